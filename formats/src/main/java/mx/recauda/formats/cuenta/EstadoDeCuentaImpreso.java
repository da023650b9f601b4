package mx.recauda.formats.cuenta;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;

import java.util.List;
import java.util.Map;

/**
 * An account statement as printed, every datum already as text.
 *
 * @param registro registro patronal, in the head
 * @param fecha day of the accessories
 * @param datos label and value of each datum
 * @param renglones one for each period and fund
 * @param total the last row
 * @param explicados why the late ones cost what they cost
 */
public record EstadoDeCuentaImpreso(
        String registro,
        String fecha,
        List<Dato> datos,
        List<Renglon> renglones,
        Renglon total,
        List<Explicado> explicados) {

    private static final String PLANTILLA = "mx/recauda/formats/cuenta/estado.html";

    /** Keeps immutable copies. */
    public EstadoDeCuentaImpreso {
        datos = List.copyOf(datos);
        renglones = List.copyOf(renglones);
        explicados = List.copyOf(explicados);
    }

    /** A label and its value. */
    public record Dato(String rotulo, String valor) {}

    /** A period and fund. */
    public record Renglon(
            String periodo,
            String vencimiento,
            String estado,
            String propuesto,
            String determinado,
            String liquidado,
            String pagado,
            String suertePrincipal,
            String actualizacion,
            String recargos,
            String otros,
            String saldo) {}

    /**
     * A late debt.
     *
     * @param lineas concept, operation, ground and amount of each line
     */
    public record Explicado(String periodo, List<List<String>> lineas) {}

    /** The document as PDF. */
    public byte[] pdf() {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.of(
                                "estilo", DocumentoPdf.estiloApaisado(),
                                "registro", registro,
                                "fecha", fecha,
                                "datos", datos,
                                "renglones", renglones,
                                "total", total,
                                "explicados", explicados)));
    }
}
