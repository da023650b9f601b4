package mx.recauda.formats.cedula;

import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.dinero.Importe;

import java.util.function.Function;

/**
 * One column of the cédula.
 *
 * @param clave name in CSV
 * @param titulo title for people
 * @param clase what it holds
 * @param valor how it is read from a row; an {@link Importe}, an {@link Integer} or a text
 */
record Columna(String clave, String titulo, Clase clase, Function<Renglon, Object> valor) {

    enum Clase {
        TEXTO,
        ENTERO,
        SALARIO,
        IMPORTE
    }

    static Columna texto(String clave, String titulo, Function<Renglon, String> valor) {
        return new Columna(clave, titulo, Clase.TEXTO, valor::apply);
    }

    static Columna entero(String clave, String titulo, Function<Renglon, Integer> valor) {
        return new Columna(clave, titulo, Clase.ENTERO, valor::apply);
    }

    static Columna salario(String clave, String titulo, Function<Renglon, Importe> valor) {
        return new Columna(clave, titulo, Clase.SALARIO, valor::apply);
    }

    static Columna importe(String clave, String titulo, Function<Renglon, Importe> valor) {
        return new Columna(clave, titulo, Clase.IMPORTE, valor::apply);
    }

    /** Whether it is added up at the foot. */
    boolean seSuma() {
        return clase == Clase.ENTERO || clase == Clase.IMPORTE;
    }
}
