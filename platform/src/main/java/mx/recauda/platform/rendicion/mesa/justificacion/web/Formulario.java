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

/**
 * An explanation as typed.
 *
 * @param leida number of the explanation the person was looking at
 * @param literal amounts of the text, each with the figure of the same place in {@code dato}
 * @param dato keys of figures, empty where the amount is left to be found
 */
record Formulario(
        int leida,
        String causa,
        String efecto,
        String accion,
        String fecha,
        String responsable,
        List<String> literal,
        List<String> dato) {

    private static final int LARGO_DE_TEXTO = 4_000;
    private static final int LARGO_DE_NOMBRE = 200;

    /** Keeps immutable copies. */
    Formulario {
        literal = List.copyOf(literal);
        dato = List.copyOf(dato);
    }

    /** The form as the browser sent it; amounts have commas, so nothing is split by them. */
    static Formulario de(MultiValueMap<String, String> enviado) {
        String leida = limpio(enviado.getFirst("leida"));
        return new Formulario(
                leida.matches("\\d{1,9}") ? Integer.parseInt(leida) : 0,
                limpio(enviado.getFirst("causa")),
                limpio(enviado.getFirst("efecto")),
                limpio(enviado.getFirst("accion")),
                limpio(enviado.getFirst("fecha")),
                limpio(enviado.getFirst("responsable")),
                enviado.getOrDefault("literal", List.of()),
                enviado.getOrDefault("dato", List.of()));
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
                j.ligas().stream().map(Justificacion.Liga::literal).toList(),
                j.ligas().stream().map(Justificacion.Liga::dato).toList());
    }

    /** What was typed, after having seen the explanation of that number. */
    Formulario habiendoLeido(int numero) {
        return new Formulario(numero, causa, efecto, accion, fecha, responsable, literal, dato);
    }

    /** The explanation as the rules read it; a date that is none is left out. */
    Justificacion justificacion() {
        List<Justificacion.Liga> ligas = new ArrayList<>();
        for (int i = 0; i < Math.min(literal.size(), dato.size()); i++) {
            if (!dato.get(i).isBlank() && texto().contains(literal.get(i))) {
                ligas.add(new Justificacion.Liga(literal.get(i), dato.get(i)));
            }
        }
        return new Justificacion(causa, efecto, accion, dia(), responsable, ligas);
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
