package mx.recauda.platform.pagos;

import mx.recauda.ley.devolucion.ActoDeDevolucion;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.devolucion.Reintegro;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.diferencias.Plazos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Plazo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Money given back to employers (LSS 299, RACERF 131 and 132): what was paid in excess, and what
 * was determined unduly and paid. Never set off. Whoever takes a step did not take the one before,
 * and each step that moved money can be undone.
 */
public interface Devoluciones {

    /** Where the money comes from. */
    enum Origen {
        /** Money of a payment for which nothing was owed. */
        EXCEDENTE,
        /** What was determined in excess and paid. */
        INDEBIDO
    }

    /** How it is given back. */
    enum Medio {
        /** Into the employer's bank account: 40 business days. */
        DEPOSITO,
        /** Credit note of the institute: 50 business days. */
        NOTA_DE_CREDITO
    }

    /**
     * An act.
     *
     * @param dia of ORDENA, the day on which the money is available; of PAGA, the day it was paid
     * @param noRetenida of RECIBE, whether the employer showed that he did not withhold it
     * @param prestaciones of CONCEDE, cost of benefits discounted
     */
    record Acto(
            UUID id,
            ActoDeDevolucion tipo,
            LocalDate dia,
            String motivo,
            boolean noRetenida,
            Importe prestaciones,
            Instant hechoEn,
            String hechoPor) {}

    /**
     * A request.
     *
     * @param fuente the payment in excess, or the possible undue payment
     * @param importe asked for
     * @param actos oldest first; they begin with the request
     */
    record Devolucion(
            UUID id,
            long numero,
            Origen origen,
            UUID fuente,
            UUID registro,
            String oficina,
            Medio medio,
            Importe importe,
            LocalDate solicitada,
            List<Acto> actos) {

        /** Keeps an immutable copy. */
        public Devolucion {
            actos = List.copyOf(actos);
        }

        /** Its number as read by people. */
        public String folio() {
            return "DEV-%06d".formatted(numero);
        }

        /** Where it stands. */
        public EstadoDeDevolucion estado() {
            return ActoDeDevolucion.estado(actos.stream().map(Acto::tipo).toList());
        }

        /** By when the institute gives it back. */
        public Plazo plazo() {
            return Plazos.devolucion(solicitada, medio == Medio.DEPOSITO);
        }

        /** The last act of a kind. */
        public Optional<Acto> ultimo(ActoDeDevolucion tipo) {
            return actos.stream().filter(a -> a.tipo() == tipo).reduce((a, b) -> b);
        }

        /** Whether it waits for the institute and its term has passed. */
        public boolean vencida(LocalDate hoy) {
            return estado().enPlazo() && hoy.isAfter(plazo().ultimoDia());
        }
    }

    /**
     * A request of determinacion that nobody received yet.
     *
     * @param ajuste the possible undue payment
     */
    record PorRecibir(
            UUID ajuste,
            String folio,
            UUID registro,
            String numero,
            String nombre,
            Importe importe,
            LocalDate dia,
            Plazo plazo) {}

    /**
     * Money in excess of a payment that may be asked for, of one's scope.
     *
     * @param motivo code of why it is in excess, or empty when it became so later
     * @param partes what it was paid for; none when nobody told
     */
    record Disponible(
            UUID pago,
            LocalDate dia,
            String banco,
            String operacion,
            Importe importe,
            String motivo,
            List<PagadoDeMas> partes) {

        /** Keeps an immutable copy. */
        public Disponible {
            partes = List.copyOf(partes);
        }

        /** The same, with what it was paid for. */
        public Disponible con(List<PagadoDeMas> suyas) {
            return new Disponible(pago, dia, banco, operacion, importe, motivo, suyas);
        }
    }

    /** The requests, the first to expire first; empty state does not filter. */
    List<Devolucion> lista(Optional<EstadoDeDevolucion> estado, int desde, int cuantas);

    /** In the same order, a page of those that follow one; the first ones after none. */
    List<Devolucion> despues(Optional<EstadoDeDevolucion> estado, Optional<Devolucion> ultima);

    /** How many there are in each state. */
    Map<EstadoDeDevolucion, Integer> porEstado();

    /** Requests of determinacion that nobody received, oldest first. */
    List<PorRecibir> porRecibir();

    /** What a registro has in excess and has not asked for. */
    List<Disponible> disponibles(UUID registro);

    /** One of them. */
    Optional<Devolucion> busca(UUID id);

    /** What is in excess of it today, payment by payment and account by account. */
    List<PagadoDeMas> pagado(Devolucion devolucion);

    /** What its last answer says, or what one given today would say. */
    Resolucion resolucion(Devolucion devolucion, Importe prestaciones);

    /** What is paid of it when it is available on a day. */
    Reintegro reintegro(Devolucion devolucion, Resolucion resolucion, LocalDate disponible);

    /**
     * Asks for the money in excess of a payment.
     *
     * @param motivo 1 to 500 characters, as in every act
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago}, as in every act
     */
    UUID solicita(UUID pago, Medio medio, String motivo);

    /** Receives a request of determinacion: it is worked here from now on. */
    UUID recibeIndebido(UUID ajuste, boolean noRetenida, String motivo);

    /** Receives a request. */
    void recibe(UUID id, boolean noRetenida, String motivo);

    /** Grants what proceeds, and sets it apart. */
    void concede(UUID id, Importe prestaciones, String motivo);

    /** Denies it. */
    void niega(UUID id, String motivo);

    /** Withdraws it. */
    void desiste(UUID id, String motivo);

    /** Orders its payment, restated to the day on which it is available. */
    void ordena(UUID id, LocalDate disponible, String motivo);

    /** Tells that a bank paid it. */
    void paga(UUID id, LocalDate dia, String banco, String operacion);

    /** Undoes the last step that moved money or answered it. */
    void deshace(UUID id, String motivo);
}
