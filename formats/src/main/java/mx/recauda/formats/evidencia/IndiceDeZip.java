package mx.recauda.formats.evidencia;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The list at the end of a zip file (APPNOTE 4.3.12). Programs open either what the list names or
 * what stands in the file one after another, so both must say the same.
 *
 * @param entradas what it lists, in the order in which it stands in the file
 */
record IndiceDeZip(List<Entrada> entradas) {

    private static final byte[] FIN = {'P', 'K', 5, 6};
    private static final byte[] RENGLON = {'P', 'K', 1, 2};
    private static final byte[] CABEZA = {'P', 'K', 3, 4};
    private static final int FIN_BYTES = 22;
    private static final int COMENTARIO_MAXIMO = 0xFFFF;
    private static final int RENGLON_BYTES = 46;
    private static final int CABEZA_BYTES = 30;

    /** Sizes written after the data when they were not known before it. */
    private static final int COLA_MAXIMA = 24;

    private static final int CIFRADA = 1;
    private static final int UTF8 = 1 << 11;
    private static final Charset DOS = Charset.forName("IBM437");

    /**
     * An entry.
     *
     * @param nombre its path
     * @param metodo 0 stored, 8 deflated
     * @param cifrada whether it needs a password
     * @param comprimidos bytes in the file
     * @param lugar where it begins
     */
    record Entrada(String nombre, int metodo, boolean cifrada, long comprimidos, long lugar) {}

    /** A stretch of the file where the data of an entry are. */
    record Tramo(int desde, int hasta) {}

    /** Keeps an immutable copy. */
    IndiceDeZip {
        entradas = List.copyOf(entradas);
    }

    /** The list of a file that ends as a zip; empty when it does not, or its list is broken. */
    static Optional<IndiceDeZip> de(byte[] zip) {
        int ultimo = zip.length - FIN_BYTES;
        for (int fin = ultimo; fin >= Math.max(0, ultimo - COMENTARIO_MAXIMO); fin--) {
            boolean esFin = Bytes.tiene(zip, fin, FIN);
            if (esFin && fin + FIN_BYTES + Bytes.dos(zip, fin + 20) == zip.length) {
                return lee(zip, fin);
            }
        }
        return Optional.empty();
    }

    private static Optional<IndiceDeZip> lee(byte[] zip, int fin) {
        int cuantas = Bytes.dos(zip, fin + 10);
        long lugar = fin - Bytes.cuatro(zip, fin + 12);
        List<Entrada> entradas = new ArrayList<>();
        for (int i = 0; i < cuantas; i++) {
            boolean cabe = lugar >= 0 && lugar + RENGLON_BYTES <= fin;
            if (!cabe || !Bytes.tiene(zip, (int) lugar, RENGLON)) {
                return Optional.empty();
            }
            int r = (int) lugar;
            int largo = Bytes.dos(zip, r + 28);
            if (r + RENGLON_BYTES + largo > fin) {
                return Optional.empty();
            }
            entradas.add(
                    new Entrada(
                            nombre(zip, r + RENGLON_BYTES, largo, Bytes.dos(zip, r + 8)),
                            Bytes.dos(zip, r + 10),
                            (Bytes.dos(zip, r + 8) & CIFRADA) != 0,
                            Bytes.cuatro(zip, r + 20),
                            Bytes.cuatro(zip, r + 42)));
            lugar += RENGLON_BYTES + largo + Bytes.dos(zip, r + 30) + Bytes.dos(zip, r + 32);
        }
        entradas.sort(Comparator.comparingLong(Entrada::lugar));
        return Optional.of(new IndiceDeZip(entradas));
    }

    private static String nombre(byte[] zip, int desde, int largo, int banderas) {
        return new String(zip, desde, largo, (banderas & UTF8) != 0 ? StandardCharsets.UTF_8 : DOS);
    }

    /**
     * Where the data of each entry are, in order; empty when the file holds something between them
     * that the list does not name, or says another name than the list.
     */
    Optional<List<Tramo>> tramos(byte[] zip) {
        List<Tramo> tramos = new ArrayList<>();
        long termina = 0;
        for (Entrada e : entradas) {
            boolean cabe = e.lugar() + CABEZA_BYTES <= zip.length;
            if (!cabe || e.lugar() < termina || e.lugar() > termina + COLA_MAXIMA) {
                return Optional.empty();
            }
            int cabeza = (int) e.lugar();
            int largo = Bytes.dos(zip, cabeza + 26);
            long datos = (long) cabeza + CABEZA_BYTES + largo + Bytes.dos(zip, cabeza + 28);
            termina = datos + e.comprimidos();
            if (!Bytes.tiene(zip, cabeza, CABEZA) || termina > zip.length) {
                return Optional.empty();
            }
            int banderas = Bytes.dos(zip, cabeza + 6);
            if (!nombre(zip, cabeza + CABEZA_BYTES, largo, banderas).equals(e.nombre())) {
                return Optional.empty();
            }
            tramos.add(new Tramo((int) datos, (int) termina));
        }
        return Optional.of(tramos);
    }
}
