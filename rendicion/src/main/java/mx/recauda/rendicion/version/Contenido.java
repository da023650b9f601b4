package mx.recauda.rendicion.version;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report says, cell by cell, in canonical order. Blank cells are absent: an empty cell and a
 * missing one say the same. The order of rows is not content.
 *
 * @param celdas text of each cell that is not blank, exactly as captured
 */
public record Contenido(SortedMap<Casilla, String> celdas) {

    /** Keeps an immutable copy without blank cells. */
    public Contenido {
        SortedMap<Casilla, String> limpias = new TreeMap<>(celdas);
        limpias.values().removeIf(String::isBlank);
        celdas = Collections.unmodifiableSortedMap(limpias);
    }

    /** The content of a whole report: its tables, texts, annexes and metadata. */
    public static Contenido de(Informe informe, ClavesDeFila claves) {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        informe.tablas().values().forEach(tabla -> agrega(celdas, tabla, claves));
        informe.textos()
                .forEach(
                        (clave, texto) -> celdas.put(new Casilla("textos", clave, "texto"), texto));
        informe.anexos()
                .forEach((clave, json) -> celdas.put(new Casilla("anexos", clave, "json"), json));
        celdas.put(new Casilla("metadatos", "", "contenido"), informe.metadatos().contenido());
        return new Contenido(celdas);
    }

    /** The content of one table. */
    public static Contenido de(Tabla tabla, ClavesDeFila claves) {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        agrega(celdas, tabla, claves);
        return new Contenido(celdas);
    }

    private static void agrega(
            SortedMap<Casilla, String> celdas, Tabla tabla, ClavesDeFila claves) {
        List<String> nombres = claves.nombres(tabla);
        for (int i = 0; i < nombres.size(); i++) {
            Fila fila = tabla.filas().get(i);
            for (Map.Entry<String, String> celda : fila.celdas().entrySet()) {
                celdas.put(
                        new Casilla(tabla.clave(), nombres.get(i), celda.getKey()),
                        celda.getValue());
            }
        }
    }

    /** The text of a cell, or empty. */
    public Optional<String> texto(Casilla casilla) {
        return Optional.ofNullable(celdas.get(casilla));
    }

    /** The part that belongs to one table. */
    public Contenido soloTabla(String tabla) {
        SortedMap<Casilla, String> parte = new TreeMap<>();
        celdas.forEach((casilla, texto) -> {
            if (casilla.tabla().equals(tabla)) {
                parte.put(casilla, texto);
            }
        });
        return new Contenido(parte);
    }
}
