package mx.recauda.platform.pagos.web;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadoDelPatron;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.FechaEscrita;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** From what is owed to a línea: the day, the periods and funds, and what it will cost. */
@Controller
@Requiere(Permiso.GENERAR_LINEAS)
class PaginasDePagar {

    private final Pagos pagos;
    private final EstadosDeCuenta estados;
    private final FechaDeOperacion fecha;
    private final NombresDePago nombres;

    PaginasDePagar(
            Pagos pagos, EstadosDeCuenta estados, FechaDeOperacion fecha, NombresDePago nombres) {
        this.pagos = pagos;
        this.estados = estados;
        this.fecha = fecha;
        this.nombres = nombres;
    }

    /**
     * What may be paid on a day and what of it was chosen.
     *
     * @param escrita the day as it is in its field
     * @param elegidos names of the debts chosen
     */
    public record Eleccion(
            LocalDate dia, String escrita, List<Adeudo> adeudos, Set<String> elegidos) {

        /** Whether a debt is chosen. */
        public boolean tiene(Adeudo adeudo) {
            return elegidos.contains(adeudo.clave());
        }

        /** Centavos of what is chosen. */
        public long total() {
            return adeudos.stream()
                    .filter(this::tiene)
                    .map(Adeudo::saldo)
                    .mapToLong(Importe::centavos)
                    .sum();
        }

        /** Centavos of everything. */
        public long todo() {
            return adeudos.stream().map(Adeudo::saldo).mapToLong(Importe::centavos).sum();
        }

        /** What stays unpaid although it is older than something chosen of the same fund. */
        public List<Adeudo> masAntiguos() {
            return adeudos.stream()
                    .filter(a -> !tiene(a))
                    .filter(a ->
                            adeudos.stream()
                                    .anyMatch(otro ->
                                            tiene(otro)
                                                    && otro.fondo() == a.fondo()
                                                    && a.periodo().compareTo(otro.periodo()) < 0))
                    .toList();
        }
    }

    @GetMapping("/cuenta/{registro}/pagar")
    String elige(
            @PathVariable UUID registro,
            @RequestParam(name = "fecha", defaultValue = "") String escrita,
            @RequestParam(defaultValue = "false") boolean elegidos,
            @RequestParam(name = "adeudo", required = false) Optional<Set<String>> adeudos,
            Model modelo) {
        Optional<Set<String>> cuales = elegidos ? Optional.of(adeudos.orElse(Set.of())) : adeudos;
        return formulario(registro, escrita, cuales, Optional.empty(), modelo);
    }

    /** The same with other choices; they stay in the address, the token of the form does not. */
    @PostMapping("/cuenta/{registro}/pagar")
    String recalcula(
            @PathVariable UUID registro,
            @RequestParam(name = "fecha", defaultValue = "") String escrita,
            @RequestParam(name = "adeudo", required = false) Optional<Set<String>> adeudos) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/cuenta/" + registro + "/pagar")
                        .queryParam("fecha", "{fecha}")
                        .queryParam("elegidos", true)
                        .queryParam("adeudo", new TreeSet<>(adeudos.orElse(Set.of())))
                        .encode()
                        .buildAndExpand(escrita.strip())
                        .toUriString();
    }

    /** Something that may be paid by itself, as the page tells it. */
    public record Suelto(String clave, String nombre, Importe importe) {}

    private List<Suelto> sueltos(UUID registro, LocalDate dia) {
        return pagos.pagaderos(registro, dia).stream()
                .map(p -> new Suelto(p.clave(), nombres.titulo(p), p.importe()))
                .toList();
    }

    /** The línea of one thing alone: a fine, a credit, an instalment. */
    @PostMapping("/cuenta/{registro}/lineas/una")
    String deUno(
            @PathVariable UUID registro,
            @RequestParam(defaultValue = "") String pagadero,
            @RequestParam(name = "fecha", defaultValue = "") String escrita,
            Model modelo) {
        Optional<LocalDate> dia = dia(escrita);
        Optional<ErrorDeCampo> falta = Optional.empty();
        if (dia.isPresent()) {
            try {
                return "redirect:/lineas/" + pagos.genera(registro, pagadero, dia.get()).id();
            } catch (FalloConCodigo fallo) {
                if (fallo.clase() == FalloConCodigo.Clase.NO_HAY) {
                    throw fallo;
                }
                falta = Optional.of(error(fallo));
            }
        }
        return formulario(registro, escrita, Optional.empty(), falta, modelo);
    }

    @PostMapping("/cuenta/{registro}/lineas")
    String genera(
            @PathVariable UUID registro,
            @RequestParam(name = "fecha", defaultValue = "") String escrita,
            @RequestParam(name = "adeudo", required = false) Optional<Set<String>> adeudos,
            Model modelo) {
        Set<String> cuales = adeudos.orElse(Set.of());
        Optional<LocalDate> dia = dia(escrita);
        Optional<ErrorDeCampo> falta =
                dia.isEmpty()
                        ? Optional.empty()
                        : cuales.isEmpty()
                                ? Optional.of(
                                        new ErrorDeCampo(
                                                "adeudos", nombres.texto("pagos.elige.nada")))
                                : Optional.empty();
        if (dia.isPresent() && falta.isEmpty()) {
            try {
                Linea linea = pagos.genera(registro, cuales, dia.get());
                return "redirect:/lineas/" + linea.id();
            } catch (FalloConCodigo fallo) {
                if (fallo.clase() == FalloConCodigo.Clase.NO_HAY) {
                    throw fallo;
                }
                falta = Optional.of(error(fallo));
            }
        }
        return formulario(registro, escrita, Optional.of(cuales), falta, modelo);
    }

    private String formulario(
            UUID registro,
            String escrita,
            Optional<Set<String>> cuales,
            Optional<ErrorDeCampo> falta,
            Model modelo) {
        Optional<ErrorDeCampo> error = falta;
        EstadoDelPatron delDia;
        Optional<LocalDate> dia = dia(escrita);
        if (dia.isEmpty()) {
            error =
                    Optional.of(
                            new ErrorDeCampo("fecha", nombres.texto("pagos.fecha.mal", escrita)));
            delDia = estados.de(registro, fecha.hoy(), OptionalLong.empty());
        } else if (dia.get().isBefore(fecha.hoy())) {
            error = Optional.of(error(pasado(dia.get())));
            delDia = estados.de(registro, fecha.hoy(), OptionalLong.empty());
        } else {
            try {
                delDia = estados.de(registro, dia.get(), OptionalLong.empty());
            } catch (FalloConCodigo fallo) {
                if (fallo.clase() == FalloConCodigo.Clase.NO_HAY) {
                    throw fallo;
                }
                error = Optional.of(error(fallo));
                delDia = estados.de(registro, fecha.hoy(), OptionalLong.empty());
            }
        }
        List<Adeudo> debidos =
                delDia.estado().adeudos().stream().filter(a -> a.saldo().centavos() > 0).toList();
        Set<String> todos = debidos.stream().map(Adeudo::clave).collect(Collectors.toSet());
        modelo.addAttribute("patron", delDia.patron());
        modelo.addAttribute(
                "avisos",
                delDia.estado().avisos().stream()
                        .map(a -> a.incidencia(NombresDePago.idioma()))
                        .toList());
        modelo.addAttribute("propuestos", delDia.estado().en(Adeudo.Estado.PROPUESTO));
        modelo.addAttribute("sueltos", sueltos(registro, delDia.estado().fecha()));
        modelo.addAttribute(
                "eleccion",
                new Eleccion(
                        delDia.estado().fecha(),
                        escrita.isBlank() ? FechaEscrita.escrita(fecha.hoy()) : escrita,
                        debidos,
                        cuales.orElse(todos)));
        modelo.addAttribute("hasta", delDia.hastaCuando());
        modelo.addAttribute("errores", error.map(List::of).orElse(List.of()));
        return "pagos/pagar";
    }

    private FalloConCodigo pasado(LocalDate dia) {
        return new FalloConCodigo(
                FalloConCodigo.Clase.CONFLICTO,
                ErrorDePago.DIA_PASADO,
                dia.toString(),
                fecha.hoy().toString());
    }

    private Optional<LocalDate> dia(String escrita) {
        return escrita.isBlank() ? Optional.of(fecha.hoy()) : FechaEscrita.lee(escrita);
    }

    private static ErrorDeCampo error(FalloConCodigo fallo) {
        Incidencia dicha = fallo.incidencia(NombresDePago.idioma());
        return new ErrorDeCampo(
                fallo.codigo() == ErrorDePago.NADA_QUE_PAGAR ? "adeudos" : "fecha",
                dicha.codigo() + ". " + dicha.mensaje() + " " + dicha.remedio());
    }
}
