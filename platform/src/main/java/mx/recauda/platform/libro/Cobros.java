package mx.recauda.platform.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What was collected of what was owed, line by line of the ledger and net of what is given back:
 * its sum of a day and fund is what the daily proof says was applied. Everything within the scope.
 */
public interface Cobros {

    /**
     * Which lines.
     *
     * @param desde first day of effect
     * @param hasta last one
     * @param conocidoEn as in {@link Cortes}: entries in no block closed then do not count
     * @param oficina subdelegación, delegación, or {@code *}
     * @param fondos of which
     * @param rubro only of that one
     * @param registros only of these
     */
    record Filtro(
            LocalDate desde,
            LocalDate hasta,
            Instant conocidoEn,
            String oficina,
            Set<Fondo> fondos,
            Optional<Rubro> rubro,
            Optional<Collection<UUID>> registros) {

        /** The same of some registros. */
        public Filtro de(Collection<UUID> suyos) {
            return new Filtro(desde, hasta, conocidoEn, oficina, fondos, rubro, Optional.of(suyos));
        }
    }

    /**
     * A line.
     *
     * @param origen kind of act: {@code pago} or {@code devolucion}
     * @param acto the payment, or the refund
     * @param importe negative when a payment was undone or money was given back
     */
    record Cobro(
            long asiento,
            String origen,
            UUID acto,
            LocalDate dia,
            String oficina,
            UUID registro,
            Rubro rubro,
            Cuota cuota,
            Componente componente,
            Importe importe) {}

    /** What was collected on a day by an office of a line and a registro. */
    record Grupo(LocalDate dia, String oficina, UUID registro, Rubro rubro, Importe importe) {}

    /**
     * How a registro paid a period of the insurances of the institute, accessories apart.
     *
     * @param debido what he determined; what was proposed to him when he did not
     * @param oportuno paid up to the due day
     * @param segundoMes paid after it, up to the due day of the next month
     */
    record Cumplimiento(
            UUID registro, String oficina, Importe debido, Importe oportuno, Importe segundoMes) {}

    /** Sum of the lines; empty when there are none. */
    Optional<Importe> suma(Filtro filtro);

    /** The lines by day and entry. */
    List<Cobro> lineas(Filtro filtro, int desde, int cuantas);

    /** All of them in the same order, so many at a time, as they are read. */
    void recorre(Filtro filtro, int porVez, Consumer<List<Cobro>> cada);

    /** How many there are. */
    int cuantas(Filtro filtro);

    /** Whose they are. */
    List<UUID> registros(Filtro filtro);

    /** Their sums. */
    List<Grupo> grupos(Filtro filtro);

    /** How a period was paid, registro by registro. */
    List<Cumplimiento> cumplimiento(
            Mes periodo, LocalDate vence, LocalDate segundo, Instant conocidoEn, String oficina);
}
