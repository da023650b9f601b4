package mx.recauda.ley.afiliacion;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.FechaEnTexto;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A movement that never held. It is annulled by another fact, and only when nothing stands on it:
 * an enrolment under which the wage changed or which ended, or an end after which the worker was
 * enrolled again, is annulled after what followed.
 */
public final class AnulacionDeAviso {

    private static final int LARGO_DEL_MOTIVO = 500;

    private AnulacionDeAviso() {}

    /**
     * What is against annulling a movement.
     *
     * @param hechos every fact of the worker under the registro
     * @param movimiento number of the one to annul
     * @param motivo why, with its proof
     */
    @Fuente("RACERF 50")
    @Fuente(value = "The order in which movements are annulled", confianza = Confianza.PROPUESTA)
    public static List<Incidencia> revisa(
            List<Hecho> hechos, long movimiento, String motivo, Idioma idioma) {
        List<Incidencia> incidencias = new ArrayList<>();
        if (motivo.isBlank() || motivo.length() > LARGO_DEL_MOTIVO) {
            incidencias.add(
                    Incidencia.de(ErrorDeAnulacion.SIN_MOTIVO, idioma).enCampo("motivo", ""));
        }
        Optional<Hecho> anulado = hechos.stream().filter(h -> h.id() == movimiento).findFirst();
        if (anulado.isEmpty() || anulado.get() instanceof Hecho.Anulacion) {
            incidencias.add(Incidencia.de(ErrorDeAnulacion.SIN_MOVIMIENTO, idioma, movimiento));
        } else if (estaAnulado(hechos, movimiento)) {
            incidencias.add(Incidencia.de(ErrorDeAnulacion.YA_ANULADO, idioma, movimiento));
        } else {
            List<Hecho> posteriores = posteriores(hechos, anulado.get());
            if (!posteriores.isEmpty()) {
                incidencias.add(
                        Incidencia.de(
                                ErrorDeAnulacion.CON_POSTERIORES,
                                idioma,
                                posteriores.size(),
                                FechaEnTexto.de(efecto(posteriores.getLast()), idioma)));
            }
        }
        return incidencias;
    }

    /** The facts with the annulment, as they will be known. */
    public static List<Hecho> con(List<Hecho> hechos, long movimiento, Instant sabido) {
        List<Hecho> todos = new ArrayList<>(hechos);
        todos.add(new Hecho.Anulacion(Long.MAX_VALUE, sabido, movimiento));
        return todos;
    }

    /** Facts that stand on one: those of the employment it starts, or those after the end it is. */
    private static List<Hecho> posteriores(List<Hecho> hechos, Hecho base) {
        if (base instanceof Hecho.Salario) {
            return List.of();
        }
        List<Hecho> vivos =
                hechos.stream()
                        .filter(h -> !(h instanceof Hecho.Anulacion))
                        .filter(h -> h.id() != base.id() && !estaAnulado(hechos, h.id()))
                        .filter(h -> sigue(h, base))
                        .sorted(Comparator.comparing(AnulacionDeAviso::efecto))
                        .toList();
        return base instanceof Hecho.Baja
                ? vivos
                : vivos.stream().takeWhile(h -> !(h instanceof Hecho.Alta)).toList();
    }

    private static boolean sigue(Hecho otro, Hecho base) {
        return base instanceof Hecho.Baja
                ? efecto(otro).isAfter(efecto(base)) && fecha(otro).isAfter(fecha(base))
                : !efecto(otro).isBefore(efecto(base));
    }

    private static boolean estaAnulado(List<Hecho> hechos, long id) {
        return hechos.stream().anyMatch(h -> h instanceof Hecho.Anulacion a && a.anulado() == id);
    }

    private static LocalDate efecto(Hecho hecho) {
        return switch (hecho) {
            case Hecho.Alta alta -> alta.efecto();
            case Hecho.Salario salario -> salario.efecto();
            case Hecho.Baja baja -> baja.efecto();
            case Hecho.Anulacion anulacion -> LocalDate.MAX;
        };
    }

    // A late decrease of the employment that ended had its effect to come after the end.
    private static LocalDate fecha(Hecho hecho) {
        return switch (hecho) {
            case Hecho.Alta alta -> alta.efecto();
            case Hecho.Salario salario -> salario.fecha();
            case Hecho.Baja baja -> baja.fecha();
            case Hecho.Anulacion anulacion -> LocalDate.MAX;
        };
    }
}
