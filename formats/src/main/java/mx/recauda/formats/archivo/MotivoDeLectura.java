package mx.recauda.formats.archivo;

import mx.recauda.ley.error.Idioma;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why the operating system did not give a file, in words and not by the name of a class. */
public enum MotivoDeLectura {
    /** Nothing has that name. */
    NO_EXISTE,
    /** It may not be read by whoever runs the program. */
    SIN_PERMISO,
    /** Anything else: a disk, a network, a name the system does not take. */
    OTRO;

    private static final ResourceBundle.Control SIN_RESERVA =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The reason behind a failure. */
    public static MotivoDeLectura de(IOException fallo) {
        return switch (fallo) {
            case NoSuchFileException noHay -> NO_EXISTE;
            case AccessDeniedException noDejan -> SIN_PERMISO;
            default -> OTRO;
        };
    }

    /** The words, to follow a colon. */
    public String texto(Idioma idioma) {
        return ResourceBundle.getBundle(
                        MotivoDeLectura.class.getPackageName() + ".motivos",
                        idioma.locale(),
                        MotivoDeLectura.class.getClassLoader(),
                        SIN_RESERVA)
                .getString(name().toLowerCase(Locale.ROOT));
    }
}
