package mx.recauda.ley.tiempo;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Cita;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/**
 * One line of the explanation of a term.
 *
 * @param clase what happens on the day
 * @param fecha the day
 * @param numero number of the day in the count, from 1; zero when it is not counted
 * @param motivo why it is not counted or why it moves, in Spanish as in the calendar's data; empty
 *     when it is counted
 * @param fundamento article, or empty
 */
public record PasoDePlazo(
        Clase clase, LocalDate fecha, int numero, String motivo, String fundamento) {

    /** What happens on a day of a term. */
    public enum Clase {
        /** The day the term hangs from; it is not counted. */
        ORIGEN,
        /** A day that counts. */
        CUENTA,
        /** A day that does not. */
        NO_CUENTA,
        /** The nominal last day, which may still move. */
        NOMINAL,
        /** The last day moves from here. */
        SE_RECORRE,
        /** The last day. */
        ULTIMO
    }

    private static final DateTimeFormatter ES = DateTimeFormatter.ofPattern("EEEE d MMM uuuu");

    /** The line as shown to people. */
    public String texto(Idioma idioma) {
        ResourceBundle textos =
                ResourceBundle.getBundle(
                        PasoDePlazo.class.getPackageName() + ".textos",
                        idioma.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        String dia = fecha.format(ES.withLocale(idioma.locale()));
        return new MessageFormat(textos.getString("plazo." + clase), idioma.locale())
                .format(new Object[] {dia, numero, motivo, Cita.en(fundamento, idioma)})
                .strip();
    }
}
