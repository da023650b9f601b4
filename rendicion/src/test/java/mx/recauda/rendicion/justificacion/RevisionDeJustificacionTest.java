package mx.recauda.rendicion.justificacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.cantidad.Unidad;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class RevisionDeJustificacionTest {

    private static final LocalDate CORTE = LocalDate.of(2014, 12, 31);
    private static final DatoCitable NOVIEMBRE =
            new DatoCitable(
                    "inversion.delta.oct-nov",
                    "Inversión Física, cambio de octubre a noviembre",
                    new BigDecimal("-1467445488"),
                    Unidad.PESOS);

    private static Celda celda(String base, String valor) {
        return new Celda(
                "Inversión Física",
                new BigDecimal(base),
                new BigDecimal(valor),
                new Umbral(new BigDecimal("5")),
                CORTE,
                List.of(NOVIEMBRE),
                Optional.empty());
    }

    private static Justificacion completa(String causa) {
        return new Justificacion(
                causa,
                "Las obras se reprogramaron.",
                "Se calendarizaron los contratos.",
                Optional.of(LocalDate.of(2015, 3, 31)),
                "Coordinación de Infraestructura",
                List.of());
    }

    private static List<String> codigos(Celda celda, Justificacion justificacion) {
        return RevisionDeJustificacion.revisa(celda, justificacion, Idioma.ES).stream()
                .map(Incidencia::codigo)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // base, value, must be explained
        "100, 105, false",
        "100, 105.0001, true",
        "100, 95, false",
        "100, 94.99, true",
        "0, 0, false",
        "0, 1500000000, true",
        "-100, -106, true"
    })
    void the_threshold_is_exact_and_a_base_of_zero_always_needs_words(
            String base, String valor, boolean exige) {
        assertThat(celda(base, valor).exigeJustificacion()).isEqualTo(exige);
    }

    @Test
    void JUS_001_outside_the_threshold_without_words() {
        Incidencia i =
                RevisionDeJustificacion.revisa(
                                celda("4800000000", "3632213229"), Justificacion.vacia(), Idioma.ES)
                        .getFirst();

        assertThat(i.codigo()).isEqualTo("JUS-001");
        assertThat(i.mensaje())
                .isEqualTo(
                        "Inversión Física: el valor 3632213229 varía -24.3 % contra 4800000000, más"
                                + " que el umbral de 5 %, y no tiene justificación.");
    }

    @Test
    void JUS_001_an_undefined_percent_is_said_to_be_so() {
        assertThat(
                        RevisionDeJustificacion.revisa(
                                        celda("0", "1500000000"), Justificacion.vacia(), Idioma.ES)
                                .getFirst()
                                .mensaje())
                .contains("varía n. d. contra 0");
    }

    @Test
    void inside_the_threshold_no_words_are_needed() {
        assertThat(codigos(celda("100", "101"), Justificacion.vacia())).isEmpty();
    }

    @Test
    void JUS_002_each_part_that_is_missing_is_named() {
        Justificacion soloCausa =
                new Justificacion("Hubo una ampliación.", "", "", Optional.empty(), "", List.of());

        assertThat(RevisionDeJustificacion.revisa(celda("100", "200"), soloCausa, Idioma.ES))
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(
                        tuple("JUS-002", "efecto"),
                        tuple("JUS-002", "accion"),
                        tuple("JUS-002", "fecha"),
                        tuple("JUS-002", "responsable"));
    }

    @ParameterizedTest
    @CsvSource({
        "x, 0",
        "N/A, 0",
        "..., 0",
        "12 de 3, 0",
        "aaaa, 0",
        "Ninguno., 1",
        "ok, 0",
        "Porque sí, 2",
        "Falta de recursos, 3",
        "No se reporta, 3"
    })
    void words_are_letters_in_a_row_and_one_of_them_has_three(String texto, int palabras) {
        assertThat(Redaccion.palabras(texto)).isEqualTo(palabras);
    }

    @Test
    void JUS_013_a_letter_explains_nothing_and_one_word_is_no_cause() {
        Justificacion letras =
                new Justificacion(
                        "Gasto", "x", "-", Optional.of(CORTE.plusDays(1)), "Área", List.of());

        assertThat(RevisionDeJustificacion.revisa(celda("100", "200"), letras, Idioma.ES))
                .extracting(Incidencia::codigo, Incidencia::campo, Incidencia::valor)
                .containsExactly(
                        tuple("JUS-013", "causa", "Gasto"),
                        tuple("JUS-013", "efecto", "x"),
                        tuple("JUS-013", "accion", "-"));
        assertThat(codigos(celda("100", "101"), letras)).as("inside its threshold").isEmpty();
    }

    @Test
    void the_parts_are_called_as_the_form_calls_them() {
        Justificacion soloCausa =
                new Justificacion("Hubo ampliación.", "x", "", Optional.empty(), "", List.of());

        assertThat(RevisionDeJustificacion.revisa(celda("100", "200"), soloCausa, Idioma.ES))
                .extracting(Incidencia::mensaje)
                .anyMatch(m -> m.endsWith("no dice «acción»."))
                .anyMatch(m -> m.endsWith("en «efecto» dice «x», que no explica nada."));
        assertThat(RevisionDeJustificacion.revisa(celda("100", "200"), soloCausa, Idioma.EN))
                .extracting(Incidencia::mensaje)
                .noneMatch(m -> m.contains("accion") || m.contains("efecto"));
    }

    @Test
    void JUS_003_an_action_dated_before_the_cut_off() {
        Justificacion antigua =
                new Justificacion(
                        "Hubo una ampliación.",
                        "Efecto.",
                        "Acción.",
                        Optional.of(CORTE.minusDays(1)),
                        "Área",
                        List.of());
        assertThat(codigos(celda("100", "200"), antigua)).containsExactly("JUS-003");
    }

    @Test
    void JUS_004_an_amount_tied_to_a_dato_it_is_not() {
        Justificacion ligada =
                con(
                        "Un decremento neto de 900 mdp.",
                        new Justificacion.Liga("900 mdp", NOVIEMBRE.clave()));
        assertThat(codigos(celda("100", "200"), ligada)).containsExactly("JUS-004");
    }

    @Test
    void JUS_005_the_rounding_error_published_in_2014_is_found() {
        assertThat(codigos(celda("100", "200"), completa("Un decremento neto de 1,468 mdp.")))
                .containsExactly("JUS-005");
        assertThat(codigos(celda("100", "200"), completa("Un decremento neto de 1,467 mdp.")))
                .isEmpty();
        assertThat(codigos(celda("100", "200"), completa("Un decremento de 1,467.4 mdp.")))
                .isEmpty();
    }

    @Test
    void JUS_006_an_amount_that_is_no_dato_of_the_report() {
        assertThat(codigos(celda("100", "200"), completa("Incremento de 154 mdp.")))
                .containsExactly("JUS-006");
        assertThat(ErrorDeJustificacion.SIN_DATO.severidad())
                .isEqualTo(mx.recauda.ley.error.Severidad.ERROR);
    }

    @Test
    void an_amount_that_says_which_document_it_comes_from_and_why_needs_no_dato() {
        assertThat(codigos(celda("100", "200"), deOtraFuente("Oficio 09/52 de la SHCP", "La cita")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', Se cita el techo", "Oficio 09/52, ''", "'', ''"})
    void JUS_012_another_source_says_which_document_it_is_and_why_it_is_quoted(
            String documento, String razon) {
        assertThat(codigos(celda("100", "200"), deOtraFuente(documento, razon)))
                .containsExactly("JUS-012");
    }

    private static Justificacion deOtraFuente(String documento, String razon) {
        return completa("Incremento de 154 mdp.")
                .conFuentes(
                        List.of(
                                new Justificacion.Fuente(
                                        "154 mdp", documento, "presupuesto", razon)));
    }

    @Test
    void an_amount_that_reconciles_is_kept_tied_and_told_when_its_dato_changes() {
        Justificacion ligada =
                Conciliacion.liga(
                        completa("Un decremento de 1,467 mdp y otro de 154 mdp."),
                        List.of(NOVIEMBRE));

        assertThat(ligada.ligas())
                .containsExactly(new Justificacion.Liga("1,467 mdp", NOVIEMBRE.clave()));
        DatoCitable cambiado =
                new DatoCitable(
                        NOVIEMBRE.clave(),
                        NOVIEMBRE.descripcion(),
                        new BigDecimal("-900000000"),
                        Unidad.PESOS);
        assertThat(Conciliacion.de(ligada, List.of(cambiado)))
                .extracting(Conciliacion.Cita::resultado)
                .containsExactly(
                        Conciliacion.Resultado.NO_CONCILIA, Conciliacion.Resultado.SIN_DATO);
    }

    @Test
    void a_near_miss_of_a_dato_may_be_an_amount_of_another_document() {
        Justificacion j =
                completa("Un decremento de 1,468 mdp.")
                        .conFuentes(
                                List.of(
                                        new Justificacion.Fuente(
                                                "1,468 mdp",
                                                "Cuenta Pública 2014",
                                                "a",
                                                "Cierre")));

        assertThat(codigos(celda("100", "200"), j)).isEmpty();
    }

    @Test
    void JUS_007_last_quarters_text_with_new_figures_is_still_last_quarters_text() {
        Justificacion ahora =
                completa("Se transfirieron recursos para las obras de 12 hospitales.");
        String antes =
                completa("Se transfirieron recursos para las obras de 9 hospitales.").texto();
        Celda base = celda("100", "200");
        Celda conAnterior =
                new Celda(
                        base.nombre(),
                        base.base(),
                        base.valor(),
                        base.umbral(),
                        base.corte(),
                        base.datos(),
                        Optional.of(antes));

        assertThat(codigos(conAnterior, ahora)).containsExactly("JUS-007");
        assertThat(codigos(conAnterior, completa("El proveedor incumplió y se rescindió.")))
                .isEmpty();
    }

    @Test
    void JUS_008_the_effect_repeats_the_cause() {
        Justificacion repetida =
                new Justificacion(
                        "Falta de recursos.",
                        "falta de recursos.",
                        "Se gestionaron.",
                        Optional.of(CORTE),
                        "Área",
                        List.of());
        assertThat(codigos(celda("100", "200"), repetida)).containsExactly("JUS-008");
    }

    @Test
    void JUS_009_an_amount_tied_to_a_dato_that_does_not_exist() {
        Justificacion rota =
                con("Un decremento de 1,467 mdp.", new Justificacion.Liga("1,467 mdp", "nada"));
        assertThat(codigos(celda("100", "200"), rota)).containsExactly("JUS-009");
    }

    private static Justificacion con(String causa, Justificacion.Liga liga) {
        Justificacion j = completa(causa);
        return new Justificacion(
                j.causa(), j.efecto(), j.accion(), j.fecha(), j.responsable(), List.of(liga));
    }

    @ParameterizedTest
    @EnumSource(ErrorDeJustificacion.class)
    void every_code_speaks_both_languages(ErrorDeJustificacion codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia i = Incidencia.de(codigo, idioma, "a", "b", "c", "d", "e");
            assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(i.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void JUS_010_an_empty_cell_with_a_threshold_needs_its_value_or_the_five_parts() {
        Celda vacia =
                new Celda(
                        "Inversión Física",
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        new Umbral(new BigDecimal("5")),
                        CORTE,
                        List.of(),
                        Optional.empty(),
                        true);

        assertThat(codigos(vacia, Justificacion.vacia())).containsExactly("JUS-010");
        assertThat(
                        codigos(
                                vacia,
                                new Justificacion(
                                        "Sin obras.", "", "", Optional.empty(), "", List.of())))
                .containsOnly("JUS-002")
                .hasSize(4);
        assertThat(codigos(vacia, completa("No hubo obras que reportar."))).isEmpty();
    }

    @Test
    void JUS_011_words_kept_for_another_value_do_not_explain_the_one_in_force() {
        Justificacion palabras = completa("Se ampliaron las obras.");

        assertThat(RevisionDeJustificacion.deOtroValor("Obras", palabras, "50", "50", Idioma.ES))
                .isEmpty();
        assertThat(
                        RevisionDeJustificacion.deOtroValor(
                                "Obras", Justificacion.vacia(), "50", "60", Idioma.ES))
                .isEmpty();
        Incidencia falta =
                RevisionDeJustificacion.deOtroValor("Obras", palabras, "50", "60", Idioma.ES)
                        .orElseThrow();
        assertThat(falta.codigo()).isEqualTo("JUS-011");
        assertThat(falta.severidad()).isEqualTo(mx.recauda.ley.error.Severidad.ERROR);
        assertThat(falta.mensaje()).contains("Obras", "«50»", "«60»");
    }
}
