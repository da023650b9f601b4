package mx.recauda.ley.identidad;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Registro Federal de Contribuyentes: thirteen characters for a person, twelve for a company; ten
 * or nine when the homoclave is missing, as happens with workers.
 *
 * <p>A check character that does not match is a warning only: many in circulation were assigned
 * outside the algorithm, and so were many homoclaves, which are never compared.
 *
 * @param valor capitals, digits, {@code &} and {@code Ñ}, without padding
 */
@Fuente("RFC: published example of the algorithm, GOMEZ DIAZ EMMA, reproduced")
public record Rfc(String valor) implements Comparable<Rfc> {

    /** Generic RFC of the national public. */
    public static final String GENERICO_NACIONAL = "XAXX010101000";

    /** Generic RFC of foreigners. */
    public static final String GENERICO_EXTRANJERO = "XEXX010101000";

    /** What an institute's generator writes for a worker without RFC. */
    @Fuente(value = "Contribution generator of the institute", confianza = Confianza.UNA_FUENTE)
    public static final String SUSTITUTO_SUA = "AAAA010101";

    private static final int FISICA = 13;
    private static final int HOMOCLAVE = 3;
    private static final int FECHA = 6;
    private static final String ALFABETO = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
    private static final String TABLA_HOMOCLAVE = "123456789ABCDEFGHIJKLMNPQRSTUVWXYZ";

    /**
     * Refuses what has another shape; accepts a check character that does not match.
     *
     * @throws IllegalArgumentException naming the code and the reason
     */
    public Rfc {
        Lectura.exige(revisa(valor, Idioma.ES).con(valor));
    }

    /**
     * Reads an RFC; padding on either side and small letters are accepted.
     *
     * @return the RFC when there is no error, and every error and warning
     */
    public static Resultado<Optional<Rfc>> lee(String texto, Idioma idioma) {
        String limpio = limpia(texto);
        Lectura lectura = revisa(limpio, idioma);
        if (!lectura.sinErrores()) {
            return lectura.rechazada();
        }
        Rfc rfc = new Rfc(limpio);
        rfc.avisa(lectura);
        return lectura.con(rfc);
    }

    /** Reads an RFC that must have the right shape. */
    public static Rfc parse(String texto) {
        return new Rfc(limpia(texto));
    }

    /**
     * The check character of twelve characters; a company's eleven take a space at the left.
     *
     * @param sinDigito eleven or twelve characters
     */
    public static char digitoVerificador(String sinDigito) {
        String doce = sinDigito.length() == FISICA - 2 ? " " + sinDigito : sinDigito;
        int suma = 0;
        for (int i = 0; i < FISICA - 1; i++) {
            suma += ALFABETO.indexOf(doce.charAt(i)) * (FISICA - i);
        }
        int resto = suma % 11;
        if (resto == 0) {
            return '0';
        }
        return resto == 1 ? 'A' : (char) ('0' + 11 - resto);
    }

    /**
     * The two characters that tell namesakes apart, before any adjustment by the authority.
     *
     * @param nombre "PATERNO MATERNO NOMBRES", or the company's name without its regime; capitals
     *     without accents
     */
    public static String homoclave(String nombre) {
        StringBuilder cifras = new StringBuilder("0");
        nombre.chars().forEach(c -> cifras.append(valorEnNombre((char) c)));
        int suma = 0;
        for (int i = 0; i + 1 < cifras.length(); i++) {
            int par = Integer.parseInt(cifras.substring(i, i + 2));
            suma += par * (cifras.charAt(i + 1) - '0');
        }
        int resto = suma % 1000;
        return "" + TABLA_HOMOCLAVE.charAt(resto / 34) + TABLA_HOMOCLAVE.charAt(resto % 34);
    }

    /** Whether it belongs to a company (persona moral). */
    public boolean esMoral() {
        return letras() == 3;
    }

    /** Whether it is a generic one: it names nobody. */
    public boolean esGenerico() {
        return valor.equals(GENERICO_NACIONAL)
                || valor.equals(GENERICO_EXTRANJERO)
                || valor.equals(SUSTITUTO_SUA);
    }

    /** Whether the last three characters are present. */
    public boolean tieneHomoclave() {
        return valor.length() > letras() + FECHA;
    }

    /** The six digits of the date (AAMMDD); the century is not written. */
    public String fechaAammdd() {
        return valor.substring(letras(), letras() + FECHA);
    }

    /** The form for logs: initials only. */
    public String enmascarado() {
        return valor.substring(0, letras()) + "*".repeat(valor.length() - letras());
    }

    @Override
    public int compareTo(Rfc otro) {
        return valor.compareTo(otro.valor);
    }

    /** The characters, without padding. */
    @Override
    public String toString() {
        return valor;
    }

    private int letras() {
        return letras(valor);
    }

    private static int letras(String rfc) {
        return rfc.length() % HOMOCLAVE == 0 ? 3 : 4;
    }

    private void avisa(Lectura lectura) {
        if (esGenerico()) {
            lectura.anota(ErrorDeIdentidad.RFC_GENERICO, valor);
        } else if (!tieneHomoclave()) {
            lectura.anota(ErrorDeIdentidad.RFC_SIN_HOMOCLAVE, valor);
        } else {
            char ultimo = valor.charAt(valor.length() - 1);
            char debido = digitoVerificador(valor.substring(0, valor.length() - 1));
            if (ultimo != debido) {
                lectura.anota(ErrorDeIdentidad.RFC_DIGITO, valor, ultimo, debido);
            }
        }
    }

    private static String limpia(String texto) {
        return texto.strip().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static Lectura revisa(String texto, Idioma idioma) {
        Lectura lectura = new Lectura("rfc", texto, idioma);
        switch (texto.length()) {
            case 9, 10, 12, 13 -> revisaForma(texto, lectura);
            default -> lectura.anota(ErrorDeIdentidad.RFC_LONGITUD, texto, texto.length());
        }
        return lectura;
    }

    private static void revisaForma(String texto, Lectura lectura) {
        int letras = letras(texto);
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            boolean cabe =
                    i < letras
                            ? esLetra(c) || c == 'Ñ' || c == '&'
                            : i < letras + FECHA ? esDigito(c) : esLetra(c) || esDigito(c);
            if (!cabe) {
                lectura.anota(ErrorDeIdentidad.RFC_CARACTER, texto, c, i + 1);
            }
        }
        String fecha = lectura.sinErrores() ? texto.substring(letras, letras + FECHA) : "";
        if (!fecha.isEmpty() && !existe(fecha)) {
            lectura.anota(ErrorDeIdentidad.RFC_FECHA, fecha);
        }
    }

    /** Whether AAMMDD exists in some century: 29 February 2000 exists, 1900 had none. */
    private static boolean existe(String aammdd) {
        try {
            LocalDate.of(
                    2000 + Integer.parseInt(aammdd.substring(0, 2)),
                    Integer.parseInt(aammdd.substring(2, 4)),
                    Integer.parseInt(aammdd.substring(4)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean esLetra(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean esDigito(char c) {
        return c >= '0' && c <= '9';
    }

    private static String valorEnNombre(char c) {
        if (esDigito(c)) {
            return "0" + c;
        }
        if (c == ' ') {
            return "00";
        }
        if (c == '&') {
            return "10";
        }
        if (c == 'Ñ') {
            return "40";
        }
        if (!esLetra(c)) {
            throw new IllegalArgumentException("a name in capitals without accents: " + c);
        }
        int base = c <= 'I' ? 11 - 'A' : c <= 'R' ? 21 - 'J' : 32 - 'S';
        return String.valueOf(base + c);
    }
}
