package mx.recauda.platform.afiliacion.forma;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.portal.ErrorDeCampo;

import org.springframework.context.i18n.LocaleContextHolder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A form as it was sent, with what is wrong beside each field. What was typed is never lost.
 *
 * @param valores what was typed, by field
 * @param errores message by field; under the empty name, those of no field
 */
public record Forma(Map<String, String> valores, Map<String, String> errores) {

    /** Keeps immutable copies. */
    public Forma {
        valores = Map.copyOf(valores);
        errores = Map.copyOf(errores);
    }

    /** A form with nothing wrong yet. */
    public static Forma de(Map<String, String> valores) {
        return new Forma(valores, Map.of());
    }

    /** The same form with what is wrong. */
    public Forma con(List<Incidencia> incidencias) {
        Map<String, String> porCampo = new LinkedHashMap<>();
        incidencias.stream()
                .filter(Incidencia::esError)
                .forEach(i ->
                        porCampo.merge(
                                i.campo(),
                                i.codigo() + ". " + i.mensaje() + " " + i.remedio(),
                                (uno, otro) -> uno + " " + otro));
        return new Forma(valores, porCampo);
    }

    /** What was typed in a field, without spaces around; empty when it was not sent. */
    public String valor(String campo) {
        return valores.getOrDefault(campo, "").strip();
    }

    /** What is wrong with a field, or empty. */
    public String error(String campo) {
        return errores.getOrDefault(campo, "");
    }

    /** Everything wrong, for the summary at the top. */
    public List<ErrorDeCampo> resumen() {
        return errores.entrySet().stream()
                .map(e -> new ErrorDeCampo(e.getKey(), e.getValue()))
                .toList();
    }

    /** A date, when what was typed is one. */
    public Optional<LocalDate> fecha(String campo) {
        try {
            return valor(campo).isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(valor(campo)));
        } catch (DateTimeParseException noEsFecha) {
            return Optional.empty();
        }
    }

    /** A whole number from zero; zero when what was typed is not one. */
    public int entero(String campo) {
        return valor(campo).matches("[0-9]{1,6}") ? Integer.parseInt(valor(campo)) : 0;
    }

    /** The key of the form, a new one when it was not sent. */
    public UUID clave() {
        try {
            return UUID.fromString(valor("clave"));
        } catch (IllegalArgumentException sinClave) {
            return UUID.randomUUID();
        }
    }

    /** The language of the page. */
    public static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Idioma.EN : Idioma.ES;
    }
}
