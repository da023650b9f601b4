package mx.recauda.platform.determinacion.confronta;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A determination presented, beside the proposal.
 *
 * @param registro identity of the registro patronal
 * @param numero its eleven positions
 * @param nombre of the employer
 * @param propuesta the one it is compared with; empty when a worker could not be computed and there
 *     was none
 * @param iguales workers without difference
 * @param distintos workers with one
 * @param pendientes of them, those on which nobody has adopted a position
 */
public record ConfrontaHecha(
        UUID id,
        UUID registro,
        String numero,
        String nombre,
        Mes mes,
        Origen origen,
        Optional<UUID> propuesta,
        UUID cedula,
        int iguales,
        int distintos,
        int pendientes,
        Montos instituto,
        Montos patron,
        Instant hechaEn) {

    /**
     * The file that was presented.
     *
     * @param formato SUA or EXCEL
     * @param version of SUA, or empty
     * @param tipoDeDocumento two characters of the file, or empty
     * @param huella SHA-256
     */
    public record Origen(
            String formato,
            String archivo,
            String version,
            String tipoDeDocumento,
            String folio,
            String huella,
            String presentadaPor) {}

    /** The employer's total less the institute's. */
    public Importe importe() {
        return patron.total().menos(instituto.total());
    }
}
