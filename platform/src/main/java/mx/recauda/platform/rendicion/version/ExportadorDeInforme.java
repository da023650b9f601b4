package mx.recauda.platform.rendicion.version;

import mx.recauda.formats.informe.SalidaInforme;
import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.rendicion.informe.Informe;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** The official files of a quarterly report: workbook, PDF, data and differences. */
@Component
@Order(1)
final class ExportadorDeInforme implements Exportador {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Lectura lectura;

    ExportadorDeInforme(Lectura lectura) {
        this.lectura = lectura;
    }

    @Override
    public List<Producto> exporta(Documento documento) {
        return documento.clase() == Clase.INFORME
                ? SalidaInforme.archivos(lectura.de(documento, Informe.class), Idioma.ES)
                        .valor()
                        .entrySet()
                        .stream()
                        .map(a -> producto(a.getKey(), a.getValue()))
                        .toList()
                : List.of();
    }

    private static Producto producto(String nombre, byte[] contenido) {
        String extension = nombre.substring(nombre.lastIndexOf('.') + 1);
        return switch (extension) {
            case "xlsx" -> new Producto("xlsx", nombre, XLSX, contenido);
            case "pdf" -> new Producto("pdf", nombre, "application/pdf", contenido);
            case "json" -> new Producto("json", nombre, "application/json", contenido);
            default ->
                    new Producto(
                            nombre.startsWith("diferencias") ? "diferencias" : "datos",
                            nombre,
                            "text/csv;charset=UTF-8",
                            contenido);
        };
    }
}
