package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Parametros;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The engine against an implementation that shares nothing with it. */
class OraculoTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    private static final int CASOS = Integer.getInteger("casos", 100_000);
    private static final long SEMILLA = Long.getLong("semilla", System.nanoTime());

    private final OraculoDeCuotas oraculo = new OraculoDeCuotas();

    @Test
    void every_concept_agrees_to_the_centavo_from_2008_to_2026() {
        comparar(CASOS, YearMonth.of(2008, 1), YearMonth.of(2026, 12));
    }

    @Test
    void and_in_the_years_of_the_growing_limits_and_the_falling_excess_rate() {
        comparar(CASOS / 10, YearMonth.of(2000, 1), YearMonth.of(2007, 12));
    }

    private void comparar(int casos, YearMonth primero, YearMonth ultimo) {
        System.out.printf("oracle: seed %d, %d cases, %s to %s%n", SEMILLA, casos, primero, ultimo);
        CasosAlAzar azar = new CasosAlAzar(SEMILLA, primero, ultimo);
        for (int i = 0; i < casos; i++) {
            OraculoDeCuotas.Caso caso = azar.siguiente();
            Resultado<Optional<CuotasDelMes>> calculado =
                    calculo.calcular(CasosAlAzar.paraElApi(caso), Idioma.ES);
            if (calculado.tieneErrores()) {
                fail("seed %d, case %d %s: %s", SEMILLA, i, caso, calculado.incidencias());
            }
            comparar(caso, calculado.valor().orElseThrow(), oraculo.calcular(caso));
        }
    }

    private static void comparar(
            OraculoDeCuotas.Caso caso, CuotasDelMes cuotas, Map<String, BigDecimal[]> esperado) {
        for (Concepto concepto : Concepto.values()) {
            BigDecimal[] montos = esperado.get(concepto.clave());
            if (cuotas.patron(concepto).pesos().compareTo(montos[0]) != 0
                    || cuotas.obrero(concepto).pesos().compareTo(montos[1]) != 0) {
                assertThat(cuotas.patron(concepto) + " + " + cuotas.obrero(concepto))
                        .as("seed %d, %s, %s", SEMILLA, caso, concepto)
                        .isEqualTo(montos[0] + " + " + montos[1]);
            }
        }
    }
}
