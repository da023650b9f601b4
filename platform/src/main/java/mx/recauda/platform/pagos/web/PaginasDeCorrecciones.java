package mx.recauda.platform.pagos.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.correccion.ActoDeCorreccion;
import mx.recauda.ley.correccion.EstadoDeCorreccion;
import mx.recauda.ley.correccion.TipoDeCorreccion;
import mx.recauda.platform.afiliacion.cuotas.RegistrosPorNumero;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.pagos.Correcciones;
import mx.recauda.platform.pagos.Correcciones.Correccion;
import mx.recauda.platform.pagos.Correcciones.Movido;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.FechaEscrita;
import mx.recauda.platform.portal.ListaAlVuelo;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.portal.PorPaginas;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Payments that were applied and are moved: one proposes, another approves, anybody else undoes.
 */
@Controller
@Requiere(Permiso.LEER_CONCILIACION)
class PaginasDeCorrecciones {

    private static final String ESCRITO = "escrito";
    private static final String RAIZ = "/conciliacion/correcciones";
    private static final List<String> COLUMNAS =
            List.of(
                    "folio",
                    "tipo",
                    "banco",
                    "operacion",
                    "fecha",
                    "importe",
                    "indemnizacion",
                    "estado");

    private final Correcciones correcciones;
    private final EstadosDeCuenta estados;
    private final RegistrosPorNumero registros;
    private final FechaDeOperacion fecha;
    private final NombresDePago nombres;
    private final ActoEnPagina enPagina;

    PaginasDeCorrecciones(
            Correcciones correcciones,
            EstadosDeCuenta estados,
            RegistrosPorNumero registros,
            FechaDeOperacion fecha,
            NombresDePago nombres,
            ActoEnPagina enPagina) {
        this.correcciones = correcciones;
        this.estados = estados;
        this.registros = registros;
        this.fecha = fecha;
        this.nombres = nombres;
        this.enPagina = enPagina;
    }

    /** What somebody wrote of a payment and was refused, to be written again. */
    public record Escrito(
            UUID pago,
            boolean reaplica,
            String numero,
            String adeudos,
            String cheque,
            String dia,
            String motivo) {}

    @GetMapping(RAIZ)
    String lista(
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") int pagina,
            @RequestParam(defaultValue = "") String operacion,
            Model modelo) {
        return lista(estado(ver), pagina, operacion, List.of(), modelo);
    }

    private String lista(
            Optional<EstadoDeCorreccion> estado,
            int pagina,
            String operacion,
            List<ErrorDeCampo> errores,
            Model modelo) {
        Map<EstadoDeCorreccion, Integer> cuantas = correcciones.porEstado();
        int total =
                estado.map(e -> cuantas.getOrDefault(e, 0))
                        .orElse(cuantas.values().stream().mapToInt(Integer::intValue).sum());
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        modelo.addAttribute("filtrada", estado.isPresent());
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("operacion", operacion);
        List<Movido> hallados = operacion.isBlank() ? List.of() : correcciones.pagos(operacion);
        modelo.addAttribute("hallados", hallados);
        Map<UUID, LoQuePaga> pagan = new HashMap<>();
        hallados.forEach(p -> paga(p.pago()).ifPresent(suyo -> pagan.put(p.pago(), suyo)));
        modelo.addAttribute("pagan", pagan);
        modelo.addAttribute(
                "chips",
                Chips.de(
                        List.of(EstadoDeCorreccion.values()),
                        cuantas,
                        estado,
                        e -> nombres.texto("correccion.estado." + e),
                        e -> RAIZ + consulta(e)));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        correcciones.lista(estado, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO),
                        numero,
                        Pagina.TAMANO,
                        total,
                        RAIZ + consulta(estado),
                        RAIZ + ".csv" + consulta(estado)));
        return "pagos/correcciones";
    }

    @GetMapping(RAIZ + ".csv")
    @Requiere(Permiso.EXPORTAR)
    void exporta(
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "") String formato,
            HttpServletResponse respuesta)
            throws IOException {
        Optional<EstadoDeCorreccion> estado = estado(ver);
        new ListaAlVuelo<>(
                        COLUMNAS,
                        new PorPaginas<Correccion>(ultima -> correcciones.despues(estado, ultima)),
                        PaginasDeCorrecciones::celdas)
                .escribe(respuesta, "correcciones.csv", formato);
    }

    private static List<String> celdas(Correccion c) {
        return List.of(
                c.folio(),
                c.tipo().name(),
                c.pago().banco(),
                c.pago().operacion(),
                c.pago().dia().toString(),
                c.pago().importe().toString(),
                c.indemnizacion().toString(),
                c.estado().name());
    }

    @GetMapping(RAIZ + "/{id}")
    String una(@PathVariable UUID id, Model modelo) {
        return muestra(id, List.of(), modelo);
    }

    private String muestra(UUID id, List<ErrorDeCampo> errores, Model modelo) {
        Correccion c =
                correcciones
                        .busca(id)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDePago.NO_HAY_CORRECCION,
                                        id.toString()));
        String yo = QuienActua.ahora().cuenta();
        modelo.addAttribute("c", c);
        modelo.addAttribute("patron", estados.patron(c.registro(), fecha.hoy()));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute("hoy", FechaEscrita.escrita(fecha.hoy()));
        modelo.addAttribute("propuse", hizo(c, ActoDeCorreccion.PROPONE, yo));
        modelo.addAttribute("aprobe", hizo(c, ActoDeCorreccion.APRUEBA, yo));
        if (c.estado() == EstadoDeCorreccion.PROPUESTA) {
            paga(c.pago().pago()).ifPresent(suyo -> modelo.addAttribute("paga", suyo));
        }
        if (c.tipo() == TipoDeCorreccion.REAPLICACION
                && c.estado() == EstadoDeCorreccion.PROPUESTA) {
            modelo.addAttribute(
                    "reparto", correcciones.reparto(c.pago().pago(), c.registro(), c.adeudos()));
        }
        return "pagos/correccion";
    }

    private Optional<LoQuePaga> paga(UUID pago) {
        return correcciones
                .aplicado(pago)
                .map(a ->
                        new LoQuePaga(
                                estados.patron(a.registro(), fecha.hoy()),
                                nombres.adeudos(a.paga()),
                                a.excedente()));
    }

    private static boolean hizo(Correccion c, ActoDeCorreccion acto, String quien) {
        return c.ultimo(acto).filter(a -> a.hechoPor().equals(quien)).isPresent();
    }

    /** Proposes that a payment pays the debts of the registro of a number. */
    @PostMapping(RAIZ + "/pagos/{pago}/reaplicacion")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String reaplica(
            @PathVariable UUID pago,
            @RequestParam(defaultValue = "") String operacion,
            @RequestParam(defaultValue = "") String numero,
            @RequestParam(defaultValue = "") String adeudos,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        modelo.addAttribute(
                ESCRITO, new Escrito(pago, true, numero, adeudos, "", "", motivo.strip()));
        String limpio = numero.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Optional<UUID> registro = registros.busca(limpio);
        if (registro.isEmpty()) {
            return deNuevo(
                    operacion, enPagina.falta("", "conciliacion.numero.mal", numero), modelo);
        }
        return enPagina.hace(
                motivo,
                () ->
                        hecho(
                                correcciones.proponeReaplicar(
                                        pago, registro.get(), nombres(adeudos), motivo),
                                "PROPONE",
                                avisos),
                errores -> deNuevo(operacion, errores, modelo));
    }

    private String deNuevo(String operacion, List<ErrorDeCampo> errores, Model modelo) {
        List<ErrorDeCampo> dichos =
                errores.stream().map(e -> new ErrorDeCampo("", e.mensaje())).toList();
        return lista(Optional.empty(), 1, operacion, dichos, modelo);
    }

    // 2026-03.IMSS, parted by spaces or commas.
    private static Set<String> nombres(String adeudos) {
        Set<String> suyos = new TreeSet<>();
        for (String nombre : adeudos.strip().split("[\\s,]+")) {
            if (!nombre.isEmpty()) {
                suyos.add(nombre.toUpperCase(Locale.ROOT));
            }
        }
        return suyos;
    }

    /** Proposes that a payment was a cheque that its bank returned. */
    @PostMapping(RAIZ + "/pagos/{pago}/cheque")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String cheque(
            @PathVariable UUID pago,
            @RequestParam(defaultValue = "") String operacion,
            @RequestParam(defaultValue = "") String cheque,
            @RequestParam(defaultValue = "") String dia,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        modelo.addAttribute(ESCRITO, new Escrito(pago, false, "", "", cheque, dia, motivo.strip()));
        Optional<LocalDate> devuelto = FechaEscrita.lee(dia);
        if (cheque.isBlank()) {
            return deNuevo(operacion, enPagina.falta("", "correccion.cheque.falta"), modelo);
        }
        if (devuelto.isEmpty()) {
            return deNuevo(operacion, enPagina.faltaDia("", dia), modelo);
        }
        return enPagina.hace(
                motivo,
                () ->
                        hecho(
                                correcciones.proponeCheque(
                                        pago, cheque.strip(), devuelto.get(), motivo),
                                "PROPONE",
                                avisos),
                errores -> deNuevo(operacion, errores, modelo));
    }

    @PostMapping(RAIZ + "/{id}/decision")
    @Requiere(Permiso.APROBAR_PAGOS)
    String decide(
            @PathVariable UUID id,
            @RequestParam boolean aprueba,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return con(
                id,
                motivo,
                modelo,
                avisos,
                aprueba ? "APRUEBA" : "RECHAZA",
                () -> {
                    if (aprueba) {
                        correcciones.aprueba(id, motivo);
                    } else {
                        correcciones.rechaza(id, motivo);
                    }
                });
    }

    @PostMapping(RAIZ + "/{id}/requerimiento")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String requiere(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dia,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        Optional<LocalDate> notificado = FechaEscrita.lee(dia);
        if (notificado.isEmpty()) {
            return muestra(id, enPagina.faltaDia("dia", dia), modelo);
        }
        return con(
                id,
                motivo,
                modelo,
                avisos,
                "REQUIERE",
                () -> correcciones.requiere(id, notificado.get(), motivo));
    }

    @PostMapping(RAIZ + "/{id}/cobro")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String exige(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return con(id, motivo, modelo, avisos, "EXIGE", () -> correcciones.exige(id, motivo));
    }

    @PostMapping(RAIZ + "/{id}/reversion")
    @Requiere(Permiso.APROBAR_PAGOS)
    String deshace(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return con(id, motivo, modelo, avisos, "DESHACE", () -> correcciones.deshace(id, motivo));
    }

    private String con(
            UUID id,
            String motivo,
            Model modelo,
            RedirectAttributes avisos,
            String que,
            Runnable acto) {
        return enPagina.hace(
                motivo,
                () -> {
                    acto.run();
                    return hecho(id, que, avisos);
                },
                errores -> muestra(id, errores, modelo));
    }

    private static String hecho(UUID id, String que, RedirectAttributes avisos) {
        return ActoEnPagina.hecho(que, RAIZ + "/" + id, avisos);
    }

    private static Optional<EstadoDeCorreccion> estado(String ver) {
        return Arrays.stream(EstadoDeCorreccion.values())
                .filter(e -> e.name().equalsIgnoreCase(ver.strip()))
                .findFirst();
    }

    private static String consulta(Optional<EstadoDeCorreccion> estado) {
        return estado.map(e -> "?ver=" + e).orElse("");
    }
}
