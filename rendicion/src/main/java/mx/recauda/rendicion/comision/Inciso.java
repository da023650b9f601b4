package mx.recauda.rendicion.comision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A lettered line: a point that was evaluated, or a result.
 *
 * @param inciso its letter, or empty
 * @param texto what it says
 * @param datos what is given beside the text, by name: {@code valor}, {@code meta}, {@code corte},
 *     {@code indicador}, {@code responsable}, {@code fecha}…
 */
public record Inciso(String inciso, String texto, Map<String, String> datos) {

    /** Keeps an immutable copy. */
    public Inciso {
        datos = Collections.unmodifiableMap(new LinkedHashMap<>(datos));
    }

    /** A datum, when it was given. */
    public Optional<String> dato(String nombre) {
        return Optional.ofNullable(datos.get(nombre)).filter(d -> !d.isBlank());
    }

    /** The letter with its parenthesis, or the text when it has none. */
    public String rotulo() {
        return inciso.isBlank() ? texto : inciso + ")";
    }
}
