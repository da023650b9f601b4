package mx.recauda.cli.cuotas;

import java.util.Arrays;
import java.util.List;

/** Fields of a case in the contract of {@code calcula}. */
enum CampoDeCaso {
    ID("id"),
    MES("mes"),
    MODALIDAD("modalidad"),
    ZONA("zona"),
    PRIMA_RT("primaRT"),
    SBC("sbc"),
    DIAS("dias"),
    AUSENCIAS("ausencias"),
    INCAPACIDAD("incapacidad"),
    SALARIO_DIARIO("salarioDiario"),
    PENSIONADO("pensionado"),
    ESTRATEGIA_CEAV("estrategiaCeav"),
    SUMA_SBC("sumaSbc"),
    EDAD("edad");

    private final String nombre;

    CampoDeCaso(String nombre) {
        this.nombre = nombre;
    }

    String nombre() {
        return nombre;
    }

    @SuppressWarnings("EnumOrdinal") // position in the reader of the line, never stored
    int indice() {
        return ordinal();
    }

    static List<String> nombres() {
        return Arrays.stream(values()).map(CampoDeCaso::nombre).toList();
    }
}
