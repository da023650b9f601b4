package mx.recauda.platform.afiliacion.demostracion;

import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.afiliacion.Tramo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A spell and the time during which it was what was known.
 *
 * @param hasta when it stopped being so, or empty when it still is
 */
record TramoConocido(Tramo tramo, Instant desde, Optional<Instant> hasta) {

    /**
     * The spells that one worker has had, as the projection would have kept them fact by fact.
     *
     * @param hechos in the order in which they were known, each at an instant of its own
     */
    static List<TramoConocido> de(List<Hecho> hechos) {
        List<TramoConocido> pasados = new ArrayList<>();
        Map<Tramo, Instant> vivos = new LinkedHashMap<>();
        for (int i = 1; i <= hechos.size(); i++) {
            Instant ahora = hechos.get(i - 1).conocidoEn();
            List<Tramo> tramos = Historia.de(hechos.subList(0, i)).tramos();
            Set<Tramo> deben = new HashSet<>(tramos);
            vivos.entrySet()
                    .removeIf(vivo -> {
                        boolean acaba = !deben.contains(vivo.getKey());
                        if (acaba) {
                            pasados.add(
                                    new TramoConocido(
                                            vivo.getKey(), vivo.getValue(), Optional.of(ahora)));
                        }
                        return acaba;
                    });
            tramos.forEach(t -> vivos.putIfAbsent(t, ahora));
        }
        vivos.forEach(
                (tramo, desde) -> pasados.add(new TramoConocido(tramo, desde, Optional.empty())));
        return pasados;
    }
}
