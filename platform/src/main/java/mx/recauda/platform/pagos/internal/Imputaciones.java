package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.cuenta.PagoAnterior;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.pagos.internal.DineroDelPago.Escrito;
import mx.recauda.platform.pagos.internal.QuienCede.Cedido;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * What the money of a payment pays when it becomes known, or is moved: what was owed on its day, as
 * if nothing had been paid later, and what was paid later gives way to it.
 */
@Component
class Imputaciones {

    private final Cuentas cuentas;
    private final PagosDeAsientos deQuien;
    private final ReglasDeCuenta reglas = ReglasDeCuenta.incluidas();

    Imputaciones(Cuentas cuentas, PagosDeAsientos deQuien) {
        this.cuentas = cuentas;
        this.deQuien = deQuien;
    }

    /**
     * What money pays.
     *
     * @param paga in the order of CFF 20
     * @param cede what later payments paid of the same
     */
    record Imputacion(PartesDeLinea paga, List<Cedido> cede) {

        Imputacion con(List<Cedido> otros) {
            List<Cedido> todos = new ArrayList<>(cede);
            todos.addAll(otros);
            return new Imputacion(paga, todos);
        }
    }

    /** The lines of the accounts of a registro, and the payment that each is of. */
    private record Cuaderno(
            List<MovimientoDeCuenta> movimientos, LongFunction<Optional<Quien>> pagoDe) {}

    /**
     * Of some debts, of all when none is named.
     *
     * @param sin entries that are as good as reversed
     * @throws mx.recauda.ley.accesorios.AccesorioImposible when the accessories of the day cannot
     *     be computed
     */
    Imputacion deAdeudos(
            UUID registro, Set<String> adeudos, LocalDate dia, Importe importe, List<Escrito> sin) {
        Cuaderno cuaderno = cuaderno(registro, sin);
        return con(
                cuaderno,
                LoQueSeDebe.alDia(registro, cuaderno.movimientos(), adeudos, dia).hasta(importe),
                dia);
    }

    /** Of some parts, each up to what was owed of it. */
    Imputacion dePartes(UUID registro, PartesDeLinea partes, LocalDate dia, List<Escrito> sin) {
        Cuaderno cuaderno = cuaderno(registro, sin);
        Map<Cuenta, Importe> debidas = new HashMap<>();
        LoQueSeDebe.alDia(registro, cuaderno.movimientos(), Set.of(), dia)
                .partes()
                .forEach(p -> debidas.merge(p.cuenta(), p.importe(), Importe::mas));
        List<Parte> paga = new ArrayList<>();
        for (Parte parte : partes.partes()) {
            Importe debida = debidas.getOrDefault(parte.cuenta(), Importe.CERO);
            Importe toma = debida.compareTo(parte.importe()) < 0 ? debida : parte.importe();
            if (toma.centavos() > 0) {
                paga.add(new Parte(parte.cuenta(), toma));
            }
        }
        return con(cuaderno, new PartesDeLinea(paga), dia);
    }

    private Imputacion con(Cuaderno cuaderno, PartesDeLinea paga, LocalDate dia) {
        Map<Cuenta, Importe> toma = new HashMap<>();
        paga.partes().forEach(p -> toma.merge(p.cuenta(), p.importe(), Importe::mas));
        PagoAnterior anterior = PagoAnterior.de(cuaderno.movimientos(), toma, dia, reglas);
        return new Imputacion(
                paga,
                QuienCede.de(
                        cuaderno.movimientos(),
                        anterior.indebido(),
                        dia,
                        anterior.dia(),
                        cuaderno.pagoDe()));
    }

    /** What was paid of some accounts beyond what is owed of them, once some entries are undone. */
    List<Cedido> sobran(UUID registro, Set<Cuenta> cuales, LocalDate dia, List<Escrito> sin) {
        Cuaderno cuaderno = cuaderno(registro, sin);
        SortedMap<Cuenta, Importe> indebido = new TreeMap<>();
        saldos(cuaderno.movimientos())
                .forEach((cuenta, saldo) -> {
                    if (cuales.contains(cuenta) && saldo.centavos() < 0) {
                        indebido.put(cuenta, saldo.negado());
                    }
                });
        return QuienCede.de(
                cuaderno.movimientos(), indebido, LocalDate.MIN, dia, cuaderno.pagoDe());
    }

    /**
     * Which of some entries, that other payments wrote to give way, may be undone once others are:
     * those after which no account is paid beyond what is owed.
     */
    List<Escrito> restituibles(UUID registro, List<Escrito> sin, List<List<Escrito>> candidatas) {
        SortedMap<Cuenta, Importe> saldos = saldos(cuaderno(registro, sin).movimientos());
        List<Escrito> vuelven = new ArrayList<>();
        for (List<Escrito> juntas : candidatas) {
            SortedMap<Cuenta, Importe> luego = new TreeMap<>(saldos);
            juntas.forEach(e ->
                    contrarios(e, registro, 0)
                            .forEach(m -> luego.merge(m.cuenta(), m.importe(), Importe::mas)));
            boolean cabe =
                    luego.entrySet().stream()
                            .allMatch(e ->
                                    e.getValue().centavos() >= 0
                                            || e.getValue().equals(saldos.get(e.getKey())));
            if (cabe) {
                saldos.putAll(luego);
                vuelven.addAll(juntas);
            }
        }
        return vuelven;
    }

    private static SortedMap<Cuenta, Importe> saldos(List<MovimientoDeCuenta> movimientos) {
        SortedMap<Cuenta, Importe> saldos = new TreeMap<>();
        movimientos.stream()
                .filter(m -> m.cuenta().clase().porCobrar())
                .forEach(m -> saldos.merge(m.cuenta(), m.importe(), Importe::mas));
        return saldos;
    }

    private Cuaderno cuaderno(UUID registro, List<Escrito> sin) {
        List<MovimientoDeCuenta> movimientos =
                new ArrayList<>(cuentas.movimientosDe(registro, Punto.AHORA));
        Map<Long, Optional<Quien>> conocidos = new HashMap<>();
        // After every entry of the ledger, as its reversal would be.
        long numero = Long.MAX_VALUE - sin.size();
        for (Escrito escrito : sin) {
            movimientos.addAll(contrarios(escrito, registro, numero));
            conocidos.put(numero, Optional.of(escrito.quien()));
            numero++;
        }
        return new Cuaderno(movimientos, n -> conocidos.computeIfAbsent(n, deQuien::de));
    }

    private static List<MovimientoDeCuenta> contrarios(
            Escrito escrito, UUID registro, long numero) {
        boolean devengo =
                escrito.asiento().partidas().stream()
                        .anyMatch(p -> p.cuenta().clase() == Clase.INGRESO);
        return escrito.asiento().partidas().stream()
                .filter(p -> p.cuenta().registro().filter(registro::equals).isPresent())
                .filter(p ->
                        p.cuenta().clase().porCobrar() || p.cuenta().clase() == Clase.EXCEDENTE)
                .map(p ->
                        new MovimientoDeCuenta(
                                numero,
                                p.cuenta(),
                                escrito.asiento().efectivo(),
                                p.importe().negado(),
                                devengo))
                .toList();
    }
}
