package mx.recauda.formats.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The vendored faces (IBM Plex, SIL Open Font License 1.1) and what they cannot draw. */
enum Letra {
    SANS("Plex Sans", 400, "IBMPlexSans-Regular.ttf"),
    SANS_NEGRITA("Plex Sans", 600, "IBMPlexSans-SemiBold.ttf"),
    ANGOSTA("Plex Sans Condensed", 400, "IBMPlexSansCondensed-Regular.ttf"),
    ANGOSTA_NEGRITA("Plex Sans Condensed", 600, "IBMPlexSansCondensed-SemiBold.ttf"),
    SERIF("Plex Serif", 600, "IBMPlexSerif-SemiBold.ttf"),
    FIJA("Plex Mono", 400, "IBMPlexMono-Regular.ttf");

    private static final int CABEZA_BYTES = 12;
    private static final int ENTRADA_BYTES = 16;
    private static final Font REFERENCIA = SANS.fuente();

    private final String familia;
    private final int peso;
    private final String archivo;

    Letra(String familia, int peso, String archivo) {
        this.familia = familia;
        this.peso = peso;
        this.archivo = archivo;
    }

    static void registra(PdfRendererBuilder constructor) {
        for (Letra letra : values()) {
            constructor.useFont(letra::abre, letra.familia, letra.peso, FontStyle.NORMAL, true);
        }
    }

    private InputStream abre() {
        try (InputStream datos =
                Objects.requireNonNull(
                        Letra.class.getResourceAsStream("fonts/" + archivo), archivo)) {
            return new ByteArrayInputStream(sinLigaduras(datos.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(archivo, e);
        }
    }

    /**
     * Hides the table of substitutions from the renderer, in memory only: the subset of the face
     * carries no text for its {@code fi} ligature, so copying or reading aloud would lose letters.
     */
    private static byte[] sinLigaduras(byte[] fuente) {
        int tablas = (fuente[4] & 0xFF) << 8 | (fuente[5] & 0xFF);
        for (int i = 0; i < tablas; i++) {
            int lugar = CABEZA_BYTES + i * ENTRADA_BYTES;
            if (new String(fuente, lugar, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                fuente[lugar] = 'X';
            }
        }
        return fuente;
    }

    private Font fuente() {
        try (InputStream datos = abre()) {
            return Font.createFont(Font.TRUETYPE_FONT, datos);
        } catch (IOException e) {
            throw new UncheckedIOException(archivo, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(archivo, e);
        }
    }

    /**
     * The text with marks that the faces have. Ornaments of lists become a bullet; any other
     * character they cannot draw is printed as its number, {@code [U+2603]}, so that nothing is
     * lost in silence.
     */
    static String dibujable(String texto) {
        if (REFERENCIA.canDisplayUpTo(texto) < 0) {
            return texto;
        }
        StringBuilder salida = new StringBuilder();
        texto.codePoints().forEach(c -> salida.append(marca(c)));
        return salida.toString();
    }

    private static String marca(int caracter) {
        if (REFERENCIA.canDisplay(caracter) || Character.isWhitespace(caracter)) {
            return Character.toString(caracter);
        }
        return switch (caracter) {
            case '♦', '◆', '●', '■', '▪', '►' -> "•";
            case '→' -> "a";
            case '≤' -> "<=";
            case '≥' -> ">=";
            default -> "[U+%04X]".formatted(caracter);
        };
    }
}
