package mx.recauda.platform.libro.web;

import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.ErrorDeLibro;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.libro.AsientoVisto;
import mx.recauda.platform.libro.CuentaDelLibro;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.PaginaDeActo;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.DirectorioDeAlcance;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accounts, their lines with running balance, and entries down to the act behind them. */
@Controller
@Requiere(Permiso.LEER_LIBRO)
class PaginasDelLibro {

    private static final int BLOQUES = 50;

    private final Libro libro;
    private final Cuentas cuentas;
    private final Sellos sellos;
    private final List<DirectorioDeAlcance> directorios;
    private final List<PaginaDeActo> paginasDeActos;
    private final Bitacora bitacora;

    PaginasDelLibro(
            Libro libro,
            Cuentas cuentas,
            Sellos sellos,
            List<DirectorioDeAlcance> directorios,
            List<PaginaDeActo> paginasDeActos,
            Bitacora bitacora) {
        this.libro = libro;
        this.cuentas = cuentas;
        this.sellos = sellos;
        this.directorios = List.copyOf(directorios);
        this.paginasDeActos = List.copyOf(paginasDeActos);
        this.bitacora = bitacora;
    }

    @GetMapping("/libro/cuentas")
    String cuentas(
            @RequestParam Map<String, String> datos,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        ConsultaDelLibro consulta = ConsultaDelLibro.de(datos);
        int total = cuentas.cuantas(consulta.filtro());
        int esta = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        List<CuentaDelLibro> filas =
                cuentas.busca(
                        consulta.filtro(),
                        consulta.punto(),
                        (esta - 1) * Pagina.TAMANO,
                        Pagina.TAMANO);
        modelo.addAttribute("consulta", consulta);
        modelo.addAttribute("nombres", nombres(filas));
        modelo.addAttribute("delFiltro", consulta.filtro().registro().map(this::nombre).orElse(""));
        modelo.addAttribute("noHallado", datos.containsKey("nohallado"));
        opciones(modelo);
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        filas,
                        esta,
                        Pagina.TAMANO,
                        total,
                        consulta.ruta("/libro/cuentas"),
                        consulta.ruta("/libro/cuentas.csv")));
        return "libro/cuentas";
    }

    // The number of a registro is looked up here so that it does not stay in the address.
    @PostMapping("/libro/cuentas/buscar")
    String busca(@RequestParam Map<String, String> datos) {
        Map<String, String> limpios = new HashMap<>(datos);
        String numero = limpios.getOrDefault("numero", "").strip();
        Optional<UUID> registro =
                directorios.stream().flatMap(d -> d.registro(numero).stream()).findFirst();
        registro.ifPresentOrElse(
                id -> limpios.put("registro", id.toString()), () -> limpios.remove("registro"));
        String ruta = ConsultaDelLibro.de(limpios).ruta("/libro/cuentas");
        boolean noHallado = !numero.isEmpty() && registro.isEmpty();
        return "redirect:"
                + ruta
                + (noHallado ? (ruta.contains("?") ? "&" : "?") + "nohallado" : "");
    }

    @GetMapping("/libro/cuentas/{numero:[0-9]+}")
    String cuenta(
            @PathVariable long numero,
            @RequestParam Map<String, String> datos,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Punto punto = ConsultaDelLibro.de(datos).punto();
        CuentaDelLibro cuenta = exige(numero, punto);
        int total = cuenta.partidas();
        int esta = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        String ruta = "/libro/cuentas/" + numero;
        modelo.addAttribute("cuenta", cuenta);
        modelo.addAttribute("consulta", ConsultaDelLibro.de(datos));
        modelo.addAttribute("nombre", cuenta.cuenta().registro().map(this::nombre).orElse(""));
        opciones(modelo);
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        libro.movimientos(
                                cuenta.cuenta(), punto, (esta - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        esta,
                        Pagina.TAMANO,
                        total,
                        ConsultaDelLibro.de(datos).alPunto(ruta),
                        ConsultaDelLibro.de(datos).alPunto(ruta + "/movimientos.csv")));
        bitacora.anota("LEER_CUENTA", "cuenta:" + numero);
        return "libro/cuenta";
    }

    @GetMapping("/libro/asientos/{numero:[0-9]+}")
    String asiento(@PathVariable long numero, Model modelo) {
        AsientoVisto asiento =
                cuentas.asiento(numero)
                        .orElseThrow(() -> falta(ErrorDeLibro.NO_HAY_ASIENTO, numero));
        modelo.addAttribute("asiento", asiento);
        modelo.addAttribute("acto", acto(asiento));
        modelo.addAttribute(
                "nombres",
                nombresDe(
                        asiento.partidas().stream()
                                .flatMap(p -> p.cuenta().registro().stream())
                                .toList()));
        return "libro/asiento";
    }

    @GetMapping(
            value = "/libro/asientos/{numero:[0-9]+}/prueba.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> prueba(@PathVariable long numero) {
        return ResponseEntity.ok(Pruebas.datos(sellos.prueba(numero)));
    }

    private CuentaDelLibro exige(long numero, Punto punto) {
        return cuentas.cuenta(numero, punto)
                .orElseThrow(() -> falta(ErrorDeLibro.NO_HAY_CUENTA, numero));
    }

    private void opciones(Model modelo) {
        modelo.addAttribute("fondos", Fondo.values());
        modelo.addAttribute("rubros", Rubro.values());
        modelo.addAttribute("clases", Clase.values());
        modelo.addAttribute("bloques", sellos.ultimos(BLOQUES));
    }

    private String acto(AsientoVisto asiento) {
        Origen origen = asiento.escrito().asiento().origen();
        Optional<UUID> registro =
                asiento.partidas().stream()
                        .flatMap(p -> p.cuenta().registro().stream())
                        .findFirst();
        return paginasDeActos.stream()
                .flatMap(p -> p.ruta(origen, registro).stream())
                .findFirst()
                .orElse("");
    }

    private Map<UUID, String> nombres(List<CuentaDelLibro> filas) {
        return nombresDe(filas.stream().flatMap(f -> f.cuenta().registro().stream()).toList());
    }

    private Map<UUID, String> nombresDe(List<UUID> registros) {
        Map<UUID, String> nombres = new HashMap<>();
        registros.forEach(r -> nombres.computeIfAbsent(r, this::nombre));
        return nombres;
    }

    private String nombre(UUID registro) {
        return directorios.stream()
                .flatMap(d -> d.nombreDeRegistro(registro).stream())
                .findFirst()
                .orElse(registro.toString());
    }

    private static FalloConCodigo falta(ErrorDeLibro error, long numero) {
        return new FalloConCodigo(FalloConCodigo.Clase.NO_HAY, error, String.valueOf(numero));
    }
}
