package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.LectoresDeArchivo;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
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
    private static final String NSS_AJENO = "01268500509";
    private static final String OTRO_NSS_AJENO = "01268500608";
    private static final String FOLIO_AJENO = "SECRETO1";
    private static final String SALARIO_AJENO = "1,234.56";
    private static final String RFC_AJENO = "AJE010101AB1";

    private static final String[] DATOS_AJENOS = {
        SECRETO, NSS_AJENO, OTRO_NSS_AJENO, RFC_AJENO, FOLIO_AJENO, SALARIO_AJENO
    };

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired LectoresDeArchivo lectores;
    @Autowired Documentos documentos;
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
        ajeno.put("otroNumero", id(duenio, "asegurado WHERE nss = '" + OTRO_NSS_AJENO + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "afiliacion"})
    void every_route_with_anothers_id_answers_without_a_single_datum(String cuenta) {
        List<String> probadas = new ArrayList<>();
        for (String ruta : rutasConId()) {
            for (UUID id : ajeno.values()) {
                String direccion = direccion(ruta, id);
                MvcTestResult respuesta = pide(cuenta, direccion);
                assertThat(respuesta.getResponse().getStatus())
                        .as(cuenta + " GET " + direccion)
                        .isIn(400, 403, 404, 405, 406);
                assertThat(cuerpo(respuesta)).as(direccion).doesNotContain(DATOS_AJENOS);
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
                    .doesNotContain(DATOS_AJENOS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "afiliacion"})
    void every_write_on_anothers_id_is_refused_and_writes_nothing(String cuenta) {
        long antes = filas();
        for (String ruta : rutas(RequestMethod.POST, true)) {
            for (UUID id : ajeno.values()) {
                String direccion = direccion(ruta, id);
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

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "afiliacion"})
    void the_general_search_finds_only_what_is_ones_own(String cuenta) {
        for (String texto : List.of(NSS_AJENO, RFC_AJENO, SECRETO, "A5099999100")) {
            MockHttpSession sesion = new MockHttpSession();
            MvcTestResult buscado =
                    paginas.post()
                            .uri("/buscar")
                            .session(sesion)
                            .with(user(usuarios.loadUserByUsername(cuenta)))
                            .with(csrf())
                            .param("q", texto)
                            .exchange();
            String resultados = String.valueOf(buscado.getResponse().getRedirectedUrl());
            assertThat(resultados).startsWith("/buscar/");
            MvcTestResult hallado =
                    paginas.get()
                            .uri(resultados)
                            .session(sesion)
                            .with(user(usuarios.loadUserByUsername(cuenta)))
                            .exchange();
            assertThat(hallado).hasStatusOk();
            assertThat(cuerpo(hallado).replace(texto, ""))
                    .doesNotContain(DATOS_AJENOS)
                    .doesNotContain("/personas/" + ajeno.get("persona"))
                    .doesNotContain("/patrones/" + ajeno.get("registro"));
        }
    }

    /** What the others above do not find is there to be found. */
    @Test
    void the_general_search_leads_its_office_to_it() {
        for (Map.Entry<String, String> hallazgo :
                Map.of(
                                NSS_AJENO,
                                "/personas/" + ajeno.get("persona"),
                                "A5099999100",
                                "/patrones/" + ajeno.get("registro"))
                        .entrySet()) {
            assertThat(
                            paginas.post()
                                    .uri("/buscar")
                                    .with(user(usuarios.loadUserByUsername("afiliacion2")))
                                    .with(csrf())
                                    .param("q", hallazgo.getKey())
                                    .exchange())
                    .hasStatus(303)
                    .redirectedUrl()
                    .isEqualTo(hallazgo.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron", "contador", "afiliacion"})
    void a_search_by_the_api_finds_only_what_is_ones_own(String cuenta) {
        for (String texto : List.of(NSS_AJENO, RFC_AJENO, SECRETO, "A5099999100")) {
            for (String lista : List.of("patrones", "personas")) {
                MvcTestResult hallado =
                        paginas.post()
                                .uri("/api/v1/" + lista + "/busquedas")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"texto\":\"" + texto + "\"}")
                                .with(user(usuarios.loadUserByUsername(cuenta)))
                                .exchange();
                assertThat(hallado).hasStatusOk();
                assertThat(cuerpo(hallado)).contains("\"total\":0").doesNotContain(DATOS_AJENOS);
            }
        }
    }

    /** Each of these is refused to the others above: here it is seen that it exists. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/movimientos/lotes/{lote}",
                "/movimientos/lotes/{lote}/avance",
                "/movimientos/lotes/{lote}/constancia.pdf",
                "/movimientos/lotes/{lote}/constancia.json",
                "/movimientos/lotes/{lote}/lineas.csv",
                "/movimientos/lotes/{lote}/lineas.csv?formato=xlsx",
                "/movimientos/lotes/{lote}/lineas/2/corregir",
                "/movimientos/trabajadores/{persona}",
                "/personas/{persona}",
                "/personas/{persona}/constancia.pdf",
                "/personas/{otroNumero}",
                "/patrones/{registro}",
                "/api/v1/lotes/{lote}",
                "/api/v1/personas/{persona}",
                "/api/v1/personas/{persona}/movimientos",
                "/api/v1/patrones/{registro}"
            })
    void the_owner_reads_by_the_same_id_what_the_others_do_not(String ruta) {
        String direccion = ruta;
        for (Map.Entry<String, UUID> id : ajeno.entrySet()) {
            direccion = direccion.replace("{" + id.getKey() + "}", id.getValue().toString());
        }

        assertThat(pide("afiliacion2", direccion)).hasStatusOk();
        for (String otro : List.of("patron", "contador", "afiliacion")) {
            assertThat(pide(otro, direccion)).as(otro + " " + ruta).hasStatus(404);
        }
    }

    @Test
    void the_papers_and_files_of_an_employer_are_only_for_it_its_office_and_the_whole_country() {
        UUID propio =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT a.registro_id FROM seguridad.asignacion a
                                JOIN seguridad.usuario u ON u.id = a.usuario_id WHERE u.cuenta = 'patron'
                                """)
                        .query(UUID.class)
                        .single();

        assertThat(lectores.de(papel(propio)))
                .containsExactly("supervision", "auditor", "patron", "afiliacion", "liquidacion2");
        assertThat(lectores.de(archivoDeLote(propio)))
                .containsExactly("supervision", "auditor", "patron", "afiliacion", "liquidacion2");
        assertThat(lectores.de(papel(ajeno("registro"))))
                .containsExactly("supervision", "auditor", "afiliacion2", "emision", "liquidacion");
        assertThat(lectores.de(archivoDeLote(ajeno("registro"))))
                .containsExactly("supervision", "auditor", "afiliacion2", "emision", "liquidacion");
        assertThat(lectores.de(guardado().id())).as("no module keeps it").isEmpty();
    }

    private Documento guardado() {
        return documentos.guarda(
                "acta.txt", "text/plain", UUID.randomUUID().toString().getBytes(UTF_8));
    }

    private UUID papel(UUID registro) {
        UUID documento = guardado().id();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.documento_patronal (id, registro_id, documento_id, clase, nombre,
                            adjuntado_por, adjuntado_en) VALUES (uuidv7(), ?, ?, 'OTRO', 'acta', 'otro', now())
                        """)
                .params(registro, documento)
                .update();
        return documento;
    }

    private UUID archivoDeLote(UUID registro) {
        Documento documento = guardado();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.lote (id, registro_id, oficina, via, estado, tipo, nombre, huella,
                            documento_id, tamano, lineas, operadas, rechazadas, incidencias, cuenta, recibido_en,
                            terminado_en, cadena, sello)
                        SELECT uuidv7(), r.id, r.oficina, 'ARCHIVO', 'TERMINADO', 'ALTA', 'x', ?, ?, 36, 1, 1,
                            0, 0, 'otro', now(), now(), 'x', 'x' FROM afiliacion.registro_patronal r WHERE r.id = ?
                        """)
                .params(documento.huella(), documento.id(), registro)
                .update();
        return documento.id();
    }

    @Test
    void of_a_worker_of_two_employers_each_reads_only_what_is_its_own() {
        UUID compartido = compartido(base.comoDuenio());
        List<String> vistas =
                List.of(
                        "/movimientos/trabajadores/" + compartido,
                        "/personas/" + compartido,
                        "/api/v1/personas/" + compartido + "/movimientos",
                        "/api/v1/personas/" + compartido);

        for (String vista : vistas) {
            MvcTestResult leida = pide("patron", vista);
            assertThat(leida).as(vista).hasStatusOk();
            assertThat(cuerpo(leida))
                    .as(vista)
                    .doesNotContain("A5099999100", SECRETO, "SECRETO2", "999.99", "2023-03-03");
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
        for (String tabla :
                List.of(
                        "movimiento",
                        "tramo",
                        "lote_renglon",
                        "incapacidad",
                        "cola_de_correccion")) {
            assertThat(cuenta(Alcance.deOficina("0119"), tabla, "registro_id")).isPositive();
            assertThat(cuenta(Alcance.NACIONAL, tabla, "registro_id")).isPositive();
        }
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

    /** Variables that are lines of a file take the number of the refused one. */
    private static String direccion(String ruta, UUID id) {
        return ruta.replaceAll("\\{(renglon|linea)}", "2")
                .replace("{movimiento}", "1")
                .replaceAll("\\{[^}]*}", id.toString());
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
                             + (SELECT count(*) FROM afiliacion.ausencia)
                             + (SELECT count(*) FROM afiliacion.incapacidad)
                             + (SELECT count(*) FROM afiliacion.cola_de_correccion WHERE estado = 'PENDIENTE')
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
        inventaLote(duenio, lote, registro, persona);
        inventaDias(duenio, registro, persona);
    }

    /** A lote with an operated line and a refused one that waits to be corrected. */
    private static void inventaLote(JdbcClient duenio, UUID lote, UUID registro, UUID persona) {
        duenio.sql(
                        """
                        INSERT INTO afiliacion.lote (id, registro_id, oficina, via, estado, tipo, nombre, huella,
                            documento_id, tamano, lineas, operadas, rechazadas, incidencias, cuenta, recibido_en,
                            terminado_en, cadena, sello)
                        VALUES (?, ?, '0119', 'ARCHIVO', 'TERMINADO', 'ALTA', ?, repeat('1', 64), uuidv7(), 504, 2, 1,
                            1, 1, 'otro', now(), now(), '||SECRETISIMO||', 'x')
                        """)
                .params(lote, registro, SECRETO)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.lote_renglon (lote_id, renglon, registro_id, oficina, registro, nss,
                            primer_apellido, nombres, tipo, fecha, sbc_centavos)
                        SELECT ?, n, ?, '0119', 'A5099999100', ?, ?, 'PERSONA', 'ALTA', '2024-01-01', 123456
                        FROM generate_series(1, 2) n
                        """)
                .params(lote, registro, NSS_AJENO, SECRETO)
                .update();
        long movimiento = movimiento(duenio, registro, persona, "2024-01-01", 123_456);
        duenio.sql(
                        """
                        INSERT INTO afiliacion.lote_resultado (lote_id, renglon, registro_id, oficina, operado,
                            movimiento_id) VALUES (:lote, 1, :registro, '0119', true, :movimiento),
                            (:lote, 2, :registro, '0119', false, NULL)
                        """)
                .param("lote", lote)
                .param("registro", registro)
                .param("movimiento", movimiento)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.lote_incidencia (lote_id, registro_id, oficina, linea, codigo,
                            severidad, mensaje, remedio) VALUES (?, ?, '0119', 2, 'AFI-001', 'ERROR', ?, 'x')
                        """)
                .params(lote, registro, SECRETO)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.cola_de_correccion (lote_id, renglon, registro_id, oficina, motivo,
                            estado, creado_en, nota) VALUES (?, 2, ?, '0119', 'RECHAZO', 'PENDIENTE', now(), ?)
                        """)
                .params(lote, registro, SECRETO)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.lote_acto (id, lote_id, registro_id, oficina, acto, hecho_por,
                            hecho_en) VALUES (uuidv7(), ?, ?, '0119', 'ENTREGA', 'sistema', now())
                        """)
                .params(lote, registro)
                .update();
    }

    /** Days of absence and of incapacity, and another number of the same person. */
    private static void inventaDias(JdbcClient duenio, UUID registro, UUID persona) {
        duenio.sql(
                        """
                        INSERT INTO afiliacion.ausencia (registro_id, oficina, asegurado_id, vigencia, recibido_en,
                            conocido_en, anotado_por) VALUES (?, '0119', ?, '[2024-02-01,2024-02-03)', now(), now(), 'x')
                        """)
                .params(registro, persona)
                .update();
        incapacidad(duenio, registro, persona, FOLIO_AJENO);
        duenio.sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)
                        VALUES (uuidv7(), ?, ?, 'OTRO NUMERO', '0119', now())
                        """)
                .params(OTRO_NSS_AJENO, SECRETO)
                .update();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.acto_de_persona (clave, tipo, asegurado_id, otro_id, motivo, oficina,
                            hecho_por, hecho_en)
                        SELECT uuidv7(), 'FUSION', a.id, ?, ?, '0119', 'otro', now()
                        FROM afiliacion.asegurado a WHERE a.nss = ?
                        """)
                .params(persona, SECRETO, OTRO_NSS_AJENO)
                .update();
    }

    /** A worker of the employer of the tests and of the other one; made once. */
    private UUID compartido(JdbcClient duenio) {
        UUID propio =
                duenio.sql(
                                """
                                SELECT r.registro_id FROM seguridad.asignacion r
                                JOIN seguridad.usuario u ON u.id = r.usuario_id
                                WHERE u.cuenta = 'patron' AND r.registro_id IS NOT NULL LIMIT 1
                                """)
                        .query(UUID.class)
                        .single();
        UUID persona = UUID.randomUUID();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.asegurado (id, nss, primer_apellido, nombres, oficina, creado_en)
                        VALUES (?, '01268500707', 'COMPARTIDO', 'PERSONA', '0119', now())
                        """)
                .param(persona)
                .update();
        movimiento(duenio, propio, persona, "2024-05-05", 45_050);
        movimiento(duenio, ajeno("registro"), persona, "2023-03-03", 99_999);
        incapacidad(duenio, ajeno("registro"), persona, "SECRETO2");
        return persona;
    }

    private static void incapacidad(JdbcClient duenio, UUID registro, UUID persona, String folio) {
        duenio.sql(
                        """
                        INSERT INTO afiliacion.incapacidad (registro_id, oficina, asegurado_id, folio, rama, vigencia,
                            recibido_en, conocido_en, anotado_por)
                        VALUES (?, '0119', ?, ?, 'MATERNIDAD', '[2024-03-01,2024-03-09)', now(), now(), 'x')
                        """)
                .params(registro, persona, folio)
                .update();
    }

    /** An enrolment and its spell; returns its number. */
    private static long movimiento(
            JdbcClient duenio, UUID registro, UUID persona, String dia, long centavos) {
        long numero =
                duenio.sql(
                                """
                                INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha,
                                    efecto, oportuno, sbc_centavos, recibido_en, conocido_en, anotado_por)
                                SELECT nextval('afiliacion.numero_de_movimiento'), r.id, r.oficina, :persona, 'ALTA',
                                    :dia::date, :dia::date, true, :sbc, now(), now(), 'otro'
                                FROM afiliacion.registro_patronal r WHERE r.id = :registro RETURNING id
                                """)
                        .param("registro", registro)
                        .param("persona", persona)
                        .param("dia", dia)
                        .param("sbc", centavos)
                        .query(Long.class)
                        .single();
        duenio.sql(
                        """
                        INSERT INTO afiliacion.tramo (registro_id, oficina, asegurado_id, vigencia, conocido,
                            sbc_centavos, tipo_de_salario, jornada, tipo_de_trabajador, origen)
                        SELECT registro_id, oficina, asegurado_id, daterange(efecto, NULL),
                            tstzrange(conocido_en, NULL), sbc_centavos, 0, 0, 1, id
                        FROM afiliacion.movimiento WHERE id = ?
                        """)
                .param(numero)
                .update();
        return numero;
    }
}
