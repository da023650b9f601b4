package mx.recauda.platform.rendicion.mesa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands for each variable of the patterns of the routes, learnt from what a test made and
 * from the links of the pages. A variable is known by the pattern up to it: {@code /informes/{id}}.
 */
final class DireccionesReales {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final Pattern ENLACE = Pattern.compile("(?:href|action)=\"(/[^\"#?]*)");

    private final Map<String, String> valores = new TreeMap<>();
    private final Set<String> fijas;

    /**
     * Nothing known yet.
     *
     * @param fijas addresses without variables: what they say after a slash is no thing
     */
    DireccionesReales(Set<String> fijas) {
        this.fijas = Set.copyOf(fijas);
    }

    /** Says what stands for the last variable of this beginning of a pattern. */
    DireccionesReales pon(String comienzo, Object valor) {
        valores.put(comienzo, valor.toString());
        return this;
    }

    /** Takes from the links of a page what is not known yet. */
    void aprende(String pagina, Iterable<String> patrones) {
        Matcher enlaces = ENLACE.matcher(pagina);
        while (enlaces.find()) {
            for (String patron : patrones) {
                aprendeDe(enlaces.group(1), patron);
            }
        }
    }

    private void aprendeDe(String direccion, String patron) {
        List<String> comienzos = comienzos(patron);
        String forma = "\\Q" + VARIABLE.matcher(patron).replaceAll("\\\\E([^/]+)\\\\Q") + "\\E";
        Matcher m = Pattern.compile(forma).matcher(direccion);
        if (!m.matches() || fijas.contains(direccion)) {
            return;
        }
        for (int i = 0; i < comienzos.size(); i++) {
            String conocido = valores.get(comienzos.get(i));
            if (conocido != null && !conocido.equals(m.group(i + 1))) {
                return;
            }
        }
        for (int i = 0; i < comienzos.size(); i++) {
            valores.putIfAbsent(comienzos.get(i), m.group(i + 1));
        }
    }

    /** The address of a pattern, or nothing when one of its things is not known. */
    Optional<String> de(String patron) {
        StringBuilder direccion = new StringBuilder();
        Matcher m = VARIABLE.matcher(patron);
        while (m.find()) {
            String valor = valores.get(patron.substring(0, m.end()));
            if (valor == null) {
                return Optional.empty();
            }
            m.appendReplacement(direccion, Matcher.quoteReplacement(valor));
        }
        return Optional.of(m.appendTail(direccion).toString());
    }

    private static List<String> comienzos(String patron) {
        List<String> comienzos = new ArrayList<>();
        Matcher m = VARIABLE.matcher(patron);
        while (m.find()) {
            comienzos.add(patron.substring(0, m.end()));
        }
        return comienzos;
    }
}
