package mx.recauda.formats.xlsx;

import org.dhatim.fastexcel.Workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list as a workbook of one sheet: frozen head, numbers as numbers, everything else exactly as it
 * is read. What a spreadsheet would spoil as a number (a key with a zero before it, more digits
 * than it keeps) stays a text.
 */
public final class ListaXlsx {

    private static final Pattern NUMERO = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int CIFRAS_EXACTAS = 15;
    private static final int ANCHO_MINIMO = 10;
    private static final int ANCHO_MAXIMO = 60;
    private static final int RENGLONES_QUE_MIDEN = 200;
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

    private static void hoja(Workbook libro, String titulo, List<List<String>> renglones) {
        HojaXlsx hoja = new HojaXlsx(libro, nombreDeHoja(titulo));
        if (renglones.isEmpty()) {
            return;
        }
        List<String> cabeza = renglones.getFirst();
        for (int c = 0; c < cabeza.size(); c++) {
            hoja.ancho(c, ancho(renglones, c));
        }
        hoja.cabeza(cabeza);
        hoja.congelaHastaAqui(1);
        renglones.stream().skip(1).forEach(r -> renglon(hoja, r));
    }

    private static void renglon(HojaXlsx hoja, List<String> celdas) {
        for (int c = 0; c < celdas.size(); c++) {
            String celda = celdas.get(c);
            if (esNumero(celda)) {
                BigDecimal valor = new BigDecimal(celda);
                hoja.numero(c, valor, formato(valor.scale()), false);
            } else {
                hoja.texto(c, celda, false);
            }
        }
        hoja.siguiente(1);
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
