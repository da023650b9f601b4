package mx.recauda.platform.rendicion.compromisos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.documentos.Asidero;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.prueba.LectoresDeArchivo;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;
import mx.recauda.platform.rendicion.oficios.IntentoDeOficio;
import mx.recauda.platform.rendicion.oficios.NuevoOficio;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Evidencia;
import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.Parte;
import mx.recauda.rendicion.oficio.Sentido;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a person types is never taken for a file that the server stored. */
@PlataformaTest
class LugarEscritoTest {

    private static final String AREA = "presupuesto";

    @Autowired Compromisos compromisos;
    @Autowired Registros registros;
    @Autowired Oficios oficios;
    @Autowired Documentos documentos;
    @Autowired LectoresDeArchivo lectores;
    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired FechaDeOperacion fecha;

    private Ficha promesa(String ciclo) {
        return compromisos
                .crea(
                        new NuevoCompromiso(
                                UUID.randomUUID(),
                                "asm",
                                "Publicar el padrón",
                                "Evaluación de diseño",
                                "",
                                fecha.hoy().minusDays(250),
                                new Encuadre("E006", ciclo, "específico"),
                                Optional.of(
                                        new NuevoCompromiso.Plan(
                                                fecha.hoy().plusDays(200),
                                                "Padrón disponible",
                                                "Acta",
                                                List.of("PRESUPUESTO"),
                                                List.of("Integrar")))),
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    /** A file that belongs to somebody else: nobody of planning is handed it. */
    private UUID ajeno() {
        UUID id =
                documentos
                        .guarda(
                                "ajeno.txt",
                                "text/plain",
                                ("ajeno " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                        .id();
        assertThat(lectores.de(id)).isEmpty();
        return id;
    }

    private MvcTestResult abre(String ruta) {
        return paginas.get()
                .uri(ruta)
                .with(user(usuarios.loadUserByUsername("planeacion")))
                .exchange();
    }

    private MvcTestResult entrega(Ficha f, String ubicacion) {
        return paginas.post()
                .uri("/compromisos/" + f.id() + "/reportar/evidencia")
                .param("intento", UUID.randomUUID().toString())
                .param("leidos", String.valueOf(f.leidos()))
                .param("actividad", "1")
                .param("documento", "Acta")
                .param("ubicacion", ubicacion)
                .with(user(usuarios.loadUserByUsername(AREA)))
                .with(csrf())
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"documento:acta 12", "documento:", " documento:1-1-1-1-1"})
    void CPS_016_a_place_that_looks_like_a_stored_file_is_refused_beside_its_field(String lugar) {
        Ficha f = promesa("2009-2010");

        assertThat(entrega(f, lugar))
                .hasStatusOk()
                .bodyText()
                .contains("CPS-016", "id=\"ubicacion-error\"", lugar.strip());
        assertThat(compromisos.busca(f.id()).orElseThrow().leidos()).isEqualTo(f.leidos());
        assertThat(abre("/compromisos/" + f.id())).hasStatusOk();
    }

    @Test
    void a_file_of_somebody_else_typed_as_a_place_is_refused_and_is_not_opened() {
        Ficha f = promesa("2009-2010");
        UUID ajeno = ajeno();

        assertThat(entrega(f, Asidero.de(ajeno))).hasStatusOk().bodyText().contains("CPS-016");
        assertThat(lectores.de(ajeno)).isEmpty();
        assertThat(abre("/compromisos/" + f.id() + "/evidencias/" + ajeno)).hasStatus(404);
    }

    @Test
    void a_file_of_somebody_else_named_in_a_note_or_in_a_new_text_is_not_opened() {
        Ficha f = promesa("2009-2010");
        UUID ajeno = ajeno();
        String asidero = Asidero.de(ajeno);
        YearMonth corte = YearMonth.from(fecha.hoy());
        while (corte.getMonthValue() != 3 && corte.getMonthValue() != 9) {
            corte = corte.minusMonths(1);
        }
        YearMonth mes = corte;

        f = actua(f, a -> new Acto.AvanceReportado(fecha.hoy(), a, mes, "1", 10, asidero));
        actua(f, a -> new Acto.ActividadSustituida(fecha.hoy(), a, "1", asidero, asidero, asidero));

        assertThat(lectores.de(ajeno)).isEmpty();
    }

    private Ficha actua(Ficha f, java.util.function.Function<String, Acto> acto) {
        return compromisos
                .actua(
                        f.id(),
                        Intento.de(
                                UUID.randomUUID(), f.leidos(), (autor, lugar) -> acto.apply(autor)),
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    @Test
    void a_file_of_somebody_else_named_in_the_texts_of_a_letter_is_not_opened() {
        UUID ajeno = ajeno();
        String asidero = Asidero.de(ajeno);
        var oficio =
                oficios.registra(
                                new NuevoOficio(
                                        UUID.randomUUID(),
                                        Sentido.RECIBIDO,
                                        "OF/" + UUID.randomUUID(),
                                        fecha.hoy(),
                                        new Parte("Ana", "Directora", "Auditoría"),
                                        new Parte("", "", "Planeación"),
                                        asidero,
                                        Optional.empty(),
                                        Optional.of(fecha.hoy().plusDays(10)),
                                        List.of()),
                                "planeacion",
                                Idioma.ES)
                        .valor()
                        .orElseThrow();

        assertThat(
                        oficios.actua(
                                        oficio.id(),
                                        IntentoDeOficio.de(
                                                UUID.randomUUID(),
                                                oficio.leidos(),
                                                (autor, archivo, huella) ->
                                                        new ActoDeOficio.Turnado(
                                                                fecha.hoy(),
                                                                autor,
                                                                1,
                                                                Optional.empty(),
                                                                "PRESUPUESTO",
                                                                asidero,
                                                                asidero,
                                                                fecha.hoy().plusDays(3))),
                                        "planeacion",
                                        Idioma.ES)
                                .incidencias())
                .isEmpty();
        assertThat(lectores.de(ajeno)).isEmpty();
    }

    @Test
    void a_malformed_place_that_was_already_kept_is_read_as_text_in_the_card_and_in_the_document() {
        String ciclo = "2007-2008";
        Ficha f = promesa(ciclo);
        registros.agrega(
                f.id(),
                new Ficha.Registro(
                        f.leidos() + 1,
                        new Acto.EvidenciaEntregada(
                                fecha.hoy(),
                                "Pablo",
                                "1",
                                new Evidencia("Acta", "documento:acta 12", Optional.empty())),
                        List.of(),
                        "",
                        AREA,
                        Instant.now()),
                new Registros.Sello(UUID.randomUUID(), "0".repeat(64), AREA, Instant.now()));
        YearMonth mes = YearMonth.from(fecha.hoy());
        while (mes.getMonthValue() != 3 && mes.getMonthValue() != 9) {
            mes = mes.minusMonths(1);
        }
        String ruta = "/compromisos/documentos/E006/" + ciclo + "/" + mes;

        assertThat(abre("/compromisos/" + f.id()))
                .hasStatusOk()
                .bodyText()
                .contains("documento:acta 12");
        assertThat(abre(ruta)).hasStatusOk();
        MvcTestResult pdf = abre(ruta + "/borrador?tipo=pdf");
        assertThat(pdf).hasStatusOk();
        assertThat(TextoDePdf.de(pdf.getResponse().getContentAsByteArray())).contains("Integrar");
    }
}
