package mx.recauda.ley.accesorios;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The factor that brings a debt to money of the day it is paid, and where it comes from.
 *
 * @param factor truncated to four decimals, never below one
 * @param mesAntiguo month of the older index
 * @param mesReciente month of the newer index
 * @param avisos what a person should know
 */
public record Actualizacion(Factor factor, Mes mesAntiguo, Mes mesReciente, List<Aviso> avisos) {

    /** Keeps an immutable copy. */
    public Actualizacion {
        avisos = List.copyOf(avisos);
    }

    /**
     * The update factor of two indices: quotient truncated to the ten-thousandth, never below one.
     *
     * @param reciente newer index, in the same unit as the other
     * @param antiguo older index, positive
     */
    @Fuente("CFF 17-A, paras. 1, 5 and last")
    public static Factor factor(long reciente, long antiguo) {
        Factor cociente = Factor.cocienteTruncado(reciente, antiguo);
        return cociente.compareTo(Factor.UNO) < 0 ? Factor.UNO : cociente;
    }

    /** What the update adds to an amount, half up to the centavo. */
    @Fuente("CFF 17-A")
    public static Importe sobre(Importe importe, Factor factor) {
        return factor.por(importe).menos(importe);
    }

    /**
     * The factor from the month in which a debt was due to the month in which it is paid: index of
     * the month before the latter over index of the month before the former. An index not yet
     * published on the day of payment is replaced by the last one published.
     *
     * @param vencimiento day on which it was due, already moved
     * @param pago day of payment, on or after
     * @throws AccesorioImposible when the older index is before the series
     */
    @Fuente("CFF 17-A paras. 1 and 2")
    public static Actualizacion entre(LocalDate vencimiento, LocalDate pago, Inpc inpc) {
        return entre(vencimiento, pago, Inpc.publicadoAl(pago), inpc);
    }

    /**
     * The same factor for a caller who knows which index was published on the day of payment.
     *
     * @param publicado last month published on that day; its own index is used at most up to the
     *     month before the payment
     * @throws AccesorioImposible when the older index is before the series
     */
    @Fuente("CFF 17-A paras. 1 and 2")
    public static Actualizacion entre(
            LocalDate vencimiento, LocalDate pago, Mes publicado, Inpc inpc) {
        Mes antiguo = Mes.de(vencimiento).anterior();
        if (Mes.de(pago).compareTo(Mes.de(vencimiento)) <= 0) {
            return new Actualizacion(Factor.UNO, antiguo, antiguo, List.of());
        }
        List<Aviso> avisos = new ArrayList<>();
        Mes anterior = Mes.de(pago).anterior();
        Mes debido = publicado.compareTo(anterior) < 0 ? publicado : anterior;
        Mes reciente = conocido(debido, inpc, avisos);
        if (reciente.compareTo(antiguo) <= 0) {
            return new Actualizacion(Factor.UNO, antiguo, antiguo, avisos);
        }
        long numerador = exige(inpc.billonesimas(reciente), reciente, inpc);
        long denominador = exige(inpc.billonesimas(antiguo), antiguo, inpc);
        if (numerador < denominador) {
            avisos.add(Aviso.de(ErrorDeAccesorios.FACTOR_MENOR_A_UNO, antiguo, reciente));
        }
        return new Actualizacion(factor(numerador, denominador), antiguo, reciente, avisos);
    }

    private static Mes conocido(Mes publicado, Inpc inpc, List<Aviso> avisos) {
        if (publicado.compareTo(inpc.ultimo()) <= 0) {
            return publicado;
        }
        avisos.add(Aviso.de(ErrorDeAccesorios.INDICE_FALTANTE, publicado, inpc.ultimo()));
        return inpc.ultimo();
    }

    private static long exige(Optional<Long> indice, Mes mes, Inpc inpc) {
        return indice.orElseThrow(() ->
                new AccesorioImposible(
                        ErrorDeAccesorios.SIN_INDICE, mes.toString(), inpc.primero().toString()));
    }
}
