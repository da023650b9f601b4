package mx.recauda.ley.identidad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published example of the algorithm and synthetic ones. */
class RfcTest {

    @ParameterizedTest
    @CsvSource({
        "GODE561231GR8, GOMEZ DIAZ EMMA",
        "GALL8501012D1, GARCIA LOPEZ LUIS",
        "PEMF880612IV9, PEÑA MARTINEZ MARIA FERNANDA",
        "ROIV010228LY9, ROJAS IVAN",
        "ESD2001158Q7, EMPRESA SINTETICA DEMOSTRATIVA"
    })
    void homoclave_and_check_character_come_from_the_name(String rfc, String nombre) {
        int corte = rfc.length() - 3;
        assertThat(Rfc.homoclave(nombre)).isEqualTo(rfc.substring(corte, corte + 2));
        assertThat(Rfc.digitoVerificador(rfc.substring(0, rfc.length() - 1)))
                .isEqualTo(rfc.charAt(rfc.length() - 1));
        assertThat(Rfc.lee(rfc, Idioma.ES).incidencias()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ESD2001158Q7, true",
        "GALL8501012D1, false",
        "GALL850101, false",
        "ESD200115, true"
    })
    void a_company_has_three_letters(String rfc, boolean moral) {
        assertThat(Rfc.parse(rfc).esMoral()).isEqualTo(moral);
    }

    @Test
    void padding_on_either_side_is_read() {
        assertThat(Rfc.parse(" ESD2001158Q7")).isEqualTo(Rfc.parse("ESD2001158Q7 "));
    }

    @ParameterizedTest
    @CsvSource({
        "GALL8501, IDE-021",
        "GALL8501012D11, IDE-021",
        "GAL18501012D1, IDE-022",
        "GALL8501012D*, IDE-022",
        "GALL8513012D1, IDE-023"
    })
    void what_cannot_be_an_rfc_is_refused_with_its_code(String texto, String codigo) {
        var leido = Rfc.lee(texto, Idioma.ES);
        assertThat(leido.valor()).isEmpty();
        assertThat(leido.errores()).extracting(Incidencia::codigo).containsExactly(codigo);
    }

    @ParameterizedTest
    @CsvSource({
        "GALL8501012D2, IDE-024",
        "XAXX010101000, IDE-025",
        "XEXX010101000, IDE-025",
        "AAAA010101, IDE-025",
        "GALL850101, IDE-026"
    })
    void what_is_odd_is_accepted_with_a_warning(String texto, String codigo) {
        var leido = Rfc.lee(texto, Idioma.ES);
        assertThat(leido.valor()).isPresent();
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly(codigo);
        assertThat(leido.tieneErrores()).isFalse();
    }

    @Test
    void letters_of_companies_may_be_ampersand_or_enie() {
        assertThat(Rfc.parse("Ñ&A200115AB1").esMoral()).isTrue();
    }

    @Test
    void a_name_with_accents_is_refused_instead_of_guessed() {
        assertThatThrownBy(() -> Rfc.homoclave("GÓMEZ"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_date_is_read_without_century() {
        assertThat(Rfc.parse("ESD2001158Q7").fechaAammdd()).isEqualTo("200115");
        assertThat(Rfc.parse("GALL8501012D1").fechaAammdd()).isEqualTo("850101");
    }
}
