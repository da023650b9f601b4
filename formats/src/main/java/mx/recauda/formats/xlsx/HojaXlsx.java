package mx.recauda.formats.xlsx;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** One sheet being written, row after row, with the looks shared by every workbook. */
public final class HojaXlsx {

    /** Width of a column of amounts, in characters. */
    public static final double ANCHO_NUMERO = 19;

    /** Width of a column of running text, in characters. */
    public static final double ANCHO_LARGO = 70;

    /** Width of a column of short texts, in characters. */
    public static final double ANCHO_MEDIO = 34;

    private static final String FONDO_DE_CABEZA = "E9E6DD";
    private static final String FONDO_DE_CAPTURA = "FFFDF2";
    private static final String GRIS = "5F6579";
    private static final double ALTO_DE_LINEA = 15;

    private final Worksheet hoja;
    private int fila;

    /** Adds a landscape sheet, as wide as the page, marked as not official and numbered. */
    public HojaXlsx(Workbook libro, String nombre) {
        this.hoja = libro.newWorksheet(nombre);
        hoja.pageOrientation("landscape");
        hoja.setFitToPage(true);
        hoja.fitToWidth((short) 1);
        hoja.fitToHeight((short) 0);
        hoja.footer("SIN VALIDEZ OFICIAL", Position.LEFT);
        hoja.footer("Página &P de &N", Position.RIGHT);
    }

    /** Writes the title of the sheet in a row of its own. */
    public void titulo(String texto) {
        pon(0, texto);
        hoja.style(fila, 0).bold().fontSize(14).set();
        fila++;
    }

    /** Writes a line under the title, in grey. */
    public void subtitulo(String texto) {
        pon(0, texto);
        hoja.style(fila, 0).fontColor(GRIS).set();
        fila++;
    }

    /** Writes a note in a row of its own. */
    public void nota(String texto) {
        pon(0, texto);
        hoja.style(fila, 0).italic().fontColor(GRIS).set();
        fila++;
    }

    /** Leaves a blank row. */
    public void salta() {
        fila++;
    }

    /** A hidden row: the marks from which the workbook is read back. */
    public void marca(List<String> textos) {
        for (int i = 0; i < textos.size(); i++) {
            pon(i, textos.get(i));
        }
        hoja.hideRow(fila);
        fila++;
    }

    /** Writes the head of a table. */
    public void cabeza(List<String> titulos) {
        int lineas = 1;
        for (int i = 0; i < titulos.size(); i++) {
            pon(i, titulos.get(i));
            hoja.style(fila, i)
                    .bold()
                    .wrapText(true)
                    .fillColor(FONDO_DE_CABEZA)
                    .verticalAlignment("bottom")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
            lineas = Math.max(lineas, 1 + titulos.get(i).length() / 14);
        }
        hoja.rowHeight(fila, Math.clamp(lineas, 2, 6) * ALTO_DE_LINEA);
        fila++;
    }

    /** Keeps what is above on screen, and the row before this one on every printed page. */
    public void congelaHastaAqui(int columnas) {
        hoja.freezePane(columnas, fila);
        hoja.repeatRows(fila - 1);
    }

    /** A text cell of the current row. An empty text leaves the cell blank. */
    public void texto(int columna, String texto, boolean negrita) {
        pon(columna, texto);
        var estilo = hoja.style(fila, columna).wrapText(true).verticalAlignment("top");
        (negrita ? estilo.bold() : estilo).set();
    }

    /** A number of the current row, shown with a number format such as {@code 0.00%}. */
    public void numero(int columna, BigDecimal valor, String formato, boolean negrita) {
        hoja.value(fila, columna, valor);
        var estilo =
                hoja.style(fila, columna)
                        .format(formato)
                        .horizontalAlignment("right")
                        .verticalAlignment("top");
        (negrita ? estilo.bold() : estilo).set();
    }

    /** Closes a total with the double rule. */
    public void dobleFilete(int columnas) {
        hoja.range(fila, 0, fila, Math.max(0, columnas - 1))
                .style()
                .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.DOUBLE)
                .set();
    }

    /** Ends the row, as tall as its longest text needs in a column of that width. */
    public void siguiente(double lineas) {
        if (lineas > 1) {
            hoja.rowHeight(fila, Math.min(405, Math.ceil(lineas) * ALTO_DE_LINEA));
        }
        fila++;
    }

    /** Sends the rows so far to the workbook and forgets them; they cannot be written again. */
    void despacha() {
        try {
            hoja.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing a sheet", e);
        }
    }

    /**
     * A text cell of the current row that is not kept to be shared with equal ones: a long list
     * takes no more memory than a short one.
     */
    void textoSuelto(int columna, String texto) {
        if (!texto.isEmpty()) {
            hoja.inlineString(fila, columna, TextoDeCelda.guarda(texto));
            hoja.style(fila, columna).wrapText(true).verticalAlignment("top").set();
        }
    }

    /** Gives a column its width in characters. */
    public void ancho(int columna, double caracteres) {
        hoja.width(columna, caracteres);
    }

    /** Lets people write in a cell of the current row of a sheet that is protected. */
    public void desbloquea(int columna) {
        hoja.style(fila, columna)
                .protectionOption(ProtectionOption.LOCKED, false)
                .fillColor(FONDO_DE_CAPTURA)
                .borderStyle(BorderStyle.THIN)
                .borderColor(FONDO_DE_CABEZA)
                .set();
    }

    /**
     * Protects the cells that were not unlocked against mistakes, not against anybody: the password
     * is the name of the program and is told to people.
     */
    public void protege() {
        hoja.protect("recauda");
    }

    /** Hides the whole sheet. */
    public void esconde() {
        hoja.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** Hides a column. */
    public void oculta(int columna) {
        hoja.hideColumn(columna);
    }

    /** Lines that a text takes in a column of that width. */
    public static double lineas(String texto, double ancho) {
        return texto.lines()
                .mapToDouble(l -> Math.max(1, Math.ceil(l.length() / ancho * 1.08)))
                .sum();
    }

    private void pon(int columna, String texto) {
        if (!texto.isEmpty()) {
            hoja.value(fila, columna, TextoDeCelda.guarda(texto));
        }
    }
}
