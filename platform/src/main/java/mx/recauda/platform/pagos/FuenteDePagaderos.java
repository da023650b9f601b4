package mx.recauda.platform.pagos;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A module that knows what may be paid by itself; it implements this as a bean. Its accounts are
 * those of the ledger: a línea pays of each what its part says, up to what is owed on the day of
 * the payment, and the rest is in excess. It answers the same to the same question as long as the
 * ledger and its own facts do not change.
 */
public interface FuenteDePagaderos {

    /** What the keys of all it offers begin with, and of nobody else's: small letters. */
    String prefijo();

    /**
     * What may be paid of a registro, with the accessories of a day; nothing when nothing is owed.
     *
     * @throws mx.recauda.ley.accesorios.AccesorioImposible when they cannot be computed
     */
    List<Pagadero> de(UUID registro, LocalDate dia);
}
