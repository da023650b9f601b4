package mx.recauda.platform.pagos.web;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.afiliacion.cuotas.RegistrosPorNumero;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.pagos.PorIdentificar;
import mx.recauda.platform.pagos.PorIdentificar.Candidato;
import mx.recauda.platform.pagos.PorIdentificar.Pendiente;
import mx.recauda.platform.pagos.PorIdentificar.Reparto;
import mx.recauda.platform.pagos.PorIdentificar.Situacion;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A payment to be identified: whose it may be, what it would pay, who proposes and who approves.
 */
@Controller
@Requiere(Permiso.LEER_CONCILIACION)
class PaginasDePorIdentificar {

    private static final String RAIZ = "/conciliacion/por-identificar/";
    private static final String ROL = "CONCILIACION";

    private final PorIdentificar porIdentificar;
    private final Pagos pagos;
    private final EstadosDeCuenta estados;
    private final RegistrosPorNumero registros;
    private final Usuarios usuarios;
    private final FechaDeOperacion fecha;
    private final NombresDePago nombres;
    private final ActoEnPagina enPagina;

    PaginasDePorIdentificar(
            PorIdentificar porIdentificar,
            Pagos pagos,
            EstadosDeCuenta estados,
            RegistrosPorNumero registros,
            Usuarios usuarios,
            FechaDeOperacion fecha,
            NombresDePago nombres,
            ActoEnPagina enPagina) {
        this.porIdentificar = porIdentificar;
        this.pagos = pagos;
        this.estados = estados;
        this.registros = registros;
        this.usuarios = usuarios;
        this.fecha = fecha;
        this.nombres = nombres;
        this.enPagina = enPagina;
    }

    /**
     * A candidate with its name.
     *
     * @param adeudos names of the debts that its línea pays, or of the month whose amount it is;
     *     none is every debt
     */
    public record Conocido(Candidato candidato, PatronConocido patron, Set<String> adeudos) {}

    /**
     * What a payment would pay of somebody.
     *
     * @param adeudos what he owes on the day of the payment
     * @param elegidos names of those that the payment covers
     */
    public record Propuesta(
            PatronConocido patron, List<Adeudo> adeudos, Set<String> elegidos, Reparto reparto) {

        /** Whether a debt is chosen; none chosen is all. */
        public boolean tiene(Adeudo adeudo) {
            return elegidos.isEmpty() || elegidos.contains(adeudo.clave());
        }
    }

    @GetMapping(RAIZ + "{id}")
    String uno(
            @PathVariable UUID id,
            @RequestParam(required = false) Optional<UUID> registro,
            @RequestParam(required = false) Optional<Set<String>> adeudo,
            Model modelo) {
        return muestra(id, registro, adeudo.orElse(Set.of()), List.of(), modelo);
    }

    private String muestra(UUID id, List<ErrorDeCampo> errores, Model modelo) {
        return muestra(id, Optional.empty(), Set.of(), errores, modelo);
    }

    private String muestra(
            UUID id,
            Optional<UUID> registro,
            Set<String> adeudos,
            List<ErrorDeCampo> errores,
            Model modelo) {
        Pendiente pago =
                porIdentificar
                        .busca(id)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDePago.NO_HAY_PAGO,
                                        id.toString()));
        boolean libre =
                pago.situacion() == Situacion.SIN_RESPONSABLE
                        || pago.situacion() == Situacion.EN_TRABAJO;
        Optional<Propuesta> propuesta =
                libre
                        ? registro.map(r -> propuesta(pago, r, adeudos))
                        : pago.propuesta()
                                .map(a -> propuesta(pago, a.registro().orElseThrow(), a.adeudos()));
        modelo.addAttribute("pago", pago);
        modelo.addAttribute("donde", porIdentificar.donde(id));
        modelo.addAttribute("libre", libre);
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("actos", porIdentificar.actos(id));
        modelo.addAttribute("candidatos", libre ? conocidos(id) : List.of());
        modelo.addAttribute("propuesta", propuesta.orElse(null));
        String yo = QuienActua.ahora().cuenta();
        modelo.addAttribute("yo", yo);
        modelo.addAttribute(
                "aprobe",
                porIdentificar.actos(id).stream()
                        .filter(a -> a.tipo() == PorIdentificar.TipoDeActo.APROBAR)
                        .reduce((a, b) -> b)
                        .filter(a -> a.hechoPor().equals(yo))
                        .isPresent());
        modelo.addAttribute(
                "responsables",
                usuarios.todos().stream()
                        .filter(u -> u.activo() && u.roles().contains(ROL))
                        .toList());
        return "pagos/por-identificar";
    }

    private List<Conocido> conocidos(UUID id) {
        return porIdentificar.candidatos(id).stream()
                .map(c ->
                        new Conocido(
                                c,
                                estados.patron(c.registro(), fecha.hoy()),
                                c.linea()
                                        .flatMap(pagos::linea)
                                        .map(PaginasDePorIdentificar::adeudos)
                                        .orElse(c.adeudos())))
                .toList();
    }

    private static Set<String> adeudos(Linea linea) {
        return linea.partes().partes().stream()
                .map(p -> p.cuenta().periodo().orElseThrow() + "." + p.cuenta().fondo())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Propuesta propuesta(Pendiente pago, UUID registro, Set<String> adeudos) {
        var delDia = estados.de(registro, pago.fecha(), OptionalLong.empty());
        var deHoy = estados.de(registro, fecha.hoy(), OptionalLong.empty()).estado();
        return new Propuesta(
                delDia.patron(),
                delDia.estado().adeudos().stream()
                        .filter(a -> a.saldo().centavos() > 0)
                        .filter(a ->
                                deHoy.adeudo(a.clave())
                                        .filter(h -> h.suertePrincipal().centavos() > 0)
                                        .isPresent())
                        .toList(),
                adeudos,
                porIdentificar.reparto(pago.id(), registro, adeudos));
    }

    @PostMapping(RAIZ + "{id}/responsable")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String asigna(@PathVariable UUID id, @RequestParam String responsable) {
        porIdentificar.asigna(id, responsable.strip());
        return "redirect:" + RAIZ + id;
    }

    /** Looks for the registro of a number, and shows what the payment would pay of it. */
    @PostMapping(RAIZ + "{id}/registro")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String elige(@PathVariable UUID id, @RequestParam String numero, Model modelo) {
        String limpio = numero.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Optional<UUID> registro = registros.busca(limpio);
        if (registro.isEmpty()) {
            modelo.addAttribute("numero", numero.strip());
            return muestra(id, List.of(nombres.sinRegistro("numero", numero.strip())), modelo);
        }
        return "redirect:" + RAIZ + id + "?registro=" + registro.get() + "#propuesta";
    }

    @PostMapping(RAIZ + "{id}/propuesta")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String propone(
            @PathVariable UUID id,
            @RequestParam UUID registro,
            @RequestParam(required = false) Optional<Set<String>> adeudo,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        Set<String> adeudos = adeudo.orElse(Set.of());
        return enPagina.hace(
                motivo,
                () -> {
                    porIdentificar.propone(id, registro, adeudos, motivo);
                    return hecho(id, "propuesto", avisos);
                },
                errores -> muestra(id, Optional.of(registro), adeudos, errores, modelo));
    }

    @PostMapping(RAIZ + "{id}/aprobacion")
    @Requiere(Permiso.APROBAR_PAGOS)
    String aprueba(
            @PathVariable UUID id,
            @RequestParam UUID propuesta,
            Model modelo,
            RedirectAttributes avisos) {
        return enPagina.hace(
                () -> {
                    porIdentificar.aprueba(id, propuesta);
                    return hecho(id, "aprobado", avisos);
                },
                errores -> muestra(id, errores, modelo));
    }

    @PostMapping(RAIZ + "{id}/rechazo")
    @Requiere(Permiso.APROBAR_PAGOS)
    String rechaza(
            @PathVariable UUID id,
            @RequestParam UUID propuesta,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return enPagina.hace(
                motivo,
                () -> {
                    porIdentificar.rechaza(id, propuesta, motivo);
                    return hecho(id, "rechazado", avisos);
                },
                errores -> muestra(id, errores, modelo));
    }

    @PostMapping(RAIZ + "{id}/reversion")
    @Requiere(Permiso.APROBAR_PAGOS)
    String revierte(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return enPagina.hace(
                motivo,
                () -> {
                    porIdentificar.revierte(id, motivo);
                    return hecho(id, "revertido", avisos);
                },
                errores -> muestra(id, errores, modelo));
    }

    private static String hecho(UUID id, String que, RedirectAttributes avisos) {
        return ActoEnPagina.hecho(que, RAIZ + id, avisos);
    }
}
