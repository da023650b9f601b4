package mx.recauda.rendicion.informe;

import mx.recauda.rendicion.texto.Texto;

import java.util.List;

/**
 * One promise of the listing of the PGCM with what was reported of it.
 *
 * @param fila captured row
 * @param tema theme
 * @param codigo code of the commitment, {@code AR.1}; empty in a listing without codes
 * @param compromiso its text
 * @param respuesta type of response as captured
 * @param avance progress text as captured
 */
public record AvanceReportado(
        Fila fila, String tema, String codigo, String compromiso, String respuesta, String avance) {

    /** Key of the table. */
    public static final String TABLA = "compromisos";

    /** Every commitment of the report, in the order captured. */
    public static List<AvanceReportado> de(Informe informe) {
        return de(informe.tabla(TABLA));
    }

    /** Every commitment of a listing. */
    public static List<AvanceReportado> de(Tabla tabla) {
        return tabla.filas().stream()
                .map(f ->
                        new AvanceReportado(
                                f,
                                f.crudo("tema").strip(),
                                f.crudo("codigo").strip(),
                                f.crudo("compromiso").strip(),
                                f.crudo("tipo_respuesta").strip(),
                                f.crudo("avance").strip()))
                .toList();
    }

    /** How the row is named to a reader: its code, or the beginning of its text. */
    public String nombre() {
        if (!codigo.isEmpty()) {
            return codigo;
        }
        return compromiso.length() <= 60 ? compromiso : compromiso.substring(0, 60) + "…";
    }

    /** Whether the response says that something was done. */
    public boolean esPositiva() {
        return Texto.plano(respuesta).startsWith("acciones realizadas");
    }

    /** Whether the response says that there is no progress to report. */
    public boolean esSinAvances() {
        return Texto.plano(respuesta).contains("sin avances");
    }

    /** Whether the response says that the commitment does not apply. */
    public boolean esNoAplicable() {
        return Texto.plano(respuesta).contains("no aplicable");
    }
}
