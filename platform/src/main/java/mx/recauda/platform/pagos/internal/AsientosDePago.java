package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.internal.QuienCede.Cedido;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What each payment changes in the ledger. */
final class AsientosDePago {

    // A key of the ledger has 200 characters, the prefix of its accessories included.
    private static final int MAXIMO = 150;

    /** Begins the key of the entries by which a payment gives way to another. */
    static final String CEDE = "cede-a-";

    private AsientosDePago() {}

    /** Key of the entry of a payment: the same payment is one entry, whatever the files. */
    static String clave(PagoDeBanco pago) {
        String clave = "pago:" + cifra(pago.banco()) + ":" + cifra(pago.operacion());
        return clave.length() <= MAXIMO ? clave : "pago#" + Resumen.de(clave);
    }

    /** The same payment is the same, whatever the files and the runs. */
    static UUID id(PagoDeBanco pago) {
        String contenido =
                String.join(
                        "|",
                        cifra(pago.banco()),
                        cifra(pago.operacion()),
                        cifra(pago.linea()),
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
     * employer, and so is what later payments had paid of the same debt.
     *
     * @param clave of the entry that collects
     * @param oficina key of the office that has the registro today
     */
    static List<Asiento> aplica(
            String clave,
            UUID id,
            PagoDeBanco pago,
            Linea linea,
            String oficina,
            PorAplicar.Toma toma) {
        List<Partida> nacen = new ArrayList<>();
        List<Partida> cobran = new ArrayList<>();
        for (Parte parte : linea.partes().partes()) {
            Cuenta cuenta = parte.cuenta();
            Importe cobrado = toma.paga().getOrDefault(cuenta, Importe.CERO);
            Importe exceso = parte.importe().menos(cobrado);
            if (cobrado.centavos() > 0) {
                nace(nacen, cuenta, cobrado);
                cobran.add(new Partida(cuenta, cobrado.negado()));
            }
            if (exceso.centavos() > 0) {
                cobran.add(new Partida(cuenta.en(Clase.EXCEDENTE), exceso.negado()));
            }
        }
        linea.partes()
                .porFondo()
                .forEach((fondo, importe) -> cobran.add(new Partida(banco(fondo), importe)));
        Hoja hoja = new Hoja(id, oficina);
        List<Asiento> asientos = new ArrayList<>();
        if (!nacen.isEmpty()) {
            asientos.add(hoja.asiento("accesorios-" + clave, "LSS 40-A", pago.fecha(), nacen));
        }
        String fundamento =
                toma.paga().isEmpty() ? "LSS 299; RACERF 131" : "LSS 39; CFF 20 para. 8";
        asientos.add(hoja.asiento(clave, fundamento, pago.fecha(), cobran));
        asientos.addAll(cede(clave, id, oficina, toma.cede()));
        return asientos;
    }

    /** The later payments did not pay the debt: it was paid before. */
    static List<Asiento> cede(String clave, UUID id, String oficina, List<Cedido> ceden) {
        List<Asiento> asientos = new ArrayList<>();
        for (int i = 0; i < ceden.size(); i++) {
            Cedido cede = ceden.get(i);
            Hoja hoja = new Hoja(cede.quien().map(Quien::pago).orElse(id), oficina);
            asientos.addAll(cede(hoja, clave + ":" + (i + 1), cede));
        }
        return asientos;
    }

    private static List<Asiento> cede(Hoja hoja, String clave, Cedido cede) {
        List<Partida> mueren = new ArrayList<>();
        List<Partida> pasan = new ArrayList<>();
        cede.indebido()
                .forEach((cuenta, importe) -> {
                    nace(mueren, cuenta, importe.negado());
                    pasan.add(new Partida(cuenta, importe));
                    pasan.add(new Partida(cuenta.en(Clase.EXCEDENTE), importe.negado()));
                });
        List<Asiento> asientos = new ArrayList<>();
        if (!mueren.isEmpty()) {
            asientos.add(hoja.asiento("sin-accesorios-" + clave, "LSS 40-A", cede.dia(), mueren));
        }
        asientos.add(hoja.asiento(CEDE + clave, "LSS 299; RACERF 131", cede.dia(), pasan));
        return asientos;
    }

    /** An accessory, which is owed from when it is paid on; nothing of other accounts. */
    static void nace(List<Partida> partidas, Cuenta cuenta, Importe importe) {
        if (PorAplicar.esAccesorio(cuenta)) {
            partidas.add(new Partida(cuenta, importe));
            partidas.add(new Partida(cuenta.en(Clase.INGRESO), importe.negado()));
        }
    }

    /** Money whose debt is not known: which fund it is of is not known either. */
    static Asiento aparta(String clave, UUID id, PagoDeBanco pago) {
        return new Hoja(id, "")
                .asiento(
                        clave,
                        "RACERF 125",
                        pago.fecha(),
                        List.of(
                                new Partida(banco(Fondo.POR_IDENTIFICAR), pago.importe()),
                                new Partida(apartado(), pago.importe().negado())));
    }

    /** Where money waits whose debt is not known. */
    static Cuenta apartado() {
        return Cuenta.comun(Clase.POR_IDENTIFICAR, Rubro.POR_IDENTIFICAR);
    }

    /** The bank account of a fund. */
    static Cuenta banco(Fondo fondo) {
        return Cuenta.comun(Clase.BANCO, Rubro.sinDesglose(fondo));
    }

    /** What the entries of a payment have in common. */
    private record Hoja(UUID id, String oficina) {
        Asiento asiento(String clave, String fundamento, LocalDate dia, List<Partida> partidas) {
            return Asiento.de(clave, new Origen("pago", id), oficina, fundamento, dia, partidas);
        }
    }

    // Percent-encoded: two texts never give the same, and the separators of a key are not in it.
    private static String cifra(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8);
    }
}
