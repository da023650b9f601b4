package mx.recauda.platform.afiliacion.patrones;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.acuse.Acuse;
import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.riesgos.Siniestralidad;
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

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** An end of a registro that is filed while a worker of it is being enrolled. */
@PlataformaTest
class BajaALaVezTest {

    private static final int PATRON = 981;
    private static final int A_LA_VEZ = 90_100;
    private static final byte[] PDF =
            new Acuse("Constancia", "77/2026", "Junta", List.of(), List.of(), "Avisos", "Prueba")
                    .pdf();

    @Autowired Patrones patrones;
    @Autowired AvisosDeImpedimento avisos;
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

    /** Both saw the business free; only one takes it, and no second registro is opened. */
    @Test
    @WithUserDetails("afiliacion")
    void of_two_who_take_over_the_same_business_at_once_one_does() throws Exception {
        UUID id = new Escenario(base).patron(A_LA_VEZ + 1);
        anotaAlta(id);
        anotaClasificacion(id);
        try (ExecutorService dos = Executors.newFixedThreadPool(2)) {
            List<Resultado<Optional<Tramite>>> respuestas =
                    Alcances.nacional(() -> aLaVez(dos, id, "SUA260101AB1", "SUB260101AB1"));

            assertThat(respuestas).filteredOn(r -> r.valor().isPresent()).hasSize(1);
            assertThat(respuestas)
                    .filteredOn(r -> r.valor().isEmpty())
                    .singleElement()
                    .satisfies(r ->
                            assertThat(r.errores().stream().map(Incidencia::codigo))
                                    .contains("PAT-012"));
        }
        assertThat(registrosDe("SUA260101AB1") + registrosDe("SUB260101AB1")).isOne();
    }

    /** Two registros go to the same company at once: it gets one in the municipality. */
    @Test
    @WithUserDetails("afiliacion")
    void who_takes_over_two_businesses_at_once_gets_one_registro_in_the_municipality()
            throws Exception {
        UUID uno = new Escenario(base).patron(A_LA_VEZ + 11);
        UUID otro = new Escenario(base).patron(A_LA_VEZ + 12);
        for (UUID id : List.of(uno, otro)) {
            anotaAlta(id);
            anotaClasificacion(id);
        }
        try (ExecutorService dos = Executors.newFixedThreadPool(2)) {
            Future<Resultado<Optional<Tramite>>> primera =
                    dos.submit(() -> sustituye(uno, "SUC260101AB1"));
            Future<Resultado<Optional<Tramite>>> segunda =
                    dos.submit(() -> sustituye(otro, "SUC260101AB1"));
            assertThat(List.of(primera.get(), segunda.get()))
                    .filteredOn(r -> r.valor().isPresent())
                    .hasSize(1);
        }
        assertThat(registrosDe("SUC260101AB1")).isOne();
    }

    /** Who absorbs ends while the merger waits for it: there is nobody to absorb any more. */
    @Test
    @WithUserDetails("afiliacion")
    void a_merger_waits_for_what_happens_to_who_absorbs_and_is_refused_by_its_end()
            throws Exception {
        UUID seVa = conTodo(A_LA_VEZ + 21);
        UUID absorbe = conTodo(A_LA_VEZ + 22);
        try (ExecutorService otra = Executors.newSingleThreadExecutor()) {
            Future<Resultado<Optional<Tramite>>> fusion =
                    Alcances.nacional(() ->
                            Objects.requireNonNull(
                                    new TransactionTemplate(transacciones)
                                            .execute(estado -> {
                                                relojes.siguiente(absorbe);
                                                var pedida =
                                                        otra.submit(
                                                                () -> fusiona(seVa, A_LA_VEZ + 22));
                                                Espera.hasta(
                                                        () -> alguienEspera() || pedida.isDone());
                                                anotaBaja(absorbe);
                                                return pedida;
                                            })));

            assertThat(fusion.get().valor()).isEmpty();
            assertThat(fusion.get().errores().stream().map(Incidencia::codigo)).contains("PAT-026");
        }
    }

    @Test
    @WithUserDetails("afiliacion")
    void of_two_who_absorb_each_other_at_once_one_does_and_none_waits_for_ever() throws Exception {
        UUID uno = conTodo(A_LA_VEZ + 31);
        UUID otro = conTodo(A_LA_VEZ + 32);
        try (ExecutorService dos = Executors.newFixedThreadPool(2)) {
            List<Future<Resultado<Optional<Tramite>>>> pedidas =
                    Alcances.nacional(() ->
                            Objects.requireNonNull(
                                    new TransactionTemplate(transacciones)
                                            .execute(estado -> {
                                                relojes.siguiente(uno);
                                                relojes.siguiente(otro);
                                                var ambas =
                                                        List.of(
                                                                dos.submit(() ->
                                                                        fusiona(
                                                                                uno,
                                                                                A_LA_VEZ + 32)),
                                                                dos.submit(() ->
                                                                        fusiona(
                                                                                otro,
                                                                                A_LA_VEZ + 31)));
                                                Espera.hasta(() ->
                                                        esperando() == 2
                                                                || ambas.stream()
                                                                        .anyMatch(Future::isDone));
                                                return ambas;
                                            })));

            assertThat(List.of(pedidas.get(0).get(), pedidas.get(1).get()))
                    .filteredOn(r -> r.valor().isPresent())
                    .hasSize(1);
        }
    }

    /** The second one waits for the first and finds it: it has attached its paper already. */
    @Test
    @WithUserDetails("afiliacion")
    void a_strike_told_twice_at_once_with_one_form_is_one_notice_with_one_paper() throws Exception {
        UUID id = conTodo(A_LA_VEZ + 41);
        UUID clave = UUID.randomUUID();
        try (ExecutorService dos = Executors.newFixedThreadPool(2)) {
            List<Future<Resultado<Optional<Tramite>>>> pedidas =
                    Alcances.nacional(() ->
                            Objects.requireNonNull(
                                    new TransactionTemplate(transacciones)
                                            .execute(estado -> {
                                                relojes.siguiente(id);
                                                var ambas =
                                                        List.of(
                                                                dos.submit(() -> huelga(id, clave)),
                                                                dos.submit(
                                                                        () -> huelga(id, clave)));
                                                Espera.hasta(() -> esperando() == 2);
                                                return ambas;
                                            })));
            assertThat(pedidas.get(0).get().valor().orElseThrow().id())
                    .isEqualTo(pedidas.get(1).get().valor().orElseThrow().id());
        }
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        "SELECT count(*) FROM afiliacion.documento_patronal WHERE registro_id = ?")
                                .param(id)
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    private Resultado<Optional<Tramite>> huelga(UUID id, UUID clave) {
        return Alcances.nacional(() ->
                avisos.presenta(
                        id,
                        new TramitePatronal.InicioDeImpedimento(
                                fecha.hoy(), ImpedimentoDeBaja.Clase.HUELGA, "77/2026"),
                        new AvisosDeImpedimento.Constancia("papel.pdf", "application/pdf", PDF),
                        clave,
                        Idioma.ES));
    }

    private Resultado<Optional<Tramite>> fusiona(UUID seVa, int absorbe) {
        return Alcances.nacional(() ->
                patrones.tramita(
                        seVa,
                        new TramitePatronal.Fusion(
                                fecha.hoy(),
                                Escenario.registro(absorbe).valor(),
                                "011",
                                new Siniestralidad(0, 0, 0),
                                36_500),
                        UUID.randomUUID(),
                        Idioma.ES));
    }

    private UUID conTodo(int numero) {
        UUID id = new Escenario(base).patron(numero);
        anotaAlta(id);
        anotaClasificacion(id);
        return id;
    }

    /** In the transaction that holds it. */
    private void anotaBaja(UUID id) {
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'BAJA', daterange('2026-01-02', NULL), TIMESTAMPTZ '2026-01-02 00:00:00Z',
                            '{"causa": "SUSPENSION"}', 'prueba')
                        """)
                .params(id, Escenario.OFICINA)
                .update();
    }

    /** They wait for the registro, held here, and go on together. */
    private List<Resultado<Optional<Tramite>>> aLaVez(
            ExecutorService dos, UUID id, String uno, String otro) {
        List<Future<Resultado<Optional<Tramite>>>> pedidas =
                Objects.requireNonNull(
                        new TransactionTemplate(transacciones)
                                .execute(estado -> {
                                    relojes.siguiente(id);
                                    List<Future<Resultado<Optional<Tramite>>>> ambas =
                                            List.of(
                                                    dos.submit(() -> sustituye(id, uno)),
                                                    dos.submit(() -> sustituye(id, otro)));
                                    Espera.hasta(() ->
                                            esperando() == 2
                                                    || ambas.stream().allMatch(Future::isDone));
                                    return ambas;
                                }));
        return pedidas.stream()
                .map(pedida -> {
                    try {
                        return pedida.get();
                    } catch (InterruptedException | ExecutionException fallo) {
                        throw new AssertionError(fallo);
                    }
                })
                .toList();
    }

    private Resultado<Optional<Tramite>> sustituye(UUID id, String rfc) {
        return Alcances.nacional(() ->
                patrones.tramita(
                        id,
                        new TramitePatronal.Sustitucion(
                                fecha.hoy(), rfc, TramitePatronal.Persona.MORAL, "Quien sigue SA"),
                        UUID.randomUUID(),
                        Idioma.ES));
    }

    private int registrosDe(String rfc) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT count(*) FROM afiliacion.registro_patronal r
                        JOIN afiliacion.patron p ON p.id = r.patron_id WHERE p.rfc = ?
                        """)
                .param(rfc)
                .query(Integer.class)
                .single();
    }

    private int esperando() {
        return jdbc.sql("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                .query(Integer.class)
                .single();
    }

    private void anotaClasificacion(UUID id) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.hecho_patronal (registro_id, oficina, tipo, vigencia, conocido_en,
                            datos, anotado_por)
                        VALUES (?, ?, 'PRIMA', daterange('2020-01-01', NULL), TIMESTAMPTZ '2026-01-01 00:00:00Z',
                            '{"fraccion": "011", "clase": "III", "prima": "2.59840"}', 'prueba')
                        """)
                .params(id, Escenario.OFICINA)
                .update();
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
