package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.web.Enviado;
import mx.recauda.platform.rendicion.compromisos.web.Formularios;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.oficios.FichaDeOficio;
import mx.recauda.platform.rendicion.oficios.IntentoDeOficio;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.oficio.ActoDeOficio;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One form for each act on a letter. */
@Controller
class PaginasDeTramite {

    private static final int DIAS_DE_TURNO = 5;
    private static final Set<String> DE_TURNO = Set.of("turnar", "atender", "devolver");
    private static final Set<String> DE_OFICIALIA = Set.of("acusar", "cerrar");

    private final AccesoAOficios acceso;
    private final Oficios oficios;
    private final Autoria autoria;
    private final Areas areas;
    private final Identificadores identificadores;

    PaginasDeTramite(
            AccesoAOficios acceso,
            Oficios oficios,
            Autoria autoria,
            Areas areas,
            Identificadores identificadores) {
        this.acceso = acceso;
        this.oficios = oficios;
        this.autoria = autoria;
        this.areas = areas;
        this.identificadores = identificadores;
    }

    @GetMapping("/oficios/{id}/turnos/{acto}")
    @Requiere(Permiso.ATENDER_OFICIOS)
    String turno(
            @PathVariable UUID id,
            @PathVariable String acto,
            @RequestParam Map<String, String> campos,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return vacio(acceso.ficha(id, usuario), de(acto, DE_TURNO), campos, modelo);
    }

    @PostMapping("/oficios/{id}/turnos/{acto}")
    @Requiere(Permiso.ATENDER_OFICIOS)
    String turna(
            @PathVariable UUID id,
            @PathVariable String acto,
            @RequestParam Map<String, String> campos,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return recibe(
                acceso.ficha(id, usuario),
                de(acto, DE_TURNO),
                campos,
                Optional.empty(),
                usuario,
                modelo);
    }

    @GetMapping("/oficios/{id}/actos/{acto}")
    @Requiere(Permiso.LLEVAR_OFICIOS)
    String acto(
            @PathVariable UUID id,
            @PathVariable String acto,
            @RequestParam Map<String, String> campos,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return vacio(acceso.ficha(id, usuario), de(acto, DE_OFICIALIA), campos, modelo);
    }

    @PostMapping("/oficios/{id}/actos/{acto}")
    @Requiere(Permiso.LLEVAR_OFICIOS)
    String actua(
            @PathVariable UUID id,
            @PathVariable String acto,
            @RequestParam Map<String, String> campos,
            @RequestParam(required = false) Optional<MultipartFile> archivo,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        return recibe(
                acceso.ficha(id, usuario),
                de(acto, DE_OFICIALIA),
                campos,
                archivo,
                usuario,
                modelo);
    }

    private static String de(String acto, Set<String> actos) {
        if (!actos.contains(acto)) {
            throw new NoEncontrado();
        }
        return acto;
    }

    private String vacio(
            FichaDeOficio ficha, String acto, Map<String, String> pedido, Model modelo) {
        Map<String, String> campos = new HashMap<>(pedido);
        campos.put("fecha", autoria.hoy().toString());
        LocalDate plazo = autoria.hoy().plusDays(DIAS_DE_TURNO);
        campos.put(
                "vence",
                ficha.oficio().vence().filter(v -> v.isBefore(plazo)).orElse(plazo).toString());
        campos.put("intento", identificadores.nuevo().toString());
        campos.put("leidos", String.valueOf(ficha.leidos()));
        return pagina(ficha, acto, campos, List.of(), modelo);
    }

    private String recibe(
            FichaDeOficio ficha,
            String acto,
            Map<String, String> campos,
            Optional<MultipartFile> archivo,
            UsuarioActual usuario,
            Model modelo) {
        Enviado enviado = new Enviado(campos);
        IntentoDeOficio intento =
                new IntentoDeOficio(
                        enviado.intento(),
                        enviado.leidos(),
                        acto(ficha, acto, enviado),
                        Formularios.archivo(archivo));
        List<ErrorDeCampo> errores = Formularios.errores(enviado.faltas());
        if (errores.isEmpty()) {
            errores = intenta(ficha, intento, usuario);
        }
        if (errores.isEmpty()) {
            return "redirect:/oficios/" + ficha.id();
        }
        FichaDeOficio ahora = acceso.ficha(ficha.id(), usuario);
        Map<String, String> otraVez = new HashMap<>(campos);
        otraVez.put("leidos", String.valueOf(ahora.leidos()));
        otraVez.put("intento", identificadores.nuevo().toString());
        return pagina(ahora, acto, otraVez, errores, modelo);
    }

    private List<ErrorDeCampo> intenta(
            FichaDeOficio ficha, IntentoDeOficio intento, UsuarioActual usuario) {
        try {
            Resultado<Optional<FichaDeOficio>> hecho =
                    oficios.actua(ficha.id(), intento, usuario.getUsername(), Formularios.idioma());
            return Formularios.errores(hecho.incidencias());
        } catch (FalloConCodigo fallo) {
            return Formularios.errores(
                    List.of(fallo.incidencia(Formularios.idioma()).enCampo("archivo", "")));
        }
    }

    private IntentoDeOficio.PorFirmar acto(FichaDeOficio ficha, String acto, Enviado enviado) {
        LocalDate fecha = enviado.dia("fecha", autoria.hoy());
        String nota = enviado.texto("nota");
        Optional<Integer> turno =
                enviado.texto("turno").isEmpty()
                        ? Optional.empty()
                        : Optional.of(enviado.entero("turno"));
        return switch (acto) {
            case "turnar" -> {
                int numero = oficios.situacion(ficha).siguienteTurno();
                LocalDate vence = enviado.dia("vence", fecha);
                yield (autor, archivo, huella) ->
                        new ActoDeOficio.Turnado(
                                fecha,
                                autor,
                                numero,
                                turno,
                                enviado.texto("area"),
                                enviado.texto("persona"),
                                enviado.texto("instruccion"),
                                vence);
            }
            case "atender" ->
                    (autor, archivo, huella) ->
                            new ActoDeOficio.Atendido(fecha, autor, turno.orElse(0), nota);
            case "devolver" ->
                    (autor, archivo, huella) ->
                            new ActoDeOficio.Devuelto(fecha, autor, turno.orElse(0), nota);
            case "acusar" ->
                    (autor, archivo, huella) ->
                            new ActoDeOficio.Acusado(fecha, autor, archivo, huella);
            default -> (autor, archivo, huella) -> new ActoDeOficio.Cerrado(fecha, autor, nota);
        };
    }

    private String pagina(
            FichaDeOficio ficha,
            String acto,
            Map<String, String> campos,
            List<ErrorDeCampo> errores,
            Model modelo) {
        modelo.addAttribute("ficha", ficha);
        modelo.addAttribute("acto", acto);
        modelo.addAttribute(
                "ruta",
                "/oficios/"
                        + ficha.id()
                        + (DE_TURNO.contains(acto) ? "/turnos/" : "/actos/")
                        + acto);
        modelo.addAttribute("v", new Enviado(campos));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("mal", Formularios.porCampo(errores));
        modelo.addAttribute("areas", areas.del(autoria.hoy()));
        return "rendicion/oficios/acto";
    }
}
