package mx.recauda.ley.diferencias;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Notificaciones;
import mx.recauda.ley.tiempo.Plazo;
import mx.recauda.ley.tiempo.Vencimientos;

import java.time.LocalDate;

/**
 * The terms that run from the notification of a cédula de liquidación.
 *
 * @param surteEfectos day on which the notification takes effect
 * @param pagar last day to pay it, with its steps
 * @param aclarar last day to ask that it be cleared up, with its steps
 */
public record Plazos(LocalDate surteEfectos, Plazo pagar, Plazo aclarar) {

    private static final int DIAS_PARA_ACLARAR = 5;
    private static final int DIAS_DE_DEVOLUCION = 50;
    private static final int DIAS_DE_DEVOLUCION_POR_DEPOSITO = 40;

    /**
     * Those of a notification.
     *
     * @param notificada day on which it was made
     */
    @Fuente("LSS 39-C; LSS 39-D; LSS 40; RACERF 127; RACERF 151")
    public static Plazos de(LocalDate notificada) {
        Calendario terminos = Calendario.deTerminos();
        LocalDate efectos = Notificaciones.surteEfectos(notificada, terminos);
        return new Plazos(
                efectos,
                Vencimientos.cedulaDeLiquidacion(efectos, terminos, Calendario.dePagos()),
                Plazo.deDiasHabiles(efectos, DIAS_PARA_ACLARAR, terminos, "LSS 39-D; RACERF 151"));
    }

    /**
     * By when the institute gives back what is asked with all its documents.
     *
     * @param porDeposito whether it is paid into the employer's bank account
     */
    @Fuente(
            value = "RACERF 131, second paragraph",
            confianza = Confianza.UNA_FUENTE,
            nota = "the term begins with the request complete; we count from the day it is made")
    public static Plazo devolucion(LocalDate solicitada, boolean porDeposito) {
        return Plazo.deDiasHabiles(
                solicitada,
                porDeposito ? DIAS_DE_DEVOLUCION_POR_DEPOSITO : DIAS_DE_DEVOLUCION,
                Calendario.deTerminos(),
                "RACERF 131");
    }
}
