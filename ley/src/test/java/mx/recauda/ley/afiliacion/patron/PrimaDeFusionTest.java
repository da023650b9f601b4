package mx.recauda.ley.afiliacion.patron;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.riesgos.Clase;
import mx.recauda.ley.riesgos.Siniestralidad;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** The premium of who absorbs another company (RACERF 28). */
class PrimaDeFusionTest {

    @ParameterizedTest
    @CsvSource({
        // own premium, S, I (%), D, days contributed by both, day, premium, until
        // no cases: the formula gives 0.5; it goes down one point at most
        "2.59840, 0, 0, 0, 36500, 2026-11-20, 1.59840, 2027-02-28",
        "0.54355, 0, 0, 0, 36500, 2026-11-20, 0.50000, 2027-02-28",
        // [(365/365) + 28 x (0 + 1)] x (2.3/100) + 0.005 = 67.2 %: up one point at most
        "2.59840, 365, 0, 1, 36500, 2026-11-20, 3.59840, 2027-02-28",
        // 100/365 x (2.3/200) + 0.005 = 0.81507 %, within one point of 1
        "1.00000, 100, 0, 0, 73000, 2026-01-15, 0.81507, 2026-02-28"
    })
    void the_cases_of_both_give_it_within_one_point_of_its_own(
            String propia,
            long s,
            long i,
            long d,
            long dias,
            LocalDate dia,
            String esperada,
            LocalDate hasta) {
        Resultado<Tasa> prima =
                PrimaDeEntrada.fusion(
                        Clase.III,
                        Clase.III,
                        Tasa.dePorcentaje(propia),
                        new Siniestralidad(s, i, d),
                        dias,
                        dia,
                        Idioma.ES);

        assertThat(prima.valor()).isEqualTo(Tasa.dePorcentaje(esperada));
        assertThat(prima.incidencias())
                .singleElement()
                .satisfies(aviso -> {
                    assertThat(aviso.codigo()).isEqualTo("PAT-028");
                    assertThat(aviso.remedio()).contains(hasta.toString());
                });
    }

    @ParameterizedTest
    @CsvSource({"II, 1.13065", "IV, 4.65325", "V, 7.58875"})
    void a_merger_that_changes_the_class_takes_the_media_of_the_new_one(Clase nueva, String media) {
        Resultado<Tasa> prima =
                PrimaDeEntrada.fusion(
                        Clase.III,
                        nueva,
                        Tasa.dePorcentaje("2.00000"),
                        new Siniestralidad(0, 0, 0),
                        0,
                        LocalDate.of(2026, 11, 20),
                        Idioma.ES);

        assertThat(prima.valor()).isEqualTo(Tasa.dePorcentaje(media));
        assertThat(prima.incidencias()).extracting(Incidencia::codigo).containsExactly("PAT-023");
    }
}
