package mx.recauda.rendicion.pronostico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import mx.recauda.ley.error.Idioma;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.indicador.Meta;
import mx.recauda.rendicion.indicador.Publicacion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

class MetodoTest {

    private static Serie serie(int porAnio, long... valores) {
        return new Serie(
                "ingresos", porAnio, Arrays.stream(valores).mapToObj(BigDecimal::valueOf).toList());
    }

    /** A straight line with a fixed season of four quarters. */
    private static Serie rectaConEstacion(int n) {
        int[] estacion = {5, -3, 8, -10};
        return serie(
                4,
                IntStream.rangeClosed(1, n)
                        .mapToLong(t -> 100 + 2L * t + estacion[(t - 1) % 4])
                        .toArray());
    }

    @Test
    void the_seasonal_naive_repeats_the_last_year() {
        Pronostico p = Metodo.NAIVO_ESTACIONAL.pronostica(serie(4, 1, 2, 3, 4, 5, 6, 7, 8), 6);

        assertThat(p.futuros()).map(BigDecimal::intValueExact).containsExactly(5, 6, 7, 8, 5, 6);
        assertThat(p.erroresDeAjuste(serie(4, 1, 2, 3, 4, 5, 6, 7, 8)).mae())
                .isEqualByComparingTo("4");
    }

    @Test
    void the_trend_of_a_straight_line_is_the_line() {
        Pronostico p = Metodo.TENDENCIA_LINEAL.pronostica(serie(1, 10, 13, 16, 19), 2);

        assertThat(p.parametros().get("pendiente")).isEqualByComparingTo("3");
        assertThat(p.parametros().get("intercepto")).isEqualByComparingTo("7");
        assertThat(p.futuros()).map(BigDecimal::intValueExact).containsExactly(22, 25);
    }

    /** Least squares of 2, 4, 5, 4, 5 over 1 to 5: slope 0.6, intercept 2.2 (textbook case). */
    @Test
    void the_trend_of_a_cloud_is_that_of_least_squares() {
        Pronostico p = Metodo.TENDENCIA_LINEAL.pronostica(serie(1, 2, 4, 5, 4, 5), 1);

        assertThat(p.parametros().get("pendiente")).isEqualByComparingTo("0.6");
        assertThat(p.parametros().get("intercepto")).isEqualByComparingTo("2.2");
        assertThat(p.futuros().getFirst()).isEqualByComparingTo("5.8");
    }

    @Test
    void holt_winters_continues_a_line_with_a_fixed_season_exactly() {
        Serie veinte = rectaConEstacion(20);
        Pronostico p = Metodo.HOLT_WINTERS.pronostica(rectaConEstacion(12), 8);

        assertThat(p.futuros())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(veinte.valores().subList(12, 20));
        assertThat(p.erroresDeAjuste(rectaConEstacion(12)).rmse()).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 22, 33})
    void holt_winters_agrees_with_an_independent_floating_point_run(long semilla) {
        Random azar = new Random(semilla);
        List<BigDecimal> valores = new ArrayList<>();
        for (int t = 0; t < 36; t++) {
            valores.add(BigDecimal.valueOf(1000 + 7L * t + azar.nextInt(200)));
        }
        Serie serie = new Serie("x", 12, valores);
        HoltWinters.Pesos pesos =
                new HoltWinters.Pesos(
                        new BigDecimal("0.3"), new BigDecimal("0.12"), new BigDecimal("0.46"));

        HoltWinters.Corrida c = HoltWinters.corre(serie, pesos);
        double[] oraculo = OraculoDeHoltWinters.termina(valores, 12, 0.3, 0.12, 0.46);

        assertThat(c.nivel().doubleValue()).isCloseTo(oraculo[0], within(1e-9));
        assertThat(c.tendencia().doubleValue()).isCloseTo(oraculo[1], within(1e-9));
        for (int i = 0; i < 12; i++) {
            assertThat(c.estaciones().get(i).doubleValue()).isCloseTo(oraculo[2 + i], within(1e-9));
        }
    }

    @Test
    void no_weights_of_the_coarse_grid_fit_better_than_those_chosen() {
        Random azar = new Random(5);
        List<BigDecimal> valores = new ArrayList<>();
        for (int t = 0; t < 20; t++) {
            valores.add(BigDecimal.valueOf(500 + 3L * t + azar.nextInt(90)));
        }
        Serie serie = new Serie("x", 4, valores);
        Map<String, BigDecimal> p = Metodo.HOLT_WINTERS.pronostica(serie, 1).parametros();
        BigDecimal elegido =
                HoltWinters.corre(
                                serie,
                                new HoltWinters.Pesos(p.get("alfa"), p.get("beta"), p.get("gama")))
                        .cuadrados();
        for (int a = 0; a <= 10; a++) {
            for (int b = 0; b <= 10; b++) {
                for (int g = 0; g <= 10; g++) {
                    HoltWinters.Pesos otros =
                            new HoltWinters.Pesos(decimo(a), decimo(b), decimo(g));
                    assertThat(elegido)
                            .isLessThanOrEqualTo(HoltWinters.corre(serie, otros).cuadrados());
                }
            }
        }
    }

    private static BigDecimal decimo(int n) {
        return BigDecimal.valueOf(n, 1);
    }

    @ParameterizedTest
    @EnumSource(Metodo.class)
    void the_steps_of_every_forecast_are_a_record_that_can_be_published(Metodo metodo) {
        Pronostico p = metodo.pronostica(rectaConEstacion(14), 1);
        LocalDate dia = LocalDate.of(2026, 1, 15);
        BigDecimal meta = p.futuros().getFirst().setScale(0, RoundingMode.HALF_UP);
        Memoria memoria =
                new Memoria(
                        "ingresos",
                        "2026",
                        metodo.nombre(),
                        List.of(
                                new Memoria.DatoUsado(
                                        "ultimo", BigDecimal.ONE, "libro", dia, "d".repeat(64))),
                        p.parametros(),
                        List.of("Sigue la serie."),
                        p.pasos(),
                        0,
                        "Retadora pero factible.",
                        "ana",
                        Optional.of("beto"),
                        dia);

        assertThat(
                        Publicacion.revisa(
                                new Meta("ingresos", "2026", meta, dia, "of", List.of()),
                                Optional.of(memoria),
                                Idioma.ES))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Metodo.class)
    void a_series_shorter_than_the_minimum_is_refused(Metodo metodo) {
        int minimo = metodo.minimo(4);
        assertThat(metodo.pronostica(rectaConEstacion(minimo), 1).futuros()).hasSize(1);
        assertThatThrownBy(() -> metodo.pronostica(rectaConEstacion(minimo - 1), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
