package mx.recauda.formats.xlsx;

import org.dhatim.fastexcel.Workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list as a workbook of one sheet: frozen head, numbers as numbers, everything else exactly as it
 * is read. What a spreadsheet would spoil as a number (a key with a zero before it, more digits
 * than it keeps) stays a text.
 */
public final class ListaXlsx {

    private static final Pattern NUMERO = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Set<String> CLAVES = Set.of("nss", "registro", "registro patronal");
    private static final int CIFRAS_EXACTAS = 15;
    private static final int ANCHO_MINIMO = 10;
    private static final int ANCHO_MAXIMO = 60;
    private static final int RENGLONES_QUE_MIDEN = 200;
    private static final int RENGLONES_POR_DESPACHO = 1_000;
    private static final int LARGO_DE_NOMBRE = 31;

    private ListaXlsx() {}

    /**
     * The workbook.
     *
     * @param titulo name of the list; its sheet takes as much of it as a sheet may have
     * @param renglones the head and then every row, none wider than the head
     */
    public static byte[] escribe(String titulo, List<List<String>> renglones) {
        return LibroReproducible.escribe(titulo, libro -> hoja(libro, titulo, renglones));
    }

    /**
     * The workbook of a list without limit, to a stream that is not closed: rows are read once and
     * forgotten as they are written.
     *
     * @param renglones the head and then every row, none wider than the head; at most what a sheet
     *     holds, 1,048,576
     */
    public static void escribe(
            String titulo, Iterator<List<String>> renglones, OutputStream destino)
            throws IOException {
        LibroReproducible.escribe(titulo, libro -> hojaLarga(libro, titulo, renglones), destino);
    }

    private static void hoja(Workbook libro, String titulo, List<List<String>> renglones) {
        HojaXlsx hoja = new HojaXlsx(libro, nombreDeHoja(titulo));
        if (renglones.isEmpty()) {
            return;
        }
        List<String> cabeza = renglones.getFirst();
        cabeza(hoja, renglones);
        renglones.stream()
                .skip(1)
                .forEach(r -> renglon(hoja, cabeza, r, (h, c, t) -> h.texto(c, t, false)));
    }

    private static void hojaLarga(Workbook libro, String titulo, Iterator<List<String>> renglones) {
        HojaXlsx hoja = new HojaXlsx(libro, nombreDeHoja(titulo));
        List<List<String>> primeros = new ArrayList<>();
        while (renglones.hasNext() && primeros.size() < RENGLONES_QUE_MIDEN) {
            primeros.add(renglones.next());
        }
        if (primeros.isEmpty()) {
            return;
        }
        List<String> cabeza = primeros.getFirst();
        cabeza(hoja, primeros);
        primeros.stream().skip(1).forEach(r -> renglon(hoja, cabeza, r, HojaXlsx::textoSuelto));
        for (int n = 1; renglones.hasNext(); n++) {
            renglon(hoja, cabeza, renglones.next(), HojaXlsx::textoSuelto);
            if (n % RENGLONES_POR_DESPACHO == 0) {
                hoja.despacha();
            }
        }
    }

    private static void cabeza(HojaXlsx hoja, List<List<String>> primeros) {
        List<String> cabeza = primeros.getFirst();
        for (int c = 0; c < cabeza.size(); c++) {
            hoja.ancho(c, ancho(primeros, c));
        }
        hoja.cabeza(cabeza);
        hoja.congelaHastaAqui(1);
    }

    /** How a text is put in a cell of the current row. */
    private interface Texto {
        void pon(HojaXlsx hoja, int columna, String texto);
    }

    private static void renglon(
            HojaXlsx hoja, List<String> cabeza, List<String> celdas, Texto texto) {
        for (int c = 0; c < celdas.size(); c++) {
            String celda = celdas.get(c);
            if (esNumero(celda) && !esClave(cabeza, c)) {
                BigDecimal valor = new BigDecimal(celda);
                hoja.numero(c, valor, formato(valor.scale()), false);
            } else {
                texto.pon(hoja, c, celda);
            }
        }
        hoja.siguiente(1);
    }

    /** Digits that name somebody: nobody adds them, and commas would spoil them. */
    private static boolean esClave(List<String> cabeza, int columna) {
        return columna < cabeza.size()
                && CLAVES.contains(cabeza.get(columna).toLowerCase(Locale.ROOT));
    }

    /** Whether a spreadsheet keeps every digit of it. */
    static boolean esNumero(String celda) {
        return NUMERO.matcher(celda).matches()
                && new BigDecimal(celda).precision() <= CIFRAS_EXACTAS;
    }

    private static String formato(int decimales) {
        return decimales <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimales);
    }

    private static double ancho(List<List<String>> renglones, int columna) {
        int largo =
                renglones.stream()
                        .limit(RENGLONES_QUE_MIDEN)
                        .filter(r -> r.size() > columna)
                        .mapToInt(r -> r.get(columna).length())
                        .max()
                        .orElse(0);
        return Math.clamp(largo + 2, ANCHO_MINIMO, ANCHO_MAXIMO);
    }

    private static String nombreDeHoja(String titulo) {
        String limpio = titulo.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return limpio.isEmpty()
                ? "Lista"
                : limpio.substring(0, Math.min(LARGO_DE_NOMBRE, limpio.length()));
    }
}
