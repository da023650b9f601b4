package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.TablaCeav;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.YearMonth;
import java.util.List;

/** One table of cases per rule, on the primitives that every engine calls. */
class ReglasTest {

    private static final long VEINTE_CUARENTA = 2_040_000;

    /** {@link DiasCotizados}. */
    @ParameterizedTest
    @CsvSource({
        // dias, ausencias, incapacidad → EM y GMP, RT IV GPS CEAV, retiro e Infonavit
        "31, 0, 0, 31, 31, 31",
        "31, 7, 0, 31, 24, 24",
        "31, 0, 10, 21, 21, 31",
        "31, 3, 5, 26, 23, 28",
        "28, 0, 28, 0, 0, 28",
        "0, 0, 0, 0, 0, 0"
    })
    void absence_and_incapacity_reduce_different_insurances(
            int dias, int ausencias, int incapacidad, int em, int trabajados, int ahorro) {
        assertThat(DiasCotizados.sinIncapacidad(dias, incapacidad)).isEqualTo(em);
        assertThat(DiasCotizados.trabajados(dias, ausencias, incapacidad)).isEqualTo(trabajados);
        assertThat(DiasCotizados.sinAusencias(dias, ausencias)).isEqualTo(ahorro);
    }

    @ParameterizedTest
    @CsvSource({"100, 200, 100", "200, 200, 200", "201, 200, 200"})
    void the_base_never_passes_the_upper_limit(long sbc, long tope, long base) {
        assertThat(BaseDeCotizacion.limitada(sbc, tope)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        // sbc, suma, tope → parte: tope × sbc ÷ suma (LSS 33)
        "200000, 400000, 293275, 146638", // 293275 × 200000 / 400000 = 146637.5
        "100000, 400000, 293275, 73319", // 73318.75
        "100000, 293275, 293275, 100000", // the sum does not pass the limit
        "100000, 293276, 293275, 100000", // 99999.66
        "400000, 0, 293275, 293275", // no sharing asked for
        "400000, 400000, 293275, 293275" // a single employer above the limit
    })
    void the_limit_is_shared_among_employers(long sbc, long suma, long tope, long base) {
        assertThat(BaseDeCotizacion.compartida(sbc, suma, tope)).isEqualTo(base);
    }

    /** {@link EnfermedadesYMaternidad}: exact amounts in 10⁻⁷ centavos. */
    @Test
    void the_fixed_quota_follows_the_unit_and_not_the_salary() {
        // 117.31 × 31 × 20.40 % = 741.86844
        assertThat(EnfermedadesYMaternidad.cuotaFija(11731, 31, VEINTE_CUARENTA))
                .isEqualTo(741_868_440_000L);
    }

    @ParameterizedTest
    @CsvSource({"35192, 0", "35193, 0", "35194, 1", "293275, 258082"})
    void the_excess_begins_above_three_units(long base, long excedente) {
        assertThat(EnfermedadesYMaternidad.baseExcedente(base, 11731)).isEqualTo(excedente);
        assertThat(EnfermedadesYMaternidad.excedente(base, 11731, 30, 110_000))
                .isEqualTo(excedente * 30 * 110_000);
    }

    @Test
    void a_quota_on_the_salary_is_base_by_days_by_rate() {
        // 512.34 × 24 × 1.75 % = 215.18280
        assertThat(CuotaSobreSalario.cuota(51234, 24, 175_000)).isEqualTo(215_182_800_000L);
    }

    @ParameterizedTest
    @CsvSource({"31503, true", "31504, true", "31505, false", "-1, false", "0, true"})
    void article_36_is_tested_on_the_daily_wage(long salario, boolean aplica) {
        assertThat(Articulo36.aplica(salario, 31504)).isEqualTo(aplica);
    }

    @ParameterizedTest
    @EnumSource(Concepto.class)
    void a_pensioner_of_old_age_pays_neither_disability_nor_medical_care_of_pensioners(
            Concepto concepto) {
        boolean exento =
                concepto == Concepto.INVALIDEZ_Y_VIDA
                        || concepto == Concepto.GASTOS_MEDICOS_PENSIONADOS;
        assertThat(Pension.CESANTIA_O_VEJEZ.paga(concepto)).isEqualTo(!exento);
        assertThat(Pension.NINGUNA.paga(concepto)).isTrue();
    }

    /** Highest SBC in centavos of each bracket, UMA 103.74 and minimum wage 207.44 (2023). */
    @ParameterizedTest
    @CsvSource({
        // (a) SM; 1.50, 2.00, 2.50, 3.00, 3.50, 4.00 UMA
        "LIMITE_SUPERIOR, 20744, 15561, 20748, 25935, 31122, 36309, 41496",
        // (b) 1.005 SM; 1.505, 2.005, 2.505, 3.005, 3.505, 4.005 UMA, not reached
        "RAZON_DOS_DECIMALES, 20847, 15612, 20799, 25986, 31173, 36360, 41547",
        // (c) 1.01 SM; 1.51, 2.01, 2.51, 3.01, 3.51, 4.01 UMA, not reached
        "HUECO_AL_INFERIOR, 20951, 15664, 20851, 26038, 31225, 36412, 41599",
        // with 207.44 × 1.0493 = 217.67
        "LIMITE_SUPERIOR_SM_INTEGRADO, 21767, 15561, 20748, 25935, 31122, 36309, 41496",
        "RAZON_DOS_DECIMALES_SM_INTEGRADO, 21875, 15612, 20799, 25986, 31173, 36360, 41547",
        "HUECO_AL_INFERIOR_SM_INTEGRADO, 21984, 15664, 20851, 26038, 31225, 36412, 41599"
    })
    void the_ceav_brackets_end_where_their_strategy_says(
            EstrategiaCeav estrategia,
            long uno,
            long dos,
            long tres,
            long cuatro,
            long cinco,
            long seis,
            long siete) {
        assertThat(
                        CesantiaYVejez.limites(
                                tabla(2023), 10374, 20744, Factor.parse("1.0493"), estrategia))
                .containsExactly(uno, dos, tres, cuatro, cinco, seis, siete);
    }

    /** A limit that falls on a whole centavo: "not reached" leaves that centavo out. */
    @ParameterizedTest
    @CsvSource({
        "LIMITE_SUPERIOR, 20000, 15000, 40000", // 4.00 × 100.00 still belongs
        "HUECO_AL_INFERIOR, 20199, 15099, 40099", // 4.01 × 100.00 does not
        "RAZON_DOS_DECIMALES, 20099, 15049, 40049" // 4.005 × 100.00 rounds to 4.01
    })
    void a_limit_on_a_whole_centavo_is_kept_or_left_out(
            EstrategiaCeav estrategia, long uno, long dos, long siete) {
        long[] limites =
                CesantiaYVejez.limites(
                        tabla(2023), 10000, 20000, Factor.parse("1.0493"), estrategia);
        assertThat(limites[0]).isEqualTo(uno);
        assertThat(limites[1]).isEqualTo(dos);
        assertThat(limites[6]).isEqualTo(siete);
    }

    /** The doubtful case of the rules: SBC 259.53 with UMA 103.74, ratio 2.50173. */
    @ParameterizedTest
    @CsvSource({"a, 3.869", "b, 3.751", "c, 3.751"})
    void an_sbc_between_two_brackets_pays_what_its_strategy_says(String clave, String tasa) {
        TablaCeav tabla = tabla(2023);
        EstrategiaCeav estrategia = EstrategiaCeav.de(clave).orElseThrow();
        long[] limites =
                CesantiaYVejez.limites(tabla, 10374, 20744, Factor.parse("1.0493"), estrategia);
        assertThat(tabla.tramos().get(CesantiaYVejez.tramo(25953, limites)).tasa())
                .isEqualTo(Tasa.dePorcentaje(tasa));
    }

    /** Limits of 2026, a bracket of minimum wages that empties those of 1.50 to 2.50 UMA. */
    @ParameterizedTest
    @CsvSource({
        "31504, 0",
        "31505, 4",
        "35193, 4",
        "35194, 5",
        "41058, 5",
        "41059, 6",
        "46924, 6",
        "46925, 7",
        "293275, 7",
        "1, 0"
    })
    void the_bracket_of_the_minimum_wage_comes_first(long sbc, int tramo) {
        long[] limites =
                CesantiaYVejez.limites(
                        tabla(2026),
                        11731,
                        31504,
                        Factor.parse("1.0493"),
                        EstrategiaCeav.LIMITE_SUPERIOR);
        assertThat(CesantiaYVejez.tramo(sbc, limites)).isEqualTo(tramo);
    }

    @Test
    void the_default_strategy_is_the_upper_limit_with_the_bare_minimum_wage() {
        for (YearMonth mes :
                List.of(YearMonth.of(2020, 1), YearMonth.of(2023, 1), YearMonth.of(2030, 12))) {
            assertThat(EstrategiaCeav.porOmision(mes)).isEqualTo(EstrategiaCeav.LIMITE_SUPERIOR);
        }
    }

    @ParameterizedTest
    @EnumSource(EstrategiaCeav.class)
    void a_strategy_is_found_by_either_of_its_names(EstrategiaCeav estrategia) {
        assertThat(EstrategiaCeav.de(estrategia.clave())).contains(estrategia);
        assertThat(EstrategiaCeav.de(estrategia.name())).contains(estrategia);
        assertThat(EstrategiaCeav.de("z")).isEmpty();
    }

    private static TablaCeav tabla(int anio) {
        return Parametros.incluidos()
                .ceav()
                .en(YearMonth.of(anio, 6).atDay(1))
                .orElseThrow()
                .valor();
    }
}
