package mx.recauda.formats.informe;

import mx.recauda.formats.json.Json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON document as rows that a person can read and edit: path, kind and value. */
final class JsonEnFilas {

    private static final String OBJETO = "objeto";
    private static final String LISTA = "lista";
    private static final String TEXTO = "texto";
    private static final String OTRO = "valor";

    private JsonEnFilas() {}

    /**
     * One node.
     *
     * @param ruta JSON pointer (RFC 6901); empty for the root
     * @param clase {@code objeto}, {@code lista}, {@code texto} or {@code valor}
     * @param valor text, or the JSON of a number, logical value or null
     */
    record Nodo(String ruta, String clase, String valor) {}

    static List<Nodo> aplana(String json) {
        List<Nodo> nodos = new ArrayList<>();
        recorre("", Json.leePropio(json), nodos);
        return nodos;
    }

    private static void recorre(String ruta, JsonNode nodo, List<Nodo> nodos) {
        if (nodo.isObject()) {
            nodos.add(new Nodo(ruta, OBJETO, ""));
            nodo.properties()
                    .forEach(p -> recorre(ruta + "/" + escapa(p.getKey()), p.getValue(), nodos));
        } else if (nodo.isArray()) {
            nodos.add(new Nodo(ruta, LISTA, ""));
            for (int i = 0; i < nodo.size(); i++) {
                recorre(ruta + "/" + i, nodo.get(i), nodos);
            }
        } else if (nodo.isString()) {
            nodos.add(new Nodo(ruta, TEXTO, nodo.asString()));
        } else {
            nodos.add(new Nodo(ruta, OTRO, Json.compacto(nodo)));
        }
    }

    /** The document, or empty when the rows do not make one. */
    static Optional<JsonNode> reune(List<Nodo> nodos) {
        if (nodos.isEmpty() || !nodos.getFirst().ruta().isEmpty()) {
            return Optional.empty();
        }
        JsonNode raiz = valor(nodos.getFirst());
        for (Nodo nodo : nodos.subList(1, nodos.size())) {
            int corte = nodo.ruta().lastIndexOf('/');
            JsonNode padre = corte < 0 ? null : raiz.at(nodo.ruta().substring(0, corte));
            String nombre = desescapa(nodo.ruta().substring(corte + 1));
            if (padre instanceof ObjectNode objeto) {
                objeto.set(nombre, valor(nodo));
            } else if (padre instanceof ArrayNode lista) {
                lista.add(valor(nodo));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(raiz);
    }

    private static JsonNode valor(Nodo nodo) {
        return switch (nodo.clase()) {
            case OBJETO -> Json.mapper().createObjectNode();
            case LISTA -> Json.mapper().createArrayNode();
            case OTRO -> Json.leePropio(nodo.valor());
            default -> Json.mapper().valueToTree(nodo.valor());
        };
    }

    private static String escapa(String nombre) {
        return nombre.replace("~", "~0").replace("/", "~1");
    }

    private static String desescapa(String nombre) {
        return nombre.replace("~1", "/").replace("~0", "~");
    }
}
