package mx.recauda.formats.asm;

import mx.recauda.formats.asm.ImpresionAsm.Leyenda;
import mx.recauda.formats.xlsx.HojaXlsx;
import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.rendicion.asm.ColumnaAsm;

import org.dhatim.fastexcel.Workbook;

import java.math.BigDecimal;
import java.util.List;

/** The workbook of a document: one sheet with the format, its legends and its foot. */
final class LibroAsm {

    static final String HOJA = "Seguimiento";

    private static final String PORCENTAJE = "0.00%";
    private static final List<ColumnaAsm> COLUMNAS = List.of(ColumnaAsm.values());
    private static final List<Double> ANCHOS =
            List.of(6.0, 34.0, 38.0, 22.0, 12.0, 30.0, 30.0, 12.0, 30.0, 28.0, 48.0, 17.0, 11.0);

    private final ImpresionAsm impresion;
    private final HojaXlsx hoja;

    private LibroAsm(ImpresionAsm impresion, Workbook libro) {
        this.impresion = impresion;
        this.hoja = new HojaXlsx(libro, HOJA);
    }

    static byte[] escribe(ImpresionAsm impresion, String titulo) {
        return LibroReproducible.escribe(titulo, libro -> new LibroAsm(impresion, libro).escribe());
    }

    private void escribe() {
        for (int i = 0; i < ANCHOS.size(); i++) {
            hoja.ancho(i, ANCHOS.get(i));
        }
        List<String> encabezado = impresion.encabezado();
        hoja.titulo(encabezado.getFirst());
        encabezado.stream().skip(1).forEach(hoja::subtitulo);
        hoja.subtitulo("SIN VALIDEZ OFICIAL");
        hoja.salta();
        hoja.cabeza(ColumnaAsm.rotulos());
        hoja.congelaHastaAqui(1);
        impresion.renglones().forEach(this::renglon);
        hoja.salta();
        for (Leyenda leyenda : impresion.leyendas()) {
            hoja.subtitulo("Periodo " + leyenda.periodo());
            hoja.subtitulo(leyenda.texto());
        }
        impresion.notas().forEach(hoja::nota);
        hoja.salta();
        hoja.nota(impresion.pie());
        hoja.nota(impresion.elaboracion());
    }

    private void renglon(List<String> celdas) {
        double alto = 1;
        for (int i = 0; i < celdas.size(); i++) {
            celda(i, celdas.get(i));
            alto = Math.max(alto, HojaXlsx.lineas(celdas.get(i), ANCHOS.get(i)));
        }
        hoja.siguiente(alto);
    }

    /** Numbers go as numbers, so that they can be averaged; other texts exactly as printed. */
    private void celda(int lugar, String texto) {
        ColumnaAsm columna = COLUMNAS.get(lugar);
        boolean entera = columna == ColumnaAsm.NUMERO || columna == ColumnaAsm.AVANCE;
        if (entera && texto.matches("\\d{1,9}")) {
            hoja.numero(lugar, new BigDecimal(texto), "0", false);
        } else if (columna == ColumnaAsm.PROMEDIO && texto.endsWith("%")) {
            BigDecimal razon =
                    new BigDecimal(texto.substring(0, texto.length() - 1)).movePointLeft(2);
            hoja.numero(lugar, razon, PORCENTAJE, false);
        } else {
            hoja.texto(lugar, texto, false);
        }
    }
}
