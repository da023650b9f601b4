package mx.recauda.ley.diferencias;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;

/**
 * What a worker is owed beyond what was demanded of him, and what was demanded in excess, line by
 * line: no line is in both. Of a month, the sum of its workers, where neither lowers the other.
 *
 * @param aCargo never negative
 * @param aFavor never negative
 */
@Fuente("LSS 39-C; LSS 299; RACERF 131")
public record SaldoDelMes(Montos aCargo, Montos aFavor) {

    /** Nothing each way. */
    public static final SaldoDelMes NADA = new SaldoDelMes(Montos.CERO, Montos.CERO);

    /**
     * Compares what is owed with what was demanded.
     *
     * @param debido what the month comes to with everything known
     * @param exigido determined by the employer and liquidated by the institute
     */
    public static SaldoDelMes de(Montos debido, Montos exigido) {
        Montos cambio = debido.menos(exigido);
        return new SaldoDelMes(positivos(cambio), positivos(Montos.CERO.menos(cambio)));
    }

    /** The same with what was already asked back taken off what is in favour. */
    public SaldoDelMes sinLoSolicitado(Montos solicitado) {
        return new SaldoDelMes(aCargo, positivos(aFavor.menos(solicitado)));
    }

    /** The same with that of another worker: one way never lowers the other. */
    public SaldoDelMes mas(SaldoDelMes otro) {
        return new SaldoDelMes(aCargo.mas(otro.aCargo), aFavor.mas(otro.aFavor));
    }

    /**
     * The same with what was paid of liquidations that were left without effect: in favour as far
     * as nothing else is owed of the line.
     *
     * @param pagado never negative
     */
    public SaldoDelMes conLoPagadoSinEfecto(Montos pagado) {
        return new SaldoDelMes(aCargo, aFavor.mas(positivos(pagado.menos(aCargo))));
    }

    /** One of the two. */
    public Montos en(Sentido sentido) {
        return sentido == Sentido.A_CARGO ? aCargo : aFavor;
    }

    private static Montos positivos(Montos montos) {
        return Montos.de((Linea l) -> mayor(montos.de(l), Importe.CERO));
    }

    private static Importe mayor(Importe uno, Importe otro) {
        return uno.compareTo(otro) >= 0 ? uno : otro;
    }
}
