package mx.recauda.formats.idse;

import java.util.Map;
import java.util.Optional;

/**
 * The verdict on the structure of a file.
 *
 * @param tipo type of movement it carries, when at least one record says it
 * @param guia submission point: five digits, or empty when it says none that can be read
 * @param movimientos records of movement read, right or wrong
 * @param conErrores records of movement with at least one error
 * @param bytes bytes read
 * @param porCodigo number of incidents by code
 * @param errores number of incidents that refuse the file
 */
public record Revision(
        Optional<TipoDeMovimiento> tipo,
        String guia,
        int movimientos,
        int conErrores,
        long bytes,
        Map<String, Integer> porCodigo,
        int errores) {

    /** Keeps an immutable copy. */
    public Revision {
        porCodigo = Map.copyOf(porCodigo);
    }

    /** Whether the file may be signed and sent: no structural error at all. */
    public boolean aceptado() {
        return errores == 0;
    }
}
