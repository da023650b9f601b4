package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.portal.ErrorDeCampo;

import org.springframework.context.i18n.LocaleContextHolder;

import java.util.List;
import java.util.Locale;

/** Language of the page, and incidents as the pages tell them. */
final class Idiomas {

    private Idiomas() {}

    static Idioma actual() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }

    static List<ErrorDeCampo> errores(List<Incidencia> incidencias) {
        return incidencias.stream()
                .map(i ->
                        new ErrorDeCampo(
                                i.campo(), i.codigo() + ". " + i.mensaje() + " " + i.remedio()))
                .toList();
    }
}
