package mx.recauda.platform.libro;

import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is owed of some periods of many registros, in one reading: what payments are matched with.
 * Everything within the scope.
 */
public interface Deudas {

    /**
     * Whose debt and of when.
     *
     * @param periodo month, or first month of the bimester of a bimonthly fund
     */
    record Lugar(UUID registro, Mes periodo) {}

    /**
     * An account determined or liquidated.
     *
     * @param saldo sum of all its lines
     * @param ultimo day of effect of the last one
     */
    record Deuda(Cuenta cuenta, Importe saldo, LocalDate ultimo) {}

    /** The accounts of some places, in no order. */
    List<Deuda> de(Collection<Lugar> lugares);

    /**
     * The lines of the accounts proposed, determined, liquidated and in excess of some places, in
     * the order of their effect; places of no lines are not there.
     */
    Map<Lugar, List<MovimientoDeCuenta>> movimientos(Collection<Lugar> lugares);
}
