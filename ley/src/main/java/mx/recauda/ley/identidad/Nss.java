package mx.recauda.ley.identidad;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.List;
import java.util.Optional;

/**
 * Número de Seguridad Social: eleven digits. Two of the place of first registration (97: issued
 * outside the territorial series), two of the year of registration, two of the year of birth, four
 * of folio and one check digit.
 *
 * <p>A string, never a number: it may start with zero.
 *
 * @param valor the eleven digits, with the right check digit
 */
@Fuente("Check digit: three public implementations and twelve real numbers")
public record Nss(String valor) implements Comparable<Nss> {

    /** Number of digits, check digit included. */
    public static final int LONGITUD = 11;

    private static final int SIN_DIGITO = 10;
    private static final String SERIE_NO_TERRITORIAL = "97";

    /**
     * Refuses anything but eleven digits with the right check digit.
     *
     * @throws IllegalArgumentException naming the code and the reason
     */
    public Nss {
        Lectura lectura = revisa(valor, Idioma.ES);
        Lectura.exige(lectura.con(valor));
    }

    /**
     * Reads an NSS; hyphens and spaces are accepted between digits.
     *
     * @return the NSS when there is no error, and every error and warning
     */
    public static Resultado<Optional<Nss>> lee(String texto, Idioma idioma) {
        String limpio = limpia(texto);
        Lectura lectura = revisa(limpio, idioma);
        if (!lectura.sinErrores()) {
            return lectura.rechazada();
        }
        if (limpio.startsWith("00")) {
            lectura.anota(ErrorDeIdentidad.NSS_CLAVE, limpio);
        }
        return lectura.con(new Nss(limpio));
    }

    /** Reads an NSS that must be right. */
    public static Nss parse(String texto) {
        return new Nss(limpia(texto));
    }

    /** The NSS that starts with the given ten digits. */
    public static Nss componer(String primerosDiez) {
        return new Nss(primerosDiez + digitoVerificador(primerosDiez));
    }

    /**
     * The check digit of ten digits: weights 1, 2, 1, 2… anchored on the first, nines cast out.
     *
     * @param primerosDiez at least ten digits; only the first ten count
     */
    public static int digitoVerificador(CharSequence primerosDiez) {
        int suma = 0;
        for (int i = 0; i < SIN_DIGITO; i++) {
            int producto = (primerosDiez.charAt(i) - '0') * (1 + i % 2);
            suma += producto > 9 ? producto - 9 : producto;
        }
        return (10 - suma % 10) % 10;
    }

    /**
     * Warnings that depend on the day: registered before born, choosing for each pair of digits the
     * latest year that is not after the year of reference.
     *
     * @param anioDeReferencia year of the reading, four digits
     */
    @Fuente(value = "Public NSS validator", confianza = Confianza.UNA_FUENTE)
    public List<Incidencia> avisos(int anioDeReferencia, Idioma idioma) {
        int nacimiento = anio(4, anioDeReferencia);
        int registro = anio(2, anioDeReferencia);
        if (valor.startsWith(SERIE_NO_TERRITORIAL) || registro >= nacimiento) {
            return List.of();
        }
        return List.of(
                Incidencia.de(
                                ErrorDeIdentidad.NSS_ANIOS,
                                idioma,
                                valor,
                                String.valueOf(registro),
                                String.valueOf(nacimiento))
                        .enCampo("nss", valor));
    }

    /** Two-digit year of birth, from 0 to 99. */
    public int anioDeNacimientoDosDigitos() {
        return Integer.parseInt(valor.substring(4, 6));
    }

    /** Whether it looks like one given to a student; never a reason to refuse. */
    @Fuente(value = "Web validator of the institute", confianza = Confianza.UNA_FUENTE)
    public boolean pareceDeEstudiante() {
        int clave = Integer.parseInt(valor.substring(0, 2));
        return clave >= 1 && clave <= 40 && valor.charAt(2) == '3';
    }

    /** The first ten digits, the key used to join listings without check digit. */
    public String sinDigito() {
        return valor.substring(0, SIN_DIGITO);
    }

    /** The form printed on documents: {@code 0403850001-5}. */
    public String formato() {
        return sinDigito() + "-" + valor.charAt(SIN_DIGITO);
    }

    /** The form for logs: only the last four digits. */
    public String enmascarado() {
        return "*".repeat(7) + valor.substring(7);
    }

    @Override
    public int compareTo(Nss otro) {
        return valor.compareTo(otro.valor);
    }

    /** The eleven digits. */
    @Override
    public String toString() {
        return valor;
    }

    private int anio(int desde, int referencia) {
        int dosDigitos = Integer.parseInt(valor.substring(desde, desde + 2));
        int siglo = referencia - referencia % 100;
        return siglo + dosDigitos > referencia ? siglo - 100 + dosDigitos : siglo + dosDigitos;
    }

    private static String limpia(String texto) {
        return texto.strip().replaceAll("[\\s-]", "");
    }

    private static Lectura revisa(String texto, Idioma idioma) {
        Lectura lectura = new Lectura("nss", texto, idioma);
        if (texto.length() != LONGITUD) {
            lectura.anota(ErrorDeIdentidad.NSS_LONGITUD, texto, texto.length());
            return lectura;
        }
        int ajeno = Lectura.primeroNoDigito(texto, 0, LONGITUD);
        if (ajeno >= 0) {
            lectura.anota(ErrorDeIdentidad.NSS_CARACTER, texto, texto.charAt(ajeno), ajeno + 1);
            return lectura;
        }
        int debido = digitoVerificador(texto);
        if (texto.charAt(SIN_DIGITO) - '0' != debido) {
            lectura.anota(ErrorDeIdentidad.NSS_DIGITO, texto, texto.charAt(SIN_DIGITO), debido);
        }
        return lectura;
    }
}
