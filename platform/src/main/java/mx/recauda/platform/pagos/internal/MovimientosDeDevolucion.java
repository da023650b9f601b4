package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.devolucion.ActoDeDevolucion;
import mx.recauda.ley.devolucion.Reintegro;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Origen;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Devoluciones.Acto;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.pagos.internal.AsientosDeDevolucion.DelPago;
import mx.recauda.platform.pagos.internal.AsientosDeDevolucion.Hoja;
import mx.recauda.platform.pagos.internal.TablaDeCargos.BancoYOperacion;
import mx.recauda.platform.pagos.internal.TablaDeCargos.Cargo;
import mx.recauda.platform.pagos.internal.TablaDeCargos.Concepto;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what each step of a refund moves: the ledger, where the money is, what left the bank. */
@Component
class MovimientosDeDevolucion {

    private final Libro libro;
    private final TablaDeDestinos destinos;
    private final TablaDeCargos cargos;
    private final DineroDelPago dinero;

    MovimientosDeDevolucion(
            Libro libro, TablaDeDestinos destinos, TablaDeCargos cargos, DineroDelPago dinero) {
        this.libro = libro;
        this.destinos = destinos;
        this.cargos = cargos;
        this.dinero = dinero;
    }

    void concede(Devolucion d, Acto acto, Resolucion resolucion) {
        asienta(AsientosDeDevolucion.concede(hoja(d, acto), resolucion), Optional.empty());
    }

    void ordena(Devolucion d, Acto acto, Reintegro reintegro) {
        asienta(AsientosDeDevolucion.ordena(hoja(d, acto), reintegro), Optional.empty());
    }

    void paga(Devolucion d, Acto acto, String banco, String operacion) {
        List<DelPago> apartado =
                new ArrayList<>(hechos("concede", ultimo(d, ActoDeDevolucion.CONCEDE)));
        apartado.addAll(hechos("ordena", ultimo(d, ActoDeDevolucion.ORDENA)));
        List<DelPago> asientos = AsientosDeDevolucion.paga(hoja(d, acto), apartado, acto.dia());
        asienta(asientos, Optional.of(banco));
        carga(d, acto, asientos, banco, operacion, acto.dia());
    }

    private static Acto ultimo(Devolucion d, ActoDeDevolucion tipo) {
        return d.ultimo(tipo).orElseThrow();
    }

    private void carga(
            Devolucion d,
            Acto acto,
            List<DelPago> asientos,
            String banco,
            String operacion,
            LocalDate dia) {
        Importe suma =
                asientos.stream()
                        .map(a -> AsientosDeDevolucion.deBanco(a.asiento()))
                        .reduce(Importe.CERO, Importe::mas);
        cargos.guarda(
                new Cargo(
                        acto.id(),
                        1,
                        Concepto.DEVOLUCION,
                        banco,
                        operacion,
                        dia,
                        suma,
                        d.oficina(),
                        d.registro()));
    }

    /** The opposite of what an act wrote; what the bank gave back is of today. */
    void deshace(Devolucion d, Acto deshecho, Acto acto) {
        boolean delBanco = deshecho.tipo() == ActoDeDevolucion.PAGA;
        List<DelPago> reversas = new ArrayList<>();
        for (DelPago hecho : hechos(paso(deshecho.tipo()), deshecho)) {
            Asiento asiento = hecho.asiento();
            reversas.add(
                    new DelPago(
                            hecho.pago(),
                            asiento.reversa(
                                    AsientosDeDevolucion.clave(
                                            "deshace", acto.id(), reversas.size() + 1),
                                    new Origen("devolucion", d.id()),
                                    asiento.fundamento(),
                                    delBanco ? acto.dia() : asiento.efectivo())));
        }
        if (reversas.isEmpty()) {
            return;
        }
        if (delBanco) {
            BancoYOperacion salio = cargos.de(deshecho.id());
            asienta(reversas, Optional.of(salio.banco()));
            carga(d, acto, reversas, salio.banco(), salio.operacion(), acto.dia());
        } else {
            asienta(reversas, Optional.empty());
        }
    }

    private static String paso(ActoDeDevolucion tipo) {
        return switch (tipo) {
            case CONCEDE -> "concede";
            case ORDENA -> "ordena";
            case PAGA -> "paga";
            default -> "nada";
        };
    }

    // Its entries, numbered from one on.
    private List<DelPago> hechos(String paso, Acto acto) {
        List<DelPago> hechos = new ArrayList<>();
        Optional<AsientoEscrito> hecho =
                libro.busca(AsientosDeDevolucion.clave(paso, acto.id(), 1));
        while (hecho.isPresent()) {
            Asiento asiento = hecho.get().asiento();
            hechos.add(new DelPago(destinos.pagoDe(asiento.clave()), asiento));
            hecho = libro.busca(AsientosDeDevolucion.clave(paso, acto.id(), hechos.size() + 1));
        }
        return hechos;
    }

    private void asienta(List<DelPago> asientos, Optional<String> banco) {
        if (asientos.isEmpty()) {
            return;
        }
        libro.asienta(asientos.stream().map(DelPago::asiento).toList());
        destinos.guarda(
                asientos.stream()
                        .flatMap(a ->
                                Destino.todos(
                                        a.pago(),
                                        banco.orElseGet(() -> dinero.banco(a.pago())),
                                        a.asiento())
                                        .stream())
                        .toList());
    }

    private static Hoja hoja(Devolucion d, Acto acto) {
        return new Hoja(acto.id(), d.id(), d.oficina());
    }
}
