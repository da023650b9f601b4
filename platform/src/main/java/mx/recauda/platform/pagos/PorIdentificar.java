package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.linea.PartesDeLinea;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Payments whose employer or debt was not known when they came: who works each one, whose they may
 * be, and the act by which two people apply them. Every act can be undone; none is changed.
 */
public interface PorIdentificar {

    /** Where a payment of the queue is. */
    enum Situacion {
        /** Nobody has it. */
        SIN_RESPONSABLE,
        /** Somebody has it. */
        EN_TRABAJO,
        /** Somebody proposed what it pays, and another person has to approve it. */
        PROPUESTO,
        /** What was proposed was approved. */
        APLICADO
    }

    /**
     * A payment of the queue.
     *
     * @param motivo code of why it could not be applied
     * @param linea the línea that it quoted, when there is one
     * @param dias days since it was paid
     * @param responsable account of who works it
     * @param propuesta the act that proposed, or that was approved
     */
    record Pendiente(
            UUID id,
            String banco,
            String operacion,
            String referencia,
            Importe importe,
            LocalDate fecha,
            String motivo,
            Optional<UUID> linea,
            int dias,
            Optional<String> responsable,
            Situacion situacion,
            Optional<Acto> propuesta) {}

    /** Kinds of acts. */
    enum TipoDeActo {
        /** Somebody takes it, or is given it. */
        ASIGNAR,
        /** What it pays is proposed. */
        PROPONER,
        /** Another person agrees: the money moves. */
        APROBAR,
        /** It is sent back with a reason. */
        RECHAZAR,
        /** What was approved is undone: the money waits again. */
        REVERTIR
    }

    /**
     * An act.
     *
     * @param sobre the act it decides or undoes
     * @param registro whose debts the payment would cover
     * @param adeudos names of them; none is every debt
     */
    record Acto(
            UUID id,
            TipoDeActo tipo,
            Optional<UUID> sobre,
            Optional<UUID> registro,
            Set<String> adeudos,
            String responsable,
            String motivo,
            Instant hechoEn,
            String hechoPor) {}

    /** Why a payment may be of somebody. */
    enum Indicio {
        /** It quotes the línea. */
        CITA_LA_LINEA,
        /** What it quotes differs from a línea in a few characters. */
        CASI_LA_LINEA,
        /** It carries the registro patronal. */
        CITA_EL_REGISTRO,
        /** It is what the registro that it carries owed of one month on its day. */
        MISMO_MES,
        /** It is the amount of a línea that nobody paid. */
        MISMO_IMPORTE
    }

    /**
     * An employer whose the payment may be.
     *
     * @param puntos from 1 to 100, more is likelier
     * @param linea the línea it looks like
     * @param adeudos names of the debts of the month whose amount it is; none when it is of none
     */
    record Candidato(
            UUID registro,
            int puntos,
            Set<Indicio> indicios,
            Optional<UUID> linea,
            Set<String> adeudos) {

        /** Keeps an immutable copy. */
        public Candidato {
            adeudos = Set.copyOf(adeudos);
        }
    }

    /**
     * Where every cent would go.
     *
     * @param partes what it pays, in the order of CFF 20
     * @param excedente what is left, of the employer
     */
    record Reparto(PartesDeLinea partes, Importe excedente) {}

    /** The queue, oldest payment first; without a situation, all but those applied. */
    List<Pendiente> cola(Optional<Situacion> situacion, int desde, int cuantos);

    /** How many payments and how much money there is in each situation. */
    Map<Situacion, Suma> sumas();

    /**
     * Payments and their money.
     *
     * @param desde day of the oldest
     */
    record Suma(int pagos, Importe importe, LocalDate desde) {}

    /** One of them. */
    Optional<Pendiente> busca(UUID pago);

    /** What was done with it, oldest first. */
    List<Acto> actos(UUID pago);

    /** Whose it may be, the likeliest first. */
    List<Candidato> candidatos(UUID pago);

    /** Where its money would go, with what is owed on the day of the payment. */
    Reparto reparto(UUID pago, UUID registro, Set<String> adeudos);

    /** Where its money is now. */
    Comprobacion.Cajones donde(UUID pago);

    /** Gives it to somebody. */
    void asigna(UUID pago, String responsable);

    /**
     * Proposes what it pays; another person decides.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when it waits for a decision or is applied,
     *     or there is no such registro
     */
    void propone(UUID pago, UUID registro, Set<String> adeudos, String motivo);

    /**
     * Applies what was proposed.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when whoever acts proposed it, or it was
     *     decided
     */
    void aprueba(UUID pago, UUID propuesta);

    /** Sends back what was proposed. */
    void rechaza(UUID pago, UUID propuesta, String motivo);

    /**
     * Undoes what was approved; the money waits again.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when whoever acts approved it, or nothing was
     */
    void revierte(UUID pago, String motivo);
}
