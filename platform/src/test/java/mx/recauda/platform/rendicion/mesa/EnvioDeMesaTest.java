package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.LectoresDeArchivo;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Incorporacion;
import mx.recauda.platform.rendicion.expediente.Expedientes;
import mx.recauda.platform.rendicion.mesa.justificacion.Justificaciones;
import mx.recauda.platform.rendicion.version.Exportador;
import mx.recauda.platform.rendicion.version.Producto;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.justificacion.Justificacion;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Comparacion;
import mx.recauda.rendicion.version.Diferencia;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Sending with letter and acuse, correcting a version sent, and comparing versions. */
@PlataformaTest
class EnvioDeMesaTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @Autowired AutowireCapableBeanFactory fabrica;
    private Escritorio escritorio;
    @Autowired Borradores borradores;
    @Autowired Correcciones correcciones;
    @Autowired Incorporacion incorporacion;
    @Autowired Mesa mesa;
    @Autowired Envio envio;
    @Autowired Envios envios;
    @Autowired LectoresDeArchivo lectores;
    @Autowired Versiones versiones;
    @Autowired Documentos documentos;
    @Autowired Justificaciones justificaciones;
    @Autowired Expedientes expedientes;
    @Autowired List<Exportador> exportadores;
    @Autowired FechaDeOperacion fecha;

    /** By hand: a test component would give these tests a context of their own. */
    @BeforeEach
    void abreElEscritorio() {
        escritorio = fabrica.createBean(Escritorio.class);
    }

    /** A draft with one section authorised. */
    private UUID autorizada(Borrador borrador, String seccion) {
        UUID id = escritorio.solicita(borrador, seccion, "PRESUPUESTO");
        escritorio.captura(id, 1, "1000");
        escritorio.autoriza(id);
        return id;
    }

    private static Envio.Carta carta() {
        return new Envio.Carta("1", "Las demás secciones se informan por separado.");
    }

    private String acuse(UUID version) {
        return "/planeacion/versiones/" + version + "/constancias";
    }

    private static List<Diferencia> capturadas(List<Diferencia> diferencias) {
        return diferencias.stream()
                .filter(d -> !d.casilla().columna().contains("publicad"))
                .toList();
    }

    private List<Diferencia> diferencias(UUID una, UUID otra) {
        return Comparacion.de(
                documentos.contenido(versiones.busca(una).orElseThrow().documento()),
                documentos.contenido(versiones.busca(otra).orElseThrow().documento()));
    }

    @Test
    void a_version_sent_keeps_its_letter_and_the_acuse_comes_later_with_its_hash() {
        Borrador borrador = escritorio.borrador(2031, 1);
        autorizada(borrador, "adecuaciones");
        UUID version = escritorio.envia(borrador);

        assertThat(escritorio.abre("planeacion", "/planeacion/versiones/" + version))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Con el oficio 09 52 75 931 0/ 4507",
                        "Sergio Supervisión, Titular de planeación",
                        "Falta el acuse")
                .doesNotContain("??");

        String[] campos = {
            "clase", "ACUSE", "referencia", "SELLO 88/2031", "dia", fecha.hoy().toString()
        };
        assertThat(escritorio.sube("planeacion", acuse(version), PDF, campos))
                .hasStatus3xxRedirection();
        escritorio.sube("planeacion", acuse(version), PDF, campos);
        MvcTestResult despues = escritorio.abre("planeacion", "/planeacion/versiones/" + version);
        assertThat(despues)
                .bodyText()
                .contains(
                        "SELLO 88/2031",
                        "acuse.pdf",
                        mx.recauda.platform.rendicion.captura.Huellas.sha256(PDF))
                .containsOnlyOnce("SELLO 88/2031");
        assertThat(lectores.de(envios.constancias(version).getFirst().documento()))
                .as("whoever reads the version")
                .containsExactly("planeacion", "supervision", "finanzas", "auditor");
    }

    @Test
    void an_acuse_that_is_a_program_or_has_no_reference_or_comes_from_the_future_is_refused() {
        Borrador borrador = escritorio.borrador(2031, 2);
        autorizada(borrador, "adecuaciones");
        UUID version = escritorio.envia(borrador);
        String hoy = fecha.hoy().toString();

        assertThat(
                        escritorio.sube(
                                "planeacion",
                                acuse(version),
                                "MZ\u0090programa".getBytes(StandardCharsets.ISO_8859_1),
                                "clase",
                                "ACUSE",
                                "referencia",
                                "1",
                                "dia",
                                hoy))
                .hasStatusOk()
                .bodyText()
                .contains("EVI-");
        assertThat(
                        escritorio.manda(
                                "planeacion",
                                acuse(version),
                                "clase",
                                "ACUSE",
                                "referencia",
                                "1",
                                "dia",
                                hoy))
                .as("no file")
                .hasStatusOk()
                .bodyText()
                .contains("DOC-001");
        assertThat(escritorio.sube("planeacion", acuse(version), PDF, "clase", "ACUSE", "dia", hoy))
                .bodyText()
                .contains("MES-022");
        assertThat(
                        escritorio.sube(
                                "planeacion",
                                acuse(version),
                                PDF,
                                "clase",
                                "ACUSE",
                                "referencia",
                                "1",
                                "dia",
                                fecha.hoy().plusDays(1).toString()))
                .bodyText()
                .contains("MES-023");
        assertThat(
                        escritorio.sube(
                                "finanzas",
                                acuse(version),
                                PDF,
                                "clase",
                                "ACUSE",
                                "referencia",
                                "1",
                                "dia",
                                hoy))
                .as("only planning")
                .bodyText()
                .contains("MES-001");
        assertThat(escritorio.sube("presupuesto", acuse(version), PDF, "clase", "ACUSE"))
                .as("who may not read what was sent")
                .hasStatus(403);
    }

    @Test
    void a_correction_opens_the_sections_chosen_with_a_reason_and_is_sent_as_another_version() {
        Borrador borrador = escritorio.borrador(2031, 3);
        UUID seccion = autorizada(borrador, "adecuaciones");
        autorizada(borrador, "honorarios");
        UUID primera = escritorio.envia(borrador);
        String corrige = "/planeacion/versiones/" + primera + "/corregir";

        assertThat(escritorio.manda("planeacion", corrige, "solicitud", seccion.toString()))
                .bodyText()
                .contains("MES-021");
        assertThat(escritorio.manda("planeacion", corrige, "nota", "Error de dedo"))
                .bodyText()
                .contains("MES-018");
        assertThat(
                        escritorio.manda(
                                "planeacion",
                                corrige,
                                "solicitud",
                                seccion.toString(),
                                "nota",
                                "El importe era de otro trimestre."))
                .hasStatus3xxRedirection();
        assertThat(escritorio.abre("presupuesto", "/planeacion/solicitudes/" + seccion))
                .bodyText()
                .contains("El importe era de otro trimestre.", "devuelta");

        escritorio.captura(seccion, 1, "1500");
        atiende(seccion);
        escritorio.autoriza(seccion);
        UUID segunda = escritorio.envia(borrador);

        assertThat(versiones.busca(segunda).orElseThrow().numero()).isEqualTo(2);
        assertThat(versiones.cuadra(versiones.busca(primera).orElseThrow())).isTrue();
        assertThat(diferencias(primera, segunda))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.antes()).contains("1000");
                    assertThat(d.despues()).contains("1500");
                });
        assertThat(
                        escritorio.abre(
                                "planeacion",
                                "/planeacion/comparar?de=" + primera + "&a=" + segunda))
                .hasStatusOk()
                .bodyText()
                .contains("1,000", "1,500", "500")
                .doesNotContain("??");
        assertThat(
                        escritorio.abre(
                                "planeacion",
                                "/planeacion/comparar.csv?de=" + primera + "&a=" + segunda))
                .bodyText()
                .contains(",cambiada,1000,1500,500")
                .hasLineCount(2);
        assertThat(
                        escritorio.abre(
                                "planeacion",
                                "/planeacion/comparar.csv?tipo=agregada&de="
                                        + primera
                                        + "&a="
                                        + segunda))
                .as("those of the kind shown")
                .bodyText()
                .doesNotContain("cambiada");
    }

    @Test
    void explanations_are_in_the_version_sent_its_hash_its_difference_and_the_auditor_s_folder()
            throws IOException {
        Borrador borrador = escritorio.borrador(2033, 1);
        UUID seccion = escritorio.solicita(borrador, "adecuaciones", "PRESUPUESTO");
        Campo vigilada = campo(seccion, "modificado_enero_marzo");
        escritorio.captura(seccion, campo(seccion, "aprobado_anual").indice(), "1000");
        escritorio.captura(seccion, vigilada.indice(), "2000");
        explica(seccion, vigilada, 0, "Se pagaron adeudos\nde años anteriores.");
        escritorio.autoriza(seccion);
        UUID primera = escritorio.envia(borrador);
        Version version = versiones.busca(primera).orElseThrow();
        Casilla causa =
                new Casilla(
                        "justificaciones",
                        String.join(
                                " · ",
                                "adecuaciones",
                                vigilada.casilla().fila(),
                                vigilada.casilla().columna()),
                        "causa");

        assertThat(documentos.contenido(version.documento()).texto(causa))
                .contains("Se pagaron adeudos\nde años anteriores.");
        assertThat(versiones.cuadra(version)).isTrue();
        byte[] canonico = versiones.archivo(primera, "contenido").orElseThrow().contenido();
        assertThat(mx.recauda.platform.rendicion.captura.Huellas.sha256(canonico))
                .isEqualTo(version.huella());
        assertThat(new String(canonico, java.nio.charset.StandardCharsets.UTF_8))
                .contains("Se pagaron adeudos");
        assertThat(TextoDePdf.de(versiones.archivo(primera, "pdf").orElseThrow().contenido()))
                .contains("Se pagaron adeudos");

        escritorio.manda(
                "planeacion",
                "/planeacion/versiones/" + primera + "/corregir",
                "solicitud",
                seccion.toString(),
                "nota",
                "La causa era otra.");
        explica(seccion, vigilada, 1, "Se pagaron pensiones.");
        atiende(seccion);
        escritorio.autoriza(seccion);
        UUID segunda = escritorio.envia(borrador);

        assertThat(diferencias(primera, segunda))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.casilla()).isEqualTo(causa);
                    assertThat(d.despues()).contains("Se pagaron pensiones.");
                });
        assertThat(
                        escritorio.abre(
                                "planeacion",
                                "/planeacion/comparar?de=" + primera + "&a=" + segunda))
                .bodyText()
                .contains("Se pagaron pensiones.")
                .doesNotContain("??");

        ExpedienteDeCifra carpeta = carpeta(version, vigilada);
        assertThat(carpeta.parte(Parte.Clase.JUSTIFICACION).orElseThrow().filas().toString())
                .contains("Se pagaron adeudos", "Coordinación de Presupuesto");
        assertThat(
                        TextoDePdf.de(
                                SalidaDeExpediente.archivos(carpeta)
                                        .get(SalidaDeExpediente.INDICE)))
                .contains("Justificación de la celda", "Se pagaron adeudos");
        assertThat(SalidaDeExpediente.zip(carpeta(version, vigilada)))
                .isEqualTo(SalidaDeExpediente.zip(carpeta));
    }

    private Campo campo(UUID seccion, String columna) {
        return mesa.expediente(seccion).orElseThrow().campos().stream()
                .filter(c -> c.casilla().columna().equals(columna))
                .findFirst()
                .orElseThrow();
    }

    private void explica(UUID seccion, Campo campo, int leida, String causa) {
        assertThat(
                        justificaciones.guarda(
                                seccion,
                                campo,
                                leida,
                                new Justificacion(
                                        causa,
                                        "La meta de gasto se mantiene.",
                                        "Se registró la adecuación en el sistema.",
                                        Optional.of(LocalDate.of(2033, 4, 15)),
                                        "Coordinación de Presupuesto",
                                        List.of()),
                                "presupuesto",
                                Idioma.ES))
                .isInstanceOf(Justificaciones.Guardada.Hecha.class);
    }

    private ExpedienteDeCifra carpeta(Version version, Campo campo) {
        Celda celda =
                documentos.celdas(version.documento(), campo.casilla().tabla()).stream()
                        .filter(c -> c.casilla().equals(campo.casilla()))
                        .findFirst()
                        .orElseThrow();
        return expedientes.de(ClaveDeCifra.deCelda(celda.id()), Optional.empty()).orElseThrow();
    }

    /** Reopening leaves a comment only when the act opens one; it is answered if so. */
    private void atiende(UUID seccion) {
        mesa.expediente(seccion)
                .orElseThrow()
                .situacion()
                .abiertas()
                .forEach(o ->
                        mesa.actua(
                                seccion,
                                new Mesa.Intento(
                                        mx.recauda.rendicion.flujo.Accion.ATENDER,
                                        "Corregido",
                                        java.util.Optional.empty(),
                                        mesa.expediente(seccion).orElseThrow().huella(),
                                        o.numero()),
                                "presupuesto",
                                Idioma.ES));
    }

    @Test
    void a_report_received_is_corrected_from_a_draft_that_says_all_it_said() {
        Version recibida = versiones.congela(documentos.de(Clase.INFORME).getLast());

        MvcTestResult empezada =
                escritorio.manda(
                        "planeacion",
                        "/planeacion/versiones/" + recibida.id() + "/corregir",
                        "nota",
                        "Corrige los honorarios.");

        assertThat(empezada).hasStatus3xxRedirection();
        Borrador borrador = borradores.deClave(recibida.clave()).orElseThrow();
        UUID seccion = escritorio.solicita(borrador, "honorarios", "PRESUPUESTO");
        assertThat(mesa.expediente(seccion).orElseThrow().capturadas()).isPositive();
        escritorio.captura(seccion, 0, "1533");
        escritorio.autoriza(seccion);
        UUID corregida = escritorio.envia(borrador);

        assertThat(diferencias(recibida.id(), corregida))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.casilla().tabla()).isEqualTo("honorarios");
                    assertThat(d.antes()).contains("1532");
                    assertThat(d.despues()).contains("1533");
                });
    }

    @Test
    void MES_001_who_holds_no_post_of_planning_begins_no_correction_of_a_report_received()
            throws IOException {
        Version recibida = versiones.congela(InformeDeEjemplo.deOtroAnio(incorporacion, 2053));

        for (String cuenta : List.of("auditor", "presupuesto", "finanzas")) {
            assertThat(
                            correcciones
                                    .corrige(recibida, List.of(), "Motivo", cuenta, Idioma.ES)
                                    .incidencias())
                    .as(cuenta)
                    .extracting(Incidencia::codigo)
                    .containsExactly("MES-001");
        }
        assertThat(borradores.deClave(recibida.clave())).isEmpty();
        assertThat(
                        correcciones
                                .corrige(recibida, List.of(), "Motivo", "planeacion", Idioma.ES)
                                .incidencias())
                .isEmpty();
    }

    @Test
    void MES_026_a_draft_does_not_undo_a_version_received_after_it_was_sent() throws IOException {
        Borrador borrador = escritorio.borrador(2058, 4);
        UUID seccion = autorizada(borrador, "adecuaciones");
        Version enviada = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        Version recibida = versiones.congela(InformeDeEjemplo.deOtroAnio(incorporacion, 2058));
        assertThat(recibida.clave()).isEqualTo(enviada.clave());

        for (Version version : List.of(enviada, recibida)) {
            assertThat(
                            correcciones
                                    .corrige(
                                            version,
                                            List.of(seccion),
                                            "Motivo",
                                            "planeacion",
                                            Idioma.ES)
                                    .incidencias())
                    .extracting(Incidencia::codigo)
                    .containsExactly("MES-026");
        }
        assertThat(
                        mesa.actua(
                                        seccion,
                                        Mesa.Intento.de(
                                                Accion.REABRIR,
                                                "Motivo",
                                                mesa.expediente(seccion).orElseThrow().huella()),
                                        "planeacion",
                                        Idioma.ES)
                                .incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("MES-026");
    }

    @Test
    void MES_026_a_section_never_sent_does_not_undo_a_version_received_after_the_draft_began()
            throws IOException {
        Borrador borrador = escritorio.borrador(2056, 4);
        autorizada(borrador, "adecuaciones");
        Version recibida = versiones.congela(InformeDeEjemplo.deOtroAnio(incorporacion, 2056));
        assertThat(recibida.clave()).isEqualTo(borrador.clave());

        assertThat(envio.envia(borrador, carta(), "supervision", Idioma.ES).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("MES-026");
        assertThat(versiones.todas())
                .filteredOn(v -> v.clave().equals(borrador.clave()))
                .containsExactly(recibida);
    }

    @Test
    void what_nobody_asked_for_is_told_before_sending() {
        Borrador borrador = escritorio.borrador(2057, 2);
        autorizada(borrador, "adecuaciones");
        String pagina = "/planeacion/borradores/" + borrador.id() + "/enviar";

        assertThat(escritorio.abre("supervision", pagina))
                .hasStatusOk()
                .bodyText()
                .contains("que nadie pidió", "<li>Donativos</li>", "no va en el informe")
                .doesNotContain("??", "<li>Adecuaciones</li>");
    }

    @Test
    void MES_028_what_is_missing_or_wrong_is_sent_only_with_a_reason_that_the_version_keeps() {
        Borrador borrador = escritorio.borrador(2058, 2);
        UUID seccion = escritorio.solicita(borrador, "ingresos_excedentes", "PRESUPUESTO");
        escritorio.captura(seccion, 0, "5");
        escritorio.captura(seccion, 1, "5");
        escritorio.autoriza(seccion);
        String ruta = "/planeacion/borradores/" + borrador.id() + "/enviar";

        assertThat(escritorio.abre("supervision", ruta))
                .hasStatusOk()
                .bodyText()
                .contains("Motivo para enviar así")
                .doesNotContain("??");
        assertThat(escritorio.manda("supervision", ruta, "oficio", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("MES-028", "faltan");
        MvcTestResult enviada =
                escritorio.manda(
                        "supervision", ruta, "oficio", "1", "motivo", "La SHCP pidió solo esto.");

        assertThat(enviada).hasStatus3xxRedirection();
        assertThat(
                        escritorio.abre(
                                "auditor",
                                String.valueOf(enviada.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Motivo con que se envió así", "La SHCP pidió solo esto.")
                .doesNotContain("??");
        assertThat(escritorio.abre("planeacion", "/planeacion/solicitudes/" + seccion))
                .bodyText()
                .contains("La SHCP pidió solo esto.");
    }

    @Test
    void findings_of_high_severity_are_told_one_by_one_before_sending() {
        Borrador borrador = escritorio.borrador(2058, 3);
        UUID seccion = escritorio.solicita(borrador, "adecuaciones", "PRESUPUESTO");
        escritorio.captura(seccion, 0, "2000");
        escritorio.captura(seccion, 1, "50");
        escritorio.captura(seccion, 4, "900");

        assertThat(
                        escritorio.abre(
                                "supervision",
                                "/planeacion/borradores/" + borrador.id() + "/enviar"))
                .hasStatusOk()
                .bodyText()
                .contains("de gravedad alta sin corregir", "sev--alta", "INF-002")
                .doesNotContain("??");
    }

    @Test
    void a_comparison_counts_the_cells_a_person_changed_and_not_those_printed_from_them() {
        Borrador borrador = escritorio.borrador(2059, 3);
        UUID seccion = escritorio.solicita(borrador, "ingresos_excedentes", "PRESUPUESTO");
        escritorio.captura(seccion, 0, "632549305.10");
        escritorio.autoriza(seccion);
        UUID primera = escritorio.envia(borrador);
        escritorio.manda(
                "planeacion",
                "/planeacion/versiones/" + primera + "/corregir",
                "solicitud",
                seccion.toString(),
                "nota",
                "El importe era otro.");
        escritorio.captura(seccion, 0, "632549306.10");
        atiende(seccion);
        escritorio.autoriza(seccion);
        UUID segunda = escritorio.envia(borrador);

        assertThat(diferencias(primera, segunda)).as("with what is printed").hasSize(2);
        assertThat(
                        escritorio.abre(
                                "planeacion",
                                "/planeacion/comparar?de=" + primera + "&a=" + segunda))
                .hasStatusOk()
                .bodyText()
                .contains("Cambió 1 celda", "632,549,305.10", "632,549,306.10")
                .doesNotContain("632549305.10", "Monto publicado", "??");
    }

    @Test
    void the_cells_not_captured_yet_are_told_beside_the_button_that_delivers() {
        Borrador borrador = escritorio.borrador(2060, 3);
        UUID seccion = escritorio.solicita(borrador, "ingresos_excedentes", "PRESUPUESTO");
        escritorio.captura(seccion, 0, "5");
        int sinCapturar = mesa.expediente(seccion).orElseThrow().campos().size() - 1;

        assertThat(escritorio.abre("presupuesto", "/planeacion/solicitudes/" + seccion))
                .hasStatusOk()
                .bodyText()
                .contains("Quedan " + sinCapturar + " celdas de", "irán vacías");
    }

    @Test
    void MES_019_a_correction_that_changes_nothing_is_not_another_version() {
        Borrador borrador = escritorio.borrador(2031, 4);
        autorizada(borrador, "adecuaciones");
        escritorio.envia(borrador);

        assertThat(
                        escritorio.manda(
                                "supervision",
                                "/planeacion/borradores/" + borrador.id() + "/enviar",
                                "oficio",
                                "1"))
                .hasStatusOk()
                .bodyText()
                .contains("MES-019");
    }

    @Test
    void MES_007_and_MES_009_what_is_not_authorised_or_not_asked_is_not_sent() {
        Borrador borrador = escritorio.borrador(2032, 1);
        String envia = "/planeacion/borradores/" + borrador.id() + "/enviar";
        assertThat(escritorio.manda("supervision", envia, "oficio", "1"))
                .bodyText()
                .contains("MES-009");

        escritorio.solicita(borrador, "donativos", "PRESUPUESTO");
        assertThat(escritorio.manda("supervision", envia, "oficio", "1"))
                .bodyText()
                .contains("MES-007");
    }

    @Test
    void MES_010_a_draft_whose_report_cannot_be_received_sends_nothing() {
        Borrador imposible = escritorio.borrador(1200, 1);
        autorizada(imposible, "adecuaciones");

        assertThat(envio.envia(imposible, carta(), "supervision", Idioma.ES).incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("MES-010");
        assertThat(versiones.todas()).noneMatch(v -> v.clave().startsWith("1200"));
    }

    @Test
    void the_export_of_a_version_sent_is_the_same_bytes_whenever_it_is_made() {
        Borrador borrador = escritorio.borrador(2032, 2);
        autorizada(borrador, "adecuaciones");
        UUID version = escritorio.envia(borrador);
        Version enviada = versiones.busca(version).orElseThrow();
        var documento = documentos.busca(enviada.documento()).orElseThrow();
        int archivos = 0;
        for (Exportador exportador : exportadores) {
            for (Producto p : exportador.exporta(documento)) {
                archivos++;
                assertThat(p.contenido())
                        .as(p.nombre())
                        .isEqualTo(
                                versiones.archivo(version, p.formato()).orElseThrow().contenido());
                assertThat(
                                escritorio
                                        .abre(
                                                "planeacion",
                                                "/versiones/" + version + "/" + p.formato())
                                        .getResponse()
                                        .getContentAsByteArray())
                        .isEqualTo(p.contenido());
            }
        }
        assertThat(archivos).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 2026})
    void the_difference_between_two_stored_versions_is_exactly_the_cells_edited(long semilla) {
        Random azar = new Random(semilla);
        Borrador borrador = escritorio.borrador(2040 + (int) (semilla % 10), 1);
        UUID seccion = escritorio.solicita(borrador, "juicios", "PRESUPUESTO");
        List<Campo> campos = mesa.expediente(seccion).orElseThrow().campos();
        for (int i = 0; i < campos.size(); i++) {
            escritorio.captura(
                    seccion, i, campos.get(i).numerico() ? "" + azar.nextInt(1, 900) : "t" + i);
        }
        escritorio.autoriza(seccion);
        UUID antes = escritorio.envia(borrador);
        Map<Casilla, String> esperadas = new HashMap<>();
        escritorio.manda(
                "planeacion",
                "/planeacion/versiones/" + antes + "/corregir",
                "solicitud",
                seccion.toString(),
                "nota",
                "semilla " + semilla);
        for (int edicion = 0; edicion < 12; edicion++) {
            int i = azar.nextInt(campos.size());
            String valor = azar.nextInt(4) == 0 ? "" : "" + (1000 + azar.nextInt(9000));
            escritorio.captura(seccion, i, valor);
            esperadas.put(campos.get(i).casilla(), valor);
        }
        atiende(seccion);
        escritorio.autoriza(seccion);
        UUID despues = escritorio.envia(borrador);

        List<Diferencia> halladas = capturadas(diferencias(antes, despues));

        assertThat(halladas)
                .extracting(Diferencia::casilla)
                .as("seed %d", semilla)
                .containsExactlyInAnyOrderElementsOf(esperadas.keySet());
        halladas.forEach(
                d -> assertThat(d.despues().orElse("")).isEqualTo(esperadas.get(d.casilla())));
        assertThat(diferencias(despues, despues)).isEmpty();
    }
}
