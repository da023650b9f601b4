package mx.recauda.ley.accesorios;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a payment covers debts: which part of which one, in order, and what is left.
 *
 * @param aplicado each coverage, in the order in which it was done
 * @param remanente what covered nothing: a payment in excess
 */
public record AplicacionDePago(List<Cobertura> aplicado, Importe remanente) {

    @Fuente("CFF 20 para. 8")
    private static final List<Componente> ORDEN_GENERAL =
            List.of(
                    Componente.GASTOS_EJECUCION,
                    Componente.GASTOS_EXTRAORDINARIOS,
                    Componente.RECARGOS,
                    Componente.RECARGOS_PRORROGA,
                    Componente.MULTAS,
                    Componente.INDEMNIZACION,
                    Componente.PRINCIPAL);

    @Fuente("CFF 66-A fr. V")
    private static final List<Componente> ORDEN_EN_CONVENIO =
            List.of(
                    Componente.RECARGOS_PRORROGA,
                    Componente.RECARGOS,
                    Componente.MULTAS,
                    Componente.GASTOS_EXTRAORDINARIOS,
                    Componente.GASTOS_EJECUCION,
                    Componente.INDEMNIZACION,
                    Componente.PRINCIPAL);

    /**
     * A debt that a payment can cover.
     *
     * @param id its name
     * @param contribucion the contribution it comes from: age orders only debts of the same one
     * @param antiguedad day from which it is older or newer: its due day
     * @param saldos what is owed of each part
     * @param impugnadoYGarantizado parts challenged and guaranteed, to which nothing is applied
     */
    public record Adeudo(
            String id,
            String contribucion,
            LocalDate antiguedad,
            Map<Componente, Importe> saldos,
            List<Componente> impugnadoYGarantizado) {

        /** Keeps immutable copies. */
        public Adeudo {
            saldos = Collections.unmodifiableMap(new EnumMap<>(saldos));
            impugnadoYGarantizado = List.copyOf(impugnadoYGarantizado);
        }

        /** A debt of which nothing is challenged. */
        public static Adeudo de(
                String id,
                String contribucion,
                LocalDate antiguedad,
                Map<Componente, Importe> saldos) {
            return new Adeudo(id, contribucion, antiguedad, saldos, List.of());
        }
    }

    /**
     * Part of a payment that covers part of a debt.
     *
     * @param adeudo id of the debt
     * @param componente part of it
     * @param importe covered, positive
     */
    public record Cobertura(String adeudo, Componente componente, Importe importe) {}

    /** Keeps an immutable copy. */
    public AplicacionDePago {
        aplicado = List.copyOf(aplicado);
    }

    /**
     * Applies a payment. Age orders only debts of the same contribution: the oldest first and,
     * inside each, expenses, surcharges, fines, indemnity and only then the contribution. Between
     * contributions the payer says the order: that of the first debt of each in the list.
     */
    @Fuente("CFF 20 para. 8")
    public static AplicacionDePago general(Importe pago, List<Adeudo> adeudos) {
        Map<String, List<Adeudo>> porContribucion = new LinkedHashMap<>();
        adeudos.forEach(a ->
                porContribucion.computeIfAbsent(a.contribucion(), c -> new ArrayList<>()).add(a));
        return aplica(
                pago,
                porContribucion.values().stream().flatMap(a -> porEdad(a).stream()).toList(),
                ORDEN_GENERAL);
    }

    /**
     * Applies an instalment inside an agreement: surcharges of deferment, surcharges for late
     * payment, other accessories, contribution; oldest period first.
     */
    @Fuente("CFF 66-A fr. V")
    public static AplicacionDePago enConvenio(Importe pago, List<Adeudo> adeudos) {
        return aplica(pago, porEdad(adeudos), ORDEN_EN_CONVENIO);
    }

    /** What covered one part of one debt. */
    public Importe cubierto(String adeudo, Componente componente) {
        return aplicado.stream()
                .filter(c -> c.adeudo().equals(adeudo) && c.componente() == componente)
                .map(Cobertura::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    private static AplicacionDePago aplica(
            Importe pago, List<Adeudo> adeudos, List<Componente> orden) {
        if (pago.centavos() <= 0) {
            throw new AccesorioImposible(ErrorDeAccesorios.IMPORTE, pago.toString());
        }
        List<Cobertura> aplicado = new ArrayList<>();
        Importe resto = pago;
        for (Adeudo adeudo : adeudos) {
            for (Componente componente : orden) {
                Importe debido = debido(adeudo, componente);
                Importe parte = debido.compareTo(resto) < 0 ? debido : resto;
                if (parte.centavos() > 0) {
                    aplicado.add(new Cobertura(adeudo.id(), componente, parte));
                    resto = resto.menos(parte);
                }
            }
        }
        return new AplicacionDePago(aplicado, resto);
    }

    private static List<Adeudo> porEdad(List<Adeudo> adeudos) {
        return adeudos.stream()
                .sorted(Comparator.comparing(Adeudo::antiguedad).thenComparing(Adeudo::id))
                .toList();
    }

    private static Importe debido(Adeudo adeudo, Componente componente) {
        return adeudo.impugnadoYGarantizado().contains(componente)
                ? Importe.CERO
                : adeudo.saldos().getOrDefault(componente, Importe.CERO);
    }
}
