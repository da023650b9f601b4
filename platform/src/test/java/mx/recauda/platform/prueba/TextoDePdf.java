package mx.recauda.platform.prueba;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a PDF says, as one line of words: where the lines break on paper is not what is tested. */
public final class TextoDePdf {

    private TextoDePdf() {}

    /** The text of every page. */
    public static String de(byte[] pdf) {
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(documento).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException("not a PDF", e);
        }
    }
}
