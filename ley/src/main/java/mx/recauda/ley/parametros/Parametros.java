package mx.recauda.ley.parametros;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All the series needed to compute contributions. Immutable: a value published later gives another
 * {@code Parametros} that agrees with this one on every day before the new value.
 */
public final class Parametros {

    private static final class Incluidos {
        static final Parametros PARAMETROS = LectorDeParametros.leer();
    }

    private final Serie<Importe> unidad;
    private final Map<Zona, Serie<Importe>> salariosMinimos;
    private final List<SucesionDeZona> sucesionDeZonas;
    private final Map<TasaLegal, Serie<Tasa>> tasas;
    private final Serie<Integer> topeGeneral;
    private final Serie<Integer> topeInvalidez;
    private final Serie<TablaCeav> ceav;
    private final Serie<Tasa> primaMinima;
    private final Serie<Tasa> primaMaxima;
    private final Serie<Factor> factorIntegracion;

    Parametros(
            Serie<Importe> unidad,
            Map<Zona, Serie<Importe>> salariosMinimos,
            List<SucesionDeZona> sucesionDeZonas,
            Map<TasaLegal, Serie<Tasa>> tasas,
            Serie<Integer> topeGeneral,
            Serie<Integer> topeInvalidez,
            Serie<TablaCeav> ceav,
            Serie<Tasa> primaMinima,
            Serie<Tasa> primaMaxima,
            Serie<Factor> factorIntegracion) {
        this.unidad = unidad;
        this.salariosMinimos = salariosMinimos;
        this.sucesionDeZonas = sucesionDeZonas;
        this.tasas = tasas;
        this.topeGeneral = topeGeneral;
        this.topeInvalidez = topeInvalidez;
        this.ceav = ceav;
        this.primaMinima = primaMinima;
        this.primaMaxima = primaMaxima;
        this.factorIntegracion = factorIntegracion;
    }

    /** The values published inside the library. */
    public static Parametros incluidos() {
        return Incluidos.PARAMETROS;
    }

    /** The unit of account: minimum wage of the Federal District, then UMA; per day. */
    public Serie<Importe> unidad() {
        return unidad;
    }

    /** The daily minimum wage of an area. */
    public Serie<Importe> salarioMinimo(Zona zona) {
        Serie<Importe> serie = salariosMinimos.get(zona);
        if (serie == null) {
            throw new IllegalStateException("no minimum wage for " + zona);
        }
        return serie;
    }

    /** A rate fixed by law for everyone. */
    public Serie<Tasa> tasa(TasaLegal clave) {
        Serie<Tasa> serie = tasas.get(clave);
        if (serie == null) {
            throw new IllegalStateException("no rate " + clave);
        }
        return serie;
    }

    /** Upper limit of the SBC in units of account, all insurances but the following. */
    public Serie<Integer> topeGeneral() {
        return topeGeneral;
    }

    /** Upper limit of the SBC in units of account for IV, CEAV and Infonavit. */
    public Serie<Integer> topeInvalidez() {
        return topeInvalidez;
    }

    /** Employer's CEAV rates by bracket, since 2023. */
    public Serie<TablaCeav> ceav() {
        return ceav;
    }

    /** Lowest work-risk premium. */
    public Serie<Tasa> primaMinima() {
        return primaMinima;
    }

    /** Highest work-risk premium. */
    public Serie<Tasa> primaMaxima() {
        return primaMaxima;
    }

    /** Integration factor of the first year of service with the benefits of the law. */
    public Serie<Factor> factorIntegracion() {
        return factorIntegracion;
    }

    /** First month in which everything is known. */
    public YearMonth primerMes() {
        LocalDate desde = unidad.desde();
        LocalDate minimo = salarioMinimo(Zona.A).desde();
        return YearMonth.from(minimo.isAfter(desde) ? minimo : desde);
    }

    /** Last month in which everything is known, to its last day. */
    public YearMonth ultimoMes() {
        LocalDate minimo = salarioMinimo(Zona.GENERAL).hasta();
        LocalDate hasta = minimo.isBefore(unidad.hasta()) ? minimo : unidad.hasta();
        YearMonth mes = YearMonth.from(hasta);
        return mes.atEndOfMonth().equals(hasta) ? mes : mes.minusMonths(1);
    }

    /** Whether a month can be compiled. */
    public boolean conoce(YearMonth mes) {
        return !mes.isBefore(primerMes()) && !mes.isAfter(ultimoMes());
    }

    /**
     * The values of one month, without dates.
     *
     * @throws IllegalArgumentException when the month is not known ({@link #conoce})
     */
    public ParametrosDelMes delMes(YearMonth mes) {
        if (!conoce(mes)) {
            throw new IllegalArgumentException(
                    mes + " is outside " + primerMes() + " to " + ultimoMes());
        }
        return ParametrosDelMes.compilar(this, mes);
    }

    /** These parameters and a unit of account published later. */
    public Parametros conUnidad(Valor<Importe> nueva) {
        return new Parametros(
                unidad.con(nueva),
                salariosMinimos,
                sucesionDeZonas,
                tasas,
                topeGeneral,
                topeInvalidez,
                ceav,
                primaMinima,
                primaMaxima,
                factorIntegracion);
    }

    /** These parameters and a minimum wage published later. */
    public Parametros conSalarioMinimo(Zona zona, Valor<Importe> nuevo) {
        Map<Zona, Serie<Importe>> otros = new EnumMap<>(salariosMinimos);
        otros.put(zona, salarioMinimo(zona).con(nuevo));
        return new Parametros(
                unidad,
                otros,
                sucesionDeZonas,
                tasas,
                topeGeneral,
                topeInvalidez,
                ceav,
                primaMinima,
                primaMaxima,
                factorIntegracion);
    }

    /** The area, on a day of a month, of a workplace that was in {@code zona} on its first day. */
    Zona zonaEn(Zona zona, YearMonth mes, LocalDate dia) {
        for (SucesionDeZona sucesion : sucesionDeZonas) {
            boolean enElMes = YearMonth.from(sucesion.fecha()).equals(mes);
            if (enElMes && !dia.isBefore(sucesion.fecha()) && sucesion.antes() == zona) {
                return sucesion.despues();
            }
        }
        return zona;
    }

    Optional<Valor<Importe>> salarioMinimoEn(Zona zona, LocalDate dia) {
        return salarioMinimo(zona).en(dia);
    }
}
