package mx.recauda.ley.confronta;

import mx.recauda.ley.confronta.Lecturas.Lectura;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Explains a difference by going from the institute's data to the employer's, one datum after the
 * other, always in the same order: each step explains what the amounts move with it. What is left
 * is a reading of the law, rounding, or unexplained.
 */
record Cascada(Modelo modelo, Tasa primaInstituto, Tasa primaPatron) {

    /** One datum taken from the employer, and the amounts with it. */
    private record Paso(Causa causa, String instituto, String patron, Montos despues) {}

    static Cascada de(Declaracion instituto, Declaracion patron) {
        Tasa propuesta = PrimaDeclarada.de(instituto, Optional.empty());
        Tasa usada = PrimaDeclarada.de(patron, Optional.of(propuesta));
        return new Cascada(
                new Modelo(instituto.mes(), instituto.modalidad(), instituto.zona()),
                propuesta,
                usada.equals(Tasa.CERO) ? propuesta : usada);
    }

    List<Diferencia> diferencias(
            Optional<TrabajadorDeclarado> instituto, Optional<TrabajadorDeclarado> patron) {
        if (instituto.isEmpty() || patron.isEmpty()) {
            return deUnSoloLado(instituto, patron);
        }
        return instituto.get().montos().equals(patron.get().montos())
                ? List.of()
                : deAmbos(instituto.get(), patron.get());
    }

    private static List<Diferencia> deUnSoloLado(
            Optional<TrabajadorDeclarado> instituto, Optional<TrabajadorDeclarado> patron) {
        Causa causa = patron.isPresent() ? Causa.SOLO_EN_PATRON : Causa.SOLO_EN_INSTITUTO;
        Montos uno = instituto.map(TrabajadorDeclarado::montos).orElse(Montos.CERO);
        Montos otro = patron.map(TrabajadorDeclarado::montos).orElse(Montos.CERO);
        return Linea.TODAS.stream()
                .filter(l -> uno.centavos(l) != otro.centavos(l))
                .map(l ->
                        new Diferencia(
                                l,
                                uno.de(l),
                                otro.de(l),
                                List.of(
                                        new Motivo(
                                                causa,
                                                dias(instituto),
                                                dias(patron),
                                                otro.de(l).menos(uno.de(l))))))
                .toList();
    }

    private static String dias(Optional<TrabajadorDeclarado> uno) {
        return uno.map(t -> String.valueOf(t.bimestre().inscritos())).orElse("");
    }

    private List<Diferencia> deAmbos(TrabajadorDeclarado instituto, TrabajadorDeclarado patron) {
        List<Tramo> tramos = Lecturas.tramos(modelo.mes(), instituto);
        Optional<Montos> origen = modelo.montos(tramos, primaInstituto, Regla.LEY);
        Lectura lectura = mejor(instituto, patron);
        List<Paso> pasos = origen.isEmpty() ? List.of() : pasos(instituto, patron, lectura);
        Montos antes = origen.orElse(instituto.montos());
        Montos llega = pasos.isEmpty() ? antes : pasos.getLast().despues();
        Restos restos =
                new Restos(
                        modelo,
                        tramos,
                        lectura.salarios(),
                        primaInstituto,
                        primaPatron,
                        instituto,
                        patron,
                        antes,
                        llega);
        List<Diferencia> diferencias = new ArrayList<>();
        for (Linea linea : Linea.TODAS) {
            if (instituto.montos().centavos(linea) != patron.montos().centavos(linea)) {
                List<Motivo> motivos = new ArrayList<>(deLosPasos(linea, antes, pasos));
                motivos.addAll(restos.de(linea));
                diferencias.add(
                        new Diferencia(
                                linea,
                                instituto.montos().de(linea),
                                patron.montos().de(linea),
                                motivos));
            }
        }
        return diferencias;
    }

    private static List<Motivo> deLosPasos(Linea linea, Montos antes, List<Paso> pasos) {
        List<Motivo> motivos = new ArrayList<>();
        Importe previo = antes.de(linea);
        for (Paso paso : pasos) {
            Importe cambio = paso.despues().de(linea).menos(previo);
            if (!cambio.esCero()) {
                motivos.add(new Motivo(paso.causa(), paso.instituto(), paso.patron(), cambio));
            }
            previo = paso.despues().de(linea);
        }
        return motivos;
    }

    /** The reading that comes nearest to what the employer determined; the first of equals. */
    private Lectura mejor(TrabajadorDeclarado instituto, TrabajadorDeclarado patron) {
        List<Lectura> lecturas = Lecturas.de(modelo.mes(), instituto, patron);
        Lectura mejor = lecturas.getFirst();
        long menor = distancia(mejor, patron.montos());
        // The likeliest come first: one that gives his amounts to the centavo is not bettered.
        for (int i = 1; i < lecturas.size() && menor > 0; i++) {
            long distancia = distancia(lecturas.get(i), patron.montos());
            if (distancia < menor) {
                menor = distancia;
                mejor = lecturas.get(i);
            }
        }
        return mejor;
    }

    private long distancia(Lectura lectura, Montos debidos) {
        return modelo.montos(lectura.salarios(), primaInstituto, Regla.LEY)
                .map(m ->
                        Linea.TODAS.stream()
                                .filter(l -> l != Linea.AMORTIZACION && l != Linea.RIESGOS)
                                .mapToLong(l -> Math.abs(m.centavos(l) - debidos.centavos(l)))
                                .sum())
                .orElse(Long.MAX_VALUE);
    }

    private List<Paso> pasos(
            TrabajadorDeclarado instituto, TrabajadorDeclarado patron, Lectura lectura) {
        List<Optional<Paso>> pasos =
                List.of(
                        paso(Causa.DIAS, lectura.dias(), instituto, patron, d -> d.inscritos()),
                        paso(
                                Causa.INCAPACIDADES,
                                lectura.incapacidades(),
                                instituto,
                                patron,
                                Dias::incapacidades),
                        paso(
                                Causa.AUSENCIAS,
                                lectura.ausencias(),
                                instituto,
                                patron,
                                Dias::ausencias),
                        modelo.montos(lectura.salarios(), primaInstituto, Regla.LEY)
                                .map(m ->
                                        new Paso(
                                                Causa.SALARIO,
                                                instituto.sdi().toString(),
                                                patron.sdi().toString(),
                                                m)));
        List<Paso> hechos = new ArrayList<>(pasos.stream().flatMap(Optional::stream).toList());
        if (!hechos.isEmpty() && !primaPatron.equals(primaInstituto)) {
            hechos.add(dePrima(lectura, hechos.getLast().despues()));
        }
        return hechos;
    }

    private Optional<Paso> paso(
            Causa causa,
            List<Tramo> tramos,
            TrabajadorDeclarado instituto,
            TrabajadorDeclarado patron,
            Function<Dias, Integer> cuales) {
        return modelo.montos(tramos, primaInstituto, Regla.LEY)
                .map(m ->
                        new Paso(
                                causa,
                                String.valueOf(cuales.apply(instituto.bimestre())),
                                String.valueOf(cuales.apply(patron.bimestre())),
                                m));
    }

    /** Only work risks move; a premium outside the limits of the law is taken in proportion. */
    private Paso dePrima(Lectura lectura, Montos antes) {
        long riesgos =
                modelo.montos(lectura.salarios(), primaPatron, Regla.LEY)
                        .map(m -> m.centavos(Linea.RIESGOS))
                        .orElseGet(() ->
                                Redondeo.productoMitadArriba(
                                        antes.centavos(Linea.RIESGOS),
                                        primaPatron.diezmillonesimas(),
                                        Math.max(1, primaInstituto.diezmillonesimas())));
        return new Paso(
                Causa.PRIMA,
                primaInstituto.toString(),
                primaPatron.toString(),
                antes.con(Linea.RIESGOS, Importe.deCentavos(riesgos)));
    }
}
