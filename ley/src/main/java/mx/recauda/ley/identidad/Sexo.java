package mx.recauda.ley.identidad;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/** Sex as written in the CURP; other files use other letters. */
public enum Sexo {
    /** Hombre: H in the CURP, M in SUA. */
    HOMBRE('H'),
    /** Mujer: M in the CURP, F in SUA. */
    MUJER('M'),
    /** No binario: issued in recent years. */
    @Fuente(value = "CURP with X issued in recent years", confianza = Confianza.DE_MEMORIA)
    NO_BINARIO('X');

    private final char letra;

    Sexo(char letra) {
        this.letra = letra;
    }

    /** Letter in the CURP. */
    public char letra() {
        return letra;
    }

    static Sexo deLetra(char letra) {
        return switch (letra) {
            case 'H' -> HOMBRE;
            case 'M' -> MUJER;
            default -> NO_BINARIO;
        };
    }
}
