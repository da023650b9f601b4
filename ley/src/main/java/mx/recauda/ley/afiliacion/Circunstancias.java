package mx.recauda.ley.afiliacion;

import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Vigencia;

import java.time.LocalDate;
import java.util.List;

/**
 * What has to be known to decide on a notice.
 *
 * @param historia what is known of the worker under that registro patronal
 * @param recepcion day on which the institute receives the notice
 * @param calendario business days
 * @param salarioMinimo minimum wage of the area on the day of the fact, per day
 * @param salarioMaximo upper limit of the wage on the day of the fact, per day
 * @param incapacidades days of incapacity certified by the institute
 * @param impedimentos strikes and bankruptcies of the employer
 */
public record Circunstancias(
        Historia historia,
        LocalDate recepcion,
        Calendario calendario,
        Importe salarioMinimo,
        Importe salarioMaximo,
        List<Vigencia> incapacidades,
        List<ImpedimentoDeBaja> impedimentos) {

    /** Keeps immutable copies. */
    public Circunstancias {
        incapacidades = List.copyOf(incapacidades);
        impedimentos = List.copyOf(impedimentos);
    }

    /** Of an employer without strike or bankruptcy. */
    public Circunstancias(
            Historia historia,
            LocalDate recepcion,
            Calendario calendario,
            Importe salarioMinimo,
            Importe salarioMaximo,
            List<Vigencia> incapacidades) {
        this(
                historia,
                recepcion,
                calendario,
                salarioMinimo,
                salarioMaximo,
                incapacidades,
                List.of());
    }
}
