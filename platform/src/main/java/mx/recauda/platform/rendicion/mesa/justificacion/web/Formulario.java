package mx.recauda.platform.rendicion.mesa.justificacion.web;

import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.justificacion.Explicada;
import mx.recauda.rendicion.justificacion.Justificacion;

import org.jspecify.annotations.Nullable;

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
        @Nullable Integer leida,
        @Nullable String causa,
        @Nullable String efecto,
        @Nullable String accion,
        @Nullable String fecha,
        @Nullable String responsable,
        @Nullable List<String> literal,
        @Nullable List<String> dato) {

    private static final int LARGO_DE_TEXTO = 4_000;
    private static final int LARGO_DE_NOMBRE = 200;

    /** Nulls are what the browser did not send. */
    Formulario {
        leida = leida == null ? 0 : Math.max(0, leida);
        causa = limpio(causa);
        efecto = limpio(efecto);
        accion = limpio(accion);
        fecha = limpio(fecha);
        responsable = limpio(responsable);
        literal = literal == null ? List.of() : List.copyOf(literal);
        dato = dato == null ? List.of() : List.copyOf(dato);
    }

    private static String limpio(@Nullable String texto) {
        return texto == null ? "" : texto.replace("\r\n", "\n").strip();
    }

    /** The explanation in force, to be changed. */
    static Formulario de(Optional<Explicada> explicada) {
        int numero = explicada.map(Explicada::numero).orElse(0);
        Justificacion j =
                explicada.map(Explicada::justificacion).orElse(Justificacion.vacia());
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
