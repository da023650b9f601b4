package mx.recauda.platform.pagos;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes líneas de captura, imports what the banks settled and proves what was paid. */
public interface Pagos {

    /**
     * Makes the línea of what is owed of a month, and of the bimester it closes, with the
     * accessories of the chosen day. Asked for again with the same debt and day, it is the same.
     *
     * @param dia last day on which it may be paid, from today on
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago}
     */
    Linea genera(UUID registro, Mes mes, LocalDate dia);

    /**
     * Makes the línea of some debts of the account statement, with the accessories of the chosen
     * day. Asked for again with the same debts, amount and day, it is the same.
     *
     * @param adeudos names of the debts, see {@link mx.recauda.ley.cuenta.Adeudo#clave()}; those of
     *     which nothing is owed that day do not count
     * @param dia last day on which it may be paid, from today on
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago}
     */
    Linea genera(UUID registro, Set<String> adeudos, LocalDate dia);

    /**
     * What of a registro may be paid by itself on a day, beside its debts as a whole.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo with {@link ErrorDePago#SIN_TASAS}
     */
    List<Pagadero> pagaderos(UUID registro, LocalDate dia);

    /**
     * Makes the línea of one of them, with the accessories of the chosen day. Asked for again with
     * the same amount and day, it is the same.
     *
     * @param pagadero its key
     * @param dia last day on which it may be paid, from today on
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDePago}
     */
    Linea genera(UUID registro, String pagadero, LocalDate dia);

    /**
     * Imports a settlement file: each payment once, whatever the files it comes in; an operation
     * quoted again with other content is another payment, and is told. A payment of a known línea,
     * in time and of its amount is applied as the línea says, up to what is owed of each account on
     * the day of the payment; the rest, and one already paid, is in excess; the others wait to be
     * identified. A file with a fault leaves nothing.
     */
    LoteImportado importa(String archivo, byte[] contenido, Idioma idioma);

    /** A línea. */
    Optional<Linea> linea(UUID id);

    /**
     * Of what a línea would pay, the contribution, fines and indemnities that are not owed any
     * more: whoever pays it now pays them in excess. Its accessories do not count.
     */
    Importe yaPagado(Linea linea);

    /** The proof that a línea was paid; empty when it was not. */
    Optional<Recibo> recibo(UUID linea);
}
