package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.Recordatorios;
import mx.recauda.platform.rendicion.mesa.Solicitudes;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.flujo.Papel;
import mx.recauda.rendicion.flujo.Pendiente;
import mx.recauda.rendicion.flujo.Pendientes;
import mx.recauda.rendicion.flujo.Tramite;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The desk's first page: the drafts and the chase list, filtered, exported and chased. */
@Controller
@Requiere(Permiso.VER_SECCIONES)
class PaginasDeCobro {

    private static final int DIAS_PROXIMOS = 7;

    private final Borradores borradores;
    private final Solicitudes solicitudes;
    private final Recordatorios recordatorios;
    private final Renglones renglones;
    private final Etiquetas etiquetas;
    private final FechaDeOperacion fecha;

    PaginasDeCobro(
            Borradores borradores,
            Solicitudes solicitudes,
            Recordatorios recordatorios,
            Renglones renglones,
            Etiquetas etiquetas,
            FechaDeOperacion fecha) {
        this.borradores = borradores;
        this.solicitudes = solicitudes;
        this.recordatorios = recordatorios;
        this.renglones = renglones;
        this.etiquetas = etiquetas;
        this.fecha = fecha;
    }

    /**
     * What of the chase list is wanted; each empty for all.
     *
     * @param area key of an area
     * @param papel role that owes
     * @param plazo {@code vencidas}, or {@code proximas} within seven days
     */
    record Filtro(String area, String papel, String plazo) {

        String consulta() {
            return UriComponentsBuilder.newInstance()
                    .queryParam("area", area)
                    .queryParam("papel", papel)
                    .queryParam("plazo", plazo)
                    .encode()
                    .build()
                    .toUriString();
        }
    }

    @GetMapping("/planeacion")
    String mesa(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String papel,
            @RequestParam(defaultValue = "") String plazo,
            @RequestParam(defaultValue = "1") int pagina,
            @RequestParam(defaultValue = "0") int recordadas,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        modelo.addAttribute("recordadas", Math.clamp(recordadas, 0, 999));
        return pagina(
                new Filtro(area, papel, plazo), pagina, usuario, List.of(), List.of(), "", modelo);
    }

    private String pagina(
            Filtro filtro,
            int pagina,
            UsuarioActual usuario,
            List<ErrorDeCampo> errores,
            List<UUID> marcadas,
            String nota,
            Model modelo) {
        List<Tramite> visibles = renglones.visibles(solicitudes.vivas(), usuario);
        List<Pendiente> todos = Pendientes.al(fecha.hoy(), visibles);
        List<Pendiente> filtrados = todos.stream().filter(p -> pasa(p, filtro)).toList();
        modelo.addAttribute("borradores", borradores.todos());
        modelo.addAttribute("todos", todos.size());
        modelo.addAttribute("vencidas", todos.stream().filter(Pendiente::vencido).count());
        modelo.addAttribute(
                "pendientes",
                Pagina.de(
                        renglones.pendientes(filtrados, visibles),
                        pagina,
                        "/planeacion" + filtro.consulta(),
                        "/planeacion/pendientes.csv" + filtro.consulta()));
        modelo.addAttribute("areas", areas(todos, filtro.area()));
        modelo.addAttribute("papeles", papeles(filtro.papel()));
        modelo.addAttribute("plazos", plazos(filtro.plazo()));
        modelo.addAttribute("filtrada", filtrados.size() != todos.size());
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("marcadas", marcadas.stream().map(UUID::toString).toList());
        modelo.addAttribute("nota", nota);
        return "rendicion/mesa/mesa";
    }

    private boolean pasa(Pendiente p, Filtro filtro) {
        boolean enPlazo =
                switch (filtro.plazo()) {
                    case "vencidas" -> p.vencido();
                    case "proximas" ->
                            !p.vencido()
                                    && !p.limite().isAfter(fecha.hoy().plusDays(DIAS_PROXIMOS));
                    default -> true;
                };
        return enPlazo
                && (filtro.area().isEmpty() || p.area().equals(filtro.area()))
                && (filtro.papel().isEmpty() || p.papel().clave().equals(filtro.papel()));
    }

    private List<Vista.Opcion> areas(List<Pendiente> todos, String puesta) {
        var nombres = renglones.nombresDeArea();
        return todos.stream()
                .map(Pendiente::area)
                .distinct()
                .sorted()
                .map(a -> new Vista.Opcion(a, nombres.getOrDefault(a, a), a.equals(puesta)))
                .toList();
    }

    private static List<Vista.Opcion> papeles(String puesto) {
        return Arrays.stream(Papel.values())
                .map(p ->
                        new Vista.Opcion(
                                p.clave(), p.nombre(Errores.idioma()), p.clave().equals(puesto)))
                .toList();
    }

    private List<Vista.Opcion> plazos(String puesto) {
        return List.of("vencidas", "proximas").stream()
                .map(p -> new Vista.Opcion(p, etiquetas.di("mesa.plazo." + p), p.equals(puesto)))
                .toList();
    }

    @GetMapping("/planeacion/pendientes.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String papel,
            @RequestParam(defaultValue = "") String plazo,
            @AuthenticationPrincipal UsuarioActual usuario) {
        Filtro filtro = new Filtro(area, papel, plazo);
        List<Tramite> visibles = renglones.visibles(solicitudes.vivas(), usuario);
        List<Pendiente> filtrados =
                Pendientes.al(fecha.hoy(), visibles).stream().filter(p -> pasa(p, filtro)).toList();
        List<Vista.Renglon> lineas = renglones.pendientes(filtrados, visibles);
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "seccion",
                        "renglones",
                        "area",
                        "la_tiene",
                        "estado",
                        "limite",
                        "dias_en_espera",
                        "dias_de_atraso",
                        "observaciones_abiertas",
                        "recordatorios"));
        for (int i = 0; i < filtrados.size(); i++) {
            filas.add(fila(filtrados.get(i), lineas.get(i)));
        }
        return ArchivoCsv.descarga("pendientes-" + fecha.hoy() + ".csv", filas);
    }

    private static List<String> fila(Pendiente p, Vista.Renglon r) {
        return List.of(
                r.seccion(),
                String.join(" | ", r.filas()),
                r.area(),
                r.debe(),
                p.estado().name().toLowerCase(Locale.ROOT),
                r.limite().toString(),
                String.valueOf(r.diasEnEspera()),
                String.valueOf(r.diasDeAtraso()),
                String.valueOf(r.observaciones()),
                String.valueOf(r.recordatorios()));
    }

    @PostMapping("/planeacion/recordatorios")
    @Requiere(Permiso.SOLICITAR_SECCIONES)
    String recuerda(
            @RequestParam(defaultValue = "") List<UUID> solicitud,
            @RequestParam(defaultValue = "") String nota,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Resultado<Integer> r =
                recordatorios.recuerda(solicitud, nota, usuario.getUsername(), Errores.idioma());
        if (!r.tieneErrores()) {
            return "redirect:/planeacion?recordadas=" + r.valor();
        }
        modelo.addAttribute("recordadas", r.valor());
        return pagina(
                new Filtro("", "", ""),
                1,
                usuario,
                Errores.de(r.incidencias()),
                solicitud,
                nota,
                modelo);
    }
}
