package mx.recauda.e2e;

import com.microsoft.playwright.Download;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** What a printed document that somebody downloaded says, with one space between words. */
final class Papel {

    private Papel() {}

    static String dice(Download bajado) {
        try {
            return dice(Files.readAllBytes(bajado.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String dice(byte[] pdf) {
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(documento).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException("not a PDF", e);
        }
    }
}
