package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Tercero;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Plazo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Third parties' money handed over to them, apart from the income of the institute: what was
 * applied of each day and fund and was not handed over before. One person orders it and another one
 * hands it over; what a later correction takes back is taken from the next one.
 */
public interface Dispersiones {

    /**
     * Money of a day of payment and a fund.
     *
     * @param importe negative when more was handed over than is applied of that day
     */
    record Parte(LocalDate pagadoEl, Fondo fondo, Importe importe) {}

    /** What is to be handed over to a third party; no parts when nothing is. */
    record Pendiente(Tercero tercero, List<Parte> partes) {

        /** Keeps an immutable copy. */
        public Pendiente {
            partes = List.copyOf(partes);
        }

        /** All of it. */
        public Importe total() {
            return suma(partes);
        }

        /** Day of payment of the oldest. */
        public Optional<LocalDate> desde() {
            return partes.stream().map(Parte::pagadoEl).min(LocalDate::compareTo);
        }

        /** The part of it whose term ended before a day; none when it has no term. */
        public Importe vencido(LocalDate hoy) {
            return suma(partes.stream().filter(p -> vencida(p, hoy)).toList());
        }

        /** Last day to hand over the oldest; empty when nothing is pending or it has no term. */
        public Optional<LocalDate> vence() {
            return desde().flatMap(d -> tercero.plazo(d, Calendario.deTerminos()))
                    .map(Plazo::ultimoDia);
        }

        private boolean vencida(Parte parte, LocalDate hoy) {
            return tercero.plazo(parte.pagadoEl(), Calendario.deTerminos())
                    .filter(p -> p.ultimoDia().isBefore(hoy))
                    .isPresent();
        }
    }

    /** Where one stands. */
    enum Estado {
        /** Its parts are set; the money is still in the banks. */
        ORDENADA,
        /** The money left. */
        ENTREGADA,
        /** It was not handed over: its parts are pending again. */
        CANCELADA
    }

    /** What is done with one. */
    enum TipoDeActo {
        ORDENA,
        ENTREGA,
        CANCELA
    }

    /**
     * Who did what.
     *
     * @param dia of the handing over; of the others, that of the act
     * @param banco from which it left, or empty
     * @param operacion with which the bank tells it, or empty
     */
    record Acto(
            TipoDeActo tipo,
            LocalDate dia,
            String banco,
            String operacion,
            String motivo,
            Instant hechoEn,
            String hechoPor) {}

    /**
     * A handing over.
     *
     * @param hasta last day of payment that it takes
     * @param importe sum of its parts
     */
    record Dispersion(
            UUID id,
            String folio,
            Tercero tercero,
            LocalDate hasta,
            Importe importe,
            Estado estado,
            List<Acto> actos) {

        /** Keeps an immutable copy. */
        public Dispersion {
            actos = List.copyOf(actos);
        }
    }

    /** What was applied up to a day and neither ordered nor handed over, day by day and by fund. */
    Pendiente pendiente(Tercero tercero, LocalDate hasta);

    /**
     * Orders to hand over all that is pending up to a day.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago}
     */
    UUID ordena(Tercero tercero, LocalDate hasta, String motivo);

    /**
     * Tells that the money left, on a day and with an operation of a bank: the ledger says it too.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago}
     */
    void entrega(UUID id, LocalDate dia, String banco, String operacion);

    /**
     * Gives up one that was not handed over.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago}
     */
    void cancela(UUID id, String motivo);

    /** Newest first. */
    List<Dispersion> lista(int desde, int cuantas);

    /** In the same order, a page of those that follow one; the first ones after none. */
    List<Dispersion> despues(Optional<Dispersion> ultima);

    /** How many there are. */
    int cuantas();

    /** One of them. */
    Optional<Dispersion> busca(UUID id);

    /** Its parts, oldest day first. */
    List<Parte> partes(UUID id);

    /** Of what was paid on a day, what was handed over by fund; funds of none are not there. */
    List<Parte> entregado(LocalDate pagadoEl);

    /** Sum of some parts. */
    static Importe suma(List<Parte> partes) {
        return partes.stream().map(Parte::importe).reduce(Importe.CERO, Importe::mas);
    }
}
