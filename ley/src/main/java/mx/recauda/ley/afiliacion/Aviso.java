package mx.recauda.ley.afiliacion;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;

/** What an employer says about one worker, before it is known whether it is admitted. */
public sealed interface Aviso {

    /** Day of the fact: start of work, change of wage, or last day worked. */
    LocalDate fecha();

    /** Work starts. */
    record DeAlta(LocalDate fecha, Condiciones condiciones) implements Aviso {}

    /**
     * The wage changes.
     *
     * @param tipoDeSalario 0 fixed, 1 variable, 2 mixed
     */
    record DeSalario(LocalDate fecha, Importe sbc, int tipoDeSalario, int jornada)
            implements Aviso {

        private static final int FIJO = 0;
        private static final int VARIABLE = 1;

        /**
         * Whether it reports the average of a bimester: the wage is variable or mixed and changes
         * on the day from which that average holds.
         */
        @Fuente("LSS 30-II, 30-III, 34-II; RACERF 53")
        @Fuente(
                value = "A mixed wage that changes on that day changes in its variable part",
                confianza = Confianza.INFERIDA,
                nota = "the record does not say which part changes (LSS 34-III)")
        public boolean delBimestre() {
            return tipoDeSalario != FIJO && rigeElPromedio();
        }

        /**
         * Whether a wage that is only variable changes on another day than the one from which an
         * average holds.
         */
        public boolean variableEnOtroDia() {
            return tipoDeSalario == VARIABLE && !rigeElPromedio();
        }

        /** First day of the bimester of its day, from which the average of the former one holds. */
        public LocalDate inicioDelBimestre() {
            return Mes.de(fecha).bimestre().primerMes().primerDia();
        }

        private boolean rigeElPromedio() {
            return fecha.equals(inicioDelBimestre());
        }
    }

    /** Work ends. */
    record DeBaja(LocalDate fecha, Solicitante solicitante) implements Aviso {

        /** The notice of the employer. */
        public DeBaja(LocalDate fecha) {
            this(fecha, Solicitante.PATRON);
        }
    }
}
