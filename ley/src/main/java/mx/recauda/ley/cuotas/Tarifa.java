package mx.recauda.ley.cuotas;

import mx.recauda.ley.cuotas.Modalidades.Composicion;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.ParametrosDelMes;
import mx.recauda.ley.parametros.TablaCeav;
import mx.recauda.ley.parametros.TasaLegal;
import mx.recauda.ley.parametros.Valor;
import mx.recauda.ley.parametros.Zona;

import java.time.YearMonth;
import java.util.Arrays;

/**
 * Everything that does not depend on the worker: the law of one month for one modality, area,
 * pension and CEAV strategy, compiled to {@code long}s. A concept that the modality does not pay
 * has rate zero, so the loops need no condition.
 *
 * <p>Bounds, checked here: limits of the SBC below 2³¹ centavos and rates up to 100 %; with at most
 * 31 days an exact amount stays below 2³¹ · 2⁵ · 2²⁴ = 2⁶⁰, so no product of the rules overflows.
 */
public final class Tarifa {

    private static final long TOPE_MAXIMO_CENTAVOS = 1L << 31;
    private static final long NUNCA = Long.MAX_VALUE;

    final YearMonth mes;
    final int diasDelMes;
    final Zona zona;
    final Composicion modalidad;
    final Pension pension;
    final EstrategiaCeav estrategiaCeav;
    final ParametrosDelMes parametros;

    final long unidad;
    final long topeGeneral;
    final long topeInvalidez;
    final long minimoMasAlto;
    final boolean unSoloTramo;
    final boolean conPatron;
    final boolean pagaRiesgos;
    final long primaMinima;
    final long primaMaxima;
    final long[] limitesCeav;
    final long[] tasasCeav;

    final long cuotaFija;
    final long excedentePatron;
    final long excedenteObrero;
    final long dineroPatron;
    final long dineroObrero;
    final long gastosMedicosPatron;
    final long gastosMedicosObrero;
    final long invalidezPatron;
    final long invalidezObrero;
    final long guarderias;
    final long retiro;
    final long cesantiaObrero;
    final long infonavit;

    private Tarifa(
            ParametrosDelMes p,
            Composicion modalidad,
            Zona zona,
            Pension pension,
            EstrategiaCeav estrategiaCeav) {
        this.parametros = p;
        this.mes = p.mes();
        this.diasDelMes = p.dias();
        this.zona = zona;
        this.modalidad = modalidad;
        this.pension = pension;
        this.estrategiaCeav = estrategiaCeav;
        this.unidad = p.unidad();
        this.topeGeneral = exigeTope(p.topeGeneral());
        this.topeInvalidez = exigeTope(p.topeInvalidez());
        this.minimoMasAlto = minimoMasAlto(p, zona);
        this.unSoloTramo = p.tramos() == 1;
        this.conPatron = modalidad.paga() == Modalidades.Paga.PATRON;
        this.pagaRiesgos = paga(Concepto.RIESGOS_DE_TRABAJO);
        this.primaMinima = pagaRiesgos ? p.primaMinima() : 0;
        this.primaMaxima = pagaRiesgos ? exigeTasa(p.primaMaxima()) : 0;
        this.cuotaFija = tasa(Concepto.CUOTA_FIJA, TasaLegal.CUOTA_FIJA);
        this.excedentePatron = tasa(Concepto.EXCEDENTE, TasaLegal.EXCEDENTE_PATRON);
        this.excedenteObrero = tasa(Concepto.EXCEDENTE, TasaLegal.EXCEDENTE_OBRERO);
        this.dineroPatron = tasa(Concepto.PRESTACIONES_EN_DINERO, TasaLegal.DINERO_PATRON);
        this.dineroObrero = tasa(Concepto.PRESTACIONES_EN_DINERO, TasaLegal.DINERO_OBRERO);
        this.gastosMedicosPatron =
                tasa(Concepto.GASTOS_MEDICOS_PENSIONADOS, TasaLegal.GASTOS_MEDICOS_PATRON);
        this.gastosMedicosObrero =
                tasa(Concepto.GASTOS_MEDICOS_PENSIONADOS, TasaLegal.GASTOS_MEDICOS_OBRERO);
        this.invalidezPatron = tasa(Concepto.INVALIDEZ_Y_VIDA, TasaLegal.INVALIDEZ_PATRON);
        this.invalidezObrero = tasa(Concepto.INVALIDEZ_Y_VIDA, TasaLegal.INVALIDEZ_OBRERO);
        this.guarderias = tasa(Concepto.GUARDERIAS, TasaLegal.GUARDERIAS);
        this.retiro = tasa(Concepto.RETIRO, TasaLegal.RETIRO);
        this.cesantiaObrero = tasa(Concepto.CESANTIA_Y_VEJEZ, TasaLegal.CESANTIA_OBRERO);
        this.infonavit = tasa(Concepto.INFONAVIT, TasaLegal.INFONAVIT);
        this.limitesCeav = limitesCeav();
        this.tasasCeav = tasasCeav();
    }

    /**
     * Compiles the law of a month.
     *
     * @throws IllegalArgumentException when the area does not exist in that month
     */
    public static Tarifa compilar(
            ParametrosDelMes parametros,
            Composicion modalidad,
            Zona zona,
            Pension pension,
            EstrategiaCeav estrategiaCeav) {
        if (!parametros.existe(zona)) {
            throw new IllegalArgumentException(zona + " does not exist in " + parametros.mes());
        }
        return new Tarifa(parametros, modalidad, zona, pension, estrategiaCeav);
    }

    /** The month. */
    public YearMonth mes() {
        return mes;
    }

    /** Upper limit of the daily SBC in centavos, all insurances but IV, CEAV and Infonavit. */
    public long topeGeneral() {
        return topeGeneral;
    }

    /** Daily minimum wage of the area in centavos; the highest, if it changes in the month. */
    public long minimo() {
        return minimoMasAlto;
    }

    /** Daily unit of account in centavos. */
    public long unidad() {
        return unidad;
    }

    /** What the modality pays. */
    public Composicion modalidad() {
        return modalidad;
    }

    /** The parameters compiled here, with their sources. */
    public ParametrosDelMes parametros() {
        return parametros;
    }

    boolean paga(Concepto concepto) {
        return modalidad.conceptos().contains(concepto) && pension.paga(concepto);
    }

    private long tasa(Concepto concepto, TasaLegal clave) {
        return paga(concepto) ? exigeTasa(parametros.tasa(clave)) : 0;
    }

    private long[] limitesCeav() {
        return parametros
                .ceav()
                .map(tabla ->
                        CesantiaYVejez.limites(
                                tabla.valor(),
                                unidad,
                                parametros.minimo(parametros.tramos() - 1, zona),
                                parametros.factorIntegracion(),
                                estrategiaCeav))
                .orElse(new long[] {NUNCA});
    }

    private long[] tasasCeav() {
        if (!paga(Concepto.CESANTIA_Y_VEJEZ)) {
            return new long[limitesCeav.length + 1];
        }
        return parametros
                .ceav()
                .map(Valor::valor)
                .map(TablaCeav::tramos)
                .map(t -> t.stream().mapToLong(x -> x.tasa().diezmillonesimas()).toArray())
                .orElseGet(() -> {
                    long[] unica = new long[2];
                    Arrays.fill(unica, exigeTasa(parametros.tasa(TasaLegal.CESANTIA_PATRON)));
                    return unica;
                });
    }

    private static long minimoMasAlto(ParametrosDelMes p, Zona zona) {
        long mayor = 0;
        for (int tramo = 0; tramo < p.tramos(); tramo++) {
            mayor = Math.max(mayor, p.minimo(tramo, zona));
        }
        return mayor;
    }

    private static long exigeTope(long tope) {
        if (tope <= 0 || tope >= TOPE_MAXIMO_CENTAVOS) {
            throw new IllegalArgumentException("limit of the SBC out of bounds: " + tope);
        }
        return tope;
    }

    private static long exigeTasa(long tasa) {
        if (tasa < 0 || tasa > Tasa.UNIDAD) {
            throw new IllegalArgumentException("rate out of bounds: " + tasa);
        }
        return tasa;
    }
}
