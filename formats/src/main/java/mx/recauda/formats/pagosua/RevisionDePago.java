package mx.recauda.formats.pagosua;

/**
 * What a payment file has.
 *
 * @param registros records read
 * @param trabajadores of them, of workers
 * @param registroPatronal as written, or empty
 * @param periodo as written, AAAAMM, or empty
 * @param aceptado whether it has no errors
 */
public record RevisionDePago(
        int registros,
        int trabajadores,
        String registroPatronal,
        String periodo,
        boolean aceptado) {}
