package mx.recauda.formats.asm;

import static java.util.Map.entry;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The printed format. */
final class PdfAsm {

    private static final String PLANTILLA = "mx/recauda/formats/asm/asm.html";

    /** Shares of the width, in percent, in the order of the columns; they add up to 100. */
    private static final List<String> ANCHOS =
            List.of(
                    "2.4", "10.2", "11.2", "7.2", "6", "8.8", "8.2", "5", "8.2", "7.2", "13", "7.8",
                    "4.8");

    private PdfAsm() {}

    /**
     * A column as drawn.
     *
     * @param rotulo its label
     * @param ancho its width as CSS
     * @param clase {@code num} when its cells are numbers, {@code fecha} when dates, else empty
     */
    record Columna(String rotulo, String ancho, String clase) {}

    static byte[] escribe(ImpresionAsm impresion, String nombre) {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.ofEntries(
                                entry("estilo", DocumentoPdf.estiloApaisado()),
                                entry("nombre", nombre),
                                entry(
                                        "institucion",
                                        impresion.documento().campo(Campo.INSTITUCION)),
                                entry(
                                        "asunto",
                                        "Seguimiento a ASM, " + impresion.documento().rotulo()),
                                entry("encabezado", impresion.encabezado()),
                                entry("columnas", columnas()),
                                entry("renglones", impresion.renglones()),
                                entry("leyendas", impresion.leyendas()),
                                entry("notas", impresion.notas()),
                                entry("pie", impresion.pie()),
                                entry("elaboracion", impresion.elaboracion()))));
    }

    private static List<Columna> columnas() {
        List<Columna> columnas = new ArrayList<>();
        Iterator<String> anchos = ANCHOS.iterator();
        for (ColumnaAsm columna : ColumnaAsm.values()) {
            String clase =
                    switch (columna) {
                        case NUMERO, AVANCE, PROMEDIO -> "num";
                        case FECHA_TERMINO, MES_ANIO -> "fecha";
                        default -> "";
                    };
            columnas.add(new Columna(columna.rotulo(), "width: " + anchos.next() + "%", clase));
        }
        return columnas;
    }
}
