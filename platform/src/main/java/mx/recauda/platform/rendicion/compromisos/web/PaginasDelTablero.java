package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The board of promises and its file. */
@Controller
@Requiere(Permiso.VER_COMPROMISOS)
class PaginasDelTablero {

    private final AccesoACompromisos acceso;
    private final Compromisos compromisos;
    private final Tablero tablero;
    private final Autoria autoria;
    private final Etiquetas etiquetas;

    PaginasDelTablero(
            AccesoACompromisos acceso,
            Compromisos compromisos,
            Tablero tablero,
            Autoria autoria,
            Etiquetas etiquetas) {
        this.acceso = acceso;
        this.compromisos = compromisos;
        this.tablero = tablero;
        this.autoria = autoria;
        this.etiquetas = etiquetas;
    }

    @ModelAttribute("pedido")
    Tablero.Pedido pedido(
            @RequestParam(defaultValue = "") String tipo,
            @RequestParam(defaultValue = "") String estado,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String plazo,
            @RequestParam(defaultValue = "") String orden,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    Optional<LocalDate> al) {
        return new Tablero.Pedido(tipo, estado, area, plazo, orden, al);
    }

    @GetMapping("/compromisos")
    String tablero(
            @ModelAttribute("pedido") Tablero.Pedido pedido,
            @RequestParam(defaultValue = "1") int pagina,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        List<Vista.Renglon> todos = tablero.renglones(acceso.visibles(usuario), pedido);
        List<Vista.Renglon> quedan = Tablero.filtra(todos, pedido);
        modelo.addAttribute("hay", !todos.isEmpty());
        modelo.addAttribute("hoy", pedido.al().orElse(autoria.hoy()));
        modelo.addAttribute("porArea", Tablero.porArea(todos, pedido));
        modelo.addAttribute("plazos", Tablero.conTermino());
        modelo.addAttribute("porEstado", tablero.porEstado(todos, pedido));
        modelo.addAttribute("tipos", compromisos.tipos());
        modelo.addAttribute("idiomaDePagina", Formularios.idioma());
        modelo.addAttribute(
                "areas",
                todos.stream()
                        .map(Vista.Renglon::area)
                        .filter(a -> !a.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
        modelo.addAttribute("lista", Pagina.de(quedan, pagina, pedido.ruta(), pedido.exporta()));
        return "rendicion/compromisos/tablero";
    }

    @GetMapping("/compromisos.csv")
    ResponseEntity<byte[]> archivo(
            @ModelAttribute("pedido") Tablero.Pedido pedido,
            @AuthenticationPrincipal UsuarioActual usuario) {
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "clave",
                        "tipo",
                        "texto",
                        "area",
                        "otras_areas",
                        "termino",
                        "estado",
                        "promedio_pct",
                        "demostracion",
                        "al"));
        LocalDate dia = pedido.al().orElse(autoria.hoy());
        Tablero.filtra(tablero.renglones(acceso.visibles(usuario), pedido), pedido)
                .forEach(r ->
                        renglones.add(
                                List.of(
                                        r.clave(),
                                        r.tipo(),
                                        r.texto(),
                                        r.area(),
                                        String.join("; ", r.otras()),
                                        r.termino().map(LocalDate::toString).orElse(""),
                                        etiquetas.di("cpr.estado." + Vista.clave(r.estado())),
                                        r.promedio(),
                                        r.demostracion() ? "1" : "0",
                                        dia.toString())));
        return ArchivoCsv.descarga("compromisos-" + dia + ".csv", renglones);
    }
}
