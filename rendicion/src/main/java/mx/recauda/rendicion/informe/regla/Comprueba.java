package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.Verificacion;

import java.math.BigDecimal;
import java.util.Arrays;

/** Writes the checks of a rule with its card, in one section, with no tolerance. */
record Comprueba(Ficha ficha, String seccion, String nombre) {

    /** The published number must equal the calculated one, whatever decimals they carry. */
    Verificacion igual(
            String objeto, BigDecimal calculado, BigDecimal publicado, RefCelda... celdas) {
        return escribe(
                objeto,
                calculado.toPlainString(),
                publicado.toPlainString(),
                calculado.subtract(publicado).toPlainString(),
                calculado.compareTo(publicado) == 0,
                celdas);
    }

    /** A number was published where none can be calculated. */
    Verificacion indefinido(String objeto, String publicado, RefCelda... celdas) {
        return escribe(objeto, Verificacion.INDEFINIDO, publicado, "", false, celdas);
    }

    /** A number can be calculated and none was published. */
    Verificacion sinPublicar(String objeto, BigDecimal calculado, RefCelda... celdas) {
        return escribe(objeto, calculado.toPlainString(), "", "", false, celdas);
    }

    /** A count that must not exceed a limit. */
    Verificacion aLoMas(String objeto, int cuenta, int limite, RefCelda... celdas) {
        return escribe(
                objeto,
                Integer.toString(cuenta),
                Integer.toString(limite),
                "",
                cuenta <= limite,
                celdas);
    }

    private Verificacion escribe(
            String objeto,
            String calculado,
            String publicado,
            String diferencia,
            boolean cumple,
            RefCelda... celdas) {
        return new Verificacion(
                ficha.id(),
                seccion,
                nombre,
                objeto,
                calculado,
                publicado,
                diferencia,
                "0",
                cumple,
                Arrays.asList(celdas));
    }
}
