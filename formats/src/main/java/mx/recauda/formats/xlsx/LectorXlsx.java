package mx.recauda.formats.xlsx;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LibroLeido.Celda;
import mx.recauda.formats.xlsx.LibroLeido.Clase;
import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.LibroLeido.Hoja;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Opens a workbook from outside. Before anything is parsed every entry is inflated and counted:
 * size, ratio, number and names are bounded, and a document type declaration is refused.
 */
public final class LectorXlsx {

    private static final int FIRMA_BYTES = 8;
    private static final int BLOQUE_BYTES = 64 * 1024;
    private static final long RAZON_DESDE_BYTES = 1024L * 1024L;
    private static final MathContext DIGITOS_DE_EXCEL = new MathContext(15);

    /** Number formats that a workbook names only by number (ECMA-376 part 1, 18.8.30). */
    private static final Map<Integer, String> FORMATOS_PROPIOS =
            Map.ofEntries(
                    Map.entry(1, "0"),
                    Map.entry(2, "0.00"),
                    Map.entry(3, "#,##0"),
                    Map.entry(4, "#,##0.00"),
                    Map.entry(9, "0%"),
                    Map.entry(10, "0.00%"),
                    Map.entry(14, "dd/mm/yyyy"),
                    Map.entry(15, "d-mmm-yy"),
                    Map.entry(16, "d-mmm"),
                    Map.entry(17, "mmm-yy"),
                    Map.entry(18, "h:mm AM/PM"),
                    Map.entry(19, "h:mm:ss AM/PM"),
                    Map.entry(20, "h:mm"),
                    Map.entry(21, "h:mm:ss"),
                    Map.entry(22, "dd/mm/yyyy h:mm"));

    private final Path archivo;
    private final String nombre;
    private final Limites limites;
    private final Idioma idioma;
    private final int maximoDeFilas;

    private LectorXlsx(
            Path archivo, String nombre, Limites limites, int maximoDeFilas, Idioma idioma) {
        this.archivo = archivo;
        this.nombre = nombre;
        this.limites = limites;
        this.maximoDeFilas = maximoDeFilas;
        this.idioma = idioma;
    }

    /** The workbook, or the one reason why it is not read. */
    public static Resultado<Optional<LibroLeido>> lee(
            Path archivo, Limites limites, Idioma idioma) {
        return lee(archivo, limites, Integer.MAX_VALUE - 1, idioma);
    }

    /**
     * The same, keeping at most one row more than the maximum of each sheet: who receives more than
     * the maximum knows that there were too many, and the memory taken does not depend on how many.
     */
    public static Resultado<Optional<LibroLeido>> lee(
            Path archivo, Limites limites, int maximoDeFilas, Idioma idioma) {
        Path suyo = archivo.getFileName();
        String nombre = suyo == null ? archivo.toString() : suyo.toString();
        return new LectorXlsx(archivo, nombre, limites, maximoDeFilas, idioma).lee();
    }

    /** The same of a file that its sender called otherwise: what is wrong is told by that name. */
    public static Resultado<Optional<LibroLeido>> lee(
            Path archivo, String nombre, Limites limites, int maximoDeFilas, Idioma idioma) {
        return new LectorXlsx(archivo, nombre, limites, maximoDeFilas, idioma).lee();
    }

    private Resultado<Optional<LibroLeido>> lee() {
        try {
            Optional<Incidencia> rechazo = primeraObjecion();
            if (rechazo.isPresent()) {
                return new Resultado<>(Optional.empty(), List.of(rechazo.get()));
            }
            return Resultado.de(Optional.of(interpreta(archivo.toFile())));
        } catch (IOException | RuntimeException danado) {
            return new Resultado<>(
                    Optional.empty(), List.of(incidencia(ErrorDeArchivo.LIBRO_DANIADO, nombre)));
        }
    }

    private Optional<Incidencia> primeraObjecion() throws IOException {
        if (!Files.isRegularFile(archivo)) {
            return Optional.of(incidencia(ErrorDeArchivo.NO_SE_PUEDE_LEER, nombre, "—"));
        }
        long bytes = Files.size(archivo);
        if (bytes > limites.bytesPorArchivo()) {
            return Optional.of(
                    incidencia(
                            ErrorDeArchivo.DEMASIADO_GRANDE,
                            nombre,
                            Limites.enMib(bytes),
                            String.valueOf(limites.mibPorArchivo())));
        }
        byte[] firma = firma();
        if (ReadableWorkbook.isOLE2Header(firma)) {
            return Optional.of(incidencia(ErrorDeArchivo.LIBRO_XLS, nombre));
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(firma)) {
            return Optional.of(incidencia(ErrorDeArchivo.NO_ES_XLSX, nombre));
        }
        return revisaEntradas();
    }

    private byte[] firma() throws IOException {
        try (InputStream entrada = Files.newInputStream(archivo)) {
            byte[] leidos = entrada.readNBytes(FIRMA_BYTES);
            return java.util.Arrays.copyOf(leidos, FIRMA_BYTES);
        }
    }

    private Optional<Incidencia> revisaEntradas() throws IOException {
        try (ZipFile zip = new ZipFile(archivo.toFile())) {
            if (zip.size() > limites.entradas()) {
                return bomba("entradas: " + zip.size());
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                return Optional.of(incidencia(ErrorDeArchivo.NO_ES_XLSX, nombre));
            }
            long total = 0;
            for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
                ZipEntry entrada = e.nextElement();
                String suyo = entrada.getName();
                if (suyo.contains("..") || suyo.startsWith("/") || suyo.contains("\\")) {
                    return bomba("«" + suyo + "»");
                }
                long inflados = infla(zip, entrada, limites.bytesDescomprimidos() - total);
                if (inflados < 0) {
                    return bomba("«" + suyo + "»");
                }
                total += inflados;
            }
        }
        return Optional.empty();
    }

    /** Bytes of an entry once inflated, or -1 when it may not be opened. */
    private long infla(ZipFile zip, ZipEntry entrada, long permitidos) throws IOException {
        long comprimidos = Math.max(1, entrada.getCompressedSize());
        byte[] bloque = new byte[BLOQUE_BYTES];
        long inflados = 0;
        try (InputStream contenido = zip.getInputStream(entrada)) {
            int leidos = contenido.readNBytes(bloque, 0, bloque.length);
            String principio = new String(bloque, 0, leidos, StandardCharsets.ISO_8859_1);
            if (principio.contains("<!DOCTYPE")) {
                return -1;
            }
            while (leidos > 0) {
                inflados += leidos;
                boolean desproporcionado =
                        inflados > RAZON_DESDE_BYTES
                                && inflados / comprimidos > limites.razonDeCompresion();
                if (inflados > permitidos || desproporcionado) {
                    return -1;
                }
                leidos = contenido.readNBytes(bloque, 0, bloque.length);
            }
        }
        return inflados;
    }

    private Optional<Incidencia> bomba(String donde) {
        return Optional.of(incidencia(ErrorDeArchivo.LIBRO_PELIGROSO, nombre, donde));
    }

    private LibroLeido interpreta(File archivo) throws IOException {
        Map<String, List<RangoXlsx>> combinadas = CeldasCombinadas.de(archivo.toPath());
        try (ReadableWorkbook libro =
                new ReadableWorkbook(archivo, new ReadingOptions(true, true))) {
            List<Hoja> hojas = new ArrayList<>();
            for (Sheet hoja : libro.getSheets().toList()) {
                try (Stream<Row> filas = hoja.openStream()) {
                    hojas.add(
                            new Hoja(
                                    hoja.getName(),
                                    filas.map(LectorXlsx::fila)
                                            .filter(f -> !f.celdas().isEmpty())
                                            .limit(maximoDeFilas + 1L)
                                            .toList(),
                                    combinadas.getOrDefault(hoja.getName(), List.of())));
                }
            }
            return new LibroLeido(hojas);
        }
    }

    private static FilaDeHoja fila(Row fila) {
        Map<Integer, Celda> celdas = new HashMap<>();
        for (Cell celda : fila) {
            if (celda != null && celda.getType() != CellType.EMPTY) {
                celda(celda).ifPresent(c -> celdas.put(celda.getColumnIndex(), c));
            }
        }
        return new FilaDeHoja(fila.getRowNum(), celdas);
    }

    private static Optional<Celda> celda(Cell celda) {
        boolean formula = celda.getFormula() != null && !celda.getFormula().isEmpty();
        Object valor = celda.getValue();
        String crudo = celda.getRawValue() == null ? "" : celda.getRawValue();
        Celda leida =
                switch (celda.getType()) {
                    case ERROR -> new Celda(Clase.ERROR, crudo, "", formula);
                    case NUMBER -> numero(celda, crudo, formula);
                    default ->
                            valor instanceof BigDecimal
                                    ? numero(celda, crudo, formula)
                                    : texto(valor, crudo, formula);
                };
        boolean vacia = leida.clase() == Clase.TEXTO && leida.contenido().isEmpty() && !formula;
        return vacia ? Optional.empty() : Optional.of(leida);
    }

    private static Celda texto(
            @org.jspecify.annotations.Nullable Object valor, String crudo, boolean formula) {
        String texto = valor == null ? crudo : valor.toString();
        return new Celda(Clase.TEXTO, TextoDeCelda.recupera(texto), "", formula);
    }

    /** Binary noise beyond the fifteen digits that a spreadsheet keeps is dropped. */
    private static Celda numero(Cell celda, String crudo, boolean formula) {
        BigDecimal exacto = new BigDecimal(crudo);
        String digitos =
                exacto.precision() > DIGITOS_DE_EXCEL.getPrecision()
                        ? exacto.round(DIGITOS_DE_EXCEL).toPlainString()
                        : exacto.toPlainString();
        String formato = celda.getDataFormatString();
        Integer id = celda.getDataFormatId();
        if (formato == null && id != null) {
            formato = FORMATOS_PROPIOS.get(id);
        }
        return new Celda(Clase.NUMERO, digitos, formato == null ? "" : formato, formula);
    }

    private Incidencia incidencia(ErrorDeArchivo error, Object... argumentos) {
        return Incidencia.de(error, idioma, argumentos).enArchivo(nombre);
    }
}
