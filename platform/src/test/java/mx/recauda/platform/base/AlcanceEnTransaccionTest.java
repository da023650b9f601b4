package mx.recauda.platform.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Usuarios;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What a transaction sees of a table closed by scope, whoever begins it. */
@PlataformaTest
class AlcanceEnTransaccionTest {

    private static final UUID UNO = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID DOS = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final UUID TRES = UUID.fromString("00000000-0000-7000-8000-000000000003");

    @Autowired BaseDePrueba base;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transacciones;
    @Autowired Asignaciones asignaciones;
    @Autowired Usuarios usuarios;
    @Autowired UserDetailsService sesiones;
    @Autowired FechaDeOperacion fecha;

    @BeforeEach
    void two_closed_tables() {
        JdbcClient duenio = base.comoDuenio();
        duenio.sql("DROP TABLE IF EXISTS base.prueba_hija, base.prueba_cerrada").update();
        duenio.sql("CREATE TABLE base.prueba_cerrada (id uuid PRIMARY KEY, oficina text)").update();
        duenio.sql("SELECT base.tabla_de_trabajo('base.prueba_cerrada')").query().listOfRows();
        duenio.sql("SELECT base.cierra_por_alcance('base.prueba_cerrada', 'oficina', 'id')")
                .query()
                .listOfRows();
        duenio.sql("CREATE TABLE base.prueba_hija (madre uuid, dato text)").update();
        duenio.sql("SELECT base.tabla_de_trabajo('base.prueba_hija')").query().listOfRows();
        duenio.sql("SELECT base.cierra_con('base.prueba_hija', 'madre', 'base.prueba_cerrada')")
                .query()
                .listOfRows();
        duenio.sql("INSERT INTO base.prueba_cerrada VALUES (?, '0101'), (?, '0119'), (?, '1406')")
                .params(UNO, DOS, TRES)
                .update();
        duenio.sql("INSERT INTO base.prueba_hija SELECT id, 'dato' FROM base.prueba_cerrada")
                .update();
    }

    @Test
    void without_scope_nothing_is_seen_and_nothing_is_written() {
        assertThat(vistos()).isEmpty();
        assertThat(hijos()).isZero();
        assertThatThrownBy(() -> escribe("0101"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void outside_a_transaction_nothing_is_seen_whatever_the_scope() {
        assertThat(
                        Alcances.nacional(() ->
                                jdbc.sql("SELECT count(*) FROM base.prueba_cerrada")
                                        .query(Integer.class)
                                        .single()))
                .isZero();
    }

    @Test
    void the_country_an_office_what_is_below_it_and_single_registros() {
        assertThat(Alcances.nacional(this::vistos)).containsExactly(UNO, DOS, TRES);
        assertThat(Alcances.como(Alcance.deOficina("0119"), this::vistos)).containsExactly(DOS);
        assertThat(Alcances.como(Alcance.deOficina("01"), this::vistos)).containsExactly(UNO, DOS);
        assertThat(Alcances.como(new Alcance(Set.of(), Set.of(TRES)), this::vistos))
                .containsExactly(TRES);
        assertThat(Alcances.como(new Alcance(Set.of("0101"), Set.of(TRES)), this::vistos))
                .containsExactly(UNO, TRES);
    }

    @Test
    void what_hangs_from_a_row_is_seen_with_it() {
        assertThat(Alcances.como(Alcance.deOficina("01"), this::hijos)).isEqualTo(2);
    }

    @Test
    void nobody_writes_or_moves_a_row_into_another_office() {
        assertThatThrownBy(() -> Alcances.como(Alcance.deOficina("0101"), () -> escribe("1406")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(
                        () -> Alcances.como(Alcance.deOficina("0101"), () -> cambia(UNO, "1406")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(Alcances.como(Alcance.deOficina("0101"), () -> cambia(TRES, "0101"))).isZero();
    }

    @Test
    void a_connection_that_goes_back_to_the_pool_keeps_no_scope() {
        for (int i = 0; i < 30; i++) {
            assertThat(Alcances.nacional(this::vistos)).hasSize(3);
            assertThat(vistos()).isEmpty();
        }
    }

    @Test
    void an_inner_transaction_has_the_scope_it_begins_with_and_the_outer_keeps_its_own() {
        List<UUID> despues =
                Alcances.como(
                        Alcance.deOficina("0119"),
                        () ->
                                nueva().execute(estado -> {
                                    assertThat(Alcances.nacional(this::vistos)).hasSize(3);
                                    return consulta();
                                }));

        assertThat(despues).containsExactly(DOS);
    }

    @Test
    void another_thread_begins_without_scope_unless_it_declares_the_one_it_was_given() {
        String guardado = Alcance.deOficina("0119").texto();

        assertThat(Alcances.nacional(() -> CompletableFuture.supplyAsync(this::vistos).join()))
                .isEmpty();
        assertThat(
                        CompletableFuture.supplyAsync(
                                        () -> Alcances.como(Alcance.parse(guardado), this::vistos))
                                .join())
                .containsExactly(DOS);
    }

    @Test
    @WithUserDetails("auditor")
    void who_reads_the_whole_country_sees_it() {
        assertThat(vistos()).hasSize(3);
    }

    @Test
    @WithUserDetails("litigio")
    void a_user_to_whom_nothing_was_assigned_sees_nothing() {
        assertThat(vistos()).isEmpty();
    }

    @Test
    void an_assignment_holds_between_its_days() {
        UUID usuario = usuario("litigio");
        asignaciones.daRegistro(usuario, TRES, fecha.hoy());
        asignaciones.daOficina(usuario, "0119", fecha.hoy().plusDays(1));
        assertThat(comoUsuario("litigio")).containsExactly(TRES);

        asignaciones.todas().stream()
                .filter(a -> a.usuario().equals(usuario))
                .forEach(a -> asignaciones.termina(a.id(), LocalDate.EPOCH));

        assertThat(asignaciones.todas())
                .filteredOn(a -> a.usuario().equals(usuario))
                .as("taken back whole, from the day on which each began")
                .allSatisfy(a -> assertThat(a.hasta()).contains(a.desde().minusDays(1)));
        assertThat(comoUsuario("litigio")).isEmpty();
    }

    @Test
    void a_scope_is_kept_as_a_text_and_read_again() {
        Alcance alcance = new Alcance(Set.of("01", "1406"), Set.of(UNO, DOS));

        assertThat(Alcance.parse(alcance.texto())).isEqualTo(alcance);
        assertThat(Alcance.parse(Alcance.NINGUNO.texto())).isEqualTo(Alcance.NINGUNO);
        assertThat(Alcance.parse(Alcance.NACIONAL.texto())).isEqualTo(Alcance.NACIONAL);
        assertThatThrownBy(() -> Alcance.parse("todo"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Alcance.deOficina("1' OR '1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_code_asks_the_same_question_as_the_database() {
        for (Alcance alcance :
                List.of(
                        Alcance.NINGUNO,
                        Alcance.NACIONAL,
                        Alcance.deOficina("01"),
                        Alcance.deOficina("1406"),
                        new Alcance(Set.of(), Set.of(DOS)))) {
            List<UUID> segunLaBase = Alcances.como(alcance, this::vistos);
            assertThat(segunLaBase.contains(UNO)).isEqualTo(alcance.ve("0101", UNO));
            assertThat(segunLaBase.contains(DOS)).isEqualTo(alcance.ve("0119", DOS));
            assertThat(segunLaBase.contains(TRES)).isEqualTo(alcance.ve("1406", TRES));
        }
    }

    @Test
    void the_application_role_cannot_pass_over_the_policies() {
        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT rolsuper OR rolbypassrls FROM pg_roles
                                        WHERE rolname = current_user
                                        """)
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    private List<UUID> vistos() {
        return nueva().execute(estado -> consulta());
    }

    private List<UUID> consulta() {
        return jdbc.sql("SELECT id FROM base.prueba_cerrada ORDER BY id").query(UUID.class).list();
    }

    private Integer hijos() {
        return nueva().execute(estado ->
                jdbc.sql("SELECT count(*) FROM base.prueba_hija").query(Integer.class).single());
    }

    private Integer escribe(String oficina) {
        return nueva().execute(estado ->
                jdbc.sql("INSERT INTO base.prueba_cerrada VALUES (uuidv7(), ?)")
                        .param(oficina)
                        .update());
    }

    private Integer cambia(UUID id, String oficina) {
        return nueva().execute(estado ->
                jdbc.sql("UPDATE base.prueba_cerrada SET oficina = ? WHERE id = ?")
                        .params(oficina, id)
                        .update());
    }

    private List<UUID> comoUsuario(String cuenta) {
        var usuario = sesiones.loadUserByUsername(cuenta);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                usuario, "", usuario.getAuthorities()));
        try {
            return vistos();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private UUID usuario(String cuenta) {
        return usuarios.todos().stream()
                .filter(u -> u.cuenta().equals(cuenta))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private TransactionTemplate nueva() {
        TransactionTemplate plantilla = new TransactionTemplate(transacciones);
        plantilla.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return plantilla;
    }
}
