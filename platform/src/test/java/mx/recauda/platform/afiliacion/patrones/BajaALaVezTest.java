package mx.recauda.platform.afiliacion.patrones;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.afiliacion.RelojDeRegistros;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** An end of a registro that is filed while a worker of it is being enrolled. */
@PlataformaTest
class BajaALaVezTest {

    private static final int PATRON = 981;

    @Autowired Patrones patrones;
    @Autowired RelojDeRegistros relojes;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transacciones;

    @Test
    @WithUserDetails("afiliacion")
    void an_end_waits_for_the_enrolment_under_way_and_is_refused_by_it() throws Exception {
        Escenario escenario = new Escenario(base);
        UUID id = escenario.patron(PATRON);
        escenario.trabajadores(PATRON, PATRON);
        anotaAlta(id);
        try (ExecutorService otra = Executors.newSingleThreadExecutor()) {
            Future<Resultado<Optional<Tramite>>> baja =
                    Alcances.nacional(() -> inscribeMientrasPide(otra, id));

            Resultado<Optional<Tramite>> respuesta = baja.get();
            assertThat(respuesta.valor()).isEmpty();
            assertThat(respuesta.errores().stream().map(Incidencia::codigo))
                    .containsExactly("PAT-018");
        }
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        "SELECT baja IS NULL FROM afiliacion.registro_patronal WHERE id = ?")
                                .param(id)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    private Future<Resultado<Optional<Tramite>>> inscribeMientrasPide(
            ExecutorService otra, UUID id) {
        return Objects.requireNonNull(
                new TransactionTemplate(transacciones)
                        .execute(estado -> {
                            relojes.siguiente(id);
                            Future<Resultado<Optional<Tramite>>> baja =
                                    otra.submit(() ->
                                            Alcances.nacional(() ->
                                                    patrones.tramita(
                                                            id,
                                                            new TramitePatronal.Baja(
                                                                    fecha.hoy(),
                                                                    CausaDeBaja.SUSPENSION),
                                                            UUID.randomUUID(),
                                                            Idioma.ES)));
                            Espera.hasta(() -> alguienEspera() || baja.isDone());
                            inscribe(id);
                            return baja;
                        }));
    }

    private boolean alguienEspera() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                .query(Boolean.class)
                .single();
    }

    private void anotaAlta(UUID id) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'ALTA', daterange('2020-01-01', NULL), TIMESTAMPTZ '2026-01-01 00:00:00Z',
                            '{}', 'prueba')
                        """)
                .params(id, Escenario.OFICINA)
                .update();
    }

    private void inscribe(UUID id) {
        jdbc.sql(
                        """
                        WITH alta AS (
                            INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                                efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                            SELECT nextval('afiliacion.numero_de_movimiento'), :registro, :oficina, a.id, 'ALTA',
                                '2026-01-05', '2026-01-05', true, 45050, now(), now(), 'prueba'
                            FROM afiliacion.asegurado a WHERE a.nss = :nss RETURNING *)
                        INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        SELECT registro_id, oficina, asegurado_id, daterange(efecto, NULL),
                            tstzrange(conocido_en, NULL), sbc_centavos, 0, 0, 1, id FROM alta
                        """)
                .param("registro", id)
                .param("oficina", Escenario.OFICINA)
                .param("nss", Escenario.nss(PATRON).valor())
                .update();
    }
}
