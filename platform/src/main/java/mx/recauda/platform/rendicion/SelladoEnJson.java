package mx.recauda.platform.rendicion;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Acts of a sealed interface of records as they are kept: the name of the class apart, its
 * components as JSON. The names are data of the database: a component that changes its name needs a
 * migration.
 *
 * @param <T> the sealed interface
 */
public final class SelladoEnJson<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Class<? extends T>> clases;

    /** For the records that a sealed interface permits. */
    public SelladoEnJson(Class<T> sellada) {
        clases =
                Arrays.stream(sellada.getPermittedSubclasses())
                        .map(c -> c.<T>asSubclass(sellada))
                        .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, c -> c));
    }

    /** Name of the class of an act. */
    public String clase(T acto) {
        return acto.getClass().getSimpleName();
    }

    /** Its components. */
    public String datos(T acto) {
        return JSON.writeValueAsString(acto);
    }

    /**
     * The act that was kept.
     *
     * @throws IllegalStateException when the class is not one of the interface
     */
    public T lee(String clase, String datos) {
        Class<? extends T> tipo = clases.get(clase);
        if (tipo == null) {
            throw new IllegalStateException("unknown act in the database: " + clase);
        }
        return JSON.readValue(datos, tipo);
    }
}
