package mx.recauda.platform.rendicion.mesa.justificacion.web;

import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.justificacion.Explicada;
import mx.recauda.rendicion.justificacion.Justificacion;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An explanation as typed.
 *
 * @param leida number of the explanation the person was looking at
 * @param literal amounts of the text, each with the figure of the same place in {@code dato}
 * @param dato keys of figures, empty where the amount is left to be found, {@link #OTRA} where it
 *     comes from elsewhere
 * @param documento documents that say the amounts of the same place that come from elsewhere
 * @param razon why each of those is quoted
 */
record Formulario(
        int leida,
        String causa,
        String efecto,
        String accion,
        String fecha,
        String responsable,
        List<String> literal,
        List<String> dato,
        List<String> documento,
        List<String> razon) {

    /** What is chosen for an amount that is no Dato of the report. */
    static final String OTRA = "otra-fuente";

    private static final int LARGO_DE_TEXTO = 4_000;
    private static final int LARGO_DE_NOMBRE = 200;
    private static final int LARGO_DE_FUENTE = 300;

    /** Keeps immutable copies. */
    Formulario {
        literal = List.copyOf(literal);
        dato = List.copyOf(dato);
        documento = List.copyOf(documento);
        razon = List.copyOf(razon);
    }

    /** The form as the browser sent it; amounts have commas, so nothing is split by them. */
    static Formulario de(MultiValueMap<String, String> enviado) {
        String leida = limpio(enviado.getFirst("leida"));
        List<String> literal = enviado.getOrDefault("literal", List.of());
        return new Formulario(
                leida.matches("\\d{1,9}") ? Integer.parseInt(leida) : 0,
                limpio(enviado.getFirst("causa")),
                limpio(enviado.getFirst("efecto")),
                limpio(enviado.getFirst("accion")),
                limpio(enviado.getFirst("fecha")),
                limpio(enviado.getFirst("responsable")),
                literal,
                enviado.getOrDefault("dato", List.of()),
                porLugar(enviado, "documento", literal.size()),
                porLugar(enviado, "razon", literal.size()));
    }

    private static List<String> porLugar(
            MultiValueMap<String, String> enviado, String campo, int cuantos) {
        return IntStream.range(0, cuantos)
                .mapToObj(i -> limpio(enviado.getFirst(campo + i)))
                .toList();
    }

    private static String limpio(@Nullable String texto) {
        return texto == null ? "" : texto.replace("\r\n", "\n").strip();
    }

    /** The explanation in force, to be changed. */
    static Formulario de(Optional<Explicada> explicada) {
        int numero = explicada.map(Explicada::numero).orElse(0);
        Justificacion j = explicada.map(Explicada::justificacion).orElse(Justificacion.vacia());
        return new Formulario(
                numero,
                j.causa(),
                j.efecto(),
                j.accion(),
                j.fecha().map(LocalDate::toString).orElse(""),
                j.responsable(),
                Stream.concat(
                                j.ligas().stream().map(Justificacion.Liga::literal),
                                j.fuentes().stream().map(Justificacion.Fuente::literal))
                        .toList(),
                Stream.concat(
                                j.ligas().stream().map(Justificacion.Liga::dato),
                                j.fuentes().stream().map(f -> OTRA))
                        .toList(),
                Stream.concat(
                                j.ligas().stream().map(l -> ""),
                                j.fuentes().stream().map(Justificacion.Fuente::documento))
                        .toList(),
                Stream.concat(
                                j.ligas().stream().map(l -> ""),
                                j.fuentes().stream().map(Justificacion.Fuente::razon))
                        .toList());
    }

    /** What was typed, after having seen the explanation of that number. */
    Formulario habiendoLeido(int numero) {
        return new Formulario(
                numero, causa, efecto, accion, fecha, responsable, literal, dato, documento, razon);
    }

    /** The explanation as the rules read it; a date that is none is left out. */
    Justificacion justificacion() {
        List<Justificacion.Liga> ligas = new ArrayList<>();
        List<Justificacion.Fuente> fuentes = new ArrayList<>();
        for (int i = 0; i < literal.size(); i++) {
            String cual = en(dato, i);
            Justificacion.Fuente fuente =
                    new Justificacion.Fuente(literal.get(i), en(documento, i), "", en(razon, i));
            if (!texto().contains(literal.get(i))) {
                continue;
            }
            if (cual.equals(OTRA) || (cual.isEmpty() && dice(fuente))) {
                fuentes.add(fuente);
            } else if (!cual.isEmpty()) {
                ligas.add(new Justificacion.Liga(literal.get(i), cual));
            }
        }
        return new Justificacion(causa, efecto, accion, dia(), responsable, ligas, fuentes);
    }

    private static boolean dice(Justificacion.Fuente fuente) {
        return !fuente.documento().isEmpty() || !fuente.razon().isEmpty();
    }

    private static String en(List<String> textos, int lugar) {
        return lugar < textos.size() ? textos.get(lugar).strip() : "";
    }

    private String texto() {
        return String.join("\n", causa, efecto, accion);
    }

    private Optional<LocalDate> dia() {
        try {
            return fecha.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fecha));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What cannot be kept as typed. */
    List<ErrorDeCampo> errores(Etiquetas etiquetas) {
        List<ErrorDeCampo> errores = new ArrayList<>();
        if (justificacion().estaVacia()) {
            errores.add(new ErrorDeCampo("causa", etiquetas.di("celda.vacia")));
        }
        Map.of("causa", causa, "efecto", efecto, "accion", accion)
                .forEach((campo, texto) -> largo(campo, texto, LARGO_DE_TEXTO, etiquetas, errores));
        largo("responsable", responsable, LARGO_DE_NOMBRE, etiquetas, errores);
        documento.forEach(t -> largo("revision", t, LARGO_DE_FUENTE, etiquetas, errores));
        razon.forEach(t -> largo("revision", t, LARGO_DE_FUENTE, etiquetas, errores));
        if (!fecha.isEmpty() && dia().isEmpty()) {
            errores.add(new ErrorDeCampo("fecha", etiquetas.di("celda.fechaMal", fecha)));
        }
        return errores;
    }

    private static void largo(
            String campo,
            String texto,
            int maximo,
            Etiquetas etiquetas,
            List<ErrorDeCampo> errores) {
        if (texto.length() > maximo) {
            errores.add(
                    new ErrorDeCampo(campo, etiquetas.di("celda.largo", texto.length(), maximo)));
        }
    }
}
