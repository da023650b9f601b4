package mx.recauda.platform.base;

import org.springframework.boot.jackson.JacksonComponent;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Texts of a body in JSON, where a character that no database keeps can be written as {@code
 * \u0000}: the body is then one that cannot be read.
 */
@JacksonComponent
final class TextosDeJson extends ValueDeserializer<String> {

    @Override
    public String deserialize(JsonParser lector, DeserializationContext contexto) {
        String texto = StringDeserializer.instance.deserialize(lector, contexto);
        if (!TextosQueSeGuardan.seGuarda(texto)) {
            throw contexto.weirdStringException("", String.class, "character zero");
        }
        return texto;
    }
}
