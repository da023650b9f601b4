package mx.recauda.rendicion.justificacion;

import mx.recauda.rendicion.cantidad.Cantidad;
import mx.recauda.rendicion.cantidad.CantidadesEnTexto;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ties the amounts of a text to the figures they quote. */
public final class Conciliacion {

    /** How near an amount must be to a Dato to be taken for a mistake in quoting it. */
    private static final BigDecimal CERCA = new BigDecimal("0.01");

    private Conciliacion() {}

    /** How an amount stands against the figures. */
    public enum Resultado {
        /** It is the Dato, rounded as written. */
        CONCILIA,
        /** It was tied to the Dato and is not its value. */
        NO_CONCILIA,
        /** It is within one percent of the Dato and is not its value. */
        CASI,
        /** No Dato is near. */
        SIN_DATO,
        /** It was tied to a Dato that does not exist. */
        LIGA_ROTA,
        /** It comes from a document that its author declared. */
        OTRA_FUENTE,
        /** Another source was declared and does not say which document or why. */
        FUENTE_INCOMPLETA
    }

    /**
     * One amount of the text and the figure it quotes.
     *
     * @param cantidad the amount
     * @param dato the figure, or the nearest one, when there is any
     * @param fuente the other source that was declared, when there is one
     * @param resultado how it stands
     */
    public record Cita(
            Cantidad cantidad,
            Optional<DatoCitable> dato,
            Optional<Justificacion.Fuente> fuente,
            Resultado resultado) {

        Cita(Cantidad cantidad, Optional<DatoCitable> dato, Resultado resultado) {
            this(cantidad, dato, Optional.empty(), resultado);
        }

        /** The amount as the text has it, without spaces around. */
        public String literal() {
            return cantidad.literal().strip();
        }
    }

    /** Every amount of money and percent of an explanation, in order. */
    public static List<Cita> de(Justificacion justificacion, List<DatoCitable> datos) {
        return CantidadesEnTexto.comprobables(justificacion.texto()).stream()
                .map(cantidad -> cita(cantidad, justificacion, datos))
                .toList();
    }

    /**
     * The explanation with every amount that reconciles tied to its Dato, so that it is told when
     * that Dato changes afterwards.
     */
    public static Justificacion liga(Justificacion justificacion, List<DatoCitable> datos) {
        List<Justificacion.Liga> ligas = new ArrayList<>(justificacion.ligas());
        for (Cita cita : de(justificacion, datos)) {
            boolean sola = ligas.stream().noneMatch(l -> es(l.literal(), cita.cantidad()));
            if (sola && cita.resultado() == Resultado.CONCILIA) {
                cita.dato()
                        .ifPresent(
                                d -> ligas.add(new Justificacion.Liga(cita.literal(), d.clave())));
            }
        }
        return justificacion.conLigas(ligas);
    }

    private static Cita cita(
            Cantidad cantidad, Justificacion justificacion, List<DatoCitable> datos) {
        Optional<Justificacion.Liga> liga =
                justificacion.ligas().stream().filter(l -> es(l.literal(), cantidad)).findFirst();
        Optional<Justificacion.Fuente> fuente =
                justificacion.fuentes().stream().filter(f -> es(f.literal(), cantidad)).findFirst();
        return liga.map(l -> ligada(cantidad, datos, l.dato()))
                .or(() -> fuente.map(f -> deOtraFuente(cantidad, f)))
                .orElseGet(() -> buscada(cantidad, datos));
    }

    private static boolean es(String literal, Cantidad cantidad) {
        return literal.strip().equals(cantidad.literal().strip());
    }

    private static Cita deOtraFuente(Cantidad cantidad, Justificacion.Fuente fuente) {
        return new Cita(
                cantidad,
                Optional.empty(),
                Optional.of(fuente),
                fuente.completa() ? Resultado.OTRA_FUENTE : Resultado.FUENTE_INCOMPLETA);
    }

    private static Cita ligada(Cantidad cantidad, List<DatoCitable> datos, String clave) {
        Optional<DatoCitable> dato =
                datos.stream().filter(d -> d.clave().equals(clave)).findFirst();
        Resultado resultado =
                dato.map(d -> concuerda(cantidad, d) ? Resultado.CONCILIA : Resultado.NO_CONCILIA)
                        .orElse(Resultado.LIGA_ROTA);
        return new Cita(cantidad, dato, resultado);
    }

    private static Cita buscada(Cantidad cantidad, List<DatoCitable> datos) {
        Optional<DatoCitable> masCercano =
                datos.stream()
                        .filter(d -> d.esDeLaClaseDe(cantidad.unidad()))
                        .min(Comparator.comparing(d -> cantidad.diferencia(d.valor()).abs()));
        if (masCercano.isEmpty()) {
            return new Cita(cantidad, Optional.empty(), Resultado.SIN_DATO);
        }
        DatoCitable dato = masCercano.get();
        if (concuerda(cantidad, dato)) {
            return new Cita(cantidad, masCercano, Resultado.CONCILIA);
        }
        BigDecimal distancia = cantidad.diferencia(dato.valor()).abs();
        boolean cerca = distancia.compareTo(dato.valor().abs().multiply(CERCA)) <= 0;
        return cerca
                ? new Cita(cantidad, masCercano, Resultado.CASI)
                : new Cita(cantidad, Optional.empty(), Resultado.SIN_DATO);
    }

    private static boolean concuerda(Cantidad cantidad, DatoCitable dato) {
        return dato.esDeLaClaseDe(cantidad.unidad()) && cantidad.concuerda(dato.valor());
    }
}
