package mx.recauda.formats.movimientos;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.formats.csv.TablaCsv.FilaCsv;
import mx.recauda.formats.movimientos.LectorDeMovimientos.Lectura;
import mx.recauda.ley.error.Incidencia;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files made from a CSV.
 *
 * @param archivos content by name; the rows kept apart are in {@code apartadas.csv}, with their
 *     heading, ready to be corrected and generated again
 * @param filas rows that are in the files
 * @param apartadas rows that are not, because something is wrong with them
 */
public record Generados(Map<String, byte[]> archivos, int filas, int apartadas) {

    /** Name of the file of rows kept apart. */
    public static final String APARTADAS = "apartadas.csv";

    /** Name of the file of incidents. */
    public static final String INCIDENCIAS = "incidencias.csv";

    private static final List<String> COLUMNAS =
            List.of("linea", "codigo", "severidad", "campo", "valor", "mensaje", "remedio");

    /** The files with the rows kept apart and the incidents, when there are any. */
    static Generados de(
            Map<String, byte[]> archivos,
            Lectura lectura,
            Set<Integer> apartadas,
            int filas,
            List<Incidencia> incidencias) {
        Map<String, byte[]> todos = new LinkedHashMap<>(archivos);
        if (!apartadas.isEmpty()) {
            List<List<String>> originales =
                    apartadas.stream()
                            .sorted()
                            .map(lectura.originales()::get)
                            .map(FilaCsv::campos)
                            .toList();
            todos.put(APARTADAS, bytes(EscritorCsv.escribe(lectura.columnas(), originales)));
        }
        if (!incidencias.isEmpty()) {
            todos.put(INCIDENCIAS, bytes(EscritorCsv.escribe(COLUMNAS, celdas(incidencias))));
        }
        return new Generados(todos, filas, apartadas.size());
    }

    private static List<List<String>> celdas(List<Incidencia> incidencias) {
        return incidencias.stream()
                .map(i ->
                        List.of(
                                i.linea() == 0 ? "" : String.valueOf(i.linea()),
                                i.codigo(),
                                i.severidad().name(),
                                i.campo(),
                                i.valor(),
                                i.mensaje(),
                                i.remedio()))
                .toList();
    }

    private static byte[] bytes(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }
}
