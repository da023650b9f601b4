package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.rendicion.captura.Incorporacion;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The largest section goes in one form, with a real server: only there are its limits. */
@PlataformaTest
class FormulariosGrandesTest {

    private static final Pattern TESTIGO = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort int puerto;
    @Autowired Mesa mesa;
    @Autowired Borradores borradores;
    @Autowired Incorporacion incorporacion;
    @Autowired FechaDeOperacion fecha;

    private final HttpClient cliente =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /**
     * The section asked has a third of them (a type of answer and an account for each of its 63
     * rows, keys being looked up); those it has not go first and are passed over.
     */
    @Test
    void a_form_of_378_differences_is_read_to_its_end() throws Exception {
        UUID solicitud = solicita(2046, "compromisos");
        String testigo = entra(solicitud);
        List<String> campos = new ArrayList<>();
        for (int i = 377; i >= 0; i--) {
            campos.add("acepta=" + i + "&n" + i + "=0&r" + i + "=A1&v" + i + "=7");
        }
        int suyas = campos(solicitud).size();
        assertThat(suyas).isEqualTo(126);

        HttpResponse<String> respuesta =
                manda(
                        "/planeacion/solicitudes/" + solicitud + "/plantilla/aceptar",
                        testigo,
                        String.join("&", campos));

        assertThat(respuesta.statusCode()).as(respuesta.body()).isEqualTo(302);
        assertThat(respuesta.headers().firstValue("Location").orElse(""))
                .endsWith("aceptadas=" + suyas);
    }

    @Test
    void three_megabytes_of_answers_are_saved_without_script() throws Exception {
        UUID solicitud = solicita(2047, "compromisos");
        String testigo = entra(solicitud);
        String avance = "ñ".repeat(10_000);
        List<String> campos = new ArrayList<>();
        for (Campo campo : campos(solicitud)) {
            if (campo.casilla().columna().equals("avance")) {
                int i = campo.indice();
                campos.add("n" + i + "=0&v" + i + "=" + codifica(avance));
            }
        }
        String cuerpo = String.join("&", campos);
        assertThat(cuerpo.length()).isGreaterThan(3_000_000);

        HttpResponse<String> respuesta =
                manda("/planeacion/solicitudes/" + solicitud + "/celdas", testigo, cuerpo);

        assertThat(respuesta.statusCode()).isEqualTo(302);
        assertThat(mesa.expediente(solicitud).orElseThrow().capturadas()).isEqualTo(campos.size());
    }

    private List<Campo> campos(UUID solicitud) {
        return mesa.expediente(solicitud).orElseThrow().campos();
    }

    private UUID solicita(int anio, String seccion) throws IOException {
        Borrador borrador =
                borradores.crea(anio, 4, InformeDeEjemplo.recibe(incorporacion), "planeacion");
        return mesa.solicita(
                        borrador,
                        new Mesa.Peticion(
                                seccion,
                                List.of(),
                                "PRESUPUESTO",
                                fecha.hoy().plusDays(3),
                                fecha.hoy().plusDays(6),
                                ""),
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    /** Enters as who captures, and gives the token of the forms. */
    private String entra(UUID solicitud) throws IOException, InterruptedException {
        manda("/entrar", testigo("/entrar"), "cuenta=presupuesto&clave=recauda-demo");
        return testigo("/planeacion/solicitudes/" + solicitud);
    }

    private String testigo(String ruta) throws IOException, InterruptedException {
        String pagina = cliente.send(a(ruta).build(), BodyHandlers.ofString()).body();
        Matcher testigo = TESTIGO.matcher(pagina);
        assertThat(testigo.find()).as(pagina).isTrue();
        return testigo.group(1);
    }

    private HttpResponse<String> manda(String ruta, String testigo, String campos)
            throws IOException, InterruptedException {
        return cliente.send(
                a(ruta).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + codifica(testigo) + "&" + campos))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String codifica(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder a(String ruta) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + puerto + ruta))
                .header("Accept", "text/html")
                .header("Accept-Language", "es-MX");
    }
}
