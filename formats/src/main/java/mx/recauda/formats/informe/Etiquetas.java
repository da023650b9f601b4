package mx.recauda.formats.informe;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the official forms print at the head of each column. */
final class Etiquetas {

    private static final Map<String, String> TITULOS =
            Map.ofEntries(
                    Map.entry("aprobado_anual", "Aprobado anual"),
                    Map.entry("variacion_pct_publicada", "Variación %"),
                    Map.entry("variacion_pct", "Variación %"),
                    Map.entry("monto", "Monto"),
                    Map.entry("monto_publicado", "Monto publicado"),
                    Map.entry("aplicacion", "Aplicación"),
                    Map.entry("monto_total", "Monto total"),
                    Map.entry("fin_especifico", "Fin específico"),
                    Map.entry("explicacion", "Explicación"),
                    Map.entry("seccion", "Sección"),
                    Map.entry("numero", "Número"),
                    Map.entry("cuantia", "Cuantía"),
                    Map.entry("diferencia_absoluta", "Variación absoluta"),
                    Map.entry("diferencia_relativa_pct", "Variación relativa %"),
                    Map.entry("unidad_responsable", "No. de unidad responsable"),
                    Map.entry("contratos_periodo", "No. de contratos celebrados en el periodo"),
                    Map.entry("presupuesto_ejercido", "Presupuesto ejercido en el periodo"),
                    Map.entry("origen_recursos", "Origen de los recursos"),
                    Map.entry("fecha_envio", "Fecha de envío"),
                    Map.entry("codigo", "Código"),
                    Map.entry("tipo_respuesta", "Tipo de respuesta"),
                    Map.entry("tipo_respuesta_codigo", "Clave de la respuesta"),
                    Map.entry("avance", "Avances y resultados alcanzados en el periodo"),
                    Map.entry("a", "A"),
                    Map.entry("b", "B"),
                    Map.entry("variable_a", "Variable A"),
                    Map.entry("variable_b", "Variable B"),
                    Map.entry("formula", "Fórmula"),
                    Map.entry("periodo_variables", "Periodo de las variables"),
                    Map.entry("valor_publicado", "Valor"),
                    Map.entry("renglon", "Renglón"),
                    Map.entry("celdas_publicadas", "Celdas publicadas"));

    private static final Set<String> TECNICAS =
            Set.of("nivel", "tipo_respuesta_codigo", "legible", "variacion_de");

    private static final Set<String> LARGAS =
            Set.of(
                    "explicacion",
                    "fin_especifico",
                    "avance",
                    "compromiso",
                    "nombre",
                    "variable_a",
                    "variable_b",
                    "celdas_publicadas",
                    "justificacion");

    private Etiquetas() {}

    static String de(HojaDeTabla.Columna columna) {
        String propio = titulo(columna.campo().nombre());
        if (columna.corte().isEmpty()) {
            return propio;
        }
        String etiqueta = columna.corte().getOrDefault("etiqueta", "");
        String periodo = columna.corte().getOrDefault("periodo", "");
        String numero = columna.corte().getOrDefault("columna", "");
        String cabeza =
                (numero.isEmpty() ? "" : "(" + numero + ") ")
                        + (etiqueta.isEmpty() ? propio : etiqueta);
        return periodo.isEmpty() ? cabeza : cabeza + "\n" + periodo;
    }

    static String titulo(String columna) {
        String conocido = TITULOS.get(columna);
        if (conocido != null) {
            return conocido;
        }
        if (columna.startsWith("adecuacion_")) {
            return "Adecuación\n" + corte(columna.substring("adecuacion_".length()));
        }
        if (columna.startsWith("modificado_")) {
            return "Modificado\n" + corte(columna.substring("modificado_".length()));
        }
        String palabras = columna.replace('_', ' ');
        return palabras.substring(0, 1).toUpperCase(Locale.ROOT) + palabras.substring(1);
    }

    private static String corte(String clave) {
        return clave.replace('_', '-');
    }

    /** Columns that serve the program and are hidden in the official files. */
    static boolean esTecnica(String columna) {
        return TECNICAS.contains(columna);
    }

    /** Columns of running text. */
    static boolean esLarga(String columna) {
        return LARGAS.contains(columna) || columna.startsWith("avance");
    }
}
