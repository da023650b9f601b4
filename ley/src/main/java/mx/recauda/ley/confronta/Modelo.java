package mx.recauda.ley.confronta;

import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.DiasCotizados;
import mx.recauda.ley.cuotas.EstrategiaRedondeo;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the law gives for some days and wages.
 *
 * @param mes the month declared; when it closes a bimester, bimonthly lines are of both months
 */
record Modelo(Mes mes, String modalidad, Zona zona) {

    /** The amounts, or empty when the law refuses the data. */
    Optional<Montos> montos(List<Tramo> tramos, Tasa prima, Regla regla) {
        Montos suma = Montos.CERO;
        for (Mes uno : mes.cierraBimestre() ? List.of(mes.anterior(), mes) : List.of(mes)) {
            List<Tramo> suyos =
                    tramos.stream()
                            .filter(t -> t.mes().equals(uno) && t.dias().inscritos() > 0)
                            .toList();
            if (!suyos.isEmpty()) {
                Optional<CuotasDelMes> cuotas = cuotas(uno, suyos, prima, regla);
                if (cuotas.isEmpty()) {
                    return Optional.empty();
                }
                suma = suma.mas(delMes(cuotas.get(), uno.equals(mes)));
            }
        }
        return Optional.of(suma);
    }

    private Montos delMes(CuotasDelMes cuotas, boolean esElMes) {
        return Montos.de(linea -> {
            boolean toca = linea.bimestral() ? mes.cierraBimestre() : esElMes;
            return linea.concepto()
                    .filter(c -> toca)
                    .map(c -> importe(cuotas, c, linea.cuota()))
                    .orElse(Importe.CERO);
        });
    }

    private static Importe importe(CuotasDelMes cuotas, Concepto concepto, Cuota cuota) {
        return cuota == Cuota.PATRONAL ? cuotas.patron(concepto) : cuotas.obrero(concepto);
    }

    private Optional<CuotasDelMes> cuotas(Mes uno, List<Tramo> tramos, Tasa prima, Regla regla) {
        CasoMensual caso =
                new CasoMensual(
                        regla.mes(uno),
                        modalidad,
                        zona,
                        regla.pension(),
                        regla.estrategia(uno),
                        EstrategiaRedondeo.POR_CONCEPTO_Y_MES,
                        segmentos(tramos, prima));
        return CalculoDeCuotas.incluido().calcular(caso, Idioma.ES).valor();
    }

    private static List<Segmento> segmentos(List<Tramo> tramos, Tasa prima) {
        List<Segmento> segmentos = new ArrayList<>();
        int primerDia = 1;
        int ausencias = DiasCotizados.AUSENCIAS_MAXIMAS;
        for (Tramo tramo : tramos) {
            Dias dias = tramo.dias();
            int incapaz = Math.min(dias.incapacidades(), dias.inscritos());
            int ausente =
                    Math.min(ausencias, Math.min(dias.ausencias(), dias.inscritos() - incapaz));
            ausencias -= ausente;
            segmentos.add(
                    Segmento.de(dias.inscritos(), tramo.sdi(), prima)
                            .desdeElDia(primerDia)
                            .conAusencias(ausente)
                            .conIncapacidad(incapaz)
                            .conSalarioDiario(tramo.sdi()));
            primerDia += dias.inscritos();
        }
        return segmentos;
    }
}
