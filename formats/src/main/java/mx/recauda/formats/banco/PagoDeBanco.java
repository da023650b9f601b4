package mx.recauda.formats.banco;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Fondo;

import java.time.LocalDate;
import java.util.Map;

/**
 * A payment as the bank tells it.
 *
 * @param renglon line of the file, from 2
 * @param linea as the payer gave it, whatever it is
 * @param banco key of the collecting entity
 * @param operacion number of the operation, unique within the bank
 * @param importe positive
 * @param fecha day on which it was paid
 * @param fondos how the bank says that the amount is divided, each positive; none when it does not
 *     say
 */
public record PagoDeBanco(
        int renglon,
        String linea,
        String banco,
        String operacion,
        Importe importe,
        LocalDate fecha,
        Map<Fondo, Importe> fondos) {

    /** Keeps an immutable copy. */
    public PagoDeBanco {
        fondos = Map.copyOf(fondos);
    }

    /** One whose bank does not say how it is divided. */
    public PagoDeBanco(
            int renglon,
            String linea,
            String banco,
            String operacion,
            Importe importe,
            LocalDate fecha) {
        this(renglon, linea, banco, operacion, importe, fecha, Map.of());
    }
}
