package mx.recauda.platform.portal;

import mx.recauda.platform.base.FechaDeOperacion;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Numbers and dates as a person reads them on a page: thousands separated by commas, the minus sign
 * U+2212, no currency sign in tables, dates with the month abbreviated. Templates reach it as {@code
 * @formato}. Nothing here is for files.
 */
@Component("formato")
public final class Formato {

    /** The true minus sign. */
    public static final char MENOS = '\u2212';

    private static final ZoneId ZONA = FechaDeOperacion.ZONA;
    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");
    private static final List<String> MESES =
            List.of(
                    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov",
                    "dic");
    private static final List<String> DIAS =
            List.of("lun", "mar", "mié", "jue", "vie", "sáb", "dom");
    private static final int LARGO_DE_HUELLA_CORTA = 16;

    /** A number with thousands separators and exactly its own decimals. */
    public String numero(BigDecimal valor) {
        return numero(valor, Math.max(0, valor.scale()));
    }

    /** A figure: whole when its decimals are all zeros, and with exactly its own otherwise. */
    public String cifra(BigDecimal valor) {
        return valor.stripTrailingZeros().scale() <= 0 ? numero(valor, 0) : numero(valor);
    }

    /** A number with thousands separators and a fixed number of decimals, half up. */
    public String numero(BigDecimal valor, int decimales) {
        DecimalFormat formato =
                new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(MEXICO));
        formato.setMinimumFractionDigits(decimales);
        formato.setMaximumFractionDigits(decimales);
        formato.setRoundingMode(RoundingMode.HALF_UP);
        return formato.format(valor).replace('-', MENOS);
    }

    /** An amount in pesos with two decimals, from centavos. */
    public String pesos(long centavos) {
        return numero(BigDecimal.valueOf(centavos, 2), 2);
    }

    /** A count. */
    public String cuenta(long valor) {
        return numero(BigDecimal.valueOf(valor));
    }

    /** A date as in tables: {@code 15 abr 2026}. */
    public String fecha(LocalDate fecha) {
        return enIngles()
                ? DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(fecha)
                : fecha.getDayOfMonth()
                        + " "
                        + MESES.get(fecha.getMonthValue() - 1)
                        + " "
                        + fecha.getYear();
    }

    /** A date with its weekday: {@code mié 15 abr 2026}. */
    public String fechaConDia(LocalDate fecha) {
        String dia =
                enIngles()
                        ? DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH).format(fecha)
                        : DIAS.get(fecha.getDayOfWeek().getValue() - 1);
        return dia + " " + fecha(fecha);
    }

    /** The month of a cut: {@code Septiembre-2026}, as the official formats print it. */
    public String corte(YearMonth mes) {
        Locale idioma = enIngles() ? Locale.ENGLISH : MEXICO;
        String nombre = DateTimeFormatter.ofPattern("MMMM", idioma).format(mes);
        return nombre.substring(0, 1).toUpperCase(idioma)
                + nombre.substring(1)
                + (enIngles() ? " " : "-")
                + mes.getYear();
    }

    /** An instant in the zone of the institution: {@code 15 abr 2026, 10:42}. */
    public String instante(Instant instante) {
        var local = instante.atZone(ZONA);
        return fecha(local.toLocalDate())
                + ", "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
    }

    /** The first sixteen digits of a hash in groups of four, enough to compare by eye. */
    public String huellaCorta(String huella) {
        return grupos(huella.substring(0, Math.min(LARGO_DE_HUELLA_CORTA, huella.length())));
    }

    /** A whole hash in groups of four. */
    public String huella(String huella) {
        return grupos(huella);
    }

    /** A size in bytes, kB or MB with one decimal. */
    public String tamano(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        BigDecimal mil = BigDecimal.valueOf(1_000);
        BigDecimal kilos = BigDecimal.valueOf(bytes).divide(mil, 1, RoundingMode.HALF_UP);
        return kilos.compareTo(mil) < 0
                ? numero(kilos, 1) + " kB"
                : numero(kilos.divide(mil, 1, RoundingMode.HALF_UP), 1) + " MB";
    }

    /** Address of the workbook of a list, from that of its CSV. */
    public String xlsx(String csv) {
        return ArchivoXlsx.ruta(csv);
    }

    private static String grupos(String texto) {
        return texto.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean enIngles() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
