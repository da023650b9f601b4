package mx.recauda.formats.emision;

import mx.recauda.ley.cedula.CedulaDeDeterminacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the institute proposes to an employer for a month: EMA, and EBA when the month closes a
 * bimester (LSS 39-A). A proposal is not a debt.
 *
 * @param nombre name of the employer, or empty
 * @param rfc tax key, or empty
 * @param prima work-risk premium used
 * @param conocidoEn instant as known at which affiliation was read; empty when it came from files
 * @param vencimiento day by which it is paid
 * @param trabajadores by NSS
 */
public record PropuestaEmitida(
        RegistroPatronal registro,
        String nombre,
        String rfc,
        Mes mes,
        Zona zona,
        Tasa prima,
        Optional<Instant> conocidoEn,
        LocalDate vencimiento,
        List<TrabajadorPropuesto> trabajadores) {

    /** Keeps the workers by NSS. */
    public PropuestaEmitida {
        trabajadores =
                trabajadores.stream()
                        .sorted(Comparator.comparing(TrabajadorPropuesto::nss))
                        .toList();
    }

    /** The proposal that a computed month is. */
    public static PropuestaEmitida de(CedulaDeDeterminacion cedula, Optional<Instant> conocidoEn) {
        return new PropuestaEmitida(
                cedula.patron().registro(),
                cedula.patron().razonSocial(),
                cedula.patron().rfc(),
                cedula.mes(),
                cedula.patron().zona(),
                cedula.patron().primaRiesgos(),
                conocidoEn,
                cedula.vencimiento().ultimoDia(),
                cedula.renglones().stream().map(TrabajadorDeCedula::de).toList());
    }

    /** Sum of a line over the workers. */
    public Importe total(LineaDeCuota linea) {
        return trabajadores.stream().map(t -> t.de(linea)).reduce(Importe.CERO, Importe::mas);
    }

    /** Sums that are not zero, in the order of the columns. */
    public Map<LineaDeCuota, Importe> totales() {
        Map<LineaDeCuota, Importe> totales = new EnumMap<>(LineaDeCuota.class);
        for (LineaDeCuota linea : LineaDeCuota.values()) {
            Importe total = total(linea);
            if (!total.esCero()) {
                totales.put(linea, total);
            }
        }
        return totales;
    }

    /** Everything. */
    public Importe total() {
        return Arrays.stream(LineaDeCuota.values())
                .map(this::total)
                .reduce(Importe.CERO, Importe::mas);
    }
}
