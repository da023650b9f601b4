package mx.recauda.formats.banco;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Incidencia;

import java.util.List;

/**
 * What came of reading a settlement file.
 *
 * @param pagos payments handed over
 * @param suma of them
 * @param incidencias every reason why the file is refused; none when it is good
 */
public record LecturaDeBanco(int pagos, Importe suma, List<Incidencia> incidencias) {

    /** Keeps an immutable copy. */
    public LecturaDeBanco {
        incidencias = List.copyOf(incidencias);
    }

    /** Whether the file may be taken. */
    public boolean buena() {
        return incidencias.isEmpty();
    }
}
