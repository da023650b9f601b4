package mx.recauda.cli.lineas;

import mx.recauda.ley.error.Idioma;

import java.nio.file.Files;
import java.nio.file.Path;

/** Says in one line why a file of cases cannot be read, before anything is started. */
public final class EntradaLegible {

    private EntradaLegible() {}

    /** Whether the file can be read; when it cannot, the reason is written to standard error. */
    public static boolean comprueba(String archivo, Idioma idioma) {
        Path ruta = Path.of(archivo);
        boolean enEspanol = idioma == Idioma.ES;
        String motivo = "";
        if (Files.isDirectory(ruta)) {
            motivo =
                    enEspanol
                            ? "es un directorio y se espera un archivo"
                            : "is a directory, not a file";
        } else if (!Files.exists(ruta)) {
            motivo = enEspanol ? "no existe" : "does not exist";
        } else if (!Files.isReadable(ruta)) {
            motivo = enEspanol ? "no tienes permiso de leerlo" : "may not be read by you";
        }
        if (!motivo.isEmpty()) {
            System.err.println("recauda: " + archivo + ": " + motivo + ".");
        }
        return motivo.isEmpty();
    }
}
