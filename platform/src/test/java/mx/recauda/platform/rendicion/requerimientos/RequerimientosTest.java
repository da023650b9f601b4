package mx.recauda.platform.rendicion.requerimientos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.LectoresDeArchivo;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.expediente.Expedientes;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.requerimiento.Entrega;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The register of auditors' requests, through its pages. */
@PlataformaTest
class RequerimientosTest {

    @Autowired MockMvcTester paginas;
    @Autowired UserDetailsService usuarios;
    @Autowired Documentos documentos;
    @Autowired FechaDeOperacion fecha;
    @Autowired Requerimientos requerimientos;
    @Autowired Expedientes expedientes;
    @Autowired LectoresDeArchivo lectores;
    @Autowired JdbcClient jdbc;

    private MvcTestResult abre(String cuenta, String ruta) {
        return paginas.get().uri(ruta).with(user(usuarios.loadUserByUsername(cuenta))).exchange();
    }

    private MvcTestResult manda(String cuenta, String ruta, String... campos) {
        var peticion =
                paginas.post()
                        .uri(ruta)
                        .with(user(usuarios.loadUserByUsername(cuenta)))
                        .with(csrf());
        for (int i = 0; i < campos.length; i += 2) {
            peticion = peticion.param(campos[i], campos[i + 1]);
        }
        return peticion.exchange();
    }

    private MvcTestResult registra(String oficio) {
        return manda(
                "planeacion",
                "/requerimientos/nuevo",
                "oficio",
                oficio,
                "ente",
                "ASF",
                "solicitante",
                "Aurora Auditora, directora",
                "recibido",
                fecha.hoy().toString(),
                "dias",
                "10",
                "pedido",
                "El expediente de la variación del presupuesto");
    }

    private String cifra() {
        long celda =
                documentos
                        .celdas(documentos.de(Clase.INFORME).getFirst().id(), "adecuaciones")
                        .getFirst()
                        .id();
        return ClaveDeCifra.deCelda(celda).toString();
    }

    @Test
    void what_was_asked_is_delivered_with_its_hash_and_closed_by_its_acuse() {
        String ruta = String.valueOf(registra("OF-100").getResponse().getRedirectedUrl());
        assertThat(abre("planeacion", "/")).bodyText().contains("Oficio OF-100, ASF");
        assertThat(
                        manda(
                                "planeacion",
                                ruta + "/entregas",
                                "cifra",
                                cifra(),
                                "aQuien",
                                "Aurora Auditora"))
                .hasStatus3xxRedirection();
        assertThat(abre("auditor", ruta))
                .hasStatusOk()
                .bodyText()
                .contains("expediente-" + cifra() + ".zip", "Falta acuse", "SHA-256 ")
                .doesNotContain("??")
                .doesNotContain("Registrar acuse");
        byte[] pdf =
                DocumentoPdf.dibuja(
                        "<html lang='es'><head><title>x</title></head><body>x</body></html>");
        assertThat(acusa(ruta, "acuse.pdf", pdf)).hasStatus3xxRedirection();
        assertThat(abre("auditor", ruta)).bodyText().contains("Con acuse", "acuse.pdf");
        assertThat(abre("planeacion", "/")).bodyText().doesNotContain("Oficio OF-100, ASF");
        assertThat(acusa(ruta, "otro.pdf", pdf)).bodyText().contains("ya tiene su acuse");
    }

    @Test
    void the_very_bytes_delivered_are_stored_and_taken_again_after_the_figure_changed() {
        String ruta = String.valueOf(registra("OF-150").getResponse().getRedirectedUrl());
        String cifra = cifra();
        manda("planeacion", ruta + "/entregas", "cifra", cifra, "aQuien", "Aurora Auditora");
        Requerimientos.Registrado registrado =
                requerimientos
                        .busca(UUID.fromString(ruta.substring(ruta.lastIndexOf('/') + 1)))
                        .orElseThrow();
        Entrega entrega = registrado.entregas().getFirst();
        String archivo = "/archivos/" + entrega.documento().substring("documento:".length());

        byte[] bytes = abre("auditor", archivo).getResponse().getContentAsByteArray();

        assertThat(Huellas.sha256(bytes)).isEqualTo(entrega.huella());
        assertThat(lectores.de(entrega.documento()))
                .containsExactly("planeacion", "supervision", "auditor");
        assertThat(bytes)
                .isEqualTo(
                        SalidaDeExpediente.zip(
                                expedientes
                                        .de(
                                                ClaveDeCifra.lee(cifra).orElseThrow(),
                                                Optional.of(Instant.parse(entrega.al())))
                                        .orElseThrow()));
        assertThat(abre("auditor", ruta)).bodyText().contains("byte por byte", archivo);
        assertThat(manda("planeacion", ruta + "/entregas", "cifra", cifra, "aQuien", "Otra"))
                .hasStatus3xxRedirection();
        assertThat(
                        jdbc.sql("SELECT count(*) FROM documentos.contenido WHERE huella = ?")
                                .param(entrega.huella())
                                .query(Integer.class)
                                .single())
                .as("the same folder twice is one content")
                .isEqualTo(1);
    }

    @Test
    void a_file_that_cannot_be_delivered_is_not_stored() {
        String ruta = String.valueOf(registra("OF-160").getResponse().getRedirectedUrl());
        byte[] texto = "Nada que entregar, OF-160".getBytes(StandardCharsets.UTF_8);

        MvcTestResult sin =
                paginas.post()
                        .uri(ruta + "/entregas")
                        .multipart()
                        .file(new MockMultipartFile("archivo", "nota.txt", "text/plain", texto))
                        .param("aQuien", "")
                        .with(user(usuarios.loadUserByUsername("planeacion")))
                        .with(csrf())
                        .exchange();

        assertThat(sin).bodyText().contains("Falta «aQuien»");
        assertThat(
                        jdbc.sql("SELECT count(*) FROM documentos.contenido WHERE huella = ?")
                                .param(Huellas.sha256(texto))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void the_register_is_searched_by_letter_body_and_words_with_or_without_accents() {
        registra("OF-170");
        assertThat(abre("auditor", "/requerimientos?q=of-170 variacion"))
                .hasStatusOk()
                .bodyText()
                .contains("OF-170");
        assertThat(abre("auditor", "/requerimientos?q=inexistente&estado="))
                .bodyText()
                .contains("No hay requerimientos");
        assertThat(abre("auditor", "/requerimientos.csv?q=demo-002"))
                .bodyText()
                .contains("DEMO-002/2026")
                .doesNotContain("OF-170");
    }

    private MvcTestResult acusa(String ruta, String nombre, byte[] contenido) {
        return paginas.post()
                .uri(ruta + "/entregas/1/acuse")
                .multipart()
                .file(new MockMultipartFile("acuse", nombre, "application/pdf", contenido))
                .with(user(usuarios.loadUserByUsername("planeacion")))
                .with(csrf())
                .exchange();
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_recorded() {
        registra("OF-200");
        assertThat(registra("OF-200"))
                .hasStatusOk()
                .bodyText()
                .contains("ya está registrado", "value=\"OF-200\"");
        String ruta = String.valueOf(registra("OF-201").getResponse().getRedirectedUrl());
        assertThat(manda("planeacion", ruta + "/entregas", "cifra", "CIF-1-00", "aQuien", "A"))
                .bodyText()
                .contains("No hay una cifra");
        assertThat(manda("planeacion", ruta + "/entregas", "aQuien", "A"))
                .bodyText()
                .contains("No se sabe qué se entrega");
        assertThat(manda("planeacion", ruta + "/entregas", "cifra", cifra(), "aQuien", ""))
                .bodyText()
                .contains("Falta «aQuien»");
        assertThat(abre("planeacion", ruta)).bodyText().contains("Todavía no se ha entregado nada");
    }

    @Test
    void the_external_auditor_sees_the_register_and_writes_nothing() {
        String ruta = String.valueOf(registra("OF-300").getResponse().getRedirectedUrl());
        assertThat(abre("auditor", "/requerimientos")).hasStatusOk().bodyText().contains("OF-300");
        assertThat(abre("auditor", "/requerimientos.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("OF-300,ASF");
        assertThat(abre("auditor", "/requerimientos?estado=vencido&q=OF-300"))
                .bodyText()
                .contains("No hay requerimientos");
        assertThat(abre("auditor", "/requerimientos/nuevo")).hasStatus(403);
        assertThat(manda("auditor", ruta + "/entregas", "cifra", cifra(), "aQuien", "A"))
                .hasStatus(403);
    }
}
