package mx.recauda.rendicion.texto;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Mexican documents write them. */
public final class FechasEnTexto {

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

    private static final String MES = "(" + String.join("|", MESES) + "|setiembre)";
    private static final Pattern EN_PALABRAS =
            Pattern.compile("\\b(\\d{1,2})(?:o|°|º)? de " + MES + " del? (\\d{4})\\b");
    private static final Pattern DIA_MES_ANIO =
            Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern PUBLICADA = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern MES_ANIO = Pattern.compile(MES + "\\s*-\\s*(\\d{4})");

    private FechasEnTexto() {}

    /** Every complete date the text gives (day, month and year), in ascending order. */
    public static List<LocalDate> todas(String texto) {
        String plano = Texto.plano(texto);
        List<LocalDate> fechas = new ArrayList<>();
        for (Matcher m = EN_PALABRAS.matcher(plano); m.find(); ) {
            fecha(m.group(3), Integer.toString(mes(m.group(2))), m.group(1)).ifPresent(fechas::add);
        }
        for (Matcher m = DIA_MES_ANIO.matcher(plano); m.find(); ) {
            fecha(m.group(3), m.group(2), m.group(1)).ifPresent(fechas::add);
        }
        for (Matcher m = ISO.matcher(plano); m.find(); ) {
            fecha(m.group(1), m.group(2), m.group(3)).ifPresent(fechas::add);
        }
        Collections.sort(fechas);
        return List.copyOf(fechas);
    }

    /** A date printed {@code dd/mm/yyyy}; empty when it is written otherwise or does not exist. */
    public static Optional<LocalDate> publicada(String texto) {
        Matcher m = PUBLICADA.matcher(texto.strip());
        return m.matches() ? fecha(m.group(3), m.group(2), m.group(1)) : Optional.empty();
    }

    /** A month printed {@code Marzo-2016}; empty when it is written otherwise. */
    public static Optional<YearMonth> mesAnio(String texto) {
        Matcher m = MES_ANIO.matcher(Texto.plano(texto));
        return m.matches()
                ? Optional.of(YearMonth.of(Integer.parseInt(m.group(2)), mes(m.group(1))))
                : Optional.empty();
    }

    /** A month as the official format prints it: {@code Marzo-2016}. */
    public static String imprime(YearMonth mes) {
        String nombre = MESES.get(mes.getMonthValue() - 1);
        return Character.toUpperCase(nombre.charAt(0))
                + nombre.substring(1)
                + "-"
                + String.format(java.util.Locale.ROOT, "%04d", mes.getYear());
    }

    /** A date as the official formats print it: {@code dd/mm/yyyy}. */
    public static String imprime(LocalDate fecha) {
        return String.format(
                java.util.Locale.ROOT,
                "%02d/%02d/%04d",
                fecha.getDayOfMonth(),
                fecha.getMonthValue(),
                fecha.getYear());
    }

    private static int mes(String nombre) {
        return nombre.equals("setiembre") ? 9 : MESES.indexOf(nombre) + 1;
    }

    private static Optional<LocalDate> fecha(String anio, String mes, String dia) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(anio), Integer.parseInt(mes), Integer.parseInt(dia)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
