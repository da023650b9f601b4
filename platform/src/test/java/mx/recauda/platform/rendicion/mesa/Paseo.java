package mx.recauda.platform.rendicion.mesa;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One person who walks the portal as a browser without script would: every address was a link of
 * the page in sight, and every form is sent with the fields it came with. It counts what it takes.
 */
final class Paseo {

    private static final Pattern CAMPO =
            Pattern.compile(
                    "<(?:input|textarea)\\b[^>]*?\\bname=\"([^\"]+)\"[^>]*>(?:([^<]*)</textarea>)?");
    private static final Pattern VALOR = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final Escritorio escritorio;
    private final String cuenta;
    private String pagina = "";
    private String ruta = "";
    private int paginas;
    private int formularios;
    private int enlaces;

    Paseo(Escritorio escritorio, String cuenta) {
        this.escritorio = escritorio;
        this.cuenta = cuenta;
    }

    /** The first page of the walk, whose address a person types or keeps. */
    Paseo empieza(String direccion) {
        return muestra(direccion);
    }

    /** Follows a link of the page in sight. */
    Paseo sigue(String direccion) {
        assertThat(pagina)
                .as("a link to %s on %s", direccion, ruta)
                .contains("href=\"" + direccion);
        enlaces++;
        return muestra(direccion);
    }

    /** Sends a form of the page in sight with what was filled in, and follows where it leads. */
    Paseo envia(String accion, Map<String, String> llenado) {
        String formulario = formulario(accion);
        Map<String, String> campos = campos(formulario);
        campos.putAll(llenado);
        List<String> pares = new ArrayList<>();
        campos.forEach((nombre, valor) -> pares.addAll(List.of(nombre, valor)));
        MvcTestResult respuesta = escritorio.manda(cuenta, accion, pares.toArray(new String[0]));
        formularios++;
        String siguiente = respuesta.getResponse().getRedirectedUrl();
        assertThat(siguiente).as("what %s answers: %s", accion, errores(respuesta)).isNotNull();
        return muestra(siguiente, escritorio.abre(cuenta, siguiente, respuesta));
    }

    private Paseo muestra(String direccion) {
        return muestra(direccion, escritorio.abre(cuenta, direccion));
    }

    private Paseo muestra(String direccion, MvcTestResult respuesta) {
        assertThat(respuesta).as(direccion).hasStatusOk();
        ruta = direccion;
        pagina = texto(respuesta);
        paginas++;
        return this;
    }

    private static String texto(MvcTestResult respuesta) {
        return new String(
                respuesta.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String errores(MvcTestResult respuesta) {
        Matcher m = Pattern.compile("(?:MES|FLU|JUS)-\\d{3}.{0,200}").matcher(texto(respuesta));
        return m.find() ? m.group() : "";
    }

    private String formulario(String accion) {
        int desde = pagina.indexOf("action=\"" + accion + "\"");
        assertThat(desde).as("a form that sends %s on %s", accion, ruta).isNotNegative();
        return pagina.substring(desde, pagina.indexOf("</form>", desde));
    }

    private static Map<String, String> campos(String formulario) {
        Map<String, String> campos = new LinkedHashMap<>();
        CAMPO.matcher(formulario)
                .results()
                .filter(m -> !m.group().contains("checkbox"))
                .forEach(m -> {
                    Matcher valor = VALOR.matcher(m.group());
                    String escrito =
                            m.group(2) != null ? m.group(2) : valor.find() ? valor.group(1) : "";
                    campos.put(
                            m.group(1),
                            org.springframework.web.util.HtmlUtils.htmlUnescape(escrito));
                });
        campos.remove("_csrf");
        return campos;
    }

    /** The address that begins so and a notice of the page in sight leads to, or empty. */
    String aviso(String comienzo) {
        Matcher m =
                Pattern.compile(
                                "class=\"notice[^>]*>.*?href=\"("
                                        + Pattern.quote(comienzo)
                                        + "\\d+)\".*?</p>",
                                Pattern.DOTALL)
                        .matcher(pagina);
        return m.find() ? m.group(1) : "";
    }

    /** Every address of a link of the page in sight that begins so, once. */
    List<String> enlaces(String comienzo) {
        return Pattern.compile("href=\"(" + Pattern.quote(comienzo) + "[^\"#]*)")
                .matcher(pagina)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
    }

    String ruta() {
        return ruta;
    }

    int paginas() {
        return paginas;
    }

    /** Links followed and forms sent. */
    int clics() {
        return enlaces + formularios;
    }
}
