package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.error.Severidad;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every code that the object API gives; those of the lines of {@code calcula} are in its test. */
class ErroresDeCuotasTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    private static final YearMonth MARZO = YearMonth.of(2026, 3);
    private static final Segmento BUENO =
            Segmento.de(31, Importe.parse("450.50"), Tasa.dePorcentaje("0.54355"));

    static Stream<Arguments> casos() {
        return Stream.of(
                de("CUO-008", "mes", caso(YearMonth.of(1999, 12), "10", Zona.A, BUENO)),
                de("CUO-009", "mes", caso(YearMonth.of(2027, 1), "10", Zona.GENERAL, BUENO)),
                de("CUO-010", "modalidad", caso(MARZO, "99", Zona.GENERAL, BUENO)),
                de("CUO-011", "modalidad", caso(MARZO, "36", Zona.GENERAL, BUENO)),
                de("CUO-012", "modalidad", caso(MARZO, "35", Zona.GENERAL, BUENO)),
                de("CUO-014", "zona", caso(MARZO, "10", Zona.A, BUENO)),
                de("CUO-014", "zona", caso(YearMonth.of(2018, 12), "10", Zona.ZLFN, BUENO)),
                de("CUO-014", "zona", caso(YearMonth.of(2015, 9), "10", Zona.GENERAL, BUENO)),
                de("CUO-014", "zona", caso(YearMonth.of(2012, 12), "10", Zona.C, BUENO)),
                de("CUO-017", "sbc", marzo(sbc("0.00"))),
                de("CUO-017", "sbc", marzo(sbc("-1.00"))),
                de("CUO-018", "sbc", marzo(sbc("315.03"))),
                de("CUO-018", "sbc", caso(MARZO, "10", Zona.ZLFN, sbc("440.86"))),
                de("CUO-018", "sbc", caso(YearMonth.of(2012, 11), "10", Zona.B, sbc("62.32"))),
                de("CUO-020", "primaRT", marzo(prima("0.49999"))),
                de("CUO-020", "primaRT", marzo(prima("15.00001"))),
                de("CUO-020", "primaRT", marzo(prima("0"))),
                de("CUO-021", "dias", marzo(dias(-1, 0, 0))),
                de("CUO-021", "ausencias", marzo(dias(31, -1, 0))),
                de("CUO-021", "incapacidad", marzo(dias(31, 0, -1))),
                de("CUO-022", "dias", marzo(dias(32, 0, 0))),
                de("CUO-022", "dias", marzo(dias(30, 0, 0).desdeElDia(3))),
                de("CUO-022", "dias", marzo(dias(30, 0, 0).desdeElDia(0))),
                de(
                        "CUO-022",
                        "dias",
                        caso(YearMonth.of(2026, 2), "10", Zona.GENERAL, dias(29, 0, 0))),
                de("CUO-023", "ausencias", marzo(dias(10, 5, 6))),
                de("CUO-024", "ausencias", marzo(dias(31, 8, 0))),
                de("CUO-024", "ausencias", marzo(dias(10, 4, 0), dias(10, 4, 0).desdeElDia(11))),
                de("CUO-027", "dias", marzo(dias(10, 0, 0), dias(10, 0, 0).desdeElDia(10))),
                de("CUO-028", "dias", CasoMensual.de(MARZO, "10", Zona.GENERAL, List.of())),
                de("CUO-029", "edad", caso(MARZO, "33", Zona.GENERAL, BUENO)),
                de("CUO-032", "sumaSbc", marzo(BUENO.conSumaDeSalarios(Importe.parse("450.49")))));
    }

    @ParameterizedTest
    @MethodSource("casos")
    void a_bad_case_is_refused_with_its_code(String codigo, String campo, CasoMensual caso) {
        for (Idioma idioma : Idioma.values()) {
            Resultado<Optional<CuotasDelMes>> resultado = calculo.calcular(caso, idioma);
            assertThat(resultado.valor()).isEmpty();
            Incidencia incidencia = resultado.incidencias().getFirst();
            assertThat(incidencia.codigo()).isEqualTo(codigo);
            assertThat(incidencia.campo()).isEqualTo(campo);
            assertThat(incidencia.severidad()).isEqualTo(Severidad.ERROR);
            assertThat(incidencia.mensaje() + incidencia.remedio()).doesNotContain("{");
        }
    }

    @Test
    void the_message_carries_the_values_and_the_remedy_tells_what_to_do() {
        Incidencia incidencia =
                calculo.calcular(marzo(sbc("315.03")), Idioma.ES).incidencias().getFirst();
        assertThat(incidencia.mensaje())
                .isEqualTo(
                        "El salario base de cotización 315.03 es menor que el salario mínimo 315.04"
                                + " de la zona GENERAL en 2026-03.");
        assertThat(incidencia.remedio()).contains("Corrige el salario o la zona");
        assertThat(incidencia.fundamento()).isEqualTo("LSS 28");
        assertThat(incidencia.valor()).isEqualTo("315.03");
    }

    @Test
    void the_limits_of_the_premium_are_shown_in_percent() {
        assertThat(
                        calculo.calcular(marzo(prima("0.49999")), Idioma.ES)
                                .incidencias()
                                .getFirst()
                                .mensaje())
                .isEqualTo(
                        "La prima de riesgos de trabajo 0.49999 % está fuera de los límites:"
                                + " de 0.50 % a 15.00 %.");
    }

    @Test
    void an_unknown_modality_is_answered_with_the_known_ones_and_an_area_with_those_of_the_month() {
        assertThat(
                        calculo.calcular(caso(MARZO, "99", Zona.GENERAL, BUENO), Idioma.ES)
                                .incidencias()
                                .getFirst()
                                .remedio())
                .contains("10, 13, 14, 17, 33, 34, 35, 40, 43, 44");
        Incidencia zona =
                calculo.calcular(caso(MARZO, "10", Zona.B, BUENO), Idioma.ES)
                        .incidencias()
                        .getFirst();
        assertThat(zona.mensaje()).contains("B no existe en 2026-03");
        assertThat(zona.remedio()).contains("GENERAL, ZLFN");
    }

    @Test
    void the_law_of_a_month_is_compiled_once() {
        assertThat(calculo.tarifa(marzo(BUENO))).isSameAs(calculo.tarifa(marzo(BUENO)));
    }

    @Test
    void what_touches_the_limit_is_accepted() {
        for (CasoMensual caso :
                List.of(
                        marzo(sbc("315.04")),
                        marzo(prima("0.5")),
                        marzo(prima("15")),
                        marzo(dias(31, 7, 24)),
                        marzo(dias(0, 0, 0)),
                        marzo(dias(10, 0, 0), dias(21, 0, 0).desdeElDia(11)),
                        marzo(BUENO.conSumaDeSalarios(Importe.parse("450.50"))),
                        caso(YearMonth.of(2000, 1), "10", Zona.C, BUENO),
                        caso(YearMonth.of(2026, 12), "10", Zona.GENERAL, BUENO))) {
            assertThat(calculo.calcular(caso, Idioma.ES).incidencias())
                    .as(caso.toString())
                    .isEmpty();
        }
    }

    @Test
    void a_modality_without_work_risks_ignores_the_premium() {
        CasoMensual caso = caso(MARZO, "40", Zona.GENERAL, prima("99"));
        assertThat(
                        calculo.calcular(caso, Idioma.ES)
                                .valor()
                                .orElseThrow()
                                .patron(Concepto.RIESGOS_DE_TRABAJO))
                .isEqualTo(Importe.CERO);
    }

    @Test
    void modality_17_is_computed_with_a_warning() {
        Resultado<Optional<CuotasDelMes>> resultado =
                calculo.calcular(caso(MARZO, "17", Zona.GENERAL, BUENO), Idioma.ES);
        assertThat(resultado.valor()).isPresent();
        assertThat(resultado.tieneErrores()).isFalse();
        assertThat(resultado.incidencias().getFirst().codigo()).isEqualTo("CUO-031");
    }

    @ParameterizedTest
    @EnumSource(CodigoDeCuotas.class)
    void every_code_has_its_texts_in_both_languages(CodigoDeCuotas codigo) {
        Incidencia es = Incidencia.de(codigo, Idioma.ES, "a", "b", "c", "d");
        Incidencia en = Incidencia.de(codigo, Idioma.EN, "a", "b", "c", "d");
        assertThat(es.mensaje()).isNotBlank().isNotEqualTo(en.mensaje());
        assertThat(es.remedio()).isNotBlank().isNotEqualTo(en.remedio());
    }

    @Test
    void codes_are_unique_and_well_formed() {
        List<String> codigos =
                Arrays.stream(CodigoDeCuotas.values()).map(CodigoDeCuotas::codigo).toList();
        assertThat(codigos).doesNotHaveDuplicates().allMatch(c -> c.matches("CUO-\\d{3}"));
    }

    private static Arguments de(String codigo, String campo, CasoMensual caso) {
        return Arguments.of(codigo, campo, caso);
    }

    private static CasoMensual caso(YearMonth mes, String modalidad, Zona zona, Segmento segmento) {
        return CasoMensual.de(mes, modalidad, zona, List.of(segmento));
    }

    private static CasoMensual marzo(Segmento... segmentos) {
        return CasoMensual.de(MARZO, "10", Zona.GENERAL, List.of(segmentos));
    }

    private static Segmento sbc(String sbc) {
        return Segmento.de(28, Importe.parse(sbc), Tasa.dePorcentaje("0.54355"));
    }

    private static Segmento prima(String prima) {
        return Segmento.de(31, Importe.parse("450.50"), Tasa.dePorcentaje(prima));
    }

    private static Segmento dias(int dias, int ausencias, int incapacidad) {
        return Segmento.de(dias, Importe.parse("450.50"), Tasa.dePorcentaje("0.54355"))
                .conAusencias(ausencias)
                .conIncapacidad(incapacidad);
    }
}
