package mx.recauda.platform.rendicion.comisiones;

import mx.recauda.rendicion.comision.visita.Acuerdo;
import mx.recauda.rendicion.comision.visita.Evaluacion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was agreed in the visit before to the same office, and what changed since. */
@Service
public class Seguimiento {

    private final Visitas visitas;
    private final Acuerdos acuerdos;

    Seguimiento(Visitas visitas, Acuerdos acuerdos) {
        this.visitas = visitas;
        this.acuerdos = acuerdos;
    }

    /**
     * An agreement then and now.
     *
     * @param ahora as it stands on the day asked
     * @param antes state it had when the visit before ended, or empty when it was not yet written
     */
    public record Cambio(Acuerdo ahora, String antes) {}

    /**
     * What changed.
     *
     * @param anterior the visit before
     * @param cambios its agreements
     * @param puntos points of this visit, each with the value of the one before
     */
    public record Cambios(VisitaGuardada anterior, List<Cambio> cambios, List<Evaluacion> puntos) {

        /** Keeps immutable copies. */
        public Cambios {
            cambios = List.copyOf(cambios);
            puntos = List.copyOf(puntos);
        }
    }

    /** What changed up to a day; empty when it is the first visit to the office. */
    @Transactional(readOnly = true)
    public Optional<Cambios> de(VisitaGuardada visita, LocalDate dia) {
        return visitas.anteriores(visita.visita().programada()).stream()
                .findFirst()
                .map(anterior ->
                        new Cambios(
                                anterior,
                                cambios(anterior, dia),
                                List.copyOf(visitas.puntos(visita).values())));
    }

    private List<Cambio> cambios(VisitaGuardada anterior, LocalDate dia) {
        List<Acuerdo> antes = acuerdos.de(anterior, anterior.visita().programada().al());
        return acuerdos.de(anterior, dia).stream()
                .map(a ->
                        new Cambio(
                                a,
                                antes.stream()
                                        .filter(x -> x.clave().equals(a.clave()))
                                        .map(Acuerdo::estado)
                                        .findFirst()
                                        .orElse("")))
                .toList();
    }
}
