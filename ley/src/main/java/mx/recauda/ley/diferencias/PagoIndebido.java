package mx.recauda.ley.diferencias;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;

/** How much of what was determined in excess was also paid: only that is given back. */
public final class PagoIndebido {

    private PagoIndebido() {}

    /**
     * What was paid in excess, line by line. What was asked back before of what is demanded in
     * excess is still demanded and was paid: it is in both and needs no telling.
     *
     * @param aFavor in favour and not asked back
     * @param exigido determined and liquidated, in force
     * @param devueltoSinEfecto asked back before of liquidations left without effect: it was paid,
     *     and is demanded no more
     * @param pagado of the month, what was given back of it included
     */
    @Fuente("LSS 299; RACERF 131")
    public static Montos de(
            Montos aFavor, Montos exigido, Montos devueltoSinEfecto, Montos pagado) {
        Montos deMas = pagado.menos(devueltoSinEfecto).menos(exigido.menos(aFavor));
        return Montos.de(l -> entre(deMas.de(l), aFavor.de(l)));
    }

    /**
     * What was paid of liquidations left without effect and not asked back, line by line: beyond
     * what is demanded now.
     *
     * @param revocado liquidated and left without effect, as many times as it was
     * @param exigido determined and liquidated, in force
     * @param devueltoSinEfecto asked back before of it
     * @param pagado of the month, what was given back of it included
     */
    @Fuente("LSS 299; RACERF 131; RACERF 151-V")
    public static Montos sinEfecto(
            Montos revocado, Montos exigido, Montos devueltoSinEfecto, Montos pagado) {
        Montos sobra = pagado.menos(devueltoSinEfecto).menos(exigido);
        Montos tope = revocado.menos(devueltoSinEfecto);
        return Montos.de(l -> entre(sobra.de(l), tope.de(l)));
    }

    private static Importe entre(Importe importe, Importe tope) {
        return Importe.deCentavos(Math.max(0, Math.min(importe.centavos(), tope.centavos())));
    }
}
