package mx.recauda.rendicion.cantidad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CantidadesEnTextoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "un incremento de 154 millones de pesos (mdp), de | 154000000     | MILLONES_DE_PESOS",
                "decremento neto de 1,468 mdp.                    | 1468000000    | MILLONES_DE_PESOS",
                "por $126’985,227 en octubre                      | 126985227     | PESOS",
                "la suma de 127,443,018.41 pesos                  | 127443018.41  | PESOS",
                "creció 13.2% en el año                           | 13.2          | PORCENTAJE",
                "creció 13.2 por ciento                           | 13.2          | PORCENTAJE",
                "de 532 mil millones de pesos                     | 532000000000  | MILES_DE_MILLONES_DE_PESOS",
                "se atendieron 223,343 plazas                     | 223343        | SIN_UNIDAD"
            })
    void each_number_carries_the_unit_written_after_it(String texto, String base, Unidad unidad) {
        assertThat(CantidadesEnTexto.de(texto))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.enBase()).isEqualByComparingTo(base);
                    assertThat(c.unidad()).isEqualTo(unidad);
                });
    }

    @Test
    void dates_with_slashes_codes_and_malformed_thousands_are_not_numbers() {
        assertThat(CantidadesEnTexto.de("el 30/01/2015, según F14-005, 103,76 de plazas y IMSS-01"))
                .extracting(Cantidad::literal)
                .doesNotContain("30", "2015", "005", "103", "76", "01");
    }

    @Test
    void the_published_explanation_of_2014_gives_its_thirteen_amounts_in_order() {
        String texto =
                "traspaso de 2,058 millones de pesos (mdp) provenientes de servicios integrales, de"
                        + " los cuales 726 mdp son para DiabetIMSS, y 1,332 mdp para cirugía,"
                        + " aumento de 62 mdp para el programa de trabajo 2014 del FOFOE, 39 mdp por"
                        + " aseguradoras, disminución neta de 1,191 mdp por traspasos de 99 mdp a"
                        + " Conservación, 2 mdp, 322 mdp, 123 mdp, 555 mdp, 110 mdp e incrementos de"
                        + " 6 mdp";
        assertThat(CantidadesEnTexto.comprobables(texto))
                .extracting(c -> c.valor().toPlainString())
                .isEqualTo(
                        List.of(
                                "2058", "726", "1332", "62", "39", "1191", "99", "2", "322", "123",
                                "555", "110", "6"));
    }

    @Test
    void a_rounded_amount_agrees_with_the_exact_one_within_half_its_last_figure() {
        Cantidad mdp = CantidadesEnTexto.de("1,468 mdp").getFirst();

        assertThat(mdp.concuerda(new java.math.BigDecimal("1467500000"))).isTrue();
        assertThat(mdp.concuerda(new java.math.BigDecimal("1467445488"))).isFalse();
        assertThat(mdp.concuerda(new java.math.BigDecimal("-1468499999"))).isTrue();
    }
}
