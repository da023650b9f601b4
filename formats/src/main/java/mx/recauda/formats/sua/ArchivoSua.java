package mx.recauda.formats.sua;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The five import files, told apart by their name: {@code Aseg.txt}, {@code sua_movt.txt}… */
public enum ArchivoSua {
    /** Workers. */
    ASEG(164, 164),
    /** Movements: bajas, salary changes, returns, absences, incapacities. */
    MOVT(49, 49),
    /** Incapacities. */
    INCAP(57, 57),
    /** Movements of housing credits. */
    CRED(52, 52),
    /** Affiliation data; one variant lacks the last character. */
    AFIL(80, 79);

    private final int ancho;
    private final int anchoMenor;
    private final Pattern patron;

    ArchivoSua(int ancho, int anchoMenor) {
        this.ancho = ancho;
        this.anchoMenor = anchoMenor;
        this.patron = Pattern.compile("(.*[^a-z])?" + name().toLowerCase(Locale.ROOT) + "\\.txt");
    }

    /** Width, in characters. */
    public int ancho() {
        return ancho;
    }

    /** Whether a line of that many characters is one of this file. */
    public boolean admite(int caracteres) {
        return caracteres == ancho || caracteres == anchoMenor;
    }

    /** Name under which the file is written: {@code Aseg.txt}. */
    public String nombre() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + ".txt";
    }

    /** The kind whose lines have that many characters. */
    public static Optional<ArchivoSua> deAncho(int caracteres) {
        for (ArchivoSua clase : values()) {
            if (clase.admite(caracteres)) {
                return Optional.of(clase);
            }
        }
        return Optional.empty();
    }

    /** The kind of a file by its name, whatever its capitals. */
    public static Optional<ArchivoSua> deNombre(String archivo) {
        String enMinusculas = archivo.toLowerCase(Locale.ROOT);
        for (ArchivoSua clase : values()) {
            if (clase.patron.matcher(enMinusculas).matches()) {
                return Optional.of(clase);
            }
        }
        return Optional.empty();
    }
}
