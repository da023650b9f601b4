package mx.recauda.platform.pagos.web;

import mx.recauda.formats.linea.Simbolo;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.pagos.BancoDeDemostracion;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Lineas;
import mx.recauda.platform.pagos.LoteImportado;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.pagos.Recibo;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** A línea: what it pays, how it is paid, and its receipt. */
@Controller
@Requiere(Permiso.LEER_PAGOS)
class PaginasDeLineas {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Pagos pagos;
    private final Lineas lineas;
    private final EstadosDeCuenta estados;
    private final LineaEnPapel papel;
    private final BancoDeDemostracion banco;
    private final NombresDePago nombres;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;

    PaginasDeLineas(
            Pagos pagos,
            Lineas lineas,
            EstadosDeCuenta estados,
            LineaEnPapel papel,
            BancoDeDemostracion banco,
            NombresDePago nombres,
            FechaDeOperacion fecha,
            Bitacora bitacora) {
        this.pagos = pagos;
        this.lineas = lineas;
        this.estados = estados;
        this.papel = papel;
        this.banco = banco;
        this.nombres = nombres;
        this.fecha = fecha;
        this.bitacora = bitacora;
    }

    @GetMapping("/lineas/{id}")
    String una(@PathVariable UUID id, Model modelo) {
        Linea linea = busca(id);
        modelo.addAttribute("linea", linea);
        modelo.addAttribute("listada", lineas.busca(id).orElseThrow());
        modelo.addAttribute("yaPagado", pagos.yaPagado(linea));
        modelo.addAttribute("conRecibo", pagos.recibo(id).isPresent());
        modelo.addAttribute("patron", patron(linea));
        modelo.addAttribute("demostracion", banco.abierto());
        return "pagos/linea";
    }

    @GetMapping("/lineas/{id}/recibo")
    String recibo(@PathVariable UUID id, Model modelo) {
        Recibo recibo = comprobado(id);
        modelo.addAttribute("recibo", recibo);
        modelo.addAttribute("linea", recibo.linea());
        modelo.addAttribute("patron", patron(recibo.linea()));
        return "pagos/recibo";
    }

    @GetMapping("/lineas/{id}/qr.svg")
    ResponseEntity<String> qr(@PathVariable UUID id) {
        Linea linea = busca(id);
        return dibujo(Simbolo.qr(linea.captura()).svg(nombre("pagos.qr", linea)));
    }

    @GetMapping("/lineas/{id}/barras.svg")
    ResponseEntity<String> barras(@PathVariable UUID id) {
        Linea linea = busca(id);
        return dibujo(Simbolo.barras(linea.captura()).svg(nombre("pagos.barras", linea)));
    }

    private String nombre(String clave, Linea linea) {
        return nombres.texto(clave, linea.captura().formato());
    }

    private static ResponseEntity<String> dibujo(String svg) {
        return ResponseEntity.ok().contentType(SVG).body(svg);
    }

    @GetMapping("/lineas/{id}/linea.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Linea linea = busca(id);
        bitacora.anota("IMPRIMIR", "linea:" + id);
        return documento("linea-" + linea.captura().texto(), papel.linea(linea, patron(linea)));
    }

    @GetMapping("/lineas/{id}/recibo.pdf")
    ResponseEntity<byte[]> reciboEnPdf(@PathVariable UUID id) {
        Recibo recibo = comprobado(id);
        bitacora.anota("IMPRIMIR", "recibo:" + id);
        return documento(
                "recibo-" + recibo.linea().captura().texto(),
                papel.recibo(recibo, patron(recibo.linea())));
    }

    private static ResponseEntity<byte[]> documento(String nombre, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nombre + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }

    /** Only in a demonstration: the simulated bank is paid and settles at once. */
    @PostMapping("/lineas/{id}/pago-de-demostracion")
    @Requiere(Permiso.GENERAR_LINEAS)
    String paga(@PathVariable UUID id, RedirectAttributes avisos) {
        Linea linea = busca(id);
        if (!banco.abierto()) {
            throw new FalloConCodigo(FalloConCodigo.Clase.CONFLICTO, ErrorDePago.SOLO_DEMOSTRACION);
        }
        bitacora.anota("PAGAR_EN_DEMOSTRACION", "linea:" + id);
        LoteImportado hecho = banco.paga(linea, NombresDePago.idioma());
        if (pagos.recibo(id).isPresent()) {
            avisos.addFlashAttribute("pagada", hecho.aplicados() == 1);
            return "redirect:/lineas/" + id + "/recibo";
        }
        avisos.addFlashAttribute(
                "noAplicado",
                hecho.incidencias().stream()
                        .findFirst()
                        .map(i -> i.codigo() + ". " + i.mensaje() + " " + i.remedio())
                        .orElse(""));
        return "redirect:/lineas/" + id;
    }

    private Linea busca(UUID id) {
        return pagos.linea(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDePago.NO_HAY_LINEA,
                                id.toString()));
    }

    private Recibo comprobado(UUID id) {
        Linea linea = busca(id);
        return pagos.recibo(id)
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.NO_HAY,
                                ErrorDePago.SIN_RECIBO,
                                linea.captura().formato()));
    }

    private PatronConocido patron(Linea linea) {
        return estados.patron(linea.registro(), fecha.hoy());
    }
}
