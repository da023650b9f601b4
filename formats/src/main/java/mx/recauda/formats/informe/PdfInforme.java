package mx.recauda.formats.informe;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;

import java.util.Map;

/** The printed report. */
public final class PdfInforme {

    private static final String PLANTILLA = "mx/recauda/formats/informe/informe.html";

    private PdfInforme() {}

    /** The PDF of a captured report, its derived cells recomputed. Same report, same bytes. */
    public static byte[] escribe(Informe informe) {
        Metadatos m = informe.metadatos();
        String archivo = m.archivoDeEnvio();
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.of(
                                "titulo",
                                "Informe trimestral " + m.anio() + "-T" + m.trimestre(),
                                "asunto",
                                "%d.º trimestre de %d".formatted(m.trimestre(), m.anio()),
                                "estilo",
                                DocumentoPdf.estiloApaisado(),
                                "institucion",
                                m.entidad(),
                                "archivo",
                                archivo.substring(0, archivo.lastIndexOf('.')),
                                "documento",
                                new ArmadorDeDocumento(Impresion.de(informe)).documento())));
    }
}
