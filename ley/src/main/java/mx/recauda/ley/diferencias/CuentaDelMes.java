package mx.recauda.ley.diferencias;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/**
 * What is known of a month that was demanded, and what remains of it each way. A determination with
 * less than what was demanded before it lowers nothing by itself: only as far as the institute
 * comes to less too, or accepted the figure. Facts known after it count whole.
 *
 * @param declarado last determination, with what the office sustains against it
 * @param cambios what facts known after it change, with the sign of what is owed
 * @param reconocido what the institute comes to now: its last proposal, with the figures of the
 *     employer that it accepted; of credits, that it does not propose, only the accepted ones
 * @param exigido determined by the employer and liquidated by the institute
 * @param liquidado of it, what was liquidated of differences from the last determination
 * @param sinEfecto paid of liquidations that were left without effect, and of nothing else
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
        Montos sinEfecto) {

    /** What remains each way. */
    public SaldoDelMes saldo() {
        Montos debido = Montos.de(l -> exigido.de(l).menos(deMas(l)));
        return new SaldoDelMes(
                SaldoDelMes.de(debido, exigido).aCargo(),
                SaldoDelMes.de(debido, exigido.mas(sinEfecto)).aFavor());
    }

    /** Demanded in excess of what is owed; negative, owed and not demanded. */
    private Importe deMas(Linea linea) {
        Importe tardio = liquidado.de(linea).menos(cambios.de(linea));
        return descenso(linea).mas(tardio);
    }

    /**
     * By how much the last determination is under what was demanded before, as far as it counts.
     */
    private Importe descenso(Linea linea) {
        Importe antes = exigido.de(linea).menos(liquidado.de(linea));
        Importe descenso = antes.menos(declarado.de(linea));
        if (descenso.centavos() <= 0) {
            return descenso;
        }
        Importe suyo = reconocido.de(linea).menos(cambios.de(linea));
        Importe apoyo = linea.concepto().isPresent() ? antes.menos(suyo) : suyo.negado();
        return Importe.deCentavos(Math.min(descenso.centavos(), Math.max(0, apoyo.centavos())));
    }
}
