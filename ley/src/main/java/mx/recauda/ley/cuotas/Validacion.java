package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;

import java.math.BigDecimal;

/** The limits of a case, on primitives; the first broken one counts. */
final class Validacion {

    static final int BIEN = 0;
    static final int DIAS_NEGATIVOS = 1;
    static final int AUSENCIAS_NEGATIVAS = 2;
    static final int INCAPACIDAD_NEGATIVA = 3;
    static final int DIAS_EXCEDEN_MES = 4;
    static final int NO_CABEN = 5;
    static final int DEMASIADAS_AUSENCIAS = 6;
    static final int SBC_NO_POSITIVO = 7;
    static final int SBC_BAJO_MINIMO = 8;
    static final int PRIMA_FUERA_DE_RANGO = 9;

    private Validacion() {}

    /** {@link #BIEN}, or which limit is broken. */
    static int primeraFalla(
            Tarifa t, long sbc, long minimo, long prima, int dias, int ausencias, int incapacidad) {
        if ((dias | ausencias | incapacidad) < 0) {
            return negativos(dias, ausencias);
        }
        if (dias > t.diasDelMes) {
            return DIAS_EXCEDEN_MES;
        }
        if (ausencias + incapacidad > dias) {
            return NO_CABEN;
        }
        if (ausencias > DiasCotizados.AUSENCIAS_MAXIMAS) {
            return DEMASIADAS_AUSENCIAS;
        }
        if (sbc < minimo) {
            return sbc <= 0 ? SBC_NO_POSITIVO : SBC_BAJO_MINIMO;
        }
        return t.pagaRiesgos && (prima < t.primaMinima || prima > t.primaMaxima)
                ? PRIMA_FUERA_DE_RANGO
                : BIEN;
    }

    private static int negativos(int dias, int ausencias) {
        if (dias < 0) {
            return DIAS_NEGATIVOS;
        }
        return ausencias < 0 ? AUSENCIAS_NEGATIVAS : INCAPACIDAD_NEGATIVA;
    }

    /** The rejection of a broken limit. */
    static Rechazo rechazo(int falla, Tarifa t, Segmento s, long minimo) {
        return switch (falla) {
            case DIAS_NEGATIVOS -> negativo("dias", s.dias());
            case AUSENCIAS_NEGATIVAS -> negativo("ausencias", s.ausencias());
            case INCAPACIDAD_NEGATIVA -> negativo("incapacidad", s.incapacidad());
            case DIAS_EXCEDEN_MES ->
                    Rechazo.de(
                            CodigoDeCuotas.DIAS_EXCEDEN_MES,
                            "dias",
                            s.dias(),
                            s.dias(),
                            t.mes,
                            t.diasDelMes);
            case NO_CABEN ->
                    Rechazo.de(
                            CodigoDeCuotas.AUSENCIAS_E_INCAPACIDAD,
                            "ausencias",
                            s.ausencias(),
                            s.ausencias(),
                            s.incapacidad(),
                            s.dias());
            case DEMASIADAS_AUSENCIAS -> demasiadasAusencias(s.ausencias());
            case SBC_NO_POSITIVO ->
                    Rechazo.de(CodigoDeCuotas.SBC_NO_POSITIVO, "sbc", s.sbc(), s.sbc());
            case SBC_BAJO_MINIMO ->
                    Rechazo.de(
                            CodigoDeCuotas.SBC_BAJO_MINIMO,
                            "sbc",
                            s.sbc(),
                            s.sbc(),
                            Importe.deCentavos(minimo),
                            t.zona,
                            t.mes);
            case PRIMA_FUERA_DE_RANGO ->
                    Rechazo.de(
                            CodigoDeCuotas.PRIMA_FUERA_DE_RANGO,
                            "primaRT",
                            s.primaRiesgos(),
                            s.primaRiesgos(),
                            porcentaje(t.primaMinima),
                            porcentaje(t.primaMaxima));
            default -> throw new IllegalArgumentException("not a broken limit: " + falla);
        };
    }

    static Rechazo demasiadasAusencias(int ausencias) {
        return Rechazo.de(
                CodigoDeCuotas.AUSENCIAS_EXCEDEN_LIMITE,
                "ausencias",
                ausencias,
                ausencias,
                DiasCotizados.AUSENCIAS_MAXIMAS);
    }

    private static Rechazo negativo(String campo, int dias) {
        return Rechazo.de(CodigoDeCuotas.DIAS_NEGATIVOS, campo, dias, campo, dias);
    }

    private static String porcentaje(long tasa) {
        return BigDecimal.valueOf(tasa, 5).setScale(2).toPlainString();
    }
}
