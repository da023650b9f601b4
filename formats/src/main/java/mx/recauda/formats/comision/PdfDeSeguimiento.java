package mx.recauda.formats.comision;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;

import java.util.List;
import java.util.Map;

/** The sheet with what was agreed in the visit before and what changed since. */
public final class PdfDeSeguimiento {

    private static final String PLANTILLA = "mx/recauda/formats/comision/seguimiento.html";

    private PdfDeSeguimiento() {}

    /**
     * What it says, already written as people read it.
     *
     * @param pliego pliego of this visit
     * @param oficina office visited
     * @param pliegoAnterior pliego of the visit before
     * @param fechaAnterior its last day
     * @param al day up to which it tells
     * @param acuerdos key, text, responsible, term, effect, state then, state now, progress
     * @param puntos point, unit, two periods before, one before, value, change, goal, difference
     */
    public record Hoja(
            String pliego,
            String oficina,
            String pliegoAnterior,
            String fechaAnterior,
            String al,
            List<List<String>> acuerdos,
            List<List<String>> puntos) {

        /** Keeps immutable copies. */
        public Hoja {
            acuerdos = List.copyOf(acuerdos);
            puntos = List.copyOf(puntos);
        }
    }

    /** The sheet as a PDF; the same content gives the same bytes. */
    public static byte[] escribe(Hoja hoja) {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA, Map.of("estilo", DocumentoPdf.estiloApaisado(), "h", hoja)));
    }
}
