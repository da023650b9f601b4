package mx.recauda.ley.tiempo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar month, the period of most contributions (LSS 29-I).
 *
 * @param anio year, from 1900 to 2999
 * @param numero month, from 1 to 12
 */
public record Mes(int anio, int numero) implements Comparable<Mes> {

    private static final int MESES = 12;
    private static final int PRIMER_ANIO = 1900;
    private static final int ULTIMO_ANIO = 2999;

    /** Refuses a month that does not exist. */
    public Mes {
        if (numero < 1 || numero > MESES || anio < PRIMER_ANIO || anio > ULTIMO_ANIO) {
            throw new IllegalArgumentException("not a month: " + anio + "-" + numero);
        }
    }

    /** The month of the given year and number, 1 to 12. */
    public static Mes de(int anio, int numero) {
        return new Mes(anio, numero);
    }

    /** The month of a date. */
    public static Mes de(LocalDate fecha) {
        return new Mes(fecha.getYear(), fecha.getMonthValue());
    }

    /**
     * Reads {@code 2026-03}.
     *
     * @throws IllegalArgumentException when it is not a month written so
     */
    public static Mes parse(String texto) {
        try {
            YearMonth mes = YearMonth.parse(texto.strip());
            return new Mes(mes.getYear(), mes.getMonthValue());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a month AAAA-MM: " + texto, e);
        }
    }

    /** The month with the given {@link #indice}. */
    public static Mes deIndice(int indice) {
        return new Mes(Math.floorDiv(indice, MESES), Math.floorMod(indice, MESES) + 1);
    }

    /** Months since year zero: consecutive months have consecutive indexes. */
    public int indice() {
        return anio * MESES + numero - 1;
    }

    /** Days of the month, 28 to 31. */
    public int dias() {
        return YearMonth.of(anio, numero).lengthOfMonth();
    }

    /** First day. */
    public LocalDate primerDia() {
        return LocalDate.of(anio, numero, 1);
    }

    /** Last day. */
    public LocalDate ultimoDia() {
        return LocalDate.of(anio, numero, dias());
    }

    /** The day of this month with the given number. */
    public LocalDate dia(int dia) {
        return LocalDate.of(anio, numero, dia);
    }

    /** The month that many months later; earlier when negative. */
    public Mes mas(int meses) {
        return deIndice(indice() + meses);
    }

    /** The next month. */
    public Mes siguiente() {
        return mas(1);
    }

    /** The previous month. */
    public Mes anterior() {
        return mas(-1);
    }

    /** Months from this one to the other; negative when the other is earlier. */
    public int hasta(Mes otro) {
        return otro.indice() - indice();
    }

    /** The bimester it belongs to. */
    public Bimestre bimestre() {
        return new Bimestre(anio, (numero + 1) / 2);
    }

    /** Whether it closes a bimester: bimonthly contributions are paid with this month. */
    public boolean cierraBimestre() {
        return numero % 2 == 0;
    }

    /** The whole month as validity. */
    public Vigencia vigencia() {
        return Vigencia.entre(primerDia(), ultimoDia());
    }

    /** Whether the date is in the month. */
    public boolean contiene(LocalDate fecha) {
        return fecha.getYear() == anio && fecha.getMonthValue() == numero;
    }

    @Override
    public int compareTo(Mes otro) {
        return Integer.compare(indice(), otro.indice());
    }

    /** {@code 2026-03}. */
    @Override
    public String toString() {
        return YearMonth.of(anio, numero).toString();
    }
}
