package mx.recauda.formats.movimientos;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the CSV; only the first four are indispensable. */
public enum Columna {
    REGISTRO_PATRONAL(11),
    NSS(11),
    HECHO(30),
    FECHA(10),
    PRIMER_APELLIDO(27),
    SEGUNDO_APELLIDO(27),
    NOMBRES(27),
    CURP(18),
    RFC(13),
    SBC(12),
    TIPO_TRABAJADOR(1),
    TIPO_SALARIO(1),
    JORNADA(1),
    UMF(3),
    CLAVE_TRABAJADOR(10),
    CAUSA_BAJA(1),
    DIAS(3),
    FOLIO(8),
    RAMA(1),
    TIPO_RIESGO(1),
    SECUELA(1),
    CONTROL(1),
    PORCENTAJE(3),
    CREDITO(10),
    TIPO_DESCUENTO(1),
    VALOR_DESCUENTO(12),
    UBICACION(17),
    CODIGO_POSTAL(5),
    LUGAR_NACIMIENTO(25),
    OCUPACION(12);

    private static final int INDISPENSABLES = 4;

    private final int ancho;

    Columna(int ancho) {
        this.ancho = ancho;
    }

    /** Characters it may have. */
    int ancho() {
        return ancho;
    }

    /** Its heading. */
    public String encabezado() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every heading, in the order in which they are written. */
    public static List<String> encabezados() {
        return Arrays.stream(values()).map(Columna::encabezado).toList();
    }

    static List<Columna> indispensables() {
        return List.of(values()).subList(0, INDISPENSABLES);
    }

    /** The column under a heading: small letters or capitals, spaces or underscores. */
    static Optional<Columna> de(String encabezado) {
        String limpio = encabezado.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(c -> c.encabezado().equals(limpio)).findFirst();
    }
}
