package mx.recauda.platform.determinacion.ajustes;

import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.determinacion.Cedula;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Differences of months already determined, and what is done with them; within one's scope. They
 * are found by themselves: when a month is proposed again, when something more is determined, and
 * when the office sustains its proposal in a confronta. Of a month that was never determined, a
 * person of the office proposes the whole.
 */
public interface Ajustes {

    /** A difference. */
    Optional<Ajuste> busca(UUID id);

    /** Differences, newest month first. */
    List<Ajuste> lista(FiltroDeAjustes filtro, int desde, int cuantos);

    /** Those after one, or the first ones, in the same order: to read them all. */
    List<Ajuste> listaTras(FiltroDeAjustes filtro, Optional<Ajuste> ultimo, int cuantos);

    /** How many there are in each state, whatever state the filter asks for. */
    Map<Estado, Integer> porEstado(FiltroDeAjustes filtro);

    /** Its rows, by name. */
    List<RenglonDeAjuste> renglones(UUID ajuste, int desde, int cuantos);

    /** One of its rows. */
    Optional<RenglonDeAjuste> renglon(UUID ajuste, int orden);

    /** What was done with it, in order. */
    List<HechoDeAjuste> actos(UUID ajuste);

    /**
     * The one that was accepted with a determination; empty when the determination is of a month.
     */
    Optional<UUID> aceptado(UUID cedula);

    /** Those that took its place. */
    Optional<UUID> sustituto(UUID ajuste);

    /**
     * An act of whoever may do it: the office liquidates, notifies, revokes, cancels, proposes
     * again or denies; the employer explains himself, asks for a refund or withdraws it.
     * Liquidating posts the debt; revoking reverses it.
     *
     * @param acto not one that happens by itself
     * @param motivo 1 to 500 characters
     * @param dia of a notification, the day on which it was made; else today
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeAjuste}
     */
    Ajuste hace(UUID ajuste, Acto acto, String motivo, Optional<LocalDate> dia);

    /**
     * A month that was proposed, is past due and was never determined by its employer.
     *
     * @param total of its last proposal
     */
    record Omision(
            UUID propuesta,
            String registro,
            String nombre,
            String oficina,
            Mes mes,
            LocalDate vencimiento,
            int trabajadores,
            Importe total) {}

    /**
     * Those of a month of which nothing is proposed or liquidated, by number; what was cancelled or
     * revoked is there again.
     *
     * @param registro beginning of the number of the registro, or empty
     */
    List<Omision> omisiones(Mes mes, String registro, int desde, int cuantas);

    /**
     * The same, after one of them: what is proposed meanwhile makes none be passed over.
     *
     * @param ultima empty for the first ones
     */
    List<Omision> omisionesTras(Mes mes, String registro, Optional<Omision> ultima, int cuantas);

    /** How many. */
    int cuantasOmisiones(Mes mes, String registro);

    /**
     * Proposes what a month comes to that its employer never determined, after its last day to pay
     * (LSS 39-C). Another person liquidates it. The same again is the one that is open, or the one
     * that was cancelled or revoked, proposed again.
     *
     * @param propuesta any of that month; the last one counts
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeAjuste}
     */
    Ajuste proponeOmision(UUID propuesta);

    /**
     * The employer determines what is asked of him, by making the last proposal of the month his
     * own.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when it may not be, or nothing remains
     */
    Cedula acepta(UUID ajuste);
}
