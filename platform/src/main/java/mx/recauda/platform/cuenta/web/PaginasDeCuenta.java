package mx.recauda.platform.cuenta.web;

import jakarta.servlet.http.HttpSession;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.Adeudo.Estado;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.afiliacion.cuotas.RegistrosDelAlcance;
import mx.recauda.platform.afiliacion.cuotas.RegistrosDelAlcance.Elegible;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadoDelPatron;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** The account statement: choose a registro, read, ask why, and try another day of payment. */
@Controller
@Requiere(Permiso.LEER_ESTADO_DE_CUENTA)
class PaginasDeCuenta {

    private static final String BUSCADO = "cuenta.buscado";
    private static final int LARGO = 120;
    private static final int BLOQUES = 50;

    private final EstadosDeCuenta estados;
    private final RegistrosDelAlcance registros;
    private final Sellos sellos;
    private final Periodos periodos;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;

    PaginasDeCuenta(
            EstadosDeCuenta estados,
            RegistrosDelAlcance registros,
            Sellos sellos,
            Periodos periodos,
            FechaDeOperacion fecha,
            Bitacora bitacora) {
        this.estados = estados;
        this.registros = registros;
        this.sellos = sellos;
        this.periodos = periodos;
        this.fecha = fecha;
        this.bitacora = bitacora;
    }

    @GetMapping("/mi-cuenta")
    String elige(@RequestParam(defaultValue = "1") int pagina, HttpSession sesion, Model modelo) {
        String buscado = Optional.ofNullable((String) sesion.getAttribute(BUSCADO)).orElse("");
        int total = registros.cuenta(buscado);
        int esta = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        List<Elegible> filas = registros.busca(buscado, (esta - 1) * Pagina.TAMANO, Pagina.TAMANO);
        if (buscado.isEmpty() && total == 1) {
            return "redirect:/cuenta/" + filas.getFirst().id();
        }
        modelo.addAttribute("buscado", buscado);
        modelo.addAttribute(
                "lista", new Pagina<>(filas, esta, Pagina.TAMANO, total, "/mi-cuenta", ""));
        return "cuenta/elige";
    }

    // What is looked for stays in the session: it may be an RFC or a name.
    @PostMapping("/mi-cuenta/buscar")
    String busca(@RequestParam(defaultValue = "") String texto, HttpSession sesion) {
        String limpio = texto.strip();
        sesion.setAttribute(BUSCADO, limpio.substring(0, Math.min(LARGO, limpio.length())));
        return "redirect:/mi-cuenta";
    }

    @GetMapping("/cuenta/{registro}")
    String estado(
            @PathVariable UUID registro,
            @RequestParam(name = "fecha", defaultValue = "") String pedida,
            @RequestParam(defaultValue = "") String conocido,
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "") String explica,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        OptionalLong bloque = Parametros.bloque(conocido);
        modelo.addAttribute("escrita", pedida.isBlank() ? Fechas.escrita(fecha.hoy()) : pedida);
        EstadoDelPatron delDia = delDia(registro, pedida, bloque, modelo);
        EstadoDeCuenta estado = delDia.estado();
        VistaDeAdeudos vista = VistaDeAdeudos.de(estado, ver);
        Direccion direccion =
                new Direccion(registro, estado.fecha(), fecha.hoy(), bloque, vista.ver());
        modelo.addAttribute("patron", delDia.patron());
        modelo.addAttribute("delDia", delDia);
        modelo.addAttribute("estado", estado);
        modelo.addAttribute("hoy", fecha.hoy());
        modelo.addAttribute("comparado", comparado(delDia, bloque));
        modelo.addAttribute("vista", vista);
        modelo.addAttribute("direccion", direccion);
        modelo.addAttribute("conocido", bloque);
        modelo.addAttribute("bloques", sellos.ultimos(BLOQUES));
        modelo.addAttribute("chips", chips(estado, direccion));
        modelo.addAttribute("diferencias", estados.diferencias(registro));
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        vista.todos(),
                        pagina,
                        direccion.con("", vista.ver()),
                        direccion.archivo("estado.csv")));
        explica(delDia, explica, modelo);
        bitacora.anota("LEER_ESTADO_DE_CUENTA", "registro:" + registro);
        return "cuenta/estado";
    }

    /** A day that cannot be computed leaves the statement of today, and says why. */
    private EstadoDelPatron delDia(
            UUID registro, String pedida, OptionalLong bloque, Model modelo) {
        try {
            return estados.de(registro, Fechas.lee(pedida, fecha.hoy()), bloque);
        } catch (FalloConCodigo fallo) {
            if (fallo.clase() != FalloConCodigo.Clase.ENTRADA || pedida.isBlank()) {
                throw fallo;
            }
            Incidencia dicha = fallo.incidencia(Periodos.idioma());
            modelo.addAttribute(
                    "errorDeFecha",
                    dicha.codigo() + ". " + dicha.mensaje() + " " + dicha.remedio());
            return estados.de(registro, fecha.hoy(), bloque);
        }
    }

    private Optional<EstadoDeCuenta> comparado(EstadoDelPatron delDia, OptionalLong bloque) {
        return delDia.estado().fecha().equals(fecha.hoy())
                ? delDia.despues()
                : Optional.of(estados.de(delDia.patron().id(), fecha.hoy(), bloque).estado());
    }

    private void explica(EstadoDelPatron delDia, String clave, Model modelo) {
        modelo.addAttribute("idioma", Periodos.idioma());
        if (clave.isBlank()) {
            return;
        }
        Optional<Adeudo> adeudo = delDia.estado().adeudo(clave.strip());
        modelo.addAttribute("explicado", adeudo.orElse(null));
        modelo.addAttribute("sinAdeudo", adeudo.isEmpty());
        adeudo.ifPresent(a ->
                modelo.addAttribute("propuestas", estados.propuestas(delDia.patron().id(), a)));
    }

    private List<Filtro> chips(EstadoDeCuenta estado, Direccion direccion) {
        List<Filtro> chips = new ArrayList<>();
        chips.add(
                new Filtro(
                        periodos.texto("cuenta.todo"),
                        "",
                        estado.adeudos().size(),
                        direccion.ver().isEmpty(),
                        direccion.con("", Optional.empty())));
        for (Estado cual : Estado.values()) {
            int cuantos = estado.en(cual).size();
            if (cuantos > 0) {
                boolean puesto = direccion.ver().filter(cual::equals).isPresent();
                chips.add(
                        new Filtro(
                                periodos.texto("cuenta.estado." + cual),
                                "",
                                cuantos,
                                puesto,
                                direccion.con("", puesto ? Optional.empty() : Optional.of(cual))));
            }
        }
        return chips;
    }

    /** The address of what is shown, to change one thing of it. */
    record Direccion(
            UUID registro,
            LocalDate dia,
            LocalDate hoy,
            OptionalLong bloque,
            Optional<Estado> ver) {

        /** With a debt explained. */
        public String explica(String clave) {
            return explica(clave, "explica");
        }

        /** With a debt explained, at one of its figures. */
        public String explica(String clave, String lugar) {
            return con(clave, ver) + "#" + lugar;
        }

        /** Without explanation. */
        public String cierra() {
            return con("", ver);
        }

        /** Of today, as known now. */
        public String deHoy() {
            return "/cuenta/" + registro;
        }

        String con(String explica, Optional<Estado> estado) {
            UriComponentsBuilder uri = base("/cuenta/" + registro);
            estado.ifPresent(e -> uri.queryParam("ver", e));
            if (!explica.isEmpty()) {
                uri.queryParam("explica", explica);
            }
            return uri.build().toUriString();
        }

        /** What is only proposed. */
        public String propuestos() {
            return con("", Optional.of(Estado.PROPUESTO));
        }

        /** A file of the same. */
        public String archivo(String nombre) {
            return base("/cuenta/" + registro + "/" + nombre).build().toUriString();
        }

        private UriComponentsBuilder base(String ruta) {
            UriComponentsBuilder uri = UriComponentsBuilder.fromPath(ruta);
            if (!dia.equals(hoy)) {
                uri.queryParam("fecha", dia);
            }
            bloque.ifPresent(b -> uri.queryParam("conocido", b));
            return uri;
        }
    }
}
