package mx.recauda.formats.banco;

import java.util.Arrays;

/**
 * The fields of an RSUA-like record. Positions are counted as the source counts them: in the record
 * without its two characters of type, from 1.
 */
enum CampoRsua {
    /** Of the record {@code 00}: collecting entity that sends the file. */
    ORIGEN(7, 9),
    /** Of the record {@code 00}: day of the transfer. */
    TRANSFERENCIA(15, 22),
    /** Of the record {@code 00}: number of the file in its day. */
    CONSECUTIVO(23, 25),
    /** Of the record {@code 01}: key of the bank of the payments that follow. */
    BANCO(7, 9),
    /** Of a payment, and so the next ones: registro patronal. */
    REGISTRO(11, 21),
    FOLIO(23, 28),
    PERIODO(29, 34),
    FECHA(35, 42),
    IMSS(59, 70),
    RCV(71, 82),
    VIVIENDA(83, 94),
    AMORTIZACION(95, 106),
    /** Own: what the payer quoted. */
    LINEA(107, 168),
    /** Own: number of the operation. */
    OPERACION(169, 198),
    /** Own: currency; blank is pesos. */
    MONEDA(199, 201),
    /** Own: what was paid, in centavos. */
    TOTAL(202, 213),
    /** Own, of the record {@code 09}: records of the file, this one included. */
    REGISTROS(1, 9),
    /** Own, of the record {@code 09}: payments of the file. */
    PAGOS(10, 18),
    /** Own, of the record {@code 09}: sum of the payments, in centavos. */
    SUMA(19, 33);

    /** Characters of the type, before the position 1. */
    static final int TIPO = 2;

    private final int desde;
    private final int hasta;

    CampoRsua(int desde, int hasta) {
        this.desde = desde;
        this.hasta = hasta;
    }

    int ancho() {
        return hasta - desde + 1;
    }

    /** What a record of 350 characters says, without the blanks around it. */
    String de(String registro) {
        return registro.substring(TIPO + desde - 1, TIPO + hasta).strip();
    }

    /** Writes a text at the left of the field. */
    void pon(char[] registro, String texto) {
        if (texto.length() > ancho()) {
            throw new IllegalArgumentException(this + " does not hold " + texto);
        }
        Arrays.fill(registro, TIPO + desde - 1, TIPO + hasta, ' ');
        texto.getChars(0, texto.length(), registro, TIPO + desde - 1);
    }

    /** Writes a number with zeros before it. */
    void pon(char[] registro, long numero) {
        pon(registro, ("%0" + ancho() + "d").formatted(numero));
    }
}
