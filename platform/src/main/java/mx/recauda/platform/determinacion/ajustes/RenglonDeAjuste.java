package mx.recauda.platform.determinacion.ajustes;

import mx.recauda.ley.confronta.Montos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a worker adds to a difference; a line may be negative when others of the same concept are
 * more.
 *
 * @param orden from 1
 * @param asegurado of a row that facts known late changed
 * @param diferencia of a row of a confronta in which the office sustains its proposal
 */
public record RenglonDeAjuste(
        int orden,
        Optional<UUID> asegurado,
        Optional<UUID> diferencia,
        String nss,
        String nombre,
        Montos montos,
        List<Causa> causas) {

    /** Keeps an immutable copy. */
    public RenglonDeAjuste {
        causas = List.copyOf(causas);
    }

    /**
     * Why.
     *
     * @param clase class of the fact known late; {@code CONFRONTA} when the office sustains its
     *     proposal
     * @param tipo kind within the class; of a confronta, its {@code Causa}
     * @param numero number of the fact; 0 when it has none
     * @param dia day from which it counts
     * @param conocidoEn when it was known
     */
    public record Causa(
            String clase, String tipo, long numero, LocalDate dia, Instant conocidoEn) {}
}
