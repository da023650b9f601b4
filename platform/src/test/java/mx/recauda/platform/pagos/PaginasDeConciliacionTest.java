package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The officer works what the banks settled: files line by line, the queue of payments to be
 * identified, with two people for each application, and the daily proof that anybody reads.
 */
@PlataformaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaginasDeConciliacionTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLA = "/conciliacion/por-identificar";
    private static final String LOTES = "/conciliacion/lotes";

    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired EstadosDeCuenta estados;
    @Autowired Comprobacion comprobacion;
    @Autowired PorIdentificar porIdentificar;
    @Autowired FechaDeOperacion fecha;
    @Autowired Formato formato;

    @Test
    @Order(1)
    void the_queue_tells_age_reason_and_owner_and_is_filtered_and_exported() {
        assertThat(texto("pagos", COLA))
                .contains("ILEGIBLE")
                .contains("PAG-010")
                .contains("PAG-012")
                .contains("Sin responsable");
        assertThat(texto("pagos", COLA + "?ver=PROPUESTO"))
                .contains("Ningún pago en esa situación");
        assertThat(texto("pagos", COLA + ".csv"))
                .contains("ILEGIBLE,731.25,PAG-010,SIN_RESPONSABLE");
        assertThat(pide("pagos", COLA + ".csv?formato=xlsx")).hasStatusOk();
    }

    @Test
    @Order(1)
    void the_queue_is_on_the_home_page_of_who_works_it() {
        assertThat(texto("pagos", "/"))
                .contains("pagos por identificar: ", "El más antiguo se pagó hace", "Tomarlos");
        assertThat(texto("empresa", "/")).doesNotContain("por identificar");
    }

    /** Past the program: what the database itself says. */
    private void apruebaQuienPropuso(UUID propuesta) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO pagos.acto (id, pago_id, tipo, sobre_id, motivo, hecho_en, hecho_por)
                        SELECT gen_random_uuid(), pago_id, 'APROBAR', id, '', now(), hecho_por
                        FROM pagos.acto WHERE id = ?
                        """)
                .param(propuesta)
                .update();
    }

    @Test
    @Order(2)
    void a_late_payment_finds_its_linea_is_proposed_by_one_and_applied_by_another() {
        UUID pago = vencido();
        String ruta = COLA + "/" + pago;
        UUID registro =
                Alcances.nacional(() -> porIdentificar.candidatos(pago)).getFirst().registro();
        Importe debia = debe(registro);
        envia("pagos", ruta + "/responsable", Map.of("responsable", "pagos"));
        assertThat(texto("pagos", ruta)).contains("cita la línea").contains("99");
        String comparado = texto("pagos", ruta + "?registro=" + registro);
        assertThat(comparado).contains("Proponer aplicación").contains("Recargos");
        assertThat(
                        cuerpo(
                                envia(
                                        "pagos",
                                        ruta + "/propuesta",
                                        Map.of("registro", registro.toString()))))
                .contains("Escribe el motivo");
        propone("pagos", pago, registro);

        UUID propuesta = propuesta(pago);
        assertThat(texto("pagos", ruta))
                .contains("Lo propusiste tú")
                .doesNotContain("Aprobar y aplicar");
        assertThat(
                        cuerpo(
                                envia(
                                        "pagos",
                                        ruta + "/aprobacion",
                                        Map.of("propuesta", propuesta.toString()))))
                .contains("PAG-020");
        assertThatThrownBy(() -> apruebaQuienPropuso(propuesta)).hasMessageContaining("PAG-020");
        assertThat(debe(registro)).isEqualTo(debia);
        assertThat(texto("pagos2", ruta)).contains("Aprobar y aplicar");
        envia("pagos2", ruta + "/aprobacion", Map.of("propuesta", propuesta.toString()));
        assertThat(texto("pagos2", ruta))
                .contains("Aprobado y aplicado")
                .contains("La aprobaste tú")
                .doesNotContain("/reversion");
        assertThat(texto("supervision", ruta)).contains("Deshacer la aplicación");
        assertThat(debe(registro).centavos()).isLessThan(debia.centavos());
        assertThat(
                        cuerpo(
                                envia(
                                        "pagos2",
                                        ruta + "/aprobacion",
                                        Map.of("propuesta", propuesta.toString()))))
                .contains("PAG-021");
        prueba(pago);

        assertThat(
                        cuerpo(
                                envia(
                                        "pagos2",
                                        ruta + "/reversion",
                                        Map.of("motivo", "Era de otro patrón"))))
                .contains("PAG-030");
        envia("supervision", ruta + "/reversion", Map.of("motivo", "Era de otro patrón"));
        assertThat(debe(registro)).isEqualTo(debia);
        assertThat(texto("pagos2", ruta)).contains("Deshecho").contains("De quién puede ser");
        prueba(pago);
    }

    @Test
    @Order(3)
    void what_was_proposed_is_sent_back_with_a_reason_and_may_be_proposed_again() {
        UUID pago = delMotivo("CUOTAS %");
        UUID registro =
                Alcances.nacional(() -> porIdentificar.candidatos(pago)).getFirst().registro();
        String ruta = COLA + "/" + pago;
        assertThat(texto("pagos", ruta)).contains("trae el registro patronal");
        propone("pagos", pago, registro);
        Map<String, String> decide = Map.of("propuesta", propuesta(pago).toString());
        assertThat(cuerpo(envia("pagos2", ruta + "/rechazo", decide)))
                .contains("Escribe el motivo");
        envia(
                "pagos2",
                ruta + "/rechazo",
                Map.of("propuesta", propuesta(pago).toString(), "motivo", "Falta su oficio"));
        assertThat(texto("pagos", ruta)).contains("Falta su oficio");
        propone("pagos", pago, registro);
        envia("pagos2", ruta + "/aprobacion", Map.of("propuesta", propuesta(pago).toString()));
        assertThat(Alcances.nacional(() -> porIdentificar.donde(pago)).porIdentificar())
                .isEqualTo(Importe.CERO);
        prueba(pago);
    }

    @Test
    @Order(4)
    void a_registro_that_is_not_there_is_told_in_its_field() {
        String ruta = COLA + "/" + delMotivo("ILEGIBLE");
        assertThat(texto("pagos", ruta)).contains("Ningún candidato");
        assertThat(cuerpo(envia("pagos", ruta + "/registro", Map.of("numero", "X0000000000"))))
                .contains("No hay un registro patronal «X0000000000»")
                .contains("id=\"numero-error\"");
        assertThat(pide("pagos", COLA + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    @Order(5)
    void a_settlement_file_is_received_posted_as_a_job_and_told_line_by_line() {
        byte[] archivo =
                ArchivoDeBanco.escribe(
                                List.of(
                                        pago(2, "NADIE LA HIZO", "L-1", "12.34"),
                                        pago(3, "OTRA", "L-2", "56.78")))
                        .getBytes(StandardCharsets.UTF_8);
        String lote = String.valueOf(recibe(archivo).getResponse().getRedirectedUrl());
        Espera.hasta(() -> texto("pagos", lote).contains("Terminada"));
        assertThat(texto("pagos", lote))
                .contains("Por identificar (2)")
                .contains("69.12")
                .contains("nadie generó esa línea");
        assertThat(texto("pagos", lote + "?ver=APLICADO"))
                .contains("Ningún renglón con ese resultado");
        assertThat(texto("pagos", lote + "/renglones.csv"))
                .contains("2,997,L-1,NADIE LA HIZO,12.34,");
        assertThat(recibe(archivo)).hasRedirectedUrl(lote);
        assertThat(texto("pagos", LOTES)).contains("liq.csv");
        String roto = new String(archivo, StandardCharsets.UTF_8).replace("12.34,", "-12.34,");
        assertThat(cuerpo(recibe(roto.getBytes(StandardCharsets.UTF_8))))
                .contains("BAN-014")
                .contains("El archivo no se recibió");
        assertThat(texto("pagos", "/conciliacion/rechazados"))
                .contains("liq.csv")
                .contains("BAN-014");
        String rechazado =
                texto("pagos", "/conciliacion/rechazados")
                        .replaceAll(
                                "(?s).*href=\"(/conciliacion/rechazados/[0-9a-f-]{36})\".*", "$1");
        assertThat(texto("pagos", rechazado)).contains("es negativo").contains("importe");
        assertThat(texto("pagos", rechazado + "/archivo")).isEqualTo(roto);
        assertThat(texto("pagos", rechazado + "/faltas.csv")).contains("BAN-014,2,importe,-12.34");
        assertThat(texto("pagos", "/conciliacion/rechazados.csv")).contains("liq.csv,CSV,");
        assertThat(cuerpo(recibe(new byte[0]))).contains("Elige el archivo de liquidación");
    }

    @Test
    @Order(6)
    void what_was_paid_twice_is_in_the_list_of_money_in_excess() {
        assertThat(texto("pagos", "/conciliacion/excedentes"))
                .contains("PAG-013")
                .contains("Total de");
        assertThat(texto("auditor", "/conciliacion/excedentes.csv")).contains(",PAG-013");
    }

    @Test
    @Order(7)
    void anybody_reads_the_proof_of_a_month_and_of_a_day_to_the_cent() {
        LocalDate dia = fecha(vencido());
        String mes = dia.toString().substring(0, 7);
        JsonNode json = JSON.readTree(cuerpo(anonimo("/publico/comprobacion.json?mes=" + mes)));
        assertThat(json.get("dias").size()).isPositive();
        for (JsonNode d : json.get("dias")) {
            assertThat(d.get("cuadra").asBoolean()).as(d.toString()).isTrue();
            Importe suma = Importe.CERO;
            for (String cajon : List.of("aplicado", "porIdentificar", "excedente", "devolucion")) {
                suma = suma.mas(Importe.parse(d.get(cajon).asString()));
            }
            assertThat(suma.mas(Importe.parse(d.get("salidas").asString())).toString())
                    .isEqualTo(d.get("liquidado").asString());
        }
        assertThat(cuerpo(anonimo("/publico/comprobacion?mes=" + mes)))
                .contains("cuadra")
                .contains("dinero de terceros");
        assertThat(cuerpo(anonimo("/publico/comprobacion/" + dia)))
                .contains("Por fondo")
                .contains("998");
        assertThat(cuerpo(anonimo("/publico/comprobacion.csv?mes=" + mes)))
                .contains(dia + ",998,POR_IDENTIFICAR,");
        JsonNode delMes = json.get("dias").get(0);
        assertThat(
                        JSON.readTree(
                                cuerpo(
                                        anonimo(
                                                "/publico/comprobacion/"
                                                        + delMes.get("dia").asString()
                                                        + ".json"))))
                .as("a day by itself is that of its month")
                .isEqualTo(delMes);
        assertThat(paginas.get().uri("/publico/comprobacion/ayer.json"))
                .hasStatus(422)
                .bodyText()
                .contains("PAG-055", "ayer");
        for (String ruta : List.of("", ".csv", ".json")) {
            assertThat(paginas.get().uri("/publico/comprobacion" + ruta + "?mes=2026-13"))
                    .as("never another month than the one that is asked for")
                    .hasStatus(422)
                    .bodyText()
                    .contains("PAG-055", "2026-13");
        }
        assertThat(cuerpo(anonimo("/publico/comprobacion?mes=2001-01")))
                .contains("Sin pagos en este mes");
    }

    @Test
    @Order(8)
    void a_cent_that_is_not_where_it_was_put_is_seen() {
        LocalDate dia = fecha(vencido());
        mueve(dia, 1);
        assertThat(cuerpo(anonimo("/publico/comprobacion/" + dia))).contains("No cuadra");
        mueve(dia, -1);
        assertThat(cuerpo(anonimo("/publico/comprobacion/" + dia))).doesNotContain("No cuadra");
    }

    private void mueve(LocalDate dia, int centavos) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO pagos.destino (pago_id, asiento, fondo, destino, banco, dia, importe_centavos)
                        VALUES (?, 'prueba:' || ?, 'IMSS', 'APLICADO', '998', ?, ?)
                        """)
                .params(vencido(), centavos, dia, centavos)
                .update();
    }

    @ParameterizedTest
    @Order(9)
    @CsvSource({
        "pagos, 200, 302", "supervision, 200, 403", "auditor, 200, 403", "empresa, 403, 403",
        "contador, 403, 403", "afiliacion, 403, 403", "planeacion, 403, 403", "admin, 403, 403"
    })
    void only_reconciliation_works_the_queue(String cuenta, int lee, int trabaja) {
        String ruta = COLA + "/" + delMotivo("ILEGIBLE");
        for (String pagina : List.of(COLA, ruta, LOTES, "/conciliacion/excedentes")) {
            assertThat(pide(cuenta, pagina)).as(pagina).hasStatus(lee);
        }
        assertThat(envia(cuenta, ruta + "/responsable", Map.of("responsable", "pagos")))
                .hasStatus(trabaja);
    }

    private void prueba(UUID pago) {
        Comprobacion.Dia dia = Alcances.nacional(() -> comprobacion.dia(fecha(pago)));
        assertThat(dia.cuadra()).as(dia.toString()).isTrue();
    }

    private void propone(String quien, UUID pago, UUID registro) {
        envia(
                quien,
                COLA + "/" + pago + "/propuesta",
                Map.of("registro", registro.toString(), "motivo", "Cita su línea"));
    }

    private UUID propuesta(UUID pago) {
        return Alcances.nacional(() -> porIdentificar.busca(pago))
                .flatMap(PorIdentificar.Pendiente::propuesta)
                .orElseThrow()
                .id();
    }

    private UUID vencido() {
        return base.comoDuenio()
                .sql(
                        "SELECT id FROM pagos.pago WHERE motivo = 'PAG-012' ORDER BY pagado_el LIMIT 1")
                .query(UUID.class)
                .single();
    }

    private UUID delMotivo(String referencia) {
        return base.comoDuenio()
                .sql("SELECT id FROM pagos.pago WHERE referencia LIKE ? AND banco = '998' LIMIT 1")
                .param(referencia)
                .query(UUID.class)
                .single();
    }

    private LocalDate fecha(UUID pago) {
        return base.comoDuenio()
                .sql("SELECT pagado_el FROM pagos.pago WHERE id = ?")
                .param(pago)
                .query(LocalDate.class)
                .single();
    }

    private Importe debe(UUID registro) {
        return Alcances.nacional(() -> estados.de(registro, fecha.hoy(), OptionalLong.empty()))
                .estado()
                .porPagar();
    }

    private PagoDeBanco pago(int renglon, String referencia, String operacion, String importe) {
        return new PagoDeBanco(
                renglon, referencia, "997", operacion, Importe.parse(importe), fecha.hoy());
    }

    private MvcTestResult recibe(byte[] contenido) {
        return paginas.post()
                .uri(LOTES)
                .multipart()
                .file(new MockMultipartFile("archivo", "liq.csv", "text/csv", contenido))
                .with(user(usuarios.loadUserByUsername("pagos")))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult envia(String cuenta, String ruta, Map<String, String> datos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        datos.forEach(peticion::param);
        return peticion.exchange();
    }

    private MvcTestResult anonimo(String ruta) {
        MvcTestResult respuesta = paginas.get().uri(ruta).exchange();
        assertThat(respuesta).as(ruta).hasStatusOk();
        return respuesta;
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private String texto(String cuenta, String ruta) {
        MvcTestResult respuesta = pide(cuenta, ruta);
        assertThat(respuesta).as(ruta).hasStatusOk();
        return cuerpo(respuesta).replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String cuerpo(MvcTestResult respuesta) {
        return new String(respuesta.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
