package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.accesorios.Linea;
import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.ConceptoDeAdeudo;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.ErrorDeCuenta;
import mx.recauda.platform.cuenta.EstadoDelPatron;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The account statement for programs; amounts are texts with two decimals. */
@RestController
@Requiere(Permiso.LEER_ESTADO_DE_CUENTA)
class ApiDeCuenta {

    private final EstadosDeCuenta estados;
    private final FechaDeOperacion fecha;

    ApiDeCuenta(EstadosDeCuenta estados, FechaDeOperacion fecha) {
        this.estados = estados;
        this.fecha = fecha;
    }

    /** A statement without explanations. */
    record Estado(
            UUID registro,
            LocalDate fecha,
            String vencido,
            String enPlazo,
            String porPagar,
            String aFavor,
            Optional<LocalDate> hastaCuando,
            List<Renglon> adeudos) {}

    /** A period of a fund. */
    record Renglon(
            String clave,
            String periodo,
            String fondo,
            LocalDate vencimiento,
            String estado,
            String propuesto,
            String determinado,
            String liquidado,
            String pagado,
            String suertePrincipal,
            String actualizacion,
            String recargos,
            String otros,
            String accesoriosPagados,
            String recibido,
            String aFavor,
            String saldo) {

        static Renglon de(Adeudo a) {
            return new Renglon(
                    a.clave(),
                    a.periodo().toString(),
                    a.fondo().name(),
                    a.vencimiento().ultimoDia(),
                    a.estado().name(),
                    a.propuesto().toString(),
                    a.determinado().toString(),
                    a.liquidado().toString(),
                    a.pagado().toString(),
                    a.suertePrincipal().toString(),
                    a.actualizacion().toString(),
                    a.recargos().toString(),
                    a.otros().toString(),
                    a.accesoriosPagados().toString(),
                    a.recibido().toString(),
                    a.aFavor().toString(),
                    a.saldo().toString());
        }
    }

    /** A concept of it. */
    record Concepto(
            String rubro,
            String cuota,
            String propuesto,
            String determinado,
            String liquidado,
            String pagado,
            String aFavor,
            String saldo) {

        static Concepto de(ConceptoDeAdeudo c) {
            return new Concepto(
                    c.rubro().name(),
                    c.cuota().name(),
                    c.propuesto().toString(),
                    c.determinado().toString(),
                    c.liquidado().toString(),
                    c.pagado().toString(),
                    c.aFavor().toString(),
                    c.saldo().toString());
        }
    }

    /** A line of the explanation. */
    record Explicada(
            String concepto,
            String operacion,
            String importe,
            String articulo,
            String parametro,
            String fuente) {

        static Explicada de(Linea l) {
            return new Explicada(
                    l.concepto(),
                    l.operacion(),
                    l.importe().toString(),
                    l.articulo(),
                    l.parametro(),
                    l.fuente());
        }
    }

    /** A period of a fund with everything behind it. */
    record Detalle(
            String clave,
            String saldo,
            List<Concepto> conceptos,
            List<Explicada> explicacion,
            List<Long> asientos) {}

    @GetMapping("/api/v1/cuenta/{id}")
    Estado estado(
            @PathVariable UUID id,
            @RequestParam(name = "fecha", defaultValue = "") String pedida,
            @RequestParam(defaultValue = "") String conocido) {
        EstadoDelPatron delDia = lee(id, pedida, conocido);
        EstadoDeCuenta estado = delDia.estado();
        return new Estado(
                id,
                estado.fecha(),
                estado.vencido().toString(),
                estado.enPlazo().toString(),
                estado.porPagar().toString(),
                estado.aFavor().toString(),
                delDia.hastaCuando(),
                estado.adeudos().stream().map(Renglon::de).toList());
    }

    @GetMapping("/api/v1/cuenta/{id}/adeudos/{clave}")
    Detalle adeudo(
            @PathVariable UUID id,
            @PathVariable String clave,
            @RequestParam(name = "fecha", defaultValue = "") String pedida,
            @RequestParam(defaultValue = "") String conocido) {
        Adeudo adeudo =
                lee(id, pedida, conocido)
                        .estado()
                        .adeudo(clave)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDeCuenta.NO_HAY_ADEUDO,
                                        clave));
        return new Detalle(
                adeudo.clave(),
                adeudo.saldo().toString(),
                adeudo.conceptos().stream().map(Concepto::de).toList(),
                adeudo.tramos().stream()
                        .flatMap(t -> t.liquidacion().lineas().stream())
                        .map(Explicada::de)
                        .toList(),
                adeudo.asientos());
    }

    private EstadoDelPatron lee(UUID id, String pedida, String conocido) {
        return estados.de(id, Fechas.lee(pedida, fecha.hoy()), Parametros.bloque(conocido));
    }
}
