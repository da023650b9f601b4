package mx.recauda.rendicion.texto;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address as printed, and how a line break may have broken it: a space inside, a hyphen or a
 * dot put where the line ended, a missing part of the scheme.
 */
public final class DireccionElectronica {

    private static final Pattern PARECE =
            Pattern.compile("(?i)\\b(?:h?t{1,3}ps?\\s*:|www\\.|https?/)\\S*");
    private static final Pattern COMPLETA =
            Pattern.compile("(?i)(?:https?://)?([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:\\d+)?(/\\S*)?");
    private static final Pattern CONTINUA =
            Pattern.compile("[\\p{Alnum}_~%./-]*[/._=-][\\p{Alnum}_~%./?=&-]*");
    private static final Pattern GUION = Pattern.compile("(\\p{Alpha}{2,})-(\\p{Alpha}{2,})");
    private static final int PALABRA_UNIDA_MIN = 5;

    private static final List<String> SITIOS =
            TablaDeRecurso.lee(DireccionElectronica.class, "sitios.csv").stream()
                    .map(f -> f.getOrDefault("sitio", ""))
                    .toList();

    /**
     * A defect of an address.
     *
     * @param publicada address as printed
     * @param propuesta address that is probably meant, or empty
     * @param motivos what is wrong, in Spanish, at least one
     */
    public record Defecto(String publicada, String propuesta, List<String> motivos) {

        /** Keeps an immutable copy. */
        public Defecto {
            motivos = List.copyOf(motivos);
        }
    }

    private DireccionElectronica() {}

    /** Whether the text gives a web address. */
    public static boolean hayEn(String texto) {
        return PARECE.matcher(texto).find();
    }

    /**
     * The defect of the first address of the text, if it has one.
     *
     * @param texto cell that gives the address
     * @param contexto the rest of the document, whose words tell a cut word from a compound one
     */
    public static Optional<Defecto> defecto(String texto, String contexto) {
        Matcher m = PARECE.matcher(Texto.compacto(texto));
        if (!m.find()) {
            return Optional.empty();
        }
        List<String> motivos = new ArrayList<>();
        String publicada = conContinuacion(Texto.compacto(texto), m.start(), motivos);
        String unida = publicada.replace(" ", "");
        String sinGuion = sinGuionDeCorte(unida, contexto, motivos);
        String propuesta = conSitio(sinGuion, motivos);
        if (!esCompleta(propuesta)) {
            motivos.add("no es una dirección completa (esquema, sitio y ruta)");
            propuesta = "";
        }
        return motivos.isEmpty()
                ? Optional.empty()
                : Optional.of(new Defecto(publicada, propuesta, motivos));
    }

    private static String conContinuacion(String texto, int inicio, List<String> motivos) {
        String[] partes = texto.substring(inicio).split(" ");
        StringBuilder direccion = new StringBuilder(partes[0]);
        for (int i = 1; i < partes.length && CONTINUA.matcher(partes[i]).matches(); i++) {
            if (partes[i].endsWith(".")
                    && partes[i].indexOf('.') == partes[i].length() - 1
                    && partes[i].indexOf('/') < 0) {
                break;
            }
            direccion.append(' ').append(partes[i]);
        }
        if (direccion.indexOf(" ") >= 0) {
            motivos.add("tiene un espacio en medio");
        }
        return direccion.toString().replaceAll("[.,;)]+$", "");
    }

    /** Takes out the hyphen of a line break: the joined word is said elsewhere, its halves not. */
    private static String sinGuionDeCorte(String direccion, String contexto, List<String> motivos) {
        Set<String> conocidas = new HashSet<>(Texto.palabras(contexto));
        for (String palabra : direccion.split("[^\\p{Alnum}-]+")) {
            if (palabra.indexOf('-') < 0) {
                conocidas.add(Texto.plano(palabra));
            }
        }
        Matcher m = GUION.matcher(direccion);
        if (!m.find()) {
            return direccion;
        }
        String unida = Texto.plano(m.group(1) + m.group(2));
        boolean cortada =
                unida.length() >= PALABRA_UNIDA_MIN
                        && conocidas.contains(unida)
                        && !conocidas.contains(Texto.plano(m.group(1)));
        if (!cortada) {
            return direccion;
        }
        motivos.add("«" + m.group() + "» es una palabra partida por el corte de línea");
        return direccion.substring(0, m.start())
                + m.group(1)
                + m.group(2)
                + direccion.substring(m.end());
    }

    /** Puts the dots of a known site back in their place. */
    private static String conSitio(String direccion, List<String> motivos) {
        Matcher m = COMPLETA.matcher(direccion);
        if (!m.matches()) {
            return direccion;
        }
        String sitio = m.group(1).toLowerCase(Locale.ROOT);
        for (String conocido : SITIOS) {
            if (!sitio.equals(conocido) && letras(sitio).equals(letras(conocido))) {
                motivos.add("el sitio «" + sitio + "» es «" + conocido + "» con un corte de línea");
                return direccion.substring(0, m.start(1))
                        + conocido
                        + direccion.substring(m.end(1));
            }
        }
        return direccion;
    }

    private static boolean esCompleta(String direccion) {
        Matcher m = COMPLETA.matcher(direccion);
        return m.matches()
                && m.group(1).matches("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}")
                && !direccion.endsWith("-");
    }

    private static String letras(String sitio) {
        return sitio.replaceAll("[.-]", "");
    }
}
