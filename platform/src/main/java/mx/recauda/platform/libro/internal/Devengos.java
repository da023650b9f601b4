package mx.recauda.platform.libro.internal;

import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells the lines that make or unmake a debt from those that pay it: a receivable that moves
 * together with its income is born or unmade.
 */
final class Devengos {

    private record Ingreso(long asiento, Cuenta cuenta) {}

    private record Linea(long asiento, Cuenta cuenta, LocalDate efectivo, Importe importe) {}

    private final Set<Ingreso> ingresos = new HashSet<>();
    private final List<Linea> lineas = new ArrayList<>();

    /** A line, in the order of their effect; also those of income. */
    void agrega(long asiento, Cuenta cuenta, LocalDate efectivo, Importe importe) {
        if (cuenta.clase() == Clase.INGRESO) {
            ingresos.add(new Ingreso(asiento, cuenta));
        } else {
            lineas.add(new Linea(asiento, cuenta, efectivo, importe));
        }
    }

    /** The lines of each registro without those of income, in the same order. */
    Map<UUID, List<MovimientoDeCuenta>> movimientos() {
        Map<UUID, List<MovimientoDeCuenta>> porRegistro = new HashMap<>();
        for (Linea l : lineas) {
            boolean devengo =
                    ingresos.contains(new Ingreso(l.asiento(), l.cuenta().en(Clase.INGRESO)));
            porRegistro
                    .computeIfAbsent(
                            l.cuenta().registro().orElseThrow(), nuevo -> new ArrayList<>())
                    .add(
                            new MovimientoDeCuenta(
                                    l.asiento(), l.cuenta(), l.efectivo(), l.importe(), devengo));
        }
        return porRegistro;
    }
}
