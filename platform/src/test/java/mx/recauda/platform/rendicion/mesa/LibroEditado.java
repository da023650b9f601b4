package mx.recauda.platform.rendicion.mesa;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.formats.xlsx.RangoXlsx;
import mx.recauda.ley.error.Idioma;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A template as a person would give it back. */
final class LibroEditado {

    private LibroEditado() {}

    /** The same workbook with some cells changed, as a person would leave it. */
    static byte[] de(byte[] libro, Map<String, Object> cambios, Path carpeta) throws IOException {
        Path archivo = Files.write(carpeta.resolve("bajada.xlsx"), libro);
        LibroLeido leido =
                LectorXlsx.lee(archivo, Limites.POR_OMISION, Idioma.ES).valor().orElseThrow();
        ByteArrayOutputStream destino = new ByteArrayOutputStream();
        try (Workbook nuevo = new Workbook(destino, "prueba", "1.0")) {
            for (LibroLeido.Hoja hoja : leido.hojas()) {
                Worksheet copia = nuevo.newWorksheet(hoja.nombre());
                hoja.filas()
                        .forEach(f ->
                                f.celdas()
                                        .forEach((c, celda) ->
                                                pon(
                                                        copia,
                                                        RangoXlsx.referencia(f.numero(), c),
                                                        celda.clase() == LibroLeido.Clase.NUMERO
                                                                ? new BigDecimal(celda.contenido())
                                                                : celda.contenido())));
                if (hoja.nombre().equals("Captura")) {
                    cambios.forEach((donde, que) -> pon(copia, donde, que));
                }
            }
        }
        return destino.toByteArray();
    }

    private static void pon(Worksheet hoja, String donde, Object que) {
        RangoXlsx celda = RangoXlsx.de(donde).orElseThrow();
        if (que instanceof Number numero) {
            hoja.value(celda.desdeFila() - 1, celda.desdeColumna(), numero);
        } else {
            hoja.value(celda.desdeFila() - 1, celda.desdeColumna(), que.toString());
        }
    }

    /** The text of every cell of the sheet of capture, by reference. */
    static Map<String, String> textos(byte[] libro, Path carpeta) throws IOException {
        Path archivo = Files.write(carpeta.resolve("leida.xlsx"), libro);
        Map<String, String> textos = new LinkedHashMap<>();
        LectorXlsx.lee(archivo, Limites.POR_OMISION, Idioma.ES)
                .valor()
                .orElseThrow()
                .hojas()
                .stream()
                .filter(h -> h.nombre().equals("Captura"))
                .flatMap(h -> h.filas().stream())
                .forEach(f ->
                        f.celdas()
                                .forEach((c, celda) ->
                                        textos.put(
                                                RangoXlsx.referencia(f.numero(), c),
                                                celda.contenido())));
        return textos;
    }

    /** The text of every cell of every sheet, and their names. */
    static List<String> todo(byte[] libro, Path carpeta) throws IOException {
        Path archivo = Files.write(carpeta.resolve("entero.xlsx"), libro);
        List<String> textos = new ArrayList<>();
        for (LibroLeido.Hoja hoja :
                LectorXlsx.lee(archivo, Limites.POR_OMISION, Idioma.ES)
                        .valor()
                        .orElseThrow()
                        .hojas()) {
            textos.add(hoja.nombre());
            hoja.filas().forEach(f -> f.celdas().values().forEach(c -> textos.add(c.contenido())));
        }
        return textos;
    }
}
