package mx.recauda.platform.base;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large a file may be, with a real server: only there are the limits of the container. */
@PlataformaTest
class LimiteDeEnvioTest {

    private static final int MIB = 1024 * 1024;
    private static final Pattern TESTIGO = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort int puerto;

    private final HttpClient cliente =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    @Test
    void a_file_of_2_mib_reaches_its_page() throws Exception {
        HttpResponse<String> respuesta = envia(2 * MIB);

        assertThat(respuesta.statusCode()).isEqualTo(200);
        assertThat(respuesta.body()).contains("INC-003");
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * MIB + MIB / 2, 40 * MIB})
    void a_file_beyond_the_limit_is_refused_with_its_code_and_remedy(int tamano) throws Exception {
        HttpResponse<String> respuesta = envia(tamano);

        assertThat(respuesta.statusCode()).isEqualTo(413);
        assertThat(respuesta.body()).contains("PET-001. El archivo pasa de 20 MiB");
    }

    /** Sent in chunks: nobody knows its size before reading it. */
    @ParameterizedTest
    @CsvSource({"application/json, true", "text/html, false"})
    void a_body_that_does_not_say_its_size_is_read_up_to_the_limit(String acepta, boolean programa)
            throws Exception {
        AtomicLong pedidos = new AtomicLong();

        HttpResponse<String> respuesta = enTrozos(21 * MIB, acepta, pedidos);

        assertThat(respuesta.statusCode()).isEqualTo(413);
        assertThat(respuesta.body()).contains("PET-001").contains("El archivo pasa de 20 MiB");
        assertThat(respuesta.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(programa ? "application/problem+json" : "text/html");
        assertThat(pedidos.get()).isGreaterThan(20L * MIB);
    }

    @Test
    void a_body_in_chunks_within_the_limit_reaches_its_page() throws Exception {
        HttpResponse<String> respuesta = enTrozos(2 * MIB, "application/json", new AtomicLong());

        assertThat(respuesta.statusCode()).isNotEqualTo(413);
        assertThat(respuesta.body()).doesNotContain("PET-001");
    }

    /** 100,000 payments in records of 350 characters are 35 MB. */
    @ParameterizedTest
    @CsvSource({"35, 422, BAN-", "65, 413, PET-001"})
    void a_settlement_may_be_larger_and_has_its_own_limit(int mib, int estado, String codigo)
            throws Exception {
        HttpResponse<String> respuesta =
                enTrozos(
                        "pagos",
                        "/api/v1/liquidaciones",
                        mib * MIB,
                        "application/json",
                        "",
                        new AtomicLong());

        assertThat(respuesta.statusCode()).isEqualTo(estado);
        assertThat(respuesta.body()).contains(codigo);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_says_what_happened_and_what_to_do(ErrorDePeticion error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "20", "20");
            assertThat(incidencia.codigo()).startsWith("PET-");
            assertThat(incidencia.mensaje()).contains("20").doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank();
        }
    }

    private HttpResponse<String> envia(int tamano) throws Exception {
        String entrada = testigo("/entrar");
        manda(
                "/entrar",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("cuenta=planeacion&clave=recauda-demo&_csrf=" + entrada));
        return manda(
                "/documentos/incorporar",
                "multipart/form-data; boundary=corte",
                cuerpo(testigo("/documentos/incorporar"), tamano));
    }

    private HttpResponse<String> enTrozos(int tamano, String acepta, AtomicLong pedidos)
            throws Exception {
        return enTrozos(
                "contador",
                "/api/v1/patrones/" + new UUID(0, 1) + "/lotes",
                tamano,
                acepta,
                "trozos-" + tamano,
                pedidos);
    }

    private HttpResponse<String> enTrozos(
            String cuenta, String ruta, int tamano, String acepta, String llave, AtomicLong pedidos)
            throws Exception {
        String clave =
                Base64.getEncoder()
                        .encodeToString(
                                (cuenta + ":" + CuentaDeDemostracion.CLAVE)
                                        .getBytes(StandardCharsets.UTF_8));
        InputStream cuerpo =
                new InputStream() {
                    @Override
                    public int read() {
                        return pedidos.incrementAndGet() > tamano ? -1 : 'A';
                    }
                };
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + puerto + ruta))
                                .version(HttpClient.Version.HTTP_1_1)
                                .header("Authorization", "Basic " + clave)
                                .header("Accept", acepta)
                                .header("Accept-Language", "es-MX")
                                .header("Idempotency-Key", llave)
                                .header("Content-Type", "application/octet-stream")
                                .POST(BodyPublishers.ofInputStream(() -> cuerpo))
                                .build(),
                        BodyHandlers.ofString());
    }

    private String testigo(String ruta) throws IOException, InterruptedException {
        String pagina = cliente.send(a(ruta).build(), BodyHandlers.ofString()).body();
        Matcher testigo = TESTIGO.matcher(pagina);
        assertThat(testigo.find()).as(pagina).isTrue();
        return testigo.group(1);
    }

    private HttpResponse<String> manda(String ruta, String tipo, BodyPublisher cuerpo)
            throws IOException, InterruptedException {
        return cliente.send(
                a(ruta).header("Content-Type", tipo).POST(cuerpo).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder a(String ruta) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + puerto + ruta))
                .header("Accept", "text/html")
                .header("Accept-Language", "es-MX");
    }

    private static BodyPublisher cuerpo(String testigo, int tamano) throws IOException {
        ByteArrayOutputStream cuerpo = new ByteArrayOutputStream();
        cuerpo.write(
                ("--corte\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                                + testigo
                                + "\r\n--corte\r\nContent-Disposition: form-data; name=\"archivo\";"
                                + " filename=\"grande.zip\"\r\n"
                                + "Content-Type: application/zip\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        cuerpo.write("PK".getBytes(StandardCharsets.UTF_8));
        cuerpo.write(new byte[tamano - 2]);
        cuerpo.write("\r\n--corte--\r\n".getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(cuerpo.toByteArray());
    }
}
