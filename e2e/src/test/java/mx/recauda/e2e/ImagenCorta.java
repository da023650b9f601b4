package mx.recauda.e2e;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * Rewrites pictures of pages with the 256 colours they use most, so that the manual stays small. A
 * page has few colours; the others are the edges of its letters. Arguments: the files.
 */
final class ImagenCorta {

    private static final int COLORES = 256;
    private static final int BITS = 8;
    private static final int CANAL = 0xff;

    private ImagenCorta() {}

    public static void main(String[] archivos) {
        for (String archivo : archivos) {
            reduce(Path.of(archivo));
        }
    }

    static void reduce(Path archivo) {
        try {
            ImageIO.write(reducida(ImageIO.read(archivo.toFile())), "png", archivo.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(archivo.toString(), e);
        }
    }

    private static BufferedImage reducida(BufferedImage imagen) {
        int[] paleta = paleta(imagen);
        BufferedImage corta =
                new BufferedImage(
                        imagen.getWidth(),
                        imagen.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(
                                BITS, paleta.length, paleta, 0, false, -1, DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> cercanos = new HashMap<>();
        for (int y = 0; y < imagen.getHeight(); y++) {
            for (int x = 0; x < imagen.getWidth(); x++) {
                int cual = cercanos.computeIfAbsent(imagen.getRGB(x, y), c -> cercano(paleta, c));
                corta.getRaster().setSample(x, y, 0, cual);
            }
        }
        return corta;
    }

    private static int[] paleta(BufferedImage imagen) {
        Map<Integer, Integer> veces = new HashMap<>();
        for (int y = 0; y < imagen.getHeight(); y++) {
            for (int x = 0; x < imagen.getWidth(); x++) {
                veces.merge(imagen.getRGB(x, y), 1, Integer::sum);
            }
        }
        List<Integer> comunes =
                veces.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(COLORES)
                        .map(Map.Entry::getKey)
                        .toList();
        return comunes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int cercano(int[] paleta, int color) {
        int mejor = 0;
        for (int i = 1; i < paleta.length; i++) {
            if (distancia(paleta[i], color) < distancia(paleta[mejor], color)) {
                mejor = i;
            }
        }
        return mejor;
    }

    private static int distancia(int uno, int otro) {
        int suma = 0;
        for (int canal = 0; canal < 3; canal++) {
            int diferencia = (uno >> canal * BITS & CANAL) - (otro >> canal * BITS & CANAL);
            suma += diferencia * diferencia;
        }
        return suma;
    }
}
