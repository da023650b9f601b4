package mx.recauda.platform.determinacion;

import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Daily wages that employers declare, on which it is tested whether the employer bears the worker's
 * share (LSS 36). Each holds from its day until that of the next, so that a month may be partly so.
 * Without one, only a base of contribution at the minimum wage proves it. Within one's scope.
 */
public interface SalariosDiarios {

    /**
     * A daily wage.
     *
     * @param desde day from which it holds
     */
    record SalarioDiario(Importe salario, LocalDate desde, String anotadoPor) {}

    /**
     * Declares the daily wage of a worker of a proposal from a day on. Months proposed before are
     * to be proposed again; the same again is nothing new.
     *
     * @param salario more than zero
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeDeterminacion}
     */
    void declara(UUID propuesta, UUID asegurado, Importe salario, LocalDate desde);

    /**
     * The one that holds on a day, as known now: none once the salary changed or another employment
     * began.
     */
    Optional<SalarioDiario> vigente(UUID registro, UUID asegurado, LocalDate dia);
}
