package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.documentos.Asidero;
import mx.recauda.platform.documentos.Documento;
import mx.recauda.platform.documentos.Documentos;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Correspondencia;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.compromiso.Acto;
import mx.recauda.rendicion.compromiso.Situacion;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The card of a promise, as it stands or as it stood on a day. */
@Controller
@Requiere(Permiso.VER_COMPROMISOS)
class PaginasDeTarjeta {

    private final AccesoACompromisos acceso;
    private final Compromisos compromisos;
    private final Tarjeta tarjeta;
    private final Autoria autoria;
    private final Documentos documentos;
    private final Correspondencia correspondencia;

    PaginasDeTarjeta(
            AccesoACompromisos acceso,
            Compromisos compromisos,
            Tarjeta tarjeta,
            Autoria autoria,
            Documentos documentos,
            Correspondencia correspondencia) {
        this.acceso = acceso;
        this.compromisos = compromisos;
        this.tarjeta = tarjeta;
        this.autoria = autoria;
        this.documentos = documentos;
        this.correspondencia = correspondencia;
    }

    @GetMapping("/compromisos/{id}")
    String tarjeta(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> al,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Ficha entera = acceso.ficha(id, usuario);
        LocalDate primero = entera.registros().getFirst().acto().fecha();
        LocalDate dia = al.filter(d -> !d.isAfter(autoria.hoy())).orElse(autoria.hoy());
        LocalDate visto = dia.isBefore(primero) ? primero : dia;
        Ficha ficha = entera.al(visto).orElseThrow(NoEncontrado::new);
        Situacion situacion = compromisos.situacion(entera, visto).orElseThrow();
        modelo.addAttribute("ficha", ficha);
        modelo.addAttribute("s", situacion);
        modelo.addAttribute("estado", Vista.insignia(situacion.estado()));
        modelo.addAttribute("dia", visto);
        modelo.addAttribute("esHoy", visto.equals(autoria.hoy()));
        modelo.addAttribute("primero", primero);
        modelo.addAttribute(
                "tipo",
                compromisos.tipos().stream()
                        .filter(t -> t.clave().equals(ficha.compromiso().tipo()))
                        .findFirst()
                        .map(t -> t.nombre(Formularios.idioma()))
                        .orElse(""));
        modelo.addAttribute("cortes", tarjeta.cortes(ficha.compromiso()));
        modelo.addAttribute("actividades", tarjeta.actividades(ficha.compromiso()));
        modelo.addAttribute("pruebas", tarjeta.pruebas(ficha, situacion));
        modelo.addAttribute(
                "cartas", usuario.puede(Permiso.VER_OFICIOS) ? correspondencia.de(id) : List.of());
        modelo.addAttribute("linea", tarjeta.linea(ficha, situacion, visto));
        modelo.addAttribute(
                "acciones",
                visto.equals(autoria.hoy()) ? acciones(ficha, situacion, usuario) : List.of());
        return "rendicion/compromisos/compromiso";
    }

    private List<Formulario> acciones(Ficha ficha, Situacion situacion, UsuarioActual usuario) {
        boolean conduce = usuario.puede(Permiso.CONDUCIR_COMPROMISOS);
        boolean reporta =
                usuario.puede(Permiso.REPORTAR_COMPROMISOS)
                        && (conduce
                                || acceso.areas(usuario.getUsername()).stream()
                                        .anyMatch(ficha.areas()::contains));
        return Arrays.stream(Formulario.values())
                .filter(f -> f.seOfrece(situacion.estado()))
                .filter(f -> f.delArea() ? reporta : conduce)
                .toList();
    }

    /** A file handed in as evidence of this promise, and of no other. */
    @GetMapping("/compromisos/{id}/evidencias/{documento}")
    ResponseEntity<byte[]> evidencia(
            @PathVariable UUID id,
            @PathVariable UUID documento,
            @AuthenticationPrincipal UsuarioActual usuario) {
        boolean suyo =
                acceso.ficha(id, usuario).compromiso().actos().stream()
                        .anyMatch(a ->
                                a instanceof Acto.EvidenciaEntregada e
                                        && Asidero.documento(e.evidencia().ubicacion())
                                                .filter(documento::equals)
                                                .isPresent());
        if (!suyo) {
            throw new NoEncontrado();
        }
        Documento d = documentos.busca(documento).orElseThrow(NoEncontrado::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(d.tipo()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(d.nombre(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documentos.abre(documento));
    }
}
