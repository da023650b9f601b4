package mx.recauda.platform.afiliacion.patrones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.Domicilio;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal.Estado;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Alta;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rigor;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** An employer from its registration to its end, in two times. */
@PlataformaTest
class PatronesTest {

    private static int siguiente = 10;

    @Autowired Patrones patrones;
    @Autowired RegistrosPatronales registros;
    @Autowired FechaDeOperacion fecha;
    @Autowired Clock reloj;
    @Autowired MockMvcTester paginas;
    @Autowired JdbcClient jdbc;

    @Test
    @WithUserDetails("afiliacion")
    void an_alta_gives_a_registro_with_check_digit_class_and_media_premium() {
        RegistroListado registro = nuevo("011");

        assertThat(RegistroPatronal.lee(registro.numero(), Rigor.NUEVO, Idioma.ES).tieneErrores())
                .isFalse();
        assertThat(registro.numero()).startsWith("A01");
        assertThat(registro.oficina()).isEqualTo("0101");
        var situacion = ficha(registro.id()).situacion();
        assertThat(situacion.estado()).isEqualTo(Estado.VIGENTE);
        assertThat(situacion.prima()).contains(Tasa.dePorcentaje("2.59840"));
        assertThat(situacion.ubicacion().orElseThrow().domicilio().codigoPostal())
                .isEqualTo("20000");
    }

    @Test
    @WithUserDetails("afiliacion")
    void the_same_form_twice_is_one_alta_and_its_key_serves_no_other() {
        UUID clave = UUID.randomUUID();
        Alta alta = alta(rfc(), "011", "A01");

        Tramite una = hecho(patrones.alta(alta, clave, Idioma.ES));
        Tramite otra = hecho(patrones.alta(alta, clave, Idioma.ES));

        assertThat(otra).isEqualTo(una);
        assertThat(registros.delRfc(alta.rfc())).hasSize(1);
        assertThatThrownBy(() -> patrones.alta(alta(rfc(), "011", "A01"), clave, Idioma.ES))
                .hasMessage("PAT-020");
    }

    @Test
    @WithUserDetails("afiliacion")
    void one_rfc_has_a_registro_per_municipality_under_one_employer() {
        String rfc = rfc();
        hecho(patrones.alta(alta(rfc, "011", "A01"), UUID.randomUUID(), Idioma.ES));
        hecho(patrones.alta(alta(rfc, "011", "A02"), UUID.randomUUID(), Idioma.ES));

        assertThat(registros.delRfc(rfc))
                .hasSize(2)
                .extracting(RegistroListado::patron)
                .containsOnly(registros.delRfc(rfc).getFirst().patron());
        assertThat(codigos(patrones.alta(alta(rfc, "011", "A01"), UUID.randomUUID(), Idioma.ES)))
                .contains("PAT-008");
    }

    @Test
    @WithUserDetails("afiliacion")
    void an_officer_registers_nobody_in_the_municipality_of_another_office() {
        assertThat(codigos(patrones.alta(alta(rfc(), "011", "A50"), UUID.randomUUID(), Idioma.ES)))
                .containsExactly("PAT-024");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_change_of_activity_to_another_class_takes_its_media_premium_and_keeps_the_past() {
        UUID id = nuevo("011").id();
        Instant antes = reloj.instant();

        tramita(id, new TramitePatronal.CambioDeActividad(fecha.hoy(), "031"));

        assertThat(ficha(id).situacion().prima()).contains(Tasa.dePorcentaje("7.58875"));
        assertThat(patrones.ficha(id, fecha.hoy(), antes).orElseThrow().situacion().fraccion())
                .contains("011");
        assertThat(
                        patrones.ficha(id, fecha.hoy().minusDays(1), reloj.instant())
                                .orElseThrow()
                                .situacion()
                                .fraccion())
                .contains("011");
    }

    @Test
    @WithUserDetails("afiliacion")
    void what_ended_resumes_within_six_months_with_its_premium() {
        UUID id = nuevo("011").id();
        tramita(id, new TramitePatronal.Baja(fecha.hoy().minusDays(1), CausaDeBaja.SUSPENSION));
        assertThat(ficha(id).situacion().estado()).isEqualTo(Estado.BAJA);
        assertThat(registros.busca(id).orElseThrow().baja()).contains(fecha.hoy().minusDays(1));

        tramita(id, new TramitePatronal.Reanudacion(fecha.hoy(), "011"));

        assertThat(ficha(id).situacion().estado()).isEqualTo(Estado.VIGENTE);
        assertThat(ficha(id).situacion().prima()).contains(Tasa.dePorcentaje("2.59840"));
        assertThat(registros.busca(id).orElseThrow().baja()).isEmpty();
    }

    @Test
    @WithUserDetails("afiliacion")
    void who_substitutes_gets_a_registro_with_the_same_premium_and_the_other_ends_the_day_before() {
        UUID id = nuevo("031").id();
        String sustituto = rfc();

        tramita(
                id,
                new TramitePatronal.Sustitucion(
                        fecha.hoy(), sustituto, Persona.MORAL, "Quien sigue SA"));

        assertThat(registros.busca(id).orElseThrow().baja()).contains(fecha.hoy().minusDays(1));
        RegistroListado nuevo = registros.delRfc(sustituto).getFirst();
        assertThat(ficha(nuevo.id()).situacion().prima()).contains(Tasa.dePorcentaje("7.58875"));
        assertThat(nuevo.numero()).startsWith("A01");
    }

    @Test
    @WithUserDetails("afiliacion2")
    void what_happens_to_a_registro_of_another_office_finds_nothing() {
        UUID ajeno =
                jdbc.sql("SELECT id FROM afiliacion.registro_patronal LIMIT 1")
                        .query(UUID.class)
                        .optional()
                        .orElse(UUID.randomUUID());

        Resultado<Optional<Tramite>> nada =
                patrones.tramita(
                        ajeno,
                        new TramitePatronal.CambioDeActividad(fecha.hoy(), "021"),
                        UUID.randomUUID(),
                        Idioma.ES);

        assertThat(nada.valor()).isEmpty();
    }

    @Test
    @WithUserDetails("afiliacion")
    void the_form_tells_each_error_beside_its_field_and_keeps_what_was_typed() {
        MvcTestResult respuesta =
                envia(
                        "/patrones/alta",
                        Map.of(
                                "fecha", fecha.hoy().toString(),
                                "rfc", "MAL",
                                "nombre", "Nombre que se conserva",
                                "modalidad", "10",
                                "fraccion", "011",
                                "municipio", "A01"));

        assertThat(respuesta)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"rfc-error\"",
                        "IDE-021",
                        "PAT-011",
                        "PAT-004",
                        "Nombre que se conserva");
    }

    @Test
    @WithUserDetails("afiliacion")
    void an_employer_is_registered_by_page_and_its_acknowledgement_is_a_pdf() {
        MvcTestResult respuesta =
                envia(
                        "/patrones/alta",
                        Map.ofEntries(
                                Map.entry("fecha", fecha.hoy().toString()),
                                Map.entry("persona", "MORAL"),
                                Map.entry("rfc", rfc()),
                                Map.entry("nombre", "Empresa por página"),
                                Map.entry("modalidad", "10"),
                                Map.entry("fraccion", "011"),
                                Map.entry("calle", "Calle 1"),
                                Map.entry("colonia", "Centro"),
                                Map.entry("codigoPostal", "20000"),
                                Map.entry("municipio", "A01"),
                                Map.entry("trabajadores", "2")));

        assertThat(respuesta).hasStatus3xxRedirection();
        String ficha = String.valueOf(respuesta.getResponse().getRedirectedUrl());
        MvcTestResult pagina = paginas.get().uri(ficha).exchange();
        assertThat(pagina)
                .hasStatusOk()
                .bodyText()
                .contains("Empresa por página", "Alta patronal", "acuse.pdf");
        var acuse =
                Pattern.compile("/patrones/[0-9a-f-]+/tramites/[0-9a-f-]+/acuse.pdf")
                        .matcher(texto(pagina));
        assertThat(acuse.find()).isTrue();
        assertThat(
                        TextoDePdf.de(
                                paginas.get()
                                        .uri(acuse.group())
                                        .exchange()
                                        .getResponse()
                                        .getContentAsByteArray()))
                .contains("Empresa por página", "Alta patronal", "SIN VALIDEZ OFICIAL");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_search_leaves_nothing_of_what_was_typed_in_the_address() {
        RegistroListado registro = nuevo("011");
        MvcTestResult buscado = envia("/patrones/buscar", Map.of("texto", registro.rfc()));
        String direccion = String.valueOf(buscado.getResponse().getRedirectedUrl());

        assertThat(direccion).matches("/patrones\\?consulta=[0-9a-f-]{36}");
        var sesion =
                (org.springframework.mock.web.MockHttpSession) buscado.getRequest().getSession();
        assertThat(sesion).isNotNull();
        assertThat(paginas.get().uri(direccion).session(sesion))
                .bodyText()
                .contains(registro.formato());
        assertThat(paginas.get().uri(direccion.replace("?", ".csv?")).session(sesion))
                .hasStatusOk()
                .bodyText()
                .satisfies(t -> assertThat(t.lines()).hasSize(2));
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_paper_is_attached_to_its_registro_and_opened_from_it() {
        UUID id = nuevo("011").id();
        byte[] pdf =
                "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(
                        paginas.post()
                                .uri("/patrones/" + id + "/documentos")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "archivo", "rfc.pdf", "application/pdf", pdf))
                                .param("clase", "RFC")
                                .with(csrf()))
                .hasRedirectedUrl("/patrones/" + id);
        assertThat(paginas.get().uri("/patrones/" + id)).bodyText().contains("rfc.pdf");
    }

    @ParameterizedTest
    @CsvSource({"REANUDACION", "CAMBIO_DE_ACTIVIDAD", "CAMBIO_DE_DOMICILIO", "SUSTITUCION", "BAJA"})
    @WithUserDetails("afiliacion")
    void each_procedure_has_its_form(String tipo) {
        UUID id = registros.busca(filtro(), 0, 1).getFirst().id();

        assertThat(paginas.get().uri("/patrones/" + id + "/tramites/nuevo/" + tipo))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"clave\"", "name=\"fecha\"");
    }

    private RegistrosPatronales.Filtro filtro() {
        return new RegistrosPatronales.Filtro("", "", "", fecha.hoy());
    }

    private RegistroListado nuevo(String fraccion) {
        String rfc = rfc();
        hecho(patrones.alta(alta(rfc, fraccion, "A01"), UUID.randomUUID(), Idioma.ES));
        return registros.delRfc(rfc).getFirst();
    }

    private Patrones.Ficha ficha(UUID id) {
        return patrones.ficha(id, fecha.hoy(), reloj.instant().plusSeconds(60)).orElseThrow();
    }

    private void tramita(UUID id, TramitePatronal tramite) {
        hecho(patrones.tramita(id, tramite, UUID.randomUUID(), Idioma.ES));
    }

    private Alta alta(String rfc, String fraccion, String municipio) {
        return new Alta(
                fecha.hoy().minusDays(5),
                rfc,
                Persona.MORAL,
                "Empresa inventada " + rfc,
                "10",
                fraccion,
                new Domicilio("Calle 1 número 2", "Centro", "20000", municipio),
                1);
    }

    private static String rfc() {
        return "INV2001%02dXX%d".formatted(siguiente / 10 % 28 + 1, siguiente++ % 10);
    }

    private static Tramite hecho(Resultado<Optional<Tramite>> resultado) {
        return resultado
                .valor()
                .orElseThrow(() -> new AssertionError(resultado.incidencias().toString()));
    }

    private static List<String> codigos(Resultado<Optional<Tramite>> resultado) {
        return resultado.errores().stream().map(Incidencia::codigo).toList();
    }

    private static String texto(MvcTestResult pagina) {
        return new String(pagina.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult envia(String ruta, Map<String, String> datos) {
        var peticion = paginas.post().uri(ruta).with(csrf());
        datos.forEach(peticion::param);
        return peticion.exchange();
    }
}
