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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What each payment changes in the ledger. */
final class AsientosDePago {

    private static final int DE_RESUMEN = 16;

    private AsientosDePago() {}

    /** Key of the entry of a payment: the same payment is one entry, whatever the files. */
    static String clave(PagoDeBanco pago) {
        return "pago:" + limpio(pago.banco()) + ":" + limpio(pago.operacion());
    }

    /** Key of the entry of a payment that quotes the operation of another. */
    static String claveDeRepetido(PagoDeBanco pago) {
        String contenido = pago.linea() + "|" + pago.importe() + "|" + pago.fecha();
        return clave(pago) + ":" + Resumen.de(contenido).toString().substring(0, DE_RESUMEN);
    }

    /** The accessories are born, then everything is collected, in the order of the línea. */
    static List<Asiento> aplica(UUID id, PagoDeBanco pago, Linea linea) {
        List<Partida> nacen = new ArrayList<>();
        List<Partida> cobran = new ArrayList<>();
        for (Parte parte : linea.partes().partes()) {
            Cuenta cuenta = parte.cuenta();
            boolean accesorio =
                    cuenta.componente() == Componente.RECARGOS
                            || cuenta.componente() == Componente.ACTUALIZACION;
            if (accesorio) {
                nacen.add(new Partida(cuenta, parte.importe()));
                nacen.add(new Partida(cuenta.en(Clase.INGRESO), parte.importe().negado()));
            }
            cobran.add(new Partida(cuenta, parte.importe().negado()));
        }
        linea.partes()
                .porFondo()
                .forEach((fondo, importe) -> cobran.add(new Partida(banco(fondo), importe)));
        List<Asiento> asientos = new ArrayList<>();
        if (!nacen.isEmpty()) {
            asientos.add(
                    asiento(
                            "accesorios-" + clave(pago),
                            id,
                            pago,
                            linea.oficina(),
                            "LSS 40-A",
                            nacen));
        }
        asientos.add(
                asiento(clave(pago), id, pago, linea.oficina(), "LSS 39; CFF 20 para. 8", cobran));
        return asientos;
    }

    /** Money of the employer beyond what he owes. */
    static Asiento excede(UUID id, PagoDeBanco pago, Linea linea) {
        List<Partida> partidas = new ArrayList<>();
        Map<Cuenta, Importe> excesos = new TreeMap<>();
        for (Parte parte : linea.partes().partes()) {
            Cuenta cuenta =
                    Cuenta.de(
                            Clase.EXCEDENTE,
                            linea.registro(),
                            parte.cuenta().periodo().orElseThrow(),
                            sinDesglose(parte.cuenta().fondo()),
                            Cuota.SIN_DISTINGUIR,
                            Componente.SUERTE_PRINCIPAL);
            excesos.merge(cuenta, parte.importe(), Importe::mas);
        }
        excesos.forEach((cuenta, importe) -> partidas.add(new Partida(cuenta, importe.negado())));
        linea.partes()
                .porFondo()
                .forEach((fondo, importe) -> partidas.add(new Partida(banco(fondo), importe)));
        return asiento(clave(pago), id, pago, linea.oficina(), "LSS 299; RACERF 131", partidas);
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

    private static String limpio(String texto) {
        return texto.replaceAll("[^!-~]", "_");
    }
}
