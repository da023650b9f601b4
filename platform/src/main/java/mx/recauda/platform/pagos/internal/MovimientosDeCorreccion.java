package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.correccion.TipoDeCorreccion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Correcciones.Acto;
import mx.recauda.platform.pagos.Correcciones.Correccion;
import mx.recauda.platform.pagos.Correcciones.Movido;
import mx.recauda.platform.pagos.PorIdentificar.Reparto;
import mx.recauda.platform.pagos.internal.TablaDeCargos.Cargo;
import mx.recauda.platform.pagos.internal.TablaDeCargos.Concepto;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes what a correction moves: the ledger, where the money is, what left the bank. */
@Component
class MovimientosDeCorreccion {

    private final Libro libro;
    private final TablaDeDestinos destinos;
    private final TablaDeCargos cargos;

    MovimientosDeCorreccion(Libro libro, TablaDeDestinos destinos, TablaDeCargos cargos) {
        this.libro = libro;
        this.destinos = destinos;
        this.cargos = cargos;
    }

    /** Leaves what it paid, and pays other debts; tells the keys of its entries. */
    List<String> reaplica(Correccion c, UUID acto, List<Asiento> enVigor, Reparto reparto) {
        Movido pago = c.pago();
        List<Asiento> asientos =
                new ArrayList<>(
                        AsientosDeCorreccion.reversas(
                                enVigor, acto, pago.pago(), c.tipo().fundamento()));
        asientos.addAll(
                AsientosDeCorreccion.reaplica(
                        acto, pago.pago(), c.registro(), c.oficina(), pago.dia(), reparto));
        return asienta(pago, asientos);
    }

    /**
     * The bank takes the cheque back: what it paid was never paid, and is owed with its fifth. It
     * counts from the day of the payment, as every move of one.
     */
    List<String> devuelve(Correccion c, UUID acto, List<Asiento> enVigor) {
        Movido pago = c.pago();
        List<Asiento> asientos =
                new ArrayList<>(
                        AsientosDeCorreccion.reversas(
                                enVigor, acto, pago.pago(), c.tipo().fundamento()));
        asientos.add(
                AsientosDeCorreccion.indemniza(
                        acto,
                        pago.pago(),
                        c.registro(),
                        c.oficina(),
                        c.dia(),
                        pago.importe(),
                        enVigor));
        carga(c, acto, pago.importe());
        return asienta(pago, asientos);
    }

    /** The opposite of what an approval wrote. */
    List<String> deshace(Correccion c, Acto deshecho, UUID acto) {
        List<Asiento> escritos =
                deshecho.asientos().stream()
                        .map(clave -> libro.busca(clave).map(AsientoEscrito::asiento))
                        .flatMap(a -> a.stream())
                        .toList();
        if (c.tipo() == TipoDeCorreccion.CHEQUE_DEVUELTO) {
            carga(c, acto, c.pago().importe().negado());
        }
        return asienta(
                c.pago(),
                AsientosDeCorreccion.deshace(
                        escritos, acto, c.pago().pago(), c.tipo().fundamento()));
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

    private List<String> asienta(Movido pago, List<Asiento> asientos) {
        libro.asienta(asientos);
        destinos.guarda(
                asientos.stream()
                        .flatMap(a -> Destino.de(pago.pago(), pago.banco(), a).stream())
                        .toList());
        return asientos.stream().map(Asiento::clave).toList();
    }
}
