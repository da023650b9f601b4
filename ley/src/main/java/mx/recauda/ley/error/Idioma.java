package mx.recauda.ley.error;

import java.util.Locale;

/** Languages in which Recauda speaks to people. */
public enum Idioma {
    /** Spanish of Mexico, the default. */
    ES(Locale.forLanguageTag("es-MX")),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Idioma(Locale locale) {
        this.locale = locale;
    }

    /** The locale used for texts; numbers and dates in files are locale-free. */
    public Locale locale() {
        return locale;
    }
}
