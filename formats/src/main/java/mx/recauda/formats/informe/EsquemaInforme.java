package mx.recauda.formats.informe;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code informe-trimestral/1} knows: its tables, their columns and which columns are derived.
 * Documented for people in {@code docs/informes/formato.md}; a test keeps both equal.
 */
public final class EsquemaInforme {

    /** The value of the property {@code esquema}. */
    public static final String ESQUEMA = "informe-trimestral/1";

    /** File of the report's metadata. */
    public static final String METADATOS = "metadatos.json";

    /** File of the long texts. */
    public static final String TEXTOS = "textos.json";

    private static final Pattern DERIVADA =
            Pattern.compile(".*(recalculad|supera_umbral|excede_|avance_caracteres|igual_en_).*");

    /** Columns that the forms give to a figure, whatever table they stand in. */
    private static final Pattern CIFRA =
            Pattern.compile(
                    "monto(_.*)?|aplicacion|aprobado_anual|(adecuacion|modificado)_.+|variacion_pct"
                            + "|recursos_(fiscales|propios)|numero|cuantia|programado|ejercido"
                            + "|diferencia_(absoluta|relativa_pct)|contratos_periodo"
                            + "|presupuesto_ejercido|a|b");

    private static final Pattern IMPRESA = Pattern.compile(".*_publicad[oa]");

    private static final Map<String, TablaConocida> TABLAS = new LinkedHashMap<>();

    static {
        conoce(
                "ingresos_excedentes",
                "concepto",
                "ramo entidad concepto periodo monto_publicado monto aplicacion_publicada"
                        + " aplicacion");
        conoce(
                "contratos_plurianuales",
                "concepto",
                "ramo entidad concepto nivel columna medida etiqueta periodo monto_publicado monto"
                        + " justificacion");
        conoce(
                "adecuaciones",
                "concepto",
                "ramo entidad seccion concepto aprobado_anual adecuacion_<corte>"
                        + " modificado_<corte> variacion_pct_publicada variacion_pct explicacion");
        conoce("adecuaciones_celdas_error", "renglon", "renglon celdas_publicadas");
        conoce(
                "donativos",
                "beneficiario",
                "ramo entidad partida consecutivo beneficiario fin_especifico periodo nivel monto"
                        + " monto_publicado monto_<corte> monto_total recursos_fiscales"
                        + " recursos_propios");
        conoce("juicios", "mes", "grupo resultado mes numero cuantia_publicada cuantia nivel");
        conoce(
                "variacion_gasto",
                "concepto",
                "ramo concepto periodo unidad programado ejercido diferencia_absoluta"
                        + " diferencia_relativa_pct explicacion legible");
        conoce(
                "honorarios",
                "unidad_responsable",
                "ramo unidad_responsable contratos_periodo presupuesto_ejercido_publicado"
                        + " presupuesto_ejercido origen_recursos nivel fecha_envio");
        conoce(
                "compromisos",
                "codigo",
                "orden ciclo trimestre ramo siglas entidad tema codigo compromiso tipo_respuesta"
                        + " tipo_respuesta_codigo avance avance_<hoja>");
        conoce(
                "compromisos_listado",
                "compromiso",
                "orden tema codigo compromiso tipo_respuesta avance");
        conoce(
                "indicadores",
                "codigo",
                "orden tema codigo nombre tipo_reporte variable_a a variable_b b formula"
                        + " periodo_variables valor_publicado valor unidad_medida sentido meta"
                        + " linea_base frecuencia dimension tipo ambito metodo_calculo"
                        + " fuente_de_informacion observaciones");
        conoce(
                "justificaciones",
                "fila",
                "seccion fila columna valor causa efecto accion fecha responsable ligas fuentes");
    }

    private EsquemaInforme() {}

    private static void conoce(String clave, String indispensable, String columnas) {
        List<Pattern> patrones =
                Arrays.stream(columnas.split(" "))
                        .map(c -> Pattern.compile(c.replaceAll("<[a-z]+>", "[a-z0-9_]+")))
                        .toList();
        TABLAS.put(clave, new TablaConocida(clave, indispensable, columnas, patrones));
    }

    /**
     * Whether a column only stands beside the published ones for people to read. Such columns are
     * never loaded: the same findings must come without them.
     */
    public static boolean esDerivada(String columna) {
        return DERIVADA.matcher(columna).matches();
    }

    /**
     * Whether the forms give a column to a figure. A report may leave such a column blank, so its
     * content alone does not tell; the text of a figure as it was printed is not one.
     */
    public static boolean esCifra(String columna) {
        return CIFRA.matcher(columna).matches() && !IMPRESA.matcher(columna).matches();
    }

    /** The tables of the format, in the order of the report. */
    public static List<TablaConocida> tablas() {
        return List.copyOf(TABLAS.values());
    }

    /** The table of a section key, when the format has one. */
    public static Optional<TablaConocida> tabla(String clave) {
        return Optional.ofNullable(TABLAS.get(clave));
    }

    /**
     * A table of the format.
     *
     * @param clave section key and name of its file without extension
     * @param indispensable the column without which no row can be pointed at
     * @param columnas columns as documented, separated by spaces; {@code <corte>} stands for a cut
     *     such as {@code enero_octubre}
     * @param patrones the same, one pattern each
     */
    public record TablaConocida(
            String clave, String indispensable, String columnas, List<Pattern> patrones) {

        /** Keeps an immutable copy. */
        public TablaConocida {
            patrones = List.copyOf(patrones);
        }

        /** Whether the format has this column. */
        public boolean conoce(String columna) {
            return patrones.stream().anyMatch(p -> p.matcher(columna).matches());
        }
    }
}
