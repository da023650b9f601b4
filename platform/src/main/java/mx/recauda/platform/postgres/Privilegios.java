package mx.recauda.platform.postgres;

import mx.recauda.platform.base.ErrorDeArranque;
import mx.recauda.platform.base.FalloDeArranque;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to run the programs of PostgreSQL, which refuse to run as root.
 *
 * @param prefijo words put before the command; empty for an ordinary user
 * @param uid user that will own the files, or -1 to leave them
 */
record Privilegios(List<String> prefijo, int uid) {

    /** The user «nobody», which every Linux has. */
    private static final int UID_DE_NADIE = 65534;

    private static final int UID_DE_ROOT = 0;
    private static final int SIN_CAMBIO = -1;

    /**
     * Finds the way that works here. As root, first a user namespace (works below a private home),
     * then another user id (works where namespaces are forbidden).
     *
     * @param carpeta existing folder the other user must reach
     */
    static Privilegios para(Path carpeta) throws IOException, InterruptedException {
        if (uidPropio() != UID_DE_ROOT) {
            return new Privilegios(List.of(), SIN_CAMBIO);
        }
        if (Comando.sale(List.of("unshare", "-U", "true"))) {
            return new Privilegios(List.of("unshare", "-U"), SIN_CAMBIO);
        }
        List<String> otroUsuario =
                List.of(
                        "setpriv",
                        "--reuid=" + UID_DE_NADIE,
                        "--regid=" + UID_DE_NADIE,
                        "--clear-groups",
                        "--inh-caps=-all");
        if (!Comando.sale(con(otroUsuario, List.of("true")))) {
            throw new FalloDeArranque(ErrorDeArranque.SIN_USUARIO_ORDINARIO, "unshare -U, setpriv");
        }
        Path madre = carpeta.toAbsolutePath().getParent();
        if (madre != null && !Comando.sale(con(otroUsuario, List.of("ls", "-d", madre + "/.")))) {
            throw new FalloDeArranque(ErrorDeArranque.SIN_USUARIO_ORDINARIO, madre);
        }
        return new Privilegios(otroUsuario, UID_DE_NADIE);
    }

    List<String> comando(List<String> palabras) {
        return con(prefijo, palabras);
    }

    /** Gives a folder and all it has to the user that will run the server. */
    void entrega(Path carpeta) throws IOException {
        if (uid == SIN_CAMBIO) {
            return;
        }
        try (Stream<Path> todo = Files.walk(carpeta)) {
            for (Path ruta : (Iterable<Path>) todo::iterator) {
                Files.setAttribute(ruta, "unix:uid", uid, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(ruta, "unix:gid", uid, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static int uidPropio() throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }

    private static List<String> con(List<String> prefijo, List<String> palabras) {
        List<String> todas = new ArrayList<>(prefijo);
        todas.addAll(palabras);
        return List.copyOf(todas);
    }
}
