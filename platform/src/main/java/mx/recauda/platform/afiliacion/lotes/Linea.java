package mx.recauda.platform.afiliacion.lotes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a lote with what was decided on it.
 *
 * @param renglon as it was presented
 * @param situacion what was decided
 * @param efecto day from which it counts, when it was operated
 * @param trabajador identity of the worker, when it was operated
 * @param motivos everything said of it: first what refuses it, then what only remarks
 * @param nuevoLote lote with which it was presented again, when it was
 * @param corregible whether it waits to be corrected
 */
public record Linea(
        Renglon renglon,
        Situacion situacion,
        Optional<LocalDate> efecto,
        Optional<UUID> trabajador,
        List<Motivo> motivos,
        Optional<UUID> nuevoLote,
        boolean corregible) {

    /** Keeps an immutable copy, what refuses first. */
    public Linea {
        motivos = motivos.stream().sorted(Comparator.comparing(m -> !m.error())).toList();
    }

    /** What refuses it. */
    public List<Motivo> rechazos() {
        return motivos.stream().filter(Motivo::error).toList();
    }

    /** What is only remarked of it. */
    public List<Motivo> avisos() {
        return motivos.stream().filter(m -> !m.error()).toList();
    }

    /** What was decided on a line. */
    public enum Situacion {
        /** Nothing yet. */
        PENDIENTE,
        /** It is a fact. */
        OPERADA,
        /** It was refused. */
        RECHAZADA
    }

    /**
     * Something said of a line or of a file.
     *
     * @param linea line of the file, 0 when it belongs to none
     * @param error whether it refuses, or only remarks
     */
    public record Motivo(
            int linea,
            String codigo,
            boolean error,
            String campo,
            String valor,
            String mensaje,
            String remedio) {}
}
