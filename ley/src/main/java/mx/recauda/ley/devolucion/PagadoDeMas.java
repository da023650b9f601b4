package mx.recauda.ley.devolucion;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Cuenta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Money paid without being owed.
 *
 * @param pago the payment that it came with
 * @param dia of the payment
 * @param cuenta what it paid: of class EXCEDENTE when nothing was owed; LIQUIDADO when that was
 *     left without effect; DETERMINADO when what is in force was demanded in excess
 * @param importe positive
 */
public record PagadoDeMas(UUID pago, LocalDate dia, Cuenta cuenta, Importe importe) {

    /** Refuses nothing and less than nothing, and accounts of no registro. */
    public PagadoDeMas {
        if (importe.centavos() <= 0 || cuenta.registro().isEmpty()) {
            throw new IllegalArgumentException(cuenta.clave() + " " + importe);
        }
    }

    /**
     * Which payments an undue amount of an account came with: the debt was paid by the money that
     * came first, so that what was too much is in the last ones.
     *
     * @param pagos of the account, in any order
     * @param indebido from zero on; what exceeds the payments came with none
     */
    public static List<PagadoDeMas> ultimos(List<PagadoDeMas> pagos, Importe indebido) {
        List<PagadoDeMas> suyos = new ArrayList<>();
        Importe resta = indebido;
        List<PagadoDeMas> delUltimo =
                pagos.stream()
                        .sorted(
                                Comparator.comparing(PagadoDeMas::dia)
                                        .reversed()
                                        .thenComparing(p -> p.pago().toString()))
                        .toList();
        for (PagadoDeMas pago : delUltimo) {
            if (resta.centavos() > 0) {
                Importe toma = resta.compareTo(pago.importe()) < 0 ? resta : pago.importe();
                suyos.add(new PagadoDeMas(pago.pago(), pago.dia(), pago.cuenta(), toma));
                resta = resta.menos(toma);
            }
        }
        return suyos;
    }
}
