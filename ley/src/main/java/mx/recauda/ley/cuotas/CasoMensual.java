package mx.recauda.ley.cuotas;

import mx.recauda.ley.parametros.Zona;

import java.time.YearMonth;
import java.util.List;

/**
 * What must be known to compute the quotas of one insured person in one month.
 *
 * @param mes calendar month (LSS 29-I)
 * @param modalidad key of the modality, for example {@code "10"}
 * @param zona area of the minimum wage; the one of the first day of the month
 * @param pension pension that changes the quotas
 * @param estrategiaCeav how the doubts of the CEAV table are solved
 * @param redondeo where exact amounts become centavos
 * @param segmentos the parts of the month, in any order; they must not overlap
 */
public record CasoMensual(
        YearMonth mes,
        String modalidad,
        Zona zona,
        Pension pension,
        EstrategiaCeav estrategiaCeav,
        EstrategiaRedondeo redondeo,
        List<Segmento> segmentos) {

    /** Keeps an immutable copy. */
    public CasoMensual {
        segmentos = List.copyOf(segmentos);
    }

    /** A case with the default strategies, of a worker without a pension. */
    public static CasoMensual de(
            YearMonth mes, String modalidad, Zona zona, List<Segmento> segmentos) {
        return new CasoMensual(
                mes,
                modalidad,
                zona,
                Pension.NINGUNA,
                EstrategiaCeav.porOmision(mes),
                EstrategiaRedondeo.POR_CONCEPTO_Y_MES,
                segmentos);
    }

    /** The same case of a worker with that pension. */
    public CasoMensual conPension(Pension otra) {
        return new CasoMensual(mes, modalidad, zona, otra, estrategiaCeav, redondeo, segmentos);
    }

    /** The same case under that CEAV strategy. */
    public CasoMensual conEstrategia(EstrategiaCeav otra) {
        return new CasoMensual(mes, modalidad, zona, pension, otra, redondeo, segmentos);
    }

    /** The same case under that rounding strategy. */
    public CasoMensual conRedondeo(EstrategiaRedondeo otro) {
        return new CasoMensual(mes, modalidad, zona, pension, estrategiaCeav, otro, segmentos);
    }
}
