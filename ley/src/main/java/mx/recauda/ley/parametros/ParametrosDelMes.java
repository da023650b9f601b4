package mx.recauda.ley.parametros;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The law of one month, flat: every value is a {@code long} in an array, looked up without a date.
 * Money in centavos, rates in 10⁻⁷ ({@link mx.recauda.ley.dinero.Tasa}).
 *
 * <p>Only the minimum wage has ever changed within a month (27 November 2012); such a month has two
 * <em>tramos</em>, every other month has one. Any other change within a month is refused when the
 * month is compiled.
 */
public final class ParametrosDelMes {

    /** Marks a value that does not exist in this month. */
    public static final long SIN_VALOR = -1;

    private final YearMonth mes;
    private final int[] primerDia;
    private final Valor<Importe> unidad;
    private final long[] minimos;
    private final List<Optional<Valor<Importe>>> valoresMinimos;
    private final long[] tasas;
    private final List<Procedencia> procedenciasDeTasas;
    private final long topeGeneral;
    private final long topeInvalidez;
    private final Procedencia procedenciaTopeGeneral;
    private final Procedencia procedenciaTopeInvalidez;
    private final Optional<Valor<TablaCeav>> ceav;
    private final long primaMinima;
    private final long primaMaxima;
    private final Valor<Factor> factorIntegracion;

    private ParametrosDelMes(Parametros p, YearMonth mes) {
        this.mes = mes;
        this.unidad = elMismoTodoElMes(p.unidad(), mes);
        this.primerDia = tramos(p, mes);
        this.valoresMinimos = minimos(p, mes, primerDia);
        this.minimos =
                valoresMinimos.stream()
                        .mapToLong(v -> v.map(m -> m.valor().centavos()).orElse(SIN_VALOR))
                        .toArray();
        this.tasas = new long[TasaLegal.CUANTAS];
        this.procedenciasDeTasas = new ArrayList<>();
        compilaTasas(p);
        long centavos = unidad.valor().centavos();
        Valor<Integer> general = elMismoTodoElMes(p.topeGeneral(), mes);
        Valor<Integer> invalidez = elMismoTodoElMes(p.topeInvalidez(), mes);
        this.topeGeneral = Math.multiplyExact(centavos, (long) general.valor());
        this.topeInvalidez = Math.multiplyExact(centavos, (long) invalidez.valor());
        this.procedenciaTopeGeneral = general.procedencia();
        this.procedenciaTopeInvalidez = invalidez.procedencia();
        this.ceav = siRige(p.ceav(), mes);
        this.primaMinima = elMismoTodoElMes(p.primaMinima(), mes).valor().diezmillonesimas();
        this.primaMaxima = elMismoTodoElMes(p.primaMaxima(), mes).valor().diezmillonesimas();
        this.factorIntegracion = elMismoTodoElMes(p.factorIntegracion(), mes);
    }

    static ParametrosDelMes compilar(Parametros parametros, YearMonth mes) {
        return new ParametrosDelMes(parametros, mes);
    }

    private void compilaTasas(Parametros p) {
        for (TasaLegal clave : TasaLegal.values()) {
            var valor = siRige(p.tasa(clave), mes);
            tasas[clave.indice()] = valor.map(v -> v.valor().diezmillonesimas()).orElse(SIN_VALOR);
            procedenciasDeTasas.add(
                    valor.map(Valor::procedencia)
                            .orElse(p.tasa(clave).valores().getLast().procedencia()));
        }
    }

    private static int[] tramos(Parametros p, YearMonth mes) {
        List<Integer> dias = new ArrayList<>(List.of(1));
        for (int dia = 2; dia <= mes.lengthOfMonth(); dia++) {
            if (cambiaAlgunMinimo(p, mes, mes.atDay(dia))) {
                dias.add(dia);
            }
        }
        return dias.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean cambiaAlgunMinimo(Parametros p, YearMonth mes, LocalDate dia) {
        for (Zona zona : Zona.values()) {
            Optional<Valor<Importe>> antes = minimo(p, mes, zona, dia.minusDays(1));
            if (!antes.equals(minimo(p, mes, zona, dia))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Valor<Importe>> minimo(
            Parametros p, YearMonth mes, Zona zona, LocalDate dia) {
        if (p.salarioMinimoEn(zona, mes.atDay(1)).isEmpty()) {
            return Optional.empty();
        }
        return p.salarioMinimoEn(p.zonaEn(zona, mes, dia), dia);
    }

    private static List<Optional<Valor<Importe>>> minimos(
            Parametros p, YearMonth mes, int[] primerDia) {
        List<Optional<Valor<Importe>>> minimos = new ArrayList<>();
        for (int dia : primerDia) {
            for (Zona zona : Zona.values()) {
                minimos.add(minimo(p, mes, zona, mes.atDay(dia)));
            }
        }
        return List.copyOf(minimos);
    }

    private static <T> Valor<T> elMismoTodoElMes(Serie<T> serie, YearMonth mes) {
        return siRige(serie, mes)
                .orElseThrow(
                        () -> new IllegalStateException(serie.nombre() + " is unknown in " + mes));
    }

    private static <T> Optional<Valor<T>> siRige(Serie<T> serie, YearMonth mes) {
        Optional<Valor<T>> primero = serie.en(mes.atDay(1));
        Optional<Valor<T>> ultimo = serie.en(mes.atEndOfMonth());
        if (!primero.map(Valor::valor).equals(ultimo.map(Valor::valor))) {
            throw new IllegalStateException(serie.nombre() + " changes within " + mes);
        }
        return ultimo;
    }

    /** The month. */
    public YearMonth mes() {
        return mes;
    }

    /** Days of the month, 28 to 31. */
    public int dias() {
        return mes.lengthOfMonth();
    }

    /** Periods of constant parameters in the month: 1, and 2 in November 2012. */
    public int tramos() {
        return primerDia.length;
    }

    /** First day of the month in a period, from 1. */
    public int primerDia(int tramo) {
        return primerDia[tramo];
    }

    /** Last day of the month in a period. */
    public int ultimoDia(int tramo) {
        return tramo + 1 < primerDia.length ? primerDia[tramo + 1] - 1 : dias();
    }

    /** Daily unit of account (SMGDF or UMA), in centavos. */
    public long unidad() {
        return unidad.valor().centavos();
    }

    /** Where the unit comes from. */
    public Procedencia procedenciaDeUnidad() {
        return unidad.procedencia();
    }

    /** Whether the area exists in this month. */
    public boolean existe(Zona zona) {
        return minimos[zona.indice()] != SIN_VALOR;
    }

    /** Daily minimum wage in centavos of an area, in a period of the month. */
    public long minimo(int tramo, Zona zona) {
        return minimos[tramo * Zona.CUANTAS + zona.indice()];
    }

    /** Where that minimum wage comes from. */
    public Procedencia procedenciaDeMinimo(int tramo, Zona zona) {
        return valoresMinimos
                .get(tramo * Zona.CUANTAS + zona.indice())
                .orElseThrow(() -> new IllegalArgumentException(zona + " does not exist in " + mes))
                .procedencia();
    }

    /** A rate in 10⁻⁷, or {@link #SIN_VALOR} when it does not exist in this month. */
    public long tasa(TasaLegal clave) {
        return tasas[clave.indice()];
    }

    /** Where that rate comes from. */
    public Procedencia procedenciaDeTasa(TasaLegal clave) {
        return procedenciasDeTasas.get(clave.indice());
    }

    /** Upper limit of the daily SBC in centavos, all insurances but the following. */
    public long topeGeneral() {
        return topeGeneral;
    }

    /** Upper limit of the daily SBC in centavos for IV, CEAV and Infonavit. */
    public long topeInvalidez() {
        return topeInvalidez;
    }

    /** Where the general limit comes from. */
    public Procedencia procedenciaDeTopeGeneral() {
        return procedenciaTopeGeneral;
    }

    /** Where the limit of IV, CEAV and Infonavit comes from. */
    public Procedencia procedenciaDeTopeInvalidez() {
        return procedenciaTopeInvalidez;
    }

    /** The CEAV table by bracket; empty until 2022, when there was one rate. */
    public Optional<Valor<TablaCeav>> ceav() {
        return ceav;
    }

    /** Lowest work-risk premium, in 10⁻⁷. */
    public long primaMinima() {
        return primaMinima;
    }

    /** Highest work-risk premium, in 10⁻⁷. */
    public long primaMaxima() {
        return primaMaxima;
    }

    /** Integration factor of the first year of service with the benefits of the law. */
    public Factor factorIntegracion() {
        return factorIntegracion.valor();
    }
}
