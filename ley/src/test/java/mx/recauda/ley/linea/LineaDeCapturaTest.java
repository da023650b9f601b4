package mx.recauda.ley.linea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** The reference to pay: what it carries, and that no slip of the pen passes. */
class LineaDeCapturaTest {

    private static final String ALFABETO = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final LineaDeCaptura UNA =
            new LineaDeCaptura(42, LocalDate.of(2026, 12, 17), Importe.parse("4859.12"));

    @Test
    void it_carries_number_last_day_and_amount() {
        assertThat(UNA.texto())
                .hasSize(LineaDeCaptura.LARGO)
                .startsWith("RC1000000000042261217000000485912");
        assertThat(LineaDeCaptura.lee(UNA.texto(), Idioma.ES).valor()).contains(UNA);
        assertThat(LineaDeCaptura.lee(UNA.formato().toLowerCase(Locale.ROOT), Idioma.ES).valor())
                .contains(UNA);
    }

    @Test
    void every_wrong_character_and_every_exchange_of_neighbours_is_caught_in_a_thousand() {
        Random azar = new Random(20261121);
        for (int i = 0; i < 1_000; i++) {
            LineaDeCaptura linea = alAzar(azar);
            String texto = linea.texto();
            assertThat(LineaDeCaptura.lee(texto, Idioma.ES).valor()).as(texto).contains(linea);
            for (int lugar = 0; lugar < texto.length(); lugar++) {
                for (int letra = 0; letra < ALFABETO.length(); letra++) {
                    exigeRechazo(texto, con(texto, lugar, ALFABETO.charAt(letra)));
                }
                if (lugar > 0) {
                    exigeRechazo(texto, cambiados(texto, lugar));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIN-001, RC1000000000042",
        "LIN-002, XC100000000004226121700000048591247",
        "LIN-003, RC10000000O004226121700000048591247",
        "LIN-004, RC100000000004226121700000048591299",
        "LIN-007, 12345678901234567890123456789012345678901234567890123"
    })
    void what_is_not_one_is_told_why(String codigo, String texto) {
        assertThat(LineaDeCaptura.lee(texto, Idioma.ES).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly(codigo);
    }

    @Test
    void another_version_and_a_day_that_does_not_exist_are_told() {
        assertThat(
                        LineaDeCaptura.lee(conDigitos("2000000000042261217000000485912"), Idioma.ES)
                                .incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("LIN-005");
        assertThat(
                        LineaDeCaptura.lee(conDigitos("1000000000042261317000000485912"), Idioma.ES)
                                .incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("LIN-006");
    }

    @Test
    void it_may_be_paid_up_to_its_last_day() {
        assertThat(UNA.vigente(LocalDate.of(2026, 12, 17))).isTrue();
        assertThat(UNA.vigente(LocalDate.of(2026, 12, 18))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-12-17, 1.00",
        "1, 2026-12-17, 0.00",
        "1, 2026-12-17, -1.00",
        "1, 2126-12-17, 1.00",
        "1000000000000, 2026-12-17, 1.00"
    })
    void what_does_not_fit_is_refused(long numero, LocalDate vigencia, String importe) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineaDeCaptura(numero, vigencia, Importe.parse(importe)));
    }

    @ParameterizedTest
    @EnumSource(ErrorDeLinea.class)
    void every_code_has_its_texts(ErrorDeLinea error) {
        for (Idioma idioma : Idioma.values()) {
            assertThat(Incidencia.de(error, idioma, "a", "b").mensaje())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(Incidencia.de(error, idioma, "a", "b").remedio()).isNotBlank();
        }
    }

    private static void exigeRechazo(String bueno, String malo) {
        if (!malo.equals(bueno) && LineaDeCaptura.lee(malo, Idioma.ES).valor().isPresent()) {
            throw new AssertionError(malo + " passes for " + bueno);
        }
    }

    private static LineaDeCaptura alAzar(Random azar) {
        return new LineaDeCaptura(
                1 + azar.nextLong(999_999_999_999L),
                LocalDate.of(2026, 1, 1).plusDays(azar.nextInt(3_650)),
                Importe.deCentavos(1 + azar.nextLong(999_999_999_999L)));
    }

    private static String conDigitos(String cuerpo) {
        int residuo = new BigInteger(cuerpo + "00").mod(BigInteger.valueOf(97)).intValue();
        return "RC" + cuerpo + "%02d".formatted(98 - residuo);
    }

    private static String con(String texto, int lugar, char letra) {
        return texto.substring(0, lugar) + letra + texto.substring(lugar + 1);
    }

    private static String cambiados(String texto, int lugar) {
        char[] letras = texto.toCharArray();
        char antes = letras[lugar - 1];
        letras[lugar - 1] = letras[lugar];
        letras[lugar] = antes;
        return new String(letras);
    }
}
