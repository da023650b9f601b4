package mx.recauda.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What a command is told to read. When it is not there the order was wrong, not the input: every
 * command then leaves with {@link Salida#USO}.
 */
public final class Entradas {

    private Entradas() {}

    /** Whether it is there, file or directory; if not, it is said. */
    public static boolean esta(Path ruta, Consola consola) {
        return estan(List.of(ruta), consola);
    }

    /** Whether all are there, files or directories; each that is not is said. */
    public static boolean estan(Collection<Path> rutas, Consola consola) {
        List<Path> faltan = rutas.stream().filter(r -> !Files.exists(r)).toList();
        faltan.forEach(r -> consola.progreso("No existe «" + r + "».", "There is no “" + r + "”."));
        return faltan.isEmpty();
    }

    /** Whether it is a file; if not, it is said. */
    public static boolean esArchivo(Path ruta, Consola consola) {
        if (!Files.isDirectory(ruta)) {
            return esta(ruta, consola);
        }
        consola.progreso(
                "«" + ruta + "» es un directorio y se espera un archivo.",
                "“" + ruta + "” is a directory, not a file.");
        return false;
    }

    /** Whether it is a directory; if not, it is said. */
    public static boolean esDirectorio(Path ruta, Consola consola) {
        if (!Files.isRegularFile(ruta)) {
            return esta(ruta, consola);
        }
        consola.progreso(
                "«" + ruta + "» es un archivo y se espera un directorio.",
                "“" + ruta + "” is a file, not a directory.");
        return false;
    }
}
