package mx.recauda.platform.pagos.web;

import org.jspecify.annotations.Nullable;

/** The name under which a file came, without folders nor what is not printed. */
final class NombreDeArchivo {

    private static final int MAXIMO = 150;

    private NombreDeArchivo() {}

    /** Its last part, at most 150 characters; another when nothing is left of it. */
    static String llano(@Nullable String enviado, String siFalta) {
        String plano = enviado == null ? "" : enviado.replaceAll("[\\\\\\p{Cntrl}]", "/");
        String corto = plano.substring(plano.lastIndexOf('/') + 1).strip();
        return corto.isEmpty() ? siFalta : corto.substring(0, Math.min(MAXIMO, corto.length()));
    }
}
