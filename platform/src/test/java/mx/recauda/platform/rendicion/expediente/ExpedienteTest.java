package mx.recauda.platform.rendicion.expediente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.formats.expediente.SalidaDeExpediente;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.version.Casilla;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The auditor's folder of a figure. */
@PlataformaTest
class ExpedienteTest {

    @Autowired MockMvcTester paginas;
    @Autowired Expedientes expedientes;
    @Autowired Documentos documentos;
    @Autowired Revisiones revisiones;
    @Autowired Borradores borradores;
    @Autowired UserDetailsService usuarios;
    @Autowired JdbcClient jdbc;

    private Documento informe;
    private Celda variacion;

    @BeforeEach
    void una_cifra_calculada_y_con_hallazgo() {
        informe = documentos.de(Clase.INFORME).getFirst();
        variacion =
                documentos.celdas(informe.id(), "adecuaciones").stream()
                        .filter(c -> c.columna().equals("variacion_pct_publicada"))
                        .filter(c -> c.valor().equals("100.0"))
                        .findFirst()
                        .orElseThrow();
    }

    private ExpedienteDeCifra expediente(Celda celda) {
        return expedientes.de(ClaveDeCifra.deCelda(celda.id()), Optional.empty()).orElseThrow();
    }

    private static String texto(ExpedienteDeCifra expediente, Parte.Clase clase) {
        return expediente.parte(clase).orElseThrow().filas().toString();
    }

    @Test
    void it_says_the_formula_with_its_version_the_rows_behind_and_what_the_auditor_found() {
        ExpedienteDeCifra e = expediente(variacion);

        assertThat(texto(e, Parte.Clase.CIFRA))
                .contains("100.0", "adecuaciones.csv", "captura:" + informe.id(), informe.huella());
        assertThat(texto(e, Parte.Clase.FORMULA))
                .contains("variacion-pct/1", "no definido: divide entre cero");
        assertThat(texto(e, Parte.Clase.PARAMETROS))
                .contains("[decimales, 1]", "informe-trimestral/1");
        assertThat(texto(e, Parte.Clase.EXTRACTO)).contains("aprobado_anual", "modificado_");
        assertThat(texto(e, Parte.Clase.HALLAZGOS)).contains("alta");
        assertThat(texto(e, Parte.Clase.CRONOLOGIA)).contains("Se recibió el documento");
        assertThat(texto(e, Parte.Clase.FIRMANTES)).contains("Recibir el documento");
        assertThat(e.pruebas()).hasSize(2);
    }

    @Test
    void a_total_brings_the_rows_it_adds_up() {
        Celda total =
                documentos.celdas(informe.id(), "honorarios").stream()
                        .filter(c -> c.columna().equals("presupuesto_ejercido"))
                        .reduce((a, b) -> b)
                        .orElseThrow();
        assertThat(texto(expediente(total), Parte.Clase.FORMULA)).contains("suma de sus renglones");
    }

    @Test
    void
            the_same_figure_gives_the_same_bytes_until_something_happens_and_also_afterwards_at_that_instant() {
        ClaveDeCifra clave = ClaveDeCifra.deCelda(variacion.id());
        ExpedienteDeCifra antes = expediente(variacion);
        byte[] primero = SalidaDeExpediente.zip(antes);
        assertThat(SalidaDeExpediente.zip(expediente(variacion))).isEqualTo(primero);

        var hallazgo =
                revisiones.hallazgos(informe.id()).stream()
                        .map(h -> h.hallazgo())
                        .filter(h ->
                                h.celdas().stream()
                                        .anyMatch(c ->
                                                c.origen().linea() == variacion.linea()
                                                        && c.columna().equals(variacion.columna())))
                        .findFirst()
                        .orElseThrow();
        revisiones.justifica(informe.id(), hallazgo, "El aprobado fue cero en el original.");

        assertThat(SalidaDeExpediente.zip(expediente(variacion))).isNotEqualTo(primero);
        assertThat(texto(expediente(variacion), Parte.Clase.HALLAZGOS))
                .contains("El aprobado fue cero en el original.");
        assertThat(
                        SalidaDeExpediente.zip(
                                expedientes.de(clave, Optional.of(antes.al())).orElseThrow()))
                .isEqualTo(primero);
    }

    @Test
    void sha256sum_verifies_every_file_of_the_zip_and_finds_a_changed_one(@TempDir Path carpeta)
            throws IOException, InterruptedException {
        ExpedienteDeCifra e = expediente(variacion);
        desempaca(SalidaDeExpediente.zip(e), carpeta);
        Path dentro = carpeta.resolve(e.nombre());

        assertThat(Files.readAllLines(dentro.resolve("SHA256SUMS"))).hasSize(12);
        assertThat(sha256sum(dentro)).isZero();

        Files.writeString(dentro.resolve("1-cifra.csv"), "otra cosa");
        assertThat(sha256sum(dentro)).isNotZero();
    }

    private static int sha256sum(Path carpeta) throws IOException, InterruptedException {
        return new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS")
                .directory(carpeta.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void desempaca(byte[] zip, Path destino) throws IOException {
        try (ZipInputStream entradas = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = entradas.getNextEntry(); e != null; e = entradas.getNextEntry()) {
                Path archivo = destino.resolve(e.getName());
                Files.createDirectories(archivo.getParent());
                Files.write(archivo, entradas.readAllBytes());
            }
        }
    }

    @Test
    void a_cell_of_a_draft_has_a_folder_with_every_capture() {
        var borrador = borradores.deClave("2026-T4-50-GYR").orElseThrow();
        Casilla casilla = new Casilla("honorarios", "renglón de prueba", "presupuesto_ejercido");
        captura(borrador.id(), casilla, 1, "10");
        captura(borrador.id(), casilla, 2, "12");
        ClaveDeCifra clave =
                ClaveDeCifra.deBorrador(
                        borrador.clave(), casilla.tabla(), casilla.fila(), casilla.columna());

        ExpedienteDeCifra e = expedientes.de(clave, Optional.empty()).orElseThrow();

        assertThat(e.valor()).isEqualTo("12");
        assertThat(texto(e, Parte.Clase.CRONOLOGIA)).contains("Captura 1: 10", "Captura 2: 12");
        assertThat(expedientes.de(clave, Optional.of(Instant.EPOCH))).isEmpty();
    }

    @Test
    void
            the_folder_of_a_cell_of_a_draft_has_its_formula_thresholds_findings_and_the_form_it_is_in() {
        var borrador = borradores.deClave("2026-T4-50-GYR").orElseThrow();
        String fila = "EGRESOS · Servicios Generales";
        Casilla total = new Casilla("adecuaciones", fila, "modificado_enero_diciembre");
        captura(borrador.id(), new Casilla("adecuaciones", fila, "aprobado_anual"), 1, "2000");
        captura(
                borrador.id(),
                new Casilla("adecuaciones", fila, "adecuacion_enero_diciembre"),
                1,
                "50");
        captura(borrador.id(), total, 1, "900");
        ClaveDeCifra clave =
                ClaveDeCifra.deBorrador(
                        borrador.clave(), total.tabla(), total.fila(), total.columna());

        ExpedienteDeCifra e = expedientes.de(clave, Optional.empty()).orElseThrow();

        assertThat(texto(e, Parte.Clase.FORMULA)).contains("aprobado + adecuación", "2050");
        assertThat(texto(e, Parte.Clase.PARAMETROS))
                .contains("informe-trimestral/1", "2026-12-31", "umbral_meta_original", "5 %");
        assertThat(texto(e, Parte.Clase.HALLAZGOS)).contains("INF-002", "900");
        assertThat(texto(e, Parte.Clase.EVIDENCIA))
                .contains("evidencia/forma/adecuaciones.csv", "metadatos.json");
        assertThat(texto(e, Parte.Clase.CRONOLOGIA)).contains("Se abrió el borrador");
        assertThat(e.pruebas()).hasSize(2);
        assertThat(SalidaDeExpediente.zip(expedientes.de(clave, Optional.empty()).orElseThrow()))
                .isEqualTo(SalidaDeExpediente.zip(e));
        assertThat(paginas.get().uri("/expedientes/" + clave).with(user(auditor())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    private UserDetails auditor() {
        return usuarios.loadUserByUsername("auditor");
    }

    private void captura(UUID borrador, Casilla c, int numero, String valor) {
        jdbc.sql("INSERT INTO rendicion.borrador_celda VALUES (?,?,?,?,?,?,'presupuesto',now())")
                .params(borrador, c.tabla(), c.fila(), c.columna(), numero, valor)
                .update();
    }

    @Test
    @WithUserDetails("auditor")
    void the_external_auditor_opens_it_from_the_figure_and_takes_it_away() {
        ClaveDeCifra clave = ClaveDeCifra.deCelda(variacion.id());
        assertThat(paginas.get().uri("/documentos/" + informe.id() + "/datos/" + variacion.id()))
                .bodyText()
                .contains("/expedientes/" + clave);
        assertThat(paginas.get().uri("/expedientes/" + clave))
                .hasStatusOk()
                .bodyText()
                .contains(SalidaDeExpediente.sha256(SalidaDeExpediente.zip(expediente(variacion))))
                .doesNotContain("??");
        var zip = paginas.get().uri("/expedientes/" + clave + "/descarga").exchange();
        assertThat(zip).hasStatusOk();
        assertThat(zip.getResponse().getContentAsByteArray())
                .isEqualTo(SalidaDeExpediente.zip(expediente(variacion)));
    }

    @Test
    @WithUserDetails("auditor")
    void a_key_with_a_wrong_digit_opens_nothing_and_says_why() {
        String clave = ClaveDeCifra.deCelda(variacion.id()).toString();
        String mala = clave.substring(0, clave.length() - 1) + (clave.endsWith("0") ? "1" : "0");
        assertThat(paginas.get().uri("/expedientes?cifra=" + mala))
                .hasStatusOk()
                .bodyText()
                .contains("mal escrita");
        assertThat(paginas.get().uri("/expedientes/" + mala)).hasStatus(404);
        assertThat(paginas.get().uri("/expedientes?cifra=" + clave)).hasStatus3xxRedirection();
        assertThat(paginas.get().uri("/expedientes?cifra=" + ClaveDeCifra.deCelda(99_999_999)))
                .bodyText()
                .contains("No hay una cifra");
    }
}
