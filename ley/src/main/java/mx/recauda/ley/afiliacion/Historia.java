package mx.recauda.ley.afiliacion;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Vigencia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of one worker under one registro patronal. The same facts in any order give the
 * same history.
 */
public final class Historia {

    // Facts with effect on the same day: what starts or changes comes before what ends.
    private static final Comparator<Hecho> EN_ORDEN =
            Comparator.comparing(Historia::efecto)
                    .thenComparingInt(Historia::rango)
                    .thenComparing(Hecho::recibidoEn)
                    .thenComparingLong(Hecho::id);

    // Of two wages of one employment that have effect already, the one stated of a later day.
    private static final Comparator<Hecho> POR_LO_DICHO =
            Comparator.comparing(Historia::fecha)
                    .thenComparing(Hecho::recibidoEn)
                    .thenComparingLong(Hecho::id);

    private final List<Hecho> hechos;

    private Historia(List<Hecho> hechos) {
        this.hechos = hechos;
    }

    /** The history as known now: every fact given counts. */
    public static Historia de(List<? extends Hecho> hechos) {
        return conocidaAl(hechos, Instant.MAX);
    }

    /** The history as it was known at an instant: facts known later are left out. */
    public static Historia conocidaAl(List<? extends Hecho> hechos, Instant corte) {
        Set<Long> anulados = new HashSet<>();
        for (Hecho hecho : hechos) {
            if (hecho instanceof Hecho.Anulacion anulacion
                    && !anulacion.conocidoEn().isAfter(corte)) {
                anulados.add(anulacion.anulado());
            }
        }
        List<Hecho> vivos = new ArrayList<>();
        for (Hecho hecho : hechos) {
            if (!(hecho instanceof Hecho.Anulacion)
                    && !hecho.conocidoEn().isAfter(corte)
                    && !anulados.contains(hecho.id())) {
                vivos.add(hecho);
            }
        }
        vivos.sort(EN_ORDEN);
        return new Historia(List.copyOf(vivos));
    }

    /**
     * The spells, in order and without overlap. The day of the end of employment is contributed; a
     * change of wage outside employment and an end without start have no effect.
     *
     * <p>A fact is of the employment that was open on the day it states, and of none after it. The
     * effect of a late decrease comes after the day it states: it stops where a wage stated of a
     * later day holds, so that the last wage stated is the one that goes on.
     */
    @Fuente("RACERF 53, 57")
    @Fuente(
            value = "RACERF 54: a late decrease does not undo what was stated of a later day",
            confianza = Confianza.INFERIDA)
    public List<Tramo> tramos() {
        List<Tramo> tramos = new ArrayList<>();
        Optional<Empleo> abierto = Optional.empty();
        for (Hecho hecho : hechos) {
            abierto =
                    switch (hecho) {
                        case Hecho.Alta alta -> abierto.or(() -> Optional.of(abre(alta)));
                        case Hecho.Salario salario -> abierto.map(e -> e.con(salario, tramos));
                        case Hecho.Baja baja -> cierra(abierto, baja, tramos);
                        case Hecho.Anulacion anulacion -> abierto;
                    };
        }
        abierto.map(Empleo::tramo).ifPresent(tramos::add);
        return tramos;
    }

    /**
     * The late decreases that hold and that a notice leaves without effect: those stated of an
     * earlier day whose effect had not begun when that of the notice does.
     *
     * @param aviso a change of wage or an end of employment
     * @param efecto day of its effect
     */
    public List<Hecho.Salario> sinEfectoPor(Aviso aviso, LocalDate efecto) {
        LocalDate primero = aviso instanceof Aviso.DeBaja ? efecto.plusDays(1) : efecto;
        Set<Long> origenes = new HashSet<>();
        tramos().stream()
                .filter(t -> !t.vigencia().desde().isBefore(primero))
                .forEach(t -> origenes.add(t.origen()));
        return hechos.stream()
                .flatMap(h -> h instanceof Hecho.Salario s ? Stream.of(s) : Stream.empty())
                .filter(s -> origenes.contains(s.id()) && s.fecha().isBefore(s.efecto()))
                .filter(s -> !s.fecha().isAfter(aviso.fecha()))
                .toList();
    }

    /** The spell that holds on a day, if any. */
    public Optional<Tramo> tramoEn(LocalDate dia) {
        return tramos().stream().filter(t -> t.vigencia().contiene(dia)).findFirst();
    }

    /**
     * The last day stated by a living fact, if any. It is not the day of its effect: that of a late
     * notice comes after, and says nothing of the order in which things happened.
     */
    public Optional<LocalDate> ultimoMovimiento() {
        return hechos.stream().map(Historia::fecha).max(Comparator.naturalOrder());
    }

    /** Whether an end of employment that states that day is known, whatever its effect. */
    public boolean hayBaja(LocalDate fecha) {
        return hechos.stream()
                .anyMatch(h -> h instanceof Hecho.Baja baja && baja.fecha().equals(fecha));
    }

    /**
     * Whether a change of wage that states that day is known, whatever its effect and its wage: a
     * wrong one is annulled before another of the same day is filed.
     */
    public boolean haySalario(LocalDate fecha) {
        return hechos.stream()
                .anyMatch(h -> h instanceof Hecho.Salario salario && salario.fecha().equals(fecha));
    }

    /** Whether this same movement, with the same terms, is known and stands. */
    public boolean vale(Aviso aviso) {
        return hechos.stream().anyMatch(hecho -> dice(hecho, aviso));
    }

    private static boolean dice(Hecho hecho, Aviso aviso) {
        return switch (hecho) {
            case Hecho.Alta alta ->
                    aviso instanceof Aviso.DeAlta otra
                            && alta.efecto().equals(otra.fecha())
                            && alta.condiciones().equals(otra.condiciones());
            case Hecho.Salario cambio ->
                    aviso instanceof Aviso.DeSalario otro
                            && cambio.fecha().equals(otro.fecha())
                            && cambio.sbc().equals(otro.sbc())
                            && cambio.tipoDeSalario() == otro.tipoDeSalario()
                            && cambio.jornada() == otro.jornada();
            case Hecho.Baja baja ->
                    aviso instanceof Aviso.DeBaja otra && baja.fecha().equals(otra.fecha());
            case Hecho.Anulacion anulacion -> false;
        };
    }

    private static Empleo abre(Hecho.Alta alta) {
        return new Empleo(
                alta.efecto(),
                alta,
                new Tramo(Vigencia.desde(alta.efecto()), alta.condiciones(), alta.id()));
    }

    private static Optional<Empleo> cierra(
            Optional<Empleo> abierto, Hecho.Baja baja, List<Tramo> tramos) {
        if (abierto.filter(e -> e.desde(baja.fecha())).isEmpty()) {
            return abierto;
        }
        tramos.add(abierto.get().hasta(baja.efecto()));
        return Optional.empty();
    }

    private static int rango(Hecho hecho) {
        return hecho instanceof Hecho.Baja ? 1 : 0;
    }

    private static LocalDate fecha(Hecho hecho) {
        return switch (hecho) {
            case Hecho.Alta alta -> alta.efecto();
            case Hecho.Salario salario -> salario.fecha();
            case Hecho.Baja baja -> baja.fecha();
            case Hecho.Anulacion anulacion -> LocalDate.MIN;
        };
    }

    private static LocalDate efecto(Hecho hecho) {
        return switch (hecho) {
            case Hecho.Alta alta -> alta.efecto();
            case Hecho.Salario salario -> salario.efecto();
            case Hecho.Baja baja -> baja.efecto();
            case Hecho.Anulacion anulacion -> LocalDate.MAX;
        };
    }

    /**
     * An employment that goes on.
     *
     * @param dicho the fact that gives the wage now
     * @param tramo the spell that goes on
     */
    private record Empleo(LocalDate inicio, Hecho dicho, Tramo tramo) {

        /** Whether it had begun on a day. */
        boolean desde(LocalDate dia) {
            return !dia.isBefore(inicio);
        }

        Tramo hasta(LocalDate ultimo) {
            return new Tramo(
                    Vigencia.entre(tramo.vigencia().desde(), ultimo),
                    tramo.condiciones(),
                    tramo.origen());
        }

        Empleo con(Hecho.Salario salario, List<Tramo> tramos) {
            if (!desde(salario.fecha()) || POR_LO_DICHO.compare(salario, dicho) < 0) {
                return this;
            }
            LocalDate primero = tramo.vigencia().desde();
            if (salario.efecto().isAfter(primero)) {
                tramos.add(hasta(salario.efecto().minusDays(1)));
                primero = salario.efecto();
            }
            Condiciones nuevas =
                    tramo.condiciones()
                            .conSalario(salario.sbc(), salario.tipoDeSalario(), salario.jornada());
            return new Empleo(
                    inicio, salario, new Tramo(Vigencia.desde(primero), nuevas, salario.id()));
        }
    }
}
