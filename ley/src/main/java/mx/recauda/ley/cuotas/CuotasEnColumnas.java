package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;

import java.util.Optional;

/**
 * The amounts of a {@link LoteDeCuotas} in centavos, one column per concept and payer. A person
 * refused has zeros everywhere and a rejection.
 */
public final class CuotasEnColumnas {

    final long[] cuotaFija;
    final long[] excedentePatron;
    final long[] excedenteObrero;
    final long[] dineroPatron;
    final long[] dineroObrero;
    final long[] gastosMedicosPatron;
    final long[] gastosMedicosObrero;
    final long[] riesgos;
    final long[] invalidezPatron;
    final long[] invalidezObrero;
    final long[] guarderias;
    final long[] retiro;
    final long[] cesantiaPatron;
    final long[] cesantiaObrero;
    final long[] infonavit;
    final byte[] fallas;

    /** Columns for that many persons. */
    public CuotasEnColumnas(int cuantos) {
        cuotaFija = new long[cuantos];
        excedentePatron = new long[cuantos];
        excedenteObrero = new long[cuantos];
        dineroPatron = new long[cuantos];
        dineroObrero = new long[cuantos];
        gastosMedicosPatron = new long[cuantos];
        gastosMedicosObrero = new long[cuantos];
        riesgos = new long[cuantos];
        invalidezPatron = new long[cuantos];
        invalidezObrero = new long[cuantos];
        guarderias = new long[cuantos];
        retiro = new long[cuantos];
        cesantiaPatron = new long[cuantos];
        cesantiaObrero = new long[cuantos];
        infonavit = new long[cuantos];
        fallas = new byte[cuantos];
    }

    /** How many persons. */
    public int cuantos() {
        return fallas.length;
    }

    /** What the employer pays for a concept, centavos. */
    public long patron(Concepto concepto, int i) {
        return switch (concepto) {
            case CUOTA_FIJA -> cuotaFija[i];
            case EXCEDENTE -> excedentePatron[i];
            case PRESTACIONES_EN_DINERO -> dineroPatron[i];
            case GASTOS_MEDICOS_PENSIONADOS -> gastosMedicosPatron[i];
            case RIESGOS_DE_TRABAJO -> riesgos[i];
            case INVALIDEZ_Y_VIDA -> invalidezPatron[i];
            case GUARDERIAS -> guarderias[i];
            case RETIRO -> retiro[i];
            case CESANTIA_Y_VEJEZ -> cesantiaPatron[i];
            case INFONAVIT -> infonavit[i];
        };
    }

    /** What the worker pays for a concept, centavos. */
    public long obrero(Concepto concepto, int i) {
        return switch (concepto) {
            case EXCEDENTE -> excedenteObrero[i];
            case PRESTACIONES_EN_DINERO -> dineroObrero[i];
            case GASTOS_MEDICOS_PENSIONADOS -> gastosMedicosObrero[i];
            case INVALIDEZ_Y_VIDA -> invalidezObrero[i];
            case CESANTIA_Y_VEJEZ -> cesantiaObrero[i];
            case CUOTA_FIJA, RIESGOS_DE_TRABAJO, GUARDERIAS, RETIRO, INFONAVIT -> 0;
        };
    }

    /** The amounts of a person; zeros when it was refused. */
    public CuotasDelMes cuotas(int i) {
        return CuotasDelMes.de(concepto -> patron(concepto, i), concepto -> obrero(concepto, i));
    }

    /** Everything, centavos. */
    public long total(int i) {
        long total = 0;
        for (Concepto concepto : Concepto.values()) {
            total += patron(concepto, i) + obrero(concepto, i);
        }
        return total;
    }

    /** Whether the person was refused. */
    public boolean rechazado(int i) {
        return fallas[i] != Validacion.BIEN;
    }

    /** Why the person was refused, or empty. */
    public Optional<Rechazo> rechazo(LoteDeCuotas lote, int i) {
        if (!rechazado(i)) {
            return Optional.empty();
        }
        Tarifa tarifa = lote.tarifas[lote.tarifa[i]];
        Segmento segmento =
                new Segmento(
                        1,
                        lote.dias[i],
                        lote.ausencias[i],
                        lote.incapacidad[i],
                        Importe.deCentavos(lote.sbc[i]),
                        new Tasa(Math.max(0, lote.prima[i])),
                        lote.salarioDiario[i],
                        0);
        long minimo = CalculoDeCuotas.minimoDelSegmento(tarifa, segmento);
        return Optional.of(Validacion.rechazo(fallas[i], tarifa, segmento, minimo));
    }

    void anular(int i, int falla) {
        fallas[i] = (byte) falla;
        cuotaFija[i] = 0;
        excedentePatron[i] = 0;
        excedenteObrero[i] = 0;
        dineroPatron[i] = 0;
        dineroObrero[i] = 0;
        gastosMedicosPatron[i] = 0;
        gastosMedicosObrero[i] = 0;
        riesgos[i] = 0;
        invalidezPatron[i] = 0;
        invalidezObrero[i] = 0;
        guarderias[i] = 0;
        retiro[i] = 0;
        cesantiaPatron[i] = 0;
        cesantiaObrero[i] = 0;
        infonavit[i] = 0;
    }

    void poner(int i, CuotasDelMes c) {
        fallas[i] = Validacion.BIEN;
        cuotaFija[i] = c.patronCentavos(Concepto.CUOTA_FIJA);
        excedentePatron[i] = c.patronCentavos(Concepto.EXCEDENTE);
        excedenteObrero[i] = c.obreroCentavos(Concepto.EXCEDENTE);
        dineroPatron[i] = c.patronCentavos(Concepto.PRESTACIONES_EN_DINERO);
        dineroObrero[i] = c.obreroCentavos(Concepto.PRESTACIONES_EN_DINERO);
        gastosMedicosPatron[i] = c.patronCentavos(Concepto.GASTOS_MEDICOS_PENSIONADOS);
        gastosMedicosObrero[i] = c.obreroCentavos(Concepto.GASTOS_MEDICOS_PENSIONADOS);
        riesgos[i] = c.patronCentavos(Concepto.RIESGOS_DE_TRABAJO);
        invalidezPatron[i] = c.patronCentavos(Concepto.INVALIDEZ_Y_VIDA);
        invalidezObrero[i] = c.obreroCentavos(Concepto.INVALIDEZ_Y_VIDA);
        guarderias[i] = c.patronCentavos(Concepto.GUARDERIAS);
        retiro[i] = c.patronCentavos(Concepto.RETIRO);
        cesantiaPatron[i] = c.patronCentavos(Concepto.CESANTIA_Y_VEJEZ);
        cesantiaObrero[i] = c.obreroCentavos(Concepto.CESANTIA_Y_VEJEZ);
        infonavit[i] = c.patronCentavos(Concepto.INFONAVIT);
    }
}
