package mx.recauda.platform.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Origen;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes entries and reads what they say. */
public interface Libro {

    /**
     * Writes entries in the transaction of the caller, all or none. An entry whose key is in the
     * ledger with the same content is not written again: its number is returned. A transaction
     * writes once: twice could make two writers wait for each other.
     *
     * @return one answer for each entry, in order
     * @throws mx.recauda.platform.base.FalloConCodigo with a {@link
     *     mx.recauda.ley.libro.ErrorDeLibro}: a defect of an entry, a key used with other content,
     *     a reversal of what is not there
     */
    List<Asentado> asienta(List<Asiento> asientos);

    /** The entry under a key. */
    Optional<AsientoEscrito> busca(String clave);

    /** The entry of a number. */
    Optional<AsientoEscrito> busca(long numero);

    /** The entries that an act wrote, in order. */
    List<AsientoEscrito> deOrigen(Origen origen);

    /** Balance of an account at a point; zero when it was never used. */
    Importe saldo(Cuenta cuenta, Punto punto);

    /**
     * Balances of a registro patronal, of the accounts with movement up to the point, in the order
     * of the accounts.
     */
    List<Saldo> saldos(UUID registro, Punto punto);

    /** Lines of an account from the oldest, with the balance after each. */
    List<Movimiento> movimientos(Cuenta cuenta, Punto punto, int desde, int cuantos);

    /**
     * The same lines from the one after a given one on.
     *
     * @param ultimo empty for the first ones
     */
    List<Movimiento> movimientosDespuesDe(
            Cuenta cuenta, Punto punto, Optional<Movimiento> ultimo, int cuantos);

    /** How many lines an account has up to a point. */
    int cuantos(Cuenta cuenta, Punto punto);

    /**
     * Tells the ledger that a registro patronal is of another office from now on, for access: what
     * was written keeps the office of its day. Proposals written later tell it by themselves; other
     * entries may be of an older day, and tell nothing.
     *
     * @param oficina key of the office, four digits
     */
    void traslada(UUID registro, String oficina);

    /**
     * The offices that have some registros today, as the ledger was told; those it never heard of
     * are not there.
     */
    Map<UUID, String> oficinas(Collection<UUID> registros);

    /** Control totals, each the sum of the subsidiary accounts of all or of one office. */
    List<Control> controles(Optional<String> oficina);
}
