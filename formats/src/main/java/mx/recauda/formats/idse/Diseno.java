package mx.recauda.formats.idse;

import mx.recauda.ley.fuente.Fuente;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The layout of each kind of record, position by position. */
@Fuente("IMSS, Estructura de Movimientos Afiliatorios (DISPMAG), 168 posiciones")
final class Diseno {

    static final int LONGITUD = 168;

    static final Campo REGISTRO_PATRONAL =
            new Campo("registro patronal", 1, 1, Clase.LETRA_O_DIGITO);
    static final Campo NUMERO_DE_REGISTRO = new Campo("registro patronal", 2, 10, Clase.DIGITO);
    static final Campo DV_REGISTRO =
            new Campo("dígito verificador del registro patronal", 11, 11, Clase.DIGITO);
    static final Campo NSS = new Campo("NSS", 12, 21, Clase.DIGITO);
    static final Campo DV_NSS = new Campo("dígito verificador del NSS", 22, 22, Clase.DIGITO);
    static final Campo PRIMER_APELLIDO = new Campo("primer apellido", 23, 49, Clase.NOMBRE);
    static final Campo SEGUNDO_APELLIDO = new Campo("segundo apellido", 50, 76, Clase.NOMBRE);
    static final Campo NOMBRES = new Campo("nombre(s)", 77, 103, Clase.NOMBRE);
    static final Campo SBC = new Campo("salario base de cotización", 104, 109, Clase.DIGITO);
    static final Campo RELLENO_SALARIO = new Campo("relleno", 110, 115, Clase.BLANCO_O_CERO);
    static final Campo TIPO_DE_TRABAJADOR =
            new Campo("tipo de trabajador", 116, 116, Clase.TIPO_DE_TRABAJADOR);
    static final Campo TIPO_DE_SALARIO =
            new Campo("tipo de salario", 117, 117, Clase.TIPO_DE_SALARIO);
    static final Campo JORNADA = new Campo("semana o jornada reducida", 118, 118, Clase.JORNADA);
    static final Campo FECHA = new Campo("fecha del movimiento", 119, 126, Clase.DIGITO);
    static final Campo UMF = new Campo("unidad de medicina familiar", 127, 129, Clase.DIGITO);
    static final Campo TIPO_DE_MOVIMIENTO = new Campo("tipo de movimiento", 132, 133, Clase.DIGITO);
    static final Campo GUIA = new Campo("guía", 134, 138, Clase.DIGITO);
    static final Campo CLAVE_DEL_TRABAJADOR =
            new Campo("clave del trabajador", 139, 148, Clase.CLAVE_LIBRE);
    static final Campo CAUSA_DE_BAJA = new Campo("causa de baja", 149, 149, Clase.CAUSA_DE_BAJA);
    static final Campo CURP = new Campo("CURP", 150, 167, Clase.CURP_O_BLANCO);
    static final Campo IDENTIFICADOR =
            new Campo("identificador del formato", 168, 168, Clase.IDENTIFICADOR);

    static final Campo CONTROL_TOTAL =
            new Campo("total de movimientos del registro de control", 57, 62, Clase.DIGITO);

    private static final List<Campo> PERSONA =
            List.of(
                    REGISTRO_PATRONAL,
                    NUMERO_DE_REGISTRO,
                    DV_REGISTRO,
                    NSS,
                    DV_NSS,
                    PRIMER_APELLIDO,
                    SEGUNDO_APELLIDO,
                    NOMBRES);

    private static final List<Campo> ALTA =
            con(
                    SBC,
                    RELLENO_SALARIO,
                    TIPO_DE_TRABAJADOR,
                    TIPO_DE_SALARIO,
                    JORNADA,
                    FECHA,
                    UMF,
                    blanco(130, 131),
                    TIPO_DE_MOVIMIENTO,
                    GUIA,
                    CLAVE_DEL_TRABAJADOR,
                    blanco(149, 149),
                    CURP,
                    IDENTIFICADOR);

    // One exporter writes the worker type in changes of salary too: accepted, never written.
    private static final List<Campo> MODIFICACION =
            con(
                    SBC,
                    RELLENO_SALARIO,
                    new Campo("relleno", 116, 116, Clase.TIPO_DE_TRABAJADOR_O_BLANCO),
                    TIPO_DE_SALARIO,
                    JORNADA,
                    FECHA,
                    blanco(127, 131),
                    TIPO_DE_MOVIMIENTO,
                    GUIA,
                    CLAVE_DEL_TRABAJADOR,
                    blanco(149, 149),
                    CURP,
                    IDENTIFICADOR);

    private static final List<Campo> BAJA =
            con(
                    new Campo("relleno", 104, 118, Clase.CERO),
                    FECHA,
                    blanco(127, 131),
                    TIPO_DE_MOVIMIENTO,
                    GUIA,
                    CLAVE_DEL_TRABAJADOR,
                    CAUSA_DE_BAJA,
                    blanco(150, 167),
                    IDENTIFICADOR);

    private Diseno() {}

    /** The fields of a movement, which cover the 168 positions without gap. */
    static List<Campo> campos(TipoDeMovimiento tipo) {
        return switch (tipo) {
            case ALTA -> ALTA;
            case MODIFICACION_DE_SALARIO -> MODIFICACION;
            case BAJA -> BAJA;
        };
    }

    /** The bit of the class each position requires, by offset from 0. */
    static int[] mascara(TipoDeMovimiento tipo) {
        int[] mascara = new int[LONGITUD];
        for (Campo campo : campos(tipo)) {
            Arrays.fill(mascara, campo.desde() - 1, campo.hasta(), campo.clase().bit());
        }
        return mascara;
    }

    private static Campo blanco(int desde, int hasta) {
        return new Campo("relleno", desde, hasta, Clase.BLANCO);
    }

    private static List<Campo> con(Campo... propios) {
        List<Campo> campos = new ArrayList<>(PERSONA);
        campos.addAll(List.of(propios));
        return List.copyOf(campos);
    }
}
