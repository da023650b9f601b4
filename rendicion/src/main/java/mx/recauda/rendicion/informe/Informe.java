package mx.recauda.rendicion.informe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole quarterly report as captured ({@code informe-trimestral/1}, see {@code
 * docs/informes/formato.md}).
 *
 * @param metadatos what the report says of itself
 * @param secciones the sections it declares, in order
 * @param tablas captured tables by key, in the order read
 * @param textos long texts by key ({@code textos.json})
 * @param anexos other structured documents by key (for example {@code juicios_texto}), canonical
 *     JSON
 */
public record Informe(
        Metadatos metadatos,
        List<SeccionDeclarada> secciones,
        Map<String, Tabla> tablas,
        Map<String, String> textos,
        Map<String, String> anexos) {

    /** Keeps immutable copies in the order given. */
    public Informe {
        secciones = List.copyOf(secciones);
        tablas = Collections.unmodifiableMap(new LinkedHashMap<>(tablas));
        textos = Collections.unmodifiableMap(new LinkedHashMap<>(textos));
        anexos = Collections.unmodifiableMap(new LinkedHashMap<>(anexos));
    }

    /** The captured table, or an empty one when the section has no file. */
    public Tabla tabla(String clave) {
        return tablas.getOrDefault(clave, Tabla.vacia(clave));
    }

    /** The declaration of a section, when the metadata has it. */
    public Optional<SeccionDeclarada> seccion(String clave) {
        return secciones.stream().filter(s -> s.clave().equals(clave)).findFirst();
    }
}
