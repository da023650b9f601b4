package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.afiliacion.patron.HechoPatronal.Anulacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Clasificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Identificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Impedimento;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Inicio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Ubicacion;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal.Estado;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Vigencia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything ever learned of a registro patronal. Any day can be asked as it was known at any
 * moment; the order in which facts are given does not matter.
 *
 * @param hechos facts, in any order
 */
public record HistoriaPatronal(List<HechoPatronal> hechos) {

    private static final Comparator<HechoPatronal> LO_ULTIMO_SABIDO =
            Comparator.comparing(HistoriaPatronal::dia)
                    .thenComparing(HechoPatronal::conocidoEn)
                    .thenComparingLong(HechoPatronal::id);

    /** Keeps an immutable copy. */
    public HistoriaPatronal {
        hechos = List.copyOf(hechos);
    }

    /** How the registro stands on a day, by what was known at an instant. */
    public SituacionPatronal al(LocalDate dia, Instant conocido) {
        List<HechoPatronal> sabidos = vigentes(conocido);
        Optional<HechoPatronal> estado =
                sabidos.stream()
                        .filter(h -> h instanceof Inicio || h instanceof Fin)
                        .filter(h -> !efecto(h).isAfter(dia))
                        .max(LO_ULTIMO_SABIDO);
        return new SituacionPatronal(
                estado.map(h -> h instanceof Fin ? Estado.BAJA : Estado.VIGENTE)
                        .orElse(Estado.INEXISTENTE),
                estado.map(HistoriaPatronal::efecto),
                ultimo(sabidos, Identificacion.class, dia),
                ultimo(sabidos, Clasificacion.class, dia),
                ultimo(sabidos, Ubicacion.class, dia));
    }

    /** The facts that hold by what was known at an instant, oldest effect first. */
    public List<HechoPatronal> vigentes(Instant conocido) {
        List<HechoPatronal> sabidos =
                hechos.stream().filter(h -> !h.conocidoEn().isAfter(conocido)).toList();
        Set<Long> anulados =
                sabidos.stream()
                        .filter(Anulacion.class::isInstance)
                        .map(h -> ((Anulacion) h).anulado())
                        .collect(Collectors.toSet());
        return sabidos.stream()
                .filter(h -> !(h instanceof Anulacion) && !anulados.contains(h.id()))
                .sorted(LO_ULTIMO_SABIDO)
                .toList();
    }

    /** Strikes and bankruptcies that hold by what was known at an instant, oldest first. */
    public List<Impedimento> impedimentos(Instant conocido) {
        return vigentes(conocido).stream()
                .filter(Impedimento.class::isInstance)
                .map(Impedimento.class::cast)
                .toList();
    }

    /**
     * The last day from which something known holds, if anything is known. A strike or a bankruptcy
     * changes nothing of the registro and does not count.
     */
    public Optional<LocalDate> ultimoDia(Instant conocido) {
        return vigentes(conocido).stream()
                .filter(h -> !(h instanceof Impedimento))
                .map(HistoriaPatronal::dia)
                .max(Comparator.naturalOrder());
    }

    /**
     * The days between each end of the registro and its resumption, by what was known at an
     * instant; the last ones are open while it does not resume. Its last day is not one of them.
     */
    public List<Vigencia> sinVigor(Instant conocido) {
        List<LocalDate> cambios =
                vigentes(conocido).stream()
                        .filter(h -> h instanceof Inicio || h instanceof Fin)
                        .map(HistoriaPatronal::efecto)
                        .distinct()
                        .sorted()
                        .toList();
        List<Vigencia> dias = new ArrayList<>();
        Optional<LocalDate> fin = Optional.empty();
        for (LocalDate dia : cambios) {
            boolean enBaja = al(dia, conocido).estado() == Estado.BAJA;
            if (enBaja && fin.isEmpty()) {
                fin = Optional.of(dia);
            } else if (!enBaja && fin.isPresent()) {
                dias.add(Vigencia.entre(fin.get(), dia.minusDays(1)));
                fin = Optional.empty();
            }
        }
        fin.map(Vigencia::desde).ifPresent(dias::add);
        return dias;
    }

    /**
     * The area of the minimum wage on a day, by what was known at an instant: before the first one
     * known, that one. Empty when none is known.
     */
    public Optional<Zona> zona(LocalDate dia, Instant conocido) {
        return al(dia, conocido)
                .identificacion()
                .or(() ->
                        vigentes(conocido).stream()
                                .filter(Identificacion.class::isInstance)
                                .map(Identificacion.class::cast)
                                .findFirst())
                .map(Identificacion::zona);
    }

    private static <T extends HechoPatronal> Optional<T> ultimo(
            List<HechoPatronal> sabidos, Class<T> clase, LocalDate dia) {
        return sabidos.stream()
                .filter(clase::isInstance)
                .filter(h -> !efecto(h).isAfter(dia))
                .max(LO_ULTIMO_SABIDO)
                .map(clase::cast);
    }

    /** First day on which it shows: a registro is still in force on its last day. */
    private static LocalDate efecto(HechoPatronal hecho) {
        return hecho instanceof Fin fin ? fin.ultimoDia().plusDays(1) : dia(hecho);
    }

    private static LocalDate dia(HechoPatronal hecho) {
        return switch (hecho) {
            case Inicio inicio -> inicio.desde();
            case Identificacion identificacion -> identificacion.desde();
            case Clasificacion clasificacion -> clasificacion.desde();
            case Ubicacion ubicacion -> ubicacion.desde();
            case Fin fin -> fin.ultimoDia();
            case Impedimento impedimento -> impedimento.que().vigencia().desde();
            case Anulacion anulacion -> LocalDate.EPOCH;
        };
    }
}
