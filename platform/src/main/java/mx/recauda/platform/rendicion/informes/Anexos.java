package mx.recauda.platform.rendicion.informes;

import mx.recauda.formats.json.Json;

import tools.jackson.databind.JsonNode;

import java.util.stream.Collectors;

/** A structured annex told as text: one line per value, its name before it. */
final class Anexos {

    private Anexos() {}

    static String enPalabras(String json, Etiquetas etiquetas) {
        StringBuilder texto = new StringBuilder();
        agrega(texto, Json.leePropio(json), "", etiquetas);
        return texto.toString().strip();
    }

    private static void agrega(
            StringBuilder texto, JsonNode nodo, String nombre, Etiquetas etiquetas) {
        if (nodo.isObject()) {
            if (!nombre.isEmpty()) {
                texto.append(etiquetas.columna(nombre)).append('\n');
            }
            nodo.properties().forEach(p -> agrega(texto, p.getValue(), p.getKey(), etiquetas));
        } else if (nodo.isArray()) {
            String valores =
                    nodo.valueStream()
                            .map(v -> "– " + (v.isString() ? v.stringValue() : Json.compacto(v)))
                            .collect(Collectors.joining("\n"));
            texto.append(etiquetas.columna(nombre)).append(":\n").append(valores).append('\n');
        } else {
            texto.append(etiquetas.columna(nombre))
                    .append(": ")
                    .append(nodo.isString() ? nodo.stringValue() : Json.compacto(nodo))
                    .append('\n');
        }
    }
}
