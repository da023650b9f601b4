package mx.recauda.formats.idse;

/**
 * The quick verdict on one record: right or not. It allocates nothing and looks at each byte once;
 * only a record that fails goes to {@link Diagnostico}, which says why.
 */
final class Estructura {

    private static final int[] ALTA = Diseno.mascara(TipoDeMovimiento.ALTA);
    private static final int[] MODIFICACION =
            Diseno.mascara(TipoDeMovimiento.MODIFICACION_DE_SALARIO);
    private static final int[] BAJA = Diseno.mascara(TipoDeMovimiento.BAJA);

    // Twice a digit, less nine when it passes nine: the step of both check digits.
    private static final int[] DOBLE = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
    private static final int[] DIAS = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int ANIO_MIN = 1943;
    private static final int ANIO_MAX = 2199;

    private Estructura() {}

    /** Whether the 168 bytes from the offset are a right movement that deserves no remark. */
    static boolean esCorrecta(byte[] bytes, int inicio, TipoDeMovimiento tipo) {
        return clasesCorrectas(bytes, inicio, mascara(tipo))
                && claveDeTipo(bytes, inicio, tipo)
                && nombrePresente(bytes, inicio)
                && nssCorrecto(bytes, inicio)
                && bytes[inicio] >= 'A'
                && registroCorrecto(bytes, inicio)
                && fechaCorrecta(bytes, inicio)
                && (tipo == TipoDeMovimiento.BAJA
                        || (salarioPositivo(bytes, inicio)
                                && CurpEnBytes.esCorrecta(bytes, inicio)));
    }

    private static boolean clasesCorrectas(byte[] bytes, int inicio, int[] mascara) {
        int falla = 0;
        for (int i = 0; i < Diseno.LONGITUD; i++) {
            falla |= (Clase.de(bytes[inicio + i]) & mascara[i]) - 1;
        }
        return falla >= 0;
    }

    private static boolean claveDeTipo(byte[] bytes, int inicio, TipoDeMovimiento tipo) {
        return digito(bytes, inicio, 132) == 0
                && bytes[inicio + 132] == (byte) tipo.clave().charAt(1);
    }

    private static boolean nombrePresente(byte[] bytes, int inicio) {
        return bytes[inicio + Diseno.PRIMER_APELLIDO.desde() - 1] != ' '
                && bytes[inicio + Diseno.NOMBRES.desde() - 1] != ' ';
    }

    static boolean nssCorrecto(byte[] bytes, int inicio) {
        int suma = 0;
        for (int posicion = 12; posicion <= 21; posicion += 2) {
            suma += digito(bytes, inicio, posicion) + DOBLE[digito(bytes, inicio, posicion + 1)];
        }
        return (suma + digito(bytes, inicio, 22)) % 10 == 0;
    }

    /** True as well when the first character is a digit, since nothing can be verified then. */
    static boolean registroCorrecto(byte[] bytes, int inicio) {
        int letra = bytes[inicio] - 'A' + 10;
        if (letra < 10) {
            return true;
        }
        int suma = DOBLE[letra / 10] + letra % 10;
        for (int posicion = 2; posicion <= 10; posicion += 2) {
            suma += DOBLE[digito(bytes, inicio, posicion)];
        }
        for (int posicion = 3; posicion <= 9; posicion += 2) {
            suma += digito(bytes, inicio, posicion);
        }
        return (suma + digito(bytes, inicio, 11)) % 10 == 0;
    }

    static boolean fechaCorrecta(byte[] bytes, int inicio) {
        int dia = digito(bytes, inicio, 119) * 10 + digito(bytes, inicio, 120);
        int mes = digito(bytes, inicio, 121) * 10 + digito(bytes, inicio, 122);
        int anio = 0;
        for (int posicion = 123; posicion <= 126; posicion++) {
            anio = anio * 10 + digito(bytes, inicio, posicion);
        }
        return anio >= ANIO_MIN && anio <= ANIO_MAX && existe(dia, mes, anio);
    }

    static boolean existe(int dia, int mes, int anio) {
        if (mes < 1 || mes > 12) {
            return false;
        }
        boolean bisiesto = anio % 4 == 0 && (anio % 100 != 0 || anio % 400 == 0);
        return dia >= 1 && dia <= DIAS[mes] && (mes != 2 || dia < 29 || bisiesto);
    }

    private static boolean salarioPositivo(byte[] bytes, int inicio) {
        int suma = 0;
        for (int posicion = 104; posicion <= 109; posicion++) {
            suma += digito(bytes, inicio, posicion);
        }
        return suma > 0;
    }

    private static int digito(byte[] bytes, int inicio, int posicion) {
        return bytes[inicio + posicion - 1] - '0';
    }

    private static int[] mascara(TipoDeMovimiento tipo) {
        return switch (tipo) {
            case ALTA -> ALTA;
            case MODIFICACION_DE_SALARIO -> MODIFICACION;
            case BAJA -> BAJA;
        };
    }
}
