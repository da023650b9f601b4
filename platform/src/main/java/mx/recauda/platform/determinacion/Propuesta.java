package mx.recauda.platform.determinacion;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the institute proposes to an employer for a month: EMA and, when the month closes a
 * bimester, EBA (LSS 39-A).
 *
 * @param registro identity of the registro patronal
 * @param numero its eleven positions
 * @param conocidoEn closed instant as known at which affiliation was read
 * @param prima work-risk premium used
 * @param vencimiento day by which it is paid
 * @param trabajadores rows
 * @param apartados workers whose facts could not be computed
 * @param huella SHA-256 of the canonical CSV of its rows
 * @param emision the emission that made it, when one did
 * @param anteriores proposals of the same month before it, oldest first; it keeps only the rows
 *     that changed
 */
public record Propuesta(
        UUID id,
        UUID registro,
        String numero,
        String nombre,
        String oficina,
        Mes mes,
        Instant conocidoEn,
        Tasa prima,
        Zona zona,
        LocalDate vencimiento,
        int trabajadores,
        int apartados,
        String huella,
        Instant emitidaEn,
        String emitidaPor,
        Optional<UUID> emision,
        List<UUID> anteriores) {

    /** Keeps an immutable copy. */
    public Propuesta {
        anteriores = List.copyOf(anteriores);
    }

    /** Whether it changes another one that was made before. */
    public boolean cambiaOtra() {
        return !anteriores.isEmpty();
    }
}
