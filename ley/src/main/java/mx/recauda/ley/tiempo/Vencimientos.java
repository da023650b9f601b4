package mx.recauda.ley.tiempo;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;

/** The day on which each thing must be paid, with its explanation. */
public final class Vencimientos {

    private static final int DIA = 17;
    private static final int DIAS_CEDULA_DE_LIQUIDACION = 15;

    private Vencimientos() {}

    /** Monthly contributions: day 17 of the next month, moved when it falls on a closed day. */
    @Fuente("LSS 39")
    public static Plazo cuotasDelMes(Mes mes, Calendario pagos) {
        return Plazo.enFecha(mes.siguiente().dia(DIA), "LSS 39").paraCumplir(pagos);
    }

    /** Retiro, cesantía y vejez and Infonavit: day 17 of the month after the bimester. */
    @Fuente("LSS 39 and transitory 27 (1995); Ley Infonavit 35 and transitory 6 (1997)")
    public static Plazo cuotasDelBimestre(Bimestre bimestre, Calendario pagos) {
        LocalDate nominal = bimestre.segundoMes().siguiente().dia(DIA);
        return Plazo.enFecha(nominal, "LSS 39; LSS transitorio 27").paraCumplir(pagos);
    }

    /** Continuación voluntaria: day 17 of the month itself, in advance. */
    @Fuente(value = "RACERF 128", confianza = Confianza.UNA_FUENTE)
    public static Plazo continuacionVoluntaria(Mes mes, Calendario pagos) {
        return Plazo.enFecha(mes.dia(DIA), "RACERF 128").paraCumplir(pagos);
    }

    /**
     * Cédula de liquidación: fifteen business days after its notification takes effect; a last day
     * that is Friday moves.
     *
     * @param surteEfectos day on which the notification takes effect
     */
    @Fuente("LSS 39-C; RACERF 127")
    public static Plazo cedulaDeLiquidacion(
            LocalDate surteEfectos, Calendario terminos, Calendario pagos) {
        return Plazo.deDiasHabiles(
                        surteEfectos, DIAS_CEDULA_DE_LIQUIDACION, terminos, "LSS 39-C; RACERF 127")
                .paraCumplir(pagos);
    }

    /** First business day on which an unpaid cédula de liquidación can be collected by force. */
    @Fuente("CFF 144 and 145; LSS 39-C")
    public static LocalDate exigible(Plazo paraPagar, Calendario terminos) {
        return terminos.siguienteHabil(paraPagar.ultimoDia());
    }
}
