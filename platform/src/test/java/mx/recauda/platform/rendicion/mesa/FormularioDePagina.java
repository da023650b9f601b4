package mx.recauda.platform.rendicion.mesa;

import org.springframework.web.util.HtmlUtils;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields with which a form of a page would be sent as it comes. */
final class FormularioDePagina {

    private static final String NOMBRE = "\\b[^>]*?\\bname=\"([^\"]+)\"[^>]*>";
    private static final Pattern CAMPO =
            Pattern.compile(
                    "<input"
                            + NOMBRE
                            + "|<textarea"
                            + NOMBRE
                            + "([^<]*)</textarea>|<select"
                            + NOMBRE
                            + "((?:(?!</select>).)*)</select>",
                    Pattern.DOTALL);
    private static final Pattern VALOR = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern OPCION = Pattern.compile("<option\\b[^>]*>");

    private FormularioDePagina() {}

    /** Those of the form that sends to an address; empty when the page has no such form. */
    static Map<String, String> campos(String pagina, String accion, boolean marcando) {
        Matcher donde =
                Pattern.compile("action=\"" + Pattern.quote(accion) + "(?:[?\"])").matcher(pagina);
        if (!donde.find()) {
            return Map.of();
        }
        int fin = pagina.indexOf("</form>", donde.start());
        Map<String, String> campos = new LinkedHashMap<>();
        Matcher m = CAMPO.matcher(pagina.substring(donde.start(), fin));
        while (m.find()) {
            boolean sinMarcar =
                    m.group().matches("(?s).*type=\"(?:checkbox|radio)\".*")
                            && !m.group().contains("checked");
            if (marcando || !sinMarcar) {
                campo(m, campos);
            }
        }
        campos.remove("_csrf");
        return campos;
    }

    private static void campo(Matcher m, Map<String, String> campos) {
        if (m.group(1) != null) {
            campos.putIfAbsent(m.group(1), HtmlUtils.htmlUnescape(primero(VALOR, m.group())));
        } else if (m.group(2) != null) {
            campos.putIfAbsent(m.group(2), HtmlUtils.htmlUnescape(m.group(3).strip()));
        } else {
            campos.putIfAbsent(m.group(4), HtmlUtils.htmlUnescape(elegida(m.group(5))));
        }
    }

    /** The option chosen, or the first that says something. */
    private static String elegida(String opciones) {
        String primera = "";
        Matcher m = OPCION.matcher(opciones);
        while (m.find()) {
            String valor = primero(VALOR, m.group());
            if (m.group().contains("selected")) {
                return valor;
            }
            primera = primera.isEmpty() ? valor : primera;
        }
        return primera;
    }

    private static String primero(Pattern patron, String texto) {
        Matcher m = patron.matcher(texto);
        return m.find() ? m.group(1) : "";
    }
}
