package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Cash by office, concept, modalidad and day, from the ledger and net of refunds, against the goals
 * of the offices. Money of third parties is apart and outside goals.
 */
public interface Cobranza {

    /** By what it is added up. */
    enum Por {
        OFICINA,
        CONCEPTO,
        MODALIDAD,
        DIA
    }

    /**
     * Cash of an office, a concept, a modalidad or a day.
     *
     * @param meta of the whole months of the interval; only of offices that have it
     */
    record Renglon(String clave, Importe instituto, Importe terceros, Optional<Importe> meta) {

        private static final int CIEN = 100;

        /** Percent of the goal, two decimals. */
        public Optional<BigDecimal> avance() {
            return meta.filter(m -> m.centavos() > 0)
                    .map(m ->
                            instituto
                                    .pesos()
                                    .multiply(BigDecimal.valueOf(CIEN))
                                    .divide(m.pesos(), 2, RoundingMode.HALF_UP));
        }
    }

    /** Cash of a day, office, concept and modalidad. */
    record Celda(
            LocalDate dia,
            String oficina,
            String concepto,
            String modalidad,
            Importe instituto,
            Importe terceros) {}

    /** The days of an interval, both included, added up. */
    List<Renglon> tabla(LocalDate desde, LocalDate hasta, Por por);

    /** The same, by everything. */
    List<Celda> cubo(LocalDate desde, LocalDate hasta);

    /** The goal of an office and month, the last one that was set. */
    Optional<Importe> meta(String oficina, Mes mes);

    /**
     * Sets the goal of an office and month; the last one counts.
     *
     * @param importe from zero on
     * @param fuente document that sets it, 1 to 500 characters
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago} when there is no
     *     such office, or the source is missing
     */
    void fijaMeta(String oficina, Mes mes, Importe importe, String fuente);
}
