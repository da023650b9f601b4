package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.libro.Cuenta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * Which payments give way to one that was made before them, and of what: of each account, the last
 * ones that still pay it. What gives way stays money of the payment that brought it, so that it
 * goes where that one goes.
 */
final class QuienCede {

    private QuienCede() {}

    /** A payment and the bank that settled it. */
    record Quien(UUID pago, String banco) {}

    /**
     * What a payment paid and was not owed any more.
     *
     * @param quien empty when no payment brought it
     * @param dia of that payment
     * @param indebido by account, positive
     */
    record Cedido(Optional<Quien> quien, LocalDate dia, SortedMap<Cuenta, Importe> indebido) {}

    private record Pagado(Quien quien, LocalDate dia, Importe importe) {}

    private static final Comparator<Pagado> LOS_ULTIMOS =
            Comparator.comparing(Pagado::dia)
                    .reversed()
                    .thenComparing(p -> p.quien().pago().toString());

    /**
     * Divides what gives way.
     *
     * @param movimientos of the accounts of the registro
     * @param indebido by account, positive
     * @param despues only payments made after it give way
     * @param dia of what no payment brought
     * @param pagoDe the payment that an entry is of, by its number
     */
    @Fuente(
            value = "Of the payments of an account the last ones give way first",
            confianza = Confianza.PROPUESTA)
    static List<Cedido> de(
            List<MovimientoDeCuenta> movimientos,
            SortedMap<Cuenta, Importe> indebido,
            LocalDate despues,
            LocalDate dia,
            LongFunction<Optional<Quien>> pagoDe) {
        Map<Optional<Quien>, Cedido> ceden = new HashMap<>();
        indebido.forEach((cuenta, importe) -> {
            Importe resta = importe;
            for (Pagado pagado : pagados(movimientos, cuenta, despues, pagoDe)) {
                Importe toma = menor(resta, pagado.importe());
                if (toma.centavos() > 0) {
                    anota(ceden, Optional.of(pagado.quien()), pagado.dia(), cuenta, toma);
                    resta = resta.menos(toma);
                }
            }
            if (resta.centavos() > 0) {
                anota(ceden, Optional.empty(), dia, cuenta, resta);
            }
        });
        return ceden.values().stream()
                .sorted(
                        Comparator.comparing(Cedido::dia)
                                .thenComparing(
                                        c -> c.quien().map(q -> q.pago().toString()).orElse("")))
                .toList();
    }

    private static void anota(
            Map<Optional<Quien>, Cedido> ceden,
            Optional<Quien> quien,
            LocalDate dia,
            Cuenta cuenta,
            Importe importe) {
        ceden.computeIfAbsent(quien, q -> new Cedido(q, dia, new TreeMap<>()))
                .indebido()
                .merge(cuenta, importe, Importe::mas);
    }

    // What each payment still pays of the account: its entries, less what undoes them.
    private static List<Pagado> pagados(
            List<MovimientoDeCuenta> movimientos,
            Cuenta cuenta,
            LocalDate despues,
            LongFunction<Optional<Quien>> pagoDe) {
        Map<Quien, Importe> sumas = new HashMap<>();
        Map<Quien, LocalDate> dias = new HashMap<>();
        for (MovimientoDeCuenta m : movimientos) {
            if (m.cuenta().equals(cuenta) && !m.devengo()) {
                pagoDe.apply(m.asiento())
                        .ifPresent(q -> {
                            sumas.merge(q, m.importe().negado(), Importe::mas);
                            if (m.importe().centavos() < 0) {
                                dias.merge(q, m.efectivo(), QuienCede::primero);
                            }
                        });
            }
        }
        List<Pagado> pagados = new ArrayList<>();
        sumas.forEach((quien, suma) -> {
            LocalDate suyo = dias.getOrDefault(quien, despues);
            if (suma.centavos() > 0 && suyo.isAfter(despues)) {
                pagados.add(new Pagado(quien, suyo, suma));
            }
        });
        pagados.sort(LOS_ULTIMOS);
        return pagados;
    }

    private static LocalDate primero(LocalDate uno, LocalDate otro) {
        return uno.isBefore(otro) ? uno : otro;
    }

    private static Importe menor(Importe uno, Importe otro) {
        return uno.compareTo(otro) < 0 ? uno : otro;
    }
}
