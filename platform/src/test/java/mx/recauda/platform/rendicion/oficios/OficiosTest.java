package mx.recauda.platform.rendicion.oficios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.LectoresDeArchivo;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.EstadoDeOficio;
import mx.recauda.rendicion.oficio.Parte;
import mx.recauda.rendicion.oficio.Sentido;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Letters as kept, and their pages. */
@PlataformaTest
class OficiosTest {

    private static final String PLANEACION = "planeacion";
    private static final String AREA = "presupuesto";

    @Autowired Oficios oficios;
    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired LectoresDeArchivo lectores;
    @Autowired FechaDeOperacion fecha;
    @Autowired JdbcClient jdbc;

    private NuevoOficio nuevo(Sentido sentido, Optional<UUID> contesta) {
        return new NuevoOficio(
                UUID.randomUUID(),
                sentido,
                "OF/" + UUID.randomUUID(),
                fecha.hoy().minusDays(20),
                new Parte("Ana", "Directora", "Auditoría"),
                new Parte("", "", "Planeación"),
                "Solicita el avance",
                contesta,
                Optional.of(fecha.hoy().plusDays(10)),
                List.of());
    }

    private FichaDeOficio recibido() {
        return oficios.registra(nuevo(Sentido.RECIBIDO, Optional.empty()), PLANEACION, Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private Resultado<Optional<FichaDeOficio>> actua(
            FichaDeOficio f, String cuenta, IntentoDeOficio.PorFirmar acto) {
        return oficios.actua(
                f.id(), IntentoDeOficio.de(UUID.randomUUID(), f.leidos(), acto), cuenta, Idioma.ES);
    }

    private IntentoDeOficio.PorFirmar turno(int numero, Optional<Integer> desde, String area) {
        LocalDate dia = fecha.hoy().minusDays(19);
        return (autor, archivo, huella) ->
                new ActoDeOficio.Turnado(
                        dia, autor, numero, desde, area, "", "Preparar", dia.plusDays(5));
    }

    private IntentoDeOficio.PorFirmar atiende(int turno) {
        return (autor, archivo, huella) ->
                new ActoDeOficio.Atendido(fecha.hoy(), autor, turno, "Hecho");
    }

    private static List<String> codigos(Resultado<?> r) {
        return r.incidencias().stream().map(Incidencia::codigo).toList();
    }

    @Test
    void a_letter_is_turned_passed_on_attended_and_answered_by_another_in_one_transaction() {
        FichaDeOficio f = recibido();
        f = actua(f, PLANEACION, turno(1, Optional.empty(), "PRESUPUESTO")).valor().orElseThrow();
        f = actua(f, AREA, turno(2, Optional.of(1), "JURIDICO")).valor().orElseThrow();
        assertThat(codigos(actua(f, AREA, atiende(2)))).containsExactly("OFP-003");
        f = actua(f, "litigio", atiende(2)).valor().orElseThrow();

        FichaDeOficio respuesta =
                oficios.registra(nuevo(Sentido.EMITIDO, Optional.of(f.id())), PLANEACION, Idioma.ES)
                        .valor()
                        .orElseThrow();
        FichaDeOficio despues = oficios.busca(f.id()).orElseThrow();
        assertThat(oficios.situacion(despues).estado()).isEqualTo(EstadoDeOficio.CONTESTADO);
        assertThat(oficios.situacion(despues).respuesta().orElseThrow().numero())
                .isEqualTo(respuesta.oficio().numero());
        assertThat(
                        codigos(
                                oficios.registra(
                                        nuevo(Sentido.EMITIDO, Optional.of(f.id())),
                                        PLANEACION,
                                        Idioma.ES)))
                .containsExactly("OFI-001");
    }

    @Test
    void OFP_001_the_same_number_and_day_is_the_same_letter() {
        NuevoOficio n = nuevo(Sentido.RECIBIDO, Optional.empty());
        FichaDeOficio f = oficios.registra(n, PLANEACION, Idioma.ES).valor().orElseThrow();

        assertThat(oficios.registra(n, PLANEACION, Idioma.ES).valor()).contains(f);
        assertThat(codigos(oficios.registra(con(n, UUID.randomUUID(), "x"), PLANEACION, Idioma.ES)))
                .containsExactly("OFP-001");
        assertThat(codigos(oficios.registra(con(n, n.intento(), "x"), PLANEACION, Idioma.ES)))
                .containsExactly("OFP-005");
    }

    private static NuevoOficio con(NuevoOficio n, UUID intento, String asunto) {
        return new NuevoOficio(
                intento,
                n.sentido(),
                n.numero(),
                n.fecha(),
                n.de(),
                n.para(),
                asunto,
                n.contesta(),
                n.vence(),
                n.objetos());
    }

    @Test
    void OFP_002_006_007_and_008_say_what_is_wrong_with_who_when_and_where() {
        FichaDeOficio f = recibido();

        assertThat(codigos(actua(f, "auditor", atiende(1)))).containsExactly("OFP-002");
        assertThat(
                        codigos(
                                actua(
                                        f,
                                        PLANEACION,
                                        (a, b, c) ->
                                                new ActoDeOficio.Cerrado(
                                                        fecha.hoy().plusDays(1), a, "x"))))
                .containsExactly("OFP-006");
        assertThat(codigos(actua(f, PLANEACION, turno(1, Optional.empty(), "NINGUNA"))))
                .containsExactly("OFP-007");
        assertThat(
                        codigos(
                                oficios.registra(
                                        nuevo(Sentido.EMITIDO, Optional.of(UUID.randomUUID())),
                                        PLANEACION,
                                        Idioma.ES)))
                .containsExactly("OFP-008");
    }

    @Test
    void a_receipt_is_kept_with_its_hash_and_only_once() {
        FichaDeOficio f = recibido();
        IntentoDeOficio acuse =
                new IntentoDeOficio(
                        UUID.randomUUID(),
                        f.leidos(),
                        (autor, archivo, huella) ->
                                new ActoDeOficio.Acusado(fecha.hoy(), autor, archivo, huella),
                        Optional.of(
                                new Archivo(
                                        "acuse.txt", "sello".getBytes(StandardCharsets.UTF_8))));

        FichaDeOficio con =
                oficios.actua(f.id(), acuse, PLANEACION, Idioma.ES).valor().orElseThrow();
        assertThat(oficios.actua(f.id(), acuse, PLANEACION, Idioma.ES).valor()).contains(con);
        ActoDeOficio.Acusado guardado = oficios.situacion(con).acuses().getFirst();
        assertThat(guardado.huella()).hasSize(64);
        assertThat(
                        abre(
                                PLANEACION,
                                "/oficios/"
                                        + f.id()
                                        + "/acuses/"
                                        + guardado.archivo().substring("documento:".length())))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("sello");
        assertThat(lectores.de(guardado.archivo()))
                .as("whoever sees every area, until it is turned to one")
                .containsExactly("planeacion", "supervision", "finanzas", "auditor");
    }

    @Test
    void OFP_004_of_twenty_who_turn_the_same_letter_one_wins_and_nineteen_are_told()
            throws Exception {
        FichaDeOficio f = recibido();
        List<Callable<Resultado<Optional<FichaDeOficio>>>> trabajos = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            trabajos.add(() -> actua(f, PLANEACION, turno(1, Optional.empty(), "PRESUPUESTO")));
        }
        List<String> todos = new ArrayList<>();
        try (ExecutorService hilos = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Resultado<Optional<FichaDeOficio>>> r : hilos.invokeAll(trabajos)) {
                todos.addAll(codigos(r.get()));
            }
        }

        assertThat(todos).hasSize(19).containsOnly("OFP-004");
    }

    private MvcTestResult abre(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private MvcTestResult manda(String cuenta, String ruta, String... campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (int i = 0; i < campos.length; i += 2) {
            peticion = peticion.param(campos[i], campos[i + 1]);
        }
        return peticion.exchange();
    }

    @Test
    void the_pages_show_who_owes_what_and_let_the_area_attend_its_turn() {
        FichaDeOficio f = recibido();
        String base = "/oficios/" + f.id();
        assertThat(abre(AREA, base)).hasStatus(404);
        assertThat(
                        manda(
                                PLANEACION,
                                base + "/turnos/turnar",
                                "intento",
                                UUID.randomUUID().toString(),
                                "leidos",
                                "0",
                                "area",
                                "",
                                "instruccion",
                                "",
                                "vence",
                                "2020-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("OFI-005", "OFI-006", "id=\"area-error\"");
        assertThat(
                        manda(
                                PLANEACION,
                                base + "/turnos/turnar",
                                "intento",
                                UUID.randomUUID().toString(),
                                "leidos",
                                "0",
                                "area",
                                "PRESUPUESTO",
                                "instruccion",
                                "Preparar la respuesta",
                                "vence",
                                fecha.hoy().plusDays(3).toString()))
                .hasStatus3xxRedirection();
        assertThat(abre(AREA, "/oficios"))
                .hasStatusOk()
                .bodyText()
                .contains(f.oficio().numero(), "Atender el turno")
                .doesNotContain("??");
        assertThat(abre(AREA, base)).bodyText().contains("Preparar la respuesta", "Devolver");
        assertThat(
                        manda(
                                AREA,
                                base + "/turnos/atender",
                                "intento",
                                UUID.randomUUID().toString(),
                                "leidos",
                                "1",
                                "turno",
                                "1",
                                "nota",
                                "Respuesta lista"))
                .hasStatus3xxRedirection();
        assertThat(abre("auditor", base))
                .bodyText()
                .contains("Respuesta lista", "Atendido")
                .doesNotContain("??", "Agregar acuse");
        assertThat(abre(AREA, base + "/actos/cerrar")).hasStatus(403);
    }

    @Test
    void every_page_opens_in_both_languages_and_the_list_is_a_file() {
        UUID id = recibido().id();
        for (String ruta :
                List.of(
                        "/oficios",
                        "/oficios?sentido=recibido&estado=contestado",
                        "/oficios/nuevo",
                        "/oficios/nuevo?contesta=" + id,
                        "/oficios/" + id,
                        "/oficios/" + id + "/actos/acusar",
                        "/oficios/" + id + "/actos/cerrar",
                        "/oficios/" + id + "/turnos/turnar")) {
            String otra = ruta + (ruta.contains("?") ? "&" : "?") + "idioma=en";
            assertThat(abre(PLANEACION, ruta))
                    .as(ruta)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
            assertThat(abre(PLANEACION, otra))
                    .as(otra)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
        assertThat(abre(PLANEACION, "/oficios.csv")).hasStatusOk().bodyText().contains("DEMO/4500");
        assertThat(abre(PLANEACION, "/?idioma=es-MX")).bodyText().contains("Oficio sin respuesta");
    }

    @Test
    void a_letter_without_its_data_is_refused_beside_each_field() {
        assertThat(
                        manda(
                                PLANEACION,
                                "/oficios/nuevo",
                                "intento",
                                UUID.randomUUID().toString(),
                                "numero",
                                "",
                                "fecha",
                                "ayer"))
                .hasStatusOk()
                .bodyText()
                .contains("CPS-013", "id=\"fecha-error\"", "value=\"ayer\"");
        assertThat(manda(PLANEACION, "/oficios/nuevo", "intento", UUID.randomUUID().toString()))
                .hasStatusOk()
                .bodyText()
                .contains("OFI-006", "id=\"numero-error\"", "id=\"de_nombre-error\"");
    }

    @Test
    void every_code_speaks_both_languages() {
        for (ErrorDeOficios error : ErrorDeOficios.values()) {
            for (Idioma idioma : Idioma.values()) {
                Incidencia i = Incidencia.de(error, idioma, "a", "b");
                assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
                assertThat(i.remedio()).isNotBlank();
            }
        }
    }

    @Test
    void the_application_can_neither_change_nor_erase_a_letter() {
        for (String tabla : List.of("oficio", "acto_de_oficio", "vinculo_de_oficio")) {
            assertThatThrownBy(() -> jdbc.sql("DELETE FROM rendicion." + tabla).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
