package mx.recauda.rendicion.indicador;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PublicacionTest {

    private static final LocalDate DIA = LocalDate.of(2026, 1, 15);
    private static final Meta META =
            new Meta("IND-1", "2026", n("321"), DIA, "09 52/001", List.of());

    private static BigDecimal n(String valor) {
        return new BigDecimal(valor);
    }

    /** A complete record of a goal of 321: 300 of last year grown by 7 %. */
    private static final class Hecha {
        String indicador = "IND-1";
        String factibilidad = "Retadora pero factible: hay 12 plazas más.";
        String expresion = "base * (1 + crecimiento)";
        String resultado = "321.00";
        Optional<String> aprobador = Optional.of("beto");

        Memoria memoria() {
            return new Memoria(
                    indicador,
                    "2026",
                    "tendencia",
                    List.of(new Memoria.DatoUsado("base", n("300"), "libro", DIA, "c".repeat(64))),
                    Map.of("crecimiento", n("0.07")),
                    List.of("No cambia la ley."),
                    List.of(new Memoria.Paso("meta", expresion, n(resultado))),
                    0,
                    factibilidad,
                    "ana",
                    aprobador,
                    DIA);
        }
    }

    private static List<Incidencia> revisa(Hecha hecha) {
        return Publicacion.revisa(META, Optional.of(hecha.memoria()), Idioma.ES);
    }

    private static List<String> codigos(Hecha hecha) {
        return revisa(hecha).stream().map(Incidencia::codigo).toList();
    }

    @Test
    void a_goal_with_its_record_may_be_published() {
        assertThat(revisa(new Hecha())).isEmpty();
    }

    @Test
    void IND_001_a_goal_without_record_may_not() {
        assertThat(Publicacion.revisa(META, Optional.empty(), Idioma.ES))
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo("IND-001");
                    assertThat(i.mensaje())
                            .isEqualTo(
                                    "La meta de IND-1 para 2026 no tiene memoria de" + " cálculo.");
                });
    }

    @Test
    void IND_002_each_missing_part_is_named() {
        Hecha hecha = new Hecha();
        hecha.factibilidad = "";
        assertThat(revisa(hecha))
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(tuple("IND-002", "factibilidad"));
    }

    @Test
    void IND_003_a_step_that_does_not_give_what_it_says() {
        Hecha hecha = new Hecha();
        hecha.resultado = "321.01";
        assertThat(revisa(hecha).getFirst().codigo()).isEqualTo("IND-003");
        assertThat(revisa(hecha).getFirst().mensaje()).contains("dice 321.01 y da 321.00");
    }

    @Test
    void IND_003_a_step_that_names_something_unknown_gives_nothing() {
        Hecha hecha = new Hecha();
        hecha.expresion = "base * nadie";
        assertThat(revisa(hecha).getFirst().mensaje()).contains("da n. d.");
    }

    @Test
    void IND_004_a_result_that_is_not_the_goal() {
        Hecha hecha = new Hecha();
        hecha.expresion = "base + 20";
        hecha.resultado = "320";
        assertThat(codigos(hecha)).containsExactly("IND-004");
    }

    @Test
    void IND_005_the_author_cannot_approve() {
        Hecha hecha = new Hecha();
        hecha.aprobador = Optional.of("ana");
        assertThat(codigos(hecha)).containsExactly("IND-005");
    }

    @Test
    void IND_006_somebody_must_approve() {
        Hecha hecha = new Hecha();
        hecha.aprobador = Optional.empty();
        assertThat(codigos(hecha)).containsExactly("IND-006");
    }

    @Test
    void IND_011_the_record_of_another_indicator_does_not_serve() {
        Hecha hecha = new Hecha();
        hecha.indicador = "IND-2";
        assertThat(codigos(hecha)).containsExactly("IND-011");
    }

    @ParameterizedTest
    @EnumSource(ErrorDeIndicador.class)
    void every_code_speaks_both_languages(ErrorDeIndicador codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia i = Incidencia.de(codigo, idioma, "a", "b", "c", "d", "e");
            assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(i.remedio()).isNotBlank().doesNotContain("{");
        }
    }
}
