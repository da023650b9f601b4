package mx.recauda.rendicion.flujo;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

/** One case per code, and the texts of each in both languages. */
class ErrorDeFlujoTest {

    private final Escena escena = new Escena();

    private Escena entregada() {
        return escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR)
                .pasa(Accion.ENTREGAR, Papel.ELABORADOR);
    }

    @Test
    void FLU_001_an_act_the_state_does_not_admit_names_those_it_does() {
        Acto autoriza = escena.acto(Accion.AUTORIZAR, Papel.FINANZAS);

        Incidencia i =
                Flujo.aplica(escena.solicitud, escena.situacion(), autoriza, Idioma.ES)
                        .incidencias()
                        .getFirst();

        assertThat(i.mensaje())
                .isEqualTo("La acción autorizar no procede mientras la sección está solicitada.");
        assertThat(i.remedio())
                .isEqualTo(
                        "Acciones que proceden ahora: capturar, atender la observación, prorrogar, recordar,"
                                + " retirar la solicitud.");
    }

    @Test
    void FLU_002_an_act_of_another_role() {
        entregada();
        assertThat(escena.codigosDe(escena.acto(Accion.DAR_VISTO_BUENO, Papel.PLANEACION)))
                .containsExactly("FLU-002");
    }

    @Test
    void FLU_003_nobody_approves_what_he_elaborated() {
        entregada();
        assertThat(
                        escena.codigosDe(
                                escena.acto(Accion.DAR_VISTO_BUENO, Papel.TITULAR_DE_AREA, "eva")))
                .containsExactly("FLU-003");
    }

    @Test
    void FLU_004_nobody_gives_two_approvals_of_one_round() {
        entregada().pasa(Accion.DAR_VISTO_BUENO, Papel.TITULAR_DE_AREA);
        assertThat(escena.codigosDe(escena.acto(Accion.DAR_VISTO_BUENO, Papel.PLANEACION, "tito")))
                .containsExactly("FLU-004");
    }

    @Test
    void FLU_005_a_post_of_another_area() {
        Acto ajeno =
                Acto.de(Accion.CAPTURAR, Escena.firma("eva", Papel.ELABORADOR, "JURIDICO", 5), "");
        assertThat(escena.codigosDe(ajeno)).containsExactly("FLU-005");
    }

    @Test
    void FLU_006_an_act_that_needs_words_and_has_none() {
        entregada();
        Acto muda =
                Acto.de(
                        Accion.DEVOLVER,
                        escena.acto(Accion.DEVOLVER, Papel.TITULAR_DE_AREA).firma(),
                        " ");
        assertThat(escena.codigosDe(muda)).containsExactly("FLU-006");
    }

    @Test
    void FLU_006_reopening_needs_a_reason() {
        escena.hastaAutorizada();
        Acto muda =
                Acto.de(Accion.REABRIR, escena.acto(Accion.REABRIR, Papel.PLANEACION).firma(), "");
        assertThat(escena.codigosDe(muda)).containsExactly("FLU-006");
    }

    @Test
    void FLU_007_an_open_comment_stops_the_road() {
        entregada().pasa(Accion.OBSERVAR, Papel.TITULAR_DE_AREA);
        assertThat(escena.codigosDe(escena.acto(Accion.DAR_VISTO_BUENO, Papel.TITULAR_DE_AREA)))
                .containsExactly("FLU-007");
    }

    @Test
    void FLU_008_an_act_dated_before_the_last_one() {
        entregada();
        Acto antiguo =
                Acto.de(
                                Accion.DAR_VISTO_BUENO,
                                Escena.firma(
                                        "tito", Papel.TITULAR_DE_AREA, escena.solicitud.area(), 1),
                                "")
                        .conHuella(Escena.HUELLA);
        assertThat(escena.codigosDe(antiguo)).containsExactly("FLU-008");
    }

    @Test
    void FLU_009_a_second_request_for_the_same_rows() {
        assertThat(
                        Flujo.revisa(escena.solicitud, List.of(escena.solicitud), Idioma.ES)
                                .stream()
                                .map(Incidencia::codigo))
                .containsExactly("FLU-009");
    }

    @Test
    void FLU_009_is_silent_for_other_rows_of_the_section() {
        Solicitud una = conFilas(List.of("Servicios Generales"));
        Solicitud otra = conFilas(List.of("Inversión Física"));

        assertThat(Flujo.revisa(una, List.of(otra), Idioma.ES)).isEmpty();
        assertThat(una.traslapa(escena.solicitud)).isTrue();
    }

    private Solicitud conFilas(List<String> filas) {
        Solicitud s = escena.solicitud;
        return new Solicitud(
                s.id(),
                s.informe(),
                s.seccion(),
                filas,
                s.area(),
                s.firma(),
                s.vence(),
                s.cierre(),
                "");
    }

    @Test
    void FLU_010_an_extension_to_the_past_or_to_no_date() {
        Acto sinFecha = escena.acto(Accion.PRORROGAR, Papel.PLANEACION);
        Acto pasada = sinFecha.conVencimiento(Escena.LUNES.minusDays(1));

        assertThat(escena.codigosDe(sinFecha)).containsExactly("FLU-010");
        assertThat(escena.codigosDe(pasada)).containsExactly("FLU-010");
    }

    @Test
    void FLU_011_an_answer_to_no_comment() {
        escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR);
        assertThat(
                        escena.codigosDe(
                                escena.acto(Accion.ATENDER, Papel.ELABORADOR).sobreObservacion(3)))
                .containsExactly("FLU-011");
    }

    @Test
    void FLU_012_delivering_without_the_hash_of_the_content() {
        escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR);
        Acto sinHuella =
                Acto.de(
                        Accion.ENTREGAR,
                        escena.acto(Accion.ENTREGAR, Papel.ELABORADOR).firma(),
                        "");
        assertThat(escena.codigosDe(sinHuella)).containsExactly("FLU-012");
    }

    @Test
    void FLU_013_approving_something_other_than_what_was_delivered() {
        entregada();
        Acto otra =
                escena.acto(Accion.DAR_VISTO_BUENO, Papel.TITULAR_DE_AREA)
                        .conHuella("b".repeat(64));
        assertThat(escena.codigosDe(otra)).containsExactly("FLU-013");
    }

    @Test
    void FLU_014_sending_without_a_letter() {
        escena.hastaAutorizada();
        Acto envia = escena.acto(Accion.ENVIAR, Papel.PLANEACION);
        Acto sinOficio =
                new Acto(
                        envia.accion(),
                        envia.firma(),
                        "",
                        Optional.empty(),
                        envia.huella(),
                        Optional.empty(),
                        0);
        assertThat(escena.codigosDe(sinOficio)).containsExactly("FLU-014");
    }

    @Test
    void FLU_015_a_section_that_was_sent_is_corrected_and_never_withdrawn() {
        escena.hastaAutorizada()
                .pasa(Accion.ENVIAR, Papel.PLANEACION)
                .pasa(Accion.REABRIR, Papel.PLANEACION);
        assertThat(escena.codigosDe(escena.acto(Accion.RETIRAR, Papel.PLANEACION)))
                .containsExactly("FLU-015");
    }

    @ParameterizedTest
    @EnumSource(ErrorDeFlujo.class)
    void every_code_speaks_both_languages(ErrorDeFlujo codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia i = Incidencia.de(codigo, idioma, "uno", "dos", "tres");
            assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(i.remedio()).isNotBlank().doesNotContain("{");
        }
        assertThat(codigo.codigo()).matches("FLU-\\d{3}");
    }

    @ParameterizedTest
    @EnumSource(Estado.class)
    void every_state_has_a_name_in_both_languages(Estado estado) {
        assertThat(estado.nombre(Idioma.ES)).isNotBlank();
        assertThat(estado.nombre(Idioma.EN)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Accion.class)
    void every_act_has_a_name_in_both_languages(Accion accion) {
        assertThat(accion.nombre(Idioma.ES)).isNotBlank();
        assertThat(accion.nombre(Idioma.EN)).isNotBlank();
    }
}
