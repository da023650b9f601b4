package mx.recauda.ley.accesorios;

import mx.recauda.ley.accesorios.TasasDeRecargos.TasasDeParcialidades;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Mes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An agreement to pay by instalments, or deferred: what is paid at once and what later.
 *
 * @param pagoInicial paid at once: a share of the employer's debt and all of the workers' share
 * @param financiado what is left to pay
 * @param tasa monthly rate of the Ley de Ingresos on the day of the request
 * @param pagos each later payment, in order
 */
public record Convenio(Importe pagoInicial, Importe financiado, Tasa tasa, List<Pago> pagos) {

    /** Greatest number of instalments. */
    @Fuente("LSS 40-C; RACERF 140")
    public static final int PARCIALIDADES_MAX = 48;

    /** Greatest number of months of a deferred payment. */
    @Fuente(value = "CFF 66", confianza = Confianza.PROPUESTA, nota = "LSS 40-D gives no term")
    public static final int DIFERIDO_MESES_MAX = 12;

    /** Least share of the employer's debt paid at once. */
    @Fuente("CFF 66-II; institute's press note of April 2020")
    public static final Tasa INICIAL_MINIMO = Tasa.dePorcentaje("20");

    private static final int DOCE = 12;
    private static final int VEINTICUATRO = 24;

    /**
     * What is owed when the agreement is asked for.
     *
     * @param patronalActualizado employer's debt updated to that day, with its accessories
     * @param cuotaObrera workers' share withheld: never deferred, paid whole
     */
    public record Adeudo(Importe patronalActualizado, Importe cuotaObrera) {}

    /**
     * One payment of the agreement.
     *
     * @param numero from 1
     * @param importe what is paid
     * @param recargos surcharges of deferment inside it
     * @param capital what it takes off the debt
     * @param saldo what remains of the debt
     */
    public record Pago(
            int numero, Importe importe, Importe recargos, Importe capital, Importe saldo) {}

    /** Keeps an immutable copy. */
    public Convenio {
        pagos = List.copyOf(pagos);
    }

    /**
     * Equal monthly instalments at the rate of the day of the request, which already includes the
     * update. The last one settles the centavos.
     *
     * @param inicial share of the employer's debt paid at once, at least 20 %
     * @param parcialidades from 1 to 48
     * @param solicitud day of the request
     * @throws AccesorioImposible when the term, the first payment or the rate is not possible
     */
    @Fuente("LSS 40-C; RACERF 133 and 140; CFF 66 and 66-A fr. I")
    public static Convenio enParcialidades(
            Adeudo adeudo,
            Tasa inicial,
            int parcialidades,
            LocalDate solicitud,
            TasasDeRecargos tasas) {
        exigeAdeudo(adeudo);
        exigePlazo(parcialidades, PARCIALIDADES_MAX);
        exigeInicial(inicial);
        Importe delPatron = inicial.de(adeudo.patronalActualizado());
        Importe financiado = adeudo.patronalActualizado().menos(delPatron);
        Tasa tasa = tasa(parcialidades, tasas(solicitud, tasas));
        return new Convenio(
                delPatron.mas(adeudo.cuotaObrera()),
                financiado,
                tasa,
                pagos(financiado, tasa, parcialidades));
    }

    /**
     * One deferred payment, the only form for retiro, cesantía y vejez: its rate is the highest
     * whatever the months, and is not compounded.
     *
     * @param meses from 1 to 12
     */
    @Fuente("LSS 40-D; CFF 66-A fr. II; LIF")
    public static Convenio diferido(
            Adeudo adeudo, Tasa inicial, int meses, LocalDate solicitud, TasasDeRecargos tasas) {
        exigeAdeudo(adeudo);
        exigePlazo(meses, DIFERIDO_MESES_MAX);
        exigeInicial(inicial);
        Importe delPatron = inicial.de(adeudo.patronalActualizado());
        Importe diferido = adeudo.patronalActualizado().menos(delPatron);
        Tasa mensual = tasas(solicitud, tasas).masODiferido();
        Tasa total = new Tasa(Math.multiplyExact(mensual.diezmillonesimas(), (long) meses));
        Importe recargos = total.de(diferido);
        return new Convenio(
                delPatron.mas(adeudo.cuotaObrera()),
                diferido,
                mensual,
                List.of(new Pago(1, diferido.mas(recargos), recargos, diferido, Importe.CERO)));
    }

    /** Refuses instalments of a contribution that admits only deferred payment. */
    @Fuente("LSS 40-D")
    public static void exigeSinRcv(boolean esRcv) {
        if (esRcv) {
            throw new AccesorioImposible(ErrorDeAccesorios.RCV_EN_PARCIALIDADES);
        }
    }

    /**
     * The equal instalment that settles a debt: {@code S·i / (1 − (1 + i)⁻ⁿ)}, half up.
     *
     * @param saldo debt
     * @param tasa monthly rate, positive
     * @param n number of instalments
     */
    @Fuente("CFF 66-A fr. I")
    public static Importe anualidad(Importe saldo, Tasa tasa, int n) {
        MathContext exacto = MathContext.DECIMAL128;
        BigDecimal i = tasa.porcentaje().movePointLeft(2);
        BigDecimal potencia = BigDecimal.ONE.add(i).pow(n, exacto);
        BigDecimal denominador =
                BigDecimal.ONE.subtract(BigDecimal.ONE.divide(potencia, exacto), exacto);
        BigDecimal pago = saldo.pesos().multiply(i, exacto).divide(denominador, exacto);
        return Importe.de(pago.setScale(2, RoundingMode.HALF_UP));
    }

    /** Surcharges of deferment of the whole agreement. */
    public Importe totalRecargos() {
        return pagos.stream().map(Pago::recargos).reduce(Importe.CERO, Importe::mas);
    }

    private static List<Pago> pagos(Importe financiado, Tasa tasa, int n) {
        Importe parcialidad = anualidad(financiado, tasa, n);
        List<Pago> pagos = new ArrayList<>();
        Importe saldo = financiado;
        for (int numero = 1; numero <= n; numero++) {
            Importe recargos = tasa.de(saldo);
            Importe importe = numero == n ? saldo.mas(recargos) : parcialidad;
            Importe capital = importe.menos(recargos);
            saldo = saldo.menos(capital);
            pagos.add(new Pago(numero, importe, recargos, capital, saldo));
        }
        return pagos;
    }

    @Fuente("LIF art. 11 (2026), art. 8 (earlier)")
    private static Tasa tasa(int meses, TasasDeParcialidades tasas) {
        if (meses <= DOCE) {
            return tasas.hastaDoce();
        }
        return meses <= VEINTICUATRO ? tasas.hastaVeinticuatro() : tasas.masODiferido();
    }

    private static TasasDeParcialidades tasas(LocalDate solicitud, TasasDeRecargos tasas) {
        Mes mes = Mes.de(solicitud);
        return tasas.en(mes)
                .flatMap(TasasDeRecargos.TasasDelMes::parcialidades)
                .orElseThrow(
                        () -> new AccesorioImposible(ErrorDeAccesorios.SIN_TASA, mes.toString()));
    }

    private static void exigeAdeudo(Adeudo adeudo) {
        if (adeudo.patronalActualizado().centavos() <= 0 || adeudo.cuotaObrera().centavos() < 0) {
            throw new AccesorioImposible(
                    ErrorDeAccesorios.IMPORTE, adeudo.patronalActualizado().toString());
        }
    }

    private static void exigePlazo(int meses, int maximo) {
        if (meses < 1 || meses > maximo) {
            throw new AccesorioImposible(ErrorDeAccesorios.PLAZO_DE_CONVENIO, meses, maximo);
        }
    }

    private static void exigeInicial(Tasa inicial) {
        if (inicial.compareTo(INICIAL_MINIMO) < 0
                || inicial.compareTo(Tasa.dePorcentaje("100")) >= 0) {
            throw new AccesorioImposible(
                    ErrorDeAccesorios.PAGO_INICIAL, inicial + " %", INICIAL_MINIMO + " %");
        }
    }
}
