package mx.recauda.platform.seguridad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What each user sees: offices and registros patronales, with their dates. */
public interface Asignaciones {

    /**
     * One assignment.
     *
     * @param id identity
     * @param usuario whom
     * @param oficina key of the office, or empty when it is a registro
     * @param registro registro patronal, or empty when it is an office
     * @param desde first day
     * @param hasta last day, or empty while in force
     * @param asignadaPor account of who gave it
     */
    record Asignacion(
            UUID id,
            UUID usuario,
            Optional<String> oficina,
            Optional<UUID> registro,
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
     * Ends an assignment; the session of its user ends with it.
     *
     * @param hasta last day on which it holds
     * @throws mx.recauda.platform.base.FalloConCodigo when it is not there or ends before it starts
     */
    void termina(UUID asignacion, LocalDate hasta);
}
