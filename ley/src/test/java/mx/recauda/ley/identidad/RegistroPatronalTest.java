package mx.recauda.ley.identidad;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistroPatronalTest {

    @ParameterizedTest
    @CsvSource({
        "B901234510, 2",
        "C160000710, 2",
        "Z990000110, 8",
        "A011000010, 4",
        "Y990432113, 1"
    })
    void the_check_digit_takes_the_letter_as_two_digits(String diez, int dv) {
        assertThat(RegistroPatronal.digitoVerificador(diez)).isEqualTo(dv);
        assertThat(RegistroPatronal.componer(diez).valor()).isEqualTo(diez + dv);
    }

    @Test
    void its_parts_are_municipality_employer_and_scheme() {
        RegistroPatronal rp = RegistroPatronal.parse("b90-12345-10-2");
        assertThat(rp.municipio()).isEqualTo("B90");
        assertThat(rp.patron()).isEqualTo("B9012345");
        assertThat(rp.modalidad()).isEqualTo("10");
        assertThat(rp.sinDigito()).isEqualTo("B901234510");
        assertThat(rp.formato()).isEqualTo("B90-12345-10-2");
    }

    @ParameterizedTest
    @CsvSource({
        "B901234510, IDE-031",
        "B90123451022, IDE-031",
        "Ñ9012345102, IDE-032",
        "B9O12345102, IDE-032",
        "B901234510X, IDE-032"
    })
    void what_cannot_be_one_is_refused_with_its_code(String texto, String codigo) {
        var leido = RegistroPatronal.lee(texto, Rigor.IMPORTADO, Idioma.ES);
        assertThat(leido.valor()).isEmpty();
        assertThat(leido.errores()).extracting(Incidencia::codigo).containsExactly(codigo);
    }

    @Test
    void a_wrong_digit_is_an_error_when_assigned_here() {
        var leido = RegistroPatronal.lee("B5510768108", Rigor.NUEVO, Idioma.ES);
        assertThat(leido.valor()).isEmpty();
        assertThat(leido.errores()).extracting(Incidencia::codigo).containsExactly("IDE-033");
    }

    @Test
    void a_wrong_digit_is_a_warning_when_received() {
        var leido = RegistroPatronal.lee("B5510768108", Rigor.IMPORTADO, Idioma.ES);
        assertThat(leido.valor()).isPresent();
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly("IDE-034");
    }

    @Test
    void an_old_one_that_starts_with_a_digit_is_read_with_a_warning() {
        var leido = RegistroPatronal.lee("09012345102", Rigor.NUEVO, Idioma.ES);
        assertThat(leido.valor()).isPresent();
        assertThat(leido.incidencias()).extracting(Incidencia::codigo).containsExactly("IDE-035");
    }
}
