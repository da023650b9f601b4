package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.devolucion.Reintegro;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What each step of a refund changes in the ledger, payment by payment. */
final class AsientosDeDevolucion {

    /** Begins the key of every entry that moves money of a refund. */
    static final String PREFIJO = "devuelve-";

    private static final String FUNDAMENTO = "LSS 299; RACERF 131";

    private AsientosDeDevolucion() {}

    /** An entry and the payment whose money it moves. */
    record DelPago(UUID pago, Asiento asiento) {}

    /** Of what an entry is made, besides its lines. */
    record Hoja(UUID acto, UUID devolucion, String oficina) {}

    private record Lugar(UUID pago, LocalDate dia) implements Comparable<Lugar> {
        @Override
        public int compareTo(Lugar otro) {
            int porDia = dia.compareTo(otro.dia);
            return porDia != 0 ? porDia : pago.compareTo(otro.pago);
        }
    }

    /**
     * What proceeds leaves where it is, and is set apart: the excess of the employer; the account
     * of a liquidation that its reversal left with money, whose income was undone already; or the
     * income that was determined unduly. From the day it was paid, as every move of a payment.
     */
    static List<DelPago> concede(Hoja hoja, Resolucion resolucion) {
        // Apart: an entry that moves a receivable together with its income makes or unmakes a debt.
        SortedMap<Clase, SortedMap<Lugar, SortedMap<Cuenta, Importe>>> porClase = new TreeMap<>();
        for (Resolucion.Parte parte : resolucion.partes()) {
            if (parte.procede().centavos() > 0) {
                PagadoDeMas pagado = parte.pagado();
                SortedMap<Cuenta, Importe> lineas =
                        porClase.computeIfAbsent(pagado.cuenta().clase(), c -> new TreeMap<>())
                                .computeIfAbsent(
                                        new Lugar(pagado.pago(), pagado.dia()),
                                        l -> new TreeMap<>());
                Cuenta sale =
                        pagado.cuenta().clase() == Clase.DETERMINADO
                                ? pagado.cuenta().en(Clase.INGRESO)
                                : pagado.cuenta();
                lineas.merge(sale, parte.procede(), Importe::mas);
                lineas.merge(sale.en(Clase.DEVOLUCION), parte.procede().negado(), Importe::mas);
            }
        }
        List<DelPago> asientos = new ArrayList<>();
        porClase.values()
                .forEach(porPago ->
                        porPago.forEach((lugar, lineas) ->
                                asientos.add(asiento("concede", asientos, hoja, lugar, lineas))));
        return asientos;
    }

    /** Restatement and interest are born: the institute pays them, on the day of the order. */
    static List<DelPago> ordena(Hoja hoja, Reintegro reintegro) {
        SortedMap<Lugar, SortedMap<Cuenta, Importe>> porPago = new TreeMap<>();
        for (Reintegro.Parte parte : reintegro.partes()) {
            SortedMap<Cuenta, Importe> lineas =
                    porPago.computeIfAbsent(
                            new Lugar(parte.pagado().pago(), reintegro.disponible()),
                            l -> new TreeMap<>());
            accesorio(lineas, parte, Componente.ACTUALIZACION, parte.importeActualizacion());
            accesorio(lineas, parte, Componente.RECARGOS, parte.interes());
        }
        List<DelPago> asientos = new ArrayList<>();
        porPago.forEach((lugar, lineas) -> {
            if (!lineas.isEmpty()) {
                asientos.add(asiento("ordena", asientos, hoja, lugar, lineas));
            }
        });
        return asientos;
    }

    private static void accesorio(
            SortedMap<Cuenta, Importe> lineas,
            Reintegro.Parte parte,
            Componente componente,
            Importe importe) {
        if (importe.centavos() > 0) {
            Cuenta suya = parte.pagado().cuenta();
            Cuenta cuenta =
                    new Cuenta(
                            Clase.INGRESO,
                            suya.registro(),
                            suya.periodo(),
                            Rubro.sinDesglose(suya.fondo()),
                            Cuota.SIN_DISTINGUIR,
                            componente);
            lineas.merge(cuenta, importe, Importe::mas);
            lineas.merge(cuenta.en(Clase.DEVOLUCION), importe.negado(), Importe::mas);
        }
    }

    /** What was set apart, and what it earned, leaves the bank. */
    static List<DelPago> paga(Hoja hoja, List<DelPago> apartados, LocalDate dia) {
        Map<UUID, SortedMap<Cuenta, Importe>> porPago = new TreeMap<>();
        for (DelPago apartado : apartados) {
            SortedMap<Cuenta, Importe> lineas =
                    porPago.computeIfAbsent(apartado.pago(), p -> new TreeMap<>());
            for (Partida partida : apartado.asiento().partidas()) {
                if (partida.cuenta().clase() == Clase.DEVOLUCION) {
                    lineas.merge(partida.cuenta(), partida.importe().negado(), Importe::mas);
                    lineas.merge(banco(partida.cuenta().fondo()), partida.importe(), Importe::mas);
                }
            }
        }
        List<DelPago> asientos = new ArrayList<>();
        porPago.forEach((pago, lineas) ->
                asientos.add(asiento("paga", asientos, hoja, new Lugar(pago, dia), lineas)));
        return asientos;
    }

    /** What a payment takes out of the bank. */
    static Importe deBanco(Asiento asiento) {
        return asiento.partidas().stream()
                .filter(p -> p.cuenta().clase() == Clase.BANCO)
                .map(p -> p.importe().negado())
                .reduce(Importe.CERO, Importe::mas);
    }

    /**
     * Keys of the entries of an act of as many payments.
     *
     * @param paso concede, ordena or paga
     */
    static String clave(String paso, UUID acto, int orden) {
        return PREFIJO + paso + ":" + acto + ":" + orden;
    }

    private static DelPago asiento(
            String paso,
            List<DelPago> hechos,
            Hoja hoja,
            Lugar lugar,
            SortedMap<Cuenta, Importe> lineas) {
        List<Partida> partidas = new ArrayList<>();
        lineas.forEach((cuenta, importe) -> partidas.add(new Partida(cuenta, importe)));
        return new DelPago(
                lugar.pago,
                Asiento.de(
                        clave(paso, hoja.acto(), hechos.size() + 1),
                        new Origen("devolucion", hoja.devolucion()),
                        hoja.oficina(),
                        FUNDAMENTO,
                        lugar.dia,
                        partidas));
    }

    private static Cuenta banco(Fondo fondo) {
        return Cuenta.comun(Clase.BANCO, Rubro.sinDesglose(fondo));
    }
}
