package mx.recauda.formats.banco;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.util.ArrayList;
import java.util.List;

/** The faults of a file, up to a number: what is not a settlement file has too many to be told. */
final class Faltas {

    static final int MAXIMO = 1_000;

    /** Characters of a datum that are told again; of a longer one, these and an ellipsis. */
    static final int ECO = 60;

    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> todas = new ArrayList<>();

    Faltas(String archivo, Idioma idioma) {
        this.archivo = archivo;
        this.idioma = idioma;
    }

    void anota(CodigoDeError error, int renglon, String campo, String valor, Object... argumentos) {
        Object[] textos = new Object[argumentos.length];
        for (int i = 0; i < argumentos.length; i++) {
            textos[i] = cortado(String.valueOf(argumentos[i]));
        }
        anota(Incidencia.de(error, idioma, textos).enLinea(renglon).enCampo(campo, cortado(valor)));
    }

    private static String cortado(String dato) {
        if (dato.codePointCount(0, dato.length()) <= ECO) {
            return dato;
        }
        return dato.substring(0, dato.offsetByCodePoints(0, ECO)) + "…";
    }

    void anota(Incidencia falta) {
        if (todas.size() < MAXIMO) {
            todas.add(falta.enArchivo(archivo));
        } else if (todas.size() == MAXIMO) {
            todas.add(
                    Incidencia.de(
                                    ErrorDeBanco.DEMASIADAS,
                                    idioma,
                                    String.valueOf(MAXIMO),
                                    String.valueOf(falta.linea()))
                            .enArchivo(archivo)
                            .enLinea(falta.linea()));
        }
    }

    /** Whether nothing more is worth reading. */
    boolean demasiadas() {
        return todas.size() > MAXIMO;
    }

    boolean ninguna() {
        return todas.isEmpty();
    }

    List<Incidencia> todas() {
        return List.copyOf(todas);
    }
}
