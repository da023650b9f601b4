package mx.recauda.platform.pagos.internal;

import static mx.recauda.platform.pagos.internal.LoQueSeDebe.sinDesglose;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;
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
import mx.recauda.platform.pagos.Linea;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What each payment changes in the ledger. */
final class AsientosDePago {

    // A key of the ledger has 200 characters, the prefix of its accessories included.
    private static final int MAXIMO = 150;

    private AsientosDePago() {}

    /** Key of the entry of a payment: the same payment is one entry, whatever the files. */
    static String clave(PagoDeBanco pago) {
        String clave = "pago:" + cifra(pago.banco()) + ":" + cifra(pago.operacion());
        return clave.length() <= MAXIMO
                ? clave
                : "pago#" + Resumen.de(clave);
    }

    /** The same payment is the same, whatever the files and the runs. */
    static UUID id(PagoDeBanco pago) {
        String contenido =
                String.join(
                        "|",
                        pago.banco(),
                        pago.operacion(),
                        pago.linea(),
                        pago.importe().toString(),
                        pago.fecha().toString());
        return UUID.nameUUIDFromBytes(contenido.getBytes(StandardCharsets.UTF_8));
    }

    /** Key of the entry of a payment that quotes the operation of another. */
    static String claveDeRepetido(PagoDeBanco pago) {
        String contenido = pago.linea() + "|" + pago.importe() + "|" + pago.fecha();
        return "pago-repetido#" + Resumen.de(clave(pago) + "|" + contenido);
    }

    /**
     * The accessories are born, then everything is collected; what is not owed is in excess of the
     * employer.
     *
     * @param debido how much of each account of the línea is owed
     */
    static List<Asiento> aplica(
            UUID id, PagoDeBanco pago, Linea linea, Map<Cuenta, Importe> debido) {
        List<Partida> nacen = new ArrayList<>();
        List<Partida> cobran = new ArrayList<>();
        Map<Cuenta, Importe> excesos = new TreeMap<>();
        for (Parte parte : linea.partes().partes()) {
            Cuenta cuenta = parte.cuenta();
            Importe cobrado = debido.getOrDefault(cuenta, Importe.CERO);
            Importe exceso = parte.importe().menos(cobrado);
            if (cobrado.centavos() > 0) {
                if (PorAplicar.esAccesorio(cuenta)) {
                    nacen.add(new Partida(cuenta, cobrado));
                    nacen.add(new Partida(cuenta.en(Clase.INGRESO), cobrado.negado()));
                }
                cobran.add(new Partida(cuenta, cobrado.negado()));
            }
            if (exceso.centavos() > 0) {
                excesos.merge(excedente(linea.registro(), cuenta), exceso, Importe::mas);
            }
        }
        excesos.forEach((cuenta, importe) -> cobran.add(new Partida(cuenta, importe.negado())));
        linea.partes()
                .porFondo()
                .forEach((fondo, importe) -> cobran.add(new Partida(banco(fondo), importe)));
        List<Asiento> asientos = new ArrayList<>();
        if (!nacen.isEmpty()) {
            String clave = "accesorios-" + clave(pago);
            asientos.add(asiento(clave, id, pago, linea.oficina(), "LSS 40-A", nacen));
        }
        String fundamento = debido.isEmpty() ? "LSS 299; RACERF 131" : "LSS 39; CFF 20 para. 8";
        asientos.add(asiento(clave(pago), id, pago, linea.oficina(), fundamento, cobran));
        return asientos;
    }

    private static Cuenta excedente(UUID registro, Cuenta cuenta) {
        return Cuenta.de(
                Clase.EXCEDENTE,
                registro,
                cuenta.periodo().orElseThrow(),
                sinDesglose(cuenta.fondo()),
                Cuota.SIN_DISTINGUIR,
                Componente.SUERTE_PRINCIPAL);
    }

    /** Money whose debt is not known: which fund it is of is not known either. */
    static Asiento aparta(String clave, UUID id, PagoDeBanco pago) {
        Cuenta apartado = Cuenta.comun(Clase.POR_IDENTIFICAR, Rubro.IMSS_SIN_DESGLOSE);
        return asiento(
                clave,
                id,
                pago,
                "",
                "RACERF 125",
                List.of(
                        new Partida(banco(Fondo.IMSS), pago.importe()),
                        new Partida(apartado, pago.importe().negado())));
    }

    private static Cuenta banco(Fondo fondo) {
        return Cuenta.comun(Clase.BANCO, sinDesglose(fondo));
    }

    private static Asiento asiento(
            String clave,
            UUID id,
            PagoDeBanco pago,
            String oficina,
            String fundamento,
            List<Partida> partidas) {
        return Asiento.de(
                clave, new Origen("pago", id), oficina, fundamento, pago.fecha(), partidas);
    }

    // Percent-encoded: two texts never give the same, and the separators of a key are not in it.
    private static String cifra(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8);
    }
}
