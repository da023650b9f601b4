package mx.recauda.ley.casos;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One published or recomputed example.
 *
 * @param id its name, kept in reports
 * @param tema topic
 * @param entrada input fields
 * @param esperado expected fields
 */
public record Caso(
        String id, String tema, Map<String, Object> entrada, Map<String, Object> esperado) {

    /** Cases of the given topic in a file of this package. */
    @SuppressWarnings("unchecked")
    public static List<Caso> de(
            String archivo, String campoEntrada, String campoEsperado, String tema) {
        return lineas(archivo).stream()
                .map(Json::objeto)
                .filter(o -> ((String) o.get("topic")).startsWith(tema))
                .map(o ->
                        new Caso(
                                (String) o.get("id"),
                                (String) o.get("topic"),
                                (Map<String, Object>) o.get(campoEntrada),
                                (Map<String, Object>) o.get(campoEsperado)))
                .toList();
    }

    /** Cases of {@code cobranza.jsonl}. */
    public static List<Caso> deCobranza(String tema) {
        return de("cobranza.jsonl", "input", "expected", tema);
    }

    /** Text of an input field. */
    public String entrada(String campo) {
        return String.valueOf(entrada.get(campo));
    }

    /** Date in an input field. */
    public LocalDate fecha(String campo) {
        return LocalDate.parse(entrada(campo));
    }

    /** Text of an expected field. */
    public String esperado(String campo) {
        return String.valueOf(esperado.get(campo));
    }

    @Override
    public String toString() {
        return id;
    }

    private static List<String> lineas(String archivo) {
        try (InputStream recurso =
                Objects.requireNonNull(Caso.class.getResourceAsStream(archivo), archivo)) {
            return new String(recurso.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
