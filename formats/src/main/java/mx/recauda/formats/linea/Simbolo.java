package mx.recauda.formats.linea;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import mx.recauda.ley.linea.LineaDeCaptura;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * A línea as a machine reads it: its 35 characters, nothing else.
 *
 * @param puntos dark and light, quiet zone included
 * @param repite how many times each row of points is drawn: the bars are as tall as this
 */
public record Simbolo(BitMatrix puntos, int repite) {

    private static final int ALTO_DE_BARRAS = 44;
    private static final int ZONA_DE_QR = 4;
    private static final int ZONA_DE_BARRAS = 10;
    private static final int NEGRO = 0x000000;
    private static final int BLANCO = 0xFFFFFF;

    /** Two dimensions, correction of a quarter of its area, quiet zone of four modules. */
    public static Simbolo qr(LineaDeCaptura linea) {
        try {
            return new Simbolo(
                    new QRCodeWriter()
                            .encode(
                                    linea.texto(),
                                    BarcodeFormat.QR_CODE,
                                    1,
                                    1,
                                    Map.of(
                                            EncodeHintType.MARGIN,
                                            ZONA_DE_QR,
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.Q)),
                    1);
        } catch (WriterException noCabe) {
            throw new IllegalStateException(linea.texto(), noCabe);
        }
    }

    /** Code 128, quiet zone of ten modules. */
    public static Simbolo barras(LineaDeCaptura linea) {
        return new Simbolo(
                new Code128Writer()
                        .encode(
                                linea.texto(),
                                BarcodeFormat.CODE_128,
                                1,
                                1,
                                Map.of(EncodeHintType.MARGIN, 2 * ZONA_DE_BARRAS)),
                ALTO_DE_BARRAS);
    }

    /** Modules across. */
    public int ancho() {
        return puntos.getWidth();
    }

    /** Modules down. */
    public int alto() {
        return puntos.getHeight() * repite;
    }

    /**
     * As a drawing that grows without loss.
     *
     * @param nombre what it is, for those who do not see it
     */
    public String svg(String nombre) {
        StringBuilder trazo = new StringBuilder();
        for (int y = 0; y < puntos.getHeight(); y++) {
            for (int x = 0; x < ancho(); x++) {
                if (puntos.get(x, y)) {
                    trazo.append('M').append(x).append(' ').append(y * repite);
                    trazo.append("h1v").append(repite).append("h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\""
                        .formatted(ancho(), alto())
                + " shape-rendering=\"crispEdges\"><title>"
                + nombre.replace("&", "&amp;").replace("<", "&lt;")
                + "</title><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>".formatted(ancho(), alto())
                + "<path fill=\"#000\" d=\""
                + trazo
                + "\"/></svg>";
    }

    /**
     * As a picture.
     *
     * @param escala dots for each module, from 1
     */
    public BufferedImage imagen(int escala) {
        BufferedImage imagen =
                new BufferedImage(ancho() * escala, alto() * escala, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < imagen.getHeight(); y++) {
            for (int x = 0; x < imagen.getWidth(); x++) {
                boolean oscuro = puntos.get(x / escala, y / escala / repite);
                imagen.setRGB(x, y, oscuro ? NEGRO : BLANCO);
            }
        }
        return imagen;
    }

    /** The picture as the address of itself, for documents that fetch nothing. */
    public String dentro(int escala) {
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try {
            ImageIO.write(imagen(escala), "png", destino);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(destino.toByteArray());
    }
}
