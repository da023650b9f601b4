package mx.recauda.formats.idse;

import java.nio.charset.Charset;

/** The bytes a position admits, as one bit each in a table indexed by byte. */
enum Clase {
    DIGITO,
    LETRA_O_DIGITO,
    NOMBRE,
    CLAVE_LIBRE,
    BLANCO,
    BLANCO_O_CERO,
    CERO,
    TIPO_DE_TRABAJADOR,
    TIPO_DE_TRABAJADOR_O_BLANCO,
    TIPO_DE_SALARIO,
    JORNADA,
    CAUSA_DE_BAJA,
    CURP_O_BLANCO,
    IDENTIFICADOR,
    LETRA,
    VOCAL_O_X,
    CONSONANTE_O_X,
    SEXO;

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String LETRAS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITOS = "0123456789";
    private static final int[] TABLA = tabla();

    // A bit for each constant, whatever their order: nothing outside this run depends on it.
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }

    /** Every class that admits the byte, as a set of bits. */
    static int de(byte octeto) {
        return TABLA[octeto & 0xFF];
    }

    private String admite() {
        return switch (this) {
            case DIGITO -> DIGITOS;
            case LETRA_O_DIGITO -> LETRAS + DIGITOS;
            case NOMBRE -> LETRAS + "ÑÜ .'-";
            case CLAVE_LIBRE -> LETRAS + "abcdefghijklmnopqrstuvwxyz" + DIGITOS + "Ñ .-_/#&";
            case BLANCO -> " ";
            case BLANCO_O_CERO -> " 0";
            case CERO -> "0";
            case TIPO_DE_TRABAJADOR -> "123456789";
            case TIPO_DE_TRABAJADOR_O_BLANCO -> " 0123456789";
            case TIPO_DE_SALARIO -> "012";
            case JORNADA -> "0123456";
            case CAUSA_DE_BAJA -> "123456789A";
            case CURP_O_BLANCO -> LETRAS + DIGITOS + "Ñ ";
            case IDENTIFICADOR -> "9";
            case LETRA -> LETRAS;
            case VOCAL_O_X -> "AEIOUX";
            case CONSONANTE_O_X -> "BCDFGHJKLMNPQRSTVWXYZ";
            case SEXO -> "HMX";
        };
    }

    private static int[] tabla() {
        int[] tabla = new int[256];
        for (Clase clase : values()) {
            for (byte octeto : clase.admite().getBytes(WINDOWS_1252)) {
                tabla[octeto & 0xFF] |= clase.bit();
            }
        }
        return tabla;
    }
}
