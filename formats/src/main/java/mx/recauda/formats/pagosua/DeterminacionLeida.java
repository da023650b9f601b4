package mx.recauda.formats.pagosua;

import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.identidad.RegistroPatronal;

/**
 * The determination of an employer, whatever the file it came in.
 *
 * @param version version of SUA, or empty
 * @param folio number that the program gave it, or empty
 * @param tipoDeDocumento two characters, or empty
 */
public record DeterminacionLeida(
        Formato formato,
        RegistroPatronal registro,
        String version,
        String folio,
        String tipoDeDocumento,
        Declaracion declaracion) {

    /** Which kind of file. */
    public enum Formato {
        /** Payment file of SUA. */
        SUA,
        /** Workbook with the columns of the EMA and the EBA. */
        EXCEL
    }
}
