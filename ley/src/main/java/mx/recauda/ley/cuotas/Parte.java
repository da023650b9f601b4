package mx.recauda.ley.cuotas;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Days of a segment in which the parameters do not change either, ready for the rules.
 *
 * @param segmento position of its segment in the month, from 1
 * @param tramo period of the month ({@link mx.recauda.ley.parametros.ParametrosDelMes})
 * @param general daily base under the general limit, centavos
 * @param invalidez daily base of IV, CEAV and Infonavit, centavos
 * @param parteObrera who bears the worker's share, as a slot of {@link Acumulado}
 */
record Parte(
        int segmento,
        int tramo,
        int dias,
        int ausencias,
        int incapacidad,
        long general,
        long invalidez,
        long prima,
        int parteObrera) {

    /** The parts of the segments, in order of date whatever the order given. */
    static List<Parte> de(Tarifa tarifa, List<Segmento> segmentos) {
        List<Segmento> enOrden = new ArrayList<>(segmentos);
        enOrden.sort(Comparator.comparingInt(Segmento::primerDia));
        List<Parte> partes = new ArrayList<>(enOrden.size());
        for (int i = 0; i < enOrden.size(); i++) {
            agregar(tarifa, enOrden.get(i), i + 1, partes);
        }
        return partes;
    }

    /**
     * Cuts a segment where the minimum wage changes. Absences and incapacity carry no dates, so
     * they fill the first days; it only matters for article 36 in November 2012.
     */
    @Fuente(
            value = "LSS 36; place of the absences within the month",
            confianza = Confianza.PROPUESTA)
    private static void agregar(Tarifa t, Segmento s, int posicion, List<Parte> partes) {
        int ausencias = s.ausencias();
        int incapacidad = s.incapacidad();
        for (int tramo = 0; tramo < t.parametros.tramos(); tramo++) {
            int desde = Math.max(s.primerDia(), t.parametros.primerDia(tramo));
            int hasta = Math.min(s.primerDia() + s.dias() - 1, t.parametros.ultimoDia(tramo));
            int dias = hasta - desde + 1;
            if (dias > 0 || t.unSoloTramo) {
                int conIncapacidad = Math.min(incapacidad, Math.max(dias, 0));
                int conAusencias = Math.min(ausencias, Math.max(dias, 0) - conIncapacidad);
                incapacidad -= conIncapacidad;
                ausencias -= conAusencias;
                partes.add(
                        parte(
                                t,
                                s,
                                posicion,
                                tramo,
                                Math.max(dias, 0),
                                conAusencias,
                                conIncapacidad));
            }
        }
    }

    private static Parte parte(
            Tarifa t,
            Segmento s,
            int posicion,
            int tramo,
            int dias,
            int ausencias,
            int incapacidad) {
        boolean articulo36 =
                t.conPatron
                        && Articulo36.aplica(
                                s.salarioDiarioCentavos(), t.parametros.minimo(tramo, t.zona));
        long sbc = s.sbc().centavos();
        return new Parte(
                posicion,
                tramo,
                dias,
                ausencias,
                incapacidad,
                BaseDeCotizacion.compartida(sbc, s.sumaSbcCentavos(), t.topeGeneral),
                BaseDeCotizacion.compartida(sbc, s.sumaSbcCentavos(), t.topeInvalidez),
                s.primaRiesgos().diezmillonesimas(),
                articulo36 ? Acumulado.OBRERO_A_CARGO_DEL_PATRON : Acumulado.OBRERO);
    }

    /** Adds the exact amounts of this part. */
    void sumar(Tarifa tarifa, long[] exactos) {
        ReglasDelMes.sumar(
                tarifa,
                general,
                invalidez,
                prima,
                dias,
                ausencias,
                incapacidad,
                parteObrera,
                exactos);
    }
}
