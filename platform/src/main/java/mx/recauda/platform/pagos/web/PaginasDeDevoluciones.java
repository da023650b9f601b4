package mx.recauda.platform.pagos.web;

import jakarta.servlet.http.HttpServletResponse;

import mx.recauda.ley.devolucion.ActoDeDevolucion;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.devolucion.Reintegro;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.pagos.Devoluciones;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.pagos.Devoluciones.Medio;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Refunds: the employer asks for them and follows them; the officers receive, answer, order and pay
 * them, nobody two steps in a row.
 */
@Controller
@Requiere(Permiso.LEER_PAGOS)
class PaginasDeDevoluciones {

    private static final String RAIZ = "/devoluciones";
    private static final List<String> COLUMNAS =
            List.of(
                    "folio",
                    "registro",
                    "origen",
                    "medio",
                    "solicitada",
                    "limite",
                    "importe",
                    "estado",
                    "vencida");

    private final Devoluciones devoluciones;
    private final EstadosDeCuenta estados;
    private final FechaDeOperacion fecha;
    private final NombresDePago nombres;
    private final ActoEnPagina enPagina;

    PaginasDeDevoluciones(
            Devoluciones devoluciones,
            EstadosDeCuenta estados,
            FechaDeOperacion fecha,
            NombresDePago nombres,
            ActoEnPagina enPagina) {
        this.devoluciones = devoluciones;
        this.estados = estados;
        this.fecha = fecha;
        this.nombres = nombres;
        this.enPagina = enPagina;
    }

    /** A request with its employer. */
    public record Vista(Devolucion devolucion, PatronConocido patron, boolean vencida) {}

    @GetMapping(RAIZ)
    String lista(
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Optional<EstadoDeDevolucion> estado = estado(ver);
        Map<EstadoDeDevolucion, Integer> cuantas = devoluciones.porEstado();
        int total =
                estado.map(e -> cuantas.getOrDefault(e, 0))
                        .orElse(cuantas.values().stream().mapToInt(Integer::intValue).sum());
        int numero = Math.clamp(pagina, 1, Math.max(1, Math.ceilDiv(total, Pagina.TAMANO)));
        modelo.addAttribute("filtrada", estado.isPresent());
        modelo.addAttribute("porRecibir", devoluciones.porRecibir());
        modelo.addAttribute(
                "chips",
                Chips.de(
                        List.of(EstadoDeDevolucion.values()),
                        cuantas,
                        estado,
                        e -> nombres.texto("devolucion.estado." + e),
                        e -> RAIZ + consulta(e)));
        modelo.addAttribute(
                "lista",
                new Pagina<>(
                        devoluciones
                                .lista(estado, (numero - 1) * Pagina.TAMANO, Pagina.TAMANO)
                                .stream()
                                .map(this::vista)
                                .toList(),
                        numero,
                        Pagina.TAMANO,
                        total,
                        RAIZ + consulta(estado),
                        RAIZ + ".csv" + consulta(estado)));
        return "pagos/devoluciones";
    }

    private Vista vista(Devolucion d) {
        return new Vista(d, estados.patron(d.registro(), fecha.hoy()), d.vencida(fecha.hoy()));
    }

    @GetMapping(RAIZ + ".csv")
    @Requiere(Permiso.EXPORTAR)
    void exporta(
            @RequestParam(defaultValue = "") String ver,
            @RequestParam(defaultValue = "") String formato,
            HttpServletResponse respuesta)
            throws IOException {
        Optional<EstadoDeDevolucion> estado = estado(ver);
        new ListaAlVuelo<>(
                        COLUMNAS,
                        new PorPaginas<Devolucion>(ultima -> devoluciones.despues(estado, ultima)),
                        this::celdas)
                .escribe(respuesta, "devoluciones.csv", formato);
    }

    private List<String> celdas(Devolucion d) {
        return List.of(
                d.folio(),
                estados.patron(d.registro(), fecha.hoy()).registro().valor(),
                d.origen().name(),
                d.medio().name(),
                d.solicitada().toString(),
                d.plazo().ultimoDia().toString(),
                d.importe().toString(),
                d.estado().name(),
                String.valueOf(d.vencida(fecha.hoy())));
    }

    @GetMapping(RAIZ + "/{id}")
    String una(@PathVariable UUID id, Model modelo) {
        return muestra(id, List.of(), modelo);
    }

    private String muestra(UUID id, List<ErrorDeCampo> errores, Model modelo) {
        Devolucion d = busca(id);
        LocalDate disponible =
                d.ultimo(ActoDeDevolucion.ORDENA)
                        .filter(a -> d.estado().apartada())
                        .map(Devoluciones.Acto::dia)
                        .orElse(fecha.hoy());
        Resolucion resolucion = devoluciones.resolucion(d, Importe.CERO);
        Reintegro reintegro = devoluciones.reintegro(d, resolucion, disponible);
        modelo.addAttribute("vista", vista(d));
        modelo.addAttribute("d", d);
        modelo.addAttribute("resolucion", resolucion);
        modelo.addAttribute("reintegro", reintegro);
        modelo.addAttribute("idioma", NombresDePago.idioma());
        modelo.addAttribute("hoy", FechaEscrita.escrita(fecha.hoy()));
        modelo.addAttribute("errores", errores);
        modelo.addAttribute(
                "mia",
                ActoDeDevolucion.queDejo(d.estado())
                        .flatMap(d::ultimo)
                        .filter(a -> a.hechoPor().equals(QuienActua.ahora().cuenta()))
                        .isPresent());
        return "pagos/devolucion";
    }

    private Devolucion busca(UUID id) {
        return devoluciones
                .busca(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDePago.NO_HAY_DEVOLUCION,
                                id.toString()));
    }

    /** What an employer paid in excess and may ask for. */
    @GetMapping(RAIZ + "/de/{registro}")
    String disponibles(@PathVariable UUID registro, Model modelo) {
        modelo.addAttribute("patron", estados.patron(registro, fecha.hoy()));
        modelo.addAttribute("disponibles", devoluciones.disponibles(registro));
        return "pagos/por-devolver";
    }

    @PostMapping(RAIZ + "/de/{registro}/{pago}")
    @Requiere(Permiso.SOLICITAR_DEVOLUCIONES)
    String solicita(
            @PathVariable UUID registro,
            @PathVariable UUID pago,
            @RequestParam(defaultValue = "DEPOSITO") Medio medio,
            RedirectAttributes avisos) {
        estados.patron(registro, fecha.hoy());
        UUID id = devoluciones.solicita(pago, medio, nombres.texto("devolucion.motivo.exceso"));
        return hecho(id, "SOLICITA", avisos);
    }

    @PostMapping(RAIZ + "/{id}/desistimiento")
    @Requiere(Permiso.SOLICITAR_DEVOLUCIONES)
    String desiste(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return con(id, motivo, modelo, avisos, "DESISTE", () -> devoluciones.desiste(id, motivo));
    }

    @PostMapping(RAIZ + "/indebidos/{ajuste}/recepcion")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String recibeIndebido(
            @PathVariable UUID ajuste,
            @RequestParam(defaultValue = "false") boolean noRetenida,
            RedirectAttributes avisos) {
        UUID id =
                devoluciones.recibeIndebido(
                        ajuste, noRetenida, nombres.texto("devolucion.motivo.recibida"));
        return hecho(id, "RECIBE", avisos);
    }

    @PostMapping(RAIZ + "/{id}/recepcion")
    @Requiere(Permiso.CONCILIAR_PAGOS)
    String recibe(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean noRetenida,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return con(
                id,
                motivo,
                modelo,
                avisos,
                "RECIBE",
                () -> devoluciones.recibe(id, noRetenida, motivo));
    }

    @PostMapping(RAIZ + "/{id}/resolucion")
    @Requiere(Permiso.APROBAR_PAGOS)
    String resuelve(
            @PathVariable UUID id,
            @RequestParam boolean concede,
            @RequestParam(defaultValue = "") String prestaciones,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        Optional<Importe> costo =
                prestaciones.isBlank()
                        ? Optional.of(Importe.CERO)
                        : ImporteEscrito.lee(prestaciones);
        if (concede && costo.isEmpty()) {
            return muestra(
                    id, enPagina.falta("prestaciones", "devolucion.prestaciones.mal"), modelo);
        }
        return con(
                id,
                motivo,
                modelo,
                avisos,
                concede ? "CONCEDE" : "NIEGA",
                () -> {
                    if (concede) {
                        devoluciones.concede(id, costo.orElseThrow(), motivo);
                    } else {
                        devoluciones.niega(id, motivo);
                    }
                });
    }

    @PostMapping(RAIZ + "/{id}/orden")
    @Requiere(Permiso.APROBAR_PAGOS)
    String ordena(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dia,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        Optional<LocalDate> disponible = FechaEscrita.lee(dia);
        if (disponible.isEmpty()) {
            return muestra(id, enPagina.faltaDia("dia", dia), modelo);
        }
        return con(
                id,
                motivo,
                modelo,
                avisos,
                "ORDENA",
                () -> devoluciones.ordena(id, disponible.get(), motivo));
    }

    @PostMapping(RAIZ + "/{id}/pago")
    @Requiere(Permiso.APROBAR_PAGOS)
    String paga(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dia,
            @RequestParam(defaultValue = "") String banco,
            @RequestParam(defaultValue = "") String operacion,
            Model modelo,
            RedirectAttributes avisos) {
        Optional<LocalDate> pagada = FechaEscrita.lee(dia);
        if (pagada.isEmpty()) {
            return muestra(id, enPagina.faltaDia("dia", dia), modelo);
        }
        if (banco.isBlank() || operacion.isBlank()) {
            return muestra(id, enPagina.falta("operacion", "devolucion.operacion.falta"), modelo);
        }
        return con(
                id,
                operacion,
                modelo,
                avisos,
                "PAGA",
                () -> devoluciones.paga(id, pagada.get(), banco, operacion));
    }

    @PostMapping(RAIZ + "/{id}/reversion")
    @Requiere(Permiso.APROBAR_PAGOS)
    String deshace(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motivo,
            Model modelo,
            RedirectAttributes avisos) {
        return con(id, motivo, modelo, avisos, "DESHACE", () -> devoluciones.deshace(id, motivo));
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

    private static Optional<EstadoDeDevolucion> estado(String ver) {
        return Arrays.stream(EstadoDeDevolucion.values())
                .filter(e -> e.name().equalsIgnoreCase(ver.strip()))
                .findFirst();
    }

    private static String consulta(Optional<EstadoDeDevolucion> estado) {
        return estado.map(e -> "?ver=" + e).orElse("");
    }
}
