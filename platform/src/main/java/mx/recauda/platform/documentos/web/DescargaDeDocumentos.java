package mx.recauda.platform.documentos.web;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.documentos.CustodioDeDocumentos;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.documentos.ErrorDeDocumentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Hands out a stored file to whom the module that keeps it says ({@link CustodioDeDocumentos}),
 * always to be saved and never shown by the browser. What one may not read does not exist.
 */
@Controller
class DescargaDeDocumentos {

    private final Documentos documentos;
    private final List<CustodioDeDocumentos> custodios;

    DescargaDeDocumentos(Documentos documentos, List<CustodioDeDocumentos> custodios) {
        this.documentos = documentos;
        this.custodios = custodios;
    }

    @GetMapping("/archivos/{id}")
    @Requiere(Permiso.ENTRAR)
    ResponseEntity<byte[]> descarga(
            @PathVariable UUID id, @AuthenticationPrincipal UsuarioActual lector) {
        Documento documento =
                documentos
                        .busca(id)
                        .filter(d -> custodios.stream().anyMatch(c -> c.entrega(id, lector)))
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
