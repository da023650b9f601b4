package mx.recauda.platform.libro.web;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.ArbolDeMerkle.Paso;
import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.libro.HojaDeAsiento;
import mx.recauda.ley.libro.PruebaDeInclusion;
import mx.recauda.platform.base.FalloConCodigo;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proofs of inclusion and blocks as JSON: what whoever verifies needs, and nothing else. */
final class Pruebas {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PASOS_MAXIMOS = 64;

    private Pruebas() {}

    /** A proof as data. */
    static Map<String, Object> datos(PruebaDeInclusion prueba) {
        Map<String, Object> datos = new LinkedHashMap<>();
        HojaDeAsiento hoja = prueba.hoja();
        Map<String, Object> asiento = new LinkedHashMap<>();
        asiento.put("numero", hoja.numero());
        asiento.put("contenido", hoja.contenido().toString());
        asiento.put("asentadoEn", hoja.asentadoEn().toString());
        asiento.put("asentadoPor", hoja.asentadoPor());
        datos.put("asiento", asiento);
        datos.put("hoja", hoja.huella().toString());
        datos.put(
                "camino",
                prueba.camino().stream()
                        .map(p ->
                                Map.of(
                                        "hermano",
                                        p.hermano().toString(),
                                        "lado",
                                        p.izquierda() ? "IZQUIERDA" : "DERECHA"))
                        .toList());
        datos.put("bloque", datos(prueba.bloque()));
        return datos;
    }

    /** A block as data. */
    static Map<String, Object> datos(Bloque bloque) {
        Map<String, Object> datos = new LinkedHashMap<>();
        datos.put("numero", bloque.numero());
        datos.put("asientos", bloque.asientos());
        datos.put("raiz", bloque.raiz().toString());
        datos.put("anterior", bloque.anterior().toString());
        datos.put("cerradoEn", bloque.cerradoEn().toString());
        datos.put("cabeza", bloque.cabeza().toString());
        return datos;
    }

    /**
     * Reads a proof that somebody brings.
     *
     * @throws FalloConCodigo when it is not one
     */
    static PruebaDeInclusion lee(String texto) {
        try {
            JsonNode raiz = JSON.readTree(texto);
            JsonNode asiento = hijo(raiz, "asiento");
            JsonNode bloque = hijo(raiz, "bloque");
            return new PruebaDeInclusion(
                    new HojaDeAsiento(
                            hijo(asiento, "numero").asLong(),
                            Resumen.parse(hijo(asiento, "contenido").asString()),
                            Instant.parse(hijo(asiento, "asentadoEn").asString()),
                            hijo(asiento, "asentadoPor").asString()),
                    camino(hijo(raiz, "camino")),
                    new Bloque(
                            hijo(bloque, "numero").asLong(),
                            hijo(bloque, "asientos").asInt(),
                            Resumen.parse(hijo(bloque, "raiz").asString()),
                            Resumen.parse(hijo(bloque, "anterior").asString()),
                            Instant.parse(hijo(bloque, "cerradoEn").asString())));
        } catch (JacksonException noEsJson) {
            throw ilegible("JSON");
        } catch (IllegalArgumentException | DateTimeException malEscrito) {
            throw ilegible(String.valueOf(malEscrito.getMessage()));
        }
    }

    private static List<Paso> camino(JsonNode pasos) {
        if (!pasos.isArray() || pasos.size() > PASOS_MAXIMOS) {
            throw ilegible("camino");
        }
        List<Paso> camino = new ArrayList<>();
        for (JsonNode paso : pasos) {
            camino.add(
                    new Paso(
                            Resumen.parse(hijo(paso, "hermano").asString()),
                            hijo(paso, "lado").asString().equals("IZQUIERDA")));
        }
        return camino;
    }

    private static JsonNode hijo(JsonNode nodo, String nombre) {
        JsonNode hijo = nodo.get(nombre);
        if (hijo == null || hijo.isNull()) {
            throw ilegible(nombre);
        }
        return hijo;
    }

    private static FalloConCodigo ilegible(String que) {
        return new FalloConCodigo(FalloConCodigo.Clase.ENTRADA, ErrorDeLibro.PRUEBA_ILEGIBLE, que);
    }
}
