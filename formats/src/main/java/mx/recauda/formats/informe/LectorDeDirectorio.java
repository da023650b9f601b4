package mx.recauda.formats.informe;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.formats.csv.LectorCsv;
import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.formats.csv.TablaCsv.FilaCsv;
import mx.recauda.formats.informe.EsquemaInforme.TablaConocida;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.Tabla;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One reading of one report directory. */
final class LectorDeDirectorio {

    private static final String CSV = ".csv";
    private static final String JSON = ".json";

    private final LectorDeTexto archivos;
    private final List<String> nombres;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    LectorDeDirectorio(LectorDeTexto archivos, List<String> nombres, Idioma idioma) {
        this.archivos = archivos;
        this.nombres = nombres;
        this.idioma = idioma;
    }

    Resultado<Optional<Informe>> lee() {
        Optional<LectorDeMetadatos.Leidos> leidos =
                json(EsquemaInforme.METADATOS)
                        .flatMap(raiz -> toma(LectorDeMetadatos.lee(raiz, idioma)));
        if (leidos.isEmpty()) {
            return new Resultado<>(Optional.empty(), incidencias);
        }
        Map<String, Tabla> tablas = tablas();
        Map<String, String> textos = textos();
        Map<String, String> anexos = anexos();
        avisaDeArchivosAjenos();
        Informe informe =
                new Informe(
                        leidos.get().metadatos(), leidos.get().secciones(), tablas, textos, anexos);
        leidos.get().secciones().forEach(s -> avisaSiNoTieneDatos(s, informe));
        return new Resultado<>(Optional.of(informe), incidencias);
    }

    private Map<String, Tabla> tablas() {
        Map<String, Tabla> tablas = new LinkedHashMap<>();
        clavesDeTablas()
                .forEach(clave -> tabla(clave).ifPresent(tabla -> tablas.put(clave, tabla)));
        return tablas;
    }

    /** The tables of the format in its order, then the others by name. */
    private List<String> clavesDeTablas() {
        List<String> conocidas =
                EsquemaInforme.tablas().stream().map(TablaConocida::clave).toList();
        Stream<String> presentes = conocidas.stream().filter(c -> nombres.contains(c + CSV));
        Stream<String> otras =
                nombres.stream()
                        .filter(n -> n.endsWith(CSV))
                        .map(n -> n.substring(0, n.length() - CSV.length()))
                        .filter(c -> !conocidas.contains(c));
        return Stream.concat(presentes, otras).toList();
    }

    private Optional<Tabla> tabla(String clave) {
        String archivo = clave + CSV;
        Optional<TablaConocida> conocida = EsquemaInforme.tabla(clave);
        if (conocida.isEmpty()) {
            avisaArchivoAjeno(archivo, "Se conserva como tabla.", "It is kept as a table.");
        }
        return toma(archivos.lee(archivo))
                .flatMap(texto -> toma(LectorCsv.lee(archivo, texto, idioma)))
                .map(csv -> {
                    conocida.ifPresent(t -> revisaColumnas(t, archivo, csv));
                    avisaDeFormulas(archivo, csv);
                    return sinDerivadas(clave, archivo, csv);
                });
    }

    private void revisaColumnas(TablaConocida tabla, String archivo, TablaCsv csv) {
        csv.columnas().stream()
                .filter(c -> !EsquemaInforme.esDerivada(c) && !tabla.conoce(c))
                .forEach(c -> anota(archivo, ErrorDeArchivo.COLUMNA_DESCONOCIDA, archivo, c));
        if (!csv.columnas().contains(tabla.indispensable())) {
            anota(archivo, ErrorDeArchivo.COLUMNA_INDISPENSABLE, archivo, tabla.indispensable());
        }
    }

    private void avisaDeFormulas(String archivo, TablaCsv csv) {
        for (FilaCsv fila : csv.filas()) {
            for (int i = 0; i < fila.campos().size(); i++) {
                String texto = fila.campos().get(i);
                if (EscritorCsv.pareceFormula(texto)) {
                    String linea = String.valueOf(fila.linea());
                    String columna = csv.columnas().get(i);
                    incidencias.add(
                            Incidencia.de(
                                            ErrorDeArchivo.PARECE_FORMULA,
                                            idioma,
                                            archivo,
                                            linea,
                                            columna)
                                    .enArchivo(archivo)
                                    .enLinea(fila.linea())
                                    .enCampo(columna, texto));
                }
            }
        }
    }

    private static Tabla sinDerivadas(String clave, String archivo, TablaCsv csv) {
        int[] indices =
                IntStream.range(0, csv.columnas().size())
                        .filter(i -> !EsquemaInforme.esDerivada(csv.columnas().get(i)))
                        .toArray();
        List<String> columnas = IntStream.of(indices).mapToObj(csv.columnas()::get).toList();
        return new Tabla(
                clave,
                columnas,
                csv.filas().stream().map(f -> fila(archivo, f, csv.columnas(), indices)).toList());
    }

    private static Fila fila(String archivo, FilaCsv fila, List<String> columnas, int[] indices) {
        Map<String, String> celdas = new LinkedHashMap<>();
        for (int i : indices) {
            celdas.put(columnas.get(i), fila.campos().get(i));
        }
        return new Fila(new Origen(archivo, fila.linea()), celdas);
    }

    private Map<String, String> textos() {
        Map<String, String> textos = new LinkedHashMap<>();
        if (!nombres.contains(EsquemaInforme.TEXTOS)) {
            return textos;
        }
        json(EsquemaInforme.TEXTOS).ifPresent(raiz -> llenaTextos(raiz, textos));
        return textos;
    }

    private void llenaTextos(JsonNode raiz, Map<String, String> textos) {
        if (!raiz.isObject()) {
            otraForma(EsquemaInforme.TEXTOS, "/", "un objeto de textos", "an object of texts");
            return;
        }
        raiz.properties()
                .forEach(p -> {
                    if (p.getValue().isString()) {
                        textos.put(p.getKey(), p.getValue().asString());
                    } else {
                        String lugar = "/" + p.getKey();
                        otraForma(EsquemaInforme.TEXTOS, lugar, "un texto", "a text");
                    }
                });
    }

    private Map<String, String> anexos() {
        Map<String, String> anexos = new LinkedHashMap<>();
        nombres.stream()
                .filter(n -> n.endsWith(JSON))
                .filter(n ->
                        !n.equals(EsquemaInforme.METADATOS) && !n.equals(EsquemaInforme.TEXTOS))
                .forEach(n ->
                        json(n).ifPresent(nodo ->
                                anexos.put(
                                        n.substring(0, n.length() - JSON.length()),
                                        Json.compacto(nodo))));
        return anexos;
    }

    private void avisaDeArchivosAjenos() {
        nombres.stream()
                .filter(n -> !n.endsWith(CSV) && !n.endsWith(JSON))
                .forEach(n -> avisaArchivoAjeno(n, "No se leyó.", "It was not read."));
    }

    private void avisaSiNoTieneDatos(SeccionDeclarada seccion, Informe informe) {
        String clave = seccion.clave();
        boolean esPgcm = clave.equals(SeccionesInforme.PGCM);
        boolean tiene =
                informe.tablas().containsKey(clave)
                        || informe.textos().containsKey(clave)
                        || (esPgcm && informe.tablas().containsKey("compromisos"))
                        || nombres.contains(clave + CSV);
        if (!tiene) {
            String archivo = esPgcm ? "compromisos.csv" : clave + CSV;
            anota(EsquemaInforme.METADATOS, ErrorDeArchivo.SECCION_SIN_DATOS, clave, archivo);
        }
    }

    private void avisaArchivoAjeno(String archivo, String espanol, String ingles) {
        String suerte = idioma == Idioma.ES ? espanol : ingles;
        anota(archivo, ErrorDeArchivo.ARCHIVO_DESCONOCIDO, archivo, suerte);
    }

    private void otraForma(String archivo, String lugar, String espanol, String ingles) {
        String forma = idioma == Idioma.ES ? espanol : ingles;
        anota(archivo, ErrorDeArchivo.JSON_OTRA_FORMA, archivo, lugar, forma);
    }

    private Optional<JsonNode> json(String archivo) {
        return toma(archivos.lee(archivo)).flatMap(texto -> toma(Json.lee(archivo, texto, idioma)));
    }

    private <T> T toma(Resultado<T> resultado) {
        incidencias.addAll(resultado.incidencias());
        return resultado.valor();
    }

    private void anota(String archivo, ErrorDeArchivo error, Object... argumentos) {
        incidencias.add(Incidencia.de(error, idioma, argumentos).enArchivo(archivo));
    }
}
