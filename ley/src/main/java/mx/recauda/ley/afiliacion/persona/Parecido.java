package mx.recauda.ley.afiliacion.persona;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much two records look like one person, from 0 to 100. It is symmetric, a record is like
 * itself 100, and what one of the two lacks does not count for or against.
 */
@Fuente(
        value = "9210-003-201: CURP, then name, birth and sex with phonetic tolerance",
        confianza = Confianza.PROPUESTA,
        nota = "the institute's weights and thresholds are not public")
public final class Parecido {

    /** From here on it is taken for the same person. */
    public static final int MISMA_PERSONA = 92;

    /** From here on somebody must look before a number is given. */
    public static final int DUDOSO = 75;

    /** Two records equal in everything. */
    public static final int IDENTICO = 100;

    private static final int PESO_CURP = 45;
    private static final int PESO_NOMBRE = 35;
    private static final int PESO_NACIMIENTO = 15;
    private static final int PESO_SEXO = 5;
    private static final int SIN_HOMOCLAVE = 16;
    private static final int MISMA_RAIZ = 85;
    private static final int APELLIDOS_CRUZADOS = 90;
    private static final int DIA_Y_MES_CRUZADOS = 80;
    private static final int DOS_DE_TRES = 60;
    private static final int UN_MES = 12;

    private Parecido() {}

    /** The likeness of two records. */
    public static int entre(DatosPersonales uno, DatosPersonales otro) {
        int peso = PESO_NOMBRE;
        int suma = PESO_NOMBRE * nombres(uno, otro);
        if (!uno.curp().isEmpty() && !otro.curp().isEmpty()) {
            peso += PESO_CURP;
            suma += PESO_CURP * curps(uno.curp(), otro.curp());
        }
        if (uno.nacimiento().isPresent() && otro.nacimiento().isPresent()) {
            peso += PESO_NACIMIENTO;
            suma += PESO_NACIMIENTO * fechas(uno.nacimiento().get(), otro.nacimiento().get());
        }
        if (uno.sexo().isPresent() && otro.sexo().isPresent()) {
            peso += PESO_SEXO;
            suma += uno.sexo().equals(otro.sexo()) ? PESO_SEXO * IDENTICO : 0;
        }
        return suma / peso;
    }

    /** A name as it sounds: without accents, silent letters or doubles; one letter per sound. */
    public static String sonido(String nombre) {
        String base =
                Normalizer.normalize(nombre.replace('Ñ', '1'), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Z0-9 ]", "");
        return base.replace("CH", "2")
                .replace("H", "")
                .replace("LL", "Y")
                .replaceAll("C(?=[EI])", "S")
                .replaceAll("G(?=[EI])", "J")
                .replaceAll("QU(?=[EI])", "K")
                .replace('C', 'K')
                .replace('Q', 'K')
                .replace('Z', 'S')
                .replace('X', 'S')
                .replace('V', 'B')
                .replace('W', 'B')
                .replaceAll("(.)\\1+", "$1")
                .strip();
    }

    private static int nombres(DatosPersonales uno, DatosPersonales otro) {
        String paterno = sonido(uno.primerApellido());
        String materno = sonido(uno.segundoApellido());
        int derechos =
                parejas(
                        paterno,
                        materno,
                        sonido(otro.primerApellido()),
                        sonido(otro.segundoApellido()));
        int cruzados =
                parejas(
                                paterno,
                                materno,
                                sonido(otro.segundoApellido()),
                                sonido(otro.primerApellido()))
                        * APELLIDOS_CRUZADOS
                        / IDENTICO;
        int pila = textos(sonido(uno.nombres()), sonido(otro.nombres()));
        return (2 * Math.max(derechos, cruzados) + pila) / 3;
    }

    private static int parejas(String a, String b, String c, String d) {
        return (textos(a, c) + textos(b, d)) / 2;
    }

    /** Equal letters over the longer of the two, counting a swap of neighbours as one change. */
    private static int textos(String uno, String otro) {
        int largo = Math.max(uno.length(), otro.length());
        return largo == 0 ? IDENTICO : IDENTICO * (largo - Distancia.entre(uno, otro)) / largo;
    }

    private static int curps(String una, String otra) {
        if (una.equals(otra)) {
            return IDENTICO;
        }
        boolean mismaRaiz =
                una.length() > SIN_HOMOCLAVE
                        && otra.length() > SIN_HOMOCLAVE
                        && una.substring(0, SIN_HOMOCLAVE).equals(otra.substring(0, SIN_HOMOCLAVE));
        return mismaRaiz ? MISMA_RAIZ : textos(una, otra) * MISMA_RAIZ / IDENTICO;
    }

    private static int fechas(LocalDate una, LocalDate otra) {
        if (una.equals(otra)) {
            return IDENTICO;
        }
        if (cruzada(una).equals(Optional.of(otra))) {
            return DIA_Y_MES_CRUZADOS;
        }
        int iguales =
                (una.getYear() == otra.getYear() ? 1 : 0)
                        + (una.getMonthValue() == otra.getMonthValue() ? 1 : 0)
                        + (una.getDayOfMonth() == otra.getDayOfMonth() ? 1 : 0);
        return iguales == 2 ? DOS_DE_TRES : 0;
    }

    private static Optional<LocalDate> cruzada(LocalDate fecha) {
        return fecha.getDayOfMonth() > UN_MES
                ? Optional.empty()
                : Optional.of(
                        LocalDate.of(
                                fecha.getYear(), fecha.getDayOfMonth(), fecha.getMonthValue()));
    }
}
