package mx.recauda.ley.libro;

import mx.recauda.ley.huella.Resumen;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A closed block of the ledger: no entry enters it any more.
 *
 * @param numero place in the chain, from 1
 * @param asientos how many entries it has; at least 1
 * @param raiz root of the tree of its entries, in the order of their numbers
 * @param anterior head of the block before; {@link Resumen#NADA} for the first
 * @param cerradoEn when it was closed
 */
public record Bloque(long numero, int asientos, Resumen raiz, Resumen anterior, Instant cerradoEn) {

    /** What is published: whoever keeps it can tell later if anything before was changed. */
    public Resumen cabeza() {
        return Resumen.de(
                (numero + "|" + asientos + "|" + raiz + "|" + anterior + "|" + cerradoEn)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
