package mx.recauda.platform.rendicion.mesa;

import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.flujo.Tramite;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.regla.AuditorTrimestral;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** The report that would be sent of a draft, and what calls for a reason to send it as it is. */
@Component
public class RevisionDeEnvio {

    private final Borradores borradores;
    private final Reparto reparto;
    private final JustificacionesDeBorrador explicaciones;

    RevisionDeEnvio(
            Borradores borradores, Reparto reparto, JustificacionesDeBorrador explicaciones) {
        this.borradores = borradores;
        this.reparto = reparto;
        this.explicaciones = explicaciones;
    }

    /**
     * What whoever sends has to know before.
     *
     * @param altas findings of high severity in what would be sent
     * @param sinPedir sections with rows nobody was asked for
     * @param corrige whether those rows go as the version being corrected says them
     */
    public record Reparos(List<Hallazgo> altas, List<Reparto.Parte> sinPedir, boolean corrige) {

        /** Keeps immutable copies. */
        public Reparos {
            altas = List.copyOf(altas);
            sinPedir = List.copyOf(sinPedir);
        }

        /** Sections, whole or in part, that the report would not have. */
        public int faltantes() {
            return corrige ? 0 : sinPedir.size();
        }

        /** Whether it is sent only with a reason. */
        public boolean pidenMotivo() {
            return !altas.isEmpty() || faltantes() > 0;
        }
    }

    /** Of the requests that go in the report. */
    @Transactional(readOnly = true)
    public Reparos reparos(Borrador borrador, List<Tramite> van) {
        return new Reparos(
                van.isEmpty()
                        ? List.of()
                        : AuditorTrimestral.auditor().revisa(informe(borrador, van)).stream()
                                .filter(h -> h.gravedad() == Gravedad.ALTA)
                                .toList(),
                reparto.partes(borrador).stream().filter(p -> p.libres() > 0).toList(),
                borradores.plan(borrador).corrige());
    }

    /** The report of the requests that go. */
    Informe informe(Borrador borrador, List<Tramite> van) {
        Autorizado autorizado = Autorizado.de(borrador, borradores.plan(borrador), van);
        return JustificacionesDeInforme.agrega(
                autorizado.informe(borradores.celdas(borrador.id())),
                autorizado.explicadas(explicaciones.enVigor(borrador.id())));
    }
}
