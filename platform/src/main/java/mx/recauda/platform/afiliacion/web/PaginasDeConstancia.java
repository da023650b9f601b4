package mx.recauda.platform.afiliacion.web;

import mx.recauda.ley.afiliacion.ConfirmacionDeLote.Respuesta;
import mx.recauda.platform.afiliacion.lotes.ActosDeLote;
import mx.recauda.platform.afiliacion.lotes.Constancias;
import mx.recauda.platform.afiliacion.lotes.ConsultaDeLotes;
import mx.recauda.platform.afiliacion.lotes.Linea.Situacion;
import mx.recauda.platform.afiliacion.lotes.Lote;
import mx.recauda.platform.afiliacion.lotes.NoEncontrado;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The constancia of a lote, and the answer of the employer to it. */
@Controller
@Requiere(Permiso.LEER_MOVIMIENTOS)
class PaginasDeConstancia {

    private static final int LARGO_DEL_TEXTO = 1_000;

    private final ConsultaDeLotes consulta;
    private final Constancias constancias;
    private final ActosDeLote actos;

    PaginasDeConstancia(ConsultaDeLotes consulta, Constancias constancias, ActosDeLote actos) {
        this.consulta = consulta;
        this.constancias = constancias;
        this.actos = actos;
    }

    @GetMapping("/movimientos/lotes/{id}/constancia.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam(defaultValue = "") String ver) {
        Lote lote = operado(id);
        Optional<Situacion> situacion =
                Arrays.stream(Situacion.values())
                        .filter(s -> s.name().equalsIgnoreCase(ver))
                        .findFirst();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("constancia-lote-" + lote.folio() + ".pdf")
                                .build()
                                .toString())
                .body(constancias.pdf(lote, situacion));
    }

    @GetMapping(
            value = "/movimientos/lotes/{id}/constancia.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> json(@PathVariable UUID id) {
        return ResponseEntity.ok(constancias.datosAbiertos(operado(id)));
    }

    @PostMapping("/movimientos/lotes/{id}/responder")
    @Requiere(Permiso.PRESENTAR_MOVIMIENTOS)
    String responde(
            @PathVariable UUID id,
            @RequestParam Respuesta respuesta,
            @RequestParam(defaultValue = "") String texto) {
        actos.responde(operado(id).id(), respuesta, corto(texto));
        return "redirect:/movimientos/lotes/" + id;
    }

    /** As much of a text as is kept. */
    static String corto(String texto) {
        String limpio = texto.strip();
        return limpio.substring(0, Math.min(LARGO_DEL_TEXTO, limpio.length()));
    }

    private Lote operado(UUID id) {
        return consulta.lote(id).filter(Lote::terminado).orElseThrow(NoEncontrado::new);
    }
}
