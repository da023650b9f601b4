package mx.recauda.ley.diferencias;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;

/** How much of what was determined in excess was also paid: only that is given back. */
public final class PagoIndebido {

    private PagoIndebido() {}

    /**
     * What was paid in excess, line by line.
     *
     * @param aFavor demanded in excess and not asked back
     * @param exigido determined and liquidated
     * @param solicitado demanded in excess and asked back before
     * @param pagado of what was demanded
     */
    @Fuente("LSS 299; RACERF 131")
    public static Montos de(Montos aFavor, Montos exigido, Montos solicitado, Montos pagado) {
        Montos debido = exigido.menos(aFavor).menos(solicitado);
        Montos deMas = pagado.menos(debido).menos(solicitado);
        return Montos.de(l -> entre(deMas.de(l), aFavor.de(l)));
    }

    /**
     * What was paid of liquidations left without effect, line by line: beyond what is demanded now.
     *
     * @param revocado liquidated and left without effect
     * @param exigido determined and liquidated, in force
     * @param pagado of the month
     */
    @Fuente("LSS 299; RACERF 131; RACERF 151-V")
    public static Montos sinEfecto(Montos revocado, Montos exigido, Montos pagado) {
        Montos sobra = pagado.menos(exigido);
        return Montos.de(l -> entre(sobra.de(l), revocado.de(l)));
    }

    private static Importe entre(Importe importe, Importe tope) {
        Importe positivo = importe.centavos() < 0 ? Importe.CERO : importe;
        return positivo.compareTo(tope) > 0 ? tope : positivo;
    }
}
