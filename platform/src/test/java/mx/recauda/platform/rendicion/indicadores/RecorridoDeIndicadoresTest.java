package mx.recauda.platform.rendicion.indicadores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sheets, goals and memorias through their pages, as forms without script. */
@PlataformaTest
class RecorridoDeIndicadoresTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Metas metas;
    @Autowired Memorias memorias;
    @Autowired Instrumentos instrumentos;

    private MvcTestResult abre(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private MvcTestResult manda(String cuenta, String ruta, Map<String, String> campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (Map.Entry<String, String> campo : campos.entrySet()) {
            peticion = peticion.param(campo.getKey(), campo.getValue());
        }
        return peticion.exchange();
    }

    private static Map<String, String> ficha(String clave) {
        Map<String, String> campos = new LinkedHashMap<>();
        campos.put("clave", clave);
        campos.put("leida", "0");
        campos.put("c.indicadores.1.clave", "1");
        campos.put("c.indicadores.1.nombre", "Normas simplificadas");
        campos.put("c.indicadores.1.dimension", "EFICACIA");
        campos.put("c.indicadores.1.tipo", "GESTION");
        campos.put("c.indicadores.1.metodo", "VALOR_ABSOLUTO");
        campos.put("c.indicadores.1.formula", "A");
        campos.put("c.indicadores.1.unidad_de_medida", "normas");
        campos.put("c.indicadores.1.frecuencia", "ANUAL");
        campos.put("c.indicadores.1.sentido", "ASCENDENTE");
        campos.put("c.indicadores.1.verde_desde", "80");
        campos.put("c.indicadores.1.amarillo_desde", "60");
        campos.put("c.variables.1.clave", "A");
        campos.put("c.variables.1.nombre", "Normas");
        campos.put("c.variables.1.frecuencia", "ANUAL");
        return campos;
    }

    private static String destino(MvcTestResult hecha) {
        assertThat(hecha).hasStatus3xxRedirection();
        return hecha.getResponse().getRedirectedUrl();
    }

    @Test
    void the_bar_254_done_is_79_1_of_the_original_321_and_66_8_of_the_adjusted_380() {
        manda("planeacion", "/indicadores/fichas", ficha("BAR-1"));
        manda(
                "planeacion",
                "/indicadores/fichas/BAR-1/valores",
                Map.of("periodo", "2026", "leida", "0", "v.A", "254", "fuente", "Registro"));
        String meta =
                destino(
                        manda(
                                "planeacion",
                                "/indicadores/fichas/BAR-1/metas",
                                Map.of(
                                        "periodo", "2026",
                                        "valor", "321",
                                        "regla", "REAL_ENTRE_META",
                                        "desde", "2026-01-15",
                                        "oficio", "09/12",
                                        "porque", "Compromiso")));
        destino(
                manda(
                        "planeacion",
                        meta + "/ajustes",
                        Map.of(
                                "visto", "321",
                                "nuevo", "380",
                                "fecha", "2026-07-01",
                                "oficio", "09/120",
                                "porque", "Más normas")));

        assertThat(abre("auditor", meta))
                .bodyText()
                .contains("79.1 %", "66.8 %", "321", "380", "09/120", "Analista de planeación");
        assertThat(abre("auditor", "/indicadores/fichas/BAR-1"))
                .bodyText()
                .contains("79.1", "66.8", "<svg class=\"chart\"", "En riesgo");
    }

    @Test
    void a_goal_is_published_after_its_memoria_is_made_reviewed_and_approved_by_three_people() {
        manda("planeacion", "/indicadores/fichas", ficha("BAR-2"));
        String meta =
                destino(
                        manda(
                                "planeacion",
                                "/indicadores/fichas/BAR-2/metas",
                                Map.of(
                                        "periodo", "2026",
                                        "valor", "321",
                                        "regla", "REAL_ENTRE_META",
                                        "desde", "2026-01-15",
                                        "oficio", "09/12",
                                        "porque", "Compromiso")));
        assertThat(abre("planeacion", meta)).bodyText().contains("IND-001");

        Map<String, String> memoria = new LinkedHashMap<>();
        memoria.put("leida", "0");
        memoria.put("c.memoria.1.metodo", "compromiso");
        memoria.put("c.memoria.1.supuestos", "Nada cambia");
        memoria.put("c.memoria.1.decimales", "0");
        memoria.put("c.memoria.1.factibilidad", "Retadora pero factible");
        memoria.put("c.memoria.1.fecha", "2026-01-10");
        memoria.put("c.datos.1.clave", "base");
        memoria.put("c.datos.1.valor", "trescientos");
        memoria.put("c.datos.1.corte", "2026-01-01");
        memoria.put("c.datos.1.huella", FichaDePrueba.HUELLA);
        memoria.put("c.pasos.1.clave", "1");
        memoria.put("c.pasos.1.nombre", "meta");
        memoria.put("c.pasos.1.expresion", "base + 21");
        memoria.put("c.pasos.1.resultado", "321");
        assertThat(manda("planeacion", meta + "/memoria", memoria))
                .hasStatusOk()
                .bodyText()
                .contains("HOJ-002", "value=\"trescientos\"", "href=\"#c-datos-1-valor\"");
        memoria.put("c.datos.1.valor", "300");
        String version = destino(manda("planeacion", meta + "/memoria", memoria));

        assertThat(manda("planeacion", version + "/revision", Map.of("paso", "REVISAR")))
                .hasStatus(403);
        assertThat(abre("supervision", "/")).bodyText().contains("Memoria BAR-2 2026");
        destino(manda("supervision", version + "/revision", Map.of("paso", "REVISAR")));
        assertThat(manda("supervision", version + "/aprobacion", Map.of()))
                .bodyText()
                .contains("IND-021");
        destino(manda("finanzas", version + "/aprobacion", Map.of()));
        destino(manda("finanzas", meta + "/publicacion", Map.of()));

        assertThat(abre("auditor", meta)).bodyText().contains("Publicada");
        assertThat(abre("auditor", meta + "/publicada/0")).bodyText().contains("\"321\"");
        assertThat(manda("auditor", meta + "/publicacion", Map.of())).hasStatus(403);
    }

    @Test
    void a_forecast_becomes_the_method_of_the_memoria() {
        MetaGuardada meta = metas.de("DEM-C1", "2026-T4").orElseThrow();
        String ruta = "/indicadores/metas/" + meta.id();

        assertThat(abre("auditor", ruta + "/pronostico"))
                .bodyText()
                .contains("Holt–Winters", "Naivo estacional", "Tendencia lineal", "Menor error");
        assertThat(
                        manda(
                                "planeacion",
                                ruta + "/pronostico",
                                Map.of("metodo", "HOLT_WINTERS", "decimales", "1")))
                .hasStatusOk()
                .bodyText()
                .contains("Holt–Winters aditivo", "nivel + 1 * tendencia + estacion_1");
    }

    @Test
    void IND_010_a_method_that_needs_more_history_says_how_much() {
        manda("planeacion", "/indicadores/fichas", ficha("BAR-3"));
        manda(
                "planeacion",
                "/indicadores/fichas/BAR-3/valores",
                Map.of("periodo", "2025", "leida", "0", "v.A", "10", "fuente", "x"));
        String meta =
                destino(
                        manda(
                                "planeacion",
                                "/indicadores/fichas/BAR-3/metas",
                                Map.of(
                                        "periodo", "2026",
                                        "valor", "11",
                                        "regla", "REAL_ENTRE_META",
                                        "desde", "2026-01-15",
                                        "oficio", "09/12",
                                        "porque", "Compromiso")));

        assertThat(abre("planeacion", meta + "/pronostico")).bodyText().contains("IND-010");
    }

    @Test
    void what_was_typed_wrong_stays_on_the_form_with_its_code() {
        Map<String, String> campos = ficha("BAR-4");
        campos.put("c.indicadores.1.verde_desde", "mucho");
        campos.put("c.indicadores.1.dimension", "");

        assertThat(manda("planeacion", "/indicadores/fichas", campos))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "HOJ-002",
                        "HOJ-005",
                        "value=\"mucho\"",
                        "href=\"#c-indicadores-1-verde_desde\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicadores",
                "/indicadores?luz=VERDE&q=pago",
                "/indicadores.csv",
                "/indicadores/metas",
                "/indicadores/metas.csv?estado=meta.publicada",
                "/indicadores/fichas/DEM-C1",
                "/indicadores/fichas/DEM-C1/valores.csv",
                "/indicadores/fichas/DEM-C1/ficha.pdf",
                "/mir",
                "/mir.csv",
                "/mir/plantilla.xlsx"
            })
    void the_auditor_reads_everything(String ruta) {
        assertThat(abre("auditor", ruta)).hasStatusOk();
    }

    @Test
    void the_sheet_of_an_invented_indicator_says_so_on_paper_with_its_name_and_hash() {
        assertThat(
                        TextoDePdf.de(
                                abre("auditor", "/indicadores/fichas/DEM-C1/ficha.pdf")
                                        .getResponse()
                                        .getContentAsByteArray()))
                .contains("DEMOSTRACIÓN", "SIN VALIDEZ OFICIAL", "DEM-C1", "Huella del contenido");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicadores/fichas/nueva",
                "/indicadores/fichas/DEM-C1/editar",
                "/indicadores/fichas/DEM-C1/valores/nuevo",
                "/indicadores/fichas/DEM-C1/metas/nueva"
            })
    void the_forms_open_for_who_elaborates_and_not_for_the_auditor(String ruta) {
        assertThat(abre("planeacion", ruta)).hasStatusOk();
        assertThat(abre("auditor", ruta)).hasStatus(403);
    }
}
