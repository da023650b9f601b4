package mx.recauda.formats.salida;

import mx.recauda.formats.csv.LectorCsv;
import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.ley.error.Idioma;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was made, read back as whoever receives it would. */
public final class Leido {

    private Leido() {}

    /** The text of each page. */
    public static List<String> paginas(byte[] pdf) throws IOException {
        List<String> paginas = new ArrayList<>();
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            PDFTextStripper texto = new PDFTextStripper();
            for (int i = 1; i <= documento.getNumberOfPages(); i++) {
                texto.setStartPage(i);
                texto.setEndPage(i);
                paginas.add(texto.getText(documento));
            }
        }
        return paginas;
    }

    /** A table among the files made. */
    public static TablaCsv tabla(String nombre, Map<String, byte[]> de) {
        return LectorCsv.lee(nombre, utf8(de.get(nombre)), Idioma.ES).valor().orElseThrow();
    }

    /** A text without its blanks: where lines break is not what is tested. */
    public static String unido(String texto) {
        return texto.replaceAll("\\s+", "");
    }

    /** Bytes as text. */
    public static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A published document, transcribed. */
    public static String golden(String nombre) {
        try (InputStream datos =
                Objects.requireNonNull(Leido.class.getResourceAsStream("/golden/" + nombre))) {
            return utf8(datos.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
