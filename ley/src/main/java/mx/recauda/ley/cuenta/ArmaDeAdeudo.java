package mx.recauda.ley.cuenta;

import mx.recauda.ley.accesorios.Liquidacion;
import mx.recauda.ley.cuenta.Adeudo.Estado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.tiempo.Plazo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Puts together the lines of one period and fund. */
final class ArmaDeAdeudo {

    // LSS 39-C, RACERF 127 and CFF 70: fines and constitutive capitals have their own term, from a
    // notification that the ledger does not keep.
    private static final Set<Rubro> SIN_ACCESORIOS =
            EnumSet.of(Rubro.CAPITAL_CONSTITUTIVO, Rubro.MULTA);

    private static final Set<Componente> DE_LA_CONTRIBUCION =
            EnumSet.of(Componente.SUERTE_PRINCIPAL, Componente.ACTUALIZACION, Componente.RECARGOS);

    private final Mes periodo;
    private final Fondo fondo;
    private final List<MovimientoDeCuenta> movimientos;
    private final LocalDate fecha;
    private final ReglasDeCuenta reglas;
    private final Plazo vencimiento;

    ArmaDeAdeudo(
            Mes periodo,
            Fondo fondo,
            List<MovimientoDeCuenta> movimientos,
            LocalDate fecha,
            ReglasDeCuenta reglas) {
        this.periodo = periodo;
        this.fondo = fondo;
        this.movimientos = movimientos;
        this.fecha = fecha;
        this.reglas = reglas;
        this.vencimiento = reglas.vencimiento(periodo, fondo);
    }

    Adeudo arma() {
        List<ConceptoDeAdeudo> conceptos = conceptos();
        List<Tramo> tramos = tramos();
        Adeudo sinEstado =
                new Adeudo(
                        periodo,
                        fondo,
                        vencimiento,
                        conceptos,
                        tramos,
                        cubierto(Componente.ACTUALIZACION),
                        cubierto(Componente.RECARGOS),
                        pagado(ArmaDeAdeudo::otros),
                        aFavor(de(Clase.EXCEDENTE)),
                        debe(ArmaDeAdeudo::otros),
                        aFavor(ArmaDeAdeudo::otros).mas(aFavor(de(Clase.EXCEDENTE))),
                        Estado.PROPUESTO,
                        movimientos.stream()
                                .map(MovimientoDeCuenta::asiento)
                                .distinct()
                                .sorted()
                                .toList());
        return con(sinEstado, estado(sinEstado));
    }

    private static Adeudo con(Adeudo a, Estado estado) {
        return new Adeudo(
                a.periodo(),
                a.fondo(),
                a.vencimiento(),
                a.conceptos(),
                a.tramos(),
                a.actualizacionCubierta(),
                a.recargosCubiertos(),
                a.otrosPagados(),
                a.porAclarar(),
                a.otros(),
                a.otrosAFavor(),
                estado,
                a.asientos());
    }

    private Estado estado(Adeudo a) {
        if (a.saldo().centavos() > 0) {
            return fecha.isAfter(vencimiento.ultimoDia()) ? Estado.VENCIDO : Estado.EN_PLAZO;
        }
        if (a.aFavor().centavos() > 0) {
            return Estado.A_FAVOR;
        }
        boolean huboDeuda = movimientos.stream().anyMatch(ArmaDeAdeudo::porCobrar);
        return huboDeuda ? Estado.PAGADO : Estado.PROPUESTO;
    }

    private List<ConceptoDeAdeudo> conceptos() {
        List<ConceptoDeAdeudo> conceptos = new ArrayList<>();
        for (Rubro rubro : Rubro.values()) {
            for (Cuota cuota : Cuota.values()) {
                ConceptoDeAdeudo concepto = concepto(rubro, cuota);
                if (!concepto.vacio()) {
                    conceptos.add(concepto);
                }
            }
        }
        return conceptos;
    }

    private ConceptoDeAdeudo concepto(Rubro rubro, Cuota cuota) {
        Predicate<MovimientoDeCuenta> suyo =
                m -> principal(m) && m.cuenta().rubro() == rubro && m.cuenta().cuota() == cuota;
        return new ConceptoDeAdeudo(
                rubro,
                cuota,
                suma(suyo.and(de(Clase.PROPUESTO))),
                suma(suyo.and(de(Clase.DETERMINADO)).and(MovimientoDeCuenta::devengo)),
                suma(suyo.and(de(Clase.LIQUIDADO)).and(MovimientoDeCuenta::devengo)),
                suma(suyo.and(ArmaDeAdeudo::porCobrar).and(m -> !m.devengo())).negado(),
                aFavor(suyo.and(ArmaDeAdeudo::porCobrar)));
    }

    /** Each payment after the due day, then what is still owed, oldest payment first. */
    private List<Tramo> tramos() {
        SortedMap<Entrada, Long> pagado = new TreeMap<>();
        long debe = 0;
        for (List<MovimientoDeCuenta> cuenta : porCuenta(ArmaDeAdeudo::causaAccesorios).values()) {
            long resta = Math.max(0, nacido(cuenta));
            for (Pago pago : pagos(cuenta)) {
                long parte = Math.min(resta, pago.centavos);
                resta -= parte;
                pagado.merge(pago.entrada, parte, Long::sum);
            }
            debe += resta;
        }
        List<Tramo> tramos = new ArrayList<>();
        pagado.forEach((entrada, centavos) -> agrega(tramos, centavos, entrada.dia, true));
        agrega(tramos, debe, fecha, false);
        return tramos;
    }

    private static long nacido(List<MovimientoDeCuenta> cuenta) {
        return cuenta.stream()
                .filter(MovimientoDeCuenta::devengo)
                .mapToLong(m -> m.importe().centavos())
                .sum();
    }

    private void agrega(List<Tramo> tramos, long centavos, LocalDate hasta, boolean pagado) {
        if (centavos > 0 && hasta.isAfter(vencimiento.ultimoDia())) {
            tramos.add(
                    new Tramo(
                            pagado,
                            Liquidacion.calcula(
                                    Importe.deCentavos(centavos),
                                    vencimiento.ultimoDia(),
                                    hasta,
                                    reglas.inpc(),
                                    reglas.tasas())));
        }
    }

    private record Entrada(LocalDate dia, long asiento) implements Comparable<Entrada> {
        @Override
        public int compareTo(Entrada otra) {
            return Comparator.comparing(Entrada::dia)
                    .thenComparingLong(Entrada::asiento)
                    .compare(this, otra);
        }
    }

    private record Pago(Entrada entrada, long centavos) {}

    // One entry is one payment, whatever its lines: its parts of each account add up to one. A
    // payment undone takes away the last ones of its account: the debt is owed again since it was
    // due.
    private static List<Pago> pagos(List<MovimientoDeCuenta> cuenta) {
        SortedMap<Entrada, Long> porEntrada = new TreeMap<>();
        cuenta.stream()
                .filter(m -> !m.devengo())
                .forEach(m ->
                        porEntrada.merge(
                                new Entrada(m.efectivo(), m.asiento()),
                                -m.importe().centavos(),
                                Long::sum));
        Deque<Pago> pagos = new ArrayDeque<>();
        porEntrada.forEach((entrada, centavos) -> {
            if (centavos < 0) {
                deshace(pagos, -centavos);
            } else {
                pagos.addLast(new Pago(entrada, centavos));
            }
        });
        return List.copyOf(pagos);
    }

    private static void deshace(Deque<Pago> pagos, long centavos) {
        long resta = centavos;
        while (resta > 0 && !pagos.isEmpty()) {
            Pago ultimo = pagos.removeLast();
            if (ultimo.centavos > resta) {
                pagos.addLast(new Pago(ultimo.entrada, ultimo.centavos - resta));
            }
            resta -= Math.min(resta, ultimo.centavos);
        }
    }

    private Importe cubierto(Componente componente) {
        return pagado(m -> porCobrar(m) && m.cuenta().componente() == componente);
    }

    private Importe pagado(Predicate<MovimientoDeCuenta> cuales) {
        return suma(cuales.and(m -> !m.devengo())).negado();
    }

    /** What is owed of each account; what is in favour in another takes nothing away. */
    private Importe debe(Predicate<MovimientoDeCuenta> cuales) {
        return Importe.deCentavos(saldos(cuales).filter(s -> s > 0).sum());
    }

    private Importe aFavor(Predicate<MovimientoDeCuenta> cuales) {
        return Importe.deCentavos(-saldos(cuales).filter(s -> s < 0).sum());
    }

    private LongStream saldos(Predicate<MovimientoDeCuenta> cuales) {
        return porCuenta(cuales).values().stream()
                .mapToLong(ms -> ms.stream().mapToLong(m -> m.importe().centavos()).sum());
    }

    private Map<Cuenta, List<MovimientoDeCuenta>> porCuenta(Predicate<MovimientoDeCuenta> cuales) {
        return movimientos.stream()
                .filter(cuales)
                .collect(
                        Collectors.groupingBy(
                                MovimientoDeCuenta::cuenta, TreeMap::new, Collectors.toList()));
    }

    private Importe suma(Predicate<MovimientoDeCuenta> cuales) {
        return movimientos.stream()
                .filter(cuales)
                .map(MovimientoDeCuenta::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    private static Predicate<MovimientoDeCuenta> de(Clase clase) {
        return m -> m.cuenta().clase() == clase;
    }

    private static boolean porCobrar(MovimientoDeCuenta m) {
        return m.cuenta().clase().porCobrar();
    }

    private static boolean otros(MovimientoDeCuenta m) {
        return porCobrar(m) && !DE_LA_CONTRIBUCION.contains(m.cuenta().componente());
    }

    private static boolean principal(MovimientoDeCuenta m) {
        return m.cuenta().componente() == Componente.SUERTE_PRINCIPAL;
    }

    private static boolean causaAccesorios(MovimientoDeCuenta m) {
        return porCobrar(m) && principal(m) && !SIN_ACCESORIOS.contains(m.cuenta().rubro());
    }
}
