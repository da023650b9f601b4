package mx.recauda.formats.emision;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every file of a proposal. The same proposal gives the same bytes. */
public final class ArchivosDePropuesta {

    private ArchivosDePropuesta() {}

    /**
     * The files by name: {@code propuesta.json}, {@code propuesta.csv}, {@code propuesta.xlsx} and
     * those of the viewer. The PDF is drawn apart, on demand.
     */
    public static Map<String, byte[]> de(PropuestaEmitida propuesta) {
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        archivos.put(PropuestaJson.NOMBRE, json(propuesta));
        archivos.put("propuesta.csv", csv(propuesta));
        archivos.put("propuesta.xlsx", xlsx(propuesta));
        archivos.putAll(visor(propuesta));
        return archivos;
    }

    /** The canonical file. */
    public static byte[] json(PropuestaEmitida propuesta) {
        return PropuestaJson.escribe(propuesta).getBytes(StandardCharsets.UTF_8);
    }

    /** The rows whose hash is that of the proposal. */
    public static byte[] csv(PropuestaEmitida propuesta) {
        return CsvDePropuesta.texto(propuesta).getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook with the columns of the EMA and the EBA. */
    public static byte[] xlsx(PropuestaEmitida propuesta) {
        return LibroDePropuesta.de(propuesta);
    }

    /** The files of the viewer, by name. */
    public static Map<String, byte[]> visor(PropuestaEmitida propuesta) {
        return VisorDePropuesta.de(propuesta);
    }

    /** The document, SIN VALIDEZ OFICIAL. */
    public static byte[] pdf(PropuestaEmitida propuesta) {
        return ImpresionDePropuesta.de(propuesta);
    }
}
