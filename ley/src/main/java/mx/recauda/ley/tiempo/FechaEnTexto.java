package mx.recauda.ley.tiempo;

import mx.recauda.ley.error.Idioma;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Days and periods as a message says them to a person; data keep their ISO form. */
public final class FechaEnTexto {

    private static final List<String> MESES =
            List.of(
                    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov",
                    "dic");
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private FechaEnTexto() {}

    /** A day: {@code 14 mar 2024}. */
    public static String de(LocalDate dia, Idioma idioma) {
        return switch (idioma) {
            case ES ->
                    dia.getDayOfMonth()
                            + " "
                            + MESES.get(dia.getMonthValue() - 1)
                            + " "
                            + dia.getYear();
            case EN -> EN.format(dia);
        };
    }

    /** A period: {@code del 14 mar 2024 al 3 abr 2024}, or {@code desde el 14 mar 2024}. */
    public static String de(Vigencia vigencia, Idioma idioma) {
        String desde = de(vigencia.desde(), idioma);
        boolean espaniol = idioma == Idioma.ES;
        return vigencia.hasta()
                .map(h ->
                        (espaniol ? "del %s al %s" : "from %s to %s")
                                .formatted(desde, de(h, idioma)))
                .orElse((espaniol ? "desde el " : "since ") + desde);
    }
}
