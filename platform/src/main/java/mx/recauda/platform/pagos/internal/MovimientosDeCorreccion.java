package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.correccion.TipoDeCorreccion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Partida;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Correcciones.Acto;
import mx.recauda.platform.pagos.Correcciones.Correccion;
import mx.recauda.platform.pagos.Correcciones.Movido;
import mx.recauda.platform.pagos.internal.AsientosDeCorreccion.Antes;
import mx.recauda.platform.pagos.internal.AsientosDeImputacion.Hoja;
import mx.recauda.platform.pagos.internal.DineroDelPago.Escrito;
import mx.recauda.platform.pagos.internal.Imputaciones.Imputacion;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;
import mx.recauda.platform.pagos.internal.TablaDeCargos.Cargo;
import mx.recauda.platform.pagos.internal.TablaDeCargos.Concepto;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes what a correction moves: the ledger, where the money is, what left the bank. */
@Component
class MovimientosDeCorreccion {

    private final Libro libro;
    private final DineroDelPago dinero;
    private final Imputaciones imputaciones;
    private final TablaDeCargos cargos;

    MovimientosDeCorreccion(
            Libro libro, DineroDelPago dinero, Imputaciones imputaciones, TablaDeCargos cargos) {
        this.libro = libro;
        this.dinero = dinero;
        this.imputaciones = imputaciones;
        this.cargos = cargos;
    }

    /** Leaves what it paid, and pays other debts; tells the keys of its entries. */
    List<String> reaplica(
            Correccion c,
            UUID acto,
            List<Escrito> quita,
            Imputacion imputacion,
            SortedMap<Cuenta, Importe> exceso) {
        List<Escrito> escritos = reversas(c, acto, quita);
        escritos.addAll(
                AsientosDeImputacion.de(
                        hoja(AsientosDeCorreccion.APLICA, acto, c),
                        imputacion,
                        exceso,
                        Importe.CERO));
        return dinero.escribe(escritos);
    }

    private static List<Escrito> reversas(Correccion c, UUID acto, List<Escrito> quita) {
        return new ArrayList<>(
                AsientosDeImputacion.reversas(
                        quita, AsientosDeCorreccion.REVERSA + acto, c.tipo().fundamento()));
    }

    private static Hoja hoja(String prefijo, UUID acto, Correccion c) {
        Movido pago = c.pago();
        return new Hoja(
                prefijo + acto,
                new Quien(pago.pago(), pago.banco()),
                c.oficina(),
                pago.dia(),
                c.tipo().fundamento());
    }

    /**
     * The bank takes the cheque back: what it paid was never paid, and is owed with its fifth. It
     * counts from the day of the payment, as every move of one.
     */
    List<String> devuelve(Correccion c, UUID acto, List<Escrito> quita) {
        Movido pago = c.pago();
        List<Escrito> escritos = reversas(c, acto, quita);
        escritos.add(
                new Escrito(
                        new Quien(pago.pago(), pago.banco()),
                        AsientosDeCorreccion.indemniza(
                                acto,
                                pago.pago(),
                                c.registro(),
                                c.oficina(),
                                c.dia(),
                                pago.importe(),
                                suyos(quita, pago.pago()))));
        carga(c, acto, pago.importe());
        return dinero.escribe(escritos);
    }

    private static List<Asiento> suyos(List<Escrito> escritos, UUID pago) {
        return escritos.stream()
                .filter(e -> e.quien().pago().equals(pago))
                .map(Escrito::asiento)
                .toList();
    }

    /**
     * It pays again what it had paid, from its own day: up to what was owed then, because something
     * else may have been paid since, which gives way.
     */
    List<String> deshace(Correccion c, Acto deshecho, UUID acto, List<Escrito> quita) {
        Movido pago = c.pago();
        Antes antes = AsientosDeCorreccion.antes(reversados(deshecho, pago.pago()));
        UUID registro =
                antes.paga().keySet().stream()
                        .flatMap(cuenta -> cuenta.registro().stream())
                        .findFirst()
                        .orElse(c.registro());
        Imputacion imputacion =
                imputaciones
                        .dePartes(registro, antes.partes(), pago.dia(), quita)
                        .con(indemnidad(c, quita));
        if (c.tipo() == TipoDeCorreccion.CHEQUE_DEVUELTO) {
            carga(c, acto, pago.importe().negado());
        }
        List<Escrito> escritos = reversas(c, acto, quita);
        escritos.addAll(
                AsientosDeImputacion.de(
                        hoja(AsientosDeCorreccion.REPONE, acto, c),
                        imputacion,
                        antes.excesoSi(imputacion.paga()),
                        Importe.CERO));
        return dinero.escribe(escritos);
    }

    // Whoever paid a fifth that was never owed.
    private List<QuienCede.Cedido> indemnidad(Correccion c, List<Escrito> quita) {
        return c.tipo() == TipoDeCorreccion.CHEQUE_DEVUELTO
                ? imputaciones.sobran(
                        c.registro(),
                        suyos(quita, c.pago().pago()).stream()
                                .flatMap(a -> a.partidas().stream())
                                .map(Partida::cuenta)
                                .filter(cuenta -> cuenta.clase() == Clase.LIQUIDADO)
                                .collect(Collectors.toSet()),
                        c.dia(),
                        quita)
                : List.of();
    }

    private List<Asiento> reversados(Acto deshecho, UUID pago) {
        Predicate<Asiento> suyo = a -> a.origen().equals(PagosDeAsientos.origen(pago));
        return deshecho.asientos().stream()
                .flatMap(clave -> libro.busca(clave).stream())
                .flatMap(a -> a.asiento().reversaDe().stream())
                .flatMap(clave -> libro.busca(clave).stream())
                .map(AsientoEscrito::asiento)
                .filter(suyo)
                .toList();
    }

    private void carga(Correccion c, UUID acto, Importe importe) {
        cargos.guarda(
                new Cargo(
                        acto,
                        1,
                        Concepto.CHEQUE,
                        c.pago().banco(),
                        c.cheque(),
                        c.pago().dia(),
                        importe,
                        c.oficina(),
                        c.registro()));
    }
}
