package mx.recauda.platform.afiliacion.patrones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.Domicilio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.MotivoDeRectificacion;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal.Estado;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Alta;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeActividad;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.CambioDeZona;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Escision;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Fusion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Rectificacion;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Siniestralidad;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Two registros in one procedure, and what the institute rectifies. Invented employers, all. */
@PlataformaTest
class RelevosTest {

    private static int siguiente = 10;

    @Autowired Patrones patrones;
    @Autowired RegistrosPatronales registros;
    @Autowired EmpleosParaCuotas cuotas;
    @Autowired FechaDeOperacion fecha;
    @Autowired Clock reloj;
    @Autowired MockMvcTester paginas;

    @Test
    @WithUserDetails("afiliacion")
    void who_is_made_by_a_split_takes_the_media_premium_and_the_other_keeps_its_own() {
        RegistroListado antes = nuevo("031");
        String escindida = rfc();

        Tramite hecho =
                tramita(
                        antes.id(),
                        new Escision(
                                fecha.hoy(), escindida, Persona.MORAL, "La parte nueva SA", "011"));

        RegistroListado nueva = registros.delRfc(escindida).getFirst();
        assertThat(situacion(nueva).prima()).contains(Tasa.dePorcentaje("2.59840"));
        assertThat(situacion(antes).prima()).contains(Tasa.dePorcentaje("7.58875"));
        assertThat(situacion(antes).estado()).isEqualTo(Estado.VIGENTE);
        assertThat(hecho.otro()).contains(nueva.id());
        assertThat(patrones.tramites(nueva.id()).getFirst().otro()).contains(antes.id());
    }

    @Test
    @WithUserDetails("afiliacion")
    void who_absorbs_pays_with_the_cases_of_both_within_one_point_and_the_other_ends() {
        RegistroListado absorbe = nuevo("011");
        RegistroListado seVa = nuevo("031");

        tramita(seVa.id(), fusion(absorbe, "011", 36_500));

        assertThat(situacion(absorbe).prima()).contains(Tasa.dePorcentaje("1.59840"));
        assertThat(registros.busca(seVa.id()).orElseThrow().baja())
                .contains(fecha.hoy().minusDays(1));
        assertThat(
                        patrones.ficha(seVa.id(), fecha.hoy(), reloj.instant().plusSeconds(9))
                                .orElseThrow()
                                .historia()
                                .vigentes(Instant.MAX))
                .anyMatch(h -> h instanceof Fin fin && fin.causa() == CausaDeBaja.FUSION);
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_merger_that_changes_the_class_takes_the_media_of_the_new_one() {
        RegistroListado absorbe = nuevo("011");

        tramita(nuevo("031").id(), fusion(absorbe, "031", 0));

        assertThat(situacion(absorbe).prima()).contains(Tasa.dePorcentaje("7.58875"));
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_merger_refused_changes_neither() {
        RegistroListado absorbe = nuevo("011");
        RegistroListado seVa = nuevo("031");

        assertThat(codigos(pide(seVa.id(), fusion(seVa, "011", 1)))).contains("PAT-026");
        assertThat(
                        codigos(
                                pide(
                                        seVa.id(),
                                        new Fusion(
                                                fecha.hoy(), "A0100000000", "011", SIN_CASOS, 1))))
                .contains("PAT-025");
        assertThat(codigos(pide(seVa.id(), fusion(absorbe, "011", 0)))).contains("PAT-027");
        assertThat(situacion(absorbe).prima()).contains(Tasa.dePorcentaje("2.59840"));
        assertThat(registros.busca(seVa.id()).orElseThrow().baja()).isEmpty();
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_class_rectified_from_the_start_holds_from_the_start_and_what_was_known_stays_readable() {
        RegistroListado r = nuevo("011");
        Instant antes = reloj.instant();

        tramita(
                r.id(),
                new Rectificacion(
                        r.alta(), "031", MotivoDeRectificacion.ERROR_INICIAL, "RES-12/2026"));

        assertThat(ficha(r.id(), r.alta(), reloj.instant()).prima())
                .contains(Tasa.dePorcentaje("7.58875"));
        assertThat(ficha(r.id(), r.alta(), antes).prima()).contains(Tasa.dePorcentaje("2.59840"));
        assertThat(conocido(r, r.alta(), reloj.instant()).clase()).isEqualTo("V");
        assertThat(conocido(r, r.alta(), antes).clase()).isEqualTo("III");
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_later_activity_of_its_own_survives_the_rectification_of_the_first() {
        RegistroListado r = nuevo("011");
        tramita(r.id(), new CambioDeActividad(r.alta().plusDays(2), "021"));

        tramita(
                r.id(),
                new Rectificacion(
                        r.alta(), "031", MotivoDeRectificacion.ERROR_INICIAL, "RES-13/2026"));

        assertThat(ficha(r.id(), r.alta().plusDays(1), reloj.instant()).fraccion()).contains("031");
        assertThat(situacion(r).fraccion()).contains("021");
    }

    @ParameterizedTest
    @CsvSource({
        // days after the registration, fracción, reason, resolution, code
        "0, 031, ERROR_INICIAL, '', PAT-029",
        "1, 031, ERROR_INICIAL, R1, PAT-030",
        "-1, 031, OMISION, R1, PAT-030",
        "9, 031, CAMBIO, R1, PAT-005",
        "1, 011, OMISION, R1, PAT-016",
        "1, 999, OMISION, R1, PAT-007"
    })
    @WithUserDetails("afiliacion")
    void a_rectification_needs_its_resolution_its_day_and_another_activity(
            int dias,
            String fraccion,
            MotivoDeRectificacion motivo,
            String resolucion,
            String codigo) {
        RegistroListado r = nuevo("011");

        assertThat(
                        codigos(
                                pide(
                                        r.id(),
                                        new Rectificacion(
                                                r.alta().plusDays(dias),
                                                fraccion,
                                                motivo,
                                                resolucion))))
                .contains(codigo);
    }

    @Test
    @WithUserDetails("afiliacion")
    void number_modalidad_and_area_are_read_as_they_were_known() {
        RegistroListado r = nuevo("011");
        Instant antes = reloj.instant();

        tramita(r.id(), new CambioDeZona(fecha.hoy(), Zona.ZLFN));

        PatronConocido ahora = conocido(r, fecha.hoy(), reloj.instant());
        PatronConocido ayer = conocido(r, fecha.hoy().minusDays(1), reloj.instant());
        PatronConocido entonces = conocido(r, fecha.hoy(), antes);
        PatronConocido antesDeTodo = conocido(r, fecha.hoy(), Instant.EPOCH);
        assertThat(List.of(ahora.zona(), ayer.zona(), entonces.zona(), antesDeTodo.zona()))
                .containsExactly(Zona.ZLFN, Zona.GENERAL, Zona.GENERAL, Zona.GENERAL);
        assertThat(List.of(ahora, entonces))
                .allSatisfy(p -> {
                    assertThat(p.registro().valor()).isEqualTo(r.numero());
                    assertThat(p.modalidad()).isEqualTo("10");
                });
        assertThat(codigos(pide(r.id(), new CambioDeZona(fecha.hoy(), Zona.ZLFN))))
                .contains("PAT-031");
    }

    @ParameterizedTest
    @CsvSource({
        "CAMBIO_DE_ZONA, name=\"zona\"",
        "ESCISION, name=\"fraccion\"",
        "FUSION, name=\"diasCotizados\"",
        "RECTIFICACION, name=\"resolucion\""
    })
    @WithUserDetails("afiliacion")
    void each_act_has_its_form(String tipo, String campo) {
        assertThat(paginas.get().uri("/patrones/" + nuevo("011").id() + "/tramites/nuevo/" + tipo))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"clave\"", "name=\"fecha\"", campo);
    }

    @Test
    @WithUserDetails("afiliacion")
    void a_merger_by_page_tells_what_cannot_be_read_and_shows_both_registros_when_done() {
        RegistroListado absorbe = nuevo("011");
        RegistroListado seVa = nuevo("031");
        String ruta = "/patrones/" + seVa.id() + "/tramites/nuevo/FUSION";
        Map<String, String> datos =
                Map.of(
                        "fecha", fecha.hoy().toString(),
                        "absorbente", absorbe.formato(),
                        "fraccion", "011",
                        "diasSubsidiados", "muchos",
                        "diasCotizados", "36,500");

        assertThat(envia(ruta, datos))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"diasSubsidiados-error\"", "AFP-005", "36,500");
        assertThat(
                        envia(
                                ruta,
                                Map.of(
                                        "fecha",
                                        fecha.hoy().toString(),
                                        "absorbente",
                                        absorbe.formato(),
                                        "fraccion",
                                        "011",
                                        "diasCotizados",
                                        "36,500")))
                .hasRedirectedUrl("/patrones/" + seVa.id());
        assertThat(texto(paginas.get().uri("/patrones/" + seVa.id()).exchange()))
                .contains("Con el registro " + absorbe.formato(), "Fusión");
        assertThat(texto(paginas.get().uri("/patrones/" + absorbe.id()).exchange()))
                .contains("Con el registro " + seVa.formato(), "1.5984 %");
    }

    @Test
    @WithUserDetails("patron")
    void who_has_a_registro_sees_its_timeline_and_asks_for_nothing() {
        UUID suyo =
                registros
                        .busca(
                                new RegistrosPatronales.Filtro("DRS150310AB1", "", "", fecha.hoy()),
                                0,
                                1)
                        .getFirst()
                        .id();

        assertThat(texto(paginas.get().uri("/patrones/" + suyo).exchange()))
                .contains(
                        "Línea de tiempo", "Alta patronal", "acuse.pdf", "Número, modalidad y zona")
                .doesNotContain("/tramites/nuevo/");
    }

    private static final Siniestralidad SIN_CASOS = new Siniestralidad(0, 0, 0);

    private Fusion fusion(RegistroListado absorbente, String fraccion, long diasCotizados) {
        return new Fusion(fecha.hoy(), absorbente.numero(), fraccion, SIN_CASOS, diasCotizados);
    }

    private PatronConocido conocido(RegistroListado r, LocalDate dia, Instant sabido) {
        return cuotas.patron(r.id(), dia, sabido).orElseThrow();
    }

    private SituacionPatronal ficha(UUID id, LocalDate dia, Instant sabido) {
        return patrones.ficha(id, dia, sabido).orElseThrow().situacion();
    }

    private SituacionPatronal situacion(RegistroListado r) {
        return ficha(r.id(), fecha.hoy(), reloj.instant().plusSeconds(60));
    }

    private RegistroListado nuevo(String fraccion) {
        String rfc = rfc();
        Alta alta =
                new Alta(
                        fecha.hoy().minusDays(5),
                        rfc,
                        Persona.MORAL,
                        "Empresa inventada " + rfc,
                        "10",
                        fraccion,
                        new Domicilio("Calle 1 número 2", "Centro", "20000", "A01"),
                        1);
        Resultado<Optional<Tramite>> hecho = patrones.alta(alta, UUID.randomUUID(), Idioma.ES);
        assertThat(hecho.valor()).as(hecho.incidencias().toString()).isPresent();
        return registros.delRfc(rfc).getFirst();
    }

    private Resultado<Optional<Tramite>> pide(UUID id, TramitePatronal tramite) {
        return patrones.tramita(id, tramite, UUID.randomUUID(), Idioma.ES);
    }

    private Tramite tramita(UUID id, TramitePatronal tramite) {
        Resultado<Optional<Tramite>> hecho = pide(id, tramite);
        return hecho.valor().orElseThrow(() -> new AssertionError(hecho.incidencias().toString()));
    }

    private static String rfc() {
        return "RLV2002%02dXX%d".formatted(siguiente / 10 % 28 + 1, siguiente++ % 10);
    }

    private static List<String> codigos(Resultado<Optional<Tramite>> resultado) {
        return resultado.errores().stream().map(Incidencia::codigo).toList();
    }

    private MvcTestResult envia(String ruta, Map<String, String> datos) {
        var peticion = paginas.post().uri(ruta).with(csrf());
        datos.forEach(peticion::param);
        return peticion.exchange();
    }

    private static String texto(MvcTestResult pagina) {
        return new String(pagina.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
