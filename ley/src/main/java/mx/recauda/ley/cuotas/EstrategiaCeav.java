package mx.recauda.ley.cuotas;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the two open doubts of the CEAV table of 2023–2030 are solved. The table does not say whether
 * "1.00 SM" is the bare minimum wage or the minimum wage with the legal benefits, nor where an SBC
 * between the end of a bracket (2.50 UMA) and the start of the next (2.51 UMA) goes.
 */
public enum EstrategiaCeav {
    /** (a) Above the upper limit of a bracket, the next one; bare minimum wage. The default. */
    LIMITE_SUPERIOR("a", Hueco.AL_SIGUIENTE, false),
    /** (b) The quotient SBC ÷ unit, rounded half up to two decimals; bare minimum wage. */
    RAZON_DOS_DECIMALES("b", Hueco.POR_RAZON, false),
    /** (c) The gap belongs to the lower bracket; bare minimum wage. */
    HUECO_AL_INFERIOR("c", Hueco.AL_INFERIOR, false),
    /** (a) with the minimum wage times the integration factor of the first year. */
    LIMITE_SUPERIOR_SM_INTEGRADO("a-integrado", Hueco.AL_SIGUIENTE, true),
    /** (b) with the minimum wage times the integration factor of the first year. */
    RAZON_DOS_DECIMALES_SM_INTEGRADO("b-integrado", Hueco.POR_RAZON, true),
    /** (c) with the minimum wage times the integration factor of the first year. */
    HUECO_AL_INFERIOR_SM_INTEGRADO("c-integrado", Hueco.AL_INFERIOR, true);

    /** What happens to an SBC between two brackets. */
    enum Hueco {
        AL_SIGUIENTE,
        POR_RAZON,
        AL_INFERIOR
    }

    private static final EstrategiaCeav[] TODAS = values();
    private static final NavigableMap<YearMonth, EstrategiaCeav> POR_OMISION =
            new TreeMap<>(Map.of(YearMonth.of(2023, 1), LIMITE_SUPERIOR));

    private final String clave;
    private final Hueco hueco;
    private final boolean salarioIntegrado;

    EstrategiaCeav(String clave, Hueco hueco, boolean salarioIntegrado) {
        this.clave = clave;
        this.hueco = hueco;
        this.salarioIntegrado = salarioIntegrado;
    }

    /** Short name: {@code a}, {@code b}, {@code c}, {@code a-integrado}… */
    public String clave() {
        return clave;
    }

    Hueco hueco() {
        return hueco;
    }

    /** Whether "1.00 SM" is read as the minimum wage with the legal benefits. */
    public boolean salarioIntegrado() {
        return salarioIntegrado;
    }

    /**
     * The strategy used when none is named. It is dated: if the institute settles the doubt, the
     * new default starts in a month and the months before it keep theirs.
     */
    public static EstrategiaCeav porOmision(YearMonth mes) {
        Map.Entry<YearMonth, EstrategiaCeav> vigente = POR_OMISION.floorEntry(mes);
        return vigente == null ? LIMITE_SUPERIOR : vigente.getValue();
    }

    /** The strategy of that constant name or short name. */
    public static Optional<EstrategiaCeav> de(String nombre) {
        for (EstrategiaCeav estrategia : TODAS) {
            if (estrategia.clave.equals(nombre) || estrategia.name().equals(nombre)) {
                return Optional.of(estrategia);
            }
        }
        return Optional.empty();
    }
}
