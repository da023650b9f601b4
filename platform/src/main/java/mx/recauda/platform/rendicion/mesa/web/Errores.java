package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.portal.ErrorDeCampo;

import org.springframework.context.i18n.LocaleContextHolder;

import java.util.List;
import java.util.Locale;

/** Incidents as the pages tell them. */
public final class Errores {

    private Errores() {}

    /** Each with its code, what happened and how to fix it. */
    public static List<ErrorDeCampo> de(List<Incidencia> incidencias) {
        return incidencias.stream()
                .map(i ->
                        new ErrorDeCampo(
                                i.campo(), i.codigo() + ". " + i.mensaje() + " " + i.remedio()))
                .toList();
    }

    /** The language of the page. */
    public static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }
}
