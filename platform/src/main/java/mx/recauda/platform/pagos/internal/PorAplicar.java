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
import mx.recauda.platform.pagos.Linea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is still owed of each account while the payments of a file are applied, the oldest first:
 * several líneas may be of one debt, and the ledger is written at the end.
 */
final class PorAplicar {

    // After every entry of the ledger.
    private static final long PRIMERO = Long.MAX_VALUE / 2;

    private final ReglasDeCuenta reglas = ReglasDeCuenta.incluidas();
    private final Map<UUID, List<MovimientoDeCuenta>> movimientos = new HashMap<>();
    private long siguiente = PRIMERO;

    /**
     * @param movimientos of each registro, as written so far
     */
    PorAplicar(Map<UUID, List<MovimientoDeCuenta>> movimientos) {
        movimientos.forEach((r, suyos) -> this.movimientos.put(r, new ArrayList<>(suyos)));
    }

    /**
     * What a payment does.
     *
     * @param paga of each part of its línea, up to what was owed on its day; positive
     * @param cede what later payments, already written, paid of the same debt
     */
    record Toma(Map<Cuenta, Importe> paga, PagoAnterior cede) {}

    /**
     * What a línea paid on a day pays; it counts as applied from now on.
     *
     * @throws AccesorioImposible when the accessories of that day cannot be computed
     */
    Toma toma(Linea linea, LocalDate fecha) {
        List<MovimientoDeCuenta> suyos =
                movimientos.computeIfAbsent(linea.registro(), nuevo -> new ArrayList<>());
        Map<Cuenta, Importe> debidos = debidos(linea, fecha, suyos);
        Map<Cuenta, Importe> paga = new HashMap<>();
        for (Parte parte : linea.partes().partes()) {
            Importe debido = debidos.getOrDefault(parte.cuenta(), Importe.CERO);
            if (debido.centavos() > 0) {
                Importe toma = debido.compareTo(parte.importe()) < 0 ? debido : parte.importe();
                paga.put(parte.cuenta(), toma);
            }
        }
        PagoAnterior cede = PagoAnterior.de(suyos, paga, fecha, reglas);
        anota(suyos, paga, fecha, 1);
        anota(suyos, cede.indebido(), cede.dia(), -1);
        return new Toma(paga, cede);
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
            List<MovimientoDeCuenta> suyos,
            Map<Cuenta, Importe> importes,
            LocalDate dia,
            int signo) {
        long nace = siguiente++;
        long paga = siguiente++;
        importes.forEach((cuenta, importe) -> {
            Importe pago = signo > 0 ? importe.negado() : importe;
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
