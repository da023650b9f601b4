package mx.recauda.platform.seguridad;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What each user sees, offices and registros patronales, and for which bank it hands in
 * settlements, with their dates.
 */
public interface Asignaciones {

    /**
     * One assignment.
     *
     * @param id identity
     * @param usuario whom
     * @param oficina key of the office, or empty when it is something else
     * @param registro registro patronal, or empty when it is something else
     * @param banco key of the bank, or empty when it is something else
     * @param desde first day
     * @param hasta last day, or empty while in force
     * @param asignadaPor account of who gave it
     */
    record Asignacion(
            UUID id,
            UUID usuario,
            Optional<String> oficina,
            Optional<UUID> registro,
            Optional<String> banco,
            LocalDate desde,
            Optional<LocalDate> hasta,
            String asignadaPor) {}

    /** Every assignment, of every user, those in force first. */
    List<Asignacion> todas();

    /**
     * Gives an office, two digits for a delegación and four for a subdelegación, and what is below
     * it. Does nothing when the user has it.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when there is no such user or office
     */
    void daOficina(UUID usuario, String oficina, LocalDate desde);

    /**
     * Gives a registro patronal. Does nothing when the user has it.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when there is no such user
     */
    void daRegistro(UUID usuario, UUID registro, LocalDate desde);

    /**
     * Lets a user hand in what a bank settles. Does nothing when the user may.
     *
     * @param banco the key with which settlement files name it, one to twenty digits or capitals
     * @throws mx.recauda.platform.base.FalloConCodigo when there is no such user or the key cannot
     *     be
     */
    void daBanco(UUID usuario, String banco, LocalDate desde);

    /** Keys of the banks for which an account hands in settlements, as it was at an instant. */
    Set<String> bancosDe(String cuenta, Instant cuando);

    /**
     * Ends an assignment; the session of its user ends with it.
     *
     * @param hasta last day on which it holds
     * @throws mx.recauda.platform.base.FalloConCodigo when it is not there or ends before it starts
     */
    void termina(UUID asignacion, LocalDate hasta);
}
