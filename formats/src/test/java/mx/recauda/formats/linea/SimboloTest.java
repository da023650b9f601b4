package mx.recauda.formats.linea;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.linea.LineaDeCaptura;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is drawn is read again, alone and from the printed page. */
class SimboloTest {

    private static final List<String> PARA_PAGAR = List.of("Se paga completa.");
    private static final LineaDeCaptura LINEA =
            new LineaDeCaptura(42, LocalDate.of(2026, 12, 17), Importe.parse("4859.12"));

    @Test
    void the_two_symbols_say_the_linea_and_nothing_else() throws NotFoundException {
        assertThat(lee(Simbolo.qr(LINEA).imagen(4), BarcodeFormat.QR_CODE))
                .isEqualTo(LINEA.texto());
        assertThat(lee(Simbolo.barras(LINEA).imagen(2), BarcodeFormat.CODE_128))
                .isEqualTo(LINEA.texto());
    }

    @Test
    void the_drawing_has_a_name_and_the_size_of_its_modules() {
        Simbolo qr = Simbolo.qr(LINEA);
        assertThat(qr.svg("QR <línea>"))
                .contains("viewBox=\"0 0 " + qr.ancho() + " " + qr.alto() + "\"")
                .contains("<title>QR &lt;línea></title>");
    }

    @Test
    void both_are_read_from_the_printed_page_which_says_that_it_is_not_official()
            throws IOException, NotFoundException {
        byte[] pdf = impresa(false, PARA_PAGAR).pdf();
        assertThat(pdf).isEqualTo(impresa(false, PARA_PAGAR).pdf());
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            BufferedImage pagina = new PDFRenderer(documento).renderImageWithDPI(0, 200);
            assertThat(lee(pagina, BarcodeFormat.QR_CODE)).isEqualTo(LINEA.texto());
            assertThat(lee(pagina, BarcodeFormat.CODE_128)).isEqualTo(LINEA.texto());
            assertThat(new PDFTextStripper().getText(documento))
                    .contains(LINEA.formato(), "SIN VALIDEZ OFICIAL", "Suerte principal");
        }
    }

    @Test
    void the_institute_prints_it_without_that_legend() throws IOException {
        try (PDDocument documento = Loader.loadPDF(impresa(true, PARA_PAGAR).pdf())) {
            assertThat(new PDFTextStripper().getText(documento))
                    .doesNotContain("SIN VALIDEZ OFICIAL");
        }
    }

    @Test
    void a_receipt_carries_no_code_that_a_bank_could_read_again() throws IOException {
        assertThat(imagenes(impresa(false, PARA_PAGAR))).isEqualTo(2);
        assertThat(imagenes(impresa(false, List.of()))).isZero();
    }

    private static int imagenes(LineaImpresa documento) throws IOException {
        int imagenes = 0;
        try (PDDocument leido = Loader.loadPDF(documento.pdf())) {
            for (PDPage pagina : leido.getPages()) {
                for (COSName nombre : pagina.getResources().getXObjectNames()) {
                    imagenes += pagina.getResources().isImageXObject(nombre) ? 1 : 0;
                }
            }
        }
        return imagenes;
    }

    private static LineaImpresa impresa(boolean oficial, List<String> reglas) {
        return new LineaImpresa(
                "Línea de captura",
                "Sirve para pagar.",
                LINEA,
                oficial,
                List.of(new LineaImpresa.Dato("Importe", "4,859.12")),
                List.of(
                        new LineaImpresa.Renglon(
                                "nov 2026 · IMSS", "Cuota fija", "Suerte principal", "4,859.12")),
                List.of(new LineaImpresa.Dato("Total", "4,859.12")),
                reglas);
    }

    private static String lee(BufferedImage imagen, BarcodeFormat forma) throws NotFoundException {
        int ancho = imagen.getWidth();
        int alto = imagen.getHeight();
        int[] puntos = imagen.getRGB(0, 0, ancho, alto, new int[ancho * alto], 0, ancho);
        Result leido =
                new MultiFormatReader()
                        .decode(
                                new BinaryBitmap(
                                        new HybridBinarizer(
                                                new RGBLuminanceSource(ancho, alto, puntos))),
                                Map.of(
                                        DecodeHintType.POSSIBLE_FORMATS,
                                        List.of(forma),
                                        DecodeHintType.TRY_HARDER,
                                        true));
        return leido.getText();
    }
}
