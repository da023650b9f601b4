package mx.recauda.platform.afiliacion.patrones.web;

import mx.recauda.ley.afiliacion.patron.HechoPatronal;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Anulacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Clasificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Identificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Impedimento;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Inicio;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Ubicacion;
import mx.recauda.ley.afiliacion.patron.HistoriaPatronal;
import mx.recauda.platform.afiliacion.patrones.Tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything learned of a registro, last first, each fact with the procedure that brought it. */
final class LineaDeTiempo {

    private LineaDeTiempo() {}

    /**
     * A fact.
     *
     * @param desde day from which it holds
     * @param anulado whether another fact says that it never held
     * @param hasta its last day, when it is over
     * @param zona area of the minimum wage that the fact tells, or empty
     * @param tramite the procedure that brought it, when one did
     */
    record Renglon(
            String tipo,
            LocalDate desde,
            Instant conocidoEn,
            String detalle,
            String zona,
            boolean anulado,
            Optional<LocalDate> hasta,
            Optional<Tramite> tramite) {}

    static List<Renglon> de(HistoriaPatronal historia, List<Tramite> tramites, Instant ahora) {
        Set<Long> valen =
                historia.vigentes(ahora).stream()
                        .map(HechoPatronal::id)
                        .collect(Collectors.toSet());
        return historia.hechos().reversed().stream()
                .map(h ->
                        renglon(h, !(h instanceof Anulacion) && !valen.contains(h.id()), tramites))
                .toList();
    }

    private static Renglon renglon(HechoPatronal h, boolean anulado, List<Tramite> tramites) {
        Optional<Tramite> tramite =
                tramites.stream().filter(t -> t.presentadoEn().equals(h.conocidoEn())).findFirst();
        return new Renglon(
                tipo(h), desde(h), h.conocidoEn(), detalle(h), zona(h), anulado, hasta(h), tramite);
    }

    private static String tipo(HechoPatronal hecho) {
        return switch (hecho) {
            case Inicio i -> i.reanudacion() ? "REANUDACION" : "ALTA";
            case Identificacion i -> "IDENTIFICACION";
            case Clasificacion c -> "PRIMA";
            case Ubicacion u -> "DOMICILIO";
            case Fin f -> "BAJA";
            case Impedimento i -> i.que().clase().name();
            case Anulacion a -> "ANULACION";
        };
    }

    private static LocalDate desde(HechoPatronal hecho) {
        return switch (hecho) {
            case Inicio i -> i.desde();
            case Identificacion i -> i.desde();
            case Clasificacion c -> c.desde();
            case Ubicacion u -> u.desde();
            case Fin f -> f.ultimoDia();
            case Impedimento i -> i.que().vigencia().desde();
            case Anulacion a -> LocalDate.EPOCH;
        };
    }

    private static Optional<LocalDate> hasta(HechoPatronal hecho) {
        return hecho instanceof Impedimento i ? i.que().vigencia().hasta() : Optional.empty();
    }

    private static String zona(HechoPatronal hecho) {
        return hecho instanceof Identificacion i ? i.zona().name() : "";
    }

    private static String detalle(HechoPatronal hecho) {
        return switch (hecho) {
            case Inicio i -> "";
            case Identificacion i -> i.numero() + " · " + i.modalidad();
            case Clasificacion c -> c.fraccion() + " · " + c.clase() + " · " + c.prima() + " %";
            case Ubicacion u -> u.domicilio().calle() + ", " + u.domicilio().colonia();
            case Fin f -> f.causa().name();
            case Impedimento i -> i.expediente();
            case Anulacion a -> "#" + a.anulado();
        };
    }
}
