package mx.recauda.platform.pagos.web;

import mx.recauda.platform.base.Enviado;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Lineas;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.pagos.Recibo;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Líneas and receipts for programs; amounts are texts with two decimals. */
@RestController
@Requiere(Permiso.LEER_PAGOS)
class ApiDePagos {

    private final Pagos pagos;
    private final Lineas lineas;
    private final NombresDePago nombres;

    ApiDePagos(Pagos pagos, Lineas lineas, NombresDePago nombres) {
        this.pagos = pagos;
        this.lineas = lineas;
        this.nombres = nombres;
    }

    /** What is asked: the same debts, amounts and day give the same línea. */
    record Pedida(
            @Nullable LocalDate fecha, Optional<Set<String>> adeudos, Optional<String> pagadero) {}

    /** Something that may be paid by itself. */
    record PorPagar(String clave, String titulo, String importe) {}

    /** A part of what a línea pays. */
    record Parte(String periodo, String rubro, String cuota, String componente, String importe) {}

    /** A línea. */
    record Generada(
            UUID id,
            String linea,
            UUID registro,
            String importe,
            LocalDate vigencia,
            String estado,
            Map<String, String> fondos,
            List<Parte> partes) {}

    /**
     * Proof that a línea was paid.
     *
     * @param aplicado of it, what pays something today
     * @param excedente of it, what is in favour of the employer today
     */
    record Comprobante(
            String linea,
            LocalDate pagadaEl,
            String banco,
            String operacion,
            String asiento,
            String aplicado,
            String excedente) {}

    @Requiere(Permiso.GENERAR_LINEAS)
    @PostMapping("/api/v1/cuenta/{id}/lineas")
    Generada genera(@PathVariable UUID id, @RequestBody Pedida pedida) {
        LocalDate dia = Enviado.exige("fecha", pedida.fecha());
        if (pedida.pagadero().isPresent()) {
            return generada(pagos.genera(id, pedida.pagadero().get(), dia));
        }
        Set<String> adeudos = pedida.adeudos().orElse(Set.of());
        return generada(
                pagos.genera(
                        id, Enviado.exige("adeudos", adeudos.isEmpty() ? null : adeudos), dia));
    }

    @GetMapping("/api/v1/cuenta/{id}/pagaderos")
    List<PorPagar> pagaderos(@PathVariable UUID id, @RequestParam LocalDate fecha) {
        return pagos.pagaderos(id, fecha).stream()
                .map(p -> new PorPagar(p.clave(), nombres.titulo(p), p.importe().toString()))
                .toList();
    }

    @GetMapping("/api/v1/lineas/{id}")
    Generada una(@PathVariable UUID id) {
        return generada(pagos.linea(id).orElseThrow(() -> noHay(ErrorDePago.NO_HAY_LINEA, id)));
    }

    @GetMapping("/api/v1/lineas/{id}/recibo")
    Comprobante recibo(@PathVariable UUID id) {
        Recibo recibo = pagos.recibo(id).orElseThrow(() -> noHay(ErrorDePago.SIN_RECIBO, id));
        return new Comprobante(
                recibo.linea().captura().texto(),
                recibo.pagadaEl(),
                recibo.banco(),
                recibo.operacion(),
                recibo.asiento(),
                recibo.donde().aplicado().toString(),
                recibo.donde().excedente().toString());
    }

    private Generada generada(Linea linea) {
        Map<String, String> fondos = new LinkedHashMap<>();
        linea.partes().porFondo().forEach((f, importe) -> fondos.put(f.name(), importe.toString()));
        return new Generada(
                linea.id(),
                linea.captura().texto(),
                linea.registro(),
                linea.captura().importe().toString(),
                linea.captura().vigencia(),
                lineas.busca(linea.id()).orElseThrow().estado().name(),
                fondos,
                linea.partes().partes().stream()
                        .map(p ->
                                new Parte(
                                        p.cuenta().periodo().orElseThrow().toString(),
                                        p.cuenta().rubro().name(),
                                        p.cuenta().cuota().name(),
                                        p.cuenta().componente().name(),
                                        p.importe().toString()))
                        .toList());
    }

    private static FalloConCodigo noHay(ErrorDePago error, UUID id) {
        return new FalloConCodigo(FalloConCodigo.Clase.NO_HAY, error, id.toString());
    }
}
