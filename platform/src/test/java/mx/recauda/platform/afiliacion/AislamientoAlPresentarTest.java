package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whoever presents a movement names any worker of the country: of what another employer has of him
 * nothing is answered, by no route that takes a form or a notice.
 */
@PlataformaTest
class AislamientoAlPresentarTest {

    private static final String FOLIO_AJENO = "AJENO971";
    private static final String CUENTA = "patron-aislado";

    private static int numero = 970;

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired FechaDeOperacion fecha;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping rutas;

    private UUID propio = UUID.randomUUID();
    private UUID ajeno = propio;
    private int registro;
    private LocalDate mes = LocalDate.EPOCH;

    @BeforeEach
    void a_worker_of_another_employer() {
        Escenario escenario = new Escenario(base);
        registro = ++numero;
        propio = escenario.patron(registro);
        ajeno = escenario.patron(++numero);
        escenario.trabajadores(registro, registro);
        mes = fecha.hoy().withDayOfMonth(1).minusMonths(1);
        representa(propio);
    }

    @Test
    void a_preview_says_the_same_with_and_without_incapacity_under_another_employer() {
        String antes = previa();

        incapacidad();

        assertThat(antes).contains("\"admitido\":true");
        assertThat(previa()).isEqualTo(antes);
        assertThat(cuerpo(envia("/movimientos/vista-previa", "INVENTADO")))
                .doesNotContain(FOLIO_AJENO);
    }

    @Test
    void no_form_answers_anything_of_a_worker_who_is_named_wrongly() {
        incapacidad();

        for (String ruta : formas()) {
            MvcTestResult respuesta = envia(ruta, "OTROAPELLIDO");
            assertThat(cuerpo(respuesta)).as(ruta).doesNotContain(datosAjenos());
            String siguiente = respuesta.getResponse().getRedirectedUrl();
            if (siguiente != null && siguiente.startsWith("/movimientos/lotes/")) {
                String lote = siguiente.substring("/movimientos/lotes/".length());
                Espera.hasta(() -> terminado(lote));
                assertThat(cuerpo(pide(siguiente))).as(siguiente).doesNotContain(datosAjenos());
            }
        }
        assertThat(formas())
                .contains(
                        "/movimientos/vista-previa",
                        "/movimientos/presentar",
                        "/movimientos/lotes",
                        "/api/v1/personas/busquedas");
    }

    @Test
    void no_notice_by_the_api_answers_anything_of_a_worker_who_is_named_wrongly() {
        incapacidad();

        for (String ruta : List.of("vista-previa", "movimientos", "lotes")) {
            MvcTestResult respuesta = porApi(ruta, aviso("OTROAPELLIDO"));
            assertThat(cuerpo(respuesta)).as(ruta).doesNotContain(datosAjenos());
        }
    }

    private String[] datosAjenos() {
        return new String[] {
            FOLIO_AJENO,
            "INVENTADO",
            Escenario.curp(registro).valor(),
            Escenario.registro(registro + 1).valor(),
            "ENFERMEDAD_GENERAL"
        };
    }

    private List<String> formas() {
        return rutas.getHandlerMethods().entrySet().stream()
                .filter(r ->
                        r.getValue()
                                .getBeanType()
                                .getPackageName()
                                .contains(".platform.afiliacion"))
                .filter(r ->
                        r.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(r -> r.getKey().getPatternValues().stream())
                .filter(p -> !p.contains("{"))
                .sorted()
                .toList();
    }

    private MvcTestResult envia(String ruta, String apellido) {
        if (ruta.startsWith("/api/")) {
            return paginas.post()
                    .uri(ruta)
                    .with(user(usuarios.loadUserByUsername(CUENTA)))
                    .with(csrf())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"texto\":\"" + Escenario.nss(registro).valor() + "\"}")
                    .exchange();
        }
        var pedido =
                paginas.post()
                        .uri(ruta)
                        .multipart()
                        .file(new MockMultipartFile("archivo", new byte[] {'x'}));
        campos(apellido).forEach(pedido::param);
        return pedido.with(user(usuarios.loadUserByUsername(CUENTA))).with(csrf()).exchange();
    }

    private Map<String, String> campos(String apellido) {
        return Map.of(
                "tipo",
                "ALTA",
                "registro",
                Escenario.registro(registro).valor(),
                "nss",
                Escenario.nss(registro).valor(),
                "texto",
                Escenario.nss(registro).valor(),
                "primerApellido",
                apellido,
                "segundoApellido",
                "DE PRUEBA",
                "nombres",
                Escenario.trabajador(registro).nombres(),
                "fecha",
                mes.toString(),
                "sbc",
                "450.50");
    }

    private String previa() {
        MvcTestResult respuesta = porApi("vista-previa", aviso("INVENTADO"));
        assertThat(respuesta).hasStatusOk();
        return cuerpo(respuesta);
    }

    private String aviso(String apellido) {
        StringBuilder json =
                new StringBuilder("{\"tipoDeTrabajador\":1,\"tipoDeSalario\":0,\"jornada\":0");
        campos(apellido)
                .forEach((campo, valor) -> {
                    if (!campo.equals("registro") && !campo.equals("texto")) {
                        json.append(",\"%s\":\"%s\"".formatted(campo, valor));
                    }
                });
        return json.append('}').toString();
    }

    private MvcTestResult porApi(String ruta, String contenido) {
        return paginas.post()
                .uri("/api/v1/patrones/" + propio + "/" + ruta)
                .with(user(usuarios.loadUserByUsername(CUENTA)))
                .with(csrf())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(
                        ruta.equals("lotes")
                                ? MediaType.APPLICATION_OCTET_STREAM
                                : MediaType.APPLICATION_JSON)
                .content(contenido)
                .exchange();
    }

    private MvcTestResult pide(String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(CUENTA))).exchange();
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), UTF_8);
    }

    private boolean terminado(String lote) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT estado IN ('TERMINADO', 'RECHAZADO') FROM afiliacion.lote WHERE id = ?::uuid
                        """)
                .param(lote)
                .query(Boolean.class)
                .single();
    }

    private void incapacidad() {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.incapacidad (registro_id, oficina, asegurado_id, folio, rama, vigencia,
                            recibido_en, conocido_en, anotado_por)
                        SELECT ?, '0119', id, ?, 'ENFERMEDAD_GENERAL', daterange(?, ?), now(), now(), 'x'
                        FROM afiliacion.asegurado WHERE nss = ?
                        """)
                .params(
                        ajeno,
                        FOLIO_AJENO,
                        mes.plusDays(4),
                        mes.plusDays(10),
                        Escenario.nss(registro).valor())
                .update();
    }

    /** The account of an employer with that registro and no other. */
    private void representa(UUID suyo) {
        base.comoDuenio()
                .sql(
                        """
                        WITH cuenta AS (
                            INSERT INTO seguridad.usuario (id, cuenta, nombre, clave_cifrada)
                            VALUES (uuidv7(), :cuenta, 'Patron aislado', 'x')
                            ON CONFLICT (cuenta) DO UPDATE SET nombre = excluded.nombre RETURNING id),
                        papel AS (
                            INSERT INTO seguridad.usuario_rol (usuario_id, rol) SELECT id, 'PATRON' FROM cuenta
                            ON CONFLICT DO NOTHING)
                        INSERT INTO seguridad.asignacion (id, usuario_id, registro_id, desde, asignada_por, asignada_en)
                        SELECT uuidv7(), id, :registro, DATE '2020-01-01', 'prueba', now() FROM cuenta
                        """)
                .param("cuenta", CUENTA)
                .param("registro", suyo)
                .update();
    }
}
