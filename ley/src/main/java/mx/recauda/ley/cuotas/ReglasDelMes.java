package mx.recauda.ley.cuotas;

import static mx.recauda.ley.cuotas.Acumulado.PATRON;
import static mx.recauda.ley.cuotas.Acumulado.posicion;
import static mx.recauda.ley.cuotas.CuotaSobreSalario.cuota;

/** Applies every rule to one segment and adds the exact amounts to an {@link Acumulado}. */
final class ReglasDelMes {

    private static final int CF = posicion(Concepto.CUOTA_FIJA, PATRON);
    private static final int EXC = posicion(Concepto.EXCEDENTE, PATRON);
    private static final int PD = posicion(Concepto.PRESTACIONES_EN_DINERO, PATRON);
    private static final int GMP = posicion(Concepto.GASTOS_MEDICOS_PENSIONADOS, PATRON);
    private static final int RT = posicion(Concepto.RIESGOS_DE_TRABAJO, PATRON);
    private static final int IV = posicion(Concepto.INVALIDEZ_Y_VIDA, PATRON);
    private static final int GPS = posicion(Concepto.GUARDERIAS, PATRON);
    private static final int RET = posicion(Concepto.RETIRO, PATRON);
    private static final int CV = posicion(Concepto.CESANTIA_Y_VEJEZ, PATRON);
    private static final int INF = posicion(Concepto.INFONAVIT, PATRON);

    private ReglasDelMes() {}

    /**
     * One segment with constant parameters.
     *
     * @param general daily base of the insurances under the general limit, centavos
     * @param invalidez daily base of IV, CEAV and Infonavit, centavos
     * @param prima work-risk premium in 10⁻⁷
     * @param parteObrera {@link Acumulado#OBRERO}, or {@link Acumulado#OBRERO_A_CARGO_DEL_PATRON}
     *     under article 36
     */
    static void sumar(
            Tarifa t,
            long general,
            long invalidez,
            long prima,
            int dias,
            int ausencias,
            int incapacidad,
            int parteObrera,
            long[] exactos) {
        int sinIncapacidad = DiasCotizados.sinIncapacidad(dias, incapacidad);
        int trabajados = DiasCotizados.trabajados(dias, ausencias, incapacidad);
        int sinAusencias = DiasCotizados.sinAusencias(dias, ausencias);

        exactos[CF] += EnfermedadesYMaternidad.cuotaFija(t.unidad, sinIncapacidad, t.cuotaFija);
        exactos[EXC] +=
                EnfermedadesYMaternidad.excedente(
                        general, t.unidad, sinIncapacidad, t.excedentePatron);
        exactos[EXC + parteObrera] +=
                EnfermedadesYMaternidad.excedente(
                        general, t.unidad, sinIncapacidad, t.excedenteObrero);
        exactos[PD] += cuota(general, sinIncapacidad, t.dineroPatron);
        exactos[PD + parteObrera] += cuota(general, sinIncapacidad, t.dineroObrero);
        exactos[GMP] += cuota(general, sinIncapacidad, t.gastosMedicosPatron);
        exactos[GMP + parteObrera] += cuota(general, sinIncapacidad, t.gastosMedicosObrero);
        exactos[RT] += cuota(general, trabajados, t.pagaRiesgos ? prima : 0);
        exactos[IV] += cuota(invalidez, trabajados, t.invalidezPatron);
        exactos[IV + parteObrera] += cuota(invalidez, trabajados, t.invalidezObrero);
        exactos[GPS] += cuota(general, trabajados, t.guarderias);
        exactos[RET] += cuota(general, sinAusencias, t.retiro);
        exactos[CV] +=
                cuota(
                        invalidez,
                        trabajados,
                        t.tasasCeav[CesantiaYVejez.tramo(invalidez, t.limitesCeav)]);
        exactos[CV + parteObrera] += cuota(invalidez, trabajados, t.cesantiaObrero);
        exactos[INF] += cuota(invalidez, sinAusencias, t.infonavit);
    }
}
