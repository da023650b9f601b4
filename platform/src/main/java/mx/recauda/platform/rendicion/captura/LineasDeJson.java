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

/** The line on which each property of the top object of a JSON file stands. */
final class LineasDeJson {

    private final Map<String, Integer> lineas;

    private LineasDeJson(Map<String, Integer> lineas) {
        this.lineas = Map.copyOf(lineas);
    }

    /** Reads a file; without it no property has a line. */
    static LineasDeJson de(Path archivo) {
        Map<String, Integer> lineas = new HashMap<>();
        if (!Files.isRegularFile(archivo)) {
            return new LineasDeJson(lineas);
        }
        try (JsonParser json = Json.mapper().createParser(Files.readString(archivo))) {
            int hondura = 0;
            for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
                if (t.isStructStart()) {
                    hondura++;
                } else if (t.isStructEnd()) {
                    hondura--;
                } else if (t == JsonToken.PROPERTY_NAME && hondura == 1) {
                    lineas.put(json.currentName(), json.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LineasDeJson(lineas);
    }

    /** The line of a property, from 1; 1 when it is not there. */
    int de(String propiedad) {
        return lineas.getOrDefault(propiedad, 1);
    }
}
