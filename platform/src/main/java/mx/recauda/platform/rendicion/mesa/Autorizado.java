package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.flujo.Tramite;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme.Declarada;
import mx.recauda.rendicion.version.Casilla;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the requests that go in a report let it say. A draft keeps what was captured for a request
 * withdrawn afterwards: nobody authorised it, and here it does not count.
 *
 * @param borrador the draft
 * @param plan what is captured of it
 * @param secciones sections that go, with every row
 * @param celdas cells that a request that goes asked for
 */
record Autorizado(
        Borrador borrador, PlanDeCaptura plan, Set<String> secciones, Set<Casilla> celdas) {

    /** Of the requests that go; a draft that corrects its base goes with every section of it. */
    static Autorizado de(Borrador borrador, PlanDeCaptura plan, List<Tramite> van) {
        Set<Casilla> celdas = new HashSet<>();
        van.stream()
                .map(Tramite::solicitud)
                .flatMap(s -> plan.campos(s.seccion(), s.filas()).stream())
                .forEach(c -> celdas.add(c.casilla()));
        Set<String> secciones =
                plan.corrige()
                        ? Set.copyOf(plan.secciones())
                        : van.stream()
                                .map(t -> t.solicitud().seccion())
                                .collect(Collectors.toSet());
        return new Autorizado(borrador, plan, secciones, celdas);
    }

    /** The report; what nobody asked for says what the base it corrects says, or nothing. */
    Informe informe(Map<Casilla, CeldaCapturada> capturadas) {
        Map<Casilla, String> valores = new LinkedHashMap<>();
        if (plan.corrige()) {
            secciones.stream()
                    .flatMap(s -> plan.campos(s, List.of()).stream())
                    .forEach(c -> valores.put(c.casilla(), c.anterior()));
        }
        celdas.forEach(
                c -> valores.put(c, capturadas.containsKey(c) ? capturadas.get(c).valor() : ""));
        Set<Casilla> claves = celdas.stream().map(PlanDeCaptura::clave).collect(Collectors.toSet());
        capturadas.forEach((c, celda) -> {
            if (claves.contains(c)) {
                valores.putIfAbsent(c, celda.valor());
            }
        });
        return plan.arma(borrador, secciones, valores);
    }

    /** The explanations of those cells, and of the others those of the base it corrects. */
    SortedMap<Casilla, Declarada> explicadas(SortedMap<Casilla, Declarada> enVigor) {
        SortedMap<Casilla, Declarada> van = new TreeMap<>(enVigor);
        van.keySet().retainAll(celdas);
        if (plan.corrige()) {
            plan.explicadas()
                    .forEach((c, d) -> {
                        if (!celdas.contains(c)) {
                            van.put(c, d);
                        }
                    });
        }
        return van;
    }
}
