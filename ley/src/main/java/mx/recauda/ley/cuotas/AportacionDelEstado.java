package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.ParametrosDelMes;
import mx.recauda.ley.parametros.TasaLegal;

import java.util.List;

/**
 * What the State adds, for information: nobody but the State pays it.
 *
 * <p>Two shares are missing on purpose, because their quarterly values were not found: the fixed
 * share of sickness and maternity (LSS 106-III) and the <em>cuota social</em> after its first
 * update.
 *
 * @param prestacionesEnDinero share of cash benefits (LSS 107-III)
 * @param gastosMedicosPensionados share of the medical care of pensioners (LSS 25)
 * @param invalidezYVida share of disability and life (LSS 148)
 * @param cesantiaYVejez share of old age until 2022 (LSS 168-III, repealed)
 * @param cuotaSocial the cuota social and how far it can be trusted
 */
public record AportacionDelEstado(
        Importe prestacionesEnDinero,
        Importe gastosMedicosPensionados,
        Importe invalidezYVida,
        Importe cesantiaYVejez,
        CuotaSocial cuotaSocial) {

    @Fuente("LSS 25, 107-III, 148, 168-III")
    @Fuente(
            value = "7.143 % of the employer's quota, written as a rate of the salary",
            confianza = Confianza.UNA_FUENTE)
    static AportacionDelEstado calcular(Tarifa t, CasoMensual caso) {
        List<Parte> partes = Parte.de(t, caso.segmentos());
        return new AportacionDelEstado(
                aporta(t, partes, Concepto.PRESTACIONES_EN_DINERO),
                aporta(t, partes, Concepto.GASTOS_MEDICOS_PENSIONADOS),
                aporta(t, partes, Concepto.INVALIDEZ_Y_VIDA),
                aporta(t, partes, Concepto.CESANTIA_Y_VEJEZ),
                CuotaSocial.calcular(t, partes));
    }

    private static Importe aporta(Tarifa t, List<Parte> partes, Concepto concepto) {
        long tasa = t.parametros.tasa(clave(concepto));
        if (!t.paga(concepto) || tasa == ParametrosDelMes.SIN_VALOR) {
            return Importe.CERO;
        }
        long exacto = 0;
        for (Parte p : partes) {
            long base = concepto.conTopeDeInvalidez() ? p.invalidez() : p.general();
            int dias =
                    concepto.dias() == Concepto.Dias.SIN_INCAPACIDAD
                            ? DiasCotizados.sinIncapacidad(p.dias(), p.incapacidad())
                            : DiasCotizados.trabajados(p.dias(), p.ausencias(), p.incapacidad());
            exacto += CuotaSobreSalario.cuota(base, dias, tasa);
        }
        return Importe.deCentavos(Redondeo.aCentavos(exacto));
    }

    private static TasaLegal clave(Concepto concepto) {
        return switch (concepto) {
            case PRESTACIONES_EN_DINERO -> TasaLegal.DINERO_ESTADO;
            case GASTOS_MEDICOS_PENSIONADOS -> TasaLegal.GASTOS_MEDICOS_ESTADO;
            case INVALIDEZ_Y_VIDA -> TasaLegal.INVALIDEZ_ESTADO;
            case CESANTIA_Y_VEJEZ -> TasaLegal.CESANTIA_ESTADO;
            default -> throw new IllegalArgumentException("the State pays none of " + concepto);
        };
    }
}
