package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
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

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What changes in the ledger when it becomes known what a payment pays. */
final class AsientosDeIdentificacion {

    private static final String APLICA = "identificado:";
    private static final String ACCESORIOS = "accesorios-" + APLICA;
    private static final String DESHACE = "deshecho:";

    private AsientosDeIdentificacion() {}

    /** Keys of the entries that an approval may have written. */
    static List<String> claves(UUID aprobacion) {
        return List.of(ACCESORIOS + aprobacion, APLICA + aprobacion);
    }

    /**
     * The accessories are born; then the money that waited pays, each fund gets its own, and what
     * is left is of the employer. It counts from the day of the payment.
     */
    static List<Asiento> aplica(
            UUID aprobacion,
            UUID pagoId,
            PagoDeBanco pago,
            UUID registro,
            String oficina,
            Reparto reparto) {
        List<Partida> nacen = new ArrayList<>();
        List<Partida> mueven = new ArrayList<>();
        for (Parte parte : reparto.partes().partes()) {
            if (PorAplicar.esAccesorio(parte.cuenta())) {
                nacen.add(new Partida(parte.cuenta(), parte.importe()));
                nacen.add(new Partida(parte.cuenta().en(Clase.INGRESO), parte.importe().negado()));
            }
            mueven.add(new Partida(parte.cuenta(), parte.importe().negado()));
        }
        Cuenta esperaba = Cuenta.comun(Clase.POR_IDENTIFICAR, Rubro.POR_IDENTIFICAR);
        mueven.add(new Partida(esperaba, pago.importe()));
        if (!reparto.excedente().esCero()) {
            mueven.add(new Partida(excedente(registro, pago), reparto.excedente().negado()));
        }
        mueven.addAll(entreFondos(pago, reparto));
        List<Asiento> asientos = new ArrayList<>();
        if (!nacen.isEmpty()) {
            asientos.add(
                    asiento(ACCESORIOS + aprobacion, pagoId, pago, oficina, "LSS 40-A", nacen));
        }
        asientos.add(
                asiento(
                        APLICA + aprobacion,
                        pagoId,
                        pago,
                        oficina,
                        "RACERF 125; CFF 20 para. 8",
                        mueven));
        return asientos;
    }

    /** The opposite of an entry, from the same day. */
    static Asiento deshace(Asiento original, UUID reversion) {
        return original.reversa(
                DESHACE
                        + original.clave().substring(0, original.clave().indexOf(':') + 1)
                        + reversion,
                original.origen(),
                "RACERF 125: " + reversion,
                original.efectivo());
    }

    private static Cuenta excedente(UUID registro, PagoDeBanco pago) {
        return Cuenta.de(
                Clase.EXCEDENTE,
                registro,
                Mes.de(pago.fecha()),
                Rubro.IMSS_SIN_DESGLOSE,
                Cuota.SIN_DISTINGUIR,
                Componente.SUERTE_PRINCIPAL);
    }

    // Which fund money is of was not known while it waited.
    private static List<Partida> entreFondos(PagoDeBanco pago, Reparto reparto) {
        Map<Fondo, Importe> fondos = new EnumMap<>(Fondo.class);
        fondos.putAll(reparto.partes().porFondo());
        if (!reparto.excedente().esCero()) {
            fondos.merge(Fondo.IMSS, reparto.excedente(), Importe::mas);
        }
        List<Partida> partidas = new ArrayList<>();
        fondos.forEach((fondo, importe) ->
                partidas.add(
                        new Partida(Cuenta.comun(Clase.BANCO, Rubro.sinDesglose(fondo)), importe)));
        partidas.add(
                new Partida(
                        Cuenta.comun(Clase.BANCO, Rubro.POR_IDENTIFICAR), pago.importe().negado()));
        return partidas;
    }

    private static Asiento asiento(
            String clave,
            UUID pagoId,
            PagoDeBanco pago,
            String oficina,
            String fundamento,
            List<Partida> partidas) {
        return Asiento.de(
                clave, new Origen("pago", pagoId), oficina, fundamento, pago.fecha(), partidas);
    }
}
