package mx.recauda.rendicion.indicador;

import java.math.BigDecimal;

/** Where an indicator starts from. */
public sealed interface LineaBase {

    /**
     * A measured baseline.
     *
     * @param valor its value, in the unit of the indicator
     * @param anio its year
     * @param periodo its period in words, {@code enero-diciembre}
     */
    record Medida(BigDecimal valor, int anio, String periodo) implements LineaBase {}

    /**
     * No baseline.
     *
     * @param porque the justification the sheet must give; blank is a finding
     */
    record Ausente(String porque) implements LineaBase {}
}
