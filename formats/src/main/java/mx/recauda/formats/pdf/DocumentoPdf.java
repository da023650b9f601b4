package mx.recauda.formats.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;

/**
 * Draws XHTML as a PDF with tags, embedded fonts and no moment of creation. The style sheet of
 * every printed document is {@link #estilo}.
 */
public final class DocumentoPdf {

    /** Documents carry their own date in their text; the file always carries this one. */
    private static final LocalDate FECHA = LocalDate.of(2000, 1, 1);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private DocumentoPdf() {}

    /** The shared style sheet, to be put inside the template's {@code style}; letter, upright. */
    public static String estilo() {
        return recurso("documento.css");
    }

    /** The shared style sheet for documents of wide tables; letter, landscape. */
    public static String estiloApaisado() {
        return recurso("documento.css") + recurso("apaisado.css");
    }

    private static String recurso(String nombre) {
        try (InputStream css =
                Objects.requireNonNull(DocumentoPdf.class.getResourceAsStream(nombre), nombre)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(nombre, e);
        }
    }

    /** The text with only characters that the embedded faces can draw. */
    public static String dibujable(String texto) {
        return Letra.dibujable(texto);
    }

    /**
     * The PDF of a well-formed XHTML page. Nothing is fetched: pictures and style sheets must be
     * inside the page.
     */
    public static byte[] dibuja(String xhtml) {
        PdfRendererBuilder constructor = new PdfRendererBuilder();
        constructor.withHtmlContent(dibujable(xhtml), null);
        constructor.withProducer("Recauda");
        constructor.usePdfUaAccessibility(true);
        constructor.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        Letra.registra(constructor);
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try (PdfBoxRenderer dibujante = constructor.buildPdfRenderer()) {
            dibujante.layout();
            try (PDDocument documento = dibujante.createPDFKeepOpen()) {
                fija(documento);
                documento.save(destino);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return destino.toByteArray();
    }

    private static void fija(PDDocument documento) {
        PDDocumentInformation datos = documento.getDocumentInformation();
        GregorianCalendar fecha = GregorianCalendar.from(FECHA.atStartOfDay(ZoneOffset.UTC));
        datos.setCreationDate(fecha);
        datos.setModificationDate(fecha);
        documento.setDocumentId(0L);
    }
}
