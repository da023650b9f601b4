package mx.recauda.platform.rendicion.version;

import mx.recauda.formats.asm.SalidaAsm;
import mx.recauda.formats.comision.SalidaComision;
import mx.recauda.formats.informe.SalidaInforme;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.informe.Informe;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** The official files of a document: workbook, PDF, data and differences. */
@Component
@Order(1)
final class ExportadorOficial implements Exportador {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Lectura lectura;

    ExportadorOficial(Lectura lectura) {
        this.lectura = lectura;
    }

    @Override
    public List<Producto> exporta(Documento documento) {
        Map<String, Integer> vistos = new HashMap<>();
        return archivos(documento).entrySet().stream().map(a -> producto(a, vistos)).toList();
    }

    private Map<String, byte[]> archivos(Documento documento) {
        return switch (documento.clase()) {
            case INFORME ->
                    SalidaInforme.archivos(lectura.de(documento, Informe.class), Idioma.ES).valor();
            case ASM ->
                    SalidaAsm.archivos(lectura.de(documento, SeguimientoAsm.class), Idioma.ES)
                            .valor();
            case COMISION ->
                    SalidaComision.archivos(lectura.de(documento, InformeComision.class), Idioma.ES)
                            .valor();
        };
    }

    /** A second file of the same format (one for each document of a follow-up) takes a number. */
    private static Producto producto(Entry<String, byte[]> archivo, Map<String, Integer> vistos) {
        String nombre = archivo.getKey();
        String extension = nombre.substring(nombre.lastIndexOf('.') + 1);
        String formato =
                extension.equals("csv")
                        ? (nombre.startsWith("diferencias") ? "diferencias" : "datos")
                        : extension;
        int vez = vistos.merge(formato, 1, Integer::sum);
        return new Producto(
                vez == 1 ? formato : formato + "-" + vez,
                nombre,
                tipo(extension),
                archivo.getValue());
    }

    private static String tipo(String extension) {
        return switch (extension) {
            case "xlsx" -> XLSX;
            case "pdf" -> "application/pdf";
            case "json" -> "application/json";
            default -> "text/csv;charset=UTF-8";
        };
    }
}
