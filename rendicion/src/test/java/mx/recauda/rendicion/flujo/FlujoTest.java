package mx.recauda.rendicion.flujo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlujoTest {

    private final Escena escena = new Escena();

    @Test
    void a_request_nobody_answered_is_owed_by_the_area_since_the_day_it_was_made() {
        Situacion s = escena.situacion();

        assertThat(s.estado()).isEqualTo(Estado.SOLICITADA);
        assertThat(s.estado().debe()).contains(Papel.ELABORADOR);
        assertThat(s.desde()).isEqualTo(Escena.LUNES);
        assertThat(s.limite()).isEqualTo(Escena.LUNES.plusDays(4));
    }

    @Test
    void the_whole_road_ends_in_a_version_sent() {
        escena.hastaAutorizada().pasa(Accion.ENVIAR, Papel.PLANEACION);

        assertThat(escena.recorre().incidencias()).isEmpty();
        assertThat(escena.situacion().estado()).isEqualTo(Estado.ENVIADA);
        assertThat(escena.situacion().elaboraron()).containsExactly("eva");
        assertThat(escena.situacion().aprobaron()).containsExactlyInAnyOrder("tito", "ana", "fina");
    }

    @Test
    void each_step_passes_the_debt_to_the_next_role() {
        escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR).pasa(Accion.ENTREGAR, Papel.ELABORADOR);
        assertThat(escena.situacion().estado().debe()).contains(Papel.TITULAR_DE_AREA);

        escena.pasa(Accion.DAR_VISTO_BUENO, Papel.TITULAR_DE_AREA);
        assertThat(escena.situacion().estado().debe()).contains(Papel.PLANEACION);

        escena.pasa(Accion.DAR_VISTO_BUENO, Papel.PLANEACION);
        assertThat(escena.situacion().estado().debe()).contains(Papel.FINANZAS);
    }

    @Test
    void a_return_opens_a_comment_that_must_be_answered_before_delivering_again() {
        escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR)
                .pasa(Accion.ENTREGAR, Papel.ELABORADOR)
                .pasa(Accion.DEVOLVER, Papel.TITULAR_DE_AREA);

        assertThat(escena.situacion().estado()).isEqualTo(Estado.DEVUELTA);
        assertThat(escena.codigosDe(escena.acto(Accion.ENTREGAR, Papel.ELABORADOR)))
                .containsExactly("FLU-007");

        escena.pasa(escena.acto(Accion.ATENDER, Papel.ELABORADOR).sobreObservacion(1))
                .pasa(Accion.ENTREGAR, Papel.ELABORADOR);
        assertThat(escena.situacion().estado()).isEqualTo(Estado.EN_REVISION_DEL_AREA);
        assertThat(escena.situacion().abiertas()).isEmpty();
    }

    @Test
    void a_comment_keeps_the_section_where_it_is_and_stops_the_endorsement() {
        escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR)
                .pasa(Accion.ENTREGAR, Papel.ELABORADOR)
                .pasa(Accion.OBSERVAR, Papel.TITULAR_DE_AREA);

        assertThat(escena.situacion().estado()).isEqualTo(Estado.EN_REVISION_DEL_AREA);
        assertThat(escena.codigosDe(escena.acto(Accion.DAR_VISTO_BUENO, Papel.TITULAR_DE_AREA)))
                .containsExactly("FLU-007");
    }

    @Test
    void reopening_a_section_sent_makes_a_new_version_and_forgets_no_hand() {
        escena.hastaAutorizada()
                .pasa(Accion.ENVIAR, Papel.PLANEACION)
                .pasa(Accion.REABRIR, Papel.PLANEACION);

        assertThat(escena.situacion().version()).isEqualTo(2);
        assertThat(escena.situacion().estado()).isEqualTo(Estado.DEVUELTA);
        assertThat(escena.situacion().elaboraron()).containsExactly("eva");
        assertThat(escena.situacion().aprobaron()).isEmpty();
    }

    @Test
    void reopening_before_sending_keeps_the_version() {
        escena.hastaAutorizada().pasa(Accion.REABRIR, Papel.PLANEACION);

        assertThat(escena.situacion().version()).isEqualTo(1);
    }

    @Test
    void an_extension_moves_the_due_date_and_never_leaves_the_closing_before_it() {
        escena.pasa(
                escena.acto(Accion.PRORROGAR, Papel.PLANEACION)
                        .conVencimiento(Escena.LUNES.plusDays(20)));

        assertThat(escena.situacion().vence()).isEqualTo(Escena.LUNES.plusDays(20));
        assertThat(escena.situacion().cierre()).isEqualTo(Escena.LUNES.plusDays(20));
    }

    @Test
    void an_illegal_act_in_a_history_is_told_with_its_place_and_skipped() {
        escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR)
                .pasa(Accion.AUTORIZAR, Papel.FINANZAS)
                .pasa(Accion.ENTREGAR, Papel.ELABORADOR);

        assertThat(escena.recorre().incidencias())
                .singleElement()
                .satisfies(i -> {
                    assertThat(i.codigo()).isEqualTo("FLU-001");
                    assertThat(i.linea()).isEqualTo(2);
                });
        assertThat(escena.situacion().estado()).isEqualTo(Estado.EN_REVISION_DEL_AREA);
    }

    @Test
    void every_state_is_reached_by_the_table_and_only_two_are_final() {
        for (Estado estado : Estado.values()) {
            boolean inicial = estado == Estado.SOLICITADA;
            assertThat(inicial || Transiciones.TABLA.stream().anyMatch(l -> l.hacia() == estado))
                    .as("%s is reached", estado)
                    .isTrue();
            assertThat(estado.debe().isEmpty())
                    .as("%s owes nothing", estado)
                    .isEqualTo(estado == Estado.ENVIADA || estado == Estado.RETIRADA);
        }
    }

    @Test
    void a_reminder_stays_in_the_history_and_changes_neither_the_state_nor_who_owes_since_when() {
        escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR);
        Situacion antes = escena.situacion();

        escena.pasa(Accion.RECORDAR, Papel.PLANEACION);

        Situacion despues = escena.situacion();
        assertThat(escena.recorre().incidencias()).isEmpty();
        assertThat(despues.estado()).isEqualTo(antes.estado());
        assertThat(despues.desde()).isEqualTo(antes.desde());
        assertThat(despues.elaboraron()).isEqualTo(antes.elaboraron());
        assertThat(escena.codigosDe(escena.acto(Accion.RECORDAR, Papel.FINANZAS)))
                .containsExactly("FLU-002");
    }
}
