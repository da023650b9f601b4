package mx.recauda.formats.acuse;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;

import java.util.List;
import java.util.Map;

/**
 * An acknowledgement, ready to be printed.
 *
 * @param titulo what it is
 * @param folio its number
 * @param oficina office that gives it
 * @param datos label and value of each datum
 * @param avisos remarks, each a sentence
 * @param tituloDeAvisos heading of the remarks
 * @param pie sentence at the end
 */
public record Acuse(
        String titulo,
        String folio,
        String oficina,
        List<Dato> datos,
        List<String> avisos,
        String tituloDeAvisos,
        String pie) {

    private static final String PLANTILLA = "mx/recauda/formats/acuse/acuse.html";

    /**
     * One line.
     *
     * @param rotulo its label
     * @param texto its value
     */
    public record Dato(String rotulo, String texto) {}

    /** Keeps immutable copies. */
    public Acuse {
        datos = List.copyOf(datos);
        avisos = List.copyOf(avisos);
    }

    /** The sheet as PDF. */
    public byte[] pdf() {
        return DocumentoPdf.dibuja(
                Plantilla.llena(PLANTILLA, Map.of("a", this, "estilo", DocumentoPdf.estilo())));
    }
}
