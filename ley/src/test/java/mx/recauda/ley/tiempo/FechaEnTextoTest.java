package mx.recauda.ley.tiempo;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class FechaEnTextoTest {

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, 14 mar 2024, 14 Mar 2024",
        "2026-09-01, 1 sep 2026, 1 Sep 2026",
        "2025-12-31, 31 dic 2025, 31 Dec 2025"
    })
    void a_day_is_said_in_each_language(LocalDate dia, String es, String en) {
        assertThat(FechaEnTexto.de(dia, Idioma.ES)).isEqualTo(es);
        assertThat(FechaEnTexto.de(dia, Idioma.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, 2024-04-03, del 14 mar 2024 al 3 abr 2024, from 14 Mar 2024 to 3 Apr 2024",
        "2024-03-14, , desde el 14 mar 2024, since 14 Mar 2024"
    })
    void a_period_says_whether_it_ended(LocalDate desde, LocalDate hasta, String es, String en) {
        Vigencia vigencia = hasta == null ? Vigencia.desde(desde) : Vigencia.entre(desde, hasta);

        assertThat(FechaEnTexto.de(vigencia, Idioma.ES)).isEqualTo(es);
        assertThat(FechaEnTexto.de(vigencia, Idioma.EN)).isEqualTo(en);
    }
}
