package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.Ajustes.Omision;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.RenglonDeAjuste;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A month that its employer never determined is liquidated by the institute from what it knows (LSS
 * 39-C): proposed by one person after its last day to pay, and liquidated by another.
 */
@PlataformaTest
class OmisionesTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(8_500);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Instant PRIMERO = Instant.parse("2026-04-01T12:00:00Z");
    private static final Instant TARDE = Instant.parse("2026-05-10T00:00:00Z");
    private static final Instant DESPUES = Instant.parse("2026-05-20T12:00:00Z");
    private static final LocalDate DIA_16 = LocalDate.of(2026, 3, 16);
    private static final int TRABAJADORES = 3;

    @Autowired Ajustes ajustes;
    @Autowired Determinaciones determinaciones;
    @Autowired Libro libro;
    @Autowired BaseDePrueba base;
    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Formato formato;

    private HechosTardios hechos;
    private UUID registro;
    private Propuesta propuesta;

    @BeforeAll
    static void all_have_the_office() {
        Escenario.asignaOficina("emision");
        Escenario.asignaOficina("liquidacion");
        Escenario.asignaOficina("contador");
    }

    @BeforeEach
    void an_employer_who_did_not_determine_march() {
        hechos = new HechosTardios(base, NUMEROS.addAndGet(7), TRABAJADORES);
        registro = hechos.registro();
        propuesta = emite(PRIMERO);
    }

    @Test
    void one_proposes_what_the_institute_knows_another_liquidates_it_and_then_it_is_owed() {
        assertThat(omision()).map(Omision::total).contains(total());

        Ajuste ajuste = propone();

        assertThat(ajuste.porOmision()).isTrue();
        assertThat(ajuste.estado()).isEqualTo(Estado.PROPUESTA);
        assertThat(ajuste.total()).isEqualTo(total());
        assertThat(renglones(ajuste))
                .hasSize(TRABAJADORES)
                .allSatisfy(r ->
                        assertThat(r.causas())
                                .extracting(RenglonDeAjuste.Causa::clase)
                                .containsExactly("OMISION"));
        assertThat(ajuste.resto()).isEqualTo(Montos.CERO);
        assertThat(saldo(Clase.LIQUIDADO)).as("not a debt yet").isEqualTo(Importe.CERO);
        assertThat(propone().id()).as("the same again").isEqualTo(ajuste.id());
        assertThat(omision()).isEmpty();
        rechaza("DIF-004", () -> como("emision", () -> liquida(ajuste)));

        como("liquidacion", () -> liquida(ajuste));

        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(total());
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        rechaza("DIF-013", this::propone);
    }

    @Test
    void programs_list_omissions_and_propose_one_as_people_do() throws Exception {
        String lista = "/api/v1/diferencias/omisiones?mes=2026-03&registro=" + propuesta.numero();

        assertThat(api(paginas.get().uri(lista)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.omisiones[0].propuesta")
                .isEqualTo(propuesta.id().toString());
        for (int vez = 1; vez <= 2; vez++) {
            assertThat(
                            api(
                                    paginas.post()
                                            .uri("/api/v1/diferencias/omisiones")
                                            .contentType(MediaType.APPLICATION_JSON)
                                            .content("{\"propuesta\":\"" + propuesta.id() + "\"}")))
                    .as("the same again")
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.folio")
                    .isEqualTo(todos().getFirst().folio());
        }
        assertThat(todos()).hasSize(1);
        assertThat(api(paginas.get().uri(lista))).bodyJson().extractingPath("$.total").isEqualTo(0);
        assertThat(api(paginas.get().uri("/api/v1/diferencias/omisiones?mes=marzo")))
                .hasStatus4xxClientError()
                .bodyText()
                .contains("DET-008");
        assertThat(
                        api(
                                paginas.post()
                                        .uri("/api/v1/diferencias/omisiones")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{}")))
                .hasStatus(422)
                .bodyText()
                .contains("PET-003", "propuesta");
    }

    private MvcTestResult api(MockMvcTester.MockMvcRequestBuilder peticion) {
        return peticion.with(httpBasic("emision", CuentaDeDemostracion.CLAVE)).exchange();
    }

    @Test
    void only_a_month_past_due_that_nobody_determined_is_omitted() {
        determinaciones();
        rechaza("DIF-012", this::propone);
        assertThat(omision()).isEmpty();
        rechaza("DET-004", () -> nacional(() -> ajustes.proponeOmision(UUID.randomUUID())));
    }

    @Test
    void a_month_that_can_still_be_determined_in_time_is_not_omitted() {
        base.comoDuenio()
                .sql("ALTER TABLE determinacion.propuesta DISABLE TRIGGER solo_agregar")
                .update();
        base.comoDuenio()
                .sql("UPDATE determinacion.propuesta SET vencimiento = '2090-01-17' WHERE id = ?")
                .param(propuesta.id())
                .update();
        base.comoDuenio()
                .sql("ALTER TABLE determinacion.propuesta ENABLE TRIGGER solo_agregar")
                .update();

        rechaza("DIF-011", this::propone);
        assertThat(omision()).isEmpty();
    }

    @Test
    void what_the_employer_determines_before_it_is_liquidated_attends_it() {
        Ajuste ajuste = propone();

        determinaciones();

        assertThat(busca(ajuste).estado()).isEqualTo(Estado.ACEPTADA);
        assertThat(saldo(Clase.DETERMINADO)).isEqualTo(total());
        rechaza("DIF-002", () -> como("liquidacion", () -> liquida(ajuste)));
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
    }

    @Test
    void what_was_liquidated_is_not_owed_twice_when_the_employer_determines_it_late() {
        Ajuste ajuste = propone();
        como("liquidacion", () -> liquida(ajuste));

        determinaciones();

        assertThat(saldo(Clase.LIQUIDADO).mas(saldo(Clase.DETERMINADO))).isEqualTo(total());
        assertThat(todos()).singleElement().isEqualTo(busca(ajuste));
    }

    @Test
    void facts_known_before_it_is_liquidated_make_another_in_its_place() {
        Ajuste antes = propone();
        hechos.salario(0, DIA_16, Importe.parse("500.50"), TARDE);
        propuesta = como("emision", () -> emite(DESPUES));

        assertThat(busca(antes).estado()).isEqualTo(Estado.SUSTITUIDA);
        Ajuste ahora = todos().getFirst();
        assertThat(ahora.sustituye()).contains(antes.id());
        assertThat(ahora.total()).isEqualTo(total());
        assertThat(renglones(ahora).stream().flatMap(r -> r.causas().stream()))
                .extracting(RenglonDeAjuste.Causa::clase)
                .contains("OMISION", "MOVIMIENTO");
        assertThat(suma(ahora)).isEqualTo(ahora.montos());
    }

    @Test
    void facts_known_after_it_was_liquidated_are_a_difference_of_what_they_change() {
        Importe primera = total();
        Ajuste omision = propone();
        como("liquidacion", () -> liquida(omision));
        hechos.salario(0, DIA_16, Importe.parse("500.50"), TARDE);
        propuesta = como("emision", () -> emite(DESPUES));

        Ajuste diferencia = todos().getFirst();
        assertThat(diferencia.aCargo()).isTrue();
        assertThat(diferencia.total().mas(primera)).isEqualTo(total());
        assertThat(renglones(diferencia)).hasSize(1);
        assertThat(suma(diferencia)).isEqualTo(diferencia.montos());
        como("liquidacion", () -> liquida(diferencia));
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(total());
    }

    @Test
    void less_known_after_it_was_liquidated_is_in_favour_and_not_set_off() {
        Importe primera = total();
        Ajuste omision = propone();
        como("liquidacion", () -> liquida(omision));
        hechos.salario(0, DIA_16, Importe.parse("400.50"), TARDE);
        propuesta = emite(DESPUES);

        Ajuste favor = todos().getFirst();
        assertThat(favor.aCargo()).isFalse();
        assertThat(primera.menos(favor.total())).isEqualTo(total());
        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(primera);
    }

    @Test
    void left_without_effect_it_is_reversed_and_only_a_person_proposes_it_again() {
        Ajuste ajuste = propone();
        como("liquidacion", () -> liquida(ajuste));
        como(
                "emision",
                () ->
                        nacional(() ->
                                ajustes.hace(
                                        ajuste.id(), Acto.REVOCA, "Probó.", Optional.empty())));

        assertThat(saldo(Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
        emite(DESPUES);
        assertThat(todos()).singleElement().extracting(Ajuste::estado).isEqualTo(Estado.REVOCADA);

        assertThat(omision()).as("omitted still, and in the list again").isPresent();
        assertThat(propone().id()).isEqualTo(ajuste.id());
        assertThat(busca(ajuste).estado()).isEqualTo(Estado.PROPUESTA);
        assertThat(omision()).isEmpty();
        rechaza("DIF-004", () -> como("emision", () -> liquida(ajuste)));
    }

    @Test
    void what_is_proposed_while_the_list_is_read_by_parts_makes_none_be_passed_over() {
        UUID uno = propuesta.id();
        hechos = new HechosTardios(base, NUMEROS.addAndGet(7), 1);
        registro = hechos.registro();
        UUID otro = emite(PRIMERO).id();
        List<Omision> todas = tras(Optional.empty(), 10_000);
        List<Omision> suyas =
                todas.stream().filter(o -> List.of(uno, otro).contains(o.propuesta())).toList();
        assertThat(suyas).hasSize(2);

        como("emision", () -> nacional(() -> ajustes.proponeOmision(suyas.getFirst().propuesta())));

        int siguiente = todas.indexOf(suyas.getFirst()) + 1;
        assertThat(tras(Optional.of(suyas.getFirst()), 1)).containsExactly(todas.get(siguiente));
        assertThat(tras(Optional.of(suyas.getLast()), 10_000)).doesNotContainAnyElementsOf(suyas);
        assertThat(tras(Optional.empty(), 10_000))
                .contains(suyas.getLast())
                .doesNotContain(suyas.getFirst());
    }

    private List<Omision> tras(Optional<Omision> ultima, int cuantas) {
        return nacional(() -> ajustes.omisionesTras(MARZO, "", ultima, cuantas));
    }

    @Test
    void officers_do_it_on_pages_and_the_employer_sees_it_in_his_statement() {
        String lista = "/diferencias/omisiones?mes=2026-03&registro=" + propuesta.numero();
        String total = formato.pesos(total().centavos());
        assertThat(pide("emision", lista))
                .hasStatusOk()
                .bodyText()
                .contains("Proponer liquidación", total);
        assertThat(pide("contador", lista))
                .hasStatusOk()
                .bodyText()
                .contains(total)
                .doesNotContain("Proponer liquidación");
        assertThat(pide("emision", lista.replace("omisiones?", "omisiones.csv?")))
                .hasStatusOk()
                .bodyText()
                .contains("registro,nombre,oficina", total().toString());
        assertThat(envia("contador", "/diferencias/omisiones")).hasStatus(403);

        assertThat(envia("emision", "/diferencias/omisiones")).hasStatus(302);

        Ajuste ajuste = todos().getFirst();
        String suya = "/diferencias/" + ajuste.id();
        assertThat(pide("emision", suya))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Propuesta de cédula de liquidación por omisión",
                        "El patrón no determinó el mes",
                        total);
        assertThat(pide("emision", suya + "/trabajadores/1")).hasStatusOk();
        assertThat(envia("liquidacion", suya + "/actos")).hasStatus(302);
        assertThat(pide("contador", suya))
                .hasStatusOk()
                .bodyText()
                .contains("Cédula de liquidación por omisión", "LSS 39-C");
        assertThat(
                        TextoDePdf.de(
                                pide("contador", suya + "/documento.pdf")
                                        .getResponse()
                                        .getContentAsByteArray()))
                .contains(ajuste.folio(), "liquidación por omisión");
        assertThat(pide("contador", "/cuenta/" + registro))
                .hasStatusOk()
                .bodyText()
                .contains("Liquidado", total, ajuste.folio());
        assertThat(pide("emision", lista)).hasStatusOk().bodyText().contains("Nadie omitió");
    }

    private MvcTestResult pide(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private MvcTestResult envia(String cuenta, String ruta) {
        return paginas.post()
                .uri(ruta)
                .param("propuesta", propuesta.id().toString())
                .param("acto", "LIQUIDA")
                .param("motivo", "Según el expediente.")
                .with(csrf())
                .with(user(usuarios.loadUserByUsername(cuenta)))
                .exchange();
    }

    private Optional<Omision> omision() {
        List<Omision> suyas = nacional(() -> ajustes.omisiones(MARZO, propuesta.numero(), 0, 9));
        assertThat(nacional(() -> ajustes.cuantasOmisiones(MARZO, propuesta.numero())))
                .isEqualTo(suyas.size());
        return suyas.stream().findFirst();
    }

    private Ajuste propone() {
        return como("emision", () -> nacional(() -> ajustes.proponeOmision(propuesta.id())));
    }

    private Ajuste liquida(Ajuste ajuste) {
        return nacional(() ->
                ajustes.hace(ajuste.id(), Acto.LIQUIDA, "Según el expediente.", Optional.empty()));
    }

    private void determinaciones() {
        nacional(() -> determinaciones.recibe(propuesta.id()));
    }

    private Importe total() {
        return nacional(() -> determinaciones.totales(propuesta.id())).total();
    }

    private Ajuste busca(Ajuste ajuste) {
        return nacional(() -> ajustes.busca(ajuste.id())).orElseThrow();
    }

    private List<Ajuste> todos() {
        return nacional(() -> ajustes.lista(FiltroDeAjustes.del(registro), 0, 50));
    }

    private List<RenglonDeAjuste> renglones(Ajuste ajuste) {
        return nacional(() -> ajustes.renglones(ajuste.id(), 0, 50));
    }

    private Montos suma(Ajuste ajuste) {
        Montos suma =
                renglones(ajuste).stream()
                        .map(RenglonDeAjuste::montos)
                        .reduce(Montos.CERO, Montos::mas)
                        .mas(ajuste.resto());
        assertThat(Linea.TODAS).allMatch(l -> suma.de(l).centavos() >= 0);
        return suma;
    }

    private Importe saldo(Clase clase) {
        return nacional(() -> libro.saldos(registro, Punto.AHORA)).stream()
                .filter(s -> s.cuenta().clase() == clase)
                .map(s -> s.importe())
                .reduce(Importe.CERO, Importe::mas);
    }

    private Propuesta emite(Instant conocido) {
        return nacional(() -> determinaciones.emite(registro, MARZO, conocido));
    }

    private static void rechaza(String codigo, Supplier<?> trabajo) {
        assertThatThrownBy(trabajo::get)
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo(codigo));
    }

    private <T> T como(String cuenta, Supplier<T> trabajo) {
        UserDetails quien = usuarios.loadUserByUsername(cuenta);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(quien, "", quien.getAuthorities()));
        try {
            return trabajo.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
