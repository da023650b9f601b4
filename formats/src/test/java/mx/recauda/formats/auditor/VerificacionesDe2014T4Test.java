package mx.recauda.formats.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.formats.informe.Golden;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every arithmetic check of the review gets the same values and the same verdict. */
class VerificacionesDe2014T4Test {

    private static final Map<String, Verificacion> HECHAS =
            AuditorTrimestral.verificaciones(Golden.lee(Golden.informe2014T4())).stream()
                    .collect(
                            Collectors.toMap(
                                    v -> v.seccion() + "|" + v.nombre() + "|" + v.objeto(),
                                    Function.identity()));

    static List<Map<String, String>> revision() {
        TablaCsv csv =
                Informes.csv(Golden.informe2014T4().resolve("..").resolve("checks-2014Q4.csv"));
        return csv.filas().stream()
                .map(f ->
                        IntStream.range(0, csv.columnas().size())
                                .boxed()
                                .collect(Collectors.toMap(csv.columnas()::get, f.campos()::get)))
                .toList();
    }

    @Test
    void the_review_has_its_126_checks() {
        assertThat(revision()).hasSize(126);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revision")
    void the_same_values_and_verdict(Map<String, String> fila) {
        Verificacion hecha =
                HECHAS.get(
                        fila.get("seccion") + "|" + fila.get("regla") + "|" + fila.get("objeto"));

        assertThat(hecha).as("check %s", fila).isNotNull();
        assertThat(hecha.calculado()).isEqualTo(fila.get("calculado"));
        assertThat(hecha.publicado()).isEqualTo(fila.get("publicado"));
        assertThat(hecha.diferencia()).isEqualTo(fila.get("diferencia"));
        assertThat(hecha.cumple() ? "cumple" : "no_cumple").isEqualTo(fila.get("resultado"));
    }
}
