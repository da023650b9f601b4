package mx.recauda.ley.identidad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** Synthetic persons only. */
class CurpTest {

    @ParameterizedTest
    @CsvSource({
        "GALL850101HJCRPS02, 1985-01-01, HOMBRE, JC",
        "PEMF880612MNLXRR08, 1988-06-12, MUJER, NL",
        "ROXI010228HDFJXVA6, 2001-02-28, HOMBRE, DF"
    })
    void a_curp_tells_birth_sex_and_entity(
            String curp, LocalDate nacimiento, Sexo sexo, String entidad) {
        Curp leida = Curp.parse(curp);
        assertThat(leida.fechaDeNacimiento()).isEqualTo(nacimiento);
        assertThat(leida.sexo()).isEqualTo(sexo);
        assertThat(leida.entidad()).isEqualTo(entidad);
    }

    @Test
    void the_homonym_key_tells_the_century() {
        Curp dosMil = Curp.componer("GALL010101HJCRPSA");
        Curp milNovecientos = Curp.componer("GALL010101HJCRPS0");
        assertThat(dosMil.fechaDeNacimiento().getYear()).isEqualTo(2001);
        assertThat(milNovecientos.fechaDeNacimiento().getYear()).isEqualTo(1901);
    }

    @ParameterizedTest
    @CsvSource({
        "GALL850101HJCRPS0, IDE-011",
        "GALL850101HJCRPS022, IDE-011",
        "GBLL850101HJCRPS02, IDE-012",
        "GALL85O101HJCRPS02, IDE-012",
        "GALL850101FJCRPS02, IDE-012",
        "GALL850101HJCAPS02, IDE-012",
        "PEÑF880612MNLXRR08, IDE-012",
        "GALL850230HJCRPS09, IDE-013",
        "GALL850101HQQRPS08, IDE-014",
        "GALL850101HJCRPS03, IDE-015"
    })
    void what_cannot_be_a_curp_is_refused_with_its_code(String texto, String codigo) {
        var leida = Curp.lee(texto, Idioma.ES);
        assertThat(leida.valor()).isEmpty();
        assertThat(leida.errores()).extracting(Incidencia::codigo).contains(codigo);
    }

    @Test
    void a_leap_day_depends_on_the_century() {
        assertThat(Curp.componer("GALL000229HJCRPSA").fechaDeNacimiento()).isEqualTo("2000-02-29");
        assertThatThrownBy(() -> Curp.componer("GALL000229HJCRPS0"))
                .hasMessageContaining("IDE-013");
    }

    @Test
    void a_wrong_check_digit_says_which_one_it_should_be() {
        assertThat(Curp.lee("gall850101hjcrps03", Idioma.ES).errores().getFirst().mensaje())
                .isEqualTo("La CURP GALL850101HJCRPS03 termina en 3 y debería terminar en 2.");
    }

    @Test
    void a_birth_after_today_is_a_warning() {
        Curp futura = Curp.componer("GALL300101HJCRPSA");
        assertThat(futura.avisos(LocalDate.of(2026, 3, 1), Idioma.ES))
                .extracting(Incidencia::codigo)
                .containsExactly("IDE-016");
        assertThat(futura.avisos(LocalDate.of(2030, 1, 1), Idioma.ES)).isEmpty();
    }

    @Test
    void the_new_sex_letter_is_accepted() {
        assertThat(Curp.componer("GALL010101XJCRPSA").sexo()).isEqualTo(Sexo.NO_BINARIO);
    }

    @Test
    void logs_show_only_initials() {
        assertThat(Curp.parse("GALL850101HJCRPS02").enmascarado()).isEqualTo("GALL**************");
    }
}
