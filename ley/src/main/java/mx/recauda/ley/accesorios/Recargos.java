package mx.recauda.ley.accesorios;

import mx.recauda.ley.accesorios.TasasDeRecargos.TasasDelMes;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Ambito;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Surcharges for late payment: one monthly rate for each month or fraction.
 *
 * @param meses months or fractions that count, at most sixty
 * @param mesesTranscurridos months or fractions elapsed, without the ceiling
 * @param tasa sum of the monthly rates
 * @param detalle each month with its rate, in order
 */
public record Recargos(int meses, int mesesTranscurridos, Tasa tasa, List<MesDeRecargo> detalle) {

    /** Months after which surcharges stop. */
    @Fuente("CFF 21 para. 2: five years")
    public static final int MESES_MAX = 60;

    private static final Calendario CFF = Calendario.de(Ambito.CFF);

    /**
     * One month or fraction.
     *
     * @param inicio day from which it runs; the month of its rate
     * @param tasa rate
     * @param fuente where the rate was read
     * @param confianza how well it is supported
     */
    public record MesDeRecargo(LocalDate inicio, Tasa tasa, String fuente, Confianza confianza) {}

    /** Keeps an immutable copy. */
    public Recargos {
        detalle = List.copyOf(detalle);
    }

    /**
     * Months or fractions from the due day to the payment: paying on the same day number of the
     * next month is exactly one; the day after opens the second. Zero when paid in time.
     *
     * @param vencimiento due day, already moved
     * @param pago day of payment
     */
    @Fuente("CFF 21 paras. 1 and 5; CFF 12 para. 4")
    public static int mesesOFraccion(LocalDate vencimiento, LocalDate pago) {
        if (!pago.isAfter(vencimiento)) {
            return 0;
        }
        int meses = Mes.de(vencimiento).hasta(Mes.de(pago));
        if (meses > 0 && !pago.isAfter(finDelMes(vencimiento, meses - 1))) {
            return meses - 1;
        }
        return meses == 0 || pago.isAfter(finDelMes(vencimiento, meses)) ? meses + 1 : meses;
    }

    /**
     * The surcharges between two days: each month or fraction takes the rate of the calendar month
     * in which it begins.
     *
     * @throws AccesorioImposible when a rate is not known
     */
    @Fuente("CFF 21 paras. 1 and 2")
    @Fuente(
            value = "A month that straddles two rates takes that of the month in which it begins",
            confianza = Confianza.PROPUESTA,
            nota = "equals the monthly tables published for users of SUA")
    public static Recargos entre(LocalDate vencimiento, LocalDate pago, TasasDeRecargos tasas) {
        int transcurridos = mesesOFraccion(vencimiento, pago);
        int meses = Math.min(transcurridos, MESES_MAX);
        List<MesDeRecargo> detalle = new ArrayList<>();
        Tasa suma = Tasa.CERO;
        for (int i = 0; i < meses; i++) {
            Mes mes = Mes.de(vencimiento).mas(i);
            TasasDelMes delMes =
                    tasas.en(mes)
                            .orElseThrow(() ->
                                    new AccesorioImposible(
                                            ErrorDeAccesorios.SIN_TASA, mes.toString()));
            suma = suma.mas(delMes.mora());
            detalle.add(
                    new MesDeRecargo(
                            vencimiento.plusMonths(i),
                            delMes.mora(),
                            delMes.fuente(),
                            delMes.confianza()));
        }
        return new Recargos(meses, transcurridos, suma, detalle);
    }

    /** Surcharges of an updated amount, half up to the centavo. */
    @Fuente("CFF 21 para. 1")
    public static Importe sobre(Importe actualizado, Tasa tasaAcumulada) {
        return tasaAcumulada.de(actualizado);
    }

    /** Same day number that many months later, or the first business day of the month after. */
    private static LocalDate finDelMes(LocalDate vencimiento, int meses) {
        if (meses == 0) {
            return vencimiento;
        }
        Mes mes = Mes.de(vencimiento).mas(meses);
        int dia = vencimiento.getDayOfMonth();
        return dia <= mes.dias() ? mes.dia(dia) : CFF.habilDesde(mes.siguiente().primerDia());
    }
}
