package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Constancia;
import mx.recauda.platform.rendicion.mesa.Correcciones;
import mx.recauda.platform.rendicion.mesa.Envios;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a version was sent: its letter, its acuses, and the correction that begins from it. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeEnvio {

    private static final String SIN_NOMBRE = "archivo";

    private final Versiones versiones;
    private final Envios envios;
    private final Correcciones correcciones;
    private final Renglones renglones;
    private final FechaDeOperacion fecha;

    PaginasDeEnvio(
            Versiones versiones,
            Envios envios,
            Correcciones correcciones,
            Renglones renglones,
            FechaDeOperacion fecha) {
        this.versiones = versiones;
        this.envios = envios;
        this.correcciones = correcciones;
        this.renglones = renglones;
        this.fecha = fecha;
    }

    @GetMapping("/planeacion/versiones/{id}")
    String envio(@PathVariable UUID id, Model modelo) {
        return pagina(busca(id), List.of(), "", modelo);
    }

    private String pagina(Version version, List<ErrorDeCampo> errores, String nota, Model modelo) {
        modelo.addAttribute("version", version);
        modelo.addAttribute("envio", envios.de(version.id()));
        modelo.addAttribute("constancias", envios.constancias(version.id()));
        modelo.addAttribute("conBorrador", correcciones.tieneBorrador(version));
        modelo.addAttribute("enviadas", renglones.de(correcciones.enviadas(version)));
        modelo.addAttribute(
                "otras",
                versiones.todas().stream().filter(v -> !v.id().equals(version.id())).toList());
        modelo.addAttribute("hoy", fecha.hoy());
        modelo.addAttribute("nota", nota);
        modelo.addAttribute("errores", errores);
        return "rendicion/mesa/envio";
    }

    @PostMapping("/planeacion/versiones/{id}/constancias")
    @Requiere(Permiso.TRAMITAR_SECCIONES)
    String agrega(
            @PathVariable UUID id,
            @RequestParam Constancia.Clase clase,
            @RequestParam(defaultValue = "") String referencia,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dia,
            @RequestParam Optional<MultipartFile> archivo,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo)
            throws IOException {
        Version version = busca(id);
        Envios.Recibida recibida =
                new Envios.Recibida(
                        clase,
                        referencia,
                        dia,
                        archivo.map(a -> Optional.ofNullable(a.getContentType()).orElse(""))
                                .orElse(""),
                        archivo.isPresent()
                                ? new Archivo(nombre(archivo.get()), archivo.get().getBytes())
                                : new Archivo(SIN_NOMBRE, new byte[0]));
        List<Incidencia> faltas = agrega(version, recibida, usuario);
        return faltas.isEmpty()
                ? "redirect:/planeacion/versiones/" + id
                : pagina(version, Errores.de(faltas), "", modelo);
    }

    private static String nombre(MultipartFile archivo) {
        String sinCarpetas =
                Optional.ofNullable(archivo.getOriginalFilename())
                        .orElse("")
                        .replaceAll(".*[/\\\\]", "");
        return sinCarpetas.isBlank() ? SIN_NOMBRE : sinCarpetas;
    }

    private List<Incidencia> agrega(
            Version version, Envios.Recibida recibida, UsuarioActual usuario) {
        try {
            return envios.agrega(version, recibida, usuario.getUsername(), Errores.idioma())
                    .incidencias();
        } catch (FalloConCodigo noAceptado) {
            return List.of(noAceptado.incidencia(Errores.idioma()).enCampo("archivo", ""));
        }
    }

    @PostMapping("/planeacion/versiones/{id}/corregir")
    @Requiere(Permiso.SOLICITAR_SECCIONES)
    String corrige(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> solicitud,
            @RequestParam(defaultValue = "") String nota,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Version version = busca(id);
        Resultado<Optional<Borrador>> r =
                correcciones.corrige(
                        version, solicitud, nota, usuario.getUsername(), Errores.idioma());
        return r.valor()
                .map(b -> "redirect:/planeacion/borradores/" + b.id())
                .orElseGet(() -> pagina(version, Errores.de(r.incidencias()), nota, modelo));
    }

    private Version busca(UUID id) {
        return versiones.busca(id).orElseThrow(NoEncontrado::new);
    }
}
