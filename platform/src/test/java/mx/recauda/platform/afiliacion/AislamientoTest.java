package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Two employers, two accountants, two offices: nobody reads what is another's, by no route, in no
 * file, and not by SQL either.
 */
@PlataformaTest
class AislamientoTest {

    private static final String SECRETO = "SECRETISIMO";
    private static final String NSS_AJENO = "01268500505";
    private static final String RFC_AJENO = "AJE010101AB1";

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired JdbcClient jdbc;
    @Autowired UserDetailsService usuarios;
    @Autowired PlatformTransactionManager transacciones;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    private Map<String, UUID> ajeno = Map.of();

    @BeforeEach
    void somebody_else_in_another_office() {
        JdbcClient duenio = base.comoDuenio();
        if (duenio.sql("SELECT count(*) FROM afiliacion.patron WHERE rfc = ?")
                        .param(RFC_AJENO)
                        .query(Integer.class)
                        .single()
                == 0) {
            inventa(duenio);
        }
        ajeno = new TreeMap<>();
        ajeno.put("registro", id(duenio, "registro_patronal WHERE registro = 'A5099999100'"));
        ajeno.put("patron", id(duenio, "patron WHERE rfc = '" + RFC_AJENO + "'"));
        ajeno.put("persona", id(duenio, "asegurado WHERE nss = '" + NSS_AJENO + "'"));
        ajeno.put("tramite", id(duenio, "tramite_patronal WHERE avisos = '" + SECRETO + "'"));
        ajeno.put("adjunto", id(duenio, "documento_patronal WHERE nombre = '" + SECRETO + "'"));
        ajeno.put("lote", id(duenio, "lote WHERE nombre = '" + SECRETO + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "afiliacion"})
    void every_route_with_anothers_id_answers_without_a_single_datum(String cuenta) {
        List<String> probadas = new ArrayList<>();
        for (String ruta : rutasConId()) {
            for (UUID id : ajeno.values()) {
                String direccion = ruta.replaceAll("\\{[^}]*}", id.toString());
                MvcTestResult respuesta = pide(cuenta, direccion);
                assertThat(respuesta.getResponse().getStatus())
                        .as(cuenta + " GET " + direccion)
                        .isIn(400, 403, 404, 405, 406);
                assertThat(cuerpo(respuesta))
                        .as(direccion)
                        .doesNotContain(SECRETO, NSS_AJENO, RFC_AJENO);
                probadas.add(direccion);
            }
        }
        assertThat(probadas).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "afiliacion"})
    void every_list_and_every_export_leaves_out_what_is_anothers(String cuenta) {
        for (String ruta : rutasSinId()) {
            assertThat(cuerpo(pide(cuenta, ruta)))
                    .as(cuenta + " GET " + ruta)
                    .doesNotContain(SECRETO, NSS_AJENO, RFC_AJENO);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "afiliacion"})
    void every_write_on_anothers_id_is_refused_and_writes_nothing(String cuenta) {
        long antes = filas();
        for (String ruta : rutas(RequestMethod.POST, true)) {
            for (UUID id : ajeno.values()) {
                String direccion = ruta.replaceAll("\\{[^}]*}", id.toString());
                MvcTestResult respuesta =
                        paginas.post()
                                .uri(direccion)
                                .multipart()
                                .file(new MockMultipartFile("archivo", new byte[] {'x'}))
                                .with(user(usuarios.loadUserByUsername(cuenta)))
                                .with(csrf())
                                .param("fecha", "2026-11-20")
                                .param("motivo", "prueba")
                                .param("separa", "true")
                                .exchange();
                assertThat(respuesta.getResponse().getStatus())
                        .as(cuenta + " POST " + direccion)
                        .isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(filas()).isEqualTo(antes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "afiliacion"})
    void a_search_finds_only_what_is_ones_own(String cuenta) {
        for (String texto : List.of(NSS_AJENO, RFC_AJENO, SECRETO, "A5099999100")) {
            for (String lista : List.of("/patrones", "/personas")) {
                MockHttpSession sesion = new MockHttpSession();
                MvcTestResult buscado =
                        paginas.post()
                                .uri(lista + "/buscar")
                                .session(sesion)
                                .with(user(usuarios.loadUserByUsername(cuenta)))
                                .with(csrf())
                                .param("texto", texto)
                                .exchange();
                String direccion = String.valueOf(buscado.getResponse().getRedirectedUrl());
                for (String vista : List.of(direccion, direccion.replace("?", ".csv?"))) {
                    MvcTestResult hallado =
                            paginas.get()
                                    .uri(vista)
                                    .session(sesion)
                                    .with(user(usuarios.loadUserByUsername(cuenta)))
                                    .exchange();
                    assertThat(hallado).hasStatusOk();
                    assertThat(cuerpo(hallado).replace("value=\"" + texto + "\"", ""))
                            .as(cuenta + " " + lista + " " + texto)
                            .doesNotContain(SECRETO + " ", "/personas/" + ajeno.get("persona"))
                            .doesNotContain("/patrones/" + ajeno.get("registro"));
                }
            }
        }
    }

    @Test
    void the_general_search_finds_only_what_is_ones_own() {
        for (String texto : List.of(NSS_AJENO, RFC_AJENO, SECRETO)) {
            MockHttpSession sesion = new MockHttpSession();
            MvcTestResult buscado =
                    paginas.post()
                            .uri("/buscar")
                            .session(sesion)
                            .with(user(usuarios.loadUserByUsername("patron")))
                            .with(csrf())
                            .param("q", texto)
                            .exchange();
            assertThat(String.valueOf(buscado.getResponse().getRedirectedUrl()))
                    .startsWith("/buscar/");
        }
    }

    @Test
    void by_sql_as_the_application_role_nobody_sees_the_other_in_any_table() {
        UUID propio =
                id(
                        base.comoDuenio(),
                        "registro_patronal WHERE oficina = '0101' ORDER BY registro LIMIT 1");
        for (Alcance alcance :
                List.of(
                        Alcance.NINGUNO,
                        Alcance.deOficina("0101"),
                        new Alcance(Set.of(), Set.of(propio)))) {
            for (String tabla : tablasConRegistro()) {
                assertThat(cuenta(alcance, tabla, "registro_id")).as(alcance + tabla).isZero();
            }
            assertThat(cuenta(alcance, "registro_patronal", "id")).isZero();
            assertThat(
                            enAlcance(
                                    alcance,
                                    "SELECT count(*) FROM afiliacion.patron WHERE id = ?",
                                    ajeno("patron")))
                    .isZero();
            assertThat(
                            enAlcance(
                                    alcance,
                                    "SELECT count(*) FROM afiliacion.asegurado WHERE id = ?",
                                    ajeno("persona")))
                    .isZero();
        }
        assertThat(cuenta(Alcance.deOficina("0119"), "movimiento", "registro_id")).isEqualTo(1);
        assertThat(cuenta(Alcance.NACIONAL, "movimiento", "registro_id")).isEqualTo(1);
    }

    @Test
    void every_table_that_hangs_from_a_registro_or_a_person_is_closed() {
        List<String> abiertas =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT DISTINCT c.relname FROM pg_class c
                                JOIN pg_namespace n ON n.oid = c.relnamespace
                                JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
                                WHERE n.nspname = 'afiliacion' AND c.relkind = 'r' AND NOT c.relrowsecurity
                                  AND a.attname IN ('registro_id', 'asegurado_id', 'nss', 'rfc', 'curp')
                                """)
                        .query(String.class)
                        .list();

        assertThat(abiertas).isEmpty();
    }

    @Test
    void who_it_belongs_to_does_see_it() {
        assertThat(pide("afiliacion2", "/patrones/" + ajeno.get("registro")))
                .hasStatusOk()
                .bodyText()
                .contains(SECRETO);
        assertThat(pide("afiliacion2", "/personas/" + ajeno.get("persona")))
                .hasStatusOk()
                .bodyText()
                .contains(NSS_AJENO);
    }

    @Test
    void each_reading_of_a_person_leaves_its_trace_without_personal_data() {
        pide("afiliacion2", "/personas/" + ajeno.get("persona"));

        List<String> trazas =
                jdbc.sql(
                                """
                                SELECT concat_ws(' ', cuenta, accion, objeto, detalle) FROM seguridad.bitacora
                                WHERE accion = 'LEER_PERSONA'
                                """)
                        .query(String.class)
                        .list();
        assertThat(trazas)
                .contains("afiliacion2 LEER_PERSONA persona:" + ajeno.get("persona") + " {}");
        assertThat(String.join("\n", trazas)).doesNotContain(NSS_AJENO, SECRETO);
    }

    private List<String> rutasConId() {
        return rutas(RequestMethod.GET, true);
    }

    private List<String> rutasSinId() {
        return rutas(RequestMethod.GET, false);
    }

    /** Every route of affiliation, whoever wrote it. */
    private List<String> rutas(RequestMethod verbo, boolean conId) {
        List<String> halladas = new ArrayList<>();
        rutas.getHandlerMethods()
                .forEach((ruta, metodo) -> {
                    boolean deAfiliacion =
                            metodo.getBeanType().getPackageName().contains(".platform.afiliacion");
                    if (deAfiliacion && ruta.getMethodsCondition().getMethods().contains(verbo)) {
                        ruta.getPatternValues().stream()
                                .map(AislamientoTest::sinVariantes)
                                .filter(p -> p.contains("{") == conId)
                                .forEach(halladas::add);
                    }
                });
        assertThat(halladas).isNotEmpty();
        return halladas;
    }

    /** Variables that choose among words take the first of them. */
    private static String sinVariantes(String patron) {
        return patron.replaceAll("\\{\\w+:([A-Za-z_]+)[^}]*}", "$1");
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID ajeno(String que) {
        return java.util.Objects.requireNonNull(ajeno.get(que));
    }

    private long cuenta(Alcance alcance, String tabla, String columna) {
        return enAlcance(
                alcance,
                "SELECT count(*) FROM afiliacion." + tabla + " WHERE " + columna + " = ?",
                ajeno("registro"));
    }

    private long enAlcance(Alcance alcance, String sql, UUID id) {
        return Alcances.como(
                alcance,
                () ->
                        java.util.Objects.requireNonNull(
                                new TransactionTemplate(transacciones)
                                        .execute(estado ->
                                                jdbc.sql(sql)
                                                        .param(id)
                                                        .query(Long.class)
                                                        .single())));
    }

    private List<String> tablasConRegistro() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT table_name FROM information_schema.columns
                        WHERE table_schema = 'afiliacion' AND column_name = 'registro_id' ORDER BY 1
                        """)
                .query(String.class)
                .list();
    }

    private long filas() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT (SELECT count(*) FROM afiliacion.hecho_patronal)
                             + (SELECT count(*) FROM afiliacion.tramite_patronal)
                             + (SELECT count(*) FROM afiliacion.documento_patronal)
                             + (SELECT count(*) FROM afiliacion.movimiento)
                             + (SELECT count(*) FROM afiliacion.lote)
                             + (SELECT count(*) FROM afiliacion.lote_acto)
                             + (SELECT count(*) FROM afiliacion.acto_de_persona)
                             + (SELECT sum(version) FROM afiliacion.asegurado)
                        """)
                .query(Long.class)
                .single();
    }

    private static UUID id(JdbcClient duenio, String donde) {
        return duenio.sql("SELECT id FROM afiliacion." + donde).query(UUID.class).single();
    }

    private static void inventa(JdbcClient duenio) {
        UUID patron = UUID.randomUUID();
        UUID registro = UUID.randomUUID();
        UUID persona = UUID.randomUUID();
        UUID lote = UUID.randomUUID();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)
                        VALUES (?, ?, ?, 'MORAL', now())
                        """)
                .params(patron, RFC_AJENO, SECRETO + " SA")
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad,
                            alta, creado_en) VALUES (?, ?, 'A5099999100', '0119', '10', '2020-01-01', now())
                        """)
                .params(registro, patron)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)
                        VALUES (?, ?, ?, 'PERSONA', '0119', now())
                        """)
                .params(persona, NSS_AJENO, SECRETO)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.tramite_patronal (id, clave, huella, registro_id, tipo, fecha,
                            datos, avisos, presentado_por, presentado_en)
                        VALUES (?, ?, repeat('0', 64), ?, 'ALTA', '2020-01-01', '{}', ?, 'otro', now())
                        """)
                .params(UUID.randomUUID(), UUID.randomUUID(), registro, SECRETO)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.documento_patronal (id, registro_id, documento_id, clase, nombre,
                            adjuntado_por, adjuntado_en) VALUES (?, ?, ?, 'OTRO', ?, 'otro', now())
                        """)
                .params(UUID.randomUUID(), registro, UUID.randomUUID(), SECRETO)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.lote (id, registro_id, oficina, via, estado, nombre, huella,
                            documento_id, tamano, lineas, cuenta, recibido_en)
                        VALUES (?, ?, '0119', 'ARCHIVO', 'RECHAZADO', ?, repeat('1', 64), ?, 168, 1, 'otro', now())
                        """)
                .params(lote, registro, SECRETO, UUID.randomUUID())
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                            efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                        VALUES (nextval('afiliacion.numero_de_movimiento'), ?, '0119', ?, 'ALTA', '2024-01-01',
                            '2024-01-01', true, 45050, now(), now(), 'otro')
                        """)
                .params(registro, persona)
                .update();
    }
}
