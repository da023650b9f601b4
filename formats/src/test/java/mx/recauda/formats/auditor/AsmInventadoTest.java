package mx.recauda.formats.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.asm.ArchivoAsm;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.asm.regla.AuditorAsm;
import mx.recauda.rendicion.auditor.Hallazgo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Follow-ups of an institution that does not exist, in another shape than the published ones: other
 * class and programme, progress per activity, dates only as printed, no derived fields.
 */
class AsmInventadoTest {

    @Test
    void a_document_without_defects_has_no_findings() {
        assertThat(hallazgos("asm-limpio.json")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ASM-001, none", // the end date cannot be read, so lateness cannot be judged
        "ASM-002, ASM 3",
        "ASM-003, ASM 4",
        "ASM-004, ASM 3",
        "ASM-005, nombre del programa",
        "ASM-006, ASM 4",
        "ASM-007, ASM 3",
        "ASM-008, ASM 1",
        "ASM-010, ASM 1",
        "ASM-011, ASM 4",
        "ASM-012, ASM 3",
        "ASM-013, ASM 3",
        "ASM-014, periodos",
        "ASM-016, ASM 3",
        "ASM-017, ''",
        "ASM-019, ASM 1",
        "ASM-020, ASM 3",
        "ASM-024, encabezado",
        "ASM-025, ASM 1",
        "ASM-026, ASM 3",
    })
    void every_seeded_defect_is_found_in_its_place(String regla, String lugar) {
        List<String> lugares =
                hallazgos("asm-sembrado.json").stream()
                        .filter(h -> h.regla().equals(regla))
                        .map(Hallazgo::ubicacion)
                        .toList();

        if (lugar.equals("none")) {
            assertThat(lugares).isEmpty();
        } else {
            assertThat(lugares).anyMatch(l -> l.startsWith(lugar));
        }
    }

    @Test
    void rules_whose_defect_was_not_seeded_stay_silent() {
        TreeSet<String> reglas = new TreeSet<>();
        hallazgos("asm-sembrado.json").forEach(h -> reglas.add(h.regla()));

        assertThat(reglas)
                .doesNotContain(
                        "ASM-001", "ASM-009", "ASM-015", "ASM-018", "ASM-021", "ASM-022",
                        "ASM-023");
    }

    private static List<Hallazgo> hallazgos(String nombre) {
        Resultado<Optional<SeguimientoAsm>> leido =
                ArchivoAsm.interpreta(nombre, texto(nombre), Idioma.ES);
        assertThat(leido.errores()).isEmpty();
        return AuditorAsm.auditor().revisa(leido.valor().orElseThrow());
    }

    private static String texto(String nombre) {
        try (InputStream entrada =
                AsmInventadoTest.class.getResourceAsStream("/inventados/" + nombre)) {
            return new String(entrada.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
