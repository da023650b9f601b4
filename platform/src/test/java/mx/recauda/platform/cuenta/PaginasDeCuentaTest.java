package mx.recauda.platform.cuenta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.accesorios.Aviso;
import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.Adeudo.Estado;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The account statement as the employer of the demonstration reads it: the figures are those of the
 * ledger, each opens its explanation down to each worker, and nobody reads another's.
 */
@PlataformaTest
class PaginasDeCuentaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired EstadosDeCuenta estados;
    @Autowired Determinaciones determinaciones;
    @Autowired Libro libro;
    @Autowired Cuentas cuentas;
    @Autowired FechaDeOperacion fecha;
    @Autowired Formato formato;

    private UUID registro = new UUID(0, 0);

    @BeforeEach
    void the_registro_of_the_account_empresa() {
        registro =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT a.registro_id FROM seguridad.asignacion a
                                JOIN seguridad.usuario u ON u.id = a.usuario_id WHERE u.cuenta = 'empresa'
                                """)
                        .query(UUID.class)
                        .single();
    }

    @Test
    void the_employer_of_one_registro_is_led_to_his_statement() {
        assertThat(pide("empresa", "/mi-cuenta")).hasRedirectedUrl("/cuenta/" + registro);
        String pagina = texto("empresa", ruta(""));
        assertThat(pagina.contains("Solo propuesto")).isTrue();
        assertThat(pagina)
                .contains("Estado de cuenta")
                .contains("El último día con este total")
                .contains("Vencido")
                .contains("Pagado")
                .contains("Solo propuesto");
    }

    @Test
    void what_is_owed_is_the_balance_of_the_ledger_and_the_late_part_carries_accessories() {
        EstadoDelPatron delDia = hoy();
        long principal = delDia.estado().suma(Adeudo::suertePrincipal).centavos();
        long saldo =
                Alcances.nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                        .filter(s -> s.cuenta().clase() == Clase.DETERMINADO)
                        .mapToLong((Saldo s) -> s.importe().centavos())
                        .sum();
        assertThat(principal).isPositive().isEqualTo(saldo);
        assertThat(delDia.estado().vencido().centavos()).isGreaterThan(principal);
        assertThat(delDia.estado().en(Estado.PROPUESTO)).isNotEmpty();
        assertThat(delDia.estado().en(Estado.PAGADO)).isNotEmpty();
    }

    @Test
    void what_was_proposed_and_not_determined_in_time_is_told_beside_what_is_owed() {
        EstadoDeCuenta estado = hoy().estado();
        assertThat(estado.sinDeterminar().centavos()).isPositive();
        String importe = formato.pesos(estado.sinDeterminar().centavos());
        assertThat(texto("empresa", ruta("")))
                .contains("Propuesto, no determinado y con el plazo vencido: " + importe)
                .contains("LSS 39-C")
                .contains("plazo vencido");
        assertThat(papel()).contains("Propuesto, no determinado").contains(importe);
    }

    @Test
    void citations_and_sources_are_told_in_the_language_of_the_page() {
        Adeudo vencido = hoy().estado().en(Estado.VENCIDO).getFirst();
        assertThat(texto("empresa", ruta("?explica=" + vencido.clave())))
                .contains("texto de la LIF ")
                .doesNotContain("text of the LIF")
                .doesNotContain("para. ");
    }

    @Test
    void every_amount_opens_its_explanation_and_its_parts_add_up() {
        Adeudo vencido = hoy().estado().en(Estado.VENCIDO).getLast();
        String pagina = texto("empresa", ruta("?explica=" + vencido.clave()));

        assertThat(pagina)
                .contains("¿Por qué " + formato.pesos(vencido.saldo().centavos()) + "?")
                .contains("INPC")
                .contains("CFF 17-A")
                .contains("CFF 21")
                .contains("LSS 39")
                .contains("/libro/asientos/" + vencido.asientos().getFirst());
        List<String> lugares =
                Pattern.compile("explica=" + vencido.clave() + "#([a-z-]+)\"")
                        .matcher(pagina)
                        .results()
                        .map(r -> r.group(1))
                        .toList();
        assertThat(lugares).hasSize(11).doesNotHaveDuplicates();
        assertThat(lugares)
                .allSatisfy(lugar -> assertThat(pagina).contains("id=\"" + lugar + "\""));
    }

    @Test
    void behind_the_principal_are_the_workers_and_behind_each_his_computation() {
        Adeudo vencido =
                hoy().estado().en(Estado.VENCIDO).stream()
                        .filter(a -> a.fondo() == Fondo.IMSS)
                        .reduce((a, b) -> b)
                        .orElseThrow();
        Propuesta propuesta =
                Alcances.nacional(() -> estados.propuestas(registro, vencido)).getFirst();
        String renglones = "/propuestas/" + propuesta.id();
        assertThat(texto("empresa", ruta("?explica=" + vencido.clave()))).contains(renglones);

        String lista = texto("empresa", renglones);
        Matcher enlace = Pattern.compile(renglones + "/trabajadores/[0-9a-f-]{36}").matcher(lista);
        assertThat(enlace.find()).isTrue();
        assertThat(texto("empresa", enlace.group())).contains("LSS art. 106");
        assertThat(texto("empresa", "/libro/asientos/" + vencido.asientos().getFirst()))
                .contains(renglones);
    }

    @Test
    void another_day_of_payment_costs_what_the_law_says_and_a_bad_day_is_told_in_its_field() {
        EstadoDelPatron dia =
                Alcances.nacional(
                        () -> estados.de(registro, fecha.hoy().plusDays(20), OptionalLong.empty()));
        assertThat(texto("empresa", ruta("?fecha=" + fecha.hoy().plusDays(20))))
                .contains("Si pagas el")
                .contains(formato.pesos(dia.estado().porPagar().centavos()))
                .contains("Volver a hoy");
        assertThat(texto("empresa", ruta("?fecha=31/02/2026")))
                .contains("CTA-002")
                .contains("value=\"31/02/2026\"")
                .contains("aria-invalid=\"true\"")
                .contains("<title>Error:");
        assertThat(texto("empresa", ruta("?fecha=01/01/2060")))
                .contains("CTA-004", "1 ene 2060")
                .doesNotContain("ACC-003", "Ley de Ingresos");
        assertThat(texto("empresa", ruta("?fecha=" + fecha.hoy().minusDays(400))))
                .contains("Ese día ya pasó", "Volver a hoy")
                .doesNotContain("Si pagas el");
    }

    @Test
    void the_list_says_registros_and_offices_as_people_do() {
        EstadoDelPatron suyo = hoy();

        assertThat(texto("auditor", "/mi-cuenta"))
                .contains(suyo.patron().registro().formato())
                .doesNotContain(">" + suyo.patron().registro().valor() + "<")
                .doesNotContain(">" + suyo.patron().oficina() + "<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VENCIDO", "PAGADO", "PROPUESTO", "A_FAVOR"})
    void a_filter_leaves_its_rows_and_says_so_when_there_are_none(String estado) {
        List<Adeudo> suyos = hoy().estado().en(Estado.valueOf(estado));
        String pagina = texto("empresa", ruta("?ver=" + estado));

        assertThat(pagina)
                .contains(
                        suyos.isEmpty()
                                ? "Ningún renglón con ese filtro"
                                : "Total de " + suyos.size() + " rengl");
    }

    @Test
    void the_file_has_each_amount_once_and_adds_up_to_what_is_owed() {
        List<String> lineas = texto("empresa", ruta("/estado.csv")).lines().toList();
        BigDecimal suma =
                lineas.stream()
                        .skip(1)
                        .map(l -> l.substring(l.lastIndexOf(',') + 1))
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(suma).isEqualByComparingTo(hoy().estado().suma(Adeudo::saldo).pesos());
        int pagado = List.of(lineas.getFirst().split(",", -1)).indexOf("pagado");
        BigDecimal recibido =
                lineas.stream()
                        .skip(1)
                        .map(l -> l.split(",", -1)[pagado])
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(recibido).isEqualByComparingTo(hoy().estado().suma(Adeudo::recibido).pesos());
        assertThat(texto("empresa", ruta("")))
                .contains(formato.pesos(hoy().estado().suma(Adeudo::recibido).centavos()) + " = ");
        MvcTestResult libroDeCalculo = pide("empresa", ruta("/estado.csv?formato=xlsx"));
        assertThat(libroDeCalculo).hasStatusOk();
        assertThat(libroDeCalculo.getResponse().getContentAsByteArray()).startsWith('P', 'K');
        MvcTestResult pdf = pide("empresa", ruta("/estado.pdf"));
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(pdf.getResponse().getContentAsByteArray())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void an_index_that_is_not_known_is_told_beside_the_total_on_the_page_and_on_paper() {
        List<Aviso> avisos = hoy().estado().avisos();
        assertThat(avisos).isNotEmpty().doesNotHaveDuplicates();
        String papel = papel();
        for (Aviso aviso : avisos) {
            String dicho = aviso.incidencia(Idioma.ES).mensaje();
            assertThat(texto("empresa", ruta(""))).contains(dicho);
            assertThat(papel).contains(dicho);
        }
    }

    @Test
    void the_paper_leads_line_by_line_from_a_contribution_paid_late_to_what_is_still_owed() {
        Adeudo vencido = hoy().estado().en(Estado.VENCIDO).getFirst();
        Saldo debe =
                Alcances.nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                        .filter(s -> s.cuenta().clase() == Clase.DETERMINADO)
                        .filter(s -> s.cuenta().fondo() == vencido.fondo())
                        .filter(s -> s.cuenta().periodo().equals(Optional.of(vencido.periodo())))
                        .filter(s -> s.importe().centavos() > 0)
                        .findFirst()
                        .orElseThrow();
        UUID acto = UUID.randomUUID();
        Asiento pago =
                Asiento.de(
                        "prueba:" + acto,
                        new Origen("prueba", acto),
                        "0101",
                        "LSS 39",
                        fecha.hoy(),
                        List.of(
                                new Partida(debe.cuenta(), debe.importe().negado()),
                                new Partida(
                                        Cuenta.comun(
                                                Clase.BANCO, Rubro.sinDesglose(vencido.fondo())),
                                        debe.importe())));
        Alcances.nacional(() -> libro.asienta(List.of(pago)));

        Adeudo ahora = hoy().estado().adeudo(vencido.clave()).orElseThrow();
        assertThat(ahora.suertePrincipal())
                .isEqualTo(vencido.suertePrincipal().menos(debe.importe()));
        assertThat(papel())
                .containsPattern(
                        "Contribución pagada el \\d+ \\S+ \\d{4} "
                                + Pattern.quote(formato.pesos(-debe.importe().centavos())))
                .contains("Saldo " + formato.pesos(ahora.saldo().centavos()));
    }

    private String papel() {
        return TextoDePdf.de(
                pide("empresa", ruta("/estado.pdf")).getResponse().getContentAsByteArray());
    }

    @Test
    void the_api_says_the_same_and_each_debt_with_its_reasons() {
        JsonNode estado = JSON.readTree(api("empresa", "/api/v1/cuenta/" + registro));
        assertThat(estado.get("porPagar").asString())
                .isEqualTo(hoy().estado().porPagar().toString());
        Adeudo vencido = hoy().estado().en(Estado.VENCIDO).getLast();
        JsonNode adeudo =
                JSON.readTree(
                        api(
                                "empresa",
                                "/api/v1/cuenta/" + registro + "/adeudos/" + vencido.clave()));
        assertThat(adeudo.get("saldo").asString()).isEqualTo(vencido.saldo().toString());
        assertThat(estado.get("adeudos").get(0).get("aFavor").asString())
                .isEqualTo(hoy().estado().adeudos().getFirst().aFavor().toString());
        assertThat(adeudo.get("explicacion").size()).isPositive();
        assertThat(adeudo.get("conceptos").size()).isEqualTo(vencido.conceptos().size());
    }

    @ParameterizedTest
    @CsvSource({
        "patron, 404",
        "contador, 404",
        "afiliacion2, 404",
        "planeacion, 403",
        "admin, 403",
        "afiliacion, 200",
        "auditor, 200",
        "supervision, 200",
        "empresa, 200"
    })
    void who_has_not_the_registro_in_his_scope_reads_nothing_of_it(String cuenta, int estado) {
        Propuesta propuesta =
                Alcances.nacional(() -> determinaciones.propuestas(registro)).getLast();
        String secreto = propuesta.nombre();
        for (String cola : List.of("", "/estado.pdf")) {
            MvcTestResult respuesta = pide(cuenta, ruta(cola));
            assertThat(respuesta.getResponse().getStatus()).as(cola).isEqualTo(estado);
            if (estado != 200) {
                assertThat(cuerpo(respuesta)).doesNotContain(secreto);
            }
        }
        assertThat(
                        paginas.get()
                                .uri("/api/v1/cuenta/" + registro)
                                .with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE)))
                .hasStatus(estado);
    }

    @Test
    void the_list_of_an_officer_finds_by_name_without_it_in_the_address() {
        MvcTestResult buscado =
                paginas.post()
                        .uri("/mi-cuenta/buscar")
                        .with(user(usuarios.loadUserByUsername("afiliacion")))
                        .with(csrf())
                        .param("texto", "rastro")
                        .exchange();
        assertThat(buscado).hasRedirectedUrl("/mi-cuenta");
        assertThat(texto("afiliacion", "/mi-cuenta")).contains("/cuenta/" + registro);
        assertThat(cuerpo(pide("patron", "/mi-cuenta"))).doesNotContain(registro.toString());
    }

    @Test
    void a_registro_without_money_says_what_will_appear() {
        MvcTestResult suya = pide("patron", "/mi-cuenta");
        String ruta = String.valueOf(suya.getResponse().getRedirectedUrl());

        assertThat(texto("patron", ruta)).contains("Todavía no hay nada en este estado de cuenta");
    }

    private EstadoDelPatron hoy() {
        return Alcances.nacional(() -> estados.de(registro, fecha.hoy(), OptionalLong.empty()));
    }

    private String ruta(String cola) {
        return "/cuenta/" + registro + cola;
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private String texto(String cuenta, String ruta) {
        MvcTestResult respuesta = pide(cuenta, ruta);
        assertThat(respuesta).as(ruta).hasStatusOk();
        return cuerpo(respuesta).replace("&quot;", "\"").replace("&amp;", "&");
    }

    private String api(String cuenta, String ruta) {
        MvcTestResult respuesta =
                paginas.get()
                        .uri(ruta)
                        .with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE))
                        .exchange();
        assertThat(respuesta).as(ruta).hasStatusOk();
        return cuerpo(respuesta);
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
