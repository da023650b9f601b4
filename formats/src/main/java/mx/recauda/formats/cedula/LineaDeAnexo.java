package mx.recauda.formats.cedula;

import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.cedula.MesDeTrabajador;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.cuotas.LineaDeExplicacion;
import mx.recauda.ley.dinero.Importe;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the explanation annex.
 *
 * @param celdas texts, in the order of {@link #COLUMNAS}
 * @param importe amount of the line
 * @param abreviatura concept as accountants abbreviate it, for the printed annex
 */
record LineaDeAnexo(List<String> celdas, Importe importe, String abreviatura) {

    static final List<String> COLUMNAS =
            List.of(
                    "nss",
                    "mes",
                    "concepto",
                    "cuota",
                    "paga",
                    "segmento",
                    "base",
                    "dias",
                    "tasa",
                    "exacto",
                    "importe",
                    "articulo",
                    "parametro",
                    "fuente",
                    "confianza");

    /** The amount as read by people. */
    public String importeLegible() {
        return Cuadro.legible(importe);
    }

    /** Every line of the cédula: bimonthly concepts only in the cédula that closes a bimester. */
    static List<LineaDeAnexo> de(CedulaDeDeterminacion cedula) {
        List<LineaDeAnexo> lineas = new ArrayList<>();
        for (Renglon renglon : cedula.renglones()) {
            for (MesDeTrabajador mes : renglon.meses()) {
                boolean esElMes = mes.mes().equals(cedula.mes());
                mes.determinacion()
                        .ifPresent(d ->
                                d.explicacion().lineas().stream()
                                        .filter(l ->
                                                l.concepto().bimestral()
                                                        ? cedula.mes().cierraBimestre()
                                                        : esElMes)
                                        .forEach(l -> lineas.add(de(renglon, mes, l))));
            }
            renglon.amortizacion()
                    .ifPresent(a ->
                            a.lineas()
                                    .forEach(l ->
                                            lineas.add(
                                                    deCredito(
                                                            renglon,
                                                            l.concepto(),
                                                            l.operacion(),
                                                            l.importe(),
                                                            l.articulo()))));
        }
        return lineas;
    }

    private static LineaDeAnexo de(Renglon renglon, MesDeTrabajador mes, LineaDeExplicacion l) {
        return new LineaDeAnexo(
                List.of(
                        renglon.trabajador().nss().toString(),
                        mes.mes().toString(),
                        l.concepto().clave(),
                        l.cuota().name(),
                        l.paga().name(),
                        String.valueOf(l.segmento()),
                        l.base().toString(),
                        String.valueOf(l.dias()),
                        l.tasa().toString(),
                        l.exacto().toPlainString(),
                        l.importe().toString(),
                        l.articulo(),
                        l.parametro(),
                        l.fuente(),
                        l.confianza().name()),
                l.importe(),
                l.concepto().abreviatura());
    }

    private static LineaDeAnexo deCredito(
            Renglon renglon, String concepto, String operacion, Importe importe, String articulo) {
        return new LineaDeAnexo(
                List.of(
                        renglon.trabajador().nss().toString(),
                        renglon.mes().mes().bimestre().toString(),
                        concepto,
                        "",
                        "TRABAJADOR",
                        "",
                        operacion,
                        "",
                        "",
                        "",
                        importe.toString(),
                        articulo,
                        "",
                        "",
                        ""),
                importe,
                concepto);
    }
}
