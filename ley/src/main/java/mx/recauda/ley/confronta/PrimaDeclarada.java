package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.TasaLegal;

/**
 * The work-risk premium that a side used. The one it tells, when its amounts agree with it; else
 * the one that its amounts imply: nurseries and work risks have the same base and days, so the
 * quotient of both is the quotient of their rates.
 */
final class PrimaDeclarada {

    private PrimaDeclarada() {}

    static Tasa de(Declaracion declaracion) {
        Montos totales = declaracion.totales();
        long riesgos = totales.centavos(Linea.RIESGOS);
        long guarderias = totales.centavos(Linea.GUARDERIAS);
        Tasa dicha = declaracion.prima().orElse(Tasa.CERO);
        if (guarderias <= 0 || riesgos < 0) {
            return dicha;
        }
        long tasa = tasaDeGuarderias(declaracion);
        long debido =
                Redondeo.productoMitadArriba(
                        guarderias, dicha.diezmillonesimas(), Math.max(1, tasa));
        // Each worker may lose half a centavo in one concept and half in the other.
        long margen =
                declaracion.trabajadores().size() + dicha.diezmillonesimas() / Math.max(1, tasa);
        if (declaracion.prima().isPresent() && Math.abs(debido - riesgos) <= margen) {
            return dicha;
        }
        return new Tasa(Redondeo.productoMitadArriba(riesgos, tasa, guarderias));
    }

    private static long tasaDeGuarderias(Declaracion declaracion) {
        return Parametros.incluidos()
                .tasa(TasaLegal.GUARDERIAS)
                .en(declaracion.mes().primerDia())
                .map(v -> v.valor().diezmillonesimas())
                .orElse(0L);
    }
}
