package mx.recauda.platform.rendicion.compromisos;

import mx.recauda.rendicion.compromiso.Acto;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Acts as they are kept: the name of the class apart, its components as JSON. The names are data of
 * the database: a component that changes its name needs a migration.
 */
final class ActoEnJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Class<? extends Acto>> CLASES =
            Arrays.stream(Acto.class.getPermittedSubclasses())
                    .map(c -> c.<Acto>asSubclass(Acto.class))
                    .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, c -> c));

    private ActoEnJson() {}

    /** Name of the class of an act. */
    static String clase(Acto acto) {
        return acto.getClass().getSimpleName();
    }

    /** Its components. */
    static String datos(Acto acto) {
        return JSON.writeValueAsString(acto);
    }

    /**
     * The act that was kept.
     *
     * @throws IllegalStateException when the class is not one of the engine
     */
    static Acto lee(String clase, String datos) {
        Class<? extends Acto> tipo = CLASES.get(clase);
        if (tipo == null) {
            throw new IllegalStateException("unknown act in the database: " + clase);
        }
        return JSON.readValue(datos, tipo);
    }
}
