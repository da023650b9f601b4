package mx.recauda.rendicion.texto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;

class FechasEnTextoTest {

    @ParameterizedTest
    @CsvSource({
        "Oficio de fecha 20 de noviembre de 2015 por el que, 2015-11-20",
        "a 1° de marzo del 2016, 2016-03-01",
        "minuta del 05/07/2018, 2018-07-05",
        "acta 2019-09-12, 2019-09-12",
    })
    void complete_dates_are_read_from_running_text(String texto, LocalDate fecha) {
        assertThat(FechasEnTexto.todas(texto)).containsExactly(fecha);
    }

    @ParameterizedTest
    @CsvSource({"10 de julio", "30 de febrero de 2015", "oficio 09 52 75 931 0/ 4507"})
    void what_is_not_a_complete_date_is_not_read(String texto) {
        assertThat(FechasEnTexto.todas(texto)).isEmpty();
    }

    @Test
    void the_printed_forms_are_those_of_the_official_format() {
        assertThat(FechasEnTexto.publicada("31/12/2015")).contains(LocalDate.of(2015, 12, 31));
        assertThat(FechasEnTexto.publicada("31/02/2015")).isEmpty();
        assertThat(FechasEnTexto.mesAnio("Septiembre-2023")).contains(YearMonth.of(2023, 9));
        assertThat(FechasEnTexto.imprime(YearMonth.of(2016, 3))).isEqualTo("Marzo-2016");
        assertThat(FechasEnTexto.imprime(LocalDate.of(2015, 6, 30))).isEqualTo("30/06/2015");
    }
}
