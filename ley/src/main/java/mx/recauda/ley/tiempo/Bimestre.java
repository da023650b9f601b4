package mx.recauda.ley.tiempo;

import mx.recauda.ley.fuente.Fuente;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two months, January–February to November–December: the period of retiro, cesantía y vejez and
 * Infonavit.
 *
 * @param anio year
 * @param numero from 1 to 6
 */
@Fuente("LSS 39 and transitory 27 (1995); Ley Infonavit 35 and transitory 6 (1997)")
public record Bimestre(int anio, int numero) implements Comparable<Bimestre> {

    private static final int BIMESTRES = 6;
    private static final Pattern FORMA = Pattern.compile("(\\d{4})-B([1-6])");

    /** Refuses a bimester that does not exist. */
    public Bimestre {
        if (numero < 1 || numero > BIMESTRES) {
            throw new IllegalArgumentException("not a bimester: " + anio + "-" + numero);
        }
    }

    /**
     * Reads {@code 2026-B2}.
     *
     * @throws IllegalArgumentException when it is not a bimester written so
     */
    public static Bimestre parse(String texto) {
        Matcher partes = FORMA.matcher(texto.strip());
        if (!partes.matches()) {
            throw new IllegalArgumentException("not a bimester AAAA-Bn: " + texto);
        }
        return new Bimestre(Integer.parseInt(partes.group(1)), Integer.parseInt(partes.group(2)));
    }

    /** First of its two months. */
    public Mes primerMes() {
        return new Mes(anio, numero * 2 - 1);
    }

    /** Second of its two months. */
    public Mes segundoMes() {
        return new Mes(anio, numero * 2);
    }

    /** Days of both months, 59 to 62. */
    public int dias() {
        return primerMes().dias() + segundoMes().dias();
    }

    /** The next bimester. */
    public Bimestre siguiente() {
        return segundoMes().siguiente().bimestre();
    }

    /** The previous bimester. */
    public Bimestre anterior() {
        return primerMes().anterior().bimestre();
    }

    /** The whole bimester as validity. */
    public Vigencia vigencia() {
        return Vigencia.entre(primerMes().primerDia(), segundoMes().ultimoDia());
    }

    /** Whether the date is in the bimester. */
    public boolean contiene(LocalDate fecha) {
        return vigencia().contiene(fecha);
    }

    @Override
    public int compareTo(Bimestre otro) {
        return primerMes().compareTo(otro.primerMes());
    }

    /** {@code 2026-B2}. */
    @Override
    public String toString() {
        return primerMes().toString().substring(0, 4) + "-B" + numero;
    }
}
