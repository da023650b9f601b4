package mx.recauda.platform.portal;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Cita;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.Locale;

/**
 * Citations of laws and sources in the language of the page. Templates reach it as {@code @citas}.
 */
@Component("citas")
public final class CitasLegales {

    /** {@code CFF 12 párrafo 5}. */
    public String texto(String cita) {
        boolean ingles =
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return Cita.en(cita, ingles ? Idioma.EN : Idioma.ES);
    }
}
