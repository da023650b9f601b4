package mx.recauda.ley.identidad;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.Locale;
import java.util.Optional;

/**
 * Registro patronal: eleven characters. Three of the institute's municipality (a letter and two
 * digits), five of consecutive, two of modalidad, one check digit. The first eight are the employer
 * and the first ten join listings that carry no check digit.
 *
 * <p>The rule of the check digit is in no official publication we could read: a mismatch is an
 * error in a number assigned here and a warning in one received ({@link Rigor}). Some invented
 * numbers of manuals fail it, and old listings start with a digit: they are read, not refused.
 *
 * @param valor the eleven characters
 */
@Fuente(
        value = "Three code bases of the institute agree on the check digit",
        nota = "the rule is not in an official publication that could be read")
public record RegistroPatronal(String valor) implements Comparable<RegistroPatronal> {

    /** Number of characters, check digit included. */
    public static final int LONGITUD = 11;

    private static final int SIN_DIGITO = 10;
    private static final int PATRON = 8;

    /**
     * Refuses what has another shape; accepts a check digit that does not match.
     *
     * @throws IllegalArgumentException naming the code and the reason
     */
    public RegistroPatronal {
        Lectura.exige(revisaForma(valor, Idioma.ES).con(valor));
    }

    /**
     * Reads a registro patronal; hyphens and spaces are accepted.
     *
     * @param rigor whether a wrong check digit is an error or a warning
     * @return the registro when there is no error, and every error and warning
     */
    public static Resultado<Optional<RegistroPatronal>> lee(
            String texto, Rigor rigor, Idioma idioma) {
        String limpio = limpia(texto);
        Lectura lectura = revisaForma(limpio, idioma);
        if (!lectura.sinErrores()) {
            return lectura.rechazada();
        }
        revisaDigito(limpio, rigor, lectura);
        return lectura.con(new RegistroPatronal(limpio));
    }

    /** Reads a registro patronal of the right shape, whatever its check digit. */
    public static RegistroPatronal parse(String texto) {
        return new RegistroPatronal(limpia(texto));
    }

    /** The registro that starts with the given ten characters, the first of them a letter. */
    public static RegistroPatronal componer(String primerosDiez) {
        return new RegistroPatronal(primerosDiez + digitoVerificador(primerosDiez));
    }

    /**
     * The check digit of ten characters. The letter becomes two digits (A = 10 … Z = 35); from
     * right to left the weights are 2, 1, 2…; nines are cast out.
     *
     * @param primerosDiez a letter and at least nine digits; only the first ten characters count
     */
    public static int digitoVerificador(CharSequence primerosDiez) {
        int letra = primerosDiez.charAt(0) - 'A' + 10;
        int suma = doblado(letra / 10) + letra % 10;
        for (int i = 1; i < SIN_DIGITO; i++) {
            int digito = primerosDiez.charAt(i) - '0';
            suma += i % 2 == 1 ? doblado(digito) : digito;
        }
        return (10 - suma % 10) % 10;
    }

    /** Key of the institute's municipality, as in its open data. */
    public String municipio() {
        return valor.substring(0, 3);
    }

    /** The eight characters that name the employer. */
    public String patron() {
        return valor.substring(0, PATRON);
    }

    /** Two digits of the modalidad de aseguramiento. */
    public String modalidad() {
        return valor.substring(PATRON, SIN_DIGITO);
    }

    /** The first ten characters, the key used to join listings. */
    public String sinDigito() {
        return valor.substring(0, SIN_DIGITO);
    }

    /** The form printed on documents: {@code B90-12345-10-2}. */
    public String formato() {
        return municipio()
                + "-"
                + valor.substring(3, PATRON)
                + "-"
                + modalidad()
                + "-"
                + valor.charAt(SIN_DIGITO);
    }

    @Override
    public int compareTo(RegistroPatronal otro) {
        return valor.compareTo(otro.valor);
    }

    /** The eleven characters. */
    @Override
    public String toString() {
        return valor;
    }

    private static int doblado(int digito) {
        return digito * 2 > 9 ? digito * 2 - 9 : digito * 2;
    }

    private static String limpia(String texto) {
        return texto.strip().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static Lectura revisaForma(String texto, Idioma idioma) {
        Lectura lectura = new Lectura("registroPatronal", texto, idioma);
        if (texto.length() != LONGITUD) {
            lectura.anota(ErrorDeIdentidad.RP_LONGITUD, texto, texto.length());
            return lectura;
        }
        char primera = texto.charAt(0);
        boolean cabe = (primera >= 'A' && primera <= 'Z') || (primera >= '0' && primera <= '9');
        int ajeno = cabe ? Lectura.primeroNoDigito(texto, 1, LONGITUD) : 0;
        if (ajeno >= 0) {
            lectura.anota(ErrorDeIdentidad.RP_CARACTER, texto, texto.charAt(ajeno), ajeno + 1);
        }
        return lectura;
    }

    @Fuente(
            value = "Error when assigned here, warning when received",
            confianza = Confianza.PROPUESTA)
    private static void revisaDigito(String texto, Rigor rigor, Lectura lectura) {
        if (Character.isDigit(texto.charAt(0))) {
            lectura.anota(ErrorDeIdentidad.RP_SIN_LETRA, texto);
            return;
        }
        int debido = digitoVerificador(texto);
        char ultimo = texto.charAt(SIN_DIGITO);
        if (ultimo - '0' != debido) {
            ErrorDeIdentidad codigo =
                    rigor == Rigor.NUEVO
                            ? ErrorDeIdentidad.RP_DIGITO
                            : ErrorDeIdentidad.RP_DIGITO_IMPORTADO;
            lectura.anota(codigo, texto, ultimo, debido);
        }
    }
}
