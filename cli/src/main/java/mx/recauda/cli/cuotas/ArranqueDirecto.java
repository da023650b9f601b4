package mx.recauda.cli.cuotas;

import mx.recauda.ley.error.Idioma;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Starts {@code calcula} without the command-line library when its words are the plain ones of the
 * contract: loading that library takes longer than computing. Anything else (help, an unknown
 * option, a file that cannot be read) is left to it, so there is one place that speaks about wrong
 * usage.
 */
public final class ArranqueDirecto {

    private String archivo = CalculaCommand.ENTRADA_ESTANDAR;
    private boolean conArchivo;
    private boolean explica;
    private Idioma idioma = Idioma.ES;

    private ArranqueDirecto() {}

    /**
     * What the plain words ask for.
     *
     * @param archivo file, or {@code -} for the standard input
     * @param explica whether each amount is explained
     * @param idioma language of the messages
     */
    public record Orden(String archivo, boolean explica, Idioma idioma) {

        /**
         * Runs it over the standard output and returns its exit code.
         *
         * @throws IOException when the input cannot be read or the output written
         */
        public int corre() throws IOException {
            return CalculaCommand.correr(archivo, explica, idioma);
        }
    }

    /** The order, or empty when the words are not the plain ones. */
    public static Optional<Orden> lee(String... palabras) {
        ArranqueDirecto arranque = new ArranqueDirecto();
        return arranque.entiende(palabras)
                ? Optional.of(new Orden(arranque.archivo, arranque.explica, arranque.idioma))
                : Optional.empty();
    }

    private boolean entiende(String... palabras) {
        boolean bien = palabras.length > 0 && palabras[0].equals("calcula");
        for (int i = 1; bien && i < palabras.length; i++) {
            String palabra = palabras[i];
            if (palabra.equals("--idioma") && i + 1 < palabras.length) {
                i++;
                bien = idioma(palabras[i]);
            } else {
                bien = palabra(palabra);
            }
        }
        return bien;
    }

    private boolean palabra(String palabra) {
        if (palabra.equals("--explica")) {
            boolean nueva = !explica;
            explica = true;
            return nueva;
        }
        boolean esOpcion = palabra.startsWith("-") && palabra.length() > 1;
        if (esOpcion || conArchivo || palabra.isEmpty()) {
            return false;
        }
        archivo = palabra;
        conArchivo = true;
        return archivo.equals(CalculaCommand.ENTRADA_ESTANDAR)
                || (Files.isRegularFile(Path.of(archivo)) && Files.isReadable(Path.of(archivo)));
    }

    private boolean idioma(String nombre) {
        switch (nombre) {
            case "es", "ES" -> idioma = Idioma.ES;
            case "en", "EN" -> idioma = Idioma.EN;
            default -> {
                return false;
            }
        }
        return true;
    }
}
