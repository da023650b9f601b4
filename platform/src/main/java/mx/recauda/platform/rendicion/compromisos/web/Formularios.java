package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.captura.Archivo;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What forms send and what pages say of it. */
public final class Formularios {

    private Formularios() {}

    /** Each incident with its code, what happened and how to fix it. */
    public static List<ErrorDeCampo> errores(List<Incidencia> incidencias) {
        return incidencias.stream()
                .map(i ->
                        new ErrorDeCampo(
                                i.campo(), i.codigo() + ". " + i.mensaje() + " " + i.remedio()))
                .toList();
    }

    /** What is wrong with each field, by its name. */
    public static Map<String, String> porCampo(List<ErrorDeCampo> errores) {
        Map<String, String> porCampo = new LinkedHashMap<>();
        errores.stream()
                .filter(e -> !e.campo().isEmpty())
                .forEach(e -> porCampo.merge(e.campo(), e.mensaje(), (a, b) -> a + " " + b));
        return porCampo;
    }

    /** The file sent, when one was; browsers that send its folder lose it. */
    public static Optional<Archivo> archivo(Optional<MultipartFile> enviado) {
        return enviado.filter(a -> !a.isEmpty())
                .map(a -> {
                    try {
                        return new Archivo(nombre(a.getOriginalFilename()), a.getBytes());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static String nombre(@org.jspecify.annotations.Nullable String enviado) {
        String nombre = enviado == null ? "" : enviado.replaceAll("^.*[/\\\\]", "");
        return nombre.isBlank() ? "evidencia" : nombre;
    }

    /** The language of the page. */
    public static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }
}
