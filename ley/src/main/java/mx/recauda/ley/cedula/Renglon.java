package mx.recauda.ley.cedula;

import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.Determinacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.vivienda.AmortizacionBimestral;

import java.util.List;
import java.util.Optional;

/**
 * What is owed for one worker.
 *
 * @param trabajador who
 * @param mes the month of the cédula; without amounts when the worker was not enrolled in it
 * @param mesAnterior the first month of the bimester, when this month closes it
 * @param credito number of the housing credit, or empty
 * @param descuento terms of the credit, or empty
 * @param amortizacion deduction of the bimester, when this month closes it and there is a credit
 */
public record Renglon(
        Trabajador trabajador,
        MesDeTrabajador mes,
        Optional<MesDeTrabajador> mesAnterior,
        String credito,
        String descuento,
        Optional<AmortizacionBimestral> amortizacion) {

    /** Employer's amount of a monthly concept. */
    public Importe patron(Concepto concepto) {
        return concepto.bimestral() ? bimestral(concepto, true) : de(mes, concepto, true);
    }

    /** Worker's amount of a monthly concept. */
    public Importe obrero(Concepto concepto) {
        return concepto.bimestral() ? bimestral(concepto, false) : de(mes, concepto, false);
    }

    /** Months whose determination is in the row, in order. */
    public List<MesDeTrabajador> meses() {
        return mesAnterior.map(anterior -> List.of(anterior, mes)).orElseGet(() -> List.of(mes));
    }

    /** Days of the bimester. */
    public int diasDelBimestre() {
        return meses().stream().mapToInt(MesDeTrabajador::dias).sum();
    }

    private Importe bimestral(Concepto concepto, boolean patron) {
        if (!mes.mes().cierraBimestre()) {
            return Importe.CERO;
        }
        return meses().stream()
                .map(m -> de(m, concepto, patron))
                .reduce(Importe.CERO, Importe::mas);
    }

    private static Importe de(MesDeTrabajador mes, Concepto concepto, boolean patron) {
        return mes.determinacion()
                .map(Determinacion::cuotas)
                .map(c -> patron ? c.patron(concepto) : c.obrero(concepto))
                .orElse(Importe.CERO);
    }
}
