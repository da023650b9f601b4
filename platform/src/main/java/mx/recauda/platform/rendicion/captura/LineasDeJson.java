package mx.recauda.platform.rendicion.captura;

import mx.recauda.formats.json.Json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The line on which each value of a JSON file begins, by its pointer (RFC 6901). */
final class LineasDeJson {

    private final Map<String, Integer> lineas;

    private LineasDeJson(Map<String, Integer> lineas) {
        this.lineas = Map.copyOf(lineas);
    }

    /** Reads a file that is valid JSON; without the file nothing has a line. */
    static LineasDeJson de(Path archivo) {
        Map<String, Integer> lineas = new HashMap<>();
        if (!Files.isRegularFile(archivo)) {
            return new LineasDeJson(lineas);
        }
        try (JsonParser json = Json.mapper().createParser(Files.readString(archivo))) {
            for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
                if (!t.isStructEnd()) {
                    lineas.putIfAbsent(
                            json.streamReadContext().pathAsPointer().toString(),
                            json.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LineasDeJson(lineas);
    }

    /** The line of a property of the top object, from 1; 1 when it is not there. */
    int de(String propiedad) {
        return en("/" + propiedad.replace("~", "~0").replace("/", "~1"));
    }

    /** The line of the value at a pointer, from 1; 1 when it is not there. */
    int en(String puntero) {
        return lineas.getOrDefault(puntero, 1);
    }
}
