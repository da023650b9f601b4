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

    // The first year of the contributions: before it there was nothing to pay.
    private static final int PRIMER_ANIO = 1943;
    private static final int ULTIMO_ANIO = 9999;

    /** Characters that a datum may have, so that it can be kept and looked for. */
    enum Ancho {
        LINEA(200),
        BANCO(20),
        OPERACION(100);

        private final int maximo;

        Ancho(int maximo) {
            this.maximo = maximo;
        }
    }

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

    /** Notes what is too long. */
    void cabe(int renglon, Ancho ancho, String texto) {
        if (texto.length() > ancho.maximo) {
            String campo = ancho.name().toLowerCase(Locale.ROOT);
            faltas.anota(
                    ErrorDeBanco.DATO_LARGO,
                    renglon,
                    campo,
                    texto.substring(0, ancho.maximo),
                    renglon,
                    campo,
                    texto.length(),
                    ancho.maximo);
        }
    }

    /** A day that exists, of a year in which there was something to pay. */
    Optional<LocalDate> dia(int renglon, String campo, String texto, DateTimeFormatter forma) {
        Optional<LocalDate> dia =
                parse(texto, forma)
                        .filter(d -> d.getYear() >= PRIMER_ANIO && d.getYear() <= ULTIMO_ANIO);
        if (dia.isEmpty()) {
            faltas.anota(ErrorDeBanco.FECHA, renglon, campo, texto, renglon, texto);
        }
        return dia;
    }

    private static Optional<LocalDate> parse(String texto, DateTimeFormatter forma) {
        try {
            return Optional.of(LocalDate.parse(texto, forma));
        } catch (DateTimeException noEsFecha) {
            return Optional.empty();
        }
    }
}
