package mx.recauda.ley.afiliacion.patron;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Vigencia;

import java.time.LocalDate;

/**
 * A state of the employer during which its notices that employments end are not admitted.
 *
 * @param vigencia its days; open while it lasts
 */
public record ImpedimentoDeBaja(Clase clase, Vigencia vigencia) {

    /** What stops the notices. */
    public enum Clase {
        /** Strike: only the worker may ask for his own end. */
        @Fuente(
                value = "RACERF 58",
                confianza = Confianza.UNA_FUENTE,
                nota = "to ask for a pension or for voluntary continuation")
        HUELGA,
        /** Bankruptcy: only the trustee, or the worker who fulfils what a pension asks for. */
        @Fuente("RACERF 59")
        CONCURSO
    }

    /**
     * Whether it touches an end of employment: the notice is received during it, or the last day
     * worked is one of its days.
     *
     * @param ultimoDia last day worked
     */
    @Fuente("RACERF 58, 59: the notice presented during it")
    @Fuente(
            value = "RACERF 58, 59: the notice of one of its days, presented afterwards",
            confianza = Confianza.INFERIDA,
            nota = "otherwise the employer would only have to wait")
    public boolean toca(LocalDate ultimoDia, LocalDate recepcion) {
        return vigencia.contiene(recepcion) || vigencia.contiene(ultimoDia);
    }
}
