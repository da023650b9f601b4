package mx.recauda.ley.parametros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The traps of the parameters in time. */
class ParametrosTest {

    private static final Parametros LEY = Parametros.incluidos();

    @ParameterizedTest
    @CsvSource({
        // January uses the unit of the year before with the new minimum wage
        "2025-12, 113.14, 278.80",
        "2026-01, 113.14, 315.04",
        "2026-02, 117.31, 315.04",
        "2017-01, 73.04, 80.04",
        "2017-02, 75.49, 80.04",
        "2016-01, 73.04, 73.04",
        // the minimum wage of 88.36 began on 1 December 2017
        "2017-11, 75.49, 80.04",
        "2017-12, 75.49, 88.36",
        "2018-01, 75.49, 88.36",
        "2018-02, 80.60, 88.36",
        // one area for the country since 1 October 2015
        "2015-10, 70.10, 70.10"
    })
    void january_mixes_the_new_minimum_wage_with_the_old_unit(
            YearMonth mes, String unidad, String minimo) {
        ParametrosDelMes p = LEY.delMes(mes);
        assertThat(Importe.deCentavos(p.unidad())).hasToString(unidad);
        assertThat(Importe.deCentavos(p.minimo(0, Zona.GENERAL))).hasToString(minimo);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03, 66.45",
        "2015-04, 68.28",
        "2015-09, 68.28",
        "2014-12, 63.77",
        "2012-12, 59.08"
    })
    void area_b_rose_on_the_first_of_april_2015(YearMonth mes, String minimo) {
        assertThat(Importe.deCentavos(LEY.delMes(mes).minimo(0, Zona.B))).hasToString(minimo);
    }

    @Test
    void november_2012_has_two_parts_and_its_areas_merge() {
        ParametrosDelMes p = LEY.delMes(YearMonth.of(2012, 11));
        assertThat(p.tramos()).isEqualTo(2);
        assertThat(p.primerDia(0)).isEqualTo(1);
        assertThat(p.ultimoDia(0)).isEqualTo(26);
        assertThat(p.primerDia(1)).isEqualTo(27);
        assertThat(p.ultimoDia(1)).isEqualTo(30);
        assertThat(minimos(p, 0)).containsExactly("62.33", "60.57", "59.08");
        assertThat(minimos(p, 1)).containsExactly("62.33", "62.33", "59.08");
        assertThat(p.procedenciaDeMinimo(0, Zona.B).confianza()).isEqualTo(Confianza.DE_MEMORIA);
        assertThat(p.procedenciaDeMinimo(1, Zona.B).serie()).isEqualTo("salario mínimo A");
    }

    private static List<String> minimos(ParametrosDelMes p, int tramo) {
        return java.util.stream.Stream.of(Zona.A, Zona.B, Zona.C)
                .map(z -> Importe.deCentavos(p.minimo(tramo, z)).toString())
                .toList();
    }

    @Test
    void every_other_month_has_one_part() {
        for (YearMonth mes = LEY.primerMes();
                !mes.isAfter(LEY.ultimoMes());
                mes = mes.plusMonths(1)) {
            int tramos = mes.equals(YearMonth.of(2012, 11)) ? 2 : 1;
            ParametrosDelMes p = LEY.delMes(mes);
            assertThat(p.tramos()).as(mes.toString()).isEqualTo(tramos);
            assertThat(p.ultimoDia(tramos - 1)).isEqualTo(mes.lengthOfMonth());
            assertThat(p.mes()).isEqualTo(mes);
            assertThat(p.dias()).isEqualTo(mes.lengthOfMonth());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01, 25, 17",
        "2000-06, 25, 17",
        "2000-07, 25, 18",
        "2006-07, 25, 24",
        "2007-06, 25, 24",
        "2007-07, 25, 25",
        "2026-12, 25, 25"
    })
    void the_limit_of_disability_grew_to_25_units(YearMonth mes, long general, long invalidez) {
        ParametrosDelMes p = LEY.delMes(mes);
        assertThat(p.topeGeneral()).isEqualTo(general * p.unidad());
        assertThat(p.topeInvalidez()).isEqualTo(invalidez * p.unidad());
        assertThat(p.procedenciaDeTopeGeneral().articulo()).startsWith("LSS art. 28");
        assertThat(p.procedenciaDeTopeInvalidez().articulo()).contains("transitory 25");
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01, 15.20, 5.02, 1.68",
        "2007-12, 19.75, 1.59, 0.56",
        "2008-01, 20.40, 1.10, 0.40",
        "2026-12, 20.40, 1.10, 0.40"
    })
    void the_excess_fell_while_the_fixed_quota_rose(
            YearMonth mes, String fija, String patron, String obrero) {
        ParametrosDelMes p = LEY.delMes(mes);
        assertThat(p.tasa(TasaLegal.CUOTA_FIJA)).isEqualTo(tasa(fija));
        assertThat(p.tasa(TasaLegal.EXCEDENTE_PATRON)).isEqualTo(tasa(patron));
        assertThat(p.tasa(TasaLegal.EXCEDENTE_OBRERO)).isEqualTo(tasa(obrero));
    }

    @ParameterizedTest
    @CsvSource({
        "2002-06, 0.31, 15",
        "2003-06, 0.38, 15",
        "2004-06, 0.44, 15",
        "2005-01, 0.50, 15",
        "2026-03, 0.50, 15",
        "2001-06, 0.25, 15"
    })
    void the_limits_of_the_premium_follow_m_before_2005(
            YearMonth mes, String minima, String maxima) {
        ParametrosDelMes p = LEY.delMes(mes);
        assertThat(p.primaMinima()).isEqualTo(tasa(minima));
        assertThat(p.primaMaxima()).isEqualTo(tasa(maxima));
    }

    @Test
    void the_ceav_table_starts_in_2023_and_changes_every_january() {
        assertThat(LEY.delMes(YearMonth.of(2022, 12)).ceav()).isEmpty();
        assertThat(LEY.delMes(YearMonth.of(2022, 12)).tasa(TasaLegal.CESANTIA_PATRON))
                .isEqualTo(tasa("3.150"));
        assertThat(LEY.delMes(YearMonth.of(2023, 1)).tasa(TasaLegal.CESANTIA_PATRON))
                .isEqualTo(ParametrosDelMes.SIN_VALOR);
        for (int anio = 2023; anio <= 2026; anio++) {
            TablaCeav tabla = LEY.delMes(YearMonth.of(anio, 1)).ceav().orElseThrow().valor();
            assertThat(tabla.tramos()).hasSize(8);
            assertThat(tabla.tramos().getFirst().tasa()).hasToString("3.15");
        }
        assertThat(ultimaTasa(2023)).isEqualTo("4.241");
        assertThat(ultimaTasa(2026)).isEqualTo("7.513");
    }

    private static String ultimaTasa(int anio) {
        return LEY.delMes(YearMonth.of(anio, 6))
                .ceav()
                .orElseThrow()
                .valor()
                .tramos()
                .getLast()
                .tasa()
                .toString();
    }

    @Test
    void what_is_not_published_is_not_assumed() {
        assertThat(LEY.primerMes()).isEqualTo(YearMonth.of(2000, 1));
        assertThat(LEY.ultimoMes()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(LEY.conoce(YearMonth.of(2027, 1))).isFalse();
        assertThat(LEY.conoce(YearMonth.of(1999, 12))).isFalse();
        assertThatThrownBy(() -> LEY.delMes(YearMonth.of(2027, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2027-01");
    }

    @Test
    void a_value_added_later_never_changes_the_past() {
        Valor<Importe> minimo =
                valor("salario mínimo GENERAL", LocalDate.of(2027, 1, 1), "330.00", 2027, 12);
        Valor<Importe> uma = valor("UMA", LocalDate.of(2027, 2, 1), "121.00", 2028, 1);
        Parametros despues = LEY.conSalarioMinimo(Zona.GENERAL, minimo).conUnidad(uma);
        for (YearMonth mes = LEY.primerMes();
                !mes.isAfter(LEY.ultimoMes());
                mes = mes.plusMonths(1)) {
            assertThat(huella(despues.delMes(mes)))
                    .as(mes.toString())
                    .isEqualTo(huella(LEY.delMes(mes)));
        }
        assertThat(despues.ultimoMes()).isEqualTo(YearMonth.of(2027, 12));
        assertThat(despues.delMes(YearMonth.of(2027, 1)).unidad()).isEqualTo(117_31);
        assertThat(despues.delMes(YearMonth.of(2027, 2)).unidad()).isEqualTo(121_00);
        assertThat(despues.delMes(YearMonth.of(2027, 1)).minimo(0, Zona.GENERAL)).isEqualTo(330_00);
    }

    @Test
    void a_value_that_would_change_the_past_is_refused() {
        assertThatThrownBy(() ->
                        LEY.conUnidad(valor("UMA", LocalDate.of(2026, 2, 1), "1.00", 2027, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would change the past");
    }

    private static List<Object> huella(ParametrosDelMes p) {
        List<Object> huella = new ArrayList<>();
        huella.add(p.unidad());
        huella.add(p.procedenciaDeUnidad());
        huella.add(p.topeGeneral());
        huella.add(p.topeInvalidez());
        huella.add(p.ceav());
        huella.add(p.primaMinima());
        huella.add(p.primaMaxima());
        huella.add(p.factorIntegracion());
        for (TasaLegal tasa : TasaLegal.values()) {
            huella.add(p.tasa(tasa));
            huella.add(p.procedenciaDeTasa(tasa));
        }
        for (int tramo = 0; tramo < p.tramos(); tramo++) {
            for (Zona zona : Zona.values()) {
                huella.add(p.minimo(tramo, zona));
            }
        }
        return huella;
    }

    private static Valor<Importe> valor(
            String serie, LocalDate desde, String pesos, int anio, int mes) {
        Procedencia procedencia =
                new Procedencia(serie, desde, "LSS 28", "prueba", "", Confianza.CONFIRMADA, "");
        return new Valor<>(
                desde, YearMonth.of(anio, mes).atEndOfMonth(), Importe.parse(pesos), procedencia);
    }

    private static long tasa(String porcentaje) {
        return mx.recauda.ley.dinero.Tasa.dePorcentaje(porcentaje).diezmillonesimas();
    }
}
