package mx.recauda.rendicion.comision.visita;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a visit found of a point. A point may also be said to be without observation: then it has a
 * remark and no value.
 *
 * @param punto which one
 * @param indicador what is measured
 * @param unidad unit of the four figures
 * @param corte last day counted
 * @param valor value found
 * @param meta goal of the period
 * @param anterior value of the previous period
 * @param anteanterior value of the period before that
 * @param evidencia handle of the document that proves it, or empty
 * @param observacion remark, or empty
 */
public record Evaluacion(
        Punto punto,
        String indicador,
        String unidad,
        Optional<LocalDate> corte,
        Optional<BigDecimal> valor,
        Optional<BigDecimal> meta,
        Optional<BigDecimal> anterior,
        Optional<BigDecimal> anteanterior,
        String evidencia,
        String observacion) {

    /** A point nobody has evaluated, with the figures of the two visits before. */
    public static Evaluacion vacia(
            Punto punto, Optional<BigDecimal> anterior, Optional<BigDecimal> anteanterior) {
        return new Evaluacion(
                punto,
                "",
                punto.unidad(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                anterior,
                anteanterior,
                "",
                "");
    }

    /** Value less goal, exact. */
    public Optional<BigDecimal> diferencia() {
        return valor.flatMap(v -> meta.map(v::subtract));
    }

    /** Value less that of the previous period, exact. */
    public Optional<BigDecimal> cambio() {
        return valor.flatMap(v -> anterior.map(v::subtract));
    }

    /** Whether something is said of it. */
    public boolean dicha() {
        return valor.isPresent() || !observacion.isBlank();
    }

    /** What the form gives beside the text of the point, by name; what is missing is left out. */
    public Map<String, String> datos() {
        Map<String, String> datos = new LinkedHashMap<>();
        pon(datos, "indicador", indicador);
        corte.ifPresent(c -> datos.put("corte", c.toString()));
        numero(datos, "valor", valor);
        numero(datos, "meta", meta);
        numero(datos, "diferencia", diferencia());
        numero(datos, "periodo_anterior", anterior);
        numero(datos, "dos_periodos_antes", anteanterior);
        pon(datos, "unidad", valor.isPresent() ? unidad : "");
        pon(datos, "evidencia", evidencia);
        pon(datos, "observacion", observacion);
        return datos;
    }

    private static void numero(Map<String, String> datos, String nombre, Optional<BigDecimal> n) {
        n.ifPresent(v -> datos.put(nombre, v.toPlainString()));
    }

    private static void pon(Map<String, String> datos, String nombre, String texto) {
        if (!texto.isBlank()) {
            datos.put(nombre, texto.strip());
        }
    }
}
