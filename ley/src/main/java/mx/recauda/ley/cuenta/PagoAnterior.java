package mx.recauda.ley.cuenta;

import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.accesorios.Liquidacion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A payment that the ledger hears of after others that were made later. Restatement and surcharges
 * stop on the day of the payment, so the later ones paid what was not owed any more.
 *
 * @param dia day of the last payment that gives way
 * @param indebido what the payments already written pay beyond what is owed once this one counts,
 *     by account, positive; empty when none was later
 */
public record PagoAnterior(LocalDate dia, SortedMap<Cuenta, Importe> indebido) {

    private static final Set<Componente> ACCESORIOS =
            EnumSet.of(Componente.RECARGOS, Componente.ACTUALIZACION);

    private record Lugar(Mes periodo, Fondo fondo) {
        static Lugar de(Cuenta cuenta) {
            return new Lugar(cuenta.periodo().orElseThrow(), cuenta.fondo());
        }
    }

    /** Keeps an immutable copy. */
    public PagoAnterior {
        indebido = Collections.unmodifiableSortedMap(new TreeMap<>(indebido));
    }

    /**
     * What gives way to a payment: of each debt that it pays, what is paid beyond what is owed, and
     * the accessories of the later payments that are not owed once less was owed in between.
     *
     * @param movimientos of the accounts of one registro, as written so far
     * @param toma what the payment pays of each account, up to what was owed on its day
     * @param dia day of the payment
     * @throws AccesorioImposible when a rate or an index of one of the days is not known
     */
    @Fuente("LSS 40-A; LSS 299; CFF 17-A; CFF 21")
    @Fuente(
            value = "The debt is paid by the money that came first, whenever it was known",
            confianza = Confianza.PROPUESTA)
    public static PagoAnterior de(
            List<MovimientoDeCuenta> movimientos,
            Map<Cuenta, Importe> toma,
            LocalDate dia,
            ReglasDeCuenta reglas) {
        Set<Lugar> lugares = new HashSet<>();
        toma.keySet().forEach(c -> lugares.add(Lugar.de(c)));
        LocalDate ultimo =
                pagos(movimientos)
                        .filter(m -> lugares.contains(Lugar.de(m.cuenta())))
                        .map(MovimientoDeCuenta::efectivo)
                        .max(Comparator.naturalOrder())
                        .filter(dia::isBefore)
                        .orElse(dia);
        SortedMap<Cuenta, Importe> indebido = new TreeMap<>();
        if (ultimo.equals(dia)) {
            return new PagoAnterior(dia, indebido);
        }
        toma.forEach((cuenta, importe) -> {
            Importe debe = max(Importe.CERO, saldo(movimientos, cuenta));
            if (!accesorio(cuenta) && importe.menos(debe).centavos() > 0) {
                indebido.put(cuenta, importe.menos(debe));
            }
        });
        accesorios(movimientos, toma, dia, ultimo, reglas, lugares, indebido);
        return new PagoAnterior(ultimo, indebido);
    }

    // What restatement and surcharges would be had this payment been written first.
    private static void accesorios(
            List<MovimientoDeCuenta> movimientos,
            Map<Cuenta, Importe> toma,
            LocalDate dia,
            LocalDate ultimo,
            ReglasDeCuenta reglas,
            Set<Lugar> lugares,
            SortedMap<Cuenta, Importe> indebido) {
        List<MovimientoDeCuenta> como = new ArrayList<>(movimientos);
        toma.forEach((cuenta, importe) -> como.add(pago(cuenta, dia, importe)));
        indebido.forEach((cuenta, importe) -> como.add(pago(cuenta, ultimo, importe.negado())));
        for (Adeudo adeudo : EstadoDeCuenta.de(como, ultimo, reglas).adeudos()) {
            Lugar lugar = new Lugar(adeudo.periodo(), adeudo.fondo());
            if (lugares.contains(lugar)) {
                Importe recargos =
                        adeudo.recargosCubiertos()
                                .menos(debidos(adeudo, Liquidacion::importeRecargos));
                quita(movimientos, lugar, Componente.RECARGOS, dia, recargos, indebido);
                Importe actualizacion =
                        adeudo.actualizacionCubierta()
                                .menos(debidos(adeudo, Liquidacion::importeActualizacion));
                quita(movimientos, lugar, Componente.ACTUALIZACION, dia, actualizacion, indebido);
            }
        }
    }

    private static Importe debidos(Adeudo adeudo, Function<Liquidacion, Importe> parte) {
        return adeudo.tramos().stream()
                .map(t -> parte.apply(t.liquidacion()))
                .reduce(Importe.CERO, Importe::mas);
    }

    // Of the accounts of that accessory that were paid after the day, up to what was.
    private static void quita(
            List<MovimientoDeCuenta> movimientos,
            Lugar lugar,
            Componente componente,
            LocalDate dia,
            Importe sobra,
            SortedMap<Cuenta, Importe> indebido) {
        SortedMap<Cuenta, Importe> despues = new TreeMap<>();
        pagos(movimientos)
                .filter(m -> m.cuenta().componente() == componente)
                .filter(m -> m.efectivo().isAfter(dia) && Lugar.de(m.cuenta()).equals(lugar))
                .forEach(m -> despues.merge(m.cuenta(), m.importe().negado(), Importe::mas));
        Importe resta = sobra;
        for (Map.Entry<Cuenta, Importe> pagada : despues.entrySet()) {
            Importe parte = resta.compareTo(pagada.getValue()) < 0 ? resta : pagada.getValue();
            if (parte.centavos() > 0) {
                indebido.put(pagada.getKey(), parte);
                resta = resta.menos(parte);
            }
        }
    }

    private static Stream<MovimientoDeCuenta> pagos(List<MovimientoDeCuenta> movimientos) {
        return movimientos.stream().filter(m -> m.cuenta().clase().porCobrar() && !m.devengo());
    }

    private static Importe saldo(List<MovimientoDeCuenta> movimientos, Cuenta cuenta) {
        return movimientos.stream()
                .filter(m -> m.cuenta().equals(cuenta))
                .map(MovimientoDeCuenta::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    private static MovimientoDeCuenta pago(Cuenta cuenta, LocalDate dia, Importe importe) {
        return new MovimientoDeCuenta(Long.MAX_VALUE, cuenta, dia, importe.negado(), false);
    }

    private static boolean accesorio(Cuenta cuenta) {
        return ACCESORIOS.contains(cuenta.componente());
    }

    private static Importe max(Importe uno, Importe otro) {
        return uno.compareTo(otro) >= 0 ? uno : otro;
    }
}
