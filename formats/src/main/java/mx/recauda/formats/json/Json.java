package mx.recauda.formats.json;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/**
 * JSON read strictly and written reproducibly. Decimal numbers keep their digits ({@code 5.0} stays
 * {@code 5.0}); a repeated key is an error.
 */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private static final DefaultPrettyPrinter SANGRADO =
            new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    /** The shared mapper, for writing records and trees. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Parses the text of a file, or says where it stops being JSON. */
    public static Resultado<Optional<JsonNode>> lee(String archivo, String texto, Idioma idioma) {
        try {
            JsonNode nodo = MAPPER.readTree(texto);
            if (nodo.isMissingNode()) {
                return rechazo(archivo, 1, 1, "vacío", idioma);
            }
            return Resultado.de(Optional.of(nodo));
        } catch (JacksonException e) {
            TokenStreamLocation lugar = e.getLocation();
            int linea = lugar == null ? 1 : Math.max(1, lugar.getLineNr());
            int columna = lugar == null ? 1 : Math.max(1, lugar.getColumnNr());
            return rechazo(archivo, linea, columna, e.getOriginalMessage(), idioma);
        }
    }

    /** Parses a text that this program wrote; a failure is a defect, not bad input. */
    public static JsonNode leePropio(String texto) {
        return MAPPER.readTree(texto);
    }

    /** Compact text: keys in the order received, no white space, numbers digit by digit. */
    public static String compacto(JsonNode nodo) {
        return MAPPER.writeValueAsString(nodo);
    }

    /** Indented text that ends in a line break, for files people read. */
    public static String sangrado(JsonNode nodo) {
        return MAPPER.writer().with(SANGRADO).writeValueAsString(nodo) + "\n";
    }

    private static Resultado<Optional<JsonNode>> rechazo(
            String archivo, int linea, int columna, String motivo, Idioma idioma) {
        return new Resultado<>(
                Optional.empty(),
                List.of(
                        Incidencia.de(
                                        ErrorDeArchivo.JSON_MAL_FORMADO,
                                        idioma,
                                        archivo,
                                        String.valueOf(linea),
                                        String.valueOf(columna),
                                        motivo)
                                .enArchivo(archivo)
                                .enLinea(linea)));
    }
}
