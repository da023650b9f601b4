package mx.recauda.platform.rendicion.mesa.justificacion;

import java.time.LocalDate;
import java.time.YearMonth;

/** The last day of each quarter. */
final class Cortes {

    private static final int MESES_POR_TRIMESTRE = 3;

    private Cortes() {}

    static LocalDate de(int anio, int trimestre) {
        return YearMonth.of(anio, trimestre * MESES_POR_TRIMESTRE).atEndOfMonth();
    }
}
