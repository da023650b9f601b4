package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.afiliacion.lotes.Recepcion;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Of two employers of one office, whoever acts for one, or keeps its accounts, does nothing to the
 * other: not by its ids in any address, and not by its number or its lotes in any form.
 */
@PlataformaTest
class AislamientoAlEscribirTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static int numero = 1_970;

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired FechaDeOperacion fecha;
    @Autowired Recepcion recepcion;
    @Autowired RegistrosEnTabla registros;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    private int propio;
    private int otro;
    private UUID ajeno = new UUID(0, 0);
    private UUID persona = ajeno;
    private UUID lote = ajeno;
    private String cuenta = "";

    @BeforeEach
    void another_employer_with_a_worker_and_a_line_that_waits() {
        Escenario escenario = new Escenario(base);
        propio = ++numero;
        otro = ++numero;
        escenario.trabajadores(otro, otro);
        cuenta = "aislada-" + propio;
        representa(escenario.patron(propio));
        ajeno = escenario.patron(otro);
        lote = opera();
        persona =
                base.comoDuenio()
                        .sql("SELECT id FROM afiliacion.asegurado WHERE nss = ?")
                        .param(Escenario.nss(otro).valor())
                        .query(UUID.class)
                        .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATRON", "CONTADOR"})
    void no_address_with_anothers_id_does_anything(String papel) {
        conPapel(papel);
        String antes = filas();
        TreeSet<String> probadas = new TreeSet<>();
        for (String ruta : formas(true)) {
            for (UUID id : List.of(ajeno, persona, lote)) {
                String direccion = direccion(ruta, id);
                MvcTestResult respuesta = envia(direccion, Map.of());
                assertThat(respuesta.getResponse().getStatus())
                        .as(papel + " POST " + direccion)
                        .isIn(400, 403, 404);
                assertThat(cuerpo(respuesta)).as(direccion).doesNotContain(datosAjenos());
                probadas.add(ruta);
            }
        }
        assertThat(filas()).isEqualTo(antes);
        assertThat(probadas)
                .contains(
                        "/api/v1/patrones/{id}/lotes",
                        "/api/v1/patrones/{id}/movimientos",
                        "/api/v1/patrones/{id}/vista-previa",
                        "/api/v1/patrones/{id}/impedimentos",
                        "/api/v1/lotes/{id}/lineas/{linea}/correccion",
                        "/api/v1/personas/{id}/ausencias",
                        "/movimientos/lotes/{id}/responder",
                        "/movimientos/lotes/{id}/lineas/{renglon}/descartar",
                        "/movimientos/trabajadores/{id}/dias",
                        "/personas/{id}/union");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATRON", "CONTADOR"})
    void no_form_acts_on_anothers_registro_by_its_number_nor_on_its_lines(String papel) {
        conPapel(papel);
        String antes = filas();

        for (String ruta : formas(false)) {
            if (ruta.equals("/publico/sello")) {
                continue;
            }
            MvcTestResult porNumero = envia(ruta, Map.of());
            assertThat(cuerpo(porNumero)).as(papel + " " + ruta).doesNotContain(datosAjenos());
            assertThat(filas()).as(papel + " " + ruta).isEqualTo(antes);
        }
        MvcTestResult corrige =
                envia(
                        "/movimientos/presentar",
                        Map.of(
                                "registro", Escenario.registro(propio).valor(),
                                "lote", lote.toString(),
                                "renglon", "2"));
        assertThat(corrige.getResponse().getStatus()).isEqualTo(404);
        assertThat(filas()).isEqualTo(antes);
        assertThat(formas(false))
                .contains(
                        "/movimientos/presentar",
                        "/movimientos/vista-previa",
                        "/movimientos/lotes",
                        "/movimientos/ausentismo",
                        "/movimientos/ausentismo/anotar");
    }

    /** A form with the number of the other employer, whatever it asks; or a notice by the API. */
    private MvcTestResult envia(String ruta, Map<String, String> ademas) {
        if (ruta.startsWith("/api/")) {
            boolean archivo = ruta.endsWith("/lotes");
            return paginas.post()
                    .uri(ruta)
                    .with(user(usuarios.loadUserByUsername(cuenta)))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(
                            archivo
                                    ? MediaType.APPLICATION_OCTET_STREAM
                                    : MediaType.APPLICATION_JSON)
                    .content(
                            archivo
                                    ? Escenario.archivo(
                                            List.of(Escenario.baja(otro, otro, fecha.hoy())))
                                    : JSON.writeValueAsBytes(aviso()))
                    .exchange();
        }
        byte[] archivo = Escenario.archivo(List.of(Escenario.baja(otro, otro, fecha.hoy())));
        var pedido =
                paginas.post()
                        .uri(ruta)
                        .multipart()
                        .file(new MockMultipartFile("archivo", "a.txt", "text/plain", archivo))
                        .file(new MockMultipartFile("constancia", "c.pdf", "x/y", archivo));
        campos().forEach((campo, valor) -> pedido.param(campo, ademas.getOrDefault(campo, valor)));
        ademas.forEach((campo, valor) -> {
            if (!campos().containsKey(campo)) {
                pedido.param(campo, valor);
            }
        });
        return pedido.with(user(usuarios.loadUserByUsername(cuenta))).with(csrf()).exchange();
    }

    private Map<String, String> campos() {
        var quien = Escenario.trabajador(otro);
        return Map.ofEntries(
                Map.entry("tipo", "BAJA"),
                Map.entry("registro", Escenario.registro(otro).valor()),
                Map.entry("nss", quien.nss().valor()),
                Map.entry("otro", quien.nss().valor()),
                Map.entry("texto", Escenario.registro(otro).valor()),
                Map.entry("primerApellido", quien.primerApellido()),
                Map.entry("segundoApellido", quien.segundoApellido()),
                Map.entry("nombres", quien.nombres()),
                Map.entry("fecha", fecha.hoy().toString()),
                Map.entry("desde", fecha.hoy().toString()),
                Map.entry("hasta", fecha.hoy().toString()),
                Map.entry("motivo", "prueba"),
                Map.entry("respuesta", "CONFIRMA"),
                Map.entry("nombre", "a.txt"),
                Map.entry("contenido", "eA=="),
                Map.entry("expediente", "1"));
    }

    private Map<String, Object> aviso() {
        Map<String, Object> aviso = new java.util.HashMap<>(campos());
        aviso.keySet().removeAll(List.of("registro", "otro", "texto", "respuesta", "contenido"));
        aviso.putAll(
                Map.of(
                        "tipoDeSalario",
                        0,
                        "jornada",
                        0,
                        "tipoDeTrabajador",
                        0,
                        "registroId",
                        ajeno.toString(),
                        "clase",
                        "ENFERMEDAD_GENERAL",
                        "folio",
                        "AB123456",
                        "constancia",
                        "eA=="));
        return aviso;
    }

    private String[] datosAjenos() {
        return new String[] {Escenario.curp(otro).valor(), "PATRON " + otro, "450.50"};
    }

    private List<String> formas(boolean conId) {
        return rutas.getHandlerMethods().entrySet().stream()
                .filter(r ->
                        r.getValue()
                                .getBeanType()
                                .getPackageName()
                                .contains(".platform.afiliacion"))
                .filter(r ->
                        r.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(r -> r.getKey().getPatternValues().stream())
                .filter(p -> p.contains("{") == conId)
                .filter(p -> conId || !p.startsWith("/api/"))
                .sorted()
                .toList();
    }

    private static String direccion(String ruta, UUID id) {
        return ruta.replaceAll("\\{tipo:([A-Z_]+)[^}]*}", "$1")
                .replaceAll("\\{(renglon|linea)}", "2")
                .replace("{movimiento}", "1")
                .replaceAll("\\{[^}]*}", id.toString());
    }

    /** One line operated and another refused, which waits. */
    private UUID opera() {
        UUID id =
                Alcances.nacional(() ->
                                recepcion.recibe(
                                        registros.busca(ajeno).orElseThrow(),
                                        "ajeno.txt",
                                        Escenario.archivo(
                                                List.of(
                                                        Escenario.alta(
                                                                otro,
                                                                otro,
                                                                fecha.hoy().minusDays(2)),
                                                        Escenario.alta(
                                                                otro,
                                                                otro,
                                                                fecha.hoy().minusDays(1)))),
                                        Idioma.ES))
                        .lote()
                        .id();
        Espera.hasta(() -> Alcances.nacional(() -> recepcion.busca(id)).orElseThrow().terminado());
        return id;
    }

    private String filas() {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT concat_ws(' ',
                            (SELECT count(*) FROM afiliacion.lote WHERE registro_id = :r),
                            (SELECT count(*) FROM afiliacion.lote WHERE cuenta = :c),
                            (SELECT count(*) FROM afiliacion.movimiento WHERE registro_id = :r),
                            (SELECT count(*) FROM afiliacion.lote_acto WHERE registro_id = :r),
                            (SELECT count(*) FROM afiliacion.ausencia WHERE registro_id = :r),
                            (SELECT count(*) FROM afiliacion.incapacidad WHERE registro_id = :r),
                            (SELECT count(*) FROM afiliacion.hecho_patronal WHERE registro_id = :r),
                            (SELECT count(*) FROM afiliacion.tramite_patronal WHERE registro_id = :r),
                            (SELECT count(*) FROM afiliacion.documento_patronal WHERE registro_id = :r),
                            (SELECT count(*) FROM afiliacion.acto_de_persona WHERE asegurado_id = :p),
                            (SELECT version FROM afiliacion.asegurado WHERE id = :p),
                            (SELECT count(*) FROM afiliacion.cola_de_correccion
                             WHERE registro_id = :r AND estado = 'PENDIENTE'))
                        """)
                .param("r", ajeno)
                .param("c", cuenta)
                .param("p", persona)
                .query(String.class)
                .single();
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), UTF_8);
    }

    private void representa(UUID suyo) {
        base.comoDuenio()
                .sql(
                        """
                        WITH cuenta AS (
                            INSERT INTO seguridad.usuario (id, cuenta, nombre, clave_cifrada)
                            VALUES (uuidv7(), :cuenta, 'Cuenta aislada', 'x') RETURNING id)
                        INSERT INTO seguridad.asignacion (id, usuario_id, registro_id, desde, asignada_por, asignada_en)
                        SELECT uuidv7(), id, :registro, DATE '2020-01-01', 'prueba', now() FROM cuenta
                        """)
                .param("cuenta", cuenta)
                .param("registro", suyo)
                .update();
    }

    private void conPapel(String papel) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO seguridad.usuario_rol (usuario_id, rol)
                        SELECT id, ? FROM seguridad.usuario WHERE cuenta = ?
                        """)
                .params(papel, cuenta)
                .update();
    }
}
