package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.accesorios.ChequeDevuelto;
import mx.recauda.ley.correccion.TipoDeCorreccion;
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
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.pagos.PorIdentificar.Reparto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What moving a payment that was applied changes in the ledger. */
final class AsientosDeCorreccion {

    private static final String REVERSA = "corrige:";
    private static final String REPONE = "repone:";
    private static final String APLICA = "reaplica:";
    private static final String INDEMNIZA = "indemniza:";

    private AsientosDeCorreccion() {}

    /** The opposite of each entry in force, from its own day. */
    static List<Asiento> reversas(List<Asiento> enVigor, UUID acto, UUID pago, String fundamento) {
        List<Asiento> reversas = new ArrayList<>();
        for (Asiento asiento : enVigor) {
            reversas.add(
                    asiento.reversa(
                            REVERSA + acto + ":" + (reversas.size() + 1),
                            new Origen("pago", pago),
                            fundamento,
                            asiento.efectivo()));
        }
        return reversas;
    }

    /**
     * What a correction wrote is undone: what it reversed is written again, because a reversal is
     * never reversed, and the rest is reversed.
     */
    static List<Asiento> deshace(List<Asiento> escritos, UUID acto, UUID pago, String fundamento) {
        List<Asiento> asientos =
                new ArrayList<>(
                        reversas(
                                escritos.stream().filter(a -> a.reversaDe().isEmpty()).toList(),
                                acto,
                                pago,
                                fundamento));
        for (Asiento escrito : escritos) {
            if (escrito.reversaDe().isPresent()) {
                asientos.add(
                        Asiento.de(
                                REPONE + acto + ":" + (asientos.size() + 1),
                                new Origen("pago", pago),
                                escrito.oficina(),
                                fundamento,
                                escrito.efectivo(),
                                escrito.partidas().stream().map(Partida::contraria).toList()));
            }
        }
        return asientos;
    }

    /** Its money pays other debts, from the day of the payment; what is left is in excess. */
    static List<Asiento> reaplica(
            UUID acto, UUID pago, UUID registro, String oficina, LocalDate dia, Reparto reparto) {
        List<Partida> nacen = new ArrayList<>();
        List<Partida> mueven = new ArrayList<>();
        Map<Fondo, Importe> fondos = new EnumMap<>(Fondo.class);
        for (Parte parte : reparto.partes().partes()) {
            if (PorAplicar.esAccesorio(parte.cuenta())) {
                nacen.add(new Partida(parte.cuenta(), parte.importe()));
                nacen.add(new Partida(parte.cuenta().en(Clase.INGRESO), parte.importe().negado()));
            }
            mueven.add(new Partida(parte.cuenta(), parte.importe().negado()));
        }
        fondos.putAll(reparto.partes().porFondo());
        if (!reparto.excedente().esCero()) {
            fondos.merge(Fondo.IMSS, reparto.excedente(), Importe::mas);
            mueven.add(
                    new Partida(
                            cuenta(
                                    Clase.EXCEDENTE,
                                    registro,
                                    Mes.de(dia),
                                    Componente.SUERTE_PRINCIPAL),
                            reparto.excedente().negado()));
        }
        fondos.forEach((fondo, importe) ->
                mueven.add(
                        new Partida(Cuenta.comun(Clase.BANCO, Rubro.sinDesglose(fondo)), importe)));
        List<Asiento> asientos = new ArrayList<>();
        if (!nacen.isEmpty()) {
            asientos.add(
                    Asiento.de(
                            "accesorios-" + APLICA + acto,
                            new Origen("pago", pago),
                            oficina,
                            "LSS 40-A",
                            dia,
                            nacen));
        }
        asientos.add(
                Asiento.de(
                        APLICA + acto,
                        new Origen("pago", pago),
                        oficina,
                        TipoDeCorreccion.REAPLICACION.fundamento(),
                        dia,
                        mueven));
        return asientos;
    }

    /**
     * The indemnity is owed, of the oldest period of the insurances that the cheque paid; it is of
     * the institute, whatever the funds of the cheque.
     */
    static Asiento indemniza(
            UUID acto,
            UUID pago,
            UUID registro,
            String oficina,
            LocalDate devuelto,
            Importe cheque,
            List<Asiento> enVigor) {
        List<Cuenta> cuentas =
                enVigor.stream()
                        .flatMap(a -> a.partidas().stream().map(Partida::cuenta))
                        .filter(c -> c.periodo().isPresent())
                        .toList();
        Mes periodo =
                cuentas.stream()
                        .sorted(Comparator.comparing(c -> c.fondo() != Fondo.IMSS))
                        .limit(1)
                        .flatMap(primera -> masAntiguo(cuentas, primera.fondo()))
                        .findFirst()
                        .orElse(Mes.de(devuelto));
        Importe importe = ChequeDevuelto.indemnizacion(cheque);
        Cuenta debe = cuenta(Clase.LIQUIDADO, registro, periodo, Componente.INDEMNIZACION);
        return Asiento.de(
                INDEMNIZA + acto,
                new Origen("pago", pago),
                oficina,
                "CFF 21 para. 7",
                devuelto,
                List.of(
                        new Partida(debe, importe),
                        new Partida(debe.en(Clase.INGRESO), importe.negado())));
    }

    private static Stream<Mes> masAntiguo(List<Cuenta> cuentas, Fondo fondo) {
        return cuentas.stream()
                .filter(c -> c.fondo() == fondo)
                .flatMap(c -> c.periodo().stream())
                .sorted()
                .limit(1);
    }

    private static Cuenta cuenta(Clase clase, UUID registro, Mes mes, Componente componente) {
        return Cuenta.de(
                clase, registro, mes, Rubro.IMSS_SIN_DESGLOSE, Cuota.SIN_DISTINGUIR, componente);
    }
}
