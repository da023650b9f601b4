package mx.recauda.formats.emision;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.libro.Cuota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What is proposed for one worker.
 *
 * @param nombre {@code PATERNO MATERNO NOMBRES}
 * @param curp population key, or empty
 * @param mes the month proposed
 * @param mesAnterior the first month of the bimester, when the month closes it
 * @param importes what is not there is zero; bimonthly lines are of both months
 */
public record TrabajadorPropuesto(
        Nss nss,
        String nombre,
        String curp,
        MesPropuesto mes,
        Optional<MesPropuesto> mesAnterior,
        Map<LineaDeCuota, Importe> importes) {

    /** Keeps an immutable copy. */
    public TrabajadorPropuesto {
        importes = Map.copyOf(importes);
    }

    /** One of the amounts. */
    public Importe de(LineaDeCuota linea) {
        return importes.getOrDefault(linea, Importe.CERO);
    }

    /** The sum of some of the amounts. */
    public Importe suma(List<LineaDeCuota> lineas) {
        return lineas.stream().map(this::de).reduce(Importe.CERO, Importe::mas);
    }

    /** Everything of a share. */
    public Importe suma(Cuota cuota) {
        return suma(Arrays.stream(LineaDeCuota.values()).filter(l -> l.cuota() == cuota).toList());
    }

    /** The months in it, in order. */
    public List<MesPropuesto> meses() {
        List<MesPropuesto> meses = new ArrayList<>();
        mesAnterior.ifPresent(meses::add);
        meses.add(mes);
        return List.copyOf(meses);
    }

    /** Sum over the months in it: days of the bimester, its absences or its incapacities. */
    public int enElBimestre(ToIntFunction<MesPropuesto> dias) {
        return meses().stream().mapToInt(dias).sum();
    }
}
