package mx.recauda.rendicion.asm;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Origen;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AsmTest {

    @ParameterizedTest
    @CsvSource({
        // progress of each activity, progress of the row, mean
        "100 100, 100, 100.00",
        "100 50 25, 58, 58.33",
        "50 25 25 0, 25, 25.00",
        "'', 54, 54.00"
    })
    void the_average_is_the_mean_of_the_activities_or_the_value_of_the_row(
            String porActividad, String avance, String media) {
        List<ActividadReportada> actividades =
                Arrays.stream(porActividad.split(" "))
                        .filter(a -> !a.isEmpty())
                        .map(a -> new ActividadReportada("Actividad", a))
                        .toList();

        assertThat(asm(actividades, avance).promedioRecalculado())
                .map(Object::toString)
                .contains(media);
    }

    @ParameterizedTest
    @CsvSource({"100, true, false", "99, false, true", "s/d, false, false"})
    void an_asm_is_pending_below_one_hundred_and_concluded_at_it(
            String avance, boolean concluido, boolean vigente) {
        Asm asm = asm(List.of(), avance);

        assertThat(asm.concluido()).isEqualTo(concluido);
        assertThat(asm.vigente()).isEqualTo(vigente);
    }

    private static Asm asm(List<ActividadReportada> actividades, String avance) {
        return new Asm(
                "asm/1",
                new Fila(new Origen("asm.json", 1), Map.of(ColumnaAsm.AVANCE.clave(), avance)),
                actividades,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of());
    }
}
