package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.lotes.Captura;
import mx.recauda.platform.afiliacion.lotes.Correcciones;
import mx.recauda.platform.afiliacion.lotes.Lote.Via;
import mx.recauda.platform.afiliacion.movimientos.Anulaciones;
import mx.recauda.platform.afiliacion.movimientos.Anulaciones.AvisoOperado;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Verificable;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A movement operated by mistake stops counting, and what was known before stays as it was. */
@PlataformaTest
class AnulacionesTest {

    private static int siguiente = 85;

    @Autowired MockMvcTester paginas;
    @Autowired Anulaciones anulaciones;
    @Autowired ConsultaDeTramos tramos;
    @Autowired List<Verificable> verificables;
    @Autowired FechaDeOperacion fecha;
    @Autowired Clock reloj;
    @Autowired BaseDePrueba base;
    @Autowired Correcciones correcciones;
    @Autowired RegistrosEnTabla registros;

    private int patron;
    private int trabajador;

    @BeforeAll
    static void the_officer_has_the_office() {
        Escenario.asignaOficina("afiliacion");
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void an_employer_and_a_worker() {
        patron = siguiente++;
        trabajador = 800 + patron;
        Escenario escenario = new Escenario(base);
        escenario.patron(patron);
        escenario.trabajadores(trabajador, trabajador);
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_wage_annulled_by_page_shows_its_money_first_and_leaves_the_former_one() {
        opera(Escenario.alta(patron, trabajador, dia(60)));
        opera(Escenario.salario(patron, trabajador, dia(30), "900.00"));
        Instant antes = reloj.instant();
        String ruta = ruta("SALARIO");

        assertThat(texto(ruta))
                .contains("Efecto en las cuotas", "900.00", "450.50", "name=\"motivo\"");
        assertThat(anula(ruta, "")).hasStatusOk().bodyText().contains("ANU-004", "motivo-error");
        assertThat(anula(ruta, "Acta 12")).hasStatus(302);

        assertThat(sueldos(reloj.instant())).containsExactly(450_50L);
        assertThat(sueldos(antes)).containsExactly(450_50L, 900_00L);
        assertThat(texto("/movimientos/trabajadores/" + quien())).contains("Anulado", "Acta 12");
        assertThat(anula(ruta, "otra vez")).hasStatusOk().bodyText().contains("ANU-002");
        assertThat(verificables)
                .filteredOn(v -> v.nombre().contains("tramos"))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.verifica().diferencias()).isEmpty());
    }

    @Test
    @WithUserDetails("afiliacion")
    void an_enrolment_under_which_the_wage_changed_is_annulled_after_it() {
        opera(Escenario.alta(patron, trabajador, dia(60)));
        opera(Escenario.salario(patron, trabajador, dia(30), "900.00"));

        assertThat(texto(ruta("ALTA"))).contains("ANU-003").doesNotContain("name=\"motivo\"");
        assertThat(anula(ruta("SALARIO"), "Acta 1")).hasStatus(302);
        assertThat(anula(ruta("ALTA"), "Acta 2")).hasStatus(302);
        assertThat(sueldos(reloj.instant())).isEmpty();
    }

    @Test
    @WithUserDetails("afiliacion")
    void what_was_annulled_is_presented_again_by_page_as_something_new() {
        opera(Escenario.alta(patron, trabajador, dia(1)));
        opera(Escenario.alta(patron, trabajador, dia(1)));
        assertThat(lotes()).as("while it stands it is a repeat").isEqualTo(1);
        assertThat(anula(ruta("ALTA"), "Acta 3")).hasStatus(302);

        opera(Escenario.alta(patron, trabajador, dia(1)));

        assertThat(lotes()).isEqualTo(2);
        assertThat(sueldos(reloj.instant())).containsExactly(450_50L);
        opera(Escenario.alta(patron, trabajador, dia(1)));
        assertThat(lotes()).as("and it is a repeat again").isEqualTo(2);
    }

    @Test
    @WithUserDetails("afiliacion")
    void of_a_lote_partly_annulled_only_what_does_not_stand_is_operated_again() {
        int otro = trabajador + 60;
        new Escenario(base).trabajadores(otro, otro);
        List<MovimientoIdse> ambos =
                List.of(
                        Escenario.alta(patron, trabajador, dia(1)),
                        Escenario.alta(patron, otro, dia(1)));
        opera(ambos);
        assertThat(anula(ruta("ALTA"), "Acta 4")).hasStatus(302);

        opera(ambos);

        assertThat(sueldos(reloj.instant())).containsExactly(450_50L);
        assertThat(codigosDelUltimo()).containsExactlyInAnyOrder("AFI-001", "AFI-023");
        assertThat(enCola()).as("what stands waits for nobody").isZero();
        assertThat(texto("/movimientos/lotes/" + ultimoLote()))
                .contains("Un renglón ya valía", "AFI-023", "No tienes que corregirlo");
    }

    private int enCola() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT count(*) FROM afiliacion.cola_de_correccion c
                        JOIN afiliacion.registro_patronal r ON r.id = c.registro_id WHERE r.registro = ?
                        """)
                .param(Escenario.registro(patron).valor())
                .query(Integer.class)
                .single();
    }

    private UUID ultimoLote() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT l.id FROM afiliacion.lote l JOIN afiliacion.registro_patronal r
                        ON r.id = l.registro_id WHERE r.registro = ? ORDER BY l.folio DESC LIMIT 1
                        """)
                .param(Escenario.registro(patron).valor())
                .query(UUID.class)
                .single();
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_waiting_line_corrected_into_what_was_annulled_is_operated_and_leaves_the_queue() {
        Captura captura = captura(dia(1));
        presenta(captura);
        assertThat(anula(ruta("ALTA"), "Acta 5")).hasStatus(302);
        UUID malo = presenta(captura(dia(1).plusDays(30)));

        UUID nuevo = corrige(malo, captura);

        assertThat(sueldos(reloj.instant())).containsExactly(450_50L);
        assertThat(cola(malo)).isEqualTo("OPERADO " + nuevo);
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_waiting_line_corrected_into_what_stands_already_leaves_the_queue_as_operated() {
        Captura captura = captura(dia(1));
        UUID primero = presenta(captura);
        UUID malo = presenta(captura(dia(1).plusDays(30)));

        assertThat(corrige(malo, captura)).isEqualTo(primero);

        assertThat(cola(malo)).isEqualTo("OPERADO " + primero);
    }

    private Captura captura(LocalDate dia) {
        var suyo = Escenario.trabajador(trabajador);
        return new Captura(
                TipoDeAviso.ALTA,
                Escenario.registro(patron).valor(),
                suyo.nss().valor(),
                Escenario.curp(trabajador).valor(),
                suyo.primerApellido(),
                suyo.segundoApellido(),
                suyo.nombres(),
                dia.toString(),
                "450.50",
                0,
                0,
                1,
                "",
                "",
                Solicitante.PATRON);
    }

    private UUID presenta(Captura captura) {
        return terminado(
                Alcances.nacional(() ->
                                correcciones.presenta(registro(), captura, Via.PAGINA, Idioma.ES))
                        .lote()
                        .id());
    }

    private UUID corrige(UUID lote, Captura captura) {
        return terminado(
                Alcances.nacional(
                                () -> correcciones.corrige(registro(), lote, 1, captura, Idioma.ES))
                        .lote()
                        .id());
    }

    private Registro registro() {
        return Alcances.nacional(() -> registros.porNumero(Escenario.registro(patron).valor()))
                .orElseThrow();
    }

    private UUID terminado(UUID lote) {
        Espera.hasta(() ->
                base.comoDuenio()
                        .sql("SELECT estado = 'TERMINADO' FROM afiliacion.lote WHERE id = ?")
                        .param(lote)
                        .query(Boolean.class)
                        .single());
        return lote;
    }

    private String cola(UUID lote) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT estado || ' ' || nuevo_lote FROM afiliacion.cola_de_correccion WHERE lote_id = ?
                        """)
                .param(lote)
                .query(String.class)
                .single();
    }

    private int lotes() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT count(*) FROM afiliacion.lote l JOIN afiliacion.registro_patronal r
                        ON r.id = l.registro_id WHERE r.registro = ?
                        """)
                .param(Escenario.registro(patron).valor())
                .query(Integer.class)
                .single();
    }

    private List<String> codigosDelUltimo() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT i.codigo FROM afiliacion.lote_incidencia i WHERE i.lote_id =
                            (SELECT l.id FROM afiliacion.lote l JOIN afiliacion.registro_patronal r
                             ON r.id = l.registro_id WHERE r.registro = ? ORDER BY l.folio DESC LIMIT 1)
                        """)
                .param(Escenario.registro(patron).valor())
                .query(String.class)
                .list();
    }

    @Test
    @WithUserDetails("contador")
    void an_employer_annuls_nothing() {
        assertThat(
                        paginas.get()
                                .uri(
                                        "/movimientos/trabajadores/"
                                                + UUID.randomUUID()
                                                + "/avisos/1/anulacion"))
                .hasStatus(403);
    }

    @Test
    @WithUserDetails("afiliacion")
    void the_card_of_a_person_reads_what_was_known_on_a_day() {
        opera(Escenario.alta(patron, trabajador, dia(60)));

        assertThat(texto("/personas/" + quien())).contains("450.50", "Sigue vigente");
        assertThat(texto("/personas/" + quien() + "?conocido=" + fecha.hoy()))
                .contains("450.50", "Sigue vigente");
        assertThat(texto("/personas/" + quien() + "?conocido=" + fecha.hoy().minusDays(1)))
                .contains("No constaba ningún periodo")
                .doesNotContain("450.50");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_refused_line_waits_on_the_home_page() {
        opera(Escenario.baja(patron, trabajador, fecha.hoy()));

        assertThat(texto("/")).contains("/movimientos/correcciones", "Por corregir");
        assertThat(texto("/movimientos/correcciones.csv"))
                .contains(Escenario.nss(trabajador).valor(), "AFI-002");
    }

    private LocalDate dia(int atras) {
        return fecha.hoy().minusDays(atras);
    }

    private List<Long> sueldos(Instant corte) {
        return Alcances.nacional(() -> tramos.conocidosAl(quien(), corte)).stream()
                .map(t -> t.tramo().condiciones().sbc().centavos())
                .toList();
    }

    private UUID quien() {
        return base.comoDuenio()
                .sql("SELECT id FROM afiliacion.asegurado WHERE nss = ?")
                .param(Escenario.nss(trabajador).valor())
                .query(UUID.class)
                .single();
    }

    private String ruta(String tipo) {
        AvisoOperado aviso =
                Alcances.nacional(() -> anulaciones.de(quien())).stream()
                        .filter(a -> a.tipo().equals(tipo))
                        .findFirst()
                        .orElseThrow();
        return "/movimientos/trabajadores/" + quien() + "/avisos/" + aviso.id() + "/anulacion";
    }

    private void opera(MovimientoIdse movimiento) {
        opera(List.of(movimiento));
    }

    private void opera(List<MovimientoIdse> movimientos) {
        var peticion =
                paginas.post()
                        .uri("/movimientos/lotes")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "archivo",
                                        "lote.txt",
                                        "text/plain",
                                        Escenario.archivo(movimientos)))
                        .param("registro", Escenario.registro(patron).valor())
                        .with(csrf());
        String lote = Objects.requireNonNull(peticion.exchange().getResponse().getRedirectedUrl());
        Espera.hasta(() ->
                base.comoDuenio()
                        .sql("SELECT estado FROM afiliacion.lote WHERE id = ?::uuid")
                        .param(lote.substring(lote.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single()
                        .equals("TERMINADO"));
    }

    private MvcTestResult anula(String ruta, String motivo) {
        return paginas.post().uri(ruta).with(csrf()).param("motivo", motivo).exchange();
    }

    private String texto(String ruta) {
        return new String(
                paginas.get().uri(ruta).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
