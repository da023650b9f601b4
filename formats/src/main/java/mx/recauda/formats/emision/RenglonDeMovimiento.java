package mx.recauda.formats.emision;

import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of the files of movements: a stretch of a worker, or the baja that ends it.
 *
 * @param tipo one digit: 1 enrolled before, 8 alta, 7 wage, 2 baja
 * @param importes amounts; none in the row of a baja
 */
record RenglonDeMovimiento(
        TrabajadorPropuesto trabajador,
        char tipo,
        LocalDate fecha,
        int dias,
        Importe sbc,
        Map<LineaDeCuota, Importe> importes) {

    private static final char BAJA = '2';

    Importe de(LineaDeCuota linea) {
        return importes.getOrDefault(linea, Importe.CERO);
    }

    Importe suma(List<LineaDeCuota> lineas) {
        return lineas.stream().map(this::de).reduce(Importe.CERO, Importe::mas);
    }

    /** Those of the month, worker by worker. */
    static List<RenglonDeMovimiento> delMes(PropuestaEmitida propuesta) {
        List<RenglonDeMovimiento> renglones = new ArrayList<>();
        propuesta
                .trabajadores()
                .forEach(t -> t.mes().tramos().forEach(x -> agrega(renglones, t, x)));
        return renglones;
    }

    /** Those of the bimester. */
    static List<RenglonDeMovimiento> delBimestre(PropuestaEmitida propuesta) {
        List<RenglonDeMovimiento> renglones = new ArrayList<>();
        for (TrabajadorPropuesto t : propuesta.trabajadores()) {
            t.meses().forEach(m -> m.tramos().forEach(x -> agrega(renglones, t, x)));
        }
        return renglones;
    }

    private static void agrega(
            List<RenglonDeMovimiento> renglones, TrabajadorPropuesto t, TramoPropuesto x) {
        renglones.add(
                new RenglonDeMovimiento(
                        t, x.movimiento().digito(), x.desde(), x.dias(), x.sbc(), x.importes()));
        if (x.baja()) {
            renglones.add(new RenglonDeMovimiento(t, BAJA, x.hasta(), 0, x.sbc(), Map.of()));
        }
    }
}
