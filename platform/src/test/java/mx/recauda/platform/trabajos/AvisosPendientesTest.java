package mx.recauda.platform.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/** What a module tells another is told again, without starting the server again, until heard. */
@PlataformaTest
class AvisosPendientesTest {

    @Autowired List<TareaPeriodica> periodicas;
    @Autowired OyenteQueFalla oyente;
    @Autowired ApplicationEventPublisher eventos;
    @Autowired TransactionTemplate transaccion;
    @Autowired BaseDePrueba base;

    private UUID dicho;

    @BeforeEach
    void something_is_told_and_not_heard() {
        dicho = UUID.randomUUID();
        transaccion.executeWithoutResult(
                estado -> eventos.publishEvent(new OyenteQueFalla.Dicho(dicho)));
        Espera.hasta(() -> estado().equals("FAILED"));
    }

    @Test
    void what_was_not_heard_is_told_again_until_it_is() {
        tarea().hace();
        assertThat(oyente.veces(dicho)).as("too soon").isEqualTo(1);

        envejece("publication_date", "3 minutes");
        tarea().hace();

        Espera.hasta(() -> estado().equals("COMPLETED"));
        assertThat(oyente.veces(dicho)).isEqualTo(2);
        tarea().hace();
        assertThat(oyente.veces(dicho)).isEqualTo(2);
    }

    @Test
    void what_was_heard_is_forgotten_after_a_month_and_what_was_not_never() {
        envejece("publication_date", "3 minutes");
        tarea().hace();
        Espera.hasta(() -> estado().equals("COMPLETED"));
        envejece("completion_date", "29 days");
        tarea().hace();
        assertThat(estado()).isEqualTo("COMPLETED");

        envejece("completion_date", "2 days");
        tarea().hace();

        assertThat(estado()).isEqualTo("-");
    }

    private TareaPeriodica tarea() {
        return periodicas.stream()
                .filter(t -> t.nombre().equals("base.avisos"))
                .findFirst()
                .orElseThrow();
    }

    private void envejece(String columna, String cuanto) {
        base.comoDuenio()
                .sql(
                        "UPDATE base.event_publication SET "
                                + columna
                                + " = "
                                + columna
                                + " - ?::interval WHERE serialized_event LIKE ?")
                .params(cuanto, "%" + dicho + "%")
                .update();
    }

    private String estado() {
        return base.comoDuenio()
                .sql(
                        "SELECT coalesce(status, '') FROM base.event_publication WHERE serialized_event LIKE ?")
                .param("%" + dicho + "%")
                .query(String.class)
                .optional()
                .orElse("-");
    }
}
