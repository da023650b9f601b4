package mx.recauda.rendicion.indicador;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of measurement: {@code 2026}, {@code 2026-S1}, {@code 2026-T4}, {@code 2026-B6} or
 * {@code 2026-12}.
 *
 * @param anio year, 1900 to 2999
 * @param frecuencia how long it is: month, bimester, quarter, half year or year
 * @param numero which one of the year, from 1
 */
public record Periodo(int anio, Frecuencia frecuencia, int numero) implements Comparable<Periodo> {

    private static final int MESES_DEL_ANIO = 12;
    private static final Pattern FORMA =
            Pattern.compile("(?<anio>(?:19|2\\d)\\d{2})(?:-(?<letra>[STB]?)(?<numero>\\d{1,2}))?");
    private static final Comparator<Periodo> ORDEN =
            Comparator.comparingInt(Periodo::anio)
                    .thenComparingInt(Periodo::ultimoMes)
                    .thenComparing(Periodo::frecuencia);

    /** Refuses a number the year does not have. */
    public Periodo {
        if (frecuencia.meses() > MESES_DEL_ANIO
                || numero < 1
                || numero > MESES_DEL_ANIO / frecuencia.meses()) {
            throw new IllegalArgumentException("no period " + frecuencia + " " + numero);
        }
    }

    /** The period of a text, or empty when it names none. */
    public static Optional<Periodo> lee(String texto) {
        Matcher m = FORMA.matcher(texto.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int anio = Integer.parseInt(m.group("anio"));
        String cifras = m.group("numero");
        if (cifras == null) {
            return Optional.of(new Periodo(anio, Frecuencia.ANUAL, 1));
        }
        Frecuencia frecuencia =
                switch (m.group("letra")) {
                    case "S" -> Frecuencia.SEMESTRAL;
                    case "T" -> Frecuencia.TRIMESTRAL;
                    case "B" -> Frecuencia.BIMESTRAL;
                    default -> Frecuencia.MENSUAL;
                };
        int numero = Integer.parseInt(cifras);
        boolean cabe = numero >= 1 && numero <= MESES_DEL_ANIO / frecuencia.meses();
        return cabe ? Optional.of(new Periodo(anio, frecuencia, numero)) : Optional.empty();
    }

    /** How many of these a year has. */
    public int porAnio() {
        return MESES_DEL_ANIO / frecuencia.meses();
    }

    /** The period after this one. */
    public Periodo siguiente() {
        return numero < porAnio()
                ? new Periodo(anio, frecuencia, numero + 1)
                : new Periodo(anio + 1, frecuencia, 1);
    }

    /** How many periods of the same length from this one to another: 0 when they are the same. */
    public int hasta(Periodo otro) {
        return (otro.anio - anio) * porAnio() + otro.numero - numero;
    }

    private int ultimoMes() {
        return numero * frecuencia.meses();
    }

    @Override
    public int compareTo(Periodo otro) {
        return ORDEN.compare(this, otro);
    }

    /** As it is written: the text that {@link #lee} reads. */
    @Override
    public String toString() {
        return switch (frecuencia) {
            case SEMESTRAL -> anio + "-S" + numero;
            case TRIMESTRAL -> anio + "-T" + numero;
            case BIMESTRAL -> anio + "-B" + numero;
            case MENSUAL -> "%d-%02d".formatted(anio, numero);
            default -> String.valueOf(anio);
        };
    }
}
