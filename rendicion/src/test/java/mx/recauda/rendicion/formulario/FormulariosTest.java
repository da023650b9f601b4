package mx.recauda.rendicion.formulario;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.indicador.Sentido;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulariosTest {

    @Test
    void the_form_of_2014_has_twelve_themes_and_sixty_three_commitments() {
        Formulario formulario = Formularios.para(2014).formulario();

        assertThat(formulario.temas()).hasSize(12);
        assertThat(formulario.compromisos()).isEqualTo(63);
        assertThat(formulario.limiteCaracteres()).isEqualTo(1000);
        assertThat(formulario.cortesPorTrimestre()).containsExactly(1, 1, 1, 3);
        assertThat(formulario.respuestasDeCompromiso()).hasSize(3);
        assertThat(formulario.indicadores()).hasSize(16);
    }

    @Test
    void the_form_of_2016_joins_two_responses_in_one() {
        assertThat(Formularios.para(2016).formulario().respuestasDeCompromiso())
                .containsExactly(
                        "Acciones realizadas",
                        "Compromiso no aplicable en el periodo o sin avances a reportar");
    }

    @ParameterizedTest(name = "{0} uses the form of {1}")
    @CsvSource({"2013, 2014", "2015, 2014", "2017, 2016", "2026, 2016"})
    void a_year_without_form_uses_the_nearest_earlier_one_and_says_so(int anio, int usado) {
        FormularioVigente vigente = Formularios.para(anio);

        assertThat(vigente.formulario().anio()).isEqualTo(usado);
        assertThat(vigente.aviso().orElseThrow())
                .contains(Integer.toString(anio), Integer.toString(usado));
    }

    @Test
    void a_year_with_its_own_form_needs_no_notice() {
        assertThat(Formularios.para(2016).aviso()).isEmpty();
    }

    @Test
    void the_cost_of_operation_must_grow_less_than_prices() {
        IndicadorDeCatalogo cociente =
                Formularios.para(2014).formulario().indicador("IOR.3").orElseThrow();

        assertThat(cociente.sentido()).isEqualTo(Sentido.DESCENDENTE);
        assertThat(cociente.topeSobreInflacion()).isTrue();
        assertThat(Formularios.inflacionPct(2014).orElseThrow()).isEqualByComparingTo("4.08");
        assertThat(Formularios.inflacionPct(1900)).isEmpty();
    }

    @Test
    void a_theme_is_found_whatever_its_accents_and_case() {
        assertThat(Formularios.para(2014).formulario().tema("MEJORA REGULATORIA"))
                .hasValueSatisfying(t -> assertThat(t.prefijo()).isEqualTo("MR"));
    }
}
