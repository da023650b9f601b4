package mx.recauda.platform.rendicion.mesa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The table written by hand of who enters each route: groups of people first, then a line for each
 * route with the group it is open to. It knows nothing of permissions nor of the code.
 */
record QuienEntra(Map<String, Grupo> rutas) {

    private static final Path TABLA =
            Path.of("src", "test", "resources", "quien-entra-en-rendicion.txt");

    /**
     * People.
     *
     * @param todas those who enter with the things of any area
     * @param propia those who enter only with the things of their own
     * @param elResto what the others get: 403, or 404 where it is not even said that it exists
     */
    record Grupo(Set<String> todas, Set<String> propia, String elResto) {

        /** "in", or what a person gets who is not let in. */
        String espera(String cuenta, boolean esDeSuArea) {
            if (todas.contains(cuenta) || propia.contains(cuenta) && esDeSuArea) {
                return "in";
            }
            return propia.contains(cuenta) ? "404" : elResto;
        }
    }

    static QuienEntra lee() throws IOException {
        Map<String, Grupo> grupos = new TreeMap<>();
        Map<String, Grupo> rutas = new TreeMap<>();
        for (String linea : Files.readAllLines(TABLA)) {
            if (linea.isBlank() || linea.startsWith("#")) {
                continue;
            }
            String[] partes = linea.split("=", -1);
            if (partes.length == 2) {
                grupos.put(partes[0].strip(), grupo(partes[1].strip()));
            } else {
                String ruta = linea.substring(0, linea.lastIndexOf(' ')).strip();
                Grupo grupo = grupos.get(linea.substring(linea.lastIndexOf(' ') + 1));
                if (grupo == null || rutas.put(ruta, grupo) != null) {
                    throw new AssertionError("no group, or twice: " + linea);
                }
            }
        }
        return new QuienEntra(rutas);
    }

    /** {@code all people | own people | 403}. */
    private static Grupo grupo(String texto) {
        String[] partes = texto.split("\\|", -1);
        return new Grupo(personas(partes[0]), personas(partes[1]), partes[2].strip());
    }

    private static Set<String> personas(String texto) {
        Set<String> personas = new TreeSet<>(List.of(texto.strip().split("\\s+")));
        personas.remove("");
        return personas;
    }
}
