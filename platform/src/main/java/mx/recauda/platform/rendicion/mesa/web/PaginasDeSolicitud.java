package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Areas;
import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.Capturas;
import mx.recauda.platform.rendicion.mesa.CeldaCapturada;
import mx.recauda.platform.rendicion.mesa.ErrorDeMesa;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.platform.rendicion.mesa.Guardado;
import mx.recauda.platform.rendicion.mesa.Mesa;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.flujo.Situacion;
import mx.recauda.rendicion.flujo.Solicitud;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One requested section: its cells, what the auditor says of them, its acts and its history. */
@Controller
@Requiere(Permiso.VER_SECCIONES)
class PaginasDeSolicitud {

    /** Acts that are not a button of the common form. */
    private static final Set<Accion> CON_SU_FORMA =
            Set.of(
                    Accion.CAPTURAR,
                    Accion.ENVIAR,
                    Accion.PRORROGAR,
                    Accion.RECORDAR,
                    Accion.ATENDER);

    private final Mesa mesa;
    private final Capturas capturas;
    private final Acceso acceso;
    private final Areas areas;
    private final ArmadorDeCaptura armador;
    private final Etiquetas etiquetas;
    private final Formato formato;

    PaginasDeSolicitud(
            Mesa mesa,
            Capturas capturas,
            Acceso acceso,
            Areas areas,
            ArmadorDeCaptura armador,
            Etiquetas etiquetas,
            Formato formato) {
        this.mesa = mesa;
        this.capturas = capturas;
        this.acceso = acceso;
        this.areas = areas;
        this.armador = armador;
        this.etiquetas = etiquetas;
        this.formato = formato;
    }

    @GetMapping("/planeacion/solicitudes/{id}")
    String seccion(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int aceptadas,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        modelo.addAttribute("aceptadas", Math.clamp(aceptadas, 0, 9999));
        return pagina(acceso.expediente(id, usuario), usuario, Map.of(), List.of(), "", modelo);
    }

    private String pagina(
            Expediente e,
            UsuarioActual usuario,
            Map<Integer, Guardado> guardados,
            List<ErrorDeCampo> errores,
            String nota,
            Model modelo) {
        Solicitud s = e.tramite().solicitud();
        List<Accion> acciones = marcha(e, usuario, modelo);
        modelo.addAttribute("seccion", etiquetas.seccion(s.seccion()));
        modelo.addAttribute("nombreDeArea", areas.area(s.area()).orElseThrow().nombre());
        modelo.addAttribute("firmas", Firmantes.de(e.tramite(), formato));
        modelo.addAttribute("grupos", armador.grupos(e, guardados));
        modelo.addAttribute("respuestas", Respuestas.de(e));
        modelo.addAttribute(
                "edita",
                usuario.puede(Permiso.CAPTURAR_SECCIONES) && acciones.contains(Accion.CAPTURAR));
        modelo.addAttribute("prorroga", acciones.contains(Accion.PRORROGAR));
        modelo.addAttribute(
                "atiende",
                acciones.contains(Accion.ATENDER) && !e.situacion().abiertas().isEmpty());
        modelo.addAttribute(
                "recordatorio",
                e.tramite().actos().stream()
                        .reduce((antes, despues) -> despues)
                        .filter(a -> a.accion() == Accion.RECORDAR)
                        .map(this::recordado));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("nota", nota);
        return "rendicion/mesa/seccion";
    }

    /** Where the section is and what one may do next: what every saved cell may change. */
    private List<Accion> marcha(Expediente e, UsuarioActual usuario, Model modelo) {
        List<Accion> acciones = mesa.acciones(e, usuario.getUsername());
        modelo.addAttribute("e", e);
        modelo.addAttribute("solicitud", e.tramite().solicitud());
        modelo.addAttribute("estado", Vista.insignia(e.situacion().estado()));
        modelo.addAttribute(
                "acciones", acciones.stream().filter(a -> !CON_SU_FORMA.contains(a)).toList());
        return acciones;
    }

    private Vista.Recordado recordado(Acto acto) {
        return new Vista.Recordado(
                etiquetas.di(
                        "mesa.recordado",
                        acto.firma().nombre(),
                        formato.fechaConDia(acto.firma().dia())),
                acto.nota());
    }

    /** Every cell at once: the way without script. */
    @PostMapping("/planeacion/solicitudes/{id}/celdas")
    @Requiere(Permiso.CAPTURAR_SECCIONES)
    String guardaTodas(
            @PathVariable UUID id,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Expediente e = acceso.expediente(id, usuario);
        Map<Integer, Guardado> guardados = new LinkedHashMap<>();
        for (int i = 0; i < e.campos().size(); i++) {
            Campo campo = e.campos().get(i);
            String valor = respuesta(e, i, enviado);
            boolean suyo = String.valueOf(campo.indice()).equals(enviado.get("suyo"));
            if (valor != null && !suyo && !valor.equals(e.celdas().get(i).valor())) {
                guardados.put(campo.indice(), guarda(id, campo, enviado, valor, usuario));
            }
        }
        List<ErrorDeCampo> errores =
                guardados.entrySet().stream()
                        .flatMap(g -> error(g.getKey(), g.getValue()).stream())
                        .toList();
        if (errores.isEmpty()) {
            return "redirect:/planeacion/solicitudes/" + id;
        }
        return pagina(acceso.expediente(id, usuario), usuario, guardados, errores, "", modelo);
    }

    /** One cell, as it changes; the answer is its row of the page. */
    @PostMapping("/planeacion/solicitudes/{id}/celdas/{indice}")
    @Requiere(Permiso.CAPTURAR_SECCIONES)
    String guardaUna(
            @PathVariable UUID id,
            @PathVariable int indice,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Expediente antes = acceso.expediente(id, usuario);
        Campo campo =
                antes.campos().stream()
                        .filter(c -> c.indice() == indice)
                        .findFirst()
                        .orElseThrow(NoEncontrado::new);
        String valor = respuesta(antes, antes.campos().indexOf(campo), enviado);
        Optional<Guardado> guardado =
                enviado.containsKey("suyo")
                        ? Optional.empty()
                        : Optional.of(
                                guarda(id, campo, enviado, valor == null ? "" : valor, usuario));
        Expediente despues = acceso.expediente(id, usuario);
        CeldaCapturada vigente = despues.celdas().get(despues.campos().indexOf(campo));
        List<Vista.Celda> celdas =
                armador.celdas(despues, indice, guardado.orElse(new Guardado.Hecho(vigente)));
        marcha(despues, usuario, modelo);
        modelo.addAttribute("edita", true);
        modelo.addAttribute(
                "c", celdas.stream().filter(c -> c.indice() == indice).findFirst().orElseThrow());
        modelo.addAttribute("otras", celdas.stream().filter(c -> c.indice() != indice).toList());
        return "rendicion/mesa/celda :: guardada";
    }

    /** What the auditor says of a value while it is typed; nothing is saved. */
    @PostMapping("/planeacion/solicitudes/{id}/celdas/{indice}/hallazgos")
    @Requiere(Permiso.CAPTURAR_SECCIONES)
    String hallazgos(
            @PathVariable UUID id,
            @PathVariable int indice,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Expediente e = acceso.expediente(id, usuario);
        Campo campo =
                e.campos().stream()
                        .filter(c -> c.indice() == indice)
                        .findFirst()
                        .orElseThrow(NoEncontrado::new);
        String valor = enviado.getOrDefault("v" + indice, "");
        modelo.addAttribute("c", armador.alEscribir(e, campo, valor));
        return "rendicion/mesa/piezas :: avisos(c=${c},aparte=${false})";
    }

    /** What is sent of a cell, with the key that its control says; null when nothing is. */
    private static @Nullable String respuesta(
            Expediente e, int lugar, Map<String, String> enviado) {
        Campo campo = e.campos().get(lugar);
        String valor = enviado.get("v" + campo.indice());
        return valor == null
                ? null
                : Respuestas.conClave(
                        e.borrador().anio(),
                        campo,
                        e.celdas().get(lugar).valor(),
                        valor,
                        enviado.getOrDefault("k" + campo.indice(), ""));
    }

    private Guardado guarda(
            UUID id,
            Campo campo,
            Map<String, String> enviado,
            String valor,
            UsuarioActual usuario) {
        String leida = enviado.get("n" + campo.indice());
        String clave = enviado.getOrDefault("k" + campo.indice(), "").strip();
        if (!clave.isEmpty() && !clave.matches("[A-Z][A-Z0-9_]*")) {
            return new Guardado.Rechazado(
                    Incidencia.de(
                            ErrorDeMesa.CLAVE_MAL_ESCRITA,
                            Errores.idioma(),
                            clave,
                            etiquetas.celda(campo.casilla())),
                    enviado.getOrDefault("v" + campo.indice(), ""));
        }
        int numero = leida == null || !leida.matches("\\d{1,9}") ? 0 : Integer.parseInt(leida);
        return capturas.guarda(id, campo, numero, valor, usuario.getUsername(), Errores.idioma());
    }

    private Optional<ErrorDeCampo> error(int indice, Guardado guardado) {
        return switch (guardado) {
            case Guardado.Hecho hecho -> Optional.empty();
            case Guardado.Conflicto c ->
                    Optional.of(
                            new ErrorDeCampo(
                                    "v" + indice,
                                    etiquetas.di(
                                            "mesa.conflicto.breve",
                                            c.actual().por(),
                                            etiquetas.celda(c.actual().casilla()))));
            case Guardado.Rechazado r ->
                    Optional.of(
                            new ErrorDeCampo(
                                    "v" + indice,
                                    r.incidencia().mensaje() + " " + r.incidencia().remedio()));
        };
    }

    @PostMapping("/planeacion/solicitudes/{id}/actos")
    @Requiere(Permiso.TRAMITAR_SECCIONES)
    String actua(
            @PathVariable UUID id,
            @RequestParam Accion accion,
            @RequestParam(defaultValue = "") String nota,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> vence,
            @RequestParam(defaultValue = "0") int observacion,
            @RequestParam(defaultValue = "-1") int actos,
            @RequestParam String huella,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        acceso.expediente(id, usuario);
        Resultado<Situacion> r =
                mesa.actua(
                        id,
                        new Mesa.Intento(accion, nota, vence, huella, observacion),
                        actos,
                        usuario.getUsername(),
                        Errores.idioma());
        if (!r.tieneErrores()) {
            return "redirect:/planeacion/solicitudes/" + id;
        }
        return pagina(
                acceso.expediente(id, usuario),
                usuario,
                Map.of(),
                Errores.de(r.incidencias()),
                nota,
                modelo);
    }
}
