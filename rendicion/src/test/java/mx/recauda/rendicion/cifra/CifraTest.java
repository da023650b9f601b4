package mx.recauda.rendicion.cifra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

class CifraTest {

    private static Cifra con(ValorDeCifra valor, String hechos) {
        return new Cifra(
                "indicador.iar1",
                valor,
                Unidad.PORCENTAJE,
                LocalDate.of(2014, 12, 31),
                Optional.of(new BigDecimal("406")),
                Optional.of(new BigDecimal("15594")),
                "razon-pct/1",
                OrigenDeCifra.DOCUMENTO,
                hechos);
    }

    @Test
    void the_same_figure_has_the_same_checksum() {
        Cifra una = con(ValorDeCifra.de(new BigDecimal("2.6")), "indicadores.csv:2");
        Cifra otra = con(ValorDeCifra.de(new BigDecimal("2.6")), "indicadores.csv:2");

        assertThat(una.huella()).isEqualTo(otra.huella()).matches("[0-9a-f]{64}");
    }

    @Test
    void one_changed_digit_changes_the_checksum() {
        Cifra una = con(ValorDeCifra.de(new BigDecimal("2.6")), "indicadores.csv:2");
        Cifra otra = con(ValorDeCifra.de(new BigDecimal("2.7")), "indicadores.csv:2");

        assertThat(una.huella()).isNotEqualTo(otra.huella());
    }

    @Test
    void the_checksum_does_not_depend_on_how_the_machine_writes_the_number() {
        Cifra una = con(ValorDeCifra.de(new BigDecimal("1E+3")), "x");
        Cifra otra = con(ValorDeCifra.de(new BigDecimal("1000")), "x");

        assertThat(una.huella()).isEqualTo(otra.huella());
    }

    @Test
    void a_line_break_in_a_text_cannot_imitate_another_field() {
        Cifra una = con(ValorDeCifra.indefinido("a\nunidad=PESOS"), "x");
        Cifra otra = con(ValorDeCifra.indefinido("a\\nunidad=PESOS"), "x");

        assertThat(una.huella()).isNotEqualTo(otra.huella());
    }

    @Test
    void undefined_has_no_number_and_says_why() {
        assertThat(ValorDeCifra.indefinido("no se puede dividir entre cero").numero()).isEmpty();
        assertThatThrownBy(() -> ValorDeCifra.indefinido(" "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_figure_without_facts_behind_it_is_refused() {
        assertThatThrownBy(() -> con(ValorDeCifra.de(BigDecimal.ONE), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
