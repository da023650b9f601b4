package mx.recauda.platform.rendicion.captura;

import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Origen;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a lone JSON file as a tree and takes its objects to rows. */
final class LectorDeArbol {

    private LectorDeArbol() {}

    /** The tree of the only JSON file of a folder. */
    static Resultado<Optional<JsonNode>> lee(Path carpeta, Idioma idioma) {
        String nombre = archivo(carpeta).getFileName().toString();
        Resultado<Optional<String>> texto =
                new LectorDeTexto(carpeta, Limites.POR_OMISION, idioma).lee(nombre);
        return texto.valor().isEmpty()
                ? new Resultado<>(Optional.empty(), texto.incidencias())
                : Json.lee(nombre, texto.valor().get(), idioma);
    }

    /** The only JSON file of a folder. */
    static Path archivo(Path carpeta) {
        try (Stream<Path> archivos = Files.list(carpeta)) {
            return archivos.filter(p -> p.toString().endsWith(".json")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row made of the properties of an object, one cell each. */
    static Renglon renglon(
            String tabla,
            String fila,
            int orden,
            Origen origen,
            JsonNode objeto,
            List<String> sin) {
        Map<String, String> celdas = new LinkedHashMap<>();
        objeto.properties()
                .forEach(p -> {
                    if (!sin.contains(p.getKey())) {
                        agrega(celdas, p.getKey(), p.getValue());
                    }
                });
        return new Renglon(tabla, fila, orden, origen, celdas);
    }

    private static void agrega(Map<String, String> celdas, String clave, JsonNode valor) {
        if (valor.isObject()) {
            valor.properties().forEach(p -> agrega(celdas, clave + "." + p.getKey(), p.getValue()));
        } else if (valor.isArray() && valor.valueStream().allMatch(JsonNode::isString)) {
            celdas.put(
                    clave,
                    valor.valueStream()
                            .map(JsonNode::stringValue)
                            .collect(Collectors.joining("\n")));
        } else {
            celdas.put(clave, texto(valor));
        }
    }

    /** A scalar as written; null is an empty cell. */
    static String texto(JsonNode valor) {
        if (valor.isNull() || valor.isMissingNode()) {
            return "";
        }
        return valor.isString() ? valor.stringValue() : Json.compacto(valor);
    }
}
