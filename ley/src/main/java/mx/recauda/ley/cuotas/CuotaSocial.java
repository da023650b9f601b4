package mx.recauda.ley.cuotas;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The State's fixed amount per contributed day in the CEAV account of the worker (LSS 168-IV). It
 * is updated every quarter by the INPC and the updated values were not found, so since 2023 the
 * amount is the one printed in the law and says so. Before 2023 it existed but is unknown.
 *
 * @param importe amount of the month at the printed value; zero without a bracket or when unknown
 * @param desconocida whether the State paid it but the values of the month were not found
 * @param sinActualizar whether an update that was not found should have raised it
 * @param tramo bracket as printed, or empty when the worker has no right to it
 */
@Fuente("LSS 168-IV; transitorio tercero, DOF 2020-12-16")
public record CuotaSocial(
        Importe importe, boolean desconocida, boolean sinActualizar, String tramo) {

    private static final CuotaSocial NINGUNA = new CuotaSocial(Importe.CERO, false, false, "");
    private static final CuotaSocial DESCONOCIDA = new CuotaSocial(Importe.CERO, true, false, "");
    private static final LocalDate DESDE = LocalDate.of(2023, 1, 1);

    record Renglon(
            LocalDate desde, LocalDate hasta, String etiqueta, long hasta100, long centavos) {}

    private static final class Tabla {
        static final List<Renglon> RENGLONES = leer();
    }

    static CuotaSocial calcular(Tarifa t, List<Parte> partes) {
        if (!t.paga(Concepto.CESANTIA_Y_VEJEZ)) {
            return NINGUNA;
        }
        if (t.mes.atDay(1).isBefore(DESDE)) {
            return DESCONOCIDA;
        }
        long centavos = 0;
        String tramo = "";
        for (Parte p : partes) {
            Optional<Renglon> renglon = renglon(t, p.invalidez());
            int dias = DiasCotizados.trabajados(p.dias(), p.ausencias(), p.incapacidad());
            centavos += renglon.map(Renglon::centavos).orElse(0L) * dias;
            tramo = renglon.map(Renglon::etiqueta).orElse(tramo);
        }
        // The first update is due in March 2023; its base month is an open doubt.
        boolean sinActualizar = !tramo.isEmpty() && t.mes.isAfter(YearMonth.of(2023, 2));
        return new CuotaSocial(Importe.deCentavos(centavos), false, sinActualizar, tramo);
    }

    private static Optional<Renglon> renglon(Tarifa t, long sbc) {
        LocalDate dia = t.mes.atDay(1);
        if (sbc <= t.minimoMasAlto) {
            return Optional.of(Tabla.RENGLONES.getFirst());
        }
        return Tabla.RENGLONES.stream()
                .skip(1)
                .filter(r -> !dia.isBefore(r.desde()) && !dia.isAfter(r.hasta()))
                .filter(r -> sbc * 100 <= r.hasta100() * t.unidad)
                .findFirst();
    }

    static List<Renglon> leer() {
        List<Renglon> renglones = new ArrayList<>();
        for (Fila fila : TablaCsv.deParametros("cuota_social.csv").filas()) {
            LocalDate desde = LocalDate.parse(fila.get("valid_from"));
            if (!desde.isBefore(DESDE)) {
                String hasta = fila.get("valid_to");
                String etiqueta = fila.get("sbc_bracket");
                renglones.add(
                        new Renglon(
                                desde,
                                hasta.isEmpty() ? LocalDate.MAX : LocalDate.parse(hasta),
                                etiqueta,
                                limiteSuperior(etiqueta),
                                Importe.parse(fila.get("amount")).centavos()));
            }
        }
        return List.copyOf(renglones);
    }

    /** Upper limit in hundredths, from labels such as {@code "2.01 a 2.50 UMA"}. */
    private static long limiteSuperior(String etiqueta) {
        int a = etiqueta.indexOf(" a ");
        String numero = etiqueta.substring(a < 0 ? 0 : a + 3).split(" ")[0];
        return Importe.parse(numero).centavos();
    }
}
