package mx.recauda.platform.cuenta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Clase;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.libro.CuentaDelLibro;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Movimiento;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger as its readers see it: accounts of their scope, lines with running balance, entries
 * down to the act, and proofs that anybody verifies without an account.
 */
@PlataformaTest
class PaginasDelLibroTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of();

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired Cuentas cuentas;
    @Autowired Libro libro;
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
    void accounts_are_found_by_registro_period_fund_concept_and_class() {
        String todas = texto("empresa", "/libro/cuentas?clase=DETERMINADO&rubro=CUOTA_FIJA");
        assertThat(todas).contains("Determinado").doesNotContain("de 0");
        assertThat(texto("empresa", "/libro/cuentas?desde=1999-01&hasta=1999-02"))
                .contains("Ninguna cuenta con esos filtros");
        assertThat(texto("patron", "/libro/cuentas")).contains("Todavía no hay cuentas a tu cargo");
        MvcTestResult busqueda =
                paginas.post()
                        .uri("/libro/cuentas/buscar")
                        .with(user(usuarios.loadUserByUsername("empresa")))
                        .with(csrf())
                        .param("numero", "NO EXISTE")
                        .param("fondo", "RCV")
                        .exchange();
        assertThat(busqueda).hasRedirectedUrl("/libro/cuentas?fondo=RCV&nohallado");
        assertThat(texto("empresa", "/libro/cuentas?fondo=RCV&nohallado"))
                .contains("No hay un registro patronal con ese número a tu cargo");
    }

    @Test
    void an_account_shows_its_lines_with_the_balance_after_each_and_leads_to_the_act() {
        CuentaDelLibro cuenta = cuenta();
        List<Movimiento> movimientos =
                Alcances.nacional(() -> libro.movimientos(cuenta.cuenta(), Punto.AHORA, 0, 10));
        String pagina = texto("empresa", "/libro/cuentas/" + cuenta.numero());
        for (Movimiento m : movimientos) {
            assertThat(pagina)
                    .contains("/libro/asientos/" + m.asiento())
                    .contains(formato.pesos(m.saldo().centavos()))
                    .contains(m.fundamento());
        }
        long numero =
                movimientos.stream()
                        .filter(m -> m.origen().tipo().equals("cedula"))
                        .map(Movimiento::asiento)
                        .findFirst()
                        .orElseThrow();
        assertThat(texto("empresa", "/libro/asientos/" + numero))
                .contains("LSS 39")
                .contains("coincide con su contenido")
                .contains("bloque 1")
                .contains("/propuestas/")
                .contains("/libro/asientos/" + numero + "/prueba.json");
    }

    @Test
    void at_an_earlier_day_or_block_an_account_shows_what_it_held_then() {
        String ruta = "/libro/cuentas/" + cuenta().numero();
        assertThat(texto("empresa", ruta + "?al=1999-01-01"))
                .contains("Nada en esta cuenta en ese punto");
        assertThat(texto("empresa", ruta + "?conocido=1"))
                .contains("Según lo conocido al cerrar el bloque 1");
        assertThat(pide("empresa", ruta + "?conocido=999999")).hasStatus(404);
    }

    @Test
    void page_after_page_a_file_has_every_row_once_and_in_the_order_of_the_pages() {
        List<CuentaDelLibro> todas =
                Alcances.nacional(() -> cuentas.busca(Cuentas.Filtro.NINGUNO, Punto.AHORA, 0, 60));
        List<CuentaDelLibro> leidas = new ArrayList<>();
        while (leidas.size() < todas.size()) {
            Optional<Long> ultima =
                    leidas.isEmpty() ? Optional.empty() : Optional.of(leidas.getLast().numero());
            leidas.addAll(
                    Alcances.nacional(() ->
                            cuentas.despuesDe(Cuentas.Filtro.NINGUNO, Punto.AHORA, ultima, 7)));
        }
        assertThat(leidas.subList(0, todas.size())).isEqualTo(todas);

        CuentaDelLibro cuenta = cuenta();
        List<Movimiento> lineas =
                Alcances.nacional(() -> libro.movimientos(cuenta.cuenta(), Punto.AHORA, 0, 100));
        List<Movimiento> seguidas = new ArrayList<>();
        for (int i = 0; i < lineas.size(); i++) {
            Optional<Movimiento> ultimo =
                    seguidas.isEmpty() ? Optional.empty() : Optional.of(seguidas.getLast());
            seguidas.addAll(
                    Alcances.nacional(() ->
                            libro.movimientosDespuesDe(cuenta.cuenta(), Punto.AHORA, ultimo, 1)));
        }
        assertThat(seguidas).isEqualTo(lineas).hasSizeGreaterThan(1);
    }

    @Test
    void the_files_have_the_rows_of_the_pages() {
        CuentaDelLibro cuenta = cuenta();
        int cuantas =
                Alcances.nacional(() ->
                        cuentas.cuantas(
                                new Cuentas.Filtro(
                                        Optional.of(registro),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
        assertThat(texto("empresa", "/libro/cuentas.csv").lines()).hasSize(cuantas + 1);
        String numero =
                base.comoDuenio()
                        .sql("SELECT registro FROM afiliacion.registro_patronal WHERE id = ?")
                        .param(registro)
                        .query(String.class)
                        .single();
        assertThat(texto("empresa", "/libro/cuentas.csv").lines().skip(1))
                .allSatisfy(l -> assertThat(l).contains(registro + "," + numero + ","));
        assertThat(texto("empresa", "/api/v1/libro/cuentas"))
                .contains("\"registroPatronal\":\"" + numero + "\"");
        assertThat(
                        texto("empresa", "/libro/cuentas/" + cuenta.numero() + "/movimientos.csv")
                                .lines())
                .hasSize(cuenta.partidas() + 1);
        assertThat(
                        pide("empresa", "/libro/cuentas.csv?formato=xlsx")
                                .getResponse()
                                .getContentAsByteArray())
                .startsWith('P', 'K');
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
    void who_has_not_the_registro_in_his_scope_reads_no_account_nor_entry_of_it(
            String quien, int estado) {
        CuentaDelLibro cuenta = cuenta();
        long asiento =
                Alcances.nacional(() -> libro.movimientos(cuenta.cuenta(), Punto.AHORA, 0, 1))
                        .getFirst()
                        .asiento();
        for (String ruta :
                List.of(
                        "/libro/cuentas/" + cuenta.numero(),
                        "/libro/asientos/" + asiento,
                        "/libro/asientos/" + asiento + "/prueba.json")) {
            assertThat(pide(quien, ruta)).as(ruta).hasStatus(estado);
        }
        for (String ruta :
                List.of(
                        "/api/v1/libro/asientos/" + asiento,
                        "/api/v1/libro/asientos/" + asiento + "/prueba",
                        "/api/v1/libro/cuentas/" + cuenta.numero() + "/movimientos")) {
            assertThat(paginas.get().uri(ruta).with(httpBasic(quien, CuentaDeDemostracion.CLAVE)))
                    .as(ruta)
                    .hasStatus(estado);
        }
        if (estado == 404) {
            MvcTestResult lista =
                    paginas.get()
                            .uri("/api/v1/libro/cuentas?registro=" + registro)
                            .with(httpBasic(quien, CuentaDeDemostracion.CLAVE))
                            .exchange();
            assertThat(JSON.readTree(cuerpo(lista)).get("total").asInt()).isZero();
        }
    }

    @Test
    void heads_are_public_and_a_proof_is_verified_by_anybody_with_nothing_but_a_sha_256() {
        JsonNode prueba = JSON.readTree(texto("empresa", pruebaDeUno()));
        JsonNode publicado =
                JSON.readTree(cuerpo(paginas.get().uri("/libro/sellos.json").exchange()))
                        .get("bloques")
                        .get(0);
        JsonNode asiento = prueba.get("asiento");
        byte[] nodo =
                sha(
                        new byte[] {0},
                        Resumen.de(
                                        asiento.get("numero").asLong()
                                                + "|"
                                                + asiento.get("contenido").asString()
                                                + "|"
                                                + asiento.get("asentadoEn").asString()
                                                + "|"
                                                + asiento.get("asentadoPor").asString())
                                .bytes());
        for (JsonNode paso : prueba.get("camino")) {
            byte[] hermano = HEX.parseHex(paso.get("hermano").asString());
            nodo =
                    paso.get("lado").asString().equals("IZQUIERDA")
                            ? sha(new byte[] {1}, hermano, nodo)
                            : sha(new byte[] {1}, nodo, hermano);
        }
        assertThat(HEX.formatHex(nodo)).isEqualTo(publicado.get("raiz").asString());

        assertThat(cuerpo(paginas.get().uri("/libro/sellos").exchange()))
                .contains(publicado.get("cabeza").asString());
        assertThat(cuerpo(paginas.get().uri("/libro/sellos.csv").exchange()))
                .contains(publicado.get("cabeza").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nada; nada; La prueba vale.",
                "\"asentadoPor\":\"; \"asentadoPor\":\"x; El asiento no lleva a la raíz",
                "\"asientos\":; \"asientos\":9; no da la cabeza publicada",
                "\"bloque\":{\"numero\":; \"bloque\":{\"numero\":77; no está publicado",
                "\"camino\"; \"camnio\"; LIB-019"
            })
    void the_public_page_tells_a_proof_that_holds_from_one_that_was_touched(
            String busca, String pone, String dice) {
        String prueba = texto("empresa", pruebaDeUno()).replace(busca, pone);

        MvcTestResult respuesta =
                paginas.post()
                        .uri("/libro/sellos/verifica")
                        .with(csrf())
                        .param("prueba", prueba)
                        .exchange();
        assertThat(respuesta).hasStatusOk();
        assertThat(cuerpo(respuesta)).contains(dice);
        boolean vale = dice.equals("La prueba vale.");
        assertThat(cuerpo(respuesta).contains("La prueba vale.")).isEqualTo(vale);
        assertThat(cuerpo(respuesta).split("La prueba no vale", -1))
                .hasSize(vale || dice.equals("LIB-019") ? 1 : 2);
    }

    private String pruebaDeUno() {
        long asiento =
                Alcances.nacional(() -> libro.movimientos(cuenta().cuenta(), Punto.AHORA, 0, 1))
                        .getFirst()
                        .asiento();
        return "/libro/asientos/" + asiento + "/prueba.json";
    }

    private CuentaDelLibro cuenta() {
        return Alcances.nacional(() ->
                        cuentas.busca(
                                new Cuentas.Filtro(
                                        Optional.of(registro),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(Clase.DETERMINADO)),
                                Punto.AHORA,
                                0,
                                1))
                .getFirst();
    }

    private static byte[] sha(byte[]... partes) {
        return Resumen.de(partes).bytes();
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private String texto(String cuenta, String ruta) {
        MvcTestResult respuesta = pide(cuenta, ruta);
        assertThat(respuesta).as(ruta).hasStatusOk();
        return cuerpo(respuesta);
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
