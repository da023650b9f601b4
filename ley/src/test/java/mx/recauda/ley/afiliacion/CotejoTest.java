package mx.recauda.ley.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class CotejoTest {

    private static final String NSS = "01198500017";

    @ParameterizedTest
    @CsvSource({
        // stated surname, known surname, stated CURP, known CURP, code (empty when the same)
        "NUÑEZ, NÚÑEZ, A, A, ''",
        "NUNEZ, NÚÑEZ, A, A, ''",
        "DE LA  O, DE LA O, A, A, ''",
        "MUÑOZ, NÚÑEZ, A, A, AFI-014",
        "NUÑEZ, NUÑEZ, A, B, AFI-015",
        "NUÑEZ, NUÑEZ, '', B, ''",
        "NUÑEZ, NUÑEZ, A, '', ''"
    })
    void accents_signs_and_a_missing_curp_make_no_difference(
            String dicho, String sabido, String curp, String otraCurp, String codigo) {
        List<Incidencia> incidencias =
                Cotejo.de(persona(dicho, curp), Optional.of(persona(sabido, otraCurp)), Idioma.ES);

        assertThat(incidencias.stream().map(Incidencia::codigo).toList())
                .isEqualTo(codigo.isEmpty() ? List.of() : List.of(codigo));
    }

    @Test
    void a_number_nobody_has_is_refused_and_nothing_else_is_said() {
        assertThat(Cotejo.de(persona("X", ""), Optional.empty(), Idioma.ES))
                .extracting(Incidencia::codigo)
                .containsExactly("AFI-013");
    }

    private static Identidad persona(String apellido, String curp) {
        return new Identidad(NSS, curp, apellido, "", "ANA");
    }
}
