package mx.recauda.platform.pagos.web;

import mx.recauda.ley.devolucion.Reintegro;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.Enviado;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.pagos.Devoluciones;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.pagos.Devoluciones.Medio;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Refunds for programs; amounts are texts with two decimals. Asking twice is refused (PAG-035), and
 * so is a step that does not follow.
 */
@RestController
@Requiere(Permiso.LEER_PAGOS)
class ApiDeDevoluciones {

    private static final int TAMANO = 100;
    private static final int PAGINAS = 1_000_000;

    private final Devoluciones devoluciones;
    private final FechaDeOperacion fecha;

    ApiDeDevoluciones(Devoluciones devoluciones, FechaDeOperacion fecha) {
        this.devoluciones = devoluciones;
        this.fecha = fecha;
    }

    /** What is asked for. */
    record Pedida(@Nullable UUID pago, @Nullable Medio medio, @Nullable String motivo) {}

    /** What is answered. */
    record Respuesta(
            @Nullable Boolean concede, Optional<String> prestaciones, @Nullable String motivo) {}

    /** A request in figures. */
    record EnLista(
            UUID id,
            String folio,
            UUID registro,
            String origen,
            String medio,
            LocalDate solicitada,
            LocalDate limite,
            boolean vencida,
            String importe,
            String estado) {}

    /** A part and what is answered of it. */
    record Parte(
            String periodo,
            String rubro,
            String cuota,
            String componente,
            LocalDate pagada,
            String importe,
            String dictamen,
            String fundamento,
            String procede) {}

    /** What a part comes to. */
    record Pago(
            String rubro,
            String importe,
            String factor,
            String actualizacion,
            String interes,
            String total) {}

    /** A request whole. */
    record Entera(
            EnLista devolucion,
            List<Parte> partes,
            LocalDate disponible,
            List<Pago> pagos,
            String total) {}

    @GetMapping("/api/v1/devoluciones")
    List<EnLista> lista(@RequestParam(defaultValue = "1") int pagina) {
        return devoluciones
                .lista(Optional.empty(), (Math.clamp(pagina, 1, PAGINAS) - 1) * TAMANO, TAMANO)
                .stream()
                .map(this::enLista)
                .toList();
    }

    @GetMapping("/api/v1/devoluciones/{id}")
    Entera una(@PathVariable UUID id) {
        Devolucion d =
                devoluciones
                        .busca(id)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDePago.NO_HAY_DEVOLUCION,
                                        id.toString()));
        Resolucion resolucion = devoluciones.resolucion(d, Importe.CERO);
        Reintegro reintegro = devoluciones.reintegro(d, resolucion, fecha.hoy());
        return new Entera(
                enLista(d),
                resolucion.partes().stream().map(ApiDeDevoluciones::parte).toList(),
                reintegro.disponible(),
                reintegro.partes().stream().map(ApiDeDevoluciones::pago).toList(),
                reintegro.total().toString());
    }

    @Requiere(Permiso.SOLICITAR_DEVOLUCIONES)
    @PostMapping("/api/v1/devoluciones")
    Entera solicita(@RequestBody Pedida pedida) {
        return una(
                devoluciones.solicita(
                        Enviado.exige("pago", pedida.pago()),
                        Enviado.exige("medio", pedida.medio()),
                        Enviado.exige("motivo", pedida.motivo())));
    }

    @Requiere(Permiso.APROBAR_PAGOS)
    @PostMapping("/api/v1/devoluciones/{id}/resolucion")
    Entera resuelve(@PathVariable UUID id, @RequestBody Respuesta respuesta) {
        String motivo = Enviado.exige("motivo", respuesta.motivo());
        if (Enviado.exige("concede", respuesta.concede())) {
            Importe prestaciones =
                    respuesta
                            .prestaciones()
                            .map(p -> DatoDeApi.importe("prestaciones", p))
                            .orElse(Importe.CERO);
            devoluciones.concede(id, prestaciones, motivo);
        } else {
            devoluciones.niega(id, motivo);
        }
        return una(id);
    }

    private EnLista enLista(Devolucion d) {
        return new EnLista(
                d.id(),
                d.folio(),
                d.registro(),
                d.origen().name(),
                d.medio().name(),
                d.solicitada(),
                d.plazo().ultimoDia(),
                d.vencida(fecha.hoy()),
                d.importe().toString(),
                d.estado().name());
    }

    private static Parte parte(Resolucion.Parte p) {
        return new Parte(
                p.pagado().cuenta().periodo().orElseThrow().toString(),
                p.pagado().cuenta().rubro().name(),
                p.pagado().cuenta().cuota().name(),
                p.pagado().cuenta().componente().name(),
                p.pagado().dia(),
                p.pagado().importe().toString(),
                p.dictamen().name(),
                p.dictamen().fundamento(),
                p.procede().toString());
    }

    private static Pago pago(Reintegro.Parte p) {
        return new Pago(
                p.pagado().cuenta().rubro().name(),
                p.importe().toString(),
                p.actualizacion().factor().toString(),
                p.importeActualizacion().toString(),
                p.interes().toString(),
                p.total().toString());
    }
}
