package mx.recauda.formats.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes a CSV: comma, {@code \n}, quotes only where needed. Texts go out exactly as they are.
 *
 * <p>A spreadsheet that opens a CSV evaluates a text that starts with {@code = + - @}. The data CSV
 * is not changed for that reason: it is the record, it must be read back equal, and the workbook
 * (whose texts are never evaluated) is the file for spreadsheets. {@link #paraHojaDeCalculo} guards
 * the CSV made to be opened by people: open data, differences.
 */
public final class EscritorCsv {

    private static final String INICIOS_PELIGROSOS = "=+-@\t\r";

    private EscritorCsv() {}

    /** The whole file as text, header first. */
    public static String escribe(List<String> columnas, List<List<String>> filas) {
        StringWriter destino = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(destino)) {
            csv.writeRecord(columnas);
            filas.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return destino.toString();
    }

    /**
     * A text that no spreadsheet evaluates: an apostrophe is put before a dangerous first
     * character, and before an apostrophe that stands before one, so that {@link
     * #desdeHojaDeCalculo} undoes it exactly. Numbers with sign are left alone.
     */
    public static String paraHojaDeCalculo(String texto) {
        return pareceFormula(texto) ? "'" + texto : texto;
    }

    /** Undoes {@link #paraHojaDeCalculo}. */
    public static String desdeHojaDeCalculo(String texto) {
        boolean protegido = texto.startsWith("'") && pareceFormula(texto.substring(1));
        return protegido ? texto.substring(1) : texto;
    }

    /** Whether a spreadsheet that opens a CSV would evaluate the text. */
    public static boolean pareceFormula(String texto) {
        String sinApostrofos = texto.replaceFirst("^'+", "");
        return !sinApostrofos.isEmpty()
                && INICIOS_PELIGROSOS.indexOf(sinApostrofos.charAt(0)) >= 0
                && !sinApostrofos.matches("[+-][0-9][0-9,]*(\\.[0-9]+)?%?")
                && !"-".equals(sinApostrofos);
    }
}
