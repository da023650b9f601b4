package mx.recauda.formats.informe;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.informe.JsonEnFilas.Nodo;
import mx.recauda.formats.json.Json;
import mx.recauda.formats.numero.EstiloNumerico;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.formats.xlsx.LibroLeido.Celda;
import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.LibroLeido.Hoja;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of one workbook: finds its hidden marks and rebuilds what was captured. */
final class LectorDeLibro {

    private final LibroLeido libro;
    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final Map<String, Tabla> tablas = new LinkedHashMap<>();
    private final Map<String, String> textos = new HashMap<>();
    private final List<String> ordenDeTextos = new ArrayList<>();
    private final Map<String, String> documentos = new LinkedHashMap<>();

    LectorDeLibro(LibroLeido libro, String archivo, Idioma idioma) {
        this.libro = libro;
        this.archivo = archivo;
        this.idioma = idioma;
    }

    Resultado<Optional<Informe>> lee() {
        libro.hojas().forEach(this::hoja);
        restituye();
        comparaTemas();
        String metadatos = documentos.remove("metadatos");
        if (metadatos == null) {
            anota(
                    ErrorDeArchivo.HOJA_FALTANTE,
                    archivo,
                    idioma == Idioma.ES ? "la hoja «metadatos»" : "the sheet “metadatos”");
            return new Resultado<>(Optional.empty(), incidencias);
        }
        Resultado<Optional<LectorDeMetadatos.Leidos>> leidos =
                LectorDeMetadatos.lee(Json.leePropio(metadatos), idioma);
        incidencias.addAll(leidos.incidencias());
        return new Resultado<>(
                leidos.valor()
                        .map(l ->
                                new Informe(
                                        l.metadatos(),
                                        l.secciones(),
                                        tablasEnOrden(),
                                        textosEnOrden(),
                                        documentos)),
                incidencias);
    }

    private void hoja(Hoja hoja) {
        for (int i = 0; i < hoja.filas().size(); i++) {
            FilaDeHoja fila = hoja.filas().get(i);
            List<FilaDeHoja> siguientes = hoja.filas().subList(i + 1, hoja.filas().size());
            switch (fila.texto(0)) {
                case "#tabla" -> tabla(hoja, fila, siguientes);
                case "#texto" ->
                        textos.put(
                                fila.texto(1),
                                siguientes.isEmpty() ? "" : siguientes.getFirst().texto(0));
                case "#textos" -> textos(fila, siguientes);
                case "#documento" -> documento(fila.texto(1), siguientes);
                case "#tema", "#notas" -> {
                    // Read after every table is known.
                }
                default -> {
                    continue;
                }
            }
            return;
        }
        if (!hoja.nombre().equals("Portada")) {
            anota(ErrorDeArchivo.HOJA_NO_LEIDA, hoja.nombre());
        }
    }

    private void tabla(Hoja hoja, FilaDeHoja marca, List<FilaDeHoja> siguientes) {
        if (siguientes.size() < 2) {
            anota(ErrorDeArchivo.HOJA_NO_LEIDA, hoja.nombre());
            return;
        }
        Map<Integer, HojaDeTabla.Columna> columnas = new LinkedHashMap<>();
        siguientes
                .getFirst()
                .celdas()
                .forEach((i, c) ->
                        HojaDeTabla.Columna.lee(c.contenido())
                                .ifPresent(columna -> columnas.put(i, columna)));
        List<String> capturadas =
                marca.celdas().entrySet().stream()
                        .filter(e -> e.getKey() >= 2)
                        .map(e -> e.getValue().contenido())
                        .toList();
        List<List<Campo.Contenido>> filas = new ArrayList<>();
        for (FilaDeHoja fila : hastaElFin(siguientes.subList(2, siguientes.size()))) {
            List<Campo.Contenido> celdas = new ArrayList<>();
            columnas.forEach((i, c) -> celdas.add(contenido(hoja, fila, i, c.campo())));
            filas.add(celdas);
        }
        String clave = marca.texto(1);
        HojaDeTabla leida =
                new HojaDeTabla(clave, capturadas, List.copyOf(columnas.values()), filas);
        tablas.put(clave, leida.tabla(clave + ".csv"));
    }

    private static List<FilaDeHoja> hastaElFin(List<FilaDeHoja> filas) {
        List<FilaDeHoja> suyas = filas.stream().takeWhile(f -> !f.texto(0).equals("#fin")).toList();
        return suyas;
    }

    private Campo.Contenido contenido(Hoja hoja, FilaDeHoja fila, int columna, Campo campo) {
        Celda celda = fila.celdas().get(columna);
        if (celda == null) {
            return new Campo.Contenido.Texto("");
        }
        String lugar = direccion(columna, fila.numero());
        if (celda.conFormula()) {
            anota(ErrorDeArchivo.CELDA_CON_FORMULA, archivo, hoja.nombre(), lugar);
        }
        return switch (celda.clase()) {
            case ERROR -> {
                anota(
                        ErrorDeArchivo.CELDA_CON_ERROR,
                        archivo,
                        hoja.nombre(),
                        lugar,
                        celda.contenido());
                yield new Campo.Contenido.Texto("");
            }
            case TEXTO -> new Campo.Contenido.Texto(celda.contenido());
            case NUMERO -> numero(celda, campo);
        };
    }

    /** A number typed by hand has no format of ours: its own digits say the decimals. */
    private static Campo.Contenido numero(Celda celda, Campo campo) {
        java.math.BigDecimal valor = new java.math.BigDecimal(celda.contenido());
        Optional<EstiloNumerico> estilo = EstiloNumerico.deFormato(celda.formato());
        if (estilo.isPresent()) {
            return new Campo.Contenido.Numero(valor, estilo.get());
        }
        return campo.esIdentificador()
                ? new Campo.Contenido.Texto(valor.stripTrailingZeros().toPlainString())
                : new Campo.Contenido.Numero(
                        valor,
                        EstiloNumerico.plano(Math.clamp(valor.stripTrailingZeros().scale(), 0, 8)));
    }

    private void textos(FilaDeHoja marca, List<FilaDeHoja> siguientes) {
        marca.celdas().entrySet().stream()
                .filter(e -> e.getKey() >= 1)
                .forEach(e -> ordenDeTextos.add(e.getValue().contenido()));
        siguientes.stream()
                .skip(1)
                .filter(f -> !f.texto(0).isEmpty())
                .forEach(f -> textos.put(f.texto(0), f.texto(1)));
    }

    private void documento(String nombre, List<FilaDeHoja> siguientes) {
        List<Nodo> nodos =
                siguientes.stream()
                        .skip(1)
                        .filter(f -> !f.texto(1).isEmpty())
                        .map(f -> new Nodo(f.texto(0), f.texto(1), f.texto(2)))
                        .toList();
        Optional<JsonNode> raiz = JsonEnFilas.reune(nodos);
        if (raiz.isPresent()) {
            documentos.put(nombre, Json.compacto(raiz.get()));
        } else {
            anota(ErrorDeArchivo.HOJA_NO_LEIDA, nombre);
        }
    }

    /** Gives back what was captured where the printed cell is still as it was printed. */
    private void restituye() {
        List<FilaDeHoja> notas =
                libro.hoja(EscritorDeLibro.NOTAS)
                        .map(h ->
                                h.filas().stream()
                                        .dropWhile(f -> !f.texto(0).equals("#notas"))
                                        .skip(2)
                                        .toList())
                        .orElse(List.of());
        for (FilaDeHoja nota : hastaElFin(notas)) {
            String clave = nota.texto(0);
            Tabla tabla = tablas.get(clave);
            int fila =
                    nota.texto(1).matches("[0-9]{1,6}") ? Integer.parseInt(nota.texto(1)) - 1 : -1;
            String columna = nota.texto(3);
            if (tabla == null
                    || fila < 0
                    || fila >= tabla.filas().size()
                    || !tabla.tiene(columna)) {
                continue;
            }
            String actual = tabla.filas().get(fila).crudo(columna);
            if (actual.equals(nota.texto(5))) {
                tablas.put(clave, Impresion.con(tabla, fila, columna, nota.texto(4)));
            } else {
                anota(
                        ErrorDeArchivo.CELDA_RECALCULADA_CAMBIADA,
                        clave,
                        nota.texto(1),
                        columna,
                        actual,
                        nota.texto(5));
            }
        }
    }

    /** The consolidated sheet is the one that is read; a theme sheet that differs is reported. */
    private void comparaTemas() {
        Map<String, String> avances = new HashMap<>();
        Tabla compromisos = tablas.getOrDefault("compromisos", Tabla.vacia("compromisos"));
        compromisos.filas().forEach(f -> avances.put(f.crudo("codigo"), f.crudo("avance")));
        for (Hoja hoja : libro.hojas()) {
            List<FilaDeHoja> filas =
                    hoja.filas().stream()
                            .dropWhile(f -> !f.texto(0).equals("#tema"))
                            .skip(1)
                            .takeWhile(f -> !f.texto(0).equals("Indicadores"))
                            .toList();
            for (FilaDeHoja fila : filas) {
                String avance = avances.get(fila.texto(0));
                if (avance != null && !avance.equals(fila.texto(3))) {
                    anota(
                            ErrorDeArchivo.HOJAS_DISTINTAS,
                            hoja.nombre(),
                            EscritorDeLibro.CONSOLIDADO,
                            fila.texto(0));
                }
            }
        }
    }

    private Map<String, Tabla> tablasEnOrden() {
        Map<String, Tabla> enOrden = new LinkedHashMap<>();
        EsquemaInforme.tablas().stream()
                .filter(t -> tablas.containsKey(t.clave()))
                .forEach(t -> enOrden.put(t.clave(), tablas.get(t.clave())));
        tablas.keySet().stream()
                .sorted()
                .forEach(clave -> enOrden.putIfAbsent(clave, tablas.get(clave)));
        return enOrden;
    }

    private Map<String, String> textosEnOrden() {
        Map<String, String> enOrden = new LinkedHashMap<>();
        ordenDeTextos.stream()
                .filter(textos::containsKey)
                .forEach(clave -> enOrden.put(clave, textos.get(clave)));
        textos.keySet().stream()
                .sorted()
                .forEach(clave -> enOrden.putIfAbsent(clave, textos.get(clave)));
        return enOrden;
    }

    private void anota(ErrorDeArchivo error, Object... argumentos) {
        incidencias.add(Incidencia.de(error, idioma, argumentos).enArchivo(archivo));
    }

    /** The name a spreadsheet gives to a cell: {@code C7}. */
    private static String direccion(int columna, int fila) {
        StringBuilder letras = new StringBuilder();
        for (int resto = columna + 1; resto > 0; resto = (resto - 1) / 26) {
            letras.insert(0, (char) ('A' + (resto - 1) % 26));
        }
        return letras.append(fila).toString();
    }
}
