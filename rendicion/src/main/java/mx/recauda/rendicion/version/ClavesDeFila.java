package mx.recauda.rendicion.version;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Tabla;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns name a row, by table. A row keeps its name when others are added before it, so that
 * a difference shows what changed and not everything that moved.
 *
 * @param porTabla key columns by table; a table that is not here names its rows by their order
 */
public record ClavesDeFila(Map<String, List<String>> porTabla) {

    /** The tables of {@code informe-trimestral/1}. */
    public static final ClavesDeFila INFORME_TRIMESTRAL =
            new ClavesDeFila(
                    Map.ofEntries(
                            Map.entry("ingresos_excedentes", List.of("concepto", "periodo")),
                            Map.entry(
                                    "contratos_plurianuales",
                                    List.of("concepto", "medida", "periodo")),
                            Map.entry("adecuaciones", List.of("seccion", "concepto")),
                            Map.entry("donativos", List.of("consecutivo", "periodo")),
                            Map.entry("juicios", List.of("grupo", "resultado", "mes")),
                            Map.entry("variacion_gasto", List.of("concepto", "periodo")),
                            Map.entry("honorarios", List.of("unidad_responsable", "nivel")),
                            Map.entry("compromisos", List.of("codigo")),
                            Map.entry("indicadores", List.of("codigo")),
                            Map.entry("justificaciones", List.of("seccion", "fila", "columna"))));

    private static final String UNION = " · ";

    /** Keeps an immutable copy. */
    public ClavesDeFila {
        porTabla = Map.copyOf(porTabla);
    }

    /**
     * The names of the rows of a table, in order; a repeated name takes a number, the first that
     * makes of it a name no other row has or would have by its columns.
     */
    public List<String> nombres(Tabla tabla) {
        List<String> columnas = porTabla.getOrDefault(tabla.clave(), List.of());
        List<String> propios = tabla.filas().stream().map(fila -> nombre(fila, columnas)).toList();
        Set<String> deOtra = new HashSet<>(propios);
        Set<String> dados = new HashSet<>();
        Map<String, Integer> vistos = new HashMap<>();
        List<String> nombres = new ArrayList<>();
        for (String propio : propios) {
            String nombre = numera(propio, vistos.merge(propio, 1, Integer::sum));
            while (dados.contains(nombre) || (!nombre.equals(propio) && deOtra.contains(nombre))) {
                nombre = numera(propio, vistos.merge(propio, 1, Integer::sum));
            }
            dados.add(nombre);
            nombres.add(nombre);
        }
        return List.copyOf(nombres);
    }

    private static String nombre(Fila fila, List<String> columnas) {
        return columnas.stream()
                .map(c -> fila.crudo(c).strip())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(UNION));
    }

    private static String numera(String nombre, int vez) {
        if (nombre.isEmpty()) {
            return "#" + vez;
        }
        return vez == 1 ? nombre : nombre + " #" + vez;
    }
}
