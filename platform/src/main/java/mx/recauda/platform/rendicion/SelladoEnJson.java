package mx.recauda.platform.rendicion;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Acts remembered before all are forgotten. */
    private static final int RECORDADOS = 20_000;

    private record Guardado(String clase, String datos) {}

    private final Map<String, Class<? extends T>> clases;
    private final Map<Guardado, T> leidos = new ConcurrentHashMap<>();

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
     * The act that was kept. Lists read the same acts at each page: what was read once is
     * remembered, which is safe because an act and its text never change.
     *
     * @throws IllegalStateException when the class is not one of the interface
     */
    public T lee(String clase, String datos) {
        if (leidos.size() >= RECORDADOS) {
            leidos.clear();
        }
        return leidos.computeIfAbsent(new Guardado(clase, datos), this::interpreta);
    }

    private T interpreta(Guardado guardado) {
        Class<? extends T> tipo = clases.get(guardado.clase());
        if (tipo == null) {
            throw new IllegalStateException("unknown act in the database: " + guardado.clase());
        }
        return JSON.readValue(guardado.datos(), tipo);
    }
}
