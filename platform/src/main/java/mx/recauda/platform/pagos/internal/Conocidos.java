package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The payments seen so far, told apart by bank, operation and what they say. */
final class Conocidos {

    /** What a payment is beside those seen before. */
    enum Novedad {
        /** Nobody quoted its operation. */
        NUEVO,
        /** The same, whatever its line of the file. */
        CONOCIDO,
        /** Its operation was quoted for another línea, amount or day: it is other money. */
        OTRO_CONTENIDO
    }

    private record Operacion(String banco, String operacion) {}

    private record Contenido(String linea, Importe importe, LocalDate fecha) {}

    private final Map<Operacion, Set<Contenido>> vistos = new HashMap<>();

    Conocidos(List<PagoDeBanco> anteriores) {
        anteriores.forEach(this::mira);
    }

    /** What it is; from now on it is seen. */
    Novedad mira(PagoDeBanco pago) {
        Set<Contenido> contenidos =
                vistos.computeIfAbsent(
                        new Operacion(pago.banco(), pago.operacion()), nueva -> new HashSet<>());
        boolean primero = contenidos.isEmpty();
        if (!contenidos.add(new Contenido(pago.linea(), pago.importe(), pago.fecha()))) {
            return Novedad.CONOCIDO;
        }
        return primero ? Novedad.NUEVO : Novedad.OTRO_CONTENIDO;
    }
}
