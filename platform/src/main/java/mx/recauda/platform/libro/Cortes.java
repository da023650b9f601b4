package mx.recauda.platform.libro;

import java.time.Instant;

/**
 * Up to where what was written was known, by closed blocks. The instant of an entry is taken before
 * it is committed, so that another may appear with an earlier one; nothing enters a closed block.
 * Rows of any module that keep the transaction that wrote them are cut with the ledger.
 */
public interface Cortes {

    /** Before the first block: nothing is known. */
    Instant NUNCA = Instant.EPOCH;

    /** After anything that can be known, in no block yet too. */
    Instant SIEMPRE = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * When the last block closed that had closed at an instant: what is read as known then never
     * changes. {@link #NUNCA} when none had.
     */
    Instant cerradoAl(Instant conocidoEn);

    /**
     * The transaction, as the text of an {@code xid8}, before which what was written counts at an
     * instant: that of {@link #cerradoAl}, or past the end at {@link #SIEMPRE}.
     */
    String limite(Instant conocidoEn);
}
