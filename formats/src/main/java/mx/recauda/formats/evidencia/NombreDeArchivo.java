package mx.recauda.formats.evidencia;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** File names that come from outside, made harmless without losing what they say. */
public final class NombreDeArchivo {

    /** Longest name, in characters. */
    public static final int MAXIMO = 120;

    /** File systems count bytes, not characters. */
    private static final int MAXIMO_BYTES = 240;

    private static final int EXTENSION_MAXIMA = 12;
    private static final String SIN_NOMBRE = "archivo";

    /** Names that Windows gives to devices, with any extension. */
    private static final Set<String> RESERVADOS =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private NombreDeArchivo() {}

    /**
     * The name without folders, control characters, marks that change the direction of the text or
     * cannot be seen, characters that some system reserves, nor points and blanks at its ends; in
     * one normal form, up to {@value #MAXIMO} characters, keeping its extension.
     */
    public static String limpio(String nombre) {
        String ultimo = nombre.substring(ultimaCarpeta(nombre) + 1);
        String visible =
                Normalizer.normalize(ultimo, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Zs}\\t]+", " ")
                        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                        .replaceAll("[<>:\"|?*]", "_")
                        .replaceAll("^[. ]+|[. ]+$", "");
        if (visible.isEmpty()) {
            return SIN_NOMBRE;
        }
        String libre = RESERVADOS.contains(raiz(visible)) ? "_" + visible : visible;
        return corta(libre);
    }

    /** Extension in lower case without dot, or empty. */
    public static String extension(String nombre) {
        int punto = nombre.lastIndexOf('.');
        return punto <= 0 || nombre.length() - punto - 1 > EXTENSION_MAXIMA
                ? ""
                : nombre.substring(punto + 1).toLowerCase(Locale.ROOT);
    }

    private static int ultimaCarpeta(String nombre) {
        return Math.max(nombre.lastIndexOf('/'), nombre.lastIndexOf('\\'));
    }

    private static String raiz(String nombre) {
        int punto = nombre.indexOf('.');
        return (punto < 0 ? nombre : nombre.substring(0, punto)).strip().toLowerCase(Locale.ROOT);
    }

    private static String corta(String nombre) {
        String extension = extension(nombre);
        String cola = extension.isEmpty() ? "" : nombre.substring(nombre.lastIndexOf('.'));
        StringBuilder cabeza =
                new StringBuilder(nombre.substring(0, nombre.length() - cola.length()));
        while (cabeza.length() + cola.length() > MAXIMO
                || bytes(cabeza) + bytes(cola) > MAXIMO_BYTES) {
            cabeza.setLength(cabeza.offsetByCodePoints(cabeza.length(), -1));
        }
        return cabeza.toString().stripTrailing() + cola;
    }

    private static int bytes(CharSequence texto) {
        return texto.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
