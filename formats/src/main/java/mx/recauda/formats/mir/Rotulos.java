package mx.recauda.formats.mir;

import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.indicador.LineaBase;
import mx.recauda.rendicion.indicador.Semaforo;

import java.util.Locale;
import java.util.Map;

/** The words of the printed forms. */
final class Rotulos {

    private static final Map<String, String> CON_ACENTO =
            Map.of(
                    "ECONOMIA", "Economía",
                    "ESTRATEGICO", "Estratégico",
                    "GESTION", "Gestión",
                    "TASA_DE_VARIACION", "Tasa de variación",
                    "RAZON", "Razón o promedio",
                    "INDICE", "Índice");

    private Rotulos() {}

    static String de(Enum<?> valor) {
        String nombre = valor.name();
        String llano = nombre.charAt(0) + nombre.substring(1).toLowerCase(Locale.ROOT);
        return CON_ACENTO.getOrDefault(nombre, llano.replace('_', ' '));
    }

    static String lineaBase(FichaTecnica f) {
        return switch (f.lineaBase()) {
            case LineaBase.Medida m ->
                    m.valor().toPlainString() + " (" + m.anio() + ", " + m.periodo() + ")";
            case LineaBase.Ausente a -> "No hay. " + a.porque();
        };
    }

    static String semaforo(Semaforo s) {
        String bajos =
                "En meta desde "
                        + s.verdeDesde().toPlainString()
                        + " %, en riesgo desde "
                        + s.amarilloDesde().toPlainString()
                        + " %";
        String altos =
                s.verdeHasta().map(h -> "; en meta hasta " + h.toPlainString() + " %").orElse("")
                        + s.amarilloHasta()
                                .map(h -> ", en riesgo hasta " + h.toPlainString() + " %")
                                .orElse("");
        return bajos + altos;
    }
}
