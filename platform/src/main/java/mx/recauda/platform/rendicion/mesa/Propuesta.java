package mx.recauda.platform.rendicion.mesa;

/**
 * A cell of a workbook that says something else than the desk.
 *
 * @param campo which cell
 * @param referencia where it stands in the workbook, {@code F12}
 * @param vigente value in force
 * @param nuevo value of the workbook
 * @param choca whether somebody changed the cell after the workbook was made
 * @param calculada whether a formula gave it
 */
public record Propuesta(
        Campo campo,
        String referencia,
        CeldaCapturada vigente,
        String nuevo,
        boolean choca,
        boolean calculada) {}
