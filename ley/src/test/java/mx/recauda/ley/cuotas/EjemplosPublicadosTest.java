package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every published example about contributions. The amounts come from {@code worked_examples.jsonl};
 * the differences are argued in {@code docs/ley/diferencias.md}.
 */
class EjemplosPublicadosTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    private static final Map<String, String> EJEMPLOS = leer();

    /** Examples about salaries, premiums and credits, which their own packages test. */
    private static final List<String> DE_OTROS_PAQUETES =
            List.of(
                    "sbc-unam-6000",
                    "factor-2022-vac6",
                    "factor-2022-vac8",
                    "factor-2022-vac12",
                    "infonavit-credito-pct-2023",
                    "rt-2016-lanacional",
                    "rt-expo-1",
                    "rt-expo-2",
                    "rt-expo-3",
                    "racerf116-semana-reducida");

    @Test
    void no_example_is_left_out() {
        assertThat(EJEMPLOS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.concat(
                                        DE_OTROS_PAQUETES.stream(),
                                        java.util.stream.Stream.of(
                                                "worker-quota-2022-1",
                                                "worker-quota-2022-art36",
                                                "hogar-2019-6000",
                                                "sbc-min-2023",
                                                "ceav-limits-2023-01",
                                                "m40-2024-25uma",
                                                "m40-2025-25uma",
                                                "m40-2026-25uma-28d",
                                                "m40-2026-25uma-30d",
                                                "cuota-fija-2020",
                                                "uma-2026",
                                                "uma-2019"))
                                .toList());
    }

    @Test
    void a_week_of_a_worker_on_190_pesos_in_january_2022() {
        CuotasDelMes cuotas =
                calcular(
                        CasoMensual.de(
                                YearMonth.of(2022, 1),
                                "10",
                                Zona.GENERAL,
                                List.of(segmento(7, "190", "0.54355"))));
        String publicado = publicado("worker-quota-2022-1");
        assertThat(cuotas.obrero(Concepto.PRESTACIONES_EN_DINERO))
                .hasToString(valor(publicado, "em_dinero_worker"));
        assertThat(cuotas.obrero(Concepto.GASTOS_MEDICOS_PENSIONADOS))
                .hasToString(valor(publicado, "gmp_worker"));
        assertThat(cuotas.obrero(Concepto.INVALIDEZ_Y_VIDA))
                .hasToString(valor(publicado, "iv_worker"));
        assertThat(cuotas.obrero(Concepto.CESANTIA_Y_VEJEZ))
                .hasToString(valor(publicado, "ceav_worker"));
        assertThat(cuotas.obrero(Concepto.EXCEDENTE))
                .hasToString(valor(publicado, "excedente_worker"));
        assertThat(cuotas.totalObrero()).hasToString(valor(publicado, "total_worker"));
    }

    @Test
    void article_36_looks_at_the_daily_wage_and_not_at_the_base() {
        CuotasDelMes cuotas =
                calcular(
                        CasoMensual.de(
                                YearMonth.of(2022, 1),
                                "10",
                                Zona.GENERAL,
                                List.of(
                                        segmento(7, "180.00", "0.54355")
                                                .conSalarioDiario(Importe.parse("141.70")))));
        assertThat(cuotas.totalObrero())
                .hasToString(valor(publicado("worker-quota-2022-art36"), "total_worker"));
    }

    @Test
    void the_household_worker_of_2019_pays_what_was_published_give_or_take_a_cent() {
        CuotasDelMes cuotas =
                calcular(
                        CasoMensual.de(
                                YearMonth.of(2019, 4),
                                "34",
                                Zona.GENERAL,
                                List.of(segmento(30, "200.00", "0.54355"))));
        String publicado = publicado("hogar-2019-6000");
        assertThat(cuotas.totalObrero()).hasToString(valor(publicado, "worker_total"));
        assertThat(cuotas.totalPatron()).hasToString("1128.69");
        assertThat(valor(publicado, "employer_total")).isEqualTo("1128.70");
    }

    @ParameterizedTest
    @CsvSource({
        "m40-2024-25uma, 2024-04, 30, 2714.25, 9979.75",
        "m40-2025-25uma, 2025-04, 30, 2828.50, 11325.60",
        "m40-2026-25uma-28d, 2026-02, 28, 2932.75, 11856.05",
        "m40-2026-25uma-30d, 2026-04, 30, 2932.75, 12702.91"
    })
    void voluntary_continuation_at_the_upper_limit(
            String id, YearMonth mes, int dias, String sbc, String esperado) {
        CuotasDelMes cuotas =
                calcular(
                        CasoMensual.de(mes, "40", Zona.GENERAL, List.of(segmento(dias, sbc, "0"))));
        // Each concept is rounded before adding, the source rounds once: at most three centavos.
        assertThat(cuotas.total().pesos().subtract(new BigDecimal(esperado)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.03"));
        BigDecimal publicado = new BigDecimal(valor(publicado(id), "monthly"));
        assertThat(publicado.subtract(new BigDecimal(esperado)).abs())
                .as("argued in diferencias.md")
                .isLessThanOrEqualTo(new BigDecimal("0.26"));
    }

    @ParameterizedTest
    @CsvSource({"2020-04, 30, 531.71", "2020-05, 31, 549.43"})
    void the_fixed_quota_uses_the_days_of_the_calendar(YearMonth mes, int dias, String esperado) {
        CuotasDelMes cuotas =
                calcular(
                        CasoMensual.de(
                                mes,
                                "10",
                                Zona.GENERAL,
                                List.of(segmento(dias, "200.00", "0.54355"))));
        assertThat(cuotas.patron(Concepto.CUOTA_FIJA)).hasToString(esperado);
    }

    @ParameterizedTest
    @CsvSource({"uma-2019, 2019-02-01, 4.83", "uma-2026, 2026-02-01, 3.69"})
    void each_unit_of_account_is_the_last_one_plus_inflation(
            String id, LocalDate desde, String inflacion) {
        BigDecimal anterior = unidad(desde.minusDays(1));
        BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(inflacion).movePointLeft(2));
        assertThat(unidad(desde))
                .isEqualByComparingTo(anterior.multiply(factor).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(valor(publicado(id), "daily"));
    }

    @ParameterizedTest
    @CsvSource({"1.50, 144.33", "2.00, 192.44", "2.50, 240.55", "3.00, 288.66", "4.00, 384.88"})
    void the_ceav_limits_of_january_2023_use_the_unit_of_2022(String veces, String pesos) {
        assertThat(
                        unidad(LocalDate.of(2023, 1, 1))
                                .multiply(new BigDecimal(veces))
                                .setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(pesos)
                .isEqualByComparingTo(valor(publicado("ceav-limits-2023-01"), veces));
    }

    @ParameterizedTest
    @CsvSource({"GENERAL, sbc_general", "ZLFN, sbc_zlfn"})
    void the_minimum_integrated_base_of_2023(Zona zona, String clave) {
        LocalDate dia = LocalDate.of(2023, 1, 1);
        Importe minimo = Parametros.incluidos().salarioMinimo(zona).en(dia).orElseThrow().valor();
        assertThat(
                        Parametros.incluidos()
                                .factorIntegracion()
                                .en(dia)
                                .orElseThrow()
                                .valor()
                                .por(minimo))
                .hasToString(valor(publicado("sbc-min-2023"), clave));
    }

    private static BigDecimal unidad(LocalDate dia) {
        return Parametros.incluidos().unidad().en(dia).orElseThrow().valor().pesos();
    }

    private static Segmento segmento(int dias, String sbc, String prima) {
        return Segmento.de(dias, Importe.parse(sbc), Tasa.dePorcentaje(prima));
    }

    private CuotasDelMes calcular(CasoMensual caso) {
        Optional<CuotasDelMes> cuotas = calculo.calcular(caso, Idioma.ES).valor();
        return cuotas.orElseThrow();
    }

    private static String publicado(String id) {
        Matcher parte = Pattern.compile("\"published\": (\\{[^}]*\\})").matcher(EJEMPLOS.get(id));
        assertThat(parte.find()).as(id).isTrue();
        return parte.group(1);
    }

    private static String valor(String objeto, String clave) {
        Matcher parte =
                Pattern.compile("\"" + Pattern.quote(clave) + "\": \"([^\"]*)\"").matcher(objeto);
        assertThat(parte.find()).as(clave).isTrue();
        return parte.group(1);
    }

    private static Map<String, String> leer() {
        try (InputStream in =
                EjemplosPublicadosTest.class.getResourceAsStream("worked_examples.jsonl")) {
            Map<String, String> ejemplos = new LinkedHashMap<>();
            for (String linea :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                ejemplos.put(valor(linea, "id"), linea);
            }
            return ejemplos;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
