package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.cedula.MesDeTrabajador;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.Determinacion;
import mx.recauda.ley.cuotas.LineaDeExplicacion;
import mx.recauda.ley.dinero.Importe;

import java.util.ArrayList;
import java.util.List;

/**
 * One month of the explanation of a worker, part by part.
 *
 * @param mes the month with its stretches
 * @param partes one per concept with something in it
 */
record Explicado(MesDeTrabajador mes, List<Parte> partes) {

    /** The lines of a concept. */
    record Parte(Concepto concepto, List<LineaDeExplicacion> lineas) {

        /** Both shares. */
        public Importe total() {
            return lineas.stream()
                    .map(LineaDeExplicacion::importe)
                    .reduce(Importe.CERO, Importe::mas);
        }
    }

    /** Month by month; of the first month of a bimester, the bimonthly concepts alone. */
    static List<Explicado> de(Renglon renglon) {
        List<Explicado> meses = new ArrayList<>();
        renglon.mesAnterior().ifPresent(m -> meses.add(de(m, true, true)));
        meses.add(de(renglon.mes(), false, renglon.mes().mes().cierraBimestre()));
        return meses;
    }

    private static Explicado de(
            MesDeTrabajador mes, boolean soloBimestrales, boolean conBimestrales) {
        List<Parte> partes = new ArrayList<>();
        for (Concepto concepto : Concepto.values()) {
            boolean entra = concepto.bimestral() ? conBimestrales : !soloBimestrales;
            List<LineaDeExplicacion> lineas =
                    mes.determinacion()
                            .map(Determinacion::explicacion)
                            .map(e -> e.de(concepto))
                            .orElse(List.of());
            if (entra && !lineas.isEmpty()) {
                partes.add(new Parte(concepto, lineas));
            }
        }
        return new Explicado(mes, partes);
    }
}
