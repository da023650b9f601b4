package mx.recauda.rendicion.flujo;

import mx.recauda.ley.error.Idioma;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The chase list: who owes what, since when, and how late. */
public final class Pendientes {

    private static final Comparator<Pendiente> LO_MAS_ATRASADO_PRIMERO =
            Comparator.comparingInt(Pendiente::diasDeAtraso)
                    .reversed()
                    .thenComparing(Pendiente::limite)
                    .thenComparing(p -> p.solicitud().seccion())
                    .thenComparing(p -> p.solicitud().id());

    private Pendientes() {}

    /** Every open request as of a day, latest first. Requests sent or withdrawn are left out. */
    public static List<Pendiente> al(LocalDate dia, Collection<Tramite> tramites) {
        return tramites.stream()
                .map(t -> de(dia, t))
                .flatMap(Optional::stream)
                .sorted(LO_MAS_ATRASADO_PRIMERO)
                .toList();
    }

    private static Optional<Pendiente> de(LocalDate dia, Tramite tramite) {
        Solicitud solicitud = tramite.solicitud();
        Situacion s = Flujo.recorre(solicitud, tramite.actos(), Idioma.ES).valor();
        return s.estado()
                .debe()
                .map(papel ->
                        new Pendiente(
                                solicitud,
                                s.estado(),
                                papel,
                                solicitud.area(),
                                s.desde(),
                                s.limite(),
                                dias(s.limite(), dia),
                                dias(s.desde(), dia),
                                s.abiertas().size()));
    }

    private static int dias(LocalDate desde, LocalDate hasta) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(desde, hasta));
    }
}
