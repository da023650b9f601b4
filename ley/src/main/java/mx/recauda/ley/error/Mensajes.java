package mx.recauda.ley.error;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of one area, read from the bundles beside its enum of codes. */
final class Mensajes {

    private static final ResourceBundle.Control SIN_RESERVA =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle textos;
    private final Idioma idioma;

    private Mensajes(ResourceBundle textos, Idioma idioma) {
        this.textos = textos;
        this.idioma = idioma;
    }

    static Mensajes de(CodigoDeError codigo, Idioma idioma) {
        Class<?> area =
                codigo instanceof Enum<?> constante
                        ? constante.getDeclaringClass()
                        : codigo.getClass();
        ResourceBundle textos =
                ResourceBundle.getBundle(
                        area.getPackageName() + ".mensajes",
                        idioma.locale(),
                        area.getClassLoader(),
                        SIN_RESERVA);
        return new Mensajes(textos, idioma);
    }

    String mensaje(CodigoDeError codigo, Object... argumentos) {
        return texto(codigo.codigo() + ".mensaje", argumentos);
    }

    String remedio(CodigoDeError codigo, Object... argumentos) {
        return texto(codigo.codigo() + ".remedio", argumentos);
    }

    private String texto(String clave, Object... argumentos) {
        return new MessageFormat(textos.getString(clave), idioma.locale()).format(argumentos);
    }
}
