package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.rendicion.flujo.Estado;

import java.time.LocalDate;
import java.util.List;

/** What the pages of the desk show. */
final class Vista {

    private Vista() {}

    /** The badge of a state. */
    static Insignia insignia(Estado estado) {
        Tono tono =
                switch (estado) {
                    case SOLICITADA -> Tono.OFF;
                    case EN_CAPTURA, EN_REVISION_DEL_AREA, EN_PLANEACION, EN_FINANZAS -> Tono.RUN;
                    case DEVUELTA -> Tono.WARN;
                    case AUTORIZADA -> Tono.OK;
                    case ENVIADA, RETIRADA -> Tono.END;
                };
        return Insignia.de(tono, "mesa.estado." + estado.clave());
    }

    /** A line of a list of requests; the rows asked are empty for the whole section. */
    record Renglon(
            String id,
            String seccion,
            String informe,
            List<String> filas,
            String area,
            Insignia estado,
            String debe,
            LocalDate limite,
            int diasDeAtraso,
            int diasEnEspera,
            int observaciones,
            int recordatorios) {

        Renglon {
            filas = List.copyOf(filas);
        }
    }

    /** A choice of a list: its value, its words and whether it is the one in force. */
    record Opcion(String valor, String nombre, boolean puesta) {}

    /** A reminder nobody has answered with an act yet. */
    record Recordado(String titulo, String nota) {}

    /** The cells of one row of the report. */
    record Grupo(String nombre, List<Celda> celdas) {

        Grupo {
            celdas = List.copyOf(celdas);
        }
    }

    /** A value of another report beside the one being captured. */
    record Comparado(String rotulo, String valor, String diferencia) {}

    /** What the auditor says of a cell. */
    record Aviso(String regla, String gravedad, String mensaje, String remedio) {}

    /**
     * One cell.
     *
     * @param indice its place in the section
     * @param rotulo name of its column
     * @param unidad what its figure is in, or empty
     * @param numerico whether a number is expected
     * @param largo whether it is a long text
     * @param leida number of the value shown
     * @param valor value shown: what was typed, when it was not accepted
     * @param legible the same as people read it
     * @param estado what came of saving, in words, or empty
     * @param error why it was not accepted, or empty
     * @param conflicto who saved another value and when, or empty
     * @param ajeno that other value
     * @param lista id of the list of answers to propose, or empty
     * @param clave key that the answer goes out with when no source gives it, or empty
     * @param comparados the same cell in other reports
     * @param avisos what the auditor says of it
     */
    record Celda(
            int indice,
            String rotulo,
            String unidad,
            boolean numerico,
            boolean largo,
            int leida,
            String valor,
            String legible,
            String estado,
            String error,
            String conflicto,
            String ajeno,
            String lista,
            String clave,
            List<Comparado> comparados,
            List<Aviso> avisos) {

        Celda {
            comparados = List.copyOf(comparados);
            avisos = List.copyOf(avisos);
        }
    }

    /**
     * Words of the form of a draft that its base says otherwise.
     *
     * @param clase what kind of words, as in the bundles
     * @param antes in the base
     * @param ahora in the draft
     */
    record Cambio(String clase, String antes, String ahora) {}
}
