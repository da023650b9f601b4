package mx.recauda.formats.comision;

import mx.recauda.formats.comision.ImpresionComision.Punto;
import mx.recauda.formats.comision.ImpresionComision.Renglon;
import mx.recauda.formats.xlsx.HojaXlsx;
import mx.recauda.formats.xlsx.LibroReproducible;
import mx.recauda.rendicion.comision.CampoComision;

import org.dhatim.fastexcel.Workbook;

import java.util.List;

/** The workbook of a report: one sheet, label and text, in the order of the form. */
final class LibroComision {

    static final String HOJA = "Informe de la comisión";

    private static final double ANCHO_ETIQUETA = 40;
    private static final double ANCHO_TEXTO = 100;

    private final ImpresionComision impresion;
    private final HojaXlsx hoja;

    private LibroComision(ImpresionComision impresion, Workbook libro) {
        this.impresion = impresion;
        this.hoja = new HojaXlsx(libro, HOJA);
    }

    static byte[] escribe(ImpresionComision impresion, String titulo) {
        return LibroReproducible.escribe(
                titulo, libro -> new LibroComision(impresion, libro).escribe());
    }

    private void escribe() {
        hoja.ancho(0, ANCHO_ETIQUETA);
        hoja.ancho(1, ANCHO_TEXTO);
        hoja.titulo(impresion.texto(CampoComision.INSTITUCION));
        impresion.informe().emisor().forEach(hoja::subtitulo);
        hoja.titulo(impresion.texto(CampoComision.TITULO));
        hoja.subtitulo("SIN VALIDEZ OFICIAL");
        hoja.salta();
        campo(CampoComision.LUGAR_Y_FECHA);
        impresion.datos().forEach(this::renglon);
        campo(CampoComision.PROPOSITO);
        seccion(ImpresionComision.ACTIVIDADES, impresion.actividades());
        campo(CampoComision.CONCLUSIONES);
        seccion(ImpresionComision.RESULTADOS, impresion.resultados());
        campo(CampoComision.CONTRIBUCIONES);
        campo(CampoComision.PROTESTA);
        campo(CampoComision.COMISIONADO);
        campo(CampoComision.ETIQUETA_DE_FIRMA);
        hoja.salta();
        hoja.nota(impresion.texto(CampoComision.FORMATO));
    }

    private void campo(CampoComision campo) {
        renglon(impresion.renglon(campo));
    }

    private void renglon(Renglon renglon) {
        linea(renglon.rotulo(), renglon.texto(), true);
    }

    private void seccion(String titulo, List<Punto> puntos) {
        linea(titulo, "", true);
        puntos.forEach(this::punto);
    }

    private void punto(Punto punto) {
        linea(punto.marca(), punto.texto(), false);
        if (!punto.datos().isEmpty()) {
            linea("", punto.datos(), false);
        }
        punto.incisos().forEach(this::punto);
    }

    private void linea(String etiqueta, String texto, boolean negrita) {
        hoja.texto(0, etiqueta, negrita);
        hoja.texto(1, texto, false);
        hoja.siguiente(
                Math.max(
                        HojaXlsx.lineas(etiqueta, ANCHO_ETIQUETA),
                        HojaXlsx.lineas(texto, ANCHO_TEXTO)));
    }
}
