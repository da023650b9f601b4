package mx.recauda.formats.banco;

import mx.recauda.ley.dinero.Importe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the data that every format has, noting the fault of one that is not what it should be. */
final class Dato {

    static final DateTimeFormatter CORRIDA =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern PESOS = Pattern.compile("\\d{1,12}\\.\\d{2}");
    private static final Pattern CENTAVOS = Pattern.compile("\\d{1,15}");
    private static final Pattern NADA = Pattern.compile("[0.]*");
    private static final Pattern OTRA_MONEDA = Pattern.compile(".*[\\p{L}\\p{Sc}].*");
    private static final Pattern NEGATIVO = Pattern.compile("\\s*(-.*|\\(.*\\)|.*-)\\s*");

    private final Faltas faltas;

    Dato(Faltas faltas) {
        this.faltas = faltas;
    }

    /** Pesos with two decimals, more than zero. */
    Optional<Importe> pesos(int renglon, String campo, String texto) {
        if (PESOS.matcher(texto).matches() && !NADA.matcher(texto).matches()) {
            return Optional.of(Importe.parse(texto));
        }
        return noEsImporte(renglon, campo, texto);
    }

    /** Centavos in digits, more than zero. */
    Optional<Importe> centavos(int renglon, String campo, String texto) {
        if (CENTAVOS.matcher(texto).matches() && !NADA.matcher(texto).matches()) {
            return Optional.of(Importe.deCentavos(Long.parseLong(texto)));
        }
        return noEsImporte(renglon, campo, texto);
    }

    private Optional<Importe> noEsImporte(int renglon, String campo, String texto) {
        ErrorDeBanco error =
                OTRA_MONEDA.matcher(texto).matches()
                        ? ErrorDeBanco.MONEDA
                        : NEGATIVO.matcher(texto).matches()
                                ? ErrorDeBanco.NEGATIVO
                                : ErrorDeBanco.IMPORTE;
        faltas.anota(error, renglon, campo, texto, renglon, texto);
        return Optional.empty();
    }

    /** A day that exists. */
    Optional<LocalDate> dia(int renglon, String campo, String texto, DateTimeFormatter forma) {
        try {
            return Optional.of(LocalDate.parse(texto, forma));
        } catch (DateTimeException noEsFecha) {
            faltas.anota(ErrorDeBanco.FECHA, renglon, campo, texto, renglon, texto);
            return Optional.empty();
        }
    }
}
