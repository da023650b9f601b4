package mx.recauda.platform.rendicion.informes;

import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.SeccionDeclarada;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of a report as pages: which tables, texts and annexes each one shows. */
final class Secciones {

    /** Section of what belongs to none: metadata, texts of several sections. */
    static final String GENERAL = "general";

    private static final String PGCM = "pgcm";
    private static final Map<String, String> TABLAS_DE_OTRA =
            Map.of(
                    "compromisos", PGCM,
                    "compromisos_listado", PGCM,
                    "indicadores", PGCM,
                    "adecuaciones_celdas_error", "adecuaciones",
                    "juicios_texto", "juicios",
                    "textos", GENERAL,
                    "metadatos", GENERAL,
                    "anexos", GENERAL);

    private Secciones() {}

    /** The section page on which a section key of the data is shown. */
    static String seccionDe(String clave) {
        return TABLAS_DE_OTRA.getOrDefault(clave, clave);
    }

    /** One section of the strip. */
    record Seccion(int orden, String clave, String rotulo, String peor, int hallazgos) {}

    /** Sections in order, with the weight and number of their findings. */
    static List<Seccion> de(Informe informe, List<Vista.Hallazgo> hallazgos, Etiquetas etiquetas) {
        List<Seccion> secciones = new ArrayList<>();
        for (SeccionDeclarada declarada : informe.secciones()) {
            secciones.add(seccion(declarada.orden(), declarada.clave(), hallazgos, etiquetas));
        }
        List<String> declaradas = secciones.stream().map(Seccion::clave).toList();
        informe.tablas().keySet().stream()
                .map(Secciones::seccionDe)
                .distinct()
                .filter(clave -> !declaradas.contains(clave))
                .forEach(clave ->
                        secciones.add(seccion(secciones.size() + 1, clave, hallazgos, etiquetas)));
        boolean sueltos =
                hallazgos.stream()
                        .map(h -> seccionDe(h.seccion()))
                        .anyMatch(c -> secciones.stream().noneMatch(s -> s.clave().equals(c)));
        if (sueltos) {
            List<String> conocidas = secciones.stream().map(Seccion::clave).toList();
            List<Vista.Hallazgo> otros =
                    hallazgos.stream()
                            .filter(h -> !conocidas.contains(seccionDe(h.seccion())))
                            .toList();
            secciones.add(
                    new Seccion(
                            secciones.size() + 1,
                            GENERAL,
                            etiquetas.seccion(GENERAL),
                            Expediente.peor(otros),
                            otros.size()));
        }
        return secciones;
    }

    private static Seccion seccion(
            int orden, String clave, List<Vista.Hallazgo> hallazgos, Etiquetas etiquetas) {
        List<Vista.Hallazgo> suyos =
                hallazgos.stream().filter(h -> seccionDe(h.seccion()).equals(clave)).toList();
        return new Seccion(
                orden, clave, etiquetas.seccion(clave), Expediente.peor(suyos), suyos.size());
    }

    /** Tables shown on the page of a section, in the order captured. */
    static List<String> tablas(Informe informe, String seccion) {
        return informe.tablas().keySet().stream()
                .filter(t -> seccionDe(t).equals(seccion))
                .toList();
    }

    /** The declaration of a section, when the metadata has it. */
    static Optional<SeccionDeclarada> declarada(Informe informe, String seccion) {
        return informe.seccion(seccion);
    }
}
