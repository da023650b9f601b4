package mx.recauda.ley.linea;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A reference to pay, version 1: {@code RC} and thirty-three digits, 35 characters.
 *
 * <pre>
 * RC 1 000000000042 261217 000000485912 47
 *    |      |         |         |       check digits (ISO 7064, MOD 97-10)
 *    |      |         |         amount in centavos, 12 digits
 *    |      |         last day on which it may be paid, yymmdd of this century
 *    |      number, 12 digits, never used again
 *    version of the structure
 * </pre>
 *
 * <p>The check digits catch every wrong character and every pair of neighbours exchanged: 97 is a
 * prime greater than ten and than nine times nine. Whoever receives it can tell amount and last day
 * without asking anybody; what it pays, by fund and concept, is known by its number.
 *
 * @param numero from 1 to 999,999,999,999
 * @param vigencia last day on which it may be paid, of the years 2000 to 2099
 * @param importe positive, up to 9,999,999,999.99 pesos
 */
@Fuente(
        value = "Own structure; ISO 7064 MOD 97-10",
        confianza = Confianza.PROPUESTA,
        nota = "the 53 characters of the institute and their check digits are not public")
public record LineaDeCaptura(long numero, LocalDate vigencia, Importe importe) {

    /** Characters, without separators. */
    public static final int LARGO = 35;

    private static final String PREFIJO = "RC";
    private static final String VERSION = "1";
    private static final int DIGITOS = 12;
    private static final long TOPE = 999_999_999_999L;
    private static final int MODULO = 97;
    private static final int FIN_DE_VERSION = 3;
    private static final int FIN_DE_NUMERO = FIN_DE_VERSION + DIGITOS;
    private static final int FIN_DE_VIGENCIA = FIN_DE_NUMERO + 6;
    private static final int FIN_DE_IMPORTE = FIN_DE_VIGENCIA + DIGITOS;
    private static final int SIGLO = 2000;
    private static final List<Integer> DEL_INSTITUTO = List.of(53, 62);
    private static final DateTimeFormatter DIA = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    /**
     * Refuses what does not fit.
     *
     * @throws IllegalArgumentException naming what
     */
    public LineaDeCaptura {
        if (numero < 1 || numero > TOPE) {
            throw new IllegalArgumentException("number out of range: " + numero);
        }
        if (importe.centavos() < 1 || importe.centavos() > TOPE) {
            throw new IllegalArgumentException("amount out of range: " + importe);
        }
        if (vigencia.getYear() / 100 != SIGLO / 100) {
            throw new IllegalArgumentException("day out of range: " + vigencia);
        }
    }

    /**
     * Reads one; spaces and hyphens do not count.
     *
     * @return the línea, or the one reason why it is not one
     */
    public static Resultado<Optional<LineaDeCaptura>> lee(String texto, Idioma idioma) {
        String limpio = texto.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Optional<Incidencia> falta = forma(texto, limpio, idioma);
        if (falta.isPresent()) {
            return rechazo(falta.get());
        }
        if (residuo(limpio.substring(PREFIJO.length())) != 1) {
            return rechazo(Incidencia.de(ErrorDeLinea.DIGITOS, idioma, limpio));
        }
        String version = limpio.substring(PREFIJO.length(), FIN_DE_VERSION);
        if (!version.equals(VERSION)) {
            return rechazo(Incidencia.de(ErrorDeLinea.VERSION, idioma, version));
        }
        try {
            return Resultado.de(Optional.of(de(limpio)));
        } catch (DateTimeException | IllegalArgumentException fueraDeRango) {
            String dia = limpio.substring(FIN_DE_NUMERO, FIN_DE_VIGENCIA);
            return rechazo(Incidencia.de(ErrorDeLinea.VIGENCIA, idioma, dia));
        }
    }

    /** Its 35 characters. */
    public String texto() {
        String cuerpo =
                VERSION
                        + "%012d".formatted(numero)
                        + DIA.format(vigencia)
                        + "%012d".formatted(importe.centavos());
        return PREFIJO + cuerpo + "%02d".formatted(MODULO + 1 - residuo(cuerpo + "00"));
    }

    /** As printed, in parts: {@code RC1-000000000042-261217-000000485912-47}. */
    public String formato() {
        String texto = texto();
        return String.join(
                "-",
                texto.substring(0, FIN_DE_VERSION),
                texto.substring(FIN_DE_VERSION, FIN_DE_NUMERO),
                texto.substring(FIN_DE_NUMERO, FIN_DE_VIGENCIA),
                texto.substring(FIN_DE_VIGENCIA, FIN_DE_IMPORTE),
                texto.substring(FIN_DE_IMPORTE));
    }

    /** Whether it may be paid on a day. */
    public boolean vigente(LocalDate dia) {
        return !dia.isAfter(vigencia);
    }

    private static LineaDeCaptura de(String limpio) {
        String dia = limpio.substring(FIN_DE_NUMERO, FIN_DE_VIGENCIA);
        return new LineaDeCaptura(
                Long.parseLong(limpio.substring(FIN_DE_VERSION, FIN_DE_NUMERO)),
                LocalDate.of(
                        SIGLO + Integer.parseInt(dia.substring(0, 2)),
                        Integer.parseInt(dia.substring(2, 4)),
                        Integer.parseInt(dia.substring(4))),
                Importe.deCentavos(
                        Long.parseLong(limpio.substring(FIN_DE_VIGENCIA, FIN_DE_IMPORTE))));
    }

    private static Optional<Incidencia> forma(String texto, String limpio, Idioma idioma) {
        if (DEL_INSTITUTO.contains(texto.strip().length())
                || DEL_INSTITUTO.contains(limpio.length())) {
            return Optional.of(
                    Incidencia.de(
                            ErrorDeLinea.DEL_INSTITUTO, idioma, String.valueOf(limpio.length())));
        }
        if (limpio.length() != LARGO) {
            return Optional.of(
                    Incidencia.de(
                            ErrorDeLinea.LARGO, idioma, texto, String.valueOf(limpio.length())));
        }
        if (!limpio.startsWith(PREFIJO)) {
            return Optional.of(Incidencia.de(ErrorDeLinea.PREFIJO, idioma, texto));
        }
        for (int i = PREFIJO.length(); i < LARGO; i++) {
            if (limpio.charAt(i) < '0' || limpio.charAt(i) > '9') {
                return Optional.of(
                        Incidencia.de(
                                ErrorDeLinea.CARACTER,
                                idioma,
                                String.valueOf(limpio.charAt(i)),
                                String.valueOf(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static int residuo(String digitos) {
        int residuo = 0;
        for (int i = 0; i < digitos.length(); i++) {
            residuo = (residuo * 10 + digitos.charAt(i) - '0') % MODULO;
        }
        return residuo;
    }

    private static Resultado<Optional<LineaDeCaptura>> rechazo(Incidencia incidencia) {
        return new Resultado<>(Optional.empty(), List.of(incidencia));
    }
}
