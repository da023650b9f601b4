package mx.recauda.e2e;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.formats.xlsx.LibroLeido.Celda;
import mx.recauda.formats.xlsx.LibroLeido.Clase;
import mx.recauda.formats.xlsx.RangoXlsx;
import mx.recauda.ley.error.Idioma;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Changes a cell of a workbook and saves all the others as they were. */
final class EditorDeLibro {

    private EditorDeLibro() {}

    static byte[] edita(Path libro, String celda, int valor) throws IOException {
        LibroLeido leido =
                LectorXlsx.lee(libro, Limites.POR_OMISION, Idioma.ES).valor().orElseThrow();
        RangoXlsx donde = RangoXlsx.de(celda).orElseThrow();
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try (Workbook nuevo = new Workbook(destino, "hoja de cálculo", "1.0")) {
            for (LibroLeido.Hoja hoja : leido.hojas()) {
                Worksheet copia = nuevo.newWorksheet(hoja.nombre());
                hoja.filas()
                        .forEach(f ->
                                f.celdas().forEach((c, x) -> pon(copia, f.numero() - 1, c, x)));
                if (hoja.equals(leido.hojas().getFirst())) {
                    copia.value(donde.desdeFila() - 1, donde.desdeColumna(), valor);
                }
            }
        }
        return destino.toByteArray();
    }

    private static void pon(Worksheet hoja, int fila, int columna, Celda celda) {
        if (celda.clase() == Clase.NUMERO) {
            hoja.value(fila, columna, new BigDecimal(celda.contenido()));
        } else {
            hoja.value(fila, columna, celda.contenido());
        }
    }
}
