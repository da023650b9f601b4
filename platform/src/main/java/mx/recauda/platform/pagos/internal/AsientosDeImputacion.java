package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.platform.pagos.internal.DineroDelPago.Escrito;
import mx.recauda.platform.pagos.internal.Imputaciones.Imputacion;
import mx.recauda.platform.pagos.internal.QuienCede.Cedido;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What changes in the ledger when the money of a payment is put somewhere else. */
final class AsientosDeImputacion {

    private AsientosDeImputacion() {}

    /** Of what its entries are made, besides their lines. */
    record Hoja(String clave, Quien quien, String oficina, LocalDate dia, String fundamento) {

        private Escrito asiento(String suya, String porque, List<Partida> partidas) {
            return new Escrito(
                    quien,
                    Asiento.de(
                            suya,
                            PagosDeAsientos.origen(quien.pago()),
                            oficina,
                            porque,
                            dia,
                            partidas));
        }
    }

    /**
     * The accessories are born; then the money pays, each fund gets its own, what is left is of the
     * employer, and what was paid later gives way. It counts from the day of the payment.
     *
     * @param exceso by account, positive
     * @param esperaba how much of it waited to be identified
     */
    static List<Escrito> de(
            Hoja hoja, Imputacion imputacion, SortedMap<Cuenta, Importe> exceso, Importe esperaba) {
        List<Partida> nacen = new ArrayList<>();
        List<Partida> mueven = new ArrayList<>();
        for (Parte parte : imputacion.paga().partes()) {
            AsientosDePago.nace(nacen, parte.cuenta(), parte.importe());
            mueven.add(new Partida(parte.cuenta(), parte.importe().negado()));
        }
        exceso.forEach((cuenta, importe) -> mueven.add(new Partida(cuenta, importe.negado())));
        mueven.addAll(alBanco(imputacion, exceso));
        if (!esperaba.esCero()) {
            mueven.add(new Partida(AsientosDePago.apartado(), esperaba));
            mueven.add(new Partida(AsientosDePago.banco(Fondo.POR_IDENTIFICAR), esperaba.negado()));
        }
        List<Escrito> escritos = new ArrayList<>();
        if (!nacen.isEmpty()) {
            escritos.add(hoja.asiento("accesorios-" + hoja.clave, "LSS 40-A", nacen));
        }
        escritos.add(hoja.asiento(hoja.clave, hoja.fundamento, mueven));
        escritos.addAll(cede(hoja, imputacion.cede()));
        return escritos;
    }

    private static List<Escrito> cede(Hoja hoja, List<Cedido> ceden) {
        return AsientosDePago.cede(hoja.clave, hoja.quien.pago(), hoja.oficina, ceden).stream()
                .map(a ->
                        new Escrito(
                                ceden.stream()
                                        .flatMap(c -> c.quien().stream())
                                        .filter(q -> q.pago().equals(a.origen().id()))
                                        .findFirst()
                                        .orElse(hoja.quien),
                                a))
                .toList();
    }

    private static List<Partida> alBanco(Imputacion imputacion, SortedMap<Cuenta, Importe> exceso) {
        Map<Fondo, Importe> fondos = new EnumMap<>(Fondo.class);
        fondos.putAll(imputacion.paga().porFondo());
        exceso.forEach((cuenta, importe) -> fondos.merge(cuenta.fondo(), importe, Importe::mas));
        List<Partida> partidas = new ArrayList<>();
        fondos.forEach((fondo, importe) ->
                partidas.add(new Partida(AsientosDePago.banco(fondo), importe)));
        return partidas;
    }

    /** The opposite of some entries, from their own day. */
    static List<Escrito> reversas(List<Escrito> escritos, String prefijo, String fundamento) {
        List<Escrito> reversas = new ArrayList<>();
        for (Escrito escrito : escritos) {
            Asiento asiento = escrito.asiento();
            reversas.add(
                    new Escrito(
                            escrito.quien(),
                            asiento.reversa(
                                    prefijo + ":" + (reversas.size() + 1),
                                    PagosDeAsientos.origen(escrito.quien().pago()),
                                    fundamento,
                                    asiento.efectivo())));
        }
        return reversas;
    }

    /** Whether an entry only sets money apart until its debt is known. */
    static boolean aparta(Asiento asiento) {
        return asiento.partidas().stream()
                .allMatch(p -> p.cuenta().fondo() == Fondo.POR_IDENTIFICAR);
    }
}
