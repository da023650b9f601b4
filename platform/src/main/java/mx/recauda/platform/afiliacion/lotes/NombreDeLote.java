package mx.recauda.platform.afiliacion.lotes;

/** The name of a file as it is kept: without folders or control characters, never empty. */
public final class NombreDeLote {

    private static final String SIN_NOMBRE = "lote.txt";
    private static final int LARGO = 200;

    private NombreDeLote() {}

    /** The name kept for one that was sent, 1 to 200 characters. */
    public static String de(String enviado) {
        String plano = enviado.replaceAll("[\\\\\\p{Cntrl}]", "/");
        String nombre = plano.substring(plano.lastIndexOf('/') + 1).strip();
        String corto = nombre.substring(0, Math.min(LARGO, nombre.length())).strip();
        return corto.isEmpty() ? SIN_NOMBRE : corto;
    }
}
