package mx.recauda.ley.salario;

import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.tiempo.Bimestre;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Plazo;

import java.time.LocalDate;

/**
 * Last day to report a change of salary. These terms do not move when they end on Friday (RACERF
 * 3).
 */
public final class AvisosDeSalario {

    private static final int DIAS_HABILES = 5;
    private static final int DIAS_HABILES_CAMPO = 7;
    private static final int DIAS_CONTRATO_COLECTIVO = 30;

    private AvisosDeSalario() {}

    /** Fixed part: five business days from the day after the change. */
    @Fuente("LSS 34-I")
    public static Plazo fijo(LocalDate cambio, Calendario terminos) {
        return Plazo.deDiasHabiles(cambio, DIAS_HABILES, terminos, "LSS 34-I");
    }

    /** Field employers: seven business days. */
    @Fuente("LSS 237-B")
    public static Plazo campo(LocalDate cambio, Calendario terminos) {
        return Plazo.deDiasHabiles(cambio, DIAS_HABILES_CAMPO, terminos, "LSS 237-B");
    }

    /** Variable part: the first five business days of the month after the bimester. */
    @Fuente("LSS 34-II")
    public static Plazo variable(Bimestre devengado, Calendario terminos) {
        LocalDate vispera = devengado.segundoMes().ultimoDia();
        return Plazo.deDiasHabiles(vispera, DIAS_HABILES, terminos, "LSS 34-II");
    }

    /** Collective contract: thirty calendar days after it is signed. */
    @Fuente("LSS 34 último párrafo")
    public static Plazo contratoColectivo(LocalDate firma, Calendario terminos) {
        return Plazo.enFecha(firma.plusDays(DIAS_CONTRATO_COLECTIVO), "LSS 34 último párrafo")
                .paraPromover(terminos);
    }
}
