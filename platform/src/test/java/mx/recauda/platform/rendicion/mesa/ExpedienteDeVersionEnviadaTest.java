package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.prueba.TextoDePdf;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Huellas;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.version.Casilla;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The folder that an auditor takes away of a figure that the desk captured, signed and sent. */
@PlataformaTest
class ExpedienteDeVersionEnviadaTest {

    private static final String FILA = "EGRESOS · Servicios Generales";

    private static final String ACUSE =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

    @Autowired AutowireCapableBeanFactory fabrica;
    @Autowired Mesa mesa;
    @Autowired Versiones versiones;
    @Autowired Documentos documentos;
    @Autowired FechaDeOperacion fecha;

    private Celda enviada(Version version) {
        return documentos.celdas(version.documento(), "adecuaciones").stream()
                .filter(c -> c.fila().equals(FILA))
                .filter(c -> c.columna().equals("modificado_enero_marzo"))
                .findFirst()
                .orElseThrow();
    }

    private static int indice(Expediente e, String columna) {
        return e.campos().stream()
                .filter(c -> c.casilla().equals(new Casilla("adecuaciones", FILA, columna)))
                .findFirst()
                .orElseThrow()
                .indice();
    }

    @Test
    void it_has_all_that_the_figure_stands_on_and_every_hash_is_right(@TempDir Path carpeta)
            throws IOException, InterruptedException {
        Escritorio escritorio = fabrica.createBean(Escritorio.class);
        Borrador borrador = escritorio.borrador(2037, 1);
        UUID solicitud = escritorio.solicita(borrador, "adecuaciones", "PRESUPUESTO");
        Expediente e = mesa.expediente(solicitud).orElseThrow();
        escritorio.captura(solicitud, indice(e, "aprobado_anual"), "2000");
        escritorio.captura(solicitud, indice(e, "adecuacion_enero_marzo"), "50");
        escritorio.captura(solicitud, indice(e, "modificado_enero_marzo"), "2050");
        escritorio.autoriza(solicitud);
        Version version = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        ClaveDeCifra clave = ClaveDeCifra.deCelda(enviada(version).id());
        byte[] acuse = ACUSE.getBytes(StandardCharsets.US_ASCII);
        String huella = Huellas.sha256(acuse);
        assertThat(
                        escritorio.sube(
                                "planeacion",
                                "/planeacion/versiones/" + version.id() + "/constancias",
                                acuse,
                                "clase",
                                "ACUSE",
                                "referencia",
                                "SELLO 88/2037",
                                "dia",
                                fecha.hoy().toString()))
                .hasStatus3xxRedirection();

        MvcTestResult descarga = escritorio.abre("auditor", "/expedientes/" + clave + "/descarga");
        assertThat(descarga).hasStatusOk();
        Path dentro = desempaca(descarga.getResponse().getContentAsByteArray(), carpeta);

        assertThat(lee(dentro, "1-cifra.csv"))
                .contains("2050", "captura:" + version.documento(), version.huella());
        assertThat(lee(dentro, "2-formula.csv")).contains("aprobado + adecuación", "/1", "2050");
        assertThat(lee(dentro, "3-extracto.csv"))
                .contains(FILA, "aprobado_anual", "2000", "adecuacion_enero_marzo", "50");
        assertThat(lee(dentro, "4-parametros.csv")).contains("informe-trimestral/");
        assertThat(lee(dentro, "5-firmantes.csv"))
                .contains(
                        "Pablo Presupuesto",
                        "Analista de presupuesto",
                        "Titular de presupuesto",
                        "Analista de planeación",
                        "Titular de finanzas",
                        "Titular de planeación");
        assertThat(lee(dentro, "6-cronologia.csv"))
                .containsSubsequence(
                        "Solicitar",
                        "Captura 1: 2050",
                        "entregar",
                        "autorizar",
                        "09 52 75 931 0/ 4507",
                        "Se congeló la versión");
        assertThat(lee(dentro, "8-evidencia.csv"))
                .contains("evidencia/", "acuse de envío de la v1", "SELLO 88/2037", huella);
        Path incluido =
                dentro.resolve("evidencia/v1/acuse-" + huella.substring(0, 8) + "-acuse.pdf");
        assertThat(incluido).hasBinaryContent(acuse);
        assertThat(lee(dentro, "SHA256SUMS"))
                .contains(huella + "  evidencia/v1/acuse-" + huella.substring(0, 8));
        assertThat(lee(dentro, "6-cronologia.csv")).contains("Se agregó su constancia de envío");
        assertThat(TextoDePdf.de(Files.readAllBytes(dentro.resolve("0-indice.pdf"))))
                .contains(clave.toString(), "2050", "SELLO 88/2037", huella);
        compruebaHuellas(dentro);
    }

    @Test
    void the_folder_of_the_first_version_has_the_acuse_of_the_second_one(@TempDir Path carpeta)
            throws IOException, InterruptedException {
        Escritorio escritorio = fabrica.createBean(Escritorio.class);
        Borrador borrador = escritorio.borrador(2038, 1);
        UUID solicitud = escritorio.solicita(borrador, "adecuaciones", "PRESUPUESTO");
        Expediente e = mesa.expediente(solicitud).orElseThrow();
        escritorio.captura(solicitud, indice(e, "aprobado_anual"), "2000");
        escritorio.captura(solicitud, indice(e, "modificado_enero_marzo"), "2050");
        escritorio.autoriza(solicitud);
        Version primera = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        escritorio.manda(
                "planeacion",
                "/planeacion/versiones/" + primera.id() + "/corregir",
                "solicitud",
                solicitud.toString(),
                "nota",
                "Faltó un traspaso.");
        escritorio.captura(solicitud, indice(e, "modificado_enero_marzo"), "2060");
        escritorio.manda(
                "presupuesto",
                "/planeacion/solicitudes/" + solicitud + "/actos",
                "accion",
                "ATENDER",
                "nota",
                "Se corrigió.",
                "observacion",
                "1",
                "huella",
                mesa.expediente(solicitud).orElseThrow().huella());
        escritorio.autoriza(solicitud);
        Version segunda = versiones.busca(escritorio.envia(borrador)).orElseThrow();
        byte[] acuse =
                ACUSE.replace("Catalog", "Catalog /Lang (es)").getBytes(StandardCharsets.US_ASCII);
        escritorio.sube(
                "planeacion",
                "/planeacion/versiones/" + segunda.id() + "/constancias",
                acuse,
                "clase",
                "ACUSE",
                "referencia",
                "SELLO 91/2038",
                "dia",
                fecha.hoy().toString());

        MvcTestResult descarga =
                escritorio.abre(
                        "auditor",
                        "/expedientes/"
                                + ClaveDeCifra.deCelda(enviada(primera).id())
                                + "/descarga");

        Path dentro = desempaca(descarga.getResponse().getContentAsByteArray(), carpeta);
        String huella = Huellas.sha256(acuse);
        assertThat(lee(dentro, "1-cifra.csv")).contains("2050", primera.huella());
        assertThat(lee(dentro, "8-evidencia.csv"))
                .contains("acuse de envío de la v2", "SELLO 91/2038", huella);
        assertThat(dentro.resolve("evidencia/v2/acuse-" + huella.substring(0, 8) + "-acuse.pdf"))
                .hasBinaryContent(acuse);
        compruebaHuellas(dentro);
    }

    private static String lee(Path dentro, String archivo) throws IOException {
        return Files.readString(dentro.resolve(archivo));
    }

    private static Path desempaca(byte[] zip, Path destino) throws IOException {
        try (ZipInputStream entradas = new ZipInputStream(new ByteArrayInputStream(zip))) {
            Path raiz = destino;
            for (ZipEntry e = entradas.getNextEntry(); e != null; e = entradas.getNextEntry()) {
                Path archivo = destino.resolve(e.getName());
                raiz = destino.resolve(Path.of(e.getName()).getName(0));
                Files.createDirectories(archivo.getParent());
                Files.write(archivo, entradas.readAllBytes());
            }
            return raiz;
        }
    }

    /** With the tool that an auditor has, and not with ours; then with one byte changed. */
    private static void compruebaHuellas(Path dentro) throws IOException, InterruptedException {
        assertThat(Files.readString(dentro.resolve("SHA256SUMS")))
                .contains("0-indice.pdf", "1-cifra.csv", "2-formula.csv", "evidencia/");
        assertThat(sha256sum(dentro)).isZero();
        Files.write(dentro.resolve("3-extracto.csv"), "x".getBytes(StandardCharsets.UTF_8));
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
}
