package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Both determinations beside each other.
 *
 * @param iguales workers with the same amount in every line
 * @param diferencias workers with another, by key
 */
public record Confronta(
        Montos instituto, Montos patron, int iguales, List<DiferenciaDeTrabajador> diferencias) {

    /** Keeps an immutable copy. */
    public Confronta {
        diferencias = List.copyOf(diferencias);
    }

    /**
     * Compares what the employer determined with what the institute proposes.
     *
     * @throws IllegalArgumentException when they are of different months, or a worker appears twice
     */
    @Fuente("LSS 39; LSS 39-A; LSS 39-D")
    public static Confronta de(Declaracion instituto, Declaracion patron) {
        return de(instituto, patron, List.of());
    }

    /**
     * The same when the institute cannot compute some workers: each is a difference with a cause of
     * its own, declared by the employer or not, and the others are compared.
     *
     * @param sinCalculo workers who are not in the institute's declaration for that reason
     */
    public static Confronta de(
            Declaracion instituto, Declaracion patron, List<SinCalculo> sinCalculo) {
        if (!instituto.mes().equals(patron.mes())) {
            throw new IllegalArgumentException(instituto.mes() + " is not " + patron.mes());
        }
        Map<String, TrabajadorDeclarado> propuestos = porClave(instituto);
        Map<String, TrabajadorDeclarado> determinados = porClave(patron);
        Cascada cascada = Cascada.de(instituto, patron);
        Map<String, TrabajadorDeclarado> todos = new TreeMap<>(propuestos);
        todos.putAll(determinados);
        Map<String, SinCalculo> apartados = new TreeMap<>();
        sinCalculo.forEach(s -> apartados.put(s.clave(), s));
        todos.keySet().removeAll(apartados.keySet());
        List<DiferenciaDeTrabajador> diferencias = new ArrayList<>();
        apartados.forEach((clave, uno) ->
                diferencias.add(sinCalculo(uno, Optional.ofNullable(determinados.get(clave)))));
        int iguales = 0;
        for (Map.Entry<String, TrabajadorDeclarado> uno : todos.entrySet()) {
            List<Diferencia> suyas =
                    cascada.diferencias(
                            Optional.ofNullable(propuestos.get(uno.getKey())),
                            Optional.ofNullable(determinados.get(uno.getKey())));
            if (suyas.isEmpty()) {
                iguales++;
            } else {
                diferencias.add(
                        new DiferenciaDeTrabajador(
                                uno.getValue().nss(), uno.getValue().nombre(), suyas));
            }
        }
        return new Confronta(instituto.totales(), patron.totales(), iguales, diferencias);
    }

    // Nothing declared of him: a line of nothing against nothing, so that somebody looks at him.
    private static DiferenciaDeTrabajador sinCalculo(
            SinCalculo uno, Optional<TrabajadorDeclarado> patron) {
        Montos suyos = patron.map(TrabajadorDeclarado::montos).orElse(Montos.CERO);
        List<Linea> lineas = Linea.TODAS.stream().filter(l -> suyos.centavos(l) != 0).toList();
        return new DiferenciaDeTrabajador(
                patron.map(TrabajadorDeclarado::nss).orElse(uno.nss()),
                uno.nombre(),
                (lineas.isEmpty() ? List.of(Linea.CUOTA_FIJA) : lineas)
                        .stream()
                                .map(l ->
                                        new Diferencia(
                                                l,
                                                Importe.CERO,
                                                suyos.de(l),
                                                List.of(
                                                        new Motivo(
                                                                Causa.SIN_CALCULO,
                                                                uno.motivo(),
                                                                "",
                                                                suyos.de(l)))))
                                .toList());
    }

    /** What each cause explains, over all workers. */
    public Map<Causa, Importe> porCausa() {
        Map<Causa, Importe> sumas = new EnumMap<>(Causa.class);
        diferencias.forEach(
                d -> d.porCausa().forEach((causa, suma) -> sumas.merge(causa, suma, Importe::mas)));
        return sumas;
    }

    /** The employer's total less the institute's. */
    public Importe importe() {
        return patron.total().menos(instituto.total());
    }

    private static Map<String, TrabajadorDeclarado> porClave(Declaracion declaracion) {
        Map<String, TrabajadorDeclarado> mapa = new TreeMap<>();
        for (TrabajadorDeclarado trabajador : declaracion.trabajadores()) {
            if (mapa.put(trabajador.clave(), trabajador) != null) {
                throw new IllegalArgumentException("twice: " + trabajador.clave());
            }
        }
        return mapa;
    }
}
