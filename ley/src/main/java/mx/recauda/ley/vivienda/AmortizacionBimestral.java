package mx.recauda.ley.vivienda;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;
import mx.recauda.ley.tiempo.Bimestre;
import mx.recauda.ley.vivienda.Descuento.CuotaFija;
import mx.recauda.ley.vivienda.Descuento.Porcentaje;
import mx.recauda.ley.vivienda.Descuento.VecesUnidad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is deducted in a bimester for one credit.
 *
 * @param calculado deduction of the credit, before its limits
 * @param descontado what can be withheld from the wage
 * @param noDescontado the rest: the employer does not owe it
 * @param seguro house-damage insurance withheld, once per bimester
 * @param lineas explanation; the amounts add up to what was computed plus the insurance
 */
public record AmortizacionBimestral(
        Importe calculado,
        Importe descontado,
        Importe noDescontado,
        Importe seguro,
        List<Linea> lineas) {

    /** Insurance charged once per bimester. */
    @Fuente(
            value = "Practice; two pages confirm the charge, not the amount",
            confianza = Confianza.DE_MEMORIA)
    public static final Importe SEGURO = Importe.parse("15.00");

    @Fuente("LFT 97-III")
    private static final Tasa TOPE_SALARIO_MINIMO = Tasa.dePorcentaje("20");

    private static final long MESES = 2;

    /**
     * Consecutive days with the same credit terms and the same SBC.
     *
     * @param descuento terms of the credit
     * @param sbc daily SBC within its limits
     * @param dias days, absences and incapacities included
     * @param ausencias days of unpaid absence within them
     * @param incapacidad days of incapacity within them
     */
    public record Tramo(
            Descuento descuento, Importe sbc, int dias, int ausencias, int incapacidad) {}

    /**
     * Wage of the bimester, which limits the deduction.
     *
     * @param pagado wage actually paid
     * @param minimo whether the worker earns the minimum wage: at most 20 % is withheld
     */
    public record Salario(Importe pagado, boolean minimo) {}

    /**
     * One line of the explanation.
     *
     * @param concepto what it is
     * @param operacion the arithmetic
     * @param importe amount
     * @param articulo law and article
     */
    public record Linea(String concepto, String operacion, Importe importe, String articulo) {}

    /** Keeps an immutable copy. */
    public AmortizacionBimestral {
        lineas = List.copyOf(lineas);
    }

    /**
     * The deduction of a bimester.
     *
     * @param tramos stretches of the bimester in which the credit was being deducted
     * @param salario wage paid; empty when unknown, and then nothing limits the deduction
     */
    @Fuente("Ley Infonavit 29-III; LFT 97-III")
    public static AmortizacionBimestral de(
            Bimestre bimestre,
            List<Tramo> tramos,
            EstrategiaArticulo29 estrategia,
            Optional<Salario> salario) {
        List<Linea> lineas = new ArrayList<>();
        Importe calculado = Importe.CERO;
        for (Parte parte : partes(tramos, estrategia)) {
            Linea linea = linea(bimestre, parte);
            calculado = calculado.mas(linea.importe());
            lineas.add(linea);
        }
        if (calculado.esCero()) {
            return new AmortizacionBimestral(
                    calculado, calculado, Importe.CERO, Importe.CERO, lineas);
        }
        Importe descontado = menor(calculado, salario.map(AmortizacionBimestral::tope));
        Importe seguro = menor(SEGURO, salario.map(s -> positivo(s.pagado().menos(descontado))));
        lineas.add(new Linea("Seguro de daños a la vivienda", "una vez por bimestre", seguro, ""));
        return new AmortizacionBimestral(
                calculado, descontado, calculado.menos(descontado), seguro, lineas);
    }

    /** Share of the SBC for a number of days, half up. */
    @Fuente(value = "Ley Infonavit 29-III", confianza = Confianza.UNA_FUENTE)
    public static long porcentaje(long sbc, int dias, long tasa) {
        return Redondeo.productoMitadArriba(
                Math.multiplyExact(sbc, (long) dias), tasa, Tasa.UNIDAD);
    }

    /** Two monthly amounts over the days of the bimester, for a number of days, half up. */
    @Fuente(value = "Ley Infonavit 29-III", confianza = Confianza.UNA_FUENTE)
    public static long cuotaFija(long mensual, int diasDelBimestre, int dias) {
        return Redondeo.productoMitadArriba(
                Math.multiplyExact(mensual, MESES), dias, diasDelBimestre);
    }

    /**
     * Two monthly amounts of a number of units over the days of the bimester, for a number of days,
     * half up once.
     *
     * @param veces in units of 10⁻⁴
     * @param unidad daily unit, in centavos
     */
    @Fuente(value = "Ley Infonavit 29-III and 44", confianza = Confianza.UNA_FUENTE)
    public static long vecesUnidad(long veces, long unidad, int diasDelBimestre, int dias) {
        return Redondeo.productoMitadArriba(
                Math.multiplyExact(unidad, MESES),
                Math.multiplyExact(veces, (long) dias),
                Factor.UNIDAD * diasDelBimestre);
    }

    /** Daily value of the Unidad Mixta Infonavit on a day, or empty before 2016. */
    public static Optional<Importe> umi(LocalDate dia) {
        Optional<Importe> valor = Optional.empty();
        for (Fila fila : TablaCsv.deParametros("umi.csv").filas()) {
            if (!dia.isBefore(LocalDate.parse(fila.get("valid_from")))) {
                valor = Optional.of(Importe.parse(fila.get("daily")));
            }
        }
        return valor;
    }

    /** What is rounded once: days of deduction under the same terms. */
    private record Parte(Descuento descuento, Importe sbc, int dias) {}

    /**
     * The stretches to round. Terms that do not depend on the SBC are rounded once in the bimester,
     * however many months and salaries it has.
     */
    @Fuente(value = "One rounding per bimester and terms", confianza = Confianza.PROPUESTA)
    private static List<Parte> partes(List<Tramo> tramos, EstrategiaArticulo29 estrategia) {
        List<Parte> partes = new ArrayList<>();
        Map<Descuento, Integer> lugares = new HashMap<>();
        for (Tramo tramo : tramos) {
            int dias = estrategia.dias(tramo.dias(), tramo.ausencias(), tramo.incapacidad());
            Parte parte = new Parte(tramo.descuento(), tramo.sbc(), dias);
            Integer lugar = lugares.putIfAbsent(tramo.descuento(), partes.size());
            if (lugar == null || tramo.descuento() instanceof Porcentaje) {
                partes.add(parte);
            } else {
                Parte antes = partes.get(lugar);
                partes.set(lugar, new Parte(antes.descuento, antes.sbc, antes.dias + dias));
            }
        }
        return partes;
    }

    private static Linea linea(Bimestre bimestre, Parte parte) {
        int dias = parte.dias();
        int total = bimestre.dias();
        return switch (parte.descuento()) {
            case Porcentaje p ->
                    linea(
                            parte.sbc() + " × " + dias + " días × " + p.texto(),
                            porcentaje(parte.sbc().centavos(), dias, p.tasa().diezmillonesimas()));
            case CuotaFija c ->
                    linea(
                            c.texto() + " × 2 / " + total + " × " + dias + " días",
                            cuotaFija(c.mensual().centavos(), total, dias));
            case VecesUnidad v -> {
                Importe unidad =
                        umi(bimestre.segundoMes().ultimoDia())
                                .orElseThrow(() ->
                                        new IllegalArgumentException("no UMI in " + bimestre));
                yield linea(
                        v.texto() + " × UMI " + unidad + " × 2 / " + total + " × " + dias + " días",
                        vecesUnidad(v.veces().diezmilesimas(), unidad.centavos(), total, dias));
            }
        };
    }

    private static Linea linea(String operacion, long centavos) {
        return new Linea(
                "Amortización del crédito",
                operacion,
                Importe.deCentavos(centavos),
                "Ley Infonavit 29-III");
    }

    private static Importe tope(Salario salario) {
        Importe pagado = positivo(salario.pagado());
        return salario.minimo() ? TOPE_SALARIO_MINIMO.de(pagado) : pagado;
    }

    private static Importe menor(Importe importe, Optional<Importe> tope) {
        return tope.filter(t -> t.compareTo(importe) < 0).orElse(importe);
    }

    private static Importe positivo(Importe importe) {
        return importe.centavos() < 0 ? Importe.CERO : importe;
    }
}
