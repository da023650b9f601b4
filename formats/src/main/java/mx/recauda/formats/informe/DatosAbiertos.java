package mx.recauda.formats.informe;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.formats.json.Json;
import mx.recauda.formats.numero.EstiloNumerico;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The report for programs: one tidy CSV, one JSON document, and the list of differences. */
public final class DatosAbiertos {

    private static final List<String> COLUMNAS =
            List.of(
                    "anio",
                    "trimestre",
                    "ramo",
                    "unidad",
                    "seccion",
                    "renglon",
                    "ubicacion",
                    "columna",
                    "periodo",
                    "texto",
                    "numero",
                    "archivo",
                    "linea");

    private static final List<String> COLUMNAS_DE_DIFERENCIAS =
            List.of(
                    "seccion",
                    "archivo",
                    "linea",
                    "ubicacion",
                    "columna",
                    "publicado",
                    "recalculado",
                    "impreso",
                    "motivo",
                    "formula");

    private static final Set<String> NO_SON_MEDIDA = Set.of("periodo");

    private DatosAbiertos() {}

    /**
     * One line per captured cell that is not blank: {@code texto} as captured, {@code numero} with
     * a point and no marks when the text is one (percentages in percent).
     */
    public static String csv(Informe informe) {
        List<List<String>> filas = new ArrayList<>();
        for (Tabla tabla : informe.tablas().values()) {
            for (int i = 0; i < tabla.filas().size(); i++) {
                celdas(informe, tabla, i, filas);
            }
        }
        return paraPersonas(COLUMNAS, filas);
    }

    /** These files are opened with spreadsheets: no text in them may be evaluated. */
    public static String paraPersonas(List<String> columnas, List<List<String>> filas) {
        return EscritorCsv.escribe(
                columnas,
                filas.stream()
                        .map(f -> f.stream().map(EscritorCsv::paraHojaDeCalculo).toList())
                        .toList());
    }

    private static void celdas(Informe informe, Tabla tabla, int indice, List<List<String>> filas) {
        Fila fila = tabla.filas().get(indice);
        for (String columna : tabla.columnas()) {
            String texto = fila.crudo(columna);
            if (texto.isBlank() || NO_SON_MEDIDA.contains(columna)) {
                continue;
            }
            filas.add(
                    List.of(
                            String.valueOf(informe.metadatos().anio()),
                            String.valueOf(informe.metadatos().trimestre()),
                            informe.metadatos().ramo(),
                            informe.metadatos().unidad(),
                            tabla.clave(),
                            String.valueOf(indice + 1),
                            Ubicacion.de(fila),
                            columna,
                            periodo(fila, columna),
                            texto,
                            numero(columna, texto),
                            fila.origen().archivo(),
                            String.valueOf(fila.origen().linea())));
        }
    }

    /** The cut of a cell: from its row, or from the name of its column. */
    private static String periodo(Fila fila, String columna) {
        for (String prefijo : List.of("adecuacion_", "modificado_")) {
            if (columna.startsWith(prefijo)) {
                return columna.substring(prefijo.length()).replace('_', '-');
            }
        }
        return fila.crudo("periodo");
    }

    private static String numero(String columna, String texto) {
        Optional<EstiloNumerico.Leido> leido = EstiloNumerico.lee(texto);
        boolean identifica = Campo.suelto(columna).esIdentificador();
        return leido.filter(l -> !identifica)
                .map(l -> EstiloNumerico.plano(l.estilo().decimales()).imprime(l.valor()))
                .orElse("");
    }

    /** The whole report as one JSON document, captured texts and differences included. */
    public static String json(Informe informe) {
        Map<String, Object> raiz = new LinkedHashMap<>();
        raiz.put("esquema", "recauda-informe/1");
        raiz.put("metadatos", Json.leePropio(informe.metadatos().contenido()));
        Map<String, Object> tablas = new LinkedHashMap<>();
        informe.tablas()
                .forEach((clave, tabla) ->
                        tablas.put(clave, tabla.filas().stream().map(Fila::celdas).toList()));
        raiz.put("tablas", tablas);
        raiz.put("textos", informe.textos());
        Map<String, Object> anexos = new LinkedHashMap<>();
        informe.anexos().forEach((nombre, json) -> anexos.put(nombre, Json.leePropio(json)));
        raiz.put("anexos", anexos);
        raiz.put(
                "diferencias",
                Recalculo.diferencias(informe).stream().map(DatosAbiertos::objeto).toList());
        return Json.sangrado(Json.mapper().valueToTree(raiz));
    }

    private static Map<String, String> objeto(Diferencia d) {
        Map<String, String> objeto = new LinkedHashMap<>();
        List<String> valores = valores(d);
        for (int i = 0; i < valores.size(); i++) {
            objeto.put(COLUMNAS_DE_DIFERENCIAS.get(i), valores.get(i));
        }
        return objeto;
    }

    /**
     * Every derived cell whose published text is not the recomputed one; only the header if none.
     */
    public static String diferencias(Informe informe) {
        return diferencias(Recalculo.diferencias(informe));
    }

    /** The same columns for the differences of any document; only the header if none. */
    public static String diferencias(List<Diferencia> diferencias) {
        return paraPersonas(
                COLUMNAS_DE_DIFERENCIAS, diferencias.stream().map(DatosAbiertos::valores).toList());
    }

    private static List<String> valores(Diferencia d) {
        return List.of(
                d.tabla(),
                d.archivo(),
                String.valueOf(d.linea()),
                d.ubicacion(),
                d.columna(),
                d.publicado(),
                d.recalculado(),
                d.impreso(),
                d.motivo().clave(),
                d.formula());
    }
}
