package mx.recauda.platform.portal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people type them: {@code 20/04/2026}, {@code 200426} or {@code 2026-04-20}. */
public final class FechaEscrita {

    private static final int DESDE = 1998;
    private static final int HASTA = 2100;
    private static final DateTimeFormatter CANONICA = forma("dd/MM/uuuu");
    private static final List<DateTimeFormatter> FORMAS =
            List.of(forma("d/M/uuuu"), forma("uuuu-MM-dd"), forma("ddMMuu"), forma("ddMMuuuu"));

    private FechaEscrita() {}

    private static DateTimeFormatter forma(String patron) {
        return DateTimeFormatter.ofPattern(patron, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day of a text, from 1998 to 2099; empty when it is none. */
    public static Optional<LocalDate> lee(String texto) {
        String limpia = texto.strip();
        return FORMAS.stream()
                .flatMap(forma -> dia(limpia, forma).stream())
                .filter(dia -> dia.getYear() >= DESDE && dia.getYear() < HASTA)
                .findFirst();
    }

    private static Optional<LocalDate> dia(String texto, DateTimeFormatter forma) {
        try {
            return Optional.of(LocalDate.parse(texto, forma));
        } catch (DateTimeParseException noEsEsta) {
            return Optional.empty();
        }
    }

    /** A day as it is printed again in its field. */
    public static String escrita(LocalDate dia) {
        return CANONICA.format(dia);
    }
}
