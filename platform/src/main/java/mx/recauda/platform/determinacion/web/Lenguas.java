package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.error.Idioma;

import org.springframework.context.i18n.LocaleContextHolder;

import java.util.Locale;

/** Language of the page being made. */
final class Lenguas {

    private Lenguas() {}

    static Idioma actual() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }
}
