package mx.recauda.ley.identidad;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;

class CoherenciaTest {

    private static final Curp CURP = Curp.parse("GALL850101HJCRPS02");

    @Test
    void identifiers_of_one_person_agree() {
        assertThat(
                        Coherencia.avisos(
                                Nss.parse("04038500015"),
                                CURP,
                                Rfc.parse("GALL8501012D1"),
                                Idioma.ES))
                .isEmpty();
    }

    @Test
    void different_years_and_dates_of_birth_are_warnings() {
        assertThat(
                        Coherencia.avisos(
                                Nss.componer("0403860001"),
                                CURP,
                                Rfc.parse("PEMF880612IV9"),
                                Idioma.ES))
                .extracting(Incidencia::codigo)
                .containsExactly("IDE-041", "IDE-042");
    }

    @Test
    void generic_and_company_rfc_and_the_series_97_say_nothing() {
        Nss serie97 = Nss.componer("9703860001");
        assertThat(Coherencia.avisos(serie97, CURP, Rfc.parse("XAXX010101000"), Idioma.ES))
                .isEmpty();
        assertThat(Coherencia.avisos(serie97, CURP, Rfc.parse("ESD2001158Q7"), Idioma.ES))
                .isEmpty();
    }
}
