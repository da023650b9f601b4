package mx.recauda.rendicion.expediente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.util.SplittableRandom;

/** The printable name of a figure. */
class ClaveDeCifraTest {

    @Test
    void the_whole_key_with_its_check_digits_leaves_one_over_97_as_the_standard_says() {
        String clave = ClaveDeCifra.deCelda(1234).toString();
        String digitos = clave.replaceAll("[^0-9]", "");
        assertThat(new BigInteger(digitos).mod(BigInteger.valueOf(97)).intValue()).isEqualTo(1);
        assertThat(clave).startsWith("CIF-1234-");
    }

    @Test
    void a_key_is_read_as_people_type_it() {
        ClaveDeCifra clave = ClaveDeCifra.deCelda(987);
        String impresa = clave.toString();
        assertThat(ClaveDeCifra.lee(impresa)).contains(clave);
        assertThat(ClaveDeCifra.lee(" " + impresa.toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(clave);
        assertThat(ClaveDeCifra.lee(impresa.substring("CIF-".length()))).contains(clave);
        assertThat(clave.celda()).contains(987L);
    }

    @Test
    void one_wrong_digit_or_two_swapped_name_no_figure() {
        SplittableRandom azar = new SplittableRandom(97L);
        for (int i = 0; i < 500; i++) {
            long celda = azar.nextLong(10, 1_000_000_000_000L);
            String impresa = ClaveDeCifra.deCelda(celda).toString();
            int lugar = "CIF-".length() + azar.nextInt(Long.toString(celda).length() - 1);
            char[] mal = impresa.toCharArray();
            if (azar.nextBoolean() || mal[lugar] == mal[lugar + 1]) {
                mal[lugar] = mal[lugar] == '9' ? '8' : (char) (mal[lugar] + 1);
            } else {
                char uno = mal[lugar];
                mal[lugar] = mal[lugar + 1];
                mal[lugar + 1] = uno;
            }
            assertThat(ClaveDeCifra.lee(new String(mal)))
                    .as("%s %s", celda, new String(mal))
                    .isEmpty();
        }
    }

    @Test
    void a_cell_of_a_draft_is_named_by_its_address() {
        ClaveDeCifra una =
                ClaveDeCifra.deBorrador("2026-T4-50-GYR", "adecuaciones", "x", "aprobado");
        ClaveDeCifra otra =
                ClaveDeCifra.deBorrador("2026-T4-50-GYR", "adecuaciones", "xa", "probado");
        assertThat(una).isNotEqualTo(otra);
        assertThat(una.celda()).isEmpty();
        assertThat(ClaveDeCifra.lee(una.toString())).contains(una);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "CIF", "CIF-1234", "CIF-0-98", "CIF-1234-00", "CIF-12x4-10", "../1-1"})
    void what_is_not_a_key_is_not_read(String texto) {
        assertThat(ClaveDeCifra.lee(texto)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "Babc"})
    void a_body_that_could_not_be_one_is_refused(String cuerpo) {
        assertThatThrownBy(() -> new ClaveDeCifra(cuerpo))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
