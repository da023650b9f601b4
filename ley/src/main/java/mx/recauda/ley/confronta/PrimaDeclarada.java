package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.TasaLegal;

import java.util.List;
import java.util.Optional;

/**
 * The work-risk premium that a side used. The one it tells, while the amounts of most of its
 * workers agree with it, or there is no other that those of most of them agree with; else that
 * other. Nurseries and work risks have the same base and days, so the quotient of both is the
 * quotient of their rates. An amount that only some workers have is of no premium: it is one for
 * all.
 */
final class PrimaDeclarada {

    private PrimaDeclarada() {}

    /**
     * That of one side.
     *
     * @param deLaOtra that of the other side: when this one tells none, it is that while it may be
     */
    static Tasa de(Declaracion declaracion, Optional<Tasa> deLaOtra) {
        Montos totales = declaracion.totales();
        long riesgos = totales.centavos(Linea.RIESGOS);
        long guarderias = totales.centavos(Linea.GUARDERIAS);
        Optional<Tasa> dicha = declaracion.prima();
        if (guarderias <= 0 || riesgos < 0) {
            return dicha.orElse(Tasa.CERO);
        }
        long tasa = tasaDeGuarderias(declaracion);
        Tasa cociente = new Tasa(Redondeo.productoMitadArriba(riesgos, tasa, guarderias));
        Optional<Tasa> probable =
                dicha.or(() -> deLaOtra).filter(p -> esDeLosMas(declaracion, p, tasa));
        if (dicha.isEmpty() || probable.isPresent()) {
            return probable.orElse(cociente);
        }
        return declaracion.trabajadores().size() > 1 && esDeLosMas(declaracion, cociente, tasa)
                ? cociente
                : dicha.get();
    }

    private static boolean esDeLosMas(Declaracion declaracion, Tasa prima, long tasa) {
        List<Montos> suyos =
                declaracion.trabajadores().stream()
                        .map(TrabajadorDeclarado::montos)
                        .filter(m -> m.centavos(Linea.GUARDERIAS) > 0)
                        .toList();
        long con = suyos.stream().filter(m -> es(m, prima, tasa)).count();
        return con * 2 > suyos.size();
    }

    private static boolean es(Montos montos, Tasa prima, long tasa) {
        long debido =
                Redondeo.productoMitadArriba(
                        montos.centavos(Linea.GUARDERIAS),
                        prima.diezmillonesimas(),
                        Math.max(1, tasa));
        // Half a centavo may be lost in one concept and half in the other.
        long margen = 1 + prima.diezmillonesimas() / Math.max(1, tasa);
        return Math.abs(debido - montos.centavos(Linea.RIESGOS)) <= margen;
    }

    private static long tasaDeGuarderias(Declaracion declaracion) {
        return Parametros.incluidos()
                .tasa(TasaLegal.GUARDERIAS)
                .en(declaracion.mes().primerDia())
                .map(v -> v.valor().diezmillonesimas())
                .orElse(0L);
    }
}
