package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A file uploaded, its lines read, one refused line corrected, one movement previewed. */
@PlataformaTest
class PaginasDeMovimientosTest {

    private static int patrones = 70;

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private int patron;
    private String registro = "";

    @BeforeAll
    static void the_officer_has_the_office() {
        Escenario.asignaOficina("afiliacion");
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void an_employer_and_its_workers() {
        patron = patrones++;
        Escenario escenario = new Escenario(base);
        registro = escenario.patron(patron).toString();
        escenario.trabajadores(1, 10);
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_refused_line_is_corrected_and_operated() {
        String lote =
                sube(
                        Escenario.archivo(
                                List.of(Escenario.alta(patron, 1, fecha.hoy().minusDays(1)))));
        termina(lote);

        assertThat(paginas.get().uri(lote)).hasStatusOk().bodyText().contains("Operado");
        String otro = sube(Escenario.archivo(List.of(Escenario.baja(patron, 2, fecha.hoy()))));
        termina(otro);
        assertThat(paginas.get().uri(otro)).bodyText().contains("AFI-002", "Corregir");
        assertThat(paginas.get().uri("/movimientos/correcciones"))
                .hasStatusOk()
                .bodyText()
                .contains("AFI-002");
        assertThat(paginas.get().uri(otro + "/lineas/1/corregir"))
                .hasStatusOk()
                .bodyText()
                .contains("Por qué se rechazó", Escenario.nss(2).valor());
        String corregido = presenta(campos("BAJA", 1), otro);
        termina(corregido);
        assertThat(paginas.get().uri(otro)).bodyText().contains(corregido);
        assertThat(paginas.get().uri(corregido)).bodyText().contains("Operado");

        assertThat(intenta(campos("BAJA", 1), otro)).hasStatus(409).bodyText().contains("AFP-006");
        assertThat(lotes()).isEqualTo(3);
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_note_that_does_not_fit_discards_nothing() {
        String lote = sube(Escenario.archivo(List.of(Escenario.baja(patron, 6, fecha.hoy()))));
        termina(lote);

        assertThat(
                        paginas.post()
                                .uri(lote + "/lineas/1/descartar")
                                .with(csrf())
                                .param("nota", "x".repeat(501)))
                .hasStatus(422)
                .bodyText()
                .contains("AFP-007", "501");
        assertThat(paginas.get().uri(lote)).bodyText().contains("Corregir");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_late_change_of_wage_shows_its_money_before_it_is_presented() {
        termina(
                sube(
                        Escenario.archivo(
                                List.of(Escenario.alta(patron, 3, fecha.hoy().minusMonths(3))))));
        var peticion = paginas.post().uri("/movimientos/vista-previa").with(csrf());
        campos("SALARIO", 3).forEach(peticion::param);
        peticion.param("sbc", "600.00");
        peticion.param("fecha", fecha.hoy().minusMonths(2).toString());

        assertThat(peticion.exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Es extemporáneo", "600.00", "Cuota fija", "Diferencia total");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_preview_of_more_months_than_it_shows_says_how_many_they_are() {
        var peticion = paginas.post().uri("/movimientos/vista-previa").with(csrf());
        campos("ALTA", 10).forEach(peticion::param);
        peticion.param("sbc", "600.00").param("umf", "001").param("tipoDeTrabajador", "1");
        peticion.param("tipoDeSalario", "0");
        peticion.param("fecha", fecha.hoy().minusMonths(40).toString());

        assertThat(peticion.exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Se muestran los últimos 24 meses de 41.", "no está en la diferencia");
    }

    @Test
    @WithUserDetails("afiliacion")
    void what_cannot_be_read_is_said_field_by_field() {
        var peticion = paginas.post().uri("/movimientos/vista-previa").with(csrf());
        peticion.param("tipo", "ALTA").param("nss", "123").param("fecha", "ayer");
        peticion.param("umf", "12345").param("segundoApellido", "ß".repeat(20));

        assertThat(peticion.exchange())
                .hasStatusOk()
                .bodyText()
                .contains("once dígitos", "La fecha no existe", "Falta el primer apellido")
                .contains("tres dígitos", "El segundo apellido tiene más");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_file_with_a_wrong_structure_is_refused_and_every_fault_is_shown() {
        assertThat(
                        paginas.get()
                                .uri(
                                        sube(
                                                "no es IDSE\ntampoco\n"
                                                        .getBytes(StandardCharsets.UTF_8))))
                .hasStatusOk()
                .bodyText()
                .contains("El archivo no se recibió", "IDS-");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_lote_is_seen_by_its_office_and_by_no_other_employer() {
        String lote =
                sube(
                        Escenario.archivo(
                                List.of(Escenario.alta(patron, 7, fecha.hoy().minusDays(1)))));
        termina(lote);

        assertThat(paginas.get().uri(lote)).hasStatusOk();
        for (String parte : List.of("", "/avance", "/lineas.csv", "/constancia.json")) {
            assertThat(
                            paginas.get()
                                    .uri(lote + parte)
                                    .with(user(usuarios.loadUserByUsername("patron"))))
                    .as(parte)
                    .hasStatus(404);
        }
    }

    @Test
    @WithUserDetails("afiliacion")
    void an_officer_notes_a_certified_incapacity_once_and_within_the_employment() {
        String trabajador = inscrito(4);
        LocalDate hoy = fecha.hoy();

        assertThat(anota(trabajador, "dias", "AB000001", hoy))
                .hasStatusOk()
                .bodyText()
                .contains("no lleva folio");
        assertThat(anota(trabajador, "incapacidades", "AB000001", hoy)).hasStatus3xxRedirection();
        assertThat(anota(trabajador, "incapacidades", "AB000002", hoy))
                .hasStatusOk()
                .bodyText()
                .contains("ya están anotados");
        assertThat(anota(trabajador, "incapacidades", "AB000003", hoy.minusMonths(1)))
                .hasStatusOk()
                .bodyText()
                .contains("no está inscrito");
        assertThat(paginas.get().uri(trabajador))
                .bodyText()
                .contains("AB000001", "Anotar la incapacidad")
                .doesNotContain("AB000002", "AB000003");
    }

    @Test
    @WithUserDetails("contador")
    void who_presents_for_an_employer_notes_absences_and_no_incapacity() {
        String trabajador = inscrito(5);
        LocalDate hoy = fecha.hoy();

        assertThat(anota(trabajador, "incapacidades", "AB000004", hoy)).hasStatus(403);
        assertThat(anota(trabajador, "dias", "", hoy)).hasStatus3xxRedirection();
        assertThat(anota(trabajador, "dias", "", hoy))
                .hasStatusOk()
                .bodyText()
                .contains("ya están anotados");
        assertThat(paginas.get().uri(trabajador))
                .bodyText()
                .contains("Anotar la ausencia")
                .doesNotContain("Anotar la incapacidad", "AB000004");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_baja_during_an_incapacity_waits_and_is_presented_again_when_it_ended() {
        LocalDate hoy = fecha.hoy();
        termina(sube(Escenario.archivo(List.of(Escenario.alta(patron, 8, hoy.minusDays(10))))));
        var dias =
                paginas.post()
                        .uri("/movimientos/trabajadores/" + persona(8) + "/incapacidades")
                        .with(csrf())
                        .param("registro", registro)
                        .param("clase", "ENFERMEDAD_GENERAL")
                        .param("folio", "AB000009")
                        .param("desde", hoy.minusDays(5).toString())
                        .param("hasta", hoy.minusDays(3).toString());
        assertThat(dias.exchange()).hasStatus3xxRedirection();

        String rechazada =
                sube(Escenario.archivo(List.of(Escenario.baja(patron, 8, hoy.minusDays(4)))));
        termina(rechazada);
        assertThat(cola(rechazada)).isEqualTo("BAJA_EN_INCAPACIDAD PENDIENTE");
        assertThat(paginas.get().uri(rechazada)).bodyText().contains("AFI-009");

        String otraVez = presenta(campos("BAJA", 8), rechazada);
        termina(otraVez);
        assertThat(cola(rechazada)).isEqualTo("BAJA_EN_INCAPACIDAD OPERADO");
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        """
                                        SELECT upper(vigencia) - 1 FROM afiliacion.tramo
                                        WHERE registro_id = ?::uuid AND upper_inf(conocido)
                                        """)
                                .param(registro)
                                .query(LocalDate.class)
                                .single())
                .isEqualTo(hoy);
    }

    @Test
    @WithUserDetails("afiliacion")
    void each_search_of_persons_leaves_its_trace_without_what_was_looked_for() {
        int antes = trazas();
        String nss = Escenario.nss(1).valor();
        assertThat(
                        paginas.post()
                                .uri("/api/v1/personas/busquedas")
                                .contentType("application/json")
                                .content("{\"texto\":\"" + nss + "\"}"))
                .hasStatusOk()
                .bodyText()
                .contains(nss);

        assertThat(trazas()).isEqualTo(antes + 1);
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        """
                                        SELECT concat_ws(' ', objeto, detalle) FROM seguridad.bitacora
                                        WHERE accion = 'BUSCAR_PERSONAS'
                                        """)
                                .query(String.class)
                                .list())
                .allSatisfy(t -> assertThat(t).doesNotContain(nss, "INVENTADO"))
                .anySatisfy(t -> assertThat(t).contains("\"hallados\""));
    }

    private int trazas() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT count(*) FROM seguridad.bitacora
                        WHERE accion = 'BUSCAR_PERSONAS' AND cuenta = 'afiliacion'
                        """)
                .query(Integer.class)
                .single();
    }

    private String cola(String lote) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT motivo || ' ' || estado FROM afiliacion.cola_de_correccion WHERE lote_id = ?::uuid
                        """)
                .param(lote.substring(lote.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
    }

    private String persona(int trabajador) {
        return base.comoDuenio()
                .sql("SELECT id::text FROM afiliacion.asegurado WHERE nss = ?")
                .param(Escenario.nss(trabajador).valor())
                .query(String.class)
                .single();
    }

    private String inscrito(int trabajador) {
        termina(
                sube(
                        Escenario.archivo(
                                List.of(
                                        Escenario.alta(
                                                patron, trabajador, fecha.hoy().minusDays(1))))));
        return "/movimientos/trabajadores/"
                + base.comoDuenio()
                        .sql("SELECT id::text FROM afiliacion.asegurado WHERE nss = ?")
                        .param(Escenario.nss(trabajador).valor())
                        .query(String.class)
                        .single();
    }

    private MvcTestResult anota(String trabajador, String que, String folio, LocalDate dia) {
        return paginas.post()
                .uri(trabajador + "/" + que)
                .with(csrf())
                .param("registro", registro)
                .param("clase", "MATERNIDAD")
                .param("folio", folio)
                .param("desde", dia.toString())
                .exchange();
    }

    private Map<String, String> campos(String tipo, int trabajador) {
        var quien = Escenario.trabajador(trabajador);
        return Map.of(
                "tipo", tipo,
                "registro", Escenario.registro(patron).valor(),
                "nss", quien.nss().valor(),
                "primerApellido", quien.primerApellido(),
                "segundoApellido", quien.segundoApellido(),
                "nombres", quien.nombres(),
                "causa", "2",
                "jornada", "0");
    }

    private int lotes() {
        return base.comoDuenio()
                .sql("SELECT count(*) FROM afiliacion.lote WHERE registro_id = ?::uuid")
                .param(registro)
                .query(Integer.class)
                .single();
    }

    private String presenta(Map<String, String> campos, String lote) {
        return destino(intenta(campos, lote));
    }

    private MvcTestResult intenta(Map<String, String> campos, String lote) {
        var peticion = paginas.post().uri("/movimientos/presentar").with(csrf());
        campos.forEach(peticion::param);
        peticion.param("fecha", fecha.hoy().toString());
        peticion.param("lote", lote.substring(lote.lastIndexOf('/') + 1)).param("renglon", "1");
        return peticion.exchange();
    }

    private String sube(byte[] contenido) {
        return destino(
                paginas.post()
                        .uri("/movimientos/lotes")
                        .multipart()
                        .file(new MockMultipartFile("archivo", "lote.txt", "text/plain", contenido))
                        .param("registro", Escenario.registro(patron).valor())
                        .with(csrf())
                        .exchange());
    }

    private static String destino(MvcTestResult resultado) {
        assertThat(resultado).hasStatus3xxRedirection();
        return Objects.requireNonNull(resultado.getResponse().getRedirectedUrl());
    }

    private void termina(String lote) {
        Espera.hasta(() ->
                base.comoDuenio()
                        .sql("SELECT estado = 'TERMINADO' FROM afiliacion.lote WHERE id = ?::uuid")
                        .param(lote.substring(lote.lastIndexOf('/') + 1))
                        .query(Boolean.class)
                        .single());
    }
}
