package mx.recauda.platform.cuenta.web;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.cuenta.ErrorDeCuenta;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people type them: {@code 20/04/2026}, {@code 200426} or {@code 2026-04-20}. */
final class Fechas {

    private static final int DESDE = 1998;
    private static final int HASTA = 2100;
    private static final List<DateTimeFormatter> FORMAS =
            List.of(forma("d/M/uuuu"), forma("uuuu-MM-dd"), forma("ddMMuu"), forma("ddMMuuuu"));

    private Fechas() {}

    private static DateTimeFormatter forma(String patron) {
        return DateTimeFormatter.ofPattern(patron, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The day typed, or another when nothing was.
     *
     * @throws FalloConCodigo when it is not a day that can be computed
     */
    static LocalDate lee(String texto, LocalDate siVacia) {
        String limpia = texto.strip();
        if (limpia.isEmpty()) {
            return siVacia;
        }
        return FORMAS.stream()
                .flatMap(forma -> dia(limpia, forma).stream())
                .filter(dia -> dia.getYear() >= DESDE && dia.getYear() < HASTA)
                .findFirst()
                .orElseThrow(() ->
                        new FalloConCodigo(
                                FalloConCodigo.Clase.ENTRADA, ErrorDeCuenta.FECHA, limpia));
    }

    private static Optional<LocalDate> dia(String texto, DateTimeFormatter forma) {
        try {
            return Optional.of(LocalDate.parse(texto, forma));
        } catch (DateTimeParseException noEsEsta) {
            return Optional.empty();
        }
    }

    /** A day as it is printed again in its field. */
    static String escrita(LocalDate dia) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(dia);
    }
}
