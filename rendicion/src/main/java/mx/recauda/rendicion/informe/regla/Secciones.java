package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.SeccionDeclarada;

import java.util.Comparator;
import java.util.stream.Stream;

/** Which section a captured table belongs to. */
final class Secciones {

    private static final String PGCM = "pgcm";

    private Secciones() {}

    /**
     * The section of a table: its own key, or that of the declared section whose listing it
     * completes ({@code adecuaciones_celdas_error} belongs to {@code adecuaciones}).
     */
    static String de(Informe informe, String tabla) {
        return Stream.concat(
                        informe.secciones().stream().map(SeccionDeclarada::clave),
                        informe.tablas().keySet().stream())
                .filter(c -> tabla.equals(c) || tabla.startsWith(c + "_"))
                .filter(c -> !c.equals(PGCM))
                .min(Comparator.comparingInt(String::length))
                .orElse(tabla);
    }
}
