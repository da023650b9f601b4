package mx.recauda.platform.determinacion;

import mx.recauda.ley.dinero.Importe;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a later proposal says otherwise of a worker, and why.
 *
 * @param nombre for people
 * @param antes what was proposed; zeros when the worker was not in it
 * @param ahora what is proposed; zeros when the worker is no longer in it
 */
public record Diferencia(
        UUID propuesta,
        UUID asegurado,
        String nss,
        String nombre,
        int diasAntes,
        int dias,
        Importe sdiAntes,
        Importe sdi,
        Importes antes,
        Importes ahora,
        List<Causa> causas) {

    /** Keeps an immutable copy. */
    public Diferencia {
        causas = List.copyOf(causas);
    }

    /** What each amount grows by. */
    public Importes cambio() {
        return ahora.menos(antes);
    }

    /**
     * A fact learned between both proposals.
     *
     * @param clase MOVIMIENTO, AUSENCIA, INCAPACIDAD, PATRON, DATOS (of identification), or NINGUNA
     *     when no fact explains it
     * @param tipo kind within the class, or empty
     * @param numero number of the fact; 0 when it has none
     * @param dia day from which it counts
     */
    public record Causa(
            String clase, String tipo, long numero, LocalDate dia, Instant conocidoEn) {}
}
