package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.cuotas.Modalidades.Composicion;
import mx.recauda.ley.cuotas.Modalidades.FueraDeVigencia;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Procedencia;
import mx.recauda.ley.parametros.Valor;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What is compiled once per month, and the tables read once per run. */
class TarifaTest {

    private static final Parametros LEY = Parametros.incluidos();

    @Test
    void it_holds_the_month_the_unit_the_limit_and_the_minimum() {
        Tarifa t = tarifa(LEY, YearMonth.of(2026, 3), "10", Zona.ZLFN);
        assertThat(t.mes()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(t.unidad()).isEqualTo(117_31);
        assertThat(t.topeGeneral()).isEqualTo(2932_75);
        assertThat(t.minimo()).isEqualTo(440_87);
        assertThat(t.modalidad().modalidad()).isEqualTo("10");
        assertThat(t.parametros().mes()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(t.tasasCeav).hasSize(8);
        assertThat(t.limitesCeav).hasSize(7);
    }

    @Test
    void in_november_2012_it_holds_the_highest_minimum() {
        assertThat(tarifa(LEY, YearMonth.of(2012, 11), "10", Zona.B).minimo()).isEqualTo(62_33);
        assertThat(tarifa(LEY, YearMonth.of(2012, 11), "10", Zona.C).minimo()).isEqualTo(59_08);
    }

    @Test
    void until_2022_old_age_has_one_rate_for_any_salary() {
        Tarifa t = tarifa(LEY, YearMonth.of(2022, 12), "10", Zona.GENERAL);
        assertThat(t.tasasCeav).containsOnly(315_000);
        assertThat(CesantiaYVejez.tramo(t.topeInvalidez, t.limitesCeav))
                .isLessThan(t.tasasCeav.length);
    }

    @Test
    void an_area_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> tarifa(LEY, YearMonth.of(2026, 3), "10", Zona.A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A does not exist in 2026-03");
    }

    /** The bound that keeps every product of the rules below 2⁶⁰. */
    @ParameterizedTest
    @CsvSource({"858993.45, true", "858993.46, false", "0.00, false"})
    void a_unit_so_high_that_products_could_overflow_is_refused(String uma, boolean cabe) {
        LocalDate febrero = LocalDate.of(2027, 2, 1);
        LocalDate enero = LocalDate.of(2027, 1, 1);
        Parametros despues =
                LEY.conSalarioMinimo(Zona.GENERAL, valor(enero, "330.00"))
                        .conUnidad(valor(febrero, uma));
        if (cabe) {
            assertThat(tarifa(despues, YearMonth.of(2027, 3), "10", Zona.GENERAL).topeGeneral())
                    .isEqualTo(Importe.parse(uma).centavos() * 25);
        } else {
            assertThatThrownBy(() -> tarifa(despues, YearMonth.of(2027, 3), "10", Zona.GENERAL))
                    .hasMessageContaining("out of bounds");
        }
    }

    /** The largest amounts that the bounds allow still come out exact. */
    @Test
    void the_largest_case_does_not_overflow() {
        LocalDate febrero = LocalDate.of(2027, 2, 1);
        Parametros despues =
                LEY.conSalarioMinimo(Zona.GENERAL, valor(LocalDate.of(2027, 1, 1), "330.00"))
                        .conUnidad(valor(febrero, "858993.45"));
        CuotasDelMes cuotas =
                new CalculoDeCuotas(despues)
                        .calcular(
                                CasoMensual.de(
                                        YearMonth.of(2027, 3),
                                        "10",
                                        Zona.GENERAL,
                                        List.of(
                                                Segmento.de(
                                                        31,
                                                        Importe.deCentavos(Long.MAX_VALUE),
                                                        Tasa.dePorcentaje("15")))),
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        // 25 × 858,993.45 × 31 × 15 %
        assertThat(cuotas.patron(Concepto.RIESGOS_DE_TRABAJO)).hasToString("99857988.56");
        assertThat(cuotas.patron(Concepto.CUOTA_FIJA)).hasToString("5432274.58");
    }

    @Test
    void a_value_known_later_does_not_disturb_what_was_compiled_before() {
        CalculoDeCuotas antes = new CalculoDeCuotas(LEY);
        CalculoDeCuotas despues =
                new CalculoDeCuotas(
                        LEY.conSalarioMinimo(
                                        Zona.GENERAL, valor(LocalDate.of(2027, 1, 1), "330.00"))
                                .conUnidad(valor(LocalDate.of(2027, 2, 1), "121.00")));
        for (YearMonth mes = YearMonth.of(2023, 1); mes.getYear() < 2027; mes = mes.plusMonths(1)) {
            CasoMensual caso =
                    CasoMensual.de(
                            mes,
                            "10",
                            Zona.GENERAL,
                            List.of(
                                    Segmento.de(
                                            28,
                                            Importe.parse("500.00"),
                                            Tasa.dePorcentaje("0.5"))));
            assertThat(despues.calcular(caso, Idioma.ES))
                    .isEqualTo(antes.calcular(caso, Idioma.ES));
        }
    }

    @Test
    void the_composition_table_is_read_whole() {
        var tabla = Modalidades.leerComposicion();
        assertThat(tabla.keySet())
                .containsExactlyInAnyOrder("10", "13", "14", "17", "34", "35", "40", "43", "44");
        assertThat(tabla.get("44")).hasSize(2);
        var diez = tabla.get("10").getFirst();
        assertThat(diez.desde()).isEqualTo(LocalDate.of(1997, 7, 1));
        assertThat(diez.hasta()).isEqualTo(LocalDate.MAX);
        assertThat(diez.composicion().conceptos()).hasSize(10);
        assertThat(diez.composicion().paga()).isEqualTo(Modalidades.Paga.PATRON);
        assertThat(diez.composicion().confianza()).isEqualTo(Confianza.CONFIRMADA);
        assertThat(tabla.get("40").getFirst().composicion().paga())
                .isEqualTo(Modalidades.Paga.ASEGURADO);
        assertThat(tabla.get("35").getFirst().hasta()).isEqualTo(LocalDate.of(2023, 11, 30));
        assertThat(Modalidades.leerNoConfirmadas())
                .hasSize(7)
                .hasEntrySatisfying("31", m -> assertThat(m).contains("ninguna fuente"));
    }

    @Test
    void the_table_of_the_cuota_social_is_read_whole() {
        var tabla = CuotaSocial.leer();
        assertThat(tabla).hasSize(10);
        assertThat(tabla.getFirst().etiqueta()).isEqualTo("1.00 SM");
        assertThat(tabla.getFirst().hasta()).isEqualTo(LocalDate.MAX);
        assertThat(tabla.get(1).hasta100()).isEqualTo(150);
        assertThat(tabla.getLast().hasta100()).isEqualTo(709);
        assertThat(tabla.getLast().hasta()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(tabla.getLast().centavos()).isEqualTo(100);
    }

    @Test
    void each_concept_knows_its_names_its_period_and_its_limit() {
        assertThat(Stream.of(Concepto.values()).filter(Concepto::bimestral))
                .containsExactly(Concepto.RETIRO, Concepto.CESANTIA_Y_VEJEZ, Concepto.INFONAVIT);
        assertThat(Stream.of(Concepto.values()).filter(Concepto::conTopeDeInvalidez))
                .containsExactly(
                        Concepto.INVALIDEZ_Y_VIDA, Concepto.CESANTIA_Y_VEJEZ, Concepto.INFONAVIT);
        for (Concepto concepto : Concepto.values()) {
            assertThat(Concepto.deAbreviatura(concepto.abreviatura())).isEqualTo(concepto);
        }
        assertThatThrownBy(() -> Concepto.deAbreviatura("XX")).hasMessageContaining("XX");
    }

    @Test
    void amounts_are_equal_only_when_every_concept_is() {
        long[] uno = new long[Acumulado.TAMANIO];
        uno[Acumulado.posicion(Concepto.RETIRO, Acumulado.PATRON)] = 5;
        long[] otro = uno.clone();
        otro[Acumulado.posicion(Concepto.RETIRO, Acumulado.OBRERO)] = 1;
        CuotasDelMes a = CuotasDelMes.deCentavos(uno);
        assertThat(a)
                .isEqualTo(CuotasDelMes.deCentavos(uno.clone()))
                .hasSameHashCodeAs(CuotasDelMes.deCentavos(uno.clone()))
                .isNotEqualTo(CuotasDelMes.deCentavos(otro))
                .isNotEqualTo(CuotasDelMes.deCentavos(new long[Acumulado.TAMANIO]))
                .isNotEqualTo("a");
        assertThat(a.toString()).contains("patron=[0, 0, 0, 0, 0, 0, 0, 5, 0, 0]");
    }

    @Test
    void a_modality_that_ended_tells_its_dates() {
        assertThat(Modalidades.buscar("35", YearMonth.of(2024, 1)))
                .isEqualTo(
                        new FueraDeVigencia(LocalDate.of(1997, 7, 1), LocalDate.of(2023, 11, 30)));
    }

    private static Tarifa tarifa(Parametros parametros, YearMonth mes, String clave, Zona zona) {
        return Tarifa.compilar(
                parametros.delMes(mes),
                (Composicion) Modalidades.buscar(clave, mes),
                zona,
                Pension.NINGUNA,
                EstrategiaCeav.LIMITE_SUPERIOR);
    }

    private static Valor<Importe> valor(LocalDate desde, String pesos) {
        Procedencia procedencia =
                new Procedencia("prueba", desde, "LSS 28", "", "", Confianza.CONFIRMADA, "");
        return new Valor<>(desde, LocalDate.MAX, Importe.parse(pesos), procedencia);
    }
}
