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
        EstadoDeCuenta estado = EstadoDeCuenta.de(suyos, fecha, reglas);
        Map<Cuenta, Importe> paga = new HashMap<>();
        for (Parte parte : linea.partes().partes()) {
            Importe debido = debido(parte.cuenta(), suyos, estado, fecha);
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

    private static Importe debido(
            Cuenta cuenta, List<MovimientoDeCuenta> suyos, EstadoDeCuenta estado, LocalDate fecha) {
        if (!esAccesorio(cuenta)) {
            return suyos.stream()
                    .filter(m -> m.cuenta().equals(cuenta))
                    .filter(m -> m.devengo() || !m.efectivo().isAfter(fecha))
                    .map(MovimientoDeCuenta::importe)
                    .reduce(Importe.CERO, Importe::mas);
        }
        return estado.adeudo(cuenta.periodo().orElseThrow() + "." + cuenta.fondo())
                .map(
                        cuenta.componente() == Componente.RECARGOS
                                ? Adeudo::recargos
                                : Adeudo::actualizacion)
                .orElse(Importe.CERO);
    }

    // Accessories are born with their payment, and unmade with it.
    private void anota(
            List<MovimientoDeCuenta> suyos,
            Map<Cuenta, Importe> importes,
            LocalDate dia,
            int signo) {
        importes.forEach((cuenta, importe) -> {
            Importe pago = signo > 0 ? importe.negado() : importe;
            if (esAccesorio(cuenta)) {
                suyos.add(new MovimientoDeCuenta(siguiente++, cuenta, dia, pago.negado(), true));
            }
            suyos.add(new MovimientoDeCuenta(siguiente, cuenta, dia, pago, false));
        });
        siguiente++;
    }

    /** Whether it is born with the payment. */
    static boolean esAccesorio(Cuenta cuenta) {
        return cuenta.componente() == Componente.RECARGOS
                || cuenta.componente() == Componente.ACTUALIZACION;
    }
}
