package mx.recauda.platform.rendicion.version;

import mx.recauda.formats.json.Json;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every cell of a promise with the file and line it came from, for programs. */
@Component
@Order(20)
final class ExportadorDeJson implements Exportador {

    private final Documentos documentos;

    ExportadorDeJson(Documentos documentos) {
        this.documentos = documentos;
    }

    @Override
    public List<Producto> exporta(Documento documento) {
        if (documento.clase() == Clase.INFORME) {
            return List.of();
        }
        ObjectNode raiz = Json.mapper().createObjectNode();
        raiz.put("clase", documento.clase().name());
        raiz.put("clave", documento.clave());
        raiz.put("entrega", documento.entrega());
        raiz.put("huella", documento.huella());
        ArrayNode celdas = raiz.putArray("celdas");
        documentos.tablas(documento.id()).stream()
                .sorted()
                .flatMap(tabla -> documentos.celdas(documento.id(), tabla).stream())
                .filter(c -> !c.valor().isBlank())
                .forEach(c ->
                        celdas.addObject()
                                .put("tabla", c.tabla())
                                .put("fila", c.fila())
                                .put("columna", c.columna())
                                .put("valor", c.valor())
                                .put("archivo", c.archivo())
                                .put("linea", c.linea()));
        return List.of(
                new Producto(
                        "json",
                        documento.clave() + ".json",
                        "application/json",
                        Json.sangrado(raiz).getBytes(StandardCharsets.UTF_8)));
    }
}
