package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.Idioma;

import java.util.ResourceBundle;

/** The names people read for states, acts and roles. */
final class Nombres {

    private static final ResourceBundle.Control SIN_RESERVA =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Nombres() {}

    static String de(String clave, Idioma idioma) {
        return ResourceBundle.getBundle(
                        Nombres.class.getPackageName() + ".nombres",
                        idioma.locale(),
                        Nombres.class.getClassLoader(),
                        SIN_RESERVA)
                .getString(clave);
    }
}
