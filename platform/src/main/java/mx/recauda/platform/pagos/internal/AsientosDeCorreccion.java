package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.accesorios.ChequeDevuelto;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What moving a payment that was applied changes in the ledger. */
final class AsientosDeCorreccion {

    static final String REVERSA = "corrige:";
    static final String REPONE = "repone:";
    static final String APLICA = "reaplica:";
    private static final String INDEMNIZA = "indemniza:";

    private AsientosDeCorreccion() {}

    /** What a payment paid and had in excess before some of its entries were reversed. */
    record Antes(SortedMap<Cuenta, Importe> paga, SortedMap<Cuenta, Importe> exceso) {

        PartesDeLinea partes() {
            return new PartesDeLinea(
                    paga.entrySet().stream()
                            .filter(e -> e.getValue().centavos() > 0)
                            .map(e -> new Parte(e.getKey(), e.getValue()))
                            .toList());
        }

        /** With what it had paid and does not pay any more. */
        SortedMap<Cuenta, Importe> excesoSi(PartesDeLinea pagara) {
            SortedMap<Cuenta, Importe> todo = new TreeMap<>(exceso);
            paga.forEach((c, importe) -> todo.merge(c.en(Clase.EXCEDENTE), importe, Importe::mas));
            pagara.partes()
                    .forEach(p ->
                            todo.merge(
                                    p.cuenta().en(Clase.EXCEDENTE),
                                    p.importe().negado(),
                                    Importe::mas));
            todo.values().removeIf(Importe::esCero);
            return todo;
        }
    }

    /** Reads it in the entries themselves. */
    static Antes antes(List<Asiento> reversados) {
        SortedMap<Cuenta, Importe> paga = new TreeMap<>();
        SortedMap<Cuenta, Importe> exceso = new TreeMap<>();
        reversados.stream()
                .map(Asiento::partidas)
                .filter(ps -> ps.stream().noneMatch(p -> p.cuenta().clase() == Clase.INGRESO))
                .flatMap(List::stream)
                .forEach(p -> {
                    if (p.cuenta().clase().porCobrar()) {
                        paga.merge(p.cuenta(), p.importe().negado(), Importe::mas);
                    } else if (p.cuenta().clase() == Clase.EXCEDENTE) {
                        exceso.merge(p.cuenta(), p.importe().negado(), Importe::mas);
                    }
                });
        return new Antes(paga, exceso);
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
                PagosDeAsientos.origen(pago),
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
