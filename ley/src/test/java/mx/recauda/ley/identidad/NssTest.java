package mx.recauda.ley.identidad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

/** Composed numbers only: none belongs to a person. */
class NssTest {

    @ParameterizedTest
    @CsvSource({
        "0119850001, 7, 01198500017",
        "9005881234, 9, 90058812349",
        "4378921357, 6, 43789213576",
        "5404860007, 3, 54048600073",
        "9615990042, 0, 96159900420"
    })
    void the_check_digit_is_computed_over_the_first_ten(String diez, int dv, String nss) {
        assertThat(Nss.digitoVerificador(diez)).isEqualTo(dv);
        assertThat(Nss.componer(diez)).hasToString(nss);
    }

    @Test
    void the_weights_hang_from_the_first_digit_even_when_all_eleven_are_given() {
        assertThat(Nss.digitoVerificador("01198500017")).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "0403850001, IDE-001",
        "040385000155, IDE-001",
        "'', IDE-001",
        "0403850O015, IDE-002",
        "04038500016, IDE-003"
    })
    void what_cannot_be_an_nss_is_refused_with_its_code(String texto, String codigo) {
        var leido = Nss.lee(texto, Idioma.ES);
        assertThat(leido.valor()).isEmpty();
        assertThat(leido.errores()).extracting(Incidencia::codigo).containsExactly(codigo);
    }

    @Test
    void a_wrong_check_digit_says_which_one_it_should_be() {
        assertThat(Nss.lee("04038500016", Idioma.ES).errores().getFirst().mensaje())
                .isEqualTo("El NSS 04038500016 termina en 6 y debería terminar en 5.");
        assertThat(Nss.lee("04038500016", Idioma.EN).errores().getFirst().mensaje())
                .isEqualTo("The NSS 04038500016 ends in 6 and should end in 5.");
    }

    @Test
    void a_character_out_of_place_is_named_with_its_position() {
        assertThat(Nss.lee("0403850O015", Idioma.ES).errores().getFirst().mensaje())
                .contains("«O»")
                .contains("posición 8");
    }

    @Test
    void separators_of_printed_documents_are_read() {
        assertThat(Nss.parse(" 0403-85-0001-5 ").valor()).isEqualTo("04038500015");
        assertThat(Nss.parse("04038500015").formato()).isEqualTo("0403850001-5");
    }

    @Test
    void a_number_that_starts_with_00_is_accepted_with_a_warning() {
        var leido = Nss.lee(Nss.componer("0098760001").valor(), Idioma.ES);
        assertThat(leido.valor()).isPresent();
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly("IDE-004");
        assertThat(leido.tieneErrores()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // registered 03, born 85: 2003 after 1985
        "0403850001, 2026, false",
        // registered 80, born 85: 1980 before 1985
        "0480850001, 2026, true",
        // registered 85, born 85
        "0485850001, 2026, false",
        // born 30 read in 2026 is 1930; registered 20 is 2020
        "0420300001, 2026, false",
        // the series 97 does not follow the rule of years
        "9780850001, 2026, false"
    })
    void registered_before_born_is_a_warning(String diez, int anio, boolean avisa) {
        assertThat(Nss.componer(diez).avisos(anio, Idioma.ES))
                .extracting(Incidencia::codigo)
                .isEqualTo(avisa ? java.util.List.of("IDE-005") : java.util.List.of());
    }

    @ParameterizedTest
    @CsvSource({"0137850001, true", "0127850001, false", "4137850001, false", "0037850001, false"})
    void the_look_of_a_student_number_never_blocks(String diez, boolean estudiante) {
        assertThat(Nss.componer(diez).pareceDeEstudiante()).isEqualTo(estudiante);
    }

    @Test
    void logs_show_only_the_last_four_digits() {
        assertThat(Nss.parse("04038500015").enmascarado()).isEqualTo("*******0015");
    }

    @Test
    void a_wrong_number_cannot_be_built() {
        assertThatThrownBy(() -> new Nss("04038500016"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IDE-003");
    }

    @Test
    void any_single_wrong_digit_is_detected() {
        long semilla = 20260317L;
        Random azar = new Random(semilla);
        for (int i = 0; i < 2_000; i++) {
            String bueno = Nss.componer("%010d".formatted(azar.nextLong(10_000_000_000L))).valor();
            int lugar = azar.nextInt(11);
            char otro = (char) ('0' + (bueno.charAt(lugar) - '0' + 1 + azar.nextInt(9)) % 10);
            String malo = bueno.substring(0, lugar) + otro + bueno.substring(lugar + 1);
            assertThat(Nss.lee(malo, Idioma.ES).tieneErrores())
                    .as("seed %s: %s from %s", semilla, malo, bueno)
                    .isTrue();
        }
    }
}
