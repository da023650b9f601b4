package mx.recauda.rendicion.informe;

import mx.recauda.rendicion.texto.Texto;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A cut of a report: the months it covers, both inclusive, from 1 to 12.
 *
 * @param mesInicial first month covered
 * @param mesFinal last month covered
 */
public record Corte(int mesInicial, int mesFinal) implements Comparable<Corte> {

    private static final List<String> MESES =
            List.of(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre");

    private static final Comparator<Corte> ORDEN =
            Comparator.comparingInt(Corte::mesFinal).thenComparingInt(Corte::mesInicial);

    /** Refuses months outside the year or in reverse order. */
    public Corte {
        if (mesInicial < 1 || mesFinal > 12 || mesInicial > mesFinal) {
            throw new IllegalArgumentException("not a cut: " + mesInicial + " to " + mesFinal);
        }
    }

    /** The cut from January to the end of a quarter. */
    public static Corte acumulado(int trimestre) {
        return new Corte(1, trimestre * 3);
    }

    /** The three months of a quarter. */
    public static Corte trimestral(int trimestre) {
        return new Corte(trimestre * 3 - 2, trimestre * 3);
    }

    /**
     * The cut that a column name or a cell names: {@code enero_octubre}, {@code enero-junio 2017},
     * {@code Ene-Jun}, {@code octubre}. Empty when it names no month.
     */
    public static Optional<Corte> lee(String texto) {
        List<Integer> meses = new ArrayList<>();
        for (String palabra : Texto.palabras(texto.replace('_', ' '))) {
            mes(palabra).ifPresent(meses::add);
        }
        if (meses.isEmpty() || meses.getFirst() > meses.getLast()) {
            return Optional.empty();
        }
        return Optional.of(new Corte(meses.getFirst(), meses.getLast()));
    }

    /** Number of the month a word names, in full or by its first three letters. */
    public static Optional<Integer> mes(String palabra) {
        String plano = Texto.plano(palabra);
        String nombre = plano.equals("setiembre") ? "septiembre" : plano;
        for (int i = 0; i < MESES.size(); i++) {
            if (MESES.get(i).equals(nombre) || MESES.get(i).substring(0, 3).equals(nombre)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** As it is printed: {@code enero-octubre}, or the name of the only month. */
    public String etiqueta() {
        String primero = MESES.get(mesInicial - 1);
        return mesInicial == mesFinal ? primero : primero + "-" + MESES.get(mesFinal - 1);
    }

    /** As it stands in column names: {@code enero_octubre}. */
    public String clave() {
        return etiqueta().replace('-', '_');
    }

    /** Last day covered, in the fiscal year given. */
    public LocalDate cierre(int anio) {
        return YearMonth.of(anio, mesFinal).atEndOfMonth();
    }

    /** By last month, then by first. */
    @Override
    public int compareTo(Corte otro) {
        return ORDEN.compare(this, otro);
    }
}
