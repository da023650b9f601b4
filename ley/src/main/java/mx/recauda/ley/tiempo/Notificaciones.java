package mx.recauda.ley.tiempo;

import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;
import java.util.Optional;

/** The day on which each form of notification is made, and the day on which it takes effect. */
public final class Notificaciones {

    private static final int DIAS_ESTRADOS = 10;
    private static final int DIAS_BUZON = 3;

    private Notificaciones() {}

    /** The day on which a notification takes effect: the business day after it was made. */
    @Fuente("LSS 40; CFF 135")
    public static LocalDate surteEfectos(LocalDate notificada, Calendario terminos) {
        return terminos.siguienteHabil(notificada);
    }

    /**
     * By posting (estrados): the eleventh business day, counted from the day after publication.
     *
     * @param publicada day of publication on the web page
     */
    @Fuente("CFF 139 (DOF 2021-11-12)")
    public static Plazo porEstrados(LocalDate publicada, Calendario terminos) {
        return Plazo.deDiasHabiles(publicada, DIAS_ESTRADOS + 1, terminos, "CFF 139");
    }

    /**
     * By electronic mailbox (buzón): the day it was opened; unopened, the fourth business day after
     * the notice.
     *
     * @param aviso day on which the notice was sent
     * @param abierta day on which the document was opened, if it was
     */
    @Fuente("CFF 134-I; LSS 286-M")
    public static LocalDate porBuzon(
            LocalDate aviso, Optional<LocalDate> abierta, Calendario terminos) {
        LocalDate presunta = terminos.masHabiles(aviso, DIAS_BUZON + 1);
        return abierta.filter(dia -> dia.isBefore(presunta)).orElse(presunta);
    }
}
