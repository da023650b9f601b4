package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.version.Comparacion;
import mx.recauda.rendicion.version.Diferencia;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What changed between two deliveries of the same report, cell by cell. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeDiferencia {

    private final Documentos documentos;
    private final Expediente expediente;
    private final Etiquetas etiquetas;
    private final Formato formato;

    PaginasDeDiferencia(
            Documentos documentos, Expediente expediente, Etiquetas etiquetas, Formato formato) {
        this.documentos = documentos;
        this.expediente = expediente;
        this.etiquetas = etiquetas;
        this.formato = formato;
    }

    /** A cell that changed. */
    record Cambio(
            String renglon, String columna, String antes, String despues, String diferencia) {}

    @GetMapping("/documentos/{id}/diferencias")
    String diferencias(
            @PathVariable UUID id, @RequestParam(defaultValue = "1") int pagina, Model modelo) {
        Documento documento = expediente.documento(id);
        Optional<Documento> anterior = documentos.anterior(documento);
        List<Cambio> cambios =
                anterior
                        .map(a ->
                                Comparacion.de(
                                        documentos.contenido(a.id()), documentos.contenido(id)))
                        .orElse(List.of())
                        .stream()
                        .map(this::cambio)
                        .toList();
        modelo.addAttribute("documento", documento);
        modelo.addAttribute("rutaDeDocumento", Expediente.ruta(documento));
        modelo.addAttribute("anterior", anterior);
        modelo.addAttribute(
                "lista", Pagina.de(cambios, pagina, "/documentos/" + id + "/diferencias", ""));
        return "rendicion/documentos/diferencias";
    }

    private Cambio cambio(Diferencia d) {
        return new Cambio(
                etiquetas.seccion(d.casilla().tabla()) + " · " + d.casilla().fila(),
                etiquetas.columna(d.casilla().columna()),
                d.antes().orElse(etiquetas.di("monto.noAplica")),
                d.despues().orElse(etiquetas.di("monto.noAplica")),
                d.delta().map(formato::numero).orElse(etiquetas.di("monto.noAplica")));
    }
}
