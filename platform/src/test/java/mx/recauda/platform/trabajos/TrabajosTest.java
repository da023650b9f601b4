package mx.recauda.platform.trabajos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.trabajos.EstadoDeTrabajo.Fase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;

/** Long jobs: every unit once, the bad ones set aside with their reason. */
@PlataformaTest
class TrabajosTest {

    @Autowired ColaDeTrabajos cola;
    @Autowired TareaDePrueba tarea;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaccion;

    @BeforeEach
    void nothing_fails() {
        tarea.fallaEn();
    }

    @Test
    void a_job_does_every_unit_once() {
        UUID sujeto = UUID.randomUUID();
        EstadoDeTrabajo fin = termina(cola.encola(prueba(sujeto, 100)));

        assertThat(fin.fase()).isEqualTo(Fase.TERMINADO);
        assertThat(fin.avance()).isEqualTo(100);
        assertThat(unidades(sujeto)).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void a_bad_unit_is_set_aside_with_its_reason_and_the_others_are_done() {
        tarea.fallaEn(3, 17);
        UUID sujeto = UUID.randomUUID();
        UUID trabajo = cola.encola(prueba(sujeto, 30));
        EstadoDeTrabajo fin = termina(trabajo);

        assertThat(fin.fase()).isEqualTo(Fase.TERMINADO);
        assertThat(fin.apartadas()).isEqualTo(2);
        assertThat(unidades(sujeto)).doesNotHaveDuplicates().hasSize(28);
        assertThat(
                        jdbc.sql(
                                        "SELECT sujeto || ': ' || motivo FROM base.trabajo_apartado"
                                                + " WHERE trabajo_id = ? ORDER BY apartado_en")
                                .param(trabajo)
                                .query(String.class)
                                .list())
                .containsExactly("unidad 3: unidad 3", "unidad 17: unidad 17");
    }

    @Test
    void the_same_kind_and_subject_is_one_job() {
        UUID sujeto = UUID.randomUUID();

        assertThat(cola.encola(prueba(sujeto, 5))).isEqualTo(cola.encola(prueba(sujeto, 5)));
    }

    @Test
    void a_job_asked_for_in_a_transaction_that_is_undone_was_not_asked_for() {
        UUID sujeto = UUID.randomUUID();
        transaccion.executeWithoutResult(estado -> {
            cola.encola(prueba(sujeto, 5));
            estado.setRollbackOnly();
        });

        assertThat(cola.de(TareaDePrueba.TIPO, sujeto)).isEmpty();
        assertThat(
                        jdbc.sql("SELECT count(*) FROM base.scheduled_tasks")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void a_kind_nobody_does_is_refused() {
        NuevoTrabajo trabajo =
                new NuevoTrabajo("nadie", Texto.de("trabajo.titulo"), UUID.randomUUID(), 1);

        assertThatThrownBy(() -> cola.encola(trabajo)).hasMessageContaining("nadie");
    }

    private EstadoDeTrabajo termina(UUID trabajo) {
        Espera.hasta(() -> cola.estado(trabajo).orElseThrow().acabado());
        return cola.estado(trabajo).orElseThrow();
    }

    private List<String> unidades(UUID sujeto) {
        return jdbc.sql("SELECT objeto FROM seguridad.bitacora WHERE objeto LIKE ?")
                .param(sujeto + "/%")
                .query(String.class)
                .list();
    }

    private static NuevoTrabajo prueba(UUID sujeto, int total) {
        return new NuevoTrabajo(TareaDePrueba.TIPO, Texto.de("trabajo.titulo"), sujeto, total);
    }
}
