package mx.recauda.rendicion.flujo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PendientesTest {

    private static final LocalDate VENCE = Escena.LUNES.plusDays(4);

    private final Escena escena = new Escena();

    private Pendiente unico(LocalDate dia) {
        List<Pendiente> lista =
                Pendientes.al(dia, List.of(new Tramite(escena.solicitud, escena.actos)));
        assertThat(lista).hasSize(1);
        return lista.getFirst();
    }

    @Test
    void the_last_day_is_not_late_and_the_next_one_is() {
        assertThat(unico(VENCE).diasDeAtraso()).isZero();
        assertThat(unico(VENCE).vencido()).isFalse();
        assertThat(unico(VENCE.plusDays(1)).diasDeAtraso()).isEqualTo(1);
        assertThat(unico(VENCE.plusDays(1)).vencido()).isTrue();
    }

    @Test
    void once_delivered_the_reviewer_owes_until_the_closing_of_the_report() {
        escena.pasa(Accion.CAPTURAR, Papel.ELABORADOR).pasa(Accion.ENTREGAR, Papel.ELABORADOR);

        Pendiente p = unico(VENCE.plusDays(1));

        assertThat(p.papel()).isEqualTo(Papel.TITULAR_DE_AREA);
        assertThat(p.limite()).isEqualTo(escena.solicitud.cierre());
        assertThat(p.diasDeAtraso()).isZero();
        assertThat(p.diasEnEspera()).isEqualTo(5);
    }

    @Test
    void a_section_sent_is_owed_by_nobody() {
        escena.hastaAutorizada().pasa(Accion.ENVIAR, Papel.PLANEACION);

        assertThat(Pendientes.al(VENCE, List.of(new Tramite(escena.solicitud, escena.actos))))
                .isEmpty();
    }

    @Test
    void the_latest_comes_first_and_then_the_nearest_limit() {
        Solicitud s = escena.solicitud;
        Tramite holgada = new Tramite(con("S-3", s.vence().plusDays(30)), List.of());
        Tramite proxima = new Tramite(con("S-2", s.vence().plusDays(9)), List.of());
        Tramite vencida = new Tramite(s, List.of());

        assertThat(Pendientes.al(VENCE.plusDays(3), List.of(holgada, proxima, vencida)))
                .extracting(p -> p.solicitud().id())
                .containsExactly("S-1", "S-2", "S-3");
    }

    private Solicitud con(String id, LocalDate vence) {
        Solicitud s = escena.solicitud;
        return new Solicitud(
                id,
                s.informe(),
                s.seccion(),
                s.filas(),
                s.area(),
                s.firma(),
                vence,
                vence.plusDays(5),
                "");
    }
}
