package mx.recauda.formats.numero;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.numero.EstiloNumerico.Forma;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Random;

/** The number styles of the published reports. */
class EstiloNumericoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "28985302080.0   ; PLANO          ; 28985302080.0",
                "-3.5            ; PLANO          ; -3.5",
                "9,228,565,126   ; MILES          ; 9228565126",
                "-1,167,786.75   ; MILES          ; -1167786.75",
                "$251,364,405.12 ; PESOS          ; 251364405.12",
                "$999.10         ; PESOS          ; 999.10",
                "$126’985,227    ; PESOS_MILLONES ; 126985227",
                "$1'000,000.50   ; PESOS_MILLONES ; 1000000.50",
                "$2,345’678,901  ; PESOS_MILLONES ; 2345678901",
                "100.0%          ; PORCENTAJE     ; 100.0",
                "-               ; GUION          ; 0"
            })
    void each_style_is_read_by_value_and_printed_by_form(
            String texto, Forma forma, BigDecimal valor) {
        EstiloNumerico.Leido leido = EstiloNumerico.lee(texto).orElseThrow();

        assertThat(leido.estilo().forma()).isEqualTo(forma);
        assertThat(leido.valor()).isEqualByComparingTo(valor);
        assertThat(leido.estilo().imprime(valor)).isEqualTo(texto);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "01",
                "-0",
                "1,00",
                "103,76",
                "1,0000",
                "1.",
                ".5",
                "$",
                "1e5",
                "#¡DIV/0!",
                "1234567890123456",
                "12,34,567",
                "$12'34,567",
                "s/d",
                "--",
                "1.123456789"
            })
    void what_is_not_written_in_a_style_is_a_text(String texto) {
        assertThat(EstiloNumerico.lee(texto)).isEmpty();
    }

    @Test
    void a_value_survives_the_cell_even_with_binary_noise() {
        EstiloNumerico porcentaje = EstiloNumerico.lee("71.1%").orElseThrow().estilo();

        assertThat(porcentaje.paraCelda(new BigDecimal("71.1"))).isEqualByComparingTo("0.711");
        assertThat(porcentaje.desdeCelda(new BigDecimal("0.71099999999999997")))
                .isEqualTo(new BigDecimal("71.1"));
    }

    @Test
    void every_style_printed_is_read_back_as_itself() {
        long semilla = 20141231L;
        System.out.println("seed " + semilla);
        Random azar = new Random(semilla);
        for (int i = 0; i < 5_000; i++) {
            Forma forma = Forma.values()[azar.nextInt(Forma.values().length)];
            EstiloNumerico estilo =
                    new EstiloNumerico(forma, forma == Forma.GUION ? 0 : azar.nextInt(4), '’');
            BigDecimal valor =
                    BigDecimal.valueOf(azar.nextLong(100_000_000_000L), estilo.decimales());
            String texto = estilo.imprime(valor);

            assertThat(EstiloNumerico.lee(texto))
                    .as("%s as %s", texto, estilo)
                    .hasValueSatisfying(l -> assertThat(l.valor()).isEqualByComparingTo(valor));
        }
    }

    @Test
    void the_spreadsheet_format_names_the_style() {
        for (String texto :
                new String[] {
                    "1.50", "1,234.5", "$1,234.50", "$126’985,227", "$1'000,000.50", "9.9%", "-"
                }) {
            EstiloNumerico estilo = EstiloNumerico.lee(texto).orElseThrow().estilo();
            EstiloNumerico vuelto = EstiloNumerico.deFormato(estilo.formatoDeCelda()).orElseThrow();

            assertThat(vuelto.imprime(EstiloNumerico.lee(texto).orElseThrow().valor()))
                    .isEqualTo(texto);
        }
    }
}
