package mx.recauda.formats.banco;

import mx.recauda.ley.dinero.Importe;

import java.time.LocalDate;

/**
 * A payment as the bank tells it.
 *
 * @param renglon line of the file, from 2
 * @param linea as the payer gave it, whatever it is
 * @param banco key of the collecting entity
 * @param operacion number of the operation, unique within the bank
 * @param importe positive
 * @param fecha day on which it was paid
 */
public record PagoDeBanco(
        int renglon,
        String linea,
        String banco,
        String operacion,
        Importe importe,
        LocalDate fecha) {}
