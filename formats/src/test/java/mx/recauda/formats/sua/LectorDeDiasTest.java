package mx.recauda.formats.sua;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.sua.LectorDeDias.Dias;
import mx.recauda.formats.sua.LectorDeDias.Lectura;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Vigencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Days without work in the files of SUA, line by line. */
class LectorDeDiasTest {

    private static final RegistroPatronal PATRON = RegistroPatronal.componer("Y000000110");
    private static final RegistroPatronal OTRO = RegistroPatronal.componer("Y000000210");
    private static final Nss NSS = Nss.componer("1012700001");

    @Test
    void absences_and_incapacities_are_read_and_other_movements_are_counted() {
        Resultado<Lectura> leido =
                lee(
                        "Movt.txt",
                        movimiento(PATRON, "11", "05112026", "        ", "03"),
                        movimiento(PATRON, "12", "10112026", "AB000001", "07"),
                        movimiento(PATRON, "07", "01112026", "        ", "  "));

        assertThat(leido.incidencias()).isEmpty();
        assertThat(leido.valor().ajenas()).isEqualTo(1);
        assertThat(leido.valor().dias())
                .containsExactly(
                        new Dias(1, NSS, false, entre(5, 7), ""),
                        new Dias(2, NSS, true, entre(10, 16), "AB000001"));
    }

    @Test
    void a_certificate_is_read_from_its_own_file_whatever_its_name() {
        String linea = PATRON.valor() + NSS.valor() + "0" + "10112026" + "AB000001" + "007" + "000";

        Resultado<Lectura> leido = lee("datos.dat", linea + "2000" + "16112026");

        assertThat(leido.incidencias()).isEmpty();
        assertThat(leido.valor().dias())
                .containsExactly(new Dias(1, NSS, true, entre(10, 16), "AB000001"));
    }

    @ParameterizedTest
    @CsvSource({"31022026, 03, SUA-015", "05112026, 00, SUA-020", "05112026, 3x, SUA-016"})
    void each_line_tells_what_is_wrong_with_it_and_the_others_are_read(
            String fecha, String dias, String codigo) {
        Resultado<Lectura> leido =
                lee(
                        "Movt.txt",
                        movimiento(PATRON, "11", fecha, "        ", dias),
                        movimiento(PATRON, "11", "20112026", "        ", "01"));

        assertThat(leido.incidencias())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo(codigo);
                    assertThat(i.linea()).isEqualTo(1);
                });
        assertThat(leido.valor().dias()).extracting(Dias::linea).containsExactly(2);
    }

    @Test
    void another_employer_a_repeated_line_and_a_wrong_width_are_refused() {
        String buena = movimiento(PATRON, "11", "05112026", "        ", "03");

        Resultado<Lectura> leido =
                lee(
                        "Movt.txt",
                        movimiento(OTRO, "11", "05112026", "        ", "03"),
                        buena,
                        buena,
                        "corta");

        assertThat(leido.incidencias())
                .extracting(Incidencia::codigo)
                .containsExactlyInAnyOrder("SUA-011", "SUA-028", "SUA-001");
        assertThat(leido.valor().dias()).hasSize(1);
    }

    private static Resultado<Lectura> lee(String nombre, String... lineas) {
        return LectorDeDias.lee(
                PATRON,
                nombre,
                (String.join("\r\n", lineas) + "\r\n").getBytes(StandardCharsets.ISO_8859_1),
                Idioma.ES);
    }

    private static String movimiento(
            RegistroPatronal patron, String tipo, String fecha, String folio, String dias) {
        return patron.valor() + NSS.valor() + tipo + fecha + folio + dias + "0000000";
    }

    private static Vigencia entre(int desde, int hasta) {
        return Vigencia.entre(LocalDate.of(2026, 11, desde), LocalDate.of(2026, 11, hasta));
    }
}
