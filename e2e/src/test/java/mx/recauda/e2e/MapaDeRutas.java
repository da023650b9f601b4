package mx.recauda.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of the program, as {@code docs/rutas.md} lists them: every address that is read and is
 * neither a file nor data for another program.
 */
final class MapaDeRutas {

    private static final Path RUTAS = Path.of("..", "docs", "rutas.md");
    private static final Pattern RENGLON = Pattern.compile("^\\| `GET (/[^`]*)` \\|.*");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^:}]+(?::([^}]+))?}");
    private static final String ARCHIVO = ".*(\\.(csv|xlsx|pdf|zip|json|svg)|\\.\\{formato})$";

    /**
     * Files without an extension, pieces of a page that its script asks for, and ways to another.
     */
    private static final Set<String> SIN_PAGINA =
            Set.of(
                    "/archivos/{id}",
                    "/compromisos/{id}/evidencias/{documento}",
                    "/oficios/{id}/acuses/{documento}",
                    "/patrones/{id}/documentos/{adjunto}",
                    "/documentos/{id}/archivos/{nombre}",
                    "/propuestas/{id}/archivos/{nombre}",
                    "/expedientes/{clave}/descarga",
                    "/indicadores/metas/{id}/publicada/{ajustes}",
                    "/compromisos/documentos/{programa}/{ciclo}/{corte}/borrador",
                    "/versiones/{id}/{formato}",
                    "/emision/{id}/avance",
                    "/conciliacion/lotes/{id}/avance",
                    "/conciliacion/rechazados/{id}/archivo",
                    "/conciliacion",
                    "/movimientos/lotes/{id}/avance");

    private record Ruta(String patron, Pattern expresion) {

        static Ruta de(String patron) {
            StringBuilder expresion = new StringBuilder();
            Matcher variable = VARIABLE.matcher(patron);
            int desde = 0;
            while (variable.find()) {
                expresion.append(Pattern.quote(patron.substring(desde, variable.start())));
                String forma = variable.group(1);
                expresion.append(forma == null ? "[^/]+" : "(?:" + forma + ")");
                desde = variable.end();
            }
            expresion.append(Pattern.quote(patron.substring(desde)));
            return new Ruta(patron, Pattern.compile(expresion.toString()));
        }

        /** The fewer variables, the nearer to what was meant. */
        int variables() {
            return (int) VARIABLE.matcher(patron).results().count();
        }
    }

    private final List<Ruta> todas;

    MapaDeRutas() {
        try {
            todas =
                    Files.readAllLines(RUTAS).stream()
                            .map(l -> RENGLON.matcher(l.replace("\\|", "¦")))
                            .filter(Matcher::matches)
                            .map(m -> Ruta.de(m.group(1).replace("¦", "|")))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page, by the pattern of its route. */
    Set<String> paginas() {
        Set<String> paginas = new TreeSet<>();
        todas.stream().map(Ruta::patron).filter(MapaDeRutas::esPagina).forEach(paginas::add);
        return paginas;
    }

    /** The page an address belongs to; empty for files and for what has no route. */
    Optional<String> pagina(String direccion) {
        String camino = direccion.replaceAll("[?#].*", "");
        return todas.stream()
                .filter(r -> r.expresion().matcher(camino).matches())
                .min((a, b) -> Integer.compare(a.variables(), b.variables()))
                .map(Ruta::patron)
                .filter(MapaDeRutas::esPagina);
    }

    private static boolean esPagina(String patron) {
        return !patron.matches(ARCHIVO)
                && !patron.startsWith("/api/")
                && !SIN_PAGINA.contains(patron);
    }
}
