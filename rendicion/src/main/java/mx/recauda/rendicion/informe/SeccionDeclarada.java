package mx.recauda.rendicion.informe;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A section as the report's metadata declares it.
 *
 * @param orden place in the report, from 1
 * @param clave section key
 * @param titulo title as printed
 * @param fundamento legal basis as printed
 * @param unidad unit of its amounts, when given
 * @param umbralPct listing threshold in percent as captured, when the form has one
 * @param notas notes printed with the section
 * @param otros remaining properties, as texts
 */
public record SeccionDeclarada(
        int orden,
        String clave,
        String titulo,
        String fundamento,
        Optional<String> unidad,
        Optional<String> umbralPct,
        List<String> notas,
        Map<String, String> otros) {

    /** Keeps immutable copies. */
    public SeccionDeclarada {
        notas = List.copyOf(notas);
        otros = Map.copyOf(otros);
    }
}
