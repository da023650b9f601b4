package mx.recauda.platform.rendicion.expediente;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of the folder. They are those of the language of the accounts rendered, whoever reads
 * the page: the folder of a figure has the same bytes for everybody, and also outside the server.
 */
final class Palabras {

    private static final Locale ES = Locale.of("es", "MX");
    private static final ResourceBundle TEXTOS =
            ResourceBundle.getBundle(
                    "mensajes.carpeta",
                    Locale.of("es"),
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private Palabras() {}

    /** A text with its arguments in place. */
    static String di(String clave, String... argumentos) {
        return new MessageFormat(TEXTOS.getString("carpeta." + clave), ES)
                .format(argumentos.clone());
    }
}
