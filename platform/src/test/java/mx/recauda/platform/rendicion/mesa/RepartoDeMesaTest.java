package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.rendicion.flujo.Solicitud;
import mx.recauda.rendicion.flujo.Tramite;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A draft begun and handed out by one person, through the pages and without script. */
@PlataformaTest
class RepartoDeMesaTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Borradores borradores;
    @Autowired Solicitudes solicitudes;
    @Autowired Documentos documentos;
    @Autowired FechaDeOperacion fecha;

    private MvcTestResult abre(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private MvcTestResult manda(String cuenta, String ruta, Map<String, String> campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (var campo : campos.entrySet()) {
            peticion = peticion.param(campo.getKey(), campo.getValue());
        }
        return peticion.exchange();
    }

    private MvcTestResult crea(String anio, String trimestre) {
        String base = documentos.de(Clase.INFORME).getFirst().id().toString();
        return manda(
                "planeacion",
                "/planeacion/borradores",
                Map.of("anio", anio, "trimestre", trimestre, "base", base));
    }

    /** The id of a new draft of its own for each test. */
    private UUID borrador(String anio, String trimestre) {
        String ruta = crea(anio, trimestre).getResponse().getRedirectedUrl();
        return UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1));
    }

    private Map<String, String> fechas() {
        return new TreeMap<>(
                Map.of(
                        "vence", fecha.hoy().plusDays(3).toString(),
                        "cierre", fecha.hoy().plusDays(6).toString(),
                        "instrucciones", "En pesos."));
    }

    private List<Solicitud> pedidas(UUID borrador) {
        return solicitudes.de(borrador).stream().map(Tramite::solicitud).toList();
    }

    @Test
    void a_draft_is_begun_with_its_quarter_and_the_report_that_gives_it_its_shape() {
        assertThat(abre("planeacion", "/planeacion/borradores/nuevo"))
                .hasStatusOk()
                .bodyText()
                .contains("2014-T4-50-GYR, entrega 1", "Cuarto: octubre a diciembre")
                .doesNotContain("??");

        UUID id = borrador("2027", "1");

        assertThat(borradores.busca(id).orElseThrow().clave()).isEqualTo("2027-T1-50-GYR");
        assertThat(abre("planeacion", "/planeacion")).bodyText().contains("2027-T1-50-GYR");
    }

    @Test
    void MES_006_a_quarter_has_one_draft() {
        borrador("2027", "2");

        assertThat(crea("2027", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("MES-006", "2027-T2-50-GYR", "value=\"2027\"");
    }

    @Test
    void MES_011_a_year_that_cannot_be_is_given_back_as_typed() {
        assertThat(crea("26", "4")).hasStatusOk().bodyText().contains("MES-011", "value=\"26\"");
        assertThat(crea("2026", "5")).bodyText().contains("MES-011");
        assertThat(crea("abc", "4"))
                .bodyText()
                .contains("El trimestre 4 de «abc» no se puede informar", "value=\"abc\"");
    }

    @Test
    void the_home_of_planning_tells_who_owes_what_and_how_late() {
        UUID id = borrador("2027", "4");
        Map<String, String> campos = fechas();
        campos.put("area.donativos", "PRESUPUESTO");
        manda("planeacion", "/planeacion/borradores/" + id + "/repartir", campos);
        Solicitud pedida = pedidas(id).getFirst();
        solicitudes.agrega(
                new Solicitud(
                        UUID.randomUUID().toString(),
                        pedida.informe(),
                        "juicios",
                        List.of(),
                        "JURIDICO",
                        pedida.firma(),
                        fecha.hoy().minusDays(4),
                        fecha.hoy(),
                        ""));

        assertThat(abre("planeacion", "/"))
                .bodyText()
                .contains(
                        "Cobrar la sección «Juicios fiscales»",
                        "La debe quien elabora en el área, Coordinación de Asuntos Fiscales"
                                + " (demostración) · 2027-T4",
                        "4 días de atraso",
                        "en camino")
                .doesNotContain("??");
        assertThat(abre("supervision", "/")).bodyText().doesNotContain("Cobrar la sección");
    }

    @Test
    void MES_012_a_base_that_is_not_a_report_is_refused() {
        assertThat(
                        manda(
                                "planeacion",
                                "/planeacion/borradores",
                                Map.of(
                                        "anio",
                                        "2027",
                                        "trimestre",
                                        "3",
                                        "base",
                                        documentos.de(Clase.ASM).getFirst().id().toString())))
                .hasStatusOk()
                .bodyText()
                .contains("MES-012");
    }

    @Test
    void single_rows_are_asked_and_only_their_cells_are_captured() {
        UUID id = borrador("2028", "1");
        Map<String, String> campos = fechas();
        campos.putAll(Map.of("seccion", "compromisos", "area", "PRESUPUESTO", "fila", "1"));

        MvcTestResult hecha =
                manda("planeacion", "/planeacion/borradores/" + id + "/solicitar", campos);

        assertThat(hecha).hasStatus3xxRedirection();
        assertThat(pedidas(id))
                .singleElement()
                .extracting(Solicitud::filas)
                .isEqualTo(List.of("AI.2"));
        assertThat(abre("presupuesto", hecha.getResponse().getRedirectedUrl()))
                .bodyText()
                .contains("AI.2")
                .doesNotContain("AI.3");
    }

    @Test
    void one_person_asks_every_section_to_its_area_in_one_form_with_due_dates() {
        UUID id = borrador("2028", "2");
        Map<String, String> campos = fechas();
        List<String> secciones = borradores.plan(borradores.busca(id).orElseThrow()).secciones();
        secciones.forEach(s -> campos.put("area." + s, "PRESUPUESTO"));
        campos.put("area.juicios", "JURIDICO");
        campos.put("vence.juicios", fecha.hoy().plusDays(1).toString());
        campos.put("fila.compromisos.0", "JURIDICO");
        campos.put("fila.compromisos.1", "-");

        MvcTestResult hecha =
                manda("planeacion", "/planeacion/borradores/" + id + "/repartir", campos);

        assertThat(hecha).hasStatus3xxRedirection();
        List<Solicitud> pedidas = pedidas(id);
        assertThat(pedidas).hasSize(secciones.size() + 1);
        assertThat(pedidas)
                .filteredOn(s -> s.seccion().equals("juicios"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.area()).isEqualTo("JURIDICO");
                    assertThat(s.filas()).isEmpty();
                    assertThat(s.vence()).isEqualTo(fecha.hoy().plusDays(1));
                });
        assertThat(pedidas)
                .filteredOn(s -> s.seccion().equals("compromisos"))
                .extracting(s -> s.area() + " " + s.filas().size())
                .containsExactlyInAnyOrder("JURIDICO 1", "PRESUPUESTO 61");
        assertThat(abre("planeacion", "/planeacion/borradores/" + id + "/repartir"))
                .bodyText()
                .contains("Todo está pedido", "ya pedido a Coordinación de Presupuesto", "1 de 63");
    }

    @Test
    void MES_013_a_form_that_hands_out_nothing_says_so() {
        UUID id = borrador("2028", "3");

        assertThat(manda("planeacion", "/planeacion/borradores/" + id + "/repartir", fechas()))
                .hasStatusOk()
                .bodyText()
                .contains("MES-013");
        assertThat(pedidas(id)).isEmpty();
    }

    @Test
    void the_chase_list_is_filtered_exported_and_chased_with_a_reminder_that_stays() {
        UUID id = borrador("2028", "4");
        Map<String, String> campos = fechas();
        campos.putAll(Map.of("area.donativos", "PRESUPUESTO", "area.juicios", "JURIDICO"));
        manda("planeacion", "/planeacion/borradores/" + id + "/repartir", campos);
        String juicios =
                pedidas(id).stream()
                        .filter(s -> s.seccion().equals("juicios"))
                        .findFirst()
                        .orElseThrow()
                        .id();

        assertThat(abre("planeacion", "/planeacion?area=JURIDICO"))
                .bodyText()
                .contains(juicios, "Quitar filtros");
        assertThat(abre("planeacion", "/planeacion?area=JURIDICO&papel=finanzas"))
                .bodyText()
                .doesNotContain(juicios)
                .contains("Ninguna sección pasa el filtro");
        assertThat(abre("planeacion", "/planeacion/pendientes.csv?area=JURIDICO&plazo=proximas"))
                .bodyText()
                .startsWith("seccion,renglones,area,la_tiene,estado,limite")
                .contains(",solicitada," + fecha.hoy().plusDays(3) + ",0,0,0,0")
                .doesNotContain("Presupuesto");
        assertThat(abre("presupuesto", "/planeacion/pendientes.csv"))
                .bodyText()
                .doesNotContain("Coordinación de Asuntos Fiscales");

        assertThat(
                        manda(
                                "planeacion",
                                "/planeacion/recordatorios",
                                Map.of("solicitud", juicios, "nota", "Vence el viernes.")))
                .hasStatus3xxRedirection();
        assertThat(abre("litigio", "/planeacion/solicitudes/" + juicios))
                .bodyText()
                .contains("Recordatorio de Inés Planeación", "Vence el viernes.");
    }

    @Test
    void MES_014_a_reminder_needs_a_section_and_words() {
        assertThat(manda("planeacion", "/planeacion/recordatorios", Map.of("nota", "x")))
                .hasStatusOk()
                .bodyText()
                .contains("MES-014");
        UUID id = borrador("2029", "1");
        Map<String, String> campos = fechas();
        campos.put("area.donativos", "PRESUPUESTO");
        manda("planeacion", "/planeacion/borradores/" + id + "/repartir", campos);
        assertThat(
                        manda(
                                "planeacion",
                                "/planeacion/recordatorios",
                                Map.of("solicitud", pedidas(id).getFirst().id(), "nota", " ")))
                .bodyText()
                .contains("FLU-006");
    }
}
