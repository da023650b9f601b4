package mx.recauda.ley.diferencias;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.List;

/**
 * What is known of a worker in a month that was demanded, and what remains of him each way: what is
 * owed of one worker never pays what was demanded in excess of another. A determination with less
 * than what was demanded before it lowers nothing by itself: only as far as the institute comes to
 * less too, or accepted the figure. Facts known after it count whole.
 *
 * @param declarado last determination, with what the office sustains against it
 * @param cambios what facts known after it change, with the sign of what is owed
 * @param reconocido what the institute comes to now: its last proposal, with the figures of the
 *     employer that it accepted; of credits, that it does not propose, only the accepted ones
 * @param exigido determined by the employer and liquidated by the institute
 * @param liquidado of it, what was liquidated, or accepted by the employer, of differences from the
 *     last determination
 * @param renunciado the most by which one of his determinations was under what had been demanded
 *     before it: a higher one that follows does not make it owed again
 */
@Fuente(
        value = "LSS 39-C; LSS 299; RACERF 131",
        confianza = Confianza.PROPUESTA,
        nota = "that a lower determination alone makes no undue payment is our reading")
public record CuentaDelMes(
        Montos declarado,
        Montos cambios,
        Montos reconocido,
        Montos exigido,
        Montos liquidado,
        Montos renunciado) {

    /**
     * A determination, and what was liquidated or accepted of differences from it.
     *
     * @param declarado what it says; zero before the first one
     * @param liquidado in force
     */
    public record Paso(Montos declarado, Montos liquidado) {}

    /**
     * From what was demanded step by step: each determination raises it to what it says, and what
     * is liquidated of differences from it adds to it.
     *
     * @param pasos oldest first; the last one is of the last determination
     * @param sostenido what the office sustains against the last one, with the sign of what is owed
     */
    public static CuentaDelMes de(
            List<Paso> pasos, Montos sostenido, Montos cambios, Montos reconocido) {
        Montos exigido = Montos.CERO;
        Montos renunciado = Montos.CERO;
        for (Paso paso : pasos) {
            renunciado = mayores(renunciado, exigido.menos(paso.declarado()));
            exigido = mayores(exigido, paso.declarado()).mas(paso.liquidado());
        }
        return new CuentaDelMes(
                pasos.getLast().declarado().mas(sostenido),
                cambios,
                reconocido,
                exigido,
                pasos.getLast().liquidado(),
                renunciado);
    }

    /** What remains each way. */
    public SaldoDelMes saldo() {
        return SaldoDelMes.de(Montos.de(l -> exigido.de(l).menos(deMas(l))), exigido);
    }

    /** Demanded in excess of what is owed; negative, owed and not demanded. */
    private Importe deMas(Linea linea) {
        Importe tardio = liquidado.de(linea).menos(cambios.de(linea));
        return descenso(linea).mas(tardio);
    }

    /** By how much a determination is under what was demanded before, as far as it counts. */
    private Importe descenso(Linea linea) {
        Importe antes = exigido.de(linea).menos(liquidado.de(linea));
        Importe descenso = antes.menos(declarado.de(linea));
        if (descenso.centavos() < 0) {
            return descenso;
        }
        Importe suyo = reconocido.de(linea).menos(cambios.de(linea));
        Importe apoyo = linea.concepto().isPresent() ? antes.menos(suyo) : suyo.negado();
        long tope = Math.max(descenso.centavos(), renunciado.de(linea).centavos());
        return Importe.deCentavos(Math.min(tope, Math.max(0, apoyo.centavos())));
    }

    private static Montos mayores(Montos unos, Montos otros) {
        return Montos.de(l -> unos.de(l).compareTo(otros.de(l)) >= 0 ? unos.de(l) : otros.de(l));
    }
}
