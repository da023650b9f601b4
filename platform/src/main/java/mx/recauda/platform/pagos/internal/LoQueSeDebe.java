package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Deudas;
import mx.recauda.platform.libro.Deudas.Lugar;
import mx.recauda.platform.libro.Punto;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is owed of a month on a day, account by account, from the ledger. */
@Component
class LoQueSeDebe {

    private static final Set<Componente> POR_CALCULAR =
            EnumSet.of(Componente.ACTUALIZACION, Componente.RECARGOS);

    private final Cuentas cuentas;
    private final Deudas deudas;

    LoQueSeDebe(Cuentas cuentas, Deudas deudas) {
        this.cuentas = cuentas;
        this.deudas = deudas;
    }

    /** The parts; none when nothing is owed. */
    PartesDeLinea de(UUID registro, Mes mes, LocalDate dia) {
        return de(Map.of(registro, dia), mes).getOrDefault(registro, new PartesDeLinea(List.of()));
    }

    /**
     * The parts of a month of many registros, each on its day, in one reading; of whom owes nothing
     * there are none.
     */
    Map<UUID, PartesDeLinea> de(Map<UUID, LocalDate> dias, Mes mes) {
        Set<Mes> periodos =
                mes.cierraBimestre() ? Set.of(mes, mes.bimestre().primerMes()) : Set.of(mes);
        Map<UUID, List<MovimientoDeCuenta>> suyos = new HashMap<>();
        deudas.movimientos(
                        dias.keySet().stream()
                                .flatMap(r -> periodos.stream().map(p -> new Lugar(r, p)))
                                .toList())
                .forEach((lugar, lineas) ->
                        suyos.computeIfAbsent(lugar.registro(), nuevo -> new ArrayList<>())
                                .addAll(lineas));
        Map<UUID, PartesDeLinea> partes = new HashMap<>();
        suyos.forEach((registro, lineas) -> {
            LocalDate dia = Objects.requireNonNull(dias.get(registro), "one of those asked for");
            List<Parte> debidas = partes(registro, lineas, dia, a -> esDe(a, mes));
            if (!debidas.isEmpty()) {
                partes.put(registro, new PartesDeLinea(debidas));
            }
        });
        return partes;
    }

    /** The parts of the debts of some names; none when nothing is owed of them. */
    PartesDeLinea de(UUID registro, Set<String> adeudos, LocalDate dia) {
        return new PartesDeLinea(partes(registro, dia, a -> adeudos.contains(a.clave())));
    }

    /** The parts of everything owed in some accounts, as if there were no others. */
    PartesDeLinea todo(UUID registro, LocalDate dia, Predicate<Cuenta> cuentasQue) {
        List<MovimientoDeCuenta> suyos =
                cuentas.movimientosDe(registro, Punto.AHORA).stream()
                        .filter(m -> cuentasQue.test(m.cuenta()))
                        .toList();
        return new PartesDeLinea(partes(registro, suyos, dia, adeudo -> true));
    }

    /**
     * The parts of some debts, of all when none is named, that were owed on a day, whatever was
     * paid later: of a debt that was gone no accessories are born.
     */
    PartesDeLinea vivas(UUID registro, Set<String> adeudos, LocalDate dia) {
        return alDia(registro, cuentas.movimientosDe(registro, Punto.AHORA), adeudos, dia);
    }

    /**
     * The debts of one month, with the bimester that it closes, that on a day added up to an
     * amount; empty when there are none, or more than one month of that amount.
     */
    Optional<Set<String>> mesDe(UUID registro, Importe importe, LocalDate dia) {
        Map<Mes, List<Parte>> porMes =
                vivas(registro, Set.of(), dia).partes().stream()
                        .collect(Collectors.groupingBy(LoQueSeDebe::sePagaCon));
        List<Set<String>> iguales =
                porMes.values().stream()
                        .map(PartesDeLinea::new)
                        .filter(p -> p.total().equals(importe))
                        .map(p ->
                                p.partes().stream()
                                        .map(LoQueSeDebe::lugar)
                                        .collect(Collectors.toSet()))
                        .toList();
        return iguales.size() == 1 ? Optional.of(iguales.getFirst()) : Optional.empty();
    }

    private static Mes sePagaCon(Parte parte) {
        Mes periodo = parte.cuenta().periodo().orElseThrow();
        return parte.cuenta().fondo().bimestral() ? periodo.siguiente() : periodo;
    }

    /** The same, of what some lines say. */
    static PartesDeLinea alDia(
            UUID registro,
            List<MovimientoDeCuenta> movimientos,
            Set<String> adeudos,
            LocalDate dia) {
        List<Parte> partes =
                partes(
                        registro,
                        movimientos.stream().filter(m -> !despues(m, dia)).toList(),
                        dia,
                        a -> adeudos.isEmpty() || adeudos.contains(a.clave()));
        Set<String> vivos =
                partes.stream()
                        .filter(p -> !PorAplicar.esAccesorio(p.cuenta()))
                        .map(LoQueSeDebe::lugar)
                        .collect(Collectors.toSet());
        return new PartesDeLinea(partes.stream().filter(p -> vivos.contains(lugar(p))).toList());
    }

    /** Of the parts of a línea, without its accessories, what is not owed any more. */
    Importe yaPagado(PartesDeLinea partes) {
        List<Parte> propias =
                partes.partes().stream().filter(p -> !PorAplicar.esAccesorio(p.cuenta())).toList();
        Set<Lugar> lugares =
                propias.stream()
                        .map(Parte::cuenta)
                        .map(c -> new Lugar(c.registro().orElseThrow(), c.periodo().orElseThrow()))
                        .collect(Collectors.toSet());
        Map<Cuenta, Importe> saldos =
                deudas.de(lugares).stream()
                        .collect(Collectors.toMap(Deudas.Deuda::cuenta, Deudas.Deuda::saldo));
        return propias.stream()
                .map(p -> p.importe().menos(debido(saldos, p.cuenta())))
                .filter(sobra -> sobra.centavos() > 0)
                .reduce(Importe.CERO, Importe::mas);
    }

    private static Importe debido(Map<Cuenta, Importe> saldos, Cuenta cuenta) {
        Importe saldo = saldos.getOrDefault(cuenta, Importe.CERO);
        return saldo.centavos() < 0 ? Importe.CERO : saldo;
    }

    // Paid after the day, or born of what was.
    private static boolean despues(MovimientoDeCuenta m, LocalDate dia) {
        return m.cuenta().clase().porCobrar()
                && m.efectivo().isAfter(dia)
                && (!m.devengo() || POR_CALCULAR.contains(m.cuenta().componente()));
    }

    private static String lugar(Parte parte) {
        return parte.cuenta().periodo().orElseThrow() + "." + parte.cuenta().fondo();
    }

    private List<Parte> partes(UUID registro, LocalDate dia, Predicate<Adeudo> cuales) {
        return partes(registro, cuentas.movimientosDe(registro, Punto.AHORA), dia, cuales);
    }

    private static List<Parte> partes(
            UUID registro,
            List<MovimientoDeCuenta> movimientos,
            LocalDate dia,
            Predicate<Adeudo> cuales) {
        EstadoDeCuenta estado = EstadoDeCuenta.de(movimientos, dia, ReglasDeCuenta.incluidas());
        SortedMap<Cuenta, Importe> saldos = new TreeMap<>();
        movimientos.forEach(m -> saldos.merge(m.cuenta(), m.importe(), Importe::mas));
        List<Parte> partes = new ArrayList<>();
        for (Adeudo adeudo : estado.adeudos()) {
            if (cuales.test(adeudo) && adeudo.saldo().centavos() > 0) {
                accesorio(partes, registro, adeudo, Componente.RECARGOS, adeudo.recargos());
                accesorio(
                        partes, registro, adeudo, Componente.ACTUALIZACION, adeudo.actualizacion());
                saldos.forEach((cuenta, saldo) -> {
                    if (esDe(cuenta, adeudo) && saldo.centavos() > 0) {
                        partes.add(new Parte(cuenta, saldo));
                    }
                });
            }
        }
        return partes;
    }

    private static boolean esDe(Adeudo adeudo, Mes mes) {
        return adeudo.fondo().bimestral()
                ? mes.cierraBimestre() && adeudo.periodo().equals(mes.bimestre().primerMes())
                : adeudo.periodo().equals(mes);
    }

    private static boolean esDe(Cuenta cuenta, Adeudo adeudo) {
        return cuenta.clase().porCobrar()
                && cuenta.fondo() == adeudo.fondo()
                && cuenta.periodo().filter(adeudo.periodo()::equals).isPresent()
                && !POR_CALCULAR.contains(cuenta.componente());
    }

    // Accessories are of the fund: how much of them each concept carries is not told apart.
    private static void accesorio(
            List<Parte> partes,
            UUID registro,
            Adeudo adeudo,
            Componente componente,
            Importe importe) {
        if (importe.centavos() > 0) {
            Cuenta cuenta =
                    Cuenta.de(
                            Clase.DETERMINADO,
                            registro,
                            adeudo.periodo(),
                            Rubro.sinDesglose(adeudo.fondo()),
                            Cuota.SIN_DISTINGUIR,
                            componente);
            partes.add(new Parte(cuenta, importe));
        }
    }
}
