package mx.recauda.ley.parametros;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How citations are read by people of each language. */
class CitaTest {

    private static final Pattern INGLES =
            Pattern.compile(
                    "(?i)\\b(the|of|and|to|in|with|text|table|article|paragraph|paras?|transitory|"
                            + "before|derived|quoting|undated|found|moved|dates|year|repealed|"
                            + "monthly|item|law|read)\\b");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFF 12 para. 5; RACERF 3 | CFF 12 párrafo 5; RACERF 3",
                "RACERF 3 last para. | RACERF 3 último párrafo",
                "CFF 17-A paras. 1 and 2 | CFF 17-A párrafos 1 y 2",
                "LSS 12-I, 237 a 237-E | LSS 12-I, 237 a 237-E",
                "LSS art. 168-II-a; second transitory DOF 2020-12-16"
                        + " | LSS art. 168-II-a; segundo transitorio DOF 2020-12-16",
                "text of the LIF 2026 art. 11 (DOF 2025-11-07); mora derived with CFF art. 21 (1.38 x 1.5)"
                        + " | texto de la LIF 2026 art. 11 (DOF 2025-11-07); mora derivada con el CFF art. 21 (1.38 × 1.5)",
                "GitHub vvvhh/vhc table (2006-2016) | tabla de GitHub vvvhh/vhc (2006-2016)",
            })
    void a_citation_is_told_in_spanish(String dato, String texto) {
        assertThat(Cita.en(dato, Idioma.ES)).isEqualTo(texto);
        assertThat(Cita.en(dato, Idioma.EN)).isEqualTo(dato);
    }

    @Test
    void no_citation_of_the_tables_shown_keeps_a_word_in_english() {
        assertThat(
                        Stream.of(
                                        columna("tasas.csv", "legal_source"),
                                        columna("ceav_patronal.csv", "legal_source"),
                                        columna("series.csv", "articulo"),
                                        columna("recargos.csv", "legal_source"),
                                        columna("recargos.csv", "source"),
                                        columna("recargos_historico_mensual.csv", "source"))
                                .flatMap(List::stream)
                                .distinct()
                                .map(c -> Cita.en(c, Idioma.ES)))
                .hasSizeGreaterThan(20)
                .noneMatch(c -> INGLES.matcher(c).find());
    }

    private static List<String> columna(String tabla, String nombre) {
        return TablaCsv.deParametros(tabla).filas().stream().map(f -> f.get(nombre)).toList();
    }
}
