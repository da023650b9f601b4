package mx.recauda.ley.cuenta;

import mx.recauda.ley.accesorios.Inpc;
import mx.recauda.ley.accesorios.TasasDeRecargos;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.tiempo.Plazo;
import mx.recauda.ley.tiempo.Vencimientos;

/**
 * What a statement is computed with.
 *
 * @param pagos days on which one may pay
 */
public record ReglasDeCuenta(Calendario pagos, Inpc inpc, TasasDeRecargos tasas) {

    /** Those published inside the library. */
    public static ReglasDeCuenta incluidas() {
        return new ReglasDeCuenta(
                Calendario.dePagos(), Inpc.incluido(), TasasDeRecargos.incluidas());
    }

    /** By when the contributions of a period of a fund are paid, with its reasons. */
    public Plazo vencimiento(Mes periodo, Fondo fondo) {
        return fondo.bimestral()
                ? Vencimientos.cuotasDelBimestre(periodo.bimestre(), pagos)
                : Vencimientos.cuotasDelMes(periodo, pagos);
    }
}
