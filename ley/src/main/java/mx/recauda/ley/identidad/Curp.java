package mx.recauda.ley.identidad;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Fuente;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Clave Única de Registro de Población: eighteen characters. The homonym key (place 17) tells the
 * century: a digit for births to 1999, a letter from 2000.
 *
 * @param valor the eighteen capitals and digits, with the right check digit
 */
@Fuente("CURP: shape, entities and check digit, public implementations and a real value")
public record Curp(String valor) implements Comparable<Curp> {

    /** Number of characters. */
    public static final int LONGITUD = 18;

    private static final String ALFABETO = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

    // Kind of each place: L letter, V vowel or X, D digit, S sex, C consonant or X, A any.
    private static final String FORMA = "LVLLDDDDDDSLLCCCAD";

    private static final Set<String> ENTIDADES =
            Set.of(
                    "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG",
                    "JC", "MC", "MN", "MS", "NT", "NL", "OC", "PL", "QT", "QR", "SP", "SL", "SR",
                    "TC", "TS", "TL", "VZ", "YN", "ZS", "NE");

    /**
     * Refuses anything that is not a well-formed CURP with the right check digit.
     *
     * @throws IllegalArgumentException naming the code and the reason
     */
    public Curp {
        Lectura.exige(revisa(valor, Idioma.ES).con(valor));
    }

    /**
     * Reads a CURP; small letters are accepted.
     *
     * @return the CURP when there is no error, and every error found
     */
    public static Resultado<Optional<Curp>> lee(String texto, Idioma idioma) {
        String limpio = limpia(texto);
        Lectura lectura = revisa(limpio, idioma);
        return lectura.sinErrores() ? lectura.con(new Curp(limpio)) : lectura.rechazada();
    }

    /** Reads a CURP that must be right. */
    public static Curp parse(String texto) {
        return new Curp(limpia(texto));
    }

    /** The CURP that starts with the given seventeen characters. */
    public static Curp componer(String primerosDiecisiete) {
        return new Curp(primerosDiecisiete + digitoVerificador(primerosDiecisiete));
    }

    /**
     * The check digit of seventeen characters: values in an alphabet of 37 symbols (with Ñ between
     * N and O), weights 18 to 2.
     *
     * @param primeros at least seventeen characters of that alphabet; only seventeen count
     */
    public static int digitoVerificador(CharSequence primeros) {
        int suma = 0;
        for (int i = 0; i < LONGITUD - 1; i++) {
            suma += ALFABETO.indexOf(primeros.charAt(i)) * (LONGITUD - i);
        }
        return (10 - suma % 10) % 10;
    }

    /** Warnings that depend on the day: born after it. */
    public List<Incidencia> avisos(LocalDate referencia, Idioma idioma) {
        if (!fechaDeNacimiento().isAfter(referencia)) {
            return List.of();
        }
        return List.of(
                Incidencia.de(ErrorDeIdentidad.CURP_FUTURA, idioma, fechaDeNacimiento().toString())
                        .enCampo("curp", valor));
    }

    /** Date of birth, with the century told by the homonym key. */
    public LocalDate fechaDeNacimiento() {
        return fecha(valor).orElseThrow();
    }

    /** Sex as written. */
    public Sexo sexo() {
        return Sexo.deLetra(valor.charAt(10));
    }

    /** Two letters of the entity of birth; {@code NE} born abroad. */
    public String entidad() {
        return valor.substring(11, 13);
    }

    /** The form for logs: initials only. */
    public String enmascarado() {
        return valor.substring(0, 4) + "*".repeat(LONGITUD - 4);
    }

    @Override
    public int compareTo(Curp otra) {
        return valor.compareTo(otra.valor);
    }

    /** The eighteen characters. */
    @Override
    public String toString() {
        return valor;
    }

    private static String limpia(String texto) {
        return texto.strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<LocalDate> fecha(String curp) {
        int siglo = Character.isDigit(curp.charAt(16)) ? 1900 : 2000;
        try {
            return Optional.of(
                    LocalDate.of(
                            siglo + Integer.parseInt(curp.substring(4, 6)),
                            Integer.parseInt(curp.substring(6, 8)),
                            Integer.parseInt(curp.substring(8, 10))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Lectura revisa(String texto, Idioma idioma) {
        Lectura lectura = new Lectura("curp", texto, idioma);
        if (texto.length() != LONGITUD) {
            lectura.anota(ErrorDeIdentidad.CURP_LONGITUD, texto, texto.length());
            return lectura;
        }
        for (int i = 0; i < LONGITUD; i++) {
            if (!cabe(texto.charAt(i), FORMA.charAt(i))) {
                lectura.anota(ErrorDeIdentidad.CURP_CARACTER, texto, texto.charAt(i), i + 1);
            }
        }
        if (lectura.sinErrores()) {
            revisaContenido(texto, lectura);
        }
        return lectura;
    }

    private static void revisaContenido(String texto, Lectura lectura) {
        if (fecha(texto).isEmpty()) {
            lectura.anota(ErrorDeIdentidad.CURP_FECHA, texto.substring(4, 10));
        }
        if (!ENTIDADES.contains(texto.substring(11, 13))) {
            lectura.anota(ErrorDeIdentidad.CURP_ENTIDAD, texto.substring(11, 13));
        }
        int debido = digitoVerificador(texto);
        if (texto.charAt(LONGITUD - 1) - '0' != debido) {
            lectura.anota(ErrorDeIdentidad.CURP_DIGITO, texto, texto.charAt(LONGITUD - 1), debido);
        }
    }

    private static boolean cabe(char letra, char clase) {
        boolean esDigito = letra >= '0' && letra <= '9';
        boolean esLetra = letra >= 'A' && letra <= 'Z';
        return switch (clase) {
            case 'L' -> esLetra;
            case 'V' -> "AEIOUX".indexOf(letra) >= 0;
            case 'C' -> esLetra && "AEIOU".indexOf(letra) < 0;
            case 'S' -> "HMX".indexOf(letra) >= 0;
            case 'D' -> esDigito;
            default -> esDigito || esLetra;
        };
    }
}
