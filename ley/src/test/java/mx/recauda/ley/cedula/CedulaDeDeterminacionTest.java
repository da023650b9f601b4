package mx.recauda.ley.cedula;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.cedula.Hecho.Alta;
import mx.recauda.ley.cedula.Hecho.Ausencia;
import mx.recauda.ley.cedula.Hecho.Baja;
import mx.recauda.ley.cedula.Hecho.CambioDeSalario;
import mx.recauda.ley.cedula.Hecho.Incapacidad;
import mx.recauda.ley.cedula.Hecho.InicioDeCredito;
import mx.recauda.ley.cedula.Hecho.ReinicioDeCredito;
import mx.recauda.ley.cedula.Hecho.SuspensionDeCredito;
import mx.recauda.ley.cuotas.CalculoDeCuotas;
import mx.recauda.ley.cuotas.CasoMensual;
import mx.recauda.ley.cuotas.Concepto;
import mx.recauda.ley.cuotas.CuotasDelMes;
import mx.recauda.ley.cuotas.Segmento;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.ley.vivienda.Descuento;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** CedulaDeDeterminacion, DiasDelMes and MesDeTrabajador. */
class CedulaDeDeterminacionTest {

    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final Importe SDI = Importe.parse("450.50");
    private static final Patron PATRON =
            new Patron(
                    RegistroPatronal.parse("B9012345102"),
                    "",
                    "",
                    Zona.GENERAL,
                    Tasa.dePorcentaje("0.54355"),
                    false);

    @Test
    void the_day_of_the_baja_is_contributed() {
        assertThat(renglon(MARZO, alta("2026-03-02"), new Baja(dia("2026-03-10"))).mes().dias())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({
        // baja and return on the same day: no gap
        "2026-03-10, 2026-03-10, 31",
        "2026-03-10, 2026-03-11, 31",
        "2026-03-10, 2026-03-12, 30"
    })
    void a_return_continues_the_month(LocalDate baja, LocalDate alta, int dias) {
        Renglon r = renglon(MARZO, alta("2025-01-01"), new Baja(baja), new Alta(alta, SDI));
        assertThat(r.mes().dias()).isEqualTo(dias);
    }

    @ParameterizedTest
    @CsvSource({
        // baja, first certificate of 10 days, second of 5, days contributed, reported
        "2026-03-10, 2026-03-08, 2026-03-25, 17, true",
        "2026-03-10, 2026-03-08, 2026-03-18, 22, true",
        "2026-03-17, 2026-03-08, 2026-03-25, 17, false",
        "2026-03-20, 2026-03-08, 2026-03-25, 20, false"
    })
    void a_baja_during_an_incapacity_has_no_effect_until_it_ends(
            LocalDate baja, LocalDate primera, LocalDate segunda, int dias, boolean avisa) {
        Resultado<CedulaDeDeterminacion> cedula =
                determina(
                        MARZO,
                        alta("2025-01-01"),
                        new Incapacidad(primera, 10, "AA1", false),
                        new Incapacidad(segunda, 5, "AA2", false),
                        new Baja(baja));
        assertThat(cedula.valor().renglones().getFirst().mes().dias()).isEqualTo(dias);
        assertThat(cedula.incidencias())
                .extracting(Incidencia::codigo)
                .isEqualTo(avisa ? List.of("CED-005") : List.of());
    }

    @Test
    void a_return_before_the_incapacity_ends_keeps_the_employment() {
        Renglon r =
                renglon(
                        MARZO,
                        alta("2025-01-01"),
                        new Incapacidad(dia("2026-03-08"), 10, "AA1", false),
                        new Baja(dia("2026-03-10")),
                        alta("2026-03-12"));
        assertThat(r.mes().dias()).isEqualTo(31);
    }

    @Test
    void enrolled_and_gone_on_the_same_day_is_one_day() {
        assertThat(renglon(MARZO, alta("2026-03-10"), new Baja(dia("2026-03-10"))).mes().dias())
                .isEqualTo(1);
    }

    @Test
    void a_baja_on_the_last_day_of_a_month_leaves_nothing_in_the_next() {
        assertThat(
                        determina(
                                        ABRIL.siguiente(),
                                        alta("2025-01-01"),
                                        new Baja(dia("2026-04-30")))
                                .valor()
                                .renglones())
                .isEmpty();
    }

    @Test
    void a_change_of_salary_splits_the_month_on_its_day() {
        Renglon r =
                renglon(
                        MARZO,
                        alta("2025-01-01"),
                        new CambioDeSalario(dia("2026-03-11"), Importe.parse("500.00")));
        assertThat(r.mes().segmentos())
                .extracting(s -> s.primerDia() + ":" + s.dias() + ":" + s.sbc())
                .containsExactly("1:10:450.50", "11:21:500.00");
        assertThat(r.mes().sdi()).hasToString("500.00");
    }

    @Test
    void incapacity_wins_over_absence_and_licences_have_their_own_column() {
        Renglon r =
                renglon(
                        MARZO,
                        alta("2025-01-01"),
                        new Ausencia(dia("2026-03-05"), 3),
                        new Incapacidad(dia("2026-03-06"), 4, "AA1", false),
                        new Incapacidad(dia("2026-02-27"), 4, "AA2", true));
        assertThat(r.mes().ausencias()).isEqualTo(1);
        assertThat(r.mes().incapacidades()).isEqualTo(4);
        assertThat(r.mes().licencias()).isEqualTo(2);
    }

    @Test
    void from_the_eighth_absence_on_only_seven_count_and_it_is_said() {
        Resultado<CedulaDeDeterminacion> siete =
                determina(MARZO, alta("2025-01-01"), new Ausencia(dia("2026-03-05"), 7));
        assertThat(siete.incidencias()).isEmpty();
        Resultado<CedulaDeDeterminacion> ocho =
                determina(MARZO, alta("2025-01-01"), new Ausencia(dia("2026-03-05"), 8));
        assertThat(ocho.incidencias()).extracting(Incidencia::codigo).containsExactly("CED-001");
        assertThat(ocho.valor().total()).isEqualTo(siete.valor().total());
    }

    @ParameterizedTest
    @CsvSource({"5, 2, 3", "3, 1, 2", "1, 1, 7", "5, 6, 7"})
    void absences_of_a_reduced_week_are_converted_by_the_official_table(
            int porSemana, int ausencias, int cuentan) {
        Trabajador trabajador =
                trabajador(
                        porSemana,
                        List.of(alta("2025-01-01"), new Ausencia(dia("2026-03-05"), ausencias)));
        Resultado<CedulaDeDeterminacion> cedula =
                CedulaDeDeterminacion.determina(PATRON, MARZO, List.of(trabajador), Idioma.ES);
        assertThat(cedula.valor().renglones().getFirst().mes().ausencias()).isEqualTo(cuentan);
        assertThat(cedula.incidencias())
                .extracting(Incidencia::codigo)
                .isEqualTo(ausencias > porSemana ? List.of("CED-003") : List.of());
    }

    @Test
    void the_month_that_closes_a_bimester_adds_what_is_bimonthly_of_both() {
        Renglon marzo = renglon(MARZO, alta("2025-01-01"));
        Renglon abril = renglon(ABRIL, alta("2025-01-01"));
        assertThat(marzo.patron(Concepto.RETIRO)).isEqualTo(Importe.CERO);
        // 450.50 × 31 × 2 % = 279.31 and × 30 = 270.30
        assertThat(abril.patron(Concepto.RETIRO)).hasToString("549.61");
        assertThat(abril.diasDelBimestre()).isEqualTo(61);
        assertThat(marzo.patron(Concepto.CUOTA_FIJA)).hasToString("741.87");
    }

    @Test
    void who_left_in_the_first_month_still_owes_the_bimester() {
        Renglon r = renglon(ABRIL, alta("2025-01-01"), new Baja(dia("2026-03-15")));
        assertThat(r.mes().dias()).isZero();
        assertThat(r.patron(Concepto.CUOTA_FIJA)).isEqualTo(Importe.CERO);
        assertThat(r.patron(Concepto.RETIRO)).hasToString("135.15");
    }

    @Test
    void a_suspended_credit_is_not_deducted_until_it_starts_again() {
        Renglon r =
                renglon(
                        ABRIL,
                        alta("2025-01-01"),
                        new InicioDeCredito(
                                dia("2026-01-01"),
                                "1426000011",
                                new Descuento.CuotaFija(Importe.parse("610.00"))),
                        new SuspensionDeCredito(dia("2026-03-11")),
                        new ReinicioDeCredito(dia("2026-04-21")));
        // 610.00 × 2 / 61 = 20.00 a day; 10 days of March and 10 of April
        assertThat(r.amortizacion().orElseThrow().calculado()).hasToString("400.00");
        assertThat(r.credito()).isEqualTo("1426000011");
    }

    @Test
    void a_percentage_is_taken_on_the_salary_within_its_limit() {
        Renglon r =
                renglon(
                        ABRIL,
                        new Alta(dia("2025-01-01"), Importe.parse("5000.00")),
                        new InicioDeCredito(
                                dia("2026-01-01"),
                                "1426000011",
                                new Descuento.Porcentaje(Tasa.dePorcentaje("20"))));
        // 25 × 117.31 = 2,932.75; × 31 × 20 % = 18,183.05 and × 30 × 20 % = 17,596.50
        assertThat(r.amortizacion().orElseThrow().calculado()).hasToString("35779.55");
    }

    @Test
    void the_fund_totals_add_up_to_the_total() {
        CedulaDeDeterminacion cedula =
                determina(
                                ABRIL,
                                alta("2025-01-01"),
                                new InicioDeCredito(
                                        dia("2026-01-01"),
                                        "1426000011",
                                        new Descuento.Porcentaje(Tasa.dePorcentaje("20"))))
                        .valor();
        Importe conceptos = Importe.CERO;
        for (Concepto concepto : Concepto.values()) {
            conceptos = conceptos.mas(cedula.total(concepto));
        }
        assertThat(cedula.total()).isEqualTo(conceptos.mas(cedula.totalAmortizacion()));
        assertThat(cedula.vencimiento().ultimoDia()).isEqualTo("2026-05-18");
    }

    @Test
    void a_worker_below_the_minimum_is_left_out_and_reported() {
        Resultado<CedulaDeDeterminacion> cedula =
                determina(MARZO, new Alta(dia("2025-01-01"), Importe.parse("100.00")));
        assertThat(cedula.valor().renglones()).isEmpty();
        assertThat(cedula.errores()).extracting(Incidencia::codigo).containsExactly("CUO-018");
        assertThat(cedula.errores().getFirst().campo()).contains("04038500015");
    }

    @Test
    void a_salary_at_the_minimum_proves_article_36() {
        Renglon r = renglon(MARZO, new Alta(dia("2025-01-01"), Importe.parse("315.04")));
        assertThat(r.obrero(Concepto.PRESTACIONES_EN_DINERO)).isEqualTo(Importe.CERO);
        assertThat(
                        renglon(MARZO, new Alta(dia("2025-01-01"), Importe.parse("315.05")))
                                .obrero(Concepto.PRESTACIONES_EN_DINERO))
                .isNotEqualTo(Importe.CERO);
    }

    @Test
    void the_order_of_the_facts_changes_nothing() {
        List<Hecho> hechos =
                List.of(
                        alta("2025-01-01"),
                        new CambioDeSalario(dia("2026-03-11"), Importe.parse("500.00")),
                        new Ausencia(dia("2026-03-05"), 3),
                        new Incapacidad(dia("2026-03-20"), 4, "AA1", false),
                        new Baja(dia("2026-04-10")),
                        new Alta(dia("2026-04-20"), Importe.parse("510.00")));
        long semilla = 20260317L;
        Random azar = new Random(semilla);
        Importe esperado = total(ABRIL, hechos);
        for (int i = 0; i < 50; i++) {
            List<Hecho> revueltos = new ArrayList<>(hechos);
            Collections.shuffle(revueltos, azar);
            assertThat(total(ABRIL, revueltos)).as("seed %s", semilla).isEqualTo(esperado);
        }
    }

    @Test
    void an_assumed_premium_is_said() {
        Patron supuesta =
                new Patron(PATRON.registro(), "", "", Zona.GENERAL, PATRON.primaRiesgos(), true);
        assertThat(
                        CedulaDeDeterminacion.determina(supuesta, MARZO, List.of(), Idioma.ES)
                                .incidencias())
                .extracting(Incidencia::codigo)
                .containsExactly("CED-002");
    }

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorDeCedula codigo) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(codigo, idioma, "A", "B", "C");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.fundamento()).isNotBlank();
        }
    }

    /** LSS 36 day by day: which stretches have the worker's share on the employer. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // daily wages declared: from a day, of so much | stretches: first day x days, with
                // *
                // when the employer bears the share of the worker
                "nothing declared                      |                                        | 1x31",
                "all the month at the minimum          | 2026-01-01 315.04                      | 1x31*",
                "over the minimum by a centavo         | 2026-01-01 315.05                      | 1x31",
                "at the minimum until the 15th         | 2026-01-01 315.04, 2026-03-16 315.05   | 1x15* 16x16",
                "at the minimum from the 16th          | 2026-03-16 315.04                      | 1x15 16x16*",
                "known only of the next month          | 2026-04-01 315.04                      | 1x31",
                "two wages over the minimum cut nothing| 2026-01-01 320.00, 2026-03-16 318.00   | 1x31",
                "two at or under it cut nothing        | 2026-01-01 300.00, 2026-03-16 315.04   | 1x31*",
                "in the order of their days            | 2026-03-16 315.05, 2026-03-05 315.04   | 1x4 5x11* 16x16"
            })
    void the_share_of_the_worker_is_borne_by_the_employer_on_the_days_of_the_minimum_wage(
            String caso, String salarios, String tramos) {
        Renglon r = renglon(MARZO, conDiarios(salarios));
        List<String> cortado =
                r.mes().segmentos().stream()
                        .map(s -> s.primerDia() + "x" + s.dias() + (alMinimo(s) ? "*" : ""))
                        .toList();

        assertThat(String.join(" ", cortado)).isEqualTo(tramos);
        // Stretch by stretch as `calcula` computes each: nothing of one reaches the other.
        for (Concepto concepto : Concepto.values()) {
            if (!concepto.bimestral()) {
                assertThat(r.obrero(concepto).centavos())
                        .as(concepto.name())
                        .isEqualTo(
                                r.mes().segmentos().stream()
                                        .mapToLong(s -> solo(s).obreroCentavos(concepto))
                                        .sum());
            }
        }
    }

    @Test
    void the_salaries_of_a_month_are_those_of_each_of_its_days() {
        Renglon r =
                renglon(
                        MARZO,
                        new Alta(dia("2026-03-02"), Importe.parse("400.00")),
                        new CambioDeSalario(dia("2026-03-17"), Importe.parse("800.00")));

        assertThat(r.mes().dias()).isEqualTo(30);
        assertThat(r.mes().sdi()).isEqualTo(Importe.parse("800.00"));
        assertThat(r.mes().salarios()).isEqualTo(Importe.parse("18000.00"));
    }

    /** The daily wage of 315.04 is declared of January; March is determined. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the same salary                         | 2026-01-01 |            | 1x31*",
                "another salary before the month         | 2026-01-01 | 2026-02-01 | 1x31",
                "another salary in the month             | 2026-01-01 | 2026-03-11 | 1x10* 11x21",
                "declared of the new salary, on its day  | 2026-03-11 | 2026-03-11 | 1x10 11x21*",
                "declared after the new salary           | 2026-03-16 | 2026-03-11 | 1x10 11x5 16x16*"
            })
    void a_declared_daily_wage_ends_with_its_salary(
            String caso, String declarado, @Nullable String cambio, String tramos) {
        List<Hecho> hechos = new ArrayList<>();
        hechos.add(new Hecho.SalarioDiario(dia(declarado), Importe.parse("315.04")));
        hechos.add(new Alta(dia("2025-01-01"), Importe.parse("340.00")));
        if (cambio != null) {
            hechos.add(new CambioDeSalario(dia(cambio), Importe.parse("1000.00")));
        }

        assertThat(tramos(renglon(MARZO, hechos.toArray(Hecho[]::new)))).isEqualTo(tramos);
    }

    @Test
    void
            a_daily_wage_of_an_employment_is_not_of_the_next_one_and_may_be_declared_before_the_first() {
        Alta primera = new Alta(dia("2025-01-10"), Importe.parse("340.00"));
        Hecho diario = new Hecho.SalarioDiario(dia("2025-01-01"), Importe.parse("315.04"));
        Alta segunda = new Alta(dia("2026-03-01"), Importe.parse("340.00"));

        assertThat(tramos(renglon(MARZO, primera, diario))).isEqualTo("1x31*");
        assertThat(tramos(renglon(MARZO, primera, diario, new Baja(dia("2025-12-31")), segunda)))
                .isEqualTo("1x31");
    }

    private static String tramos(Renglon renglon) {
        return renglon.mes().segmentos().stream()
                .map(s -> s.primerDia() + "x" + s.dias() + (alMinimo(s) ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_bimester_is_at_the_minimum_only_in_the_month_that_was() {
        Renglon r = renglon(ABRIL, conDiarios("2026-01-01 315.04, 2026-04-01 315.05"));
        MesDeTrabajador marzo = r.mesAnterior().orElseThrow();

        assertThat(marzo.segmentos()).allMatch(s -> alMinimo(s));
        assertThat(r.mes().segmentos()).noneMatch(s -> alMinimo(s));
        assertThat(r.obrero(Concepto.CESANTIA_Y_VEJEZ).centavos())
                .isEqualTo(
                        solo(ABRIL, r.mes().segmentos().getFirst())
                                .obreroCentavos(Concepto.CESANTIA_Y_VEJEZ))
                .isPositive();
    }

    private static Hecho[] conDiarios(@Nullable String salarios) {
        List<Hecho> hechos = new ArrayList<>();
        hechos.add(new Alta(dia("2025-01-01"), Importe.parse("340.00")));
        for (String uno : salarios == null ? new String[0] : salarios.split(", *")) {
            String[] partes = uno.strip().split(" ");
            hechos.add(new Hecho.SalarioDiario(dia(partes[0]), Importe.parse(partes[1])));
        }
        return hechos.toArray(Hecho[]::new);
    }

    private static boolean alMinimo(Segmento segmento) {
        return segmento.salarioDiarioCentavos() <= 31_504;
    }

    private static CuotasDelMes solo(Segmento segmento) {
        return solo(MARZO, segmento);
    }

    private static CuotasDelMes solo(Mes mes, Segmento segmento) {
        return CalculoDeCuotas.incluido()
                .calcular(
                        CasoMensual.de(
                                YearMonth.of(mes.anio(), mes.numero()),
                                "10",
                                Zona.GENERAL,
                                List.of(segmento)),
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private static Importe total(Mes mes, List<Hecho> hechos) {
        return CedulaDeDeterminacion.determina(
                        PATRON, mes, List.of(trabajador(0, hechos)), Idioma.ES)
                .valor()
                .total();
    }

    private static Renglon renglon(Mes mes, Hecho... hechos) {
        return determina(mes, hechos).valor().renglones().getFirst();
    }

    private static Resultado<CedulaDeDeterminacion> determina(Mes mes, Hecho... hechos) {
        return CedulaDeDeterminacion.determina(
                PATRON, mes, List.of(trabajador(0, List.of(hechos))), Idioma.ES);
    }

    private static Trabajador trabajador(int porSemana, List<Hecho> hechos) {
        return new Trabajador(
                Nss.parse("04038500015"),
                "GARCIA$LOPEZ$LUIS",
                "",
                "",
                "",
                porSemana,
                Optional.empty(),
                Optional.of(Importe.parse("100000.00")),
                hechos);
    }

    private static Alta alta(String dia) {
        return new Alta(dia(dia), SDI);
    }

    private static LocalDate dia(String texto) {
        return LocalDate.parse(texto);
    }
}
