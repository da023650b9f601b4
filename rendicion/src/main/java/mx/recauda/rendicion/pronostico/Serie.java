package mx.recauda.rendicion.pronostico;

import java.math.BigDecimal;
import java.util.List;

/**
 * A series without gaps, oldest value first.
 *
 * @param clave key of what it measures
 * @param periodosPorAnio 12 for months, 6 for bimesters, 4 for quarters, 1 when it has no season
 * @param valores values
 */
public record Serie(String clave, int periodosPorAnio, List<BigDecimal> valores) {

    /** Keeps an immutable copy and refuses a year without periods. */
    public Serie {
        if (periodosPorAnio < 1) {
            throw new IllegalArgumentException("periods in a year: " + periodosPorAnio);
        }
        valores = List.copyOf(valores);
    }

    /** How many values it has. */
    public int longitud() {
        return valores.size();
    }

    /** The first values only. */
    Serie hasta(int cuantos) {
        return new Serie(clave, periodosPorAnio, valores.subList(0, cuantos));
    }
}
