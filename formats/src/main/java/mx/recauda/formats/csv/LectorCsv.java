package mx.recauda.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.csv.TablaCsv.FilaCsv;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a CSV with header (RFC 4180, comma, any line end). A header that cannot be trusted refuses
 * the file; a row that does not fit it is left out and reported; the rest is good.
 */
public final class LectorCsv {

    private static final int CAMPO_MAX_CARACTERES = 16 * 1024 * 1024;

    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private LectorCsv(String archivo, Idioma idioma) {
        this.archivo = archivo;
        this.idioma = idioma;
    }

    /** Reads the text of a file; empty when its header is missing, repeated or unnamed. */
    public static Resultado<Optional<TablaCsv>> lee(String archivo, String texto, Idioma idioma) {
        LectorCsv lector = new LectorCsv(archivo, idioma);
        Optional<TablaCsv> tabla = lector.tabla(texto);
        return new Resultado<>(tabla, lector.incidencias);
    }

    private Optional<TablaCsv> tabla(String texto) {
        List<CsvRecord> registros = registros(texto);
        if (registros.isEmpty()) {
            if (incidencias.isEmpty()) {
                anota(1, ErrorDeArchivo.CSV_SIN_ENCABEZADO, archivo);
            }
            return Optional.empty();
        }
        List<String> columnas = registros.getFirst().getFields();
        if (!encabezadoUtil(columnas)) {
            return Optional.empty();
        }
        return Optional.of(
                new TablaCsv(columnas, filas(registros.subList(1, registros.size()), columnas)));
    }

    private List<CsvRecord> registros(String texto) {
        List<CsvRecord> registros = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(CAMPO_MAX_CARACTERES)
                        .ofCsvRecord(texto)) {
            Iterator<CsvRecord> siguiente = csv.iterator();
            while (siguiente.hasNext()) {
                registros.add(siguiente.next());
            }
        } catch (CsvParseException e) {
            int linea = registros.isEmpty() ? 1 : lineaSiguiente(registros.getLast());
            anota(linea, ErrorDeArchivo.COMILLAS_MAL_CERRADAS, archivo, String.valueOf(linea));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("reading from memory", e);
        }
        return registros;
    }

    private static int lineaSiguiente(CsvRecord ultimo) {
        long saltos =
                ultimo.getFields().stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == '\n')
                        .count();
        return Math.toIntExact(ultimo.getStartingLineNumber() + saltos + 1);
    }

    private boolean encabezadoUtil(List<String> columnas) {
        boolean util = true;
        for (int i = 0; i < columnas.size(); i++) {
            String columna = columnas.get(i);
            String posicion = String.valueOf(i + 1);
            int primera = columnas.indexOf(columna);
            if (columna.isBlank()) {
                anota(1, ErrorDeArchivo.COLUMNA_SIN_NOMBRE, archivo, posicion);
                util = false;
            } else if (primera < i) {
                String antes = String.valueOf(primera + 1);
                anota(1, ErrorDeArchivo.COLUMNA_REPETIDA, archivo, columna, antes, posicion);
                util = false;
            }
        }
        return util;
    }

    private List<FilaCsv> filas(List<CsvRecord> registros, List<String> columnas) {
        List<FilaCsv> filas = new ArrayList<>();
        for (CsvRecord registro : registros) {
            int linea = Math.toIntExact(registro.getStartingLineNumber());
            if (registro.getFieldCount() == columnas.size()) {
                filas.add(new FilaCsv(linea, registro.getFields()));
            } else {
                anota(
                        linea,
                        ErrorDeArchivo.FILA_DESIGUAL,
                        archivo,
                        String.valueOf(linea),
                        String.valueOf(registro.getFieldCount()),
                        String.valueOf(columnas.size()));
            }
        }
        return filas;
    }

    private void anota(int linea, ErrorDeArchivo error, Object... argumentos) {
        incidencias.add(Incidencia.de(error, idioma, argumentos).enArchivo(archivo).enLinea(linea));
    }
}
