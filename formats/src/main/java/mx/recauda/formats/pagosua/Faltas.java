package mx.recauda.formats.pagosua;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.util.function.Consumer;

/** Tells what is wrong with a file, up to a number of faults. */
final class Faltas {

    static final int MAXIMO = 500;

    private final String archivo;
    private final Idioma idioma;
    private final Consumer<Incidencia> destino;
    private int dichas;
    private boolean conErrores;

    Faltas(String archivo, Idioma idioma, Consumer<Incidencia> destino) {
        this.archivo = archivo;
        this.idioma = idioma;
        this.destino = destino;
    }

    boolean hayErrores() {
        return conErrores;
    }

    /** A fault of the whole file. */
    void general(ErrorDePagoSua error, Object... argumentos) {
        anota(error, 0, "", "", argumentos);
    }

    /** A fault of a record. */
    void anota(
            ErrorDePagoSua error, int registro, String campo, String valor, Object... argumentos) {
        Object[] textos = new Object[argumentos.length];
        for (int i = 0; i < argumentos.length; i++) {
            textos[i] = String.valueOf(argumentos[i]);
        }
        Incidencia falta = Incidencia.de(error, idioma, textos);
        conErrores |= falta.esError();
        dichas++;
        if (dichas <= MAXIMO) {
            destino.accept(falta.enArchivo(archivo).enLinea(registro).enCampo(campo, valor));
        } else if (dichas == MAXIMO + 1) {
            destino.accept(
                    Incidencia.de(ErrorDePagoSua.DEMASIADAS, idioma, String.valueOf(MAXIMO))
                            .enArchivo(archivo));
            conErrores = true;
        }
    }

    /** A fault of a field. */
    void campo(ErrorDePagoSua error, Registro registro, Campo campo) {
        String crudo = registro.crudo(campo);
        anota(
                error,
                registro.numero(),
                campo.clave(),
                crudo,
                campo.clave(),
                campo.lugar(),
                crudo,
                registro.numero());
    }
}
