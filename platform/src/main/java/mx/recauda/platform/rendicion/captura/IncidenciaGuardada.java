package mx.recauda.platform.rendicion.captura;

/**
 * Something that could not be read of a document, or was read with a warning.
 *
 * @param codigo numbered code
 * @param severidad {@code ERROR} or {@code AVISO}
 * @param archivo file
 * @param linea line, 0 when it does not apply
 * @param mensaje what happened
 * @param remedio how to fix it
 */
public record IncidenciaGuardada(
        String codigo,
        String severidad,
        String archivo,
        int linea,
        String mensaje,
        String remedio) {

    /** Whether something was refused. */
    public boolean esError() {
        return severidad.equals("ERROR");
    }
}
