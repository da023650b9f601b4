package mx.recauda.platform.rendicion.version;

import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The source files exactly as received, in a ZIP without dates. */
@Component
@Order(50)
final class ExportadorDeFuentes implements Exportador {

    private final Documentos documentos;

    ExportadorDeFuentes(Documentos documentos) {
        this.documentos = documentos;
    }

    @Override
    public List<Producto> exporta(Documento documento) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(salida)) {
            for (Archivo archivo : documentos.archivosCompletos(documento.id())) {
                ZipEntry entrada = new ZipEntry(archivo.nombre());
                entrada.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entrada);
                zip.write(archivo.contenido());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                new Producto(
                        "zip",
                        documento.clave() + "-fuentes.zip",
                        "application/zip",
                        salida.toByteArray()));
    }
}
