package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.afiliacion.Tramo;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Incidencia;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a movement would change if it were presented now.
 *
 * @param efecto effect the law would give it; empty when it would be refused
 * @param incidencias everything that would be said of it
 * @param antes spells as they are known
 * @param despues spells as they would be
 * @param meses money of each month that changes, in order
 * @param mesesSinMostrar how many months that change are before those, whose money is not here
 * @param primaSupuesta whether the premium of work risks is not known and the minimum was used
 */
public record VistaPrevia(
        Optional<EfectoDelAviso> efecto,
        List<Incidencia> incidencias,
        List<Tramo> antes,
        List<Tramo> despues,
        List<MesPrevisto> meses,
        int mesesSinMostrar,
        boolean primaSupuesta) {

    /** Keeps immutable copies. */
    public VistaPrevia {
        incidencias = List.copyOf(incidencias);
        antes = List.copyOf(antes);
        despues = List.copyOf(despues);
        meses = List.copyOf(meses);
    }

    /** Whether some month is not shown or could not be computed: the difference leaves it out. */
    public boolean incompleta() {
        return mesesSinMostrar > 0 || hayFallas();
    }

    /** Whether some month could not be computed. */
    public boolean hayFallas() {
        return meses.stream().anyMatch(m -> !m.fallas().isEmpty());
    }

    /** Difference over the months that could be computed. */
    public Importe diferencia() {
        return meses.stream().map(MesPrevisto::diferencia).reduce(Importe.CERO, Importe::mas);
    }

    /**
     * Money of one month.
     *
     * @param diasAntes contributed days as known
     * @param diasDespues contributed days as they would be
     * @param conceptos each concept, employer and worker together; none when it could not be
     *     computed
     * @param fallas why it could not be computed
     */
    public record MesPrevisto(
            YearMonth mes,
            int diasAntes,
            int diasDespues,
            List<ConceptoPrevisto> conceptos,
            List<Incidencia> fallas) {

        /** Keeps immutable copies. */
        public MesPrevisto {
            conceptos = List.copyOf(conceptos);
            fallas = List.copyOf(fallas);
        }

        /** Total as known. */
        public Importe antes() {
            return conceptos.stream()
                    .map(ConceptoPrevisto::antes)
                    .reduce(Importe.CERO, Importe::mas);
        }

        /** Total as it would be. */
        public Importe despues() {
            return conceptos.stream()
                    .map(ConceptoPrevisto::despues)
                    .reduce(Importe.CERO, Importe::mas);
        }

        /** What changes. */
        public Importe diferencia() {
            return despues().menos(antes());
        }
    }

    /** Money of one concept in one month. */
    public record ConceptoPrevisto(Concepto concepto, Importe antes, Importe despues) {

        /** What changes. */
        public Importe diferencia() {
            return despues.menos(antes);
        }
    }
}
