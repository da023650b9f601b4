package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.portal.ErrorDeCampo;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Texts of these pages in the language of the person. */
@Component("textosDeIndicadores")
public class Textos {

    private final MessageSource mensajes;

    Textos(MessageSource mensajes) {
        this.mensajes = mensajes;
    }

    /** A text by key. */
    public String di(String clave, Object... argumentos) {
        return mensajes.getMessage(clave, argumentos, LocaleContextHolder.getLocale());
    }

    /** A text of a printed document, which is in Spanish whoever prints it. */
    String enPapel(String clave, Object... argumentos) {
        return mensajes.getMessage(clave, argumentos, Locale.of("es", "MX"));
    }

    /** The name of a sheet. */
    public String hoja(String clave) {
        return di("hoja." + clave);
    }

    /** The name of a column; the key itself when it has none. */
    public String columna(String clave) {
        return conOmision("columnaDeHoja." + clave, clave);
    }

    /** The name of an option of a closed list; anything else as it is. */
    public String opcion(String valor) {
        return conOmision("opcion." + valor, valor);
    }

    private String conOmision(String clave, String omision) {
        String texto = mensajes.getMessage(clave, null, "", LocaleContextHolder.getLocale());
        return texto == null || texto.isEmpty() ? omision : texto;
    }

    /** The language of the page. */
    static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }

    /** Incidents as the pages tell them; fields of sheets get the id of their control. */
    static List<ErrorDeCampo> errores(List<Incidencia> incidencias) {
        return incidencias.stream()
                .map(i -> new ErrorDeCampo(i.campo().contains("|") ? "" : i.campo(), de(i)))
                .toList();
    }

    /** An incident with its code, what happened and how to fix it. */
    static String de(Incidencia i) {
        return i.codigo() + ". " + i.mensaje() + " " + i.remedio();
    }
}
