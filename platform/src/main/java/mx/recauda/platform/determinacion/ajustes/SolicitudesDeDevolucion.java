package mx.recauda.platform.determinacion.ajustes;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion.Medio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Refunds that employers ask for (LSS 299, RACERF 131); within one's scope. Giving the money back,
 * restated, is of the module of payments: it reads the requests here and tells how each ended.
 */
public interface SolicitudesDeDevolucion {

    /** What was paid in excess of a possible undue payment, as the ledger has it now. */
    Montos pagadoDeMas(UUID ajuste);

    /**
     * Asks for it. Once: another request is made only after this one is withdrawn.
     *
     * @param motivo 1 to 500 characters
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeAjuste}: nothing of it
     *     was paid, or it was asked for
     */
    SolicitudDeDevolucion solicita(UUID ajuste, Medio medio, String motivo);

    /** Withdraws a request that was not answered. */
    void desiste(UUID ajuste, String motivo);

    /** The last request of a possible undue payment that was not withdrawn. */
    Optional<SolicitudDeDevolucion> de(UUID ajuste);

    /** Requests not answered yet, oldest first. */
    List<SolicitudDeDevolucion> pendientes(int desde, int cuantas);

    /**
     * Tells that a request was answered, whichever way; what was given back is in the ledger.
     *
     * @param motivo how it was answered, 1 to 500 characters
     */
    void resuelve(UUID ajuste, String motivo);
}
