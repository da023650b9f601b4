package mx.recauda.rendicion.hoja;

import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cells being written, and the rows of a content that are read back. */
final class Celdas {

    private final SortedMap<Casilla, String> celdas = new TreeMap<>();

    Celdas pon(Hoja hoja, String fila, String columna, String valor) {
        if (!valor.isBlank()) {
            celdas.put(new Casilla(hoja.clave(), fila, columna), valor);
        }
        return this;
    }

    Celdas pon(Hoja hoja, String fila, String columna, Enum<?> valor) {
        return pon(hoja, fila, columna, valor.name());
    }

    Celdas pon(Hoja hoja, String fila, String columna, BigDecimal valor) {
        return pon(hoja, fila, columna, valor.toPlainString());
    }

    Celdas pon(Hoja hoja, String fila, String columna, Optional<BigDecimal> valor) {
        valor.ifPresent(v -> pon(hoja, fila, columna, v));
        return this;
    }

    Celdas pon(Hoja hoja, String fila, String columna, List<String> valores) {
        return pon(hoja, fila, columna, String.join("\n", valores));
    }

    Contenido contenido() {
        return new Contenido(celdas);
    }

    /** The keys of the rows of a sheet, in natural order: {@code C2} goes before {@code C10}. */
    static List<String> filas(Contenido contenido, Hoja hoja) {
        LinkedHashSet<String> filas = new LinkedHashSet<>();
        contenido.celdas().keySet().stream()
                .filter(c -> c.tabla().equals(hoja.clave()))
                .forEach(c -> filas.add(c.fila()));
        List<String> enOrden = new ArrayList<>(filas);
        enOrden.sort(OrdenNatural.COMPARADOR);
        return enOrden;
    }

    static String texto(Contenido contenido, Hoja hoja, String fila, String columna) {
        return contenido.texto(new Casilla(hoja.clave(), fila, columna)).orElse("");
    }
}
