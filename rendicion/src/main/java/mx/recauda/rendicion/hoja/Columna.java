package mx.recauda.rendicion.hoja;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param clave key
 * @param clase what its cells hold
 * @param obligatoria whether every row must fill it
 * @param opciones the values it admits, empty unless it is a choice
 */
public record Columna(String clave, Clase clase, boolean obligatoria, List<String> opciones) {

    /** What a cell holds. */
    public enum Clase {
        /** A text. */
        TEXTO,
        /** Several texts, one a line. */
        LISTA,
        /** A decimal number. */
        NUMERO,
        /** A whole number. */
        ENTERO,
        /** A day, {@code AAAA-MM-DD}. */
        FECHA,
        /** One of a closed list. */
        OPCION
    }

    /** Keeps an immutable copy. */
    public Columna {
        opciones = List.copyOf(opciones);
    }

    static Columna texto(String clave) {
        return new Columna(clave, Clase.TEXTO, false, List.of());
    }

    static Columna lista(String clave) {
        return new Columna(clave, Clase.LISTA, false, List.of());
    }

    static Columna numero(String clave) {
        return new Columna(clave, Clase.NUMERO, false, List.of());
    }

    static Columna entero(String clave) {
        return new Columna(clave, Clase.ENTERO, false, List.of());
    }

    static Columna fecha(String clave) {
        return new Columna(clave, Clase.FECHA, false, List.of());
    }

    static <E extends Enum<E>> Columna opcion(String clave, E[] valores) {
        return new Columna(
                clave,
                Clase.OPCION,
                false,
                java.util.Arrays.stream(valores).map(Enum::name).toList());
    }

    /** The same column, mandatory. */
    Columna indispensable() {
        return new Columna(clave, clase, true, opciones);
    }
}
