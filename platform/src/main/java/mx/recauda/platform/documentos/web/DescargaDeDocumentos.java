package mx.recauda.platform.documentos.web;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.documentos.ErrorDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Hands out a stored file, always to be saved and never shown by the browser. */
@Controller
class DescargaDeDocumentos {

    private final Documentos documentos;

    DescargaDeDocumentos(Documentos documentos) {
        this.documentos = documentos;
    }

    @GetMapping("/archivos/{id}")
    @Requiere(Permiso.LEER_DOCUMENTOS)
    ResponseEntity<byte[]> descarga(@PathVariable UUID id) {
        Documento documento =
                documentos
                        .busca(id)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        Clase.NO_HAY, ErrorDeDocumentos.NO_HAY, id.toString()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(documento.tipo()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(documento.nombre(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documentos.abre(id));
    }
}
