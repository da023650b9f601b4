package mx.recauda.formats.comision;

import static java.util.Map.entry;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;
import mx.recauda.rendicion.comision.CampoComision;

import java.util.Map;

/** The printed form. */
final class PdfComision {

    private static final String PLANTILLA = "mx/recauda/formats/comision/comision.html";

    private PdfComision() {}

    static byte[] escribe(ImpresionComision impresion, String nombre) {
        String pliego = impresion.texto(CampoComision.NUMERO_DE_PLIEGO);
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.ofEntries(
                                entry("estilo", DocumentoPdf.estilo()),
                                entry("nombre", nombre),
                                entry("asunto", "Informe de la comisión, pliego " + pliego),
                                entry("institucion", impresion.texto(CampoComision.INSTITUCION)),
                                entry("emisor", impresion.informe().emisor()),
                                entry("titulo", impresion.texto(CampoComision.TITULO)),
                                entry("lugarFecha", impresion.texto(CampoComision.LUGAR_Y_FECHA)),
                                entry("datos", impresion.datos()),
                                entry("proposito", impresion.renglon(CampoComision.PROPOSITO)),
                                entry("tituloActividades", ImpresionComision.ACTIVIDADES),
                                entry("actividades", impresion.actividades()),
                                entry(
                                        "conclusiones",
                                        impresion.renglon(CampoComision.CONCLUSIONES)),
                                entry("tituloResultados", ImpresionComision.RESULTADOS),
                                entry("resultados", impresion.resultados()),
                                entry(
                                        "contribuciones",
                                        impresion.renglon(CampoComision.CONTRIBUCIONES)),
                                entry("protesta", impresion.texto(CampoComision.PROTESTA)),
                                entry("comisionado", impresion.texto(CampoComision.COMISIONADO)),
                                entry("firma", impresion.texto(CampoComision.ETIQUETA_DE_FIRMA)),
                                entry("formato", impresion.texto(CampoComision.FORMATO)))));
    }
}
