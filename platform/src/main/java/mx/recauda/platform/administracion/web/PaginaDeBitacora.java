package mx.recauda.platform.administracion.web;

import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.ConsultaDeBitacora;
import mx.recauda.platform.seguridad.ConsultaDeBitacora.Asiento;
import mx.recauda.platform.seguridad.ConsultaDeBitacora.Filtro;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The audit trail: newest first, filtered by account, act and thing; exported whole. */
@Controller
@Requiere(Permiso.LEER_BITACORA)
class PaginaDeBitacora {

    private static final int MAXIMO_EXPORTADO = 50_000;

    private final ConsultaDeBitacora consulta;
    private final Bitacora bitacora;

    PaginaDeBitacora(ConsultaDeBitacora consulta, Bitacora bitacora) {
        this.consulta = consulta;
        this.bitacora = bitacora;
    }

    @GetMapping("/bitacora")
    String bitacora(
            @RequestParam(defaultValue = "") String cuenta,
            @RequestParam(defaultValue = "") String accion,
            @RequestParam(defaultValue = "") String objeto,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Filtro filtro = new Filtro(cuenta.strip(), accion.strip(), objeto.strip());
        int total = consulta.cuenta(filtro);
        int paginas = Math.max(1, Math.ceilDiv(total, Pagina.TAMANO));
        int esta = Math.clamp(pagina, 1, paginas);
        modelo.addAttribute("filtro", filtro);
        modelo.addAttribute("acciones", consulta.acciones());
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        consulta.busca(filtro, (esta - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        esta,
                        Pagina.TAMANO,
                        total,
                        ruta("/bitacora", filtro),
                        ruta("/bitacora.csv", filtro)));
        return "administracion/bitacora";
    }

    @GetMapping("/bitacora.csv")
    ResponseEntity<byte[]> exporta(
            @RequestParam(defaultValue = "") String cuenta,
            @RequestParam(defaultValue = "") String accion,
            @RequestParam(defaultValue = "") String objeto) {
        Filtro filtro = new Filtro(cuenta.strip(), accion.strip(), objeto.strip());
        List<Asiento> asientos = consulta.busca(filtro, 0, MAXIMO_EXPORTADO);
        bitacora.anota("EXPORTAR", "bitacora");
        List<List<String>> renglones = new ArrayList<>();
        renglones.add(
                List.of(
                        "id",
                        "ocurrio_en",
                        "cuenta",
                        "accion",
                        "objeto",
                        "resultado",
                        "peticion",
                        "detalle"));
        asientos.forEach(asiento -> renglones.add(renglon(asiento)));
        return ArchivoCsv.descarga("bitacora.csv", renglones);
    }

    private static List<String> renglon(Asiento asiento) {
        return Stream.of(
                        asiento.id(),
                        asiento.ocurrioEn(),
                        asiento.cuenta(),
                        asiento.accion(),
                        asiento.objeto(),
                        asiento.resultado(),
                        asiento.peticion(),
                        asiento.detalle())
                .map(Object::toString)
                .toList();
    }

    private static String ruta(String lista, Filtro filtro) {
        UriComponentsBuilder ruta = UriComponentsBuilder.fromPath(lista);
        pon(ruta, "cuenta", filtro.cuenta());
        pon(ruta, "accion", filtro.accion());
        pon(ruta, "objeto", filtro.objeto());
        return ruta.encode().toUriString();
    }

    private static void pon(UriComponentsBuilder ruta, String nombre, String valor) {
        if (!valor.isEmpty()) {
            ruta.queryParam(nombre, valor);
        }
    }
}
