package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.cuenta.PagoAnterior;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.platform.libro.Deudas;
import mx.recauda.platform.libro.Deudas.Deuda;
import mx.recauda.platform.libro.Deudas.Lugar;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.internal.Aplicacion.Cobro;
import mx.recauda.platform.pagos.internal.QuienCede.Cedido;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * What is still owed of each account while the payments of a file are applied, the oldest first:
 * several líneas may be of one debt, and the ledger is written at the end.
 */
final class PorAplicar {

    // After every entry of the ledger.
    private static final long PRIMERO = Long.MAX_VALUE / 2;

    private final ReglasDeCuenta reglas = ReglasDeCuenta.incluidas();
    private final Map<Lugar, List<MovimientoDeCuenta>> movimientos = new HashMap<>();
    private final Map<Long, Optional<Quien>> deQuien = new HashMap<>();
    private final LongFunction<Optional<Quien>> pagoDe;
    private long siguiente = PRIMERO;

    /**
     * With what the ledger says of the debts of the líneas that were paid.
     *
     * @param pagoDe the payment that an entry of the ledger is of, by its number
     */
    PorAplicar(Deudas deudas, List<Cobro> cobros, LongFunction<Optional<Quien>> pagoDe) {
        this.pagoDe = pagoDe;
        Map<UUID, List<Cobro>> porRegistro =
                cobros.stream()
                        .filter(c -> c.linea().isPresent())
                        .collect(Collectors.groupingBy(c -> c.linea().orElseThrow().registro()));
        Set<Lugar> lugares = new HashSet<>();
        cobros.forEach(c -> c.linea().map(PorAplicar::lugares).ifPresent(lugares::addAll));
        Map<UUID, List<Deuda>> suyas =
                deudas.de(lugares).stream()
                        .collect(Collectors.groupingBy(d -> d.cuenta().registro().orElseThrow()));
        Set<UUID> enteros = new HashSet<>();
        porRegistro.forEach((registro, cuales) -> {
            List<Deuda> deben = suyas.getOrDefault(registro, List.of());
            if (enteros(cuales, deben)) {
                enteros.add(registro);
            } else {
                deben.forEach(this::junta);
            }
        });
        lugares.removeIf(l -> !enteros.contains(l.registro()));
        if (!lugares.isEmpty()) {
            movimientos.putAll(deudas.movimientos(lugares));
        }
    }

    // Line by line only when it matters which lines there are: a debt with accessories, or one that
    // something changed after the day of a payment.
    private static boolean enteros(List<Cobro> cobros, List<Deuda> deudas) {
        LocalDate primero =
                cobros.stream()
                        .map(c -> c.pago().fecha())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return deudas.stream().anyMatch(d -> d.ultimo().isAfter(primero))
                || cobros.stream()
                        .flatMap(c -> c.linea().orElseThrow().partes().partes().stream())
                        .anyMatch(p -> esAccesorio(p.cuenta()));
    }

    // All its lines had their effect by then: they are as one.
    private void junta(Deuda deuda) {
        movimientos
                .computeIfAbsent(lugar(deuda.cuenta()), nuevo -> new ArrayList<>())
                .add(
                        new MovimientoDeCuenta(
                                0, deuda.cuenta(), deuda.ultimo(), deuda.saldo(), false));
    }

    private static Set<Lugar> lugares(Linea linea) {
        Set<Lugar> lugares = new LinkedHashSet<>();
        linea.partes().partes().forEach(p -> lugares.add(lugar(p.cuenta())));
        return lugares;
    }

    private static Lugar lugar(Cuenta cuenta) {
        return new Lugar(cuenta.registro().orElseThrow(), cuenta.periodo().orElseThrow());
    }

    /**
     * What a payment does.
     *
     * @param paga of each part of its línea, up to what was owed on its day; positive
     * @param cede what later payments, already written, paid of the same debt
     */
    record Toma(Map<Cuenta, Importe> paga, List<Cedido> cede) {

        /** The bank of one of the payments that give way; empty when it is none of them. */
        Optional<String> banco(UUID pago) {
            return cede.stream()
                    .flatMap(c -> c.quien().stream())
                    .filter(q -> q.pago().equals(pago))
                    .map(Quien::banco)
                    .findFirst();
        }
    }

    /**
     * What a línea paid on a day pays; it counts as applied from now on.
     *
     * @throws AccesorioImposible when the accessories of that day cannot be computed
     */
    Toma toma(Linea linea, LocalDate fecha) {
        List<MovimientoDeCuenta> suyos = new ArrayList<>();
        lugares(linea).forEach(l -> suyos.addAll(movimientos.getOrDefault(l, List.of())));
        Map<Cuenta, Importe> debidos = debidos(linea, fecha, suyos);
        Map<Cuenta, Importe> paga = new HashMap<>();
        for (Parte parte : linea.partes().partes()) {
            Importe debido = debidos.getOrDefault(parte.cuenta(), Importe.CERO);
            if (debido.centavos() > 0) {
                Importe toma = debido.compareTo(parte.importe()) < 0 ? debido : parte.importe();
                paga.put(parte.cuenta(), toma);
            }
        }
        PagoAnterior anterior = PagoAnterior.de(suyos, paga, fecha, reglas);
        List<Cedido> cede =
                QuienCede.de(suyos, anterior.indebido(), fecha, anterior.dia(), this::pagoDe);
        anota(paga, fecha, 1, Optional.empty());
        cede.forEach(c -> anota(c.indebido(), c.dia(), -1, c.quien()));
        return new Toma(paga, cede);
    }

    private Optional<Quien> pagoDe(long asiento) {
        return deQuien.computeIfAbsent(
                asiento, a -> a < PRIMERO ? pagoDe.apply(a) : Optional.empty());
    }

    // The statement is what takes long: it is made only for a línea with accessories.
    private Map<Cuenta, Importe> debidos(
            Linea linea, LocalDate fecha, List<MovimientoDeCuenta> suyos) {
        Map<Cuenta, Importe> debidos = new HashMap<>();
        for (MovimientoDeCuenta m : suyos) {
            if (!esAccesorio(m.cuenta()) && (m.devengo() || !m.efectivo().isAfter(fecha))) {
                debidos.merge(m.cuenta(), m.importe(), Importe::mas);
            }
        }
        List<Cuenta> accesorios =
                linea.partes().partes().stream()
                        .map(Parte::cuenta)
                        .filter(PorAplicar::esAccesorio)
                        .toList();
        if (!accesorios.isEmpty()) {
            EstadoDeCuenta estado = EstadoDeCuenta.de(suyos, fecha, reglas);
            accesorios.forEach(c -> debidos.put(c, debido(c, estado)));
        }
        return debidos;
    }

    private static Importe debido(Cuenta cuenta, EstadoDeCuenta estado) {
        return estado.adeudo(cuenta.periodo().orElseThrow() + "." + cuenta.fondo())
                .map(
                        cuenta.componente() == Componente.RECARGOS
                                ? Adeudo::recargos
                                : Adeudo::actualizacion)
                .orElse(Importe.CERO);
    }

    // Accessories are born with their payment, and unmade with it. All that one payment pays is of
    // one entry: cut in pieces, its accessories would be rounded piece by piece.
    private void anota(
            Map<Cuenta, Importe> importes, LocalDate dia, int signo, Optional<Quien> quien) {
        long nace = siguiente++;
        long paga = siguiente++;
        deQuien.put(paga, quien);
        importes.forEach((cuenta, importe) -> {
            Importe pago = signo > 0 ? importe.negado() : importe;
            List<MovimientoDeCuenta> suyos =
                    movimientos.computeIfAbsent(lugar(cuenta), nuevo -> new ArrayList<>());
            if (esAccesorio(cuenta)) {
                suyos.add(new MovimientoDeCuenta(nace, cuenta, dia, pago.negado(), true));
            }
            suyos.add(new MovimientoDeCuenta(paga, cuenta, dia, pago, false));
        });
    }

    /** Whether it is born with the payment. */
    static boolean esAccesorio(Cuenta cuenta) {
        return cuenta.componente() == Componente.RECARGOS
                || cuenta.componente() == Componente.ACTUALIZACION;
    }
}
