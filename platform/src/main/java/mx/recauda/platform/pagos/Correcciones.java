package mx.recauda.platform.pagos;

import mx.recauda.ley.accesorios.ChequeDevuelto;
import mx.recauda.ley.correccion.ActoDeCorreccion;
import mx.recauda.ley.correccion.EstadoDeCorreccion;
import mx.recauda.ley.correccion.TipoDeCorreccion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.tiempo.Plazo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Payments that were applied and are moved: found to be of another debt, or cheques that the bank
 * did not pay (CFF 21 para. 7, LSS 40-B). One person proposes, another approves, and what was
 * approved can be undone by somebody else than whoever approved it.
 */
public interface Correcciones {

    /**
     * An act.
     *
     * @param dia of REQUIERE, the day on which the requirement was notified
     * @param asientos keys of the entries that it wrote
     */
    record Acto(
            UUID id,
            ActoDeCorreccion tipo,
            LocalDate dia,
            String motivo,
            List<String> asientos,
            Instant hechoEn,
            String hechoPor) {

        /** Keeps an immutable copy. */
        public Acto {
            asientos = List.copyOf(asientos);
        }
    }

    /** The payment as the bank told it. */
    record Movido(UUID pago, String banco, String operacion, LocalDate dia, Importe importe) {}

    /**
     * A correction.
     *
     * @param registro whose debts the payment covers from now on; of a cheque, whose it was
     * @param adeudos names of those debts; none is every debt
     * @param cheque its number, or empty
     * @param dia on which the bank returned the cheque, or of the proposal
     */
    record Correccion(
            UUID id,
            long numero,
            TipoDeCorreccion tipo,
            Movido pago,
            UUID registro,
            String oficina,
            Set<String> adeudos,
            String cheque,
            LocalDate dia,
            List<Acto> actos) {

        /** Keeps immutable copies. */
        public Correccion {
            adeudos = Set.copyOf(adeudos);
            actos = List.copyOf(actos);
        }

        /** Its number as read by people. */
        public String folio() {
            return "COR-%06d".formatted(numero);
        }

        /** Where it stands. */
        public EstadoDeCorreccion estado() {
            return ActoDeCorreccion.estado(tipo, actos.stream().map(Acto::tipo).toList());
        }

        /** The last act of a kind. */
        public Optional<Acto> ultimo(ActoDeCorreccion acto) {
            return actos.stream().filter(a -> a.tipo() == acto).reduce((a, b) -> b);
        }

        /** By when the employer pays the cheque, once required. */
        public Optional<Plazo> requerimiento() {
            return ultimo(ActoDeCorreccion.REQUIERE)
                    .map(a -> ChequeDevuelto.requerimiento(a.dia()));
        }

        /** A fifth of the cheque; zero when it is none. */
        public Importe indemnizacion() {
            return tipo == TipoDeCorreccion.CHEQUE_DEVUELTO
                    ? ChequeDevuelto.indemnizacion(pago.importe())
                    : Importe.CERO;
        }
    }

    /**
     * What an applied payment pays now.
     *
     * @param registro whose it is
     * @param excedente what of it pays nothing
     */
    record Aplicado(UUID registro, PartesDeLinea paga, Importe excedente) {}

    /** What a payment pays now; empty when nobody knows whose it is. */
    Optional<Aplicado> aplicado(UUID pago);

    /** The corrections, newest first; empty state does not filter. */
    List<Correccion> lista(Optional<EstadoDeCorreccion> estado, int desde, int cuantas);

    /** In the same order, a page of those that follow one; the first ones after none. */
    List<Correccion> despues(Optional<EstadoDeCorreccion> estado, Optional<Correccion> ultima);

    /** How many there are in each state. */
    Map<EstadoDeCorreccion, Integer> porEstado();

    /** One of them. */
    Optional<Correccion> busca(UUID id);

    /** The payment of an operation of a bank that was applied. */
    List<Movido> pagos(String operacion);

    /**
     * Where every cent of the payment would go: once it leaves what it pays now, in the order of
     * CFF 20, with what was owed on the day of the payment.
     */
    PorIdentificar.Reparto reparto(UUID pago, UUID registro, Set<String> adeudos);

    /**
     * Proposes that an applied payment covers other debts.
     *
     * @param motivo 1 to 500 characters, as in every act
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago}, as in every act
     */
    UUID proponeReaplicar(UUID pago, UUID registro, Set<String> adeudos, String motivo);

    /**
     * Proposes that a payment was a cheque that its bank returned.
     *
     * @param dia on which it was returned, from the day of the payment to today
     */
    UUID proponeCheque(UUID pago, String cheque, LocalDate dia, String motivo);

    /** Agrees: the money moves, and of a cheque the indemnity is born. */
    void aprueba(UUID id, String motivo);

    /** Sends it back. */
    void rechaza(UUID id, String motivo);

    /** Tells that the requirement to pay the cheque was notified. */
    void requiere(UUID id, LocalDate notificado, String motivo);

    /** The days passed and it is owed: it is to be collected by enforcement. */
    void exige(UUID id, String motivo);

    /** Undoes everything that it moved. */
    void deshace(UUID id, String motivo);
}
