package mx.recauda.rendicion.hoja;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The memoria as cells and back. */
class MemoriaEnHojasTest {

    private static Memoria memoria() {
        Map<String, BigDecimal> parametros = new LinkedHashMap<>();
        parametros.put("factor", new BigDecimal("3.80"));
        return new Memoria(
                "IMR.3",
                "2026",
                "compromiso",
                List.of(
                        new Memoria.DatoUsado(
                                "base",
                                new BigDecimal("100"),
                                "Registro",
                                LocalDate.of(2026, 1, 1),
                                "a".repeat(64))),
                parametros,
                List.of("Uno", "Dos"),
                List.of(
                        new Memoria.Paso("previa", "base * factor", new BigDecimal("380.00")),
                        new Memoria.Paso("meta", "previa", new BigDecimal("380"))),
                0,
                "Retadora pero factible",
                "planeacion",
                Optional.of("finanzas"),
                LocalDate.of(2026, 1, 10));
    }

    @Test
    void a_memoria_comes_back_from_its_cells_with_the_decimals_it_was_written_with() {
        assertThat(
                        MemoriaEnHojas.lee(
                                        MemoriaEnHojas.de(memoria()),
                                        "planeacion",
                                        Optional.of("finanzas"),
                                        Idioma.ES)
                                .valor()
                                .instrumento())
                .contains(memoria());
    }

    @Test
    void a_step_without_number_is_refused_in_its_cell() {
        TreeMap<Casilla, String> celdas = new TreeMap<>(MemoriaEnHojas.de(memoria()).celdas());
        celdas.put(new Casilla("pasos", "2", "resultado"), "trescientos");

        assertThat(
                        MemoriaEnHojas.lee(
                                        new Contenido(celdas),
                                        "planeacion",
                                        Optional.empty(),
                                        Idioma.ES)
                                .incidencias())
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HOJ-002", "pasos|2|resultado"));
    }
}
