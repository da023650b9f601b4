package mx.recauda.ley.cuotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import mx.recauda.ley.cuotas.LineaDeExplicacion.Pagador;
import mx.recauda.ley.cuotas.LineaDeExplicacion.Parte;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.parametros.Zona;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

class ExplicacionTest {

    /** Its own, so that no compiled month outlives the test. */
    private final CalculoDeCuotas calculo = new CalculoDeCuotas(Parametros.incluidos());

    private static final int CASOS = Integer.getInteger("casos", 20_000);
    private static final long SEMILLA = Long.getLong("semilla", System.nanoTime());

    @Test
    void the_lines_add_up_to_the_amounts_always() {
        System.out.printf("explanation: seed %d, %d cases%n", SEMILLA, CASOS);
        CasosAlAzar azar = new CasosAlAzar(SEMILLA, YearMonth.of(2000, 1), YearMonth.of(2026, 12));
        for (int i = 0; i < CASOS; i++) {
            CasoMensual caso = CasosAlAzar.paraElApi(azar.siguiente());
            Determinacion d = explicar(caso);
            for (Concepto concepto : Concepto.values()) {
                Importe obrero = d.explicacion().suma(concepto, Pagador.TRABAJADOR);
                Importe patron = d.explicacion().suma(concepto, Pagador.PATRON);
                Importe asegurado = d.explicacion().suma(concepto, Pagador.ASEGURADO);
                Importe ambos = d.cuotas().patron(concepto).mas(d.cuotas().obrero(concepto));
                boolean bien =
                        asegurado.esCero()
                                ? patron.equals(d.cuotas().patron(concepto))
                                        && obrero.equals(d.cuotas().obrero(concepto))
                                : asegurado.equals(ambos);
                if (!bien) {
                    fail("seed %d: %s of %s", SEMILLA, concepto, caso);
                }
            }
            assertThat(d.explicacion().total()).isEqualTo(d.cuotas().total());
        }
    }

    @Test
    void a_line_names_base_days_rate_article_parameter_and_source() {
        LineaDeExplicacion linea =
                explicar(caso("10", segmento("450.50")))
                        .explicacion()
                        .de(Concepto.CUOTA_FIJA)
                        .getFirst();
        assertThat(linea.cuota()).isEqualTo(Parte.PATRONAL);
        assertThat(linea.paga()).isEqualTo(Pagador.PATRON);
        assertThat(linea.segmento()).isEqualTo(1);
        assertThat(linea.base()).hasToString("117.31");
        assertThat(linea.dias()).isEqualTo(31);
        assertThat(linea.tasa()).hasToString("20.4");
        assertThat(linea.exacto()).isEqualTo(new BigDecimal("741.868440000"));
        assertThat(linea.importe()).hasToString("741.87");
        assertThat(linea.articulo()).startsWith("LSS art. 106-I");
        assertThat(linea.parametro()).contains("UMA 2026-02-01 = 117.31");
        assertThat(linea.fuente()).isNotBlank();
        assertThat(linea.confianza()).isEqualTo(Confianza.CONFIRMADA);
    }

    @Test
    void every_line_is_its_base_by_days_by_rate() {
        Determinacion d =
                explicar(caso("10", segmento("450.50").conAusencias(2).conIncapacidad(3)));
        for (LineaDeExplicacion linea : d.explicacion().lineas()) {
            BigDecimal producto =
                    linea.base()
                            .pesos()
                            .multiply(BigDecimal.valueOf(linea.dias()))
                            .multiply(linea.tasa().porcentaje().movePointLeft(2));
            assertThat(linea.exacto()).as(linea.toString()).isEqualByComparingTo(producto);
            assertThat(linea.articulo()).endsWith("; LSS 31");
        }
    }

    @Test
    void under_article_36_the_share_of_the_worker_names_it_and_the_employer_pays() {
        Determinacion d =
                explicar(caso("10", segmento("330.58").conSalarioDiario(Importe.parse("315.04"))));
        List<LineaDeExplicacion> obreras =
                d.explicacion().lineas().stream().filter(l -> l.cuota() == Parte.OBRERA).toList();
        assertThat(obreras).hasSize(5);
        assertThat(obreras)
                .allSatisfy(l -> {
                    assertThat(l.paga()).isEqualTo(Pagador.PATRON);
                    assertThat(l.articulo()).endsWith("; LSS 36");
                });
    }

    @Test
    void the_ceav_line_names_the_bracket_and_the_strategy() {
        LineaDeExplicacion linea =
                explicar(caso("10", segmento("450.50")))
                        .explicacion()
                        .de(Concepto.CESANTIA_Y_VEJEZ)
                        .getFirst();
        assertThat(linea.parametro())
                .contains("3.51 a 4.00 UMA")
                .contains("estrategia LIMITE_SUPERIOR");
        assertThat(linea.tasa()).hasToString("6.613");
    }

    @Test
    void a_base_at_the_limit_names_the_limit() {
        Determinacion d = explicar(caso("10", segmento("9999.99")));
        assertThat(d.explicacion().de(Concepto.GUARDERIAS).getFirst().parametro())
                .contains("tope del SBC")
                .endsWith("= 2932.75");
        assertThat(d.explicacion().de(Concepto.INFONAVIT).getFirst().parametro())
                .endsWith("= 2932.75");
        assertThat(d.explicacion().de(Concepto.CUOTA_FIJA).getFirst().parametro())
                .doesNotContain("tope");
        assertThat(
                        explicar(caso("10", segmento("450.50")))
                                .explicacion()
                                .de(Concepto.GUARDERIAS)
                                .getFirst()
                                .parametro())
                .doesNotContain("tope");
    }

    @Test
    void before_july_2007_each_group_of_insurances_names_its_own_limit() {
        Determinacion d =
                explicar(
                        CasoMensual.de(
                                YearMonth.of(2005, 3), "10", Zona.A, List.of(segmento("9999.99"))));
        // SMGDF 46.80: 25 × 46.80 = 1170.00 and 22 × 46.80 = 1029.60
        LineaDeExplicacion retiro = d.explicacion().de(Concepto.RETIRO).getFirst();
        assertThat(retiro.base()).hasToString("1170.00");
        assertThat(retiro.parametro()).contains("RT, EM").endsWith("= 1170.00");
        LineaDeExplicacion vida = d.explicacion().de(Concepto.INVALIDEZ_Y_VIDA).getFirst();
        assertThat(vida.base()).hasToString("1029.60");
        assertThat(vida.parametro()).contains("IV, CEAV").endsWith("= 1029.60");
        assertThat(d.explicacion().de(Concepto.INFONAVIT).getFirst().base()).hasToString("1029.60");
        assertThat(d.explicacion().de(Concepto.EXCEDENTE).getFirst().base()).hasToString("1029.60");
    }

    @Test
    void a_line_of_the_worker_names_its_rate() {
        LineaDeExplicacion linea =
                explicar(caso("10", segmento("450.50")))
                        .explicacion()
                        .de(Concepto.INVALIDEZ_Y_VIDA)
                        .getLast();
        assertThat(linea.cuota()).isEqualTo(Parte.OBRERA);
        assertThat(linea.parametro()).isEqualTo("INVALIDEZ_VIDA trabajador 1997-07-01");
        assertThat(linea.tasa()).hasToString("0.625");
    }

    @Test
    void the_composition_of_the_modality_weighs_on_the_confidence_too() {
        LineaDeExplicacion linea =
                explicar(
                                CasoMensual.de(
                                        YearMonth.of(2023, 7),
                                        "43",
                                        Zona.GENERAL,
                                        List.of(segmento("450.50").conAusencias(0))))
                        .explicacion()
                        .de(Concepto.INVALIDEZ_Y_VIDA)
                        .getFirst();
        assertThat(linea.confianza()).isEqualTo(Confianza.UNA_FUENTE);
    }

    @Test
    void the_premium_of_work_risks_is_a_datum_of_the_case() {
        LineaDeExplicacion linea =
                explicar(caso("10", segmento("450.50")))
                        .explicacion()
                        .de(Concepto.RIESGOS_DE_TRABAJO)
                        .getFirst();
        assertThat(linea.fuente()).isEqualTo("dato del caso");
        assertThat(linea.parametro()).isEqualTo("prima del registro patronal");
        assertThat(linea.tasa()).hasToString("0.54355");
        assertThat(linea.articulo()).isEqualTo("LSS 70 a 74");
    }

    @Test
    void the_weakest_source_of_a_line_is_the_one_it_shows() {
        LineaDeExplicacion linea =
                explicar(
                                CasoMensual.de(
                                        YearMonth.of(2009, 3),
                                        "10",
                                        Zona.A,
                                        List.of(segmento("100.00"))))
                        .explicacion()
                        .de(Concepto.CUOTA_FIJA)
                        .getFirst();
        assertThat(linea.confianza()).isEqualTo(Confianza.UNA_FUENTE);
    }

    @Test
    void only_the_lines_that_use_the_unit_of_account_inherit_its_confidence() {
        Explicacion e =
                explicar(
                                CasoMensual.de(
                                        YearMonth.of(2009, 3),
                                        "10",
                                        Zona.A,
                                        List.of(segmento("500.00"))))
                        .explicacion();
        assertThat(e.de(Concepto.EXCEDENTE).getFirst().confianza()).isEqualTo(Confianza.UNA_FUENTE);
        assertThat(e.de(Concepto.GUARDERIAS).getFirst().confianza())
                .isEqualTo(Confianza.CONFIRMADA);
    }

    @Test
    void a_concept_that_the_modality_does_not_pay_has_no_line() {
        assertThat(
                        explicar(caso("40", segmento("450.50"))).explicacion().lineas().stream()
                                .map(LineaDeExplicacion::concepto)
                                .distinct())
                .containsExactly(
                        Concepto.GASTOS_MEDICOS_PENSIONADOS,
                        Concepto.INVALIDEZ_Y_VIDA,
                        Concepto.RETIRO,
                        Concepto.CESANTIA_Y_VEJEZ);
    }

    private static Segmento segmento(String sbc) {
        return Segmento.de(31, Importe.parse(sbc), Tasa.dePorcentaje("0.54355"));
    }

    private static CasoMensual caso(String modalidad, Segmento segmento) {
        return CasoMensual.de(YearMonth.of(2026, 3), modalidad, Zona.GENERAL, List.of(segmento));
    }

    private Determinacion explicar(CasoMensual caso) {
        return calculo.explicar(caso, Idioma.ES).valor().orElseThrow();
    }
}
