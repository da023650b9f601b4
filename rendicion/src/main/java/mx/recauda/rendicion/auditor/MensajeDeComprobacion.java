package mx.recauda.rendicion.auditor;

import java.math.BigDecimal;
import java.util.Locale;

/** The sentence of a check that does not hold, with its values as people read them. */
final class MensajeDeComprobacion {

    private MensajeDeComprobacion() {}

    static String de(Verificacion v) {
        if (v.calculado().equals(Verificacion.INDEFINIDO)) {
            return "%s: se publicó %s y el cálculo es indefinido, porque divide entre cero. Regla: %s."
                    .formatted(v.objeto(), legible(v.publicado()), v.nombre());
        }
        if (v.publicado().isBlank()) {
            return "%s: no se publicó el valor y el cálculo da %s. Regla: %s."
                    .formatted(v.objeto(), legible(v.calculado()), v.nombre());
        }
        String diferencia =
                v.diferencia().isBlank()
                        ? ""
                        : "; la diferencia es de " + legible(v.diferencia().replace("-", ""));
        return "%s: se publicó %s y el cálculo da %s%s. Regla: %s."
                .formatted(
                        v.objeto(),
                        legible(v.publicado()),
                        legible(v.calculado()),
                        diferencia,
                        v.nombre());
    }

    private static String legible(String numero) {
        try {
            BigDecimal valor = new BigDecimal(numero);
            return String.format(Locale.ROOT, "%,." + Math.max(0, valor.scale()) + "f", valor);
        } catch (NumberFormatException e) {
            return "«" + numero + "»";
        }
    }
}
