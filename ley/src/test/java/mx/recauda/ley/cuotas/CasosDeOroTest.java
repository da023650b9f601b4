package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.TablaCsv;
import mx.recauda.ley.parametros.TablaCsv.Fila;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The grid concept × boundary of {@code casos_de_oro.csv}. Each row shows its arithmetic, which is
 * evaluated here apart from the engine; a lawyer can follow it with a pocket calculator.
 *
 * <p>A tie of the fixed quota cannot happen: no unit of account times whole days times 20.40 % ends
 * in half a centavo.
 */
class CasosDeOroTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    private static final TablaCsv CASOS =
            TablaCsv.deRecurso(CasosDeOroTest.class, "casos_de_oro.csv");

    static Stream<Fila> filas() {
        return CASOS.filas().stream();
    }

    @ParameterizedTest
    @MethodSource("filas")
    void the_arithmetic_of_the_row_gives_its_amounts(Fila fila) {
        assertThat(cuotaPorPartes(fila.get("aritmeticaPatron")))
                .as(nombre(fila))
                .isEqualByComparingTo(fila.get("patron"));
        assertThat(cuotaPorPartes(fila.get("aritmeticaObrero")))
                .as(nombre(fila))
                .isEqualByComparingTo(fila.get("obrero"));
    }

    @ParameterizedTest
    @MethodSource("filas")
    void the_engine_gives_the_amounts_of_the_row(Fila fila) {
        CuotasDelMes cuotas = calculo.calcular(caso(fila), Idioma.ES).valor().orElseThrow();
        Concepto concepto = concepto(fila.get("concepto"));
        assertThat(cuotas.patron(concepto)).as(nombre(fila)).hasToString(fila.get("patron"));
        assertThat(cuotas.obrero(concepto)).as(nombre(fila)).hasToString(fila.get("obrero"));
    }

    @Test
    void every_concept_meets_every_boundary() {
        List<String> fronteras =
                List.of(
                        "tope 25 UMA -0.01",
                        "tope 25 UMA exacto",
                        "tope 25 UMA 0.01",
                        "3 UMA -0.01",
                        "3 UMA exacto",
                        "3 UMA 0.01",
                        "28 días",
                        "29 días",
                        "30 días",
                        "31 días",
                        "7 ausencias y 0 de incapacidad",
                        "0 ausencias y 31 de incapacidad",
                        "víspera del 1 de enero",
                        "1 de enero: salario mínimo nuevo con UMA anterior",
                        "1 de febrero: UMA nueva",
                        "1 de marzo: prima nueva",
                        "art. 36: un centavo bajo el mínimo",
                        "art. 36: el mínimo exacto",
                        "art. 36: un centavo sobre el mínimo");
        Set<String> hay = new TreeSet<>();
        filas().forEach(f -> hay.add(f.get("caso") + "/" + f.get("concepto")));
        for (String frontera : fronteras) {
            for (Concepto concepto : Concepto.values()) {
                assertThat(hay).contains(frontera + "/" + concepto.clave());
            }
        }
    }

    /** Under article 36 two shares are rounded apart and then added. */
    private static BigDecimal cuotaPorPartes(String expresion) {
        return Stream.of(expresion.split(" \\+ "))
                .map(Aritmetica::evaluar)
                .map(v -> v.setScale(2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static CasoMensual caso(Fila f) {
        Segmento segmento =
                Segmento.de(
                                Integer.parseInt(f.get("dias")),
                                Importe.parse(f.get("sbc")),
                                Tasa.dePorcentaje(f.get("primaRT")))
                        .conAusencias(Integer.parseInt(f.get("ausencias")))
                        .conIncapacidad(Integer.parseInt(f.get("incapacidad")));
        String salario = f.get("salarioDiario");
        return CasoMensual.de(
                YearMonth.parse(f.get("mes")),
                f.get("modalidad"),
                Zona.valueOf(f.get("zona")),
                List.of(
                        salario.isEmpty()
                                ? segmento
                                : segmento.conSalarioDiario(Importe.parse(salario))));
    }

    private static Concepto concepto(String clave) {
        return Stream.of(Concepto.values())
                .filter(c -> c.clave().equals(clave))
                .findFirst()
                .orElseThrow();
    }

    private static String nombre(Fila f) {
        return f.get("caso") + " / " + f.get("concepto") + " / " + f.get("sbc");
    }
}
