package mx.recauda.platform.afiliacion.movimientos;

import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.afiliacion.Tramo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the spells of two times again, from nothing but the facts. */
final class ProyeccionDesdeHechos {

    private ProyeccionDesdeHechos() {}

    /** Every spell of a worker with the interval during which it was what was known. */
    static Set<TramoConocido> de(List<Hecho> hechos) {
        TreeSet<Instant> instantes = new TreeSet<>();
        hechos.forEach(h -> instantes.add(h.conocidoEn()));
        Map<Tramo, Instant> abiertos = new HashMap<>();
        Set<TramoConocido> todos = new HashSet<>();
        for (Instant instante : instantes) {
            Set<Tramo> ahora = new HashSet<>(Historia.conocidaAl(hechos, instante).tramos());
            List<Tramo> cerrados =
                    new ArrayList<>(
                            abiertos.keySet().stream().filter(t -> !ahora.contains(t)).toList());
            for (Tramo tramo : cerrados) {
                Instant desde = abiertos.remove(tramo);
                if (desde != null) {
                    todos.add(new TramoConocido(tramo, desde, Optional.of(instante)));
                }
            }
            ahora.forEach(t -> abiertos.putIfAbsent(t, instante));
        }
        abiertos.forEach((t, desde) -> todos.add(new TramoConocido(t, desde, Optional.empty())));
        return todos;
    }

    /** A spell and the interval during which it was what was known. */
    record TramoConocido(Tramo tramo, Instant desde, Optional<Instant> hasta) {}
}
