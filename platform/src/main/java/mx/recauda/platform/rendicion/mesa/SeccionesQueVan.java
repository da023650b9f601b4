package mx.recauda.platform.rendicion.mesa;

import mx.recauda.formats.json.Json;
import mx.recauda.rendicion.informe.SeccionDeclarada;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sections a report of another quarter declares: only those that have something in it. What the
 * base says of the others, or that its own copy of one could not be read, is of the base alone.
 *
 * @param tablas keys of the tables that go
 * @param textos keys of the texts that go
 */
record SeccionesQueVan(Set<String> tablas, Set<String> textos) {

    /** Whether what was published could be read: said of that publication and of no other. */
    static final String LEGIBLE = "legible";

    private static final String SECCIONES = "secciones";

    /** Sections that are captured in tables with keys of their own. */
    private static final Map<String, Set<String>> EN_OTRAS_TABLAS =
            Map.of("pgcm", Set.of("compromisos", "indicadores"));

    SeccionesQueVan {
        tablas = Set.copyOf(tablas);
        textos = Set.copyOf(textos);
    }

    private boolean va(String clave) {
        return textos.contains(clave)
                || tablas.stream()
                        .anyMatch(t ->
                                t.equals(clave)
                                        || t.startsWith(clave + "_")
                                        || EN_OTRAS_TABLAS
                                                .getOrDefault(clave, Set.of())
                                                .contains(t));
    }

    /** Those of the base that go. */
    List<SeccionDeclarada> de(List<SeccionDeclarada> secciones) {
        return secciones.stream()
                .filter(s -> va(s.clave()))
                .map(SeccionesQueVan::sinDecirSiSeLee)
                .toList();
    }

    private static SeccionDeclarada sinDecirSiSeLee(SeccionDeclarada s) {
        Map<String, String> otros = new HashMap<>(s.otros());
        otros.remove(LEGIBLE);
        return new SeccionDeclarada(
                s.orden(),
                s.clave(),
                s.titulo(),
                s.fundamento(),
                s.unidad(),
                s.umbralPct(),
                s.notas(),
                otros);
    }

    /** Leaves in the metadata only the sections that go. */
    void en(ObjectNode metadatos) {
        JsonNode declaradas = metadatos.get(SECCIONES);
        if (declaradas == null || !declaradas.isArray()) {
            return;
        }
        var van = Json.mapper().createArrayNode();
        for (JsonNode seccion : declaradas) {
            JsonNode clave = seccion.get("clave");
            if (clave != null && va(clave.asString()) && seccion instanceof ObjectNode objeto) {
                ObjectNode propia = objeto.deepCopy();
                propia.remove(LEGIBLE);
                van.add(propia);
            }
        }
        metadatos.set(SECCIONES, van);
    }
}
