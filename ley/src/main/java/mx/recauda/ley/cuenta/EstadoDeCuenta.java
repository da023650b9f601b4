package mx.recauda.ley.cuenta;

import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.accesorios.Aviso;
import mx.recauda.ley.cuenta.Adeudo.Estado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an employer owes on a day, period by period and fund by fund.
 *
 * @param fecha day for which the accessories are computed
 * @param adeudos newest period first; within it, by fund
 */
public record EstadoDeCuenta(LocalDate fecha, List<Adeudo> adeudos) {

    /** How far ahead a change of the total is looked for. */
    private static final int DIAS_POR_DELANTE = 62;

    private record Lugar(Mes periodo, Fondo fondo) {}

    /** Keeps an immutable copy. */
    public EstadoDeCuenta {
        adeudos = List.copyOf(adeudos);
    }

    /**
     * The statement of a day. A payment after it does not count; a debt counts from its period on,
     * whenever it was written: what is owed is a fact of the period, and what was known when is
     * told by the point at which the ledger was read.
     *
     * @param movimientos lines of the accounts proposed, determined, liquidated and in excess of
     *     one registro
     * @throws AccesorioImposible when a rate or an index of the day is not known
     */
    @Fuente("LSS 39, 39-A, 39-C and 40-A")
    @Fuente(
            value = "Accessories are computed once per period and fund, as a payment carries them",
            confianza = Confianza.PROPUESTA)
    public static EstadoDeCuenta de(
            List<MovimientoDeCuenta> movimientos, LocalDate fecha, ReglasDeCuenta reglas) {
        Map<Lugar, List<MovimientoDeCuenta>> porLugar =
                movimientos.stream()
                        .filter(m -> cuenta(m, fecha))
                        .collect(
                                Collectors.groupingBy(
                                        EstadoDeCuenta::lugar,
                                        () -> new TreeMap<>(ORDEN),
                                        Collectors.toList()));
        List<Adeudo> adeudos = new ArrayList<>();
        porLugar.forEach((lugar, suyos) ->
                adeudos.add(
                        new ArmaDeAdeudo(lugar.periodo, lugar.fondo, suyos, fecha, reglas).arma()));
        return new EstadoDeCuenta(fecha, adeudos);
    }

    private static boolean cuenta(MovimientoDeCuenta m, LocalDate fecha) {
        LocalDate desde =
                m.cuenta().clase() != Clase.PROPUESTO && !m.devengo()
                        ? m.efectivo()
                        : m.cuenta().periodo().orElseThrow().primerDia();
        return !desde.isAfter(fecha);
    }

    private static final Comparator<Lugar> ORDEN =
            Comparator.comparing(Lugar::periodo).reversed().thenComparing(Lugar::fondo);

    private static Lugar lugar(MovimientoDeCuenta m) {
        return new Lugar(m.cuenta().periodo().orElseThrow(), m.cuenta().fondo());
    }

    /** The debt of a name, see {@link Adeudo#clave()}. */
    public Optional<Adeudo> adeudo(String clave) {
        return adeudos.stream().filter(a -> a.clave().equals(clave)).findFirst();
    }

    /** The debts in a state. */
    public List<Adeudo> en(Estado estado) {
        return adeudos.stream().filter(a -> a.estado() == estado).toList();
    }

    /**
     * Whether a period was proposed, nobody determined it and its term has passed: it is not a debt
     * (LSS 39-A), but it had to be determined and paid, and the institute may liquidate it (LSS
     * 39-C).
     */
    public boolean sinDeterminar(Adeudo adeudo) {
        return adeudo.estado() == Estado.PROPUESTO
                && adeudo.propuesto().centavos() > 0
                && adeudo.vencimiento().ultimoDia().isBefore(fecha);
    }

    /** Everything proposed, not determined and past its term, which is in no total. */
    public Importe sinDeterminar() {
        return suma(adeudos.stream().filter(this::sinDeterminar).toList(), Adeudo::propuesto);
    }

    /** What is owed and late, with accessories. */
    public Importe vencido() {
        return suma(en(Estado.VENCIDO), Adeudo::saldo);
    }

    /** What is owed and not late yet. */
    public Importe enPlazo() {
        return suma(en(Estado.EN_PLAZO), Adeudo::saldo);
    }

    /** Everything to be paid; what is in favour of the employer is never set off. */
    @Fuente("LSS 299; RACERF 131")
    public Importe porPagar() {
        return vencido().mas(enPlazo());
    }

    /** What was paid in excess, whatever else is owed of the same period; never negative. */
    public Importe aFavor() {
        return suma(Adeudo::aFavor);
    }

    /** Sum of a column over every period. */
    public Importe suma(Function<Adeudo, Importe> columna) {
        return suma(adeudos, columna);
    }

    /** What a person should know about the accessories of what is owed, each once. */
    public List<Aviso> avisos() {
        return adeudos.stream()
                .filter(a -> a.saldo().centavos() > 0)
                .flatMap(a -> a.tramos().stream())
                .flatMap(t -> t.liquidacion().avisos().stream())
                .distinct()
                .toList();
    }

    /** The next day on which something must be paid. */
    public Optional<LocalDate> siguienteVencimiento() {
        return en(Estado.EN_PLAZO).stream()
                .map(a -> a.vencimiento().ultimoDia())
                .min(Comparator.naturalOrder());
    }

    /**
     * The last day on which everything can be paid with the same total; empty when it does not
     * change within two months, or when the rates of those days are not known.
     */
    public Optional<LocalDate> ultimoDiaConEsteTotal(
            List<MovimientoDeCuenta> movimientos, ReglasDeCuenta reglas) {
        for (int dias = 1; dias <= DIAS_POR_DELANTE; dias++) {
            try {
                if (!de(movimientos, fecha.plusDays(dias), reglas).porPagar().equals(porPagar())) {
                    return Optional.of(fecha.plusDays(dias - 1));
                }
            } catch (AccesorioImposible sinParametros) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Importe suma(List<Adeudo> adeudos, Function<Adeudo, Importe> columna) {
        return adeudos.stream().map(columna).reduce(Importe.CERO, Importe::mas);
    }
}
