package mx.recauda.platform.libro;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuenta;

/**
 * Balance of an account.
 *
 * @param numero number of the account
 * @param importe positive when debits exceed credits
 */
public record Saldo(long numero, Cuenta cuenta, Importe importe) {}
