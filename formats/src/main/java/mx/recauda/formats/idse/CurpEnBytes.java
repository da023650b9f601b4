package mx.recauda.formats.idse;

import java.util.Set;

/**
 * The CURP of a record checked where it stands, without making a text of it. It says yes only when
 * {@link mx.recauda.ley.identidad.Curp} does; a test compares both over many records.
 */
final class CurpEnBytes {

    private static final int LONGITUD = 18;
    private static final int[] FORMA = forma("LVLLDDDDDDSLLCCCAD");
    private static final boolean[] ENTIDADES =
            entidades(
                    Set.of(
                            "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR",
                            "HG", "JC", "MC", "MN", "MS", "NT", "NL", "OC", "PL", "QT", "QR", "SP",
                            "SL", "SR", "TC", "TS", "TL", "VZ", "YN", "ZS", "NE"));

    private CurpEnBytes() {}

    static boolean esCorrecta(byte[] bytes, int inicio) {
        int desde = inicio + Diseno.CURP.desde() - 1;
        for (int i = 0; i < LONGITUD; i++) {
            if ((Clase.de(bytes[desde + i]) & FORMA[i]) == 0) {
                return false;
            }
        }
        return ENTIDADES[(bytes[desde + 11] - 'A') * 26 + bytes[desde + 12] - 'A']
                && fechaPosible(bytes, desde)
                && digitoVerificador(bytes, desde) == bytes[desde + 17] - '0';
    }

    private static int digitoVerificador(byte[] bytes, int desde) {
        int suma = 0;
        for (int i = 0; i < LONGITUD - 1; i++) {
            suma += valor(bytes[desde + i]) * (LONGITUD - i);
        }
        return (10 - suma % 10) % 10;
    }

    // The alphabet has Ñ between N and O, so the letters after N are worth one more.
    private static int valor(byte letra) {
        if (letra <= '9') {
            return letra - '0';
        }
        return letra - 'A' + 10 + (letra > 'N' ? 1 : 0);
    }

    private static boolean fechaPosible(byte[] bytes, int desde) {
        int siglo = bytes[desde + 16] <= '9' ? 1900 : 2000;
        int anio = siglo + dos(bytes, desde + 4);
        return Estructura.existe(dos(bytes, desde + 8), dos(bytes, desde + 6), anio);
    }

    private static int dos(byte[] bytes, int i) {
        return (bytes[i] - '0') * 10 + bytes[i + 1] - '0';
    }

    private static int[] forma(String clases) {
        return clases.chars().map(c -> clase((char) c).bit()).toArray();
    }

    private static Clase clase(char c) {
        return switch (c) {
            case 'L' -> Clase.LETRA;
            case 'V' -> Clase.VOCAL_O_X;
            case 'C' -> Clase.CONSONANTE_O_X;
            case 'S' -> Clase.SEXO;
            case 'D' -> Clase.DIGITO;
            default -> Clase.LETRA_O_DIGITO;
        };
    }

    private static boolean[] entidades(Set<String> claves) {
        boolean[] tabla = new boolean[26 * 26];
        for (String clave : claves) {
            tabla[(clave.charAt(0) - 'A') * 26 + clave.charAt(1) - 'A'] = true;
        }
        return tabla;
    }
}
