package mx.recauda.formats.constancia;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;

import java.util.List;
import java.util.Map;

/**
 * What is printed of a lote.
 *
 * @param nombre name of the document, in its head
 * @param datos label and value of each datum of the lote
 * @param renglones lines, in the order of the file
 * @param omitidos lines that are not printed because there are too many; the data files have all
 * @param cadena original string of the answer
 * @param sello its seal
 */
public record ConstanciaDeLote(
        String nombre,
        List<Dato> datos,
        List<Renglon> renglones,
        int omitidos,
        String cadena,
        String sello) {

    private static final String PLANTILLA = "mx/recauda/formats/constancia/constancia.html";

    /** Keeps immutable copies. */
    public ConstanciaDeLote {
        datos = List.copyOf(datos);
        renglones = List.copyOf(renglones);
    }

    /** The document as PDF. */
    public byte[] pdf() {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.of(
                                "estilo", DocumentoPdf.estiloApaisado(),
                                "nombre", nombre,
                                "datos", datos,
                                "renglones", renglones,
                                "omitidos", omitidos,
                                "cadena", cadena,
                                "sello", sello)));
    }

    /** A label and its value. */
    public record Dato(String rotulo, String valor) {}

    /** A line as printed, every datum already as text. */
    public record Renglon(
            String numero,
            String nss,
            String nombre,
            String tipo,
            String fecha,
            String sbc,
            String resultado,
            String efecto,
            String motivos) {}
}
