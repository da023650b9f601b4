package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Importe;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything in which both sides differ on a worker.
 *
 * @param nss as the employer wrote it, or the institute when only it knows the worker
 * @param diferencias lines with another amount, in order; at least one
 */
public record DiferenciaDeTrabajador(String nss, String nombre, List<Diferencia> diferencias) {

    /** Keeps an immutable copy. */
    public DiferenciaDeTrabajador {
        diferencias = List.copyOf(diferencias);
    }

    /** The employer's total less the institute's. */
    public Importe importe() {
        return diferencias.stream().map(Diferencia::importe).reduce(Importe.CERO, Importe::mas);
    }

    /** What each cause explains of it, over all lines. */
    public Map<Causa, Importe> porCausa() {
        Map<Causa, Importe> sumas = new EnumMap<>(Causa.class);
        diferencias.stream()
                .flatMap(d -> d.motivos().stream())
                .forEach(m -> sumas.merge(m.causa(), m.importe(), Importe::mas));
        return sumas;
    }

    /** The cause that moves most money, whichever its sign. */
    public Causa principal() {
        Map<Causa, Long> pesos = new EnumMap<>(Causa.class);
        diferencias.stream()
                .flatMap(d -> d.motivos().stream())
                .forEach(m -> pesos.merge(m.causa(), Math.abs(m.importe().centavos()), Long::sum));
        return pesos.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Causa.SIN_EXPLICAR);
    }
}
