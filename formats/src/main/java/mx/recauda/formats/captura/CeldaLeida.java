package mx.recauda.formats.captura;

/**
 * A cell of a workbook of capture, as it came back.
 *
 * @param fila name of its row
 * @param columna key of its column
 * @param referencia where it stands in the sheet, {@code F12}
 * @param numero number of the value that the workbook was made with
 * @param valor what it says, empty when it is blank; digits with a point when it is a number
 * @param calculada whether a formula of the spreadsheet gave it
 */
public record CeldaLeida(
        String fila,
        String columna,
        String referencia,
        int numero,
        String valor,
        boolean calculada) {}
