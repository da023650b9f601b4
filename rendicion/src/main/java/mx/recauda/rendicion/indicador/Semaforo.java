package mx.recauda.rendicion.indicador;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The thresholds of an indicator, in percent of achievement of its goal. They are data of each
 * indicator: no national default could be found in a stored source.
 *
 * @param verdeDesde achievement from which it is green
 * @param amarilloDesde achievement from which it is yellow; below it is red
 * @param verdeHasta achievement above which it is yellow again: the goal may be lax
 * @param amarilloHasta achievement above which it is red
 */
public record Semaforo(
        BigDecimal verdeDesde,
        BigDecimal amarilloDesde,
        Optional<BigDecimal> verdeHasta,
        Optional<BigDecimal> amarilloHasta) {

    /** Refuses thresholds out of order: yellow ≤ green ≤ upper green ≤ upper yellow. */
    public Semaforo {
        boolean bajos = amarilloDesde.compareTo(verdeDesde) <= 0;
        boolean altos =
                verdeHasta.map(h -> h.compareTo(verdeDesde) >= 0).orElse(amarilloHasta.isEmpty());
        boolean rojo =
                amarilloHasta.flatMap(r -> verdeHasta.map(v -> r.compareTo(v) >= 0)).orElse(true);
        if (!bajos || !altos || !rojo) {
            throw new IllegalArgumentException("thresholds out of order");
        }
    }

    /** Green 80 to 100 and more, yellow 60 to 79.9, red below; one state system uses it. */
    @Fuente(
            value = "mir.md §4, sistema estatal PbR-SED",
            confianza = Confianza.UNA_FUENTE,
            nota = "configurable per indicator")
    public static Semaforo ochentaSesenta() {
        return new Semaforo(
                new BigDecimal("80"), new BigDecimal("60"), Optional.empty(), Optional.empty());
    }

    /** Green within 5 % of the goal, yellow within 10 %, red beyond, below and above. */
    @Fuente(value = "mir.md §4", confianza = Confianza.DE_MEMORIA, nota = "±5 / ±10 % seen once")
    public static Semaforo cincoDiez() {
        return new Semaforo(
                new BigDecimal("95"),
                new BigDecimal("90"),
                Optional.of(new BigDecimal("105")),
                Optional.of(new BigDecimal("110")));
    }

    /** The light of an achievement; {@link Luz#SIN_DATO} when it is undefined. */
    public Luz luz(Optional<BigDecimal> cumplimiento) {
        return cumplimiento.map(this::luz).orElse(Luz.SIN_DATO);
    }

    private Luz luz(BigDecimal cumplimiento) {
        if (cumplimiento.compareTo(amarilloDesde) < 0 || excede(cumplimiento, amarilloHasta)) {
            return Luz.ROJO;
        }
        if (cumplimiento.compareTo(verdeDesde) < 0 || excede(cumplimiento, verdeHasta)) {
            return Luz.AMARILLO;
        }
        return Luz.VERDE;
    }

    private static boolean excede(BigDecimal cumplimiento, Optional<BigDecimal> tope) {
        return tope.filter(t -> cumplimiento.compareTo(t) > 0).isPresent();
    }
}
