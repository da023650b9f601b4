package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.tiempo.Vencimientos;

import java.time.LocalDate;

/** The last month that could have been paid in time and cannot any more. */
final class MesVencido {

    private MesVencido() {}

    static Mes ultimo(LocalDate hoy) {
        Mes mes = Mes.de(hoy).anterior();
        while (!Vencimientos.cuotasDelMes(mes, Calendario.dePagos()).ultimoDia().isBefore(hoy)) {
            mes = mes.anterior();
        }
        return mes;
    }
}
