package mx.recauda.formats.diferencias;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;

import java.util.List;
import java.util.Map;

/**
 * A difference as printed, every datum already as text: a proposal, a cédula de liquidación, a
 * possible undue payment or the receipt of a request.
 *
 * @param titulo what it is
 * @param folio its number
 * @param datos label and value of each datum
 * @param conceptos fund, concept, share and amount
 * @param total everything
 * @param trabajadores number, name, causes and amount of each
 * @param actos act, day, ground, reason and who
 * @param pie the legal note of every page
 */
public record DiferenciaImpresa(
        String titulo,
        String folio,
        List<Dato> datos,
        List<List<String>> conceptos,
        String total,
        List<List<String>> trabajadores,
        List<List<String>> actos,
        String pie) {

    private static final String PLANTILLA = "mx/recauda/formats/diferencias/diferencia.html";

    /** Keeps immutable copies. */
    public DiferenciaImpresa {
        datos = List.copyOf(datos);
        conceptos = List.copyOf(conceptos);
        trabajadores = List.copyOf(trabajadores);
        actos = List.copyOf(actos);
    }

    /** A label and its value. */
    public record Dato(String rotulo, String valor) {}

    /** The document as PDF. */
    public byte[] pdf() {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.of(
                                "estilo", DocumentoPdf.estiloApaisado(),
                                "titulo", titulo,
                                "folio", folio,
                                "datos", datos,
                                "conceptos", conceptos,
                                "total", total,
                                "trabajadores", trabajadores,
                                "actos", actos,
                                "pie", pie)));
    }
}
