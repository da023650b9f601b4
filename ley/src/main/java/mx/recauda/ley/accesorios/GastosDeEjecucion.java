package mx.recauda.ley.accesorios;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Redondeo;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;
import mx.recauda.ley.tiempo.Vigencia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Expenses of execution: 2 % of the credits for each diligence, between a least and a greatest
 * amount that change with the date.
 *
 * <p>They belong to the <em>diligence</em>, which can demand several credits: requirement and
 * attachment done in one diligence are one charge (RCFF 95).
 *
 * @param importe what is charged
 * @param porCredito the charge shared among the credits in proportion, to the centavo
 * @param avisos what a person should know
 * @param lineas explanation; its amounts add up to the charge
 */
public record GastosDeEjecucion(
        Importe importe, Map<String, Importe> porCredito, List<Aviso> avisos, List<Linea> lineas) {

    private static final Tasa DOS_POR_CIENTO = Tasa.dePorcentaje("2");
    private static final List<Limites> LIMITES = leer();

    /** Limits between two dates; the true ones lie between each pair. */
    private record Limites(
            Vigencia vigencia,
            Importe minimoMenor,
            Importe minimoMayor,
            Importe maximoMenor,
            Importe maximoMayor,
            String articulo,
            String fuente,
            Confianza confianza) {}

    /** Keeps immutable copies. */
    public GastosDeEjecucion {
        porCredito = java.util.Collections.unmodifiableMap(new TreeMap<>(porCredito));
        avisos = List.copyOf(avisos);
        lineas = List.copyOf(lineas);
    }

    /**
     * The charge of one diligence: 2 %, not less than the least nor more than the greatest.
     *
     * @param creditos sum of the credits demanded in it
     */
    @Fuente("CFF 150")
    public static Importe porDiligencia(Importe creditos, Importe minimo, Importe maximo) {
        Importe cargo = DOS_POR_CIENTO.de(creditos);
        if (cargo.compareTo(minimo) < 0) {
            return minimo;
        }
        return cargo.compareTo(maximo) > 0 ? maximo : cargo;
    }

    /**
     * The charge of a diligence over several credits. Credits annulled later take the charge away
     * only when they are all of them.
     *
     * @param creditos amount of each credit by its id, at least one
     * @param anulados ids of credits annulled since
     * @param dia day of the diligence
     * @throws AccesorioImposible when the limits of the day are not known well enough, or the
     *     credits add up to nothing
     */
    @Fuente(value = "CFF 150; RCFF 95", confianza = Confianza.UNA_FUENTE)
    public static GastosDeEjecucion de(
            Map<String, Importe> creditos, Set<String> anulados, LocalDate dia) {
        if (creditos.isEmpty()) {
            throw new AccesorioImposible(ErrorDeAccesorios.DILIGENCIA_VACIA);
        }
        if (anulados.containsAll(creditos.keySet())) {
            return sinCargo();
        }
        Importe suma = creditos.values().stream().reduce(Importe.CERO, Importe::mas);
        if (suma.centavos() <= 0) {
            throw new AccesorioImposible(ErrorDeAccesorios.IMPORTE, suma.toString());
        }
        Limites limites = limites(dia);
        Importe menor = porDiligencia(suma, limites.minimoMenor, limites.maximoMenor);
        Importe mayor = porDiligencia(suma, limites.minimoMayor, limites.maximoMayor);
        if (!menor.equals(mayor)) {
            throw sinLimites(dia);
        }
        List<Aviso> avisos = new ArrayList<>();
        if (!limites.minimoMenor.equals(limites.minimoMayor)
                || !limites.maximoMenor.equals(limites.maximoMayor)) {
            avisos.add(Aviso.de(ErrorDeAccesorios.LIMITES_ACOTADOS, dia.getYear()));
        }
        Linea linea =
                new Linea(
                        "Gastos de ejecución de la diligencia",
                        "2 % de "
                                + suma
                                + ", entre "
                                + limites.minimoMenor
                                + " y "
                                + limites.maximoMayor,
                        menor,
                        limites.articulo,
                        "límites " + limites.vigencia,
                        limites.fuente);
        return new GastosDeEjecucion(menor, reparte(menor, creditos, suma), avisos, List.of(linea));
    }

    private static GastosDeEjecucion sinCargo() {
        return new GastosDeEjecucion(
                Importe.CERO,
                Map.of(),
                List.of(),
                List.of(
                        new Linea(
                                "Gastos de ejecución: se anularon todos los créditos del acto",
                                "",
                                Importe.CERO,
                                "RCFF 95",
                                "",
                                "")));
    }

    /**
     * Shares an amount in proportion, rounding down and giving the centavos left over one by one in
     * the order of the ids, so that the parts always add up.
     */
    @Fuente(
            value = "Shared in proportion to each credit, for accounting only",
            confianza = Confianza.PROPUESTA)
    static Map<String, Importe> reparte(
            Importe total, Map<String, Importe> creditos, Importe suma) {
        Map<String, Importe> partes = new TreeMap<>();
        long resto = total.centavos();
        for (Map.Entry<String, Importe> credito : new TreeMap<>(creditos).entrySet()) {
            long parte =
                    Redondeo.productoTruncado(
                            total.centavos(), credito.getValue().centavos(), suma.centavos());
            partes.put(credito.getKey(), Importe.deCentavos(parte));
            resto -= parte;
        }
        for (String id : List.copyOf(partes.keySet())) {
            if (resto > 0) {
                partes.merge(id, Importe.deCentavos(1), Importe::mas);
                resto--;
            }
        }
        return partes;
    }

    private static Limites limites(LocalDate dia) {
        Optional<Limites> hallados =
                LIMITES.stream().filter(l -> l.vigencia.contiene(dia)).findFirst();
        return hallados.orElseThrow(() -> sinLimites(dia));
    }

    private static AccesorioImposible sinLimites(LocalDate dia) {
        return new AccesorioImposible(ErrorDeAccesorios.SIN_LIMITES_DE_GASTOS, dia.toString());
    }

    private static List<Limites> leer() {
        return TablaCsv.deRecurso(GastosDeEjecucion.class, "gastos_ejecucion.csv").filas().stream()
                .map(GastosDeEjecucion::limites)
                .toList();
    }

    private static Limites limites(Fila fila) {
        return new Limites(
                Vigencia.entre(
                        LocalDate.parse(fila.get("desde")), LocalDate.parse(fila.get("hasta"))),
                Importe.parse(fila.get("minimo_menor")),
                Importe.parse(fila.get("minimo_mayor")),
                Importe.parse(fila.get("maximo_menor")),
                Importe.parse(fila.get("maximo_mayor")),
                fila.get("articulo"),
                fila.get("fuente"),
                fila.confianza("confianza"));
    }
}
