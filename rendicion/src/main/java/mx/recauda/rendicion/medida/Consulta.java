package mx.recauda.rendicion.medida;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a measure.
 *
 * @param medida its key
 * @param desde first day counted; for measures of a moment, the month of {@code corte} alone counts
 * @param corte last day counted
 * @param conocidoEn what was learned after it does not count
 * @param oficina subdelegación, delegación, or {@code *} for the country
 * @param modalidad only of that one; empty for all
 * @param concepto only of that one, by its key; empty for all
 */
public record Consulta(
        String medida,
        LocalDate desde,
        LocalDate corte,
        Instant conocidoEn,
        String oficina,
        String modalidad,
        String concepto) {

    private static final String PREFIJO = "medida:";
    private static final String PAIS = "*";

    /** Of the whole country, every modality and concept. */
    public static Consulta de(String medida, LocalDate desde, LocalDate corte, Instant conocidoEn) {
        return new Consulta(medida, desde, corte, conocidoEn, PAIS, "", "");
    }

    /** Its parameters in an address, {@code desde=…&corte=…}. */
    public String parametros() {
        StringBuilder texto = new StringBuilder();
        texto.append("corte=").append(corte).append("&conocido=").append(conocidoEn);
        texto.append("&oficina=").append(oficina).append("&desde=").append(desde);
        if (!modalidad.isEmpty()) {
            texto.append("&modalidad=").append(modalidad);
        }
        if (!concepto.isEmpty()) {
            texto.append("&concepto=").append(concepto);
        }
        return texto.toString();
    }

    /** The handle that lists the facts: {@code medida:<id>?corte=…&conocido=…&oficina=…}. */
    public String asa() {
        return PREFIJO + medida + "?" + parametros();
    }

    /** Reads what {@link #asa} wrote; empty when it is something else. */
    public static Optional<Consulta> parse(String asa) {
        int corte = asa.indexOf('?');
        if (!asa.startsWith(PREFIJO) || corte < 0) {
            return Optional.empty();
        }
        Map<String, String> campos = new LinkedHashMap<>();
        for (String campo : asa.substring(corte + 1).split("&")) {
            int igual = campo.indexOf('=');
            if (igual > 0) {
                campos.put(campo.substring(0, igual), campo.substring(igual + 1));
            }
        }
        try {
            LocalDate ultimo = LocalDate.parse(campos.getOrDefault("corte", ""));
            return Optional.of(
                    new Consulta(
                            asa.substring(PREFIJO.length(), corte),
                            campos.containsKey("desde")
                                    ? LocalDate.parse(campos.get("desde"))
                                    : ultimo.withDayOfMonth(1),
                            ultimo,
                            Instant.parse(campos.getOrDefault("conocido", "")),
                            campos.getOrDefault("oficina", PAIS),
                            campos.getOrDefault("modalidad", ""),
                            campos.getOrDefault("concepto", "")));
        } catch (DateTimeParseException noEsUna) {
            return Optional.empty();
        }
    }
}
