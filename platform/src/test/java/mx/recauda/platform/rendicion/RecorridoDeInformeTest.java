package mx.recauda.platform.rendicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.platform.rendicion.version.Versiones;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The published quarter, from its files to a frozen version, through the pages. */
@PlataformaTest
class RecorridoDeInformeTest {

    @Autowired MockMvcTester paginas;
    @Autowired Documentos documentos;
    @Autowired Revisiones revisiones;
    @Autowired Versiones versiones;
    @Autowired JdbcClient jdbc;
    @Autowired BaseDePrueba base;

    private Documento informe;

    @BeforeEach
    void el_trimestre_publicado() {
        informe = documentos.de(Clase.INFORME).getFirst();
    }

    @Test
    void the_demonstration_received_the_quarter_once_with_all_its_counts() {
        assertThat(informe.clave()).isEqualTo("2014-T4-50-GYR");
        assertThat(documentos.de(Clase.INFORME)).hasSize(1);
        assertThat(documentos.de(Clase.ASM)).hasSize(1);
        assertThat(documentos.de(Clase.COMISION)).hasSize(1);
        assertThat(renglones("compromisos")).isEqualTo(63);
        assertThat(renglones("indicadores")).isEqualTo(16);
        assertThat(renglones("donativos")).as("four by three cuts, and three totals").isEqualTo(15);
        assertThat(renglones("adecuaciones")).isEqualTo(5);
    }

    private long renglones(String tabla) {
        return documentos.celdas(informe.id(), tabla).stream()
                .mapToInt(c -> c.orden())
                .distinct()
                .count();
    }

    @Test
    @WithUserDetails("planeacion")
    void every_section_opens_without_a_missing_text() {
        for (String seccion :
                new String[] {
                    "ingresos_excedentes",
                    "contratos_plurianuales",
                    "adecuaciones",
                    "donativos",
                    "juicios",
                    "variacion_gasto",
                    "honorarios",
                    "cumplimiento_75_x",
                    "cumplimiento_78",
                    "pgcm"
                }) {
            assertThat(abre("/informes/" + informe.id() + "/secciones/" + seccion))
                    .as(seccion)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @Test
    @WithUserDetails("planeacion")
    void a_recomputed_value_stands_over_the_published_one() {
        assertThat(abre("/informes/" + informe.id() + "/secciones/adecuaciones"))
                .bodyText()
                .contains("<ins>n. d.</ins>", "<del>100.0</del>")
                .contains("−755,520,251.0");
    }

    @Test
    @WithUserDetails("planeacion")
    void a_finding_leads_to_the_line_of_the_file_its_value_came_from() {
        var celda =
                documentos.celdas(informe.id(), "adecuaciones").stream()
                        .filter(c -> c.columna().equals("variacion_pct_publicada"))
                        .findFirst()
                        .orElseThrow();

        assertThat(abre("/documentos/" + informe.id() + "/datos/" + celda.id()))
                .hasStatusOk()
                .bodyText()
                .contains("adecuaciones.csv", "Otras Transferencias del Gobierno Federal")
                .contains("sistema")
                .doesNotContain("??");
    }

    @Test
    @WithUserDetails("auditor")
    void an_external_auditor_reads_everything_and_writes_nothing() {
        assertThat(abre("/informes/" + informe.id())).hasStatusOk();
        assertThat(abre("/documentos/" + informe.id() + "/hallazgos")).hasStatusOk();
        assertThat(abre("/documentos/incorporar")).hasStatus(403);
        assertThat(abre("/documentos/" + informe.id() + "/congelar")).hasStatus(403);
        assertThat(envia("/documentos/" + informe.id() + "/congelar")).hasStatus(403);
        assertThat(envia("/documentos/" + informe.id() + "/hallazgos/1/justificar")).hasStatus(403);
        assertThat(versiones.de(informe.id())).isEmpty();
    }

    @Test
    @WithUserDetails("planeacion")
    void a_justification_too_short_is_refused_and_what_was_typed_is_kept() {
        String ruta = "/documentos/" + informe.id() + "/hallazgos/1/justificar";

        assertThat(paginas.post().uri(ruta).with(csrf()).param("texto", "muy corto"))
                .hasStatusOk()
                .bodyText()
                .contains("error-summary", "muy corto", "El motivo tiene 9 caracteres");
        assertThat(revisiones.justificaciones(informe.id())).isEmpty();
    }

    @Test
    void findings_of_promises_lead_to_captured_cells() {
        for (Clase clase : new Clase[] {Clase.ASM, Clase.COMISION}) {
            Documento documento = documentos.de(clase).getFirst();
            var hallazgos = revisiones.hallazgos(documento.id());

            assertThat(hallazgos).as(clase.name()).isNotEmpty();
            assertThat(hallazgos)
                    .as(clase.name())
                    .allSatisfy(h ->
                            assertThat(h.hallazgo().celdas())
                                    .anySatisfy(c ->
                                            assertThat(documentos.celdas(documento.id(), c.tabla()))
                                                    .anyMatch(
                                                            k -> k.linea() == c.origen().linea())));
        }
    }

    @Test
    @WithUserDetails("auditor")
    void the_promises_open_with_their_cards_and_the_commission_with_its_eight_points() {
        Documento asm = documentos.de(Clase.ASM).getFirst();
        Documento comision = documentos.de(Clase.COMISION).getFirst();

        assertThat(abre("/compromisos")).hasStatusOk().bodyText().doesNotContain("??");
        assertThat(abre("/asm/" + asm.id())).hasStatusOk().bodyText().doesNotContain("??");
        assertThat(abre("/asm/" + asm.id() + "/1/3"))
                .hasStatusOk()
                .bodyText()
                .contains("Sustituida", "100.00%")
                .doesNotContain("??");
        assertThat(abre("/comisiones/" + comision.id()))
                .hasStatusOk()
                .bodyText()
                .contains("h)", "Determinación y cobranza de créditos")
                .doesNotContain("??");
        assertThat(abre("/asm/" + informe.id())).as("another kind").hasStatus(404);
    }

    private MvcTestResult abre(String ruta) {
        return paginas.get().uri(ruta).exchange();
    }

    private MvcTestResult envia(String ruta) {
        return paginas.post().uri(ruta).with(csrf()).exchange();
    }
}
