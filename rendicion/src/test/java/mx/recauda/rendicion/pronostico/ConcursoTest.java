package mx.recauda.rendicion.pronostico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class ConcursoTest {

    private static List<BigDecimal> lista(long... valores) {
        return Arrays.stream(valores).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void errors_are_those_of_a_worked_case() {
        // errors 10, -10, 20: MAE 40/3, MAPE (10/100 + 10/200 + 20/400)/3, RMSE sqrt(600/3)
        Errores e = Errores.de(lista(100, 200, 400), lista(90, 210, 380));

        assertThat(e.mae()).isEqualByComparingTo("13.333333");
        assertThat(e.mape().orElseThrow()).isEqualByComparingTo("6.666667");
        assertThat(e.rmse()).isEqualByComparingTo("14.142136");
    }

    @Test
    void the_percentage_error_is_undefined_when_a_real_value_is_zero() {
        assertThat(Errores.de(lista(0, 5), lista(1, 5)).mape()).isEmpty();
    }

    @Test
    void comparing_nothing_is_refused() {
        assertThatThrownBy(() -> Errores.de(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_methods_stand_side_by_side_and_the_seasonal_one_wins_on_a_seasonal_series() {
        int[] estacion = {5, -3, 8, -10};
        Serie serie =
                new Serie(
                        "ingresos",
                        4,
                        IntStream.rangeClosed(1, 16)
                                .mapToObj(t ->
                                        BigDecimal.valueOf(100 + 2L * t + estacion[(t - 1) % 4]))
                                .toList());

        Concurso concurso = Concurso.de(serie, 4, Idioma.ES);

        assertThat(concurso.participantes())
                .extracting(Concurso.Participante::metodo)
                .containsExactly(Metodo.values());
        assertThat(concurso.menorError().orElseThrow().metodo()).isEqualTo(Metodo.HOLT_WINTERS);
        assertThat(concurso.menorError().orElseThrow().errores().orElseThrow().mae())
                .isEqualByComparingTo("0");
    }

    @Test
    void IND_010_a_method_without_enough_history_says_how_much_it_needs() {
        Concurso concurso =
                Concurso.de(new Serie("ingresos", 4, lista(1, 2, 3, 4, 5)), 4, Idioma.ES);

        Concurso.Participante holtWinters = concurso.participantes().getLast();
        assertThat(holtWinters.pronostico()).isEmpty();
        assertThat(holtWinters.incidencia().orElseThrow().codigo()).isEqualTo("IND-010");
        assertThat(holtWinters.incidencia().orElseThrow().mensaje())
                .isEqualTo(
                        "La serie de ingresos tiene 5 periodos y el método Holt–Winters aditivo"
                                + " necesita al menos 9.");
    }
}
