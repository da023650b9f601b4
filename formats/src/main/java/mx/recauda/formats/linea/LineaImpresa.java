package mx.recauda.formats.linea;

import mx.recauda.formats.pdf.DocumentoPdf;
import mx.recauda.formats.pdf.Plantilla;
import mx.recauda.ley.linea.LineaDeCaptura;

import java.util.List;
import java.util.Map;

/**
 * A línea de captura, or its receipt, as printed; every datum already as text.
 *
 * @param titulo of the document
 * @param resumen what it is good for, in one sentence
 * @param captura the línea
 * @param oficial whether whoever issues it is the institute
 * @param datos label and value of each datum
 * @param renglones what it pays, in the order of application
 * @param fondos sum of each fund
 * @param reglas what whoever pays has to know; none when it is paid
 */
public record LineaImpresa(
        String titulo,
        String resumen,
        LineaDeCaptura captura,
        boolean oficial,
        List<Dato> datos,
        List<Renglon> renglones,
        List<Dato> fondos,
        List<String> reglas) {

    private static final String PLANTILLA = "mx/recauda/formats/linea/linea.html";
    private static final int PUNTOS_DE_QR = 6;
    private static final int PUNTOS_DE_BARRA = 4;

    /** Keeps immutable copies. */
    public LineaImpresa {
        datos = List.copyOf(datos);
        renglones = List.copyOf(renglones);
        fondos = List.copyOf(fondos);
        reglas = List.copyOf(reglas);
    }

    /** A label and its value. */
    public record Dato(String rotulo, String valor) {}

    /** A part: of which period and fund, concept, component and amount. */
    public record Renglon(String periodo, String concepto, String componente, String importe) {}

    /** Whether it asks for money: a receipt carries no codes that a bank could read again. */
    public boolean porPagar() {
        return !reglas.isEmpty();
    }

    /** The document as PDF. */
    public byte[] pdf() {
        return DocumentoPdf.dibuja(
                Plantilla.llena(
                        PLANTILLA,
                        Map.of(
                                "estilo", DocumentoPdf.estilo(),
                                "d", this,
                                "qr", Simbolo.qr(captura).dentro(PUNTOS_DE_QR),
                                "barras", Simbolo.barras(captura).dentro(PUNTOS_DE_BARRA))));
    }
}
