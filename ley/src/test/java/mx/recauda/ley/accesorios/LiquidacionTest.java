package mx.recauda.ley.accesorios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.casos.Caso;
import mx.recauda.ley.dinero.Factor;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.tiempo.Ambito;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Update and surcharges of one contribution. */
class LiquidacionTest {

    private static final Inpc INPC = Inpc.incluido();
    private static final TasasDeRecargos TASAS = TasasDeRecargos.incluidas();

    static List<Caso> publicados() {
        return Caso.deCobranza("recargos_actualizacion");
    }

    @ParameterizedTest
    @MethodSource("publicados")
    void late_payments_cost_what_the_published_cases_say(Caso caso) {
        Liquidacion l =
                Liquidacion.calcula(
                        Importe.parse(caso.entrada("amount")),
                        caso.fecha("due"),
                        caso.fecha("paid"),
                        publicado(caso),
                        INPC,
                        TASAS);
        assertThat(l.actualizacion().factor()).isEqualTo(Factor.parse(caso.esperado("factor")));
        assertThat(l.actualizado()).hasToString(caso.esperado("updated"));
        int meses =
                Integer.parseInt(
                        caso.esperado().containsKey("months")
                                ? caso.esperado("months")
                                : caso.esperado("months_or_fraction"));
        assertThat(l.recargos().meses()).isEqualTo(meses);
        assertThat(l.recargos().tasa()).isEqualTo(Tasa.dePorcentaje(caso.esperado("recargos_pct")));
        // The teaching sheet of 2011 truncates the surcharges: docs/ley/diferencias.md.
        Importe deMas = Importe.deCentavos(caso.id().equals("MORA-PUB-1") ? 1 : 0);
        assertThat(l.importeRecargos().menos(deMas)).hasToString(caso.esperado("recargos"));
        assertThat(l.total().menos(deMas)).hasToString(caso.esperado("total"));
        if (caso.esperado().containsKey("total_pesos_cff20")) {
            assertThat(Liquidacion.aPesosEnteros(l.total()))
                    .hasToString(caso.esperado("total_pesos_cff20") + ".00");
        }
        if (caso.esperado().containsKey("month_rates")) {
            assertThat(l.recargos().detalle())
                    .extracting(m -> List.of(m.inicio().toString(), m.tasa().toString()))
                    .isEqualTo(caso.esperado().get("month_rates"));
        }
    }

    @ParameterizedTest
    @MethodSource("publicados")
    void without_a_date_of_publication_only_one_published_case_differs(Caso caso) {
        Liquidacion l = calcula(caso.entrada("amount"), caso.fecha("due"), caso.fecha("paid"));
        // Paid on 3 October: the index of September is taken as published on the 10th.
        boolean difiere = caso.id().equals("MORA-6");
        assertThat(l.actualizacion().factor().equals(Factor.parse(caso.esperado("factor"))))
                .isEqualTo(!difiere);
    }

    @Test
    void the_example_of_the_contract() {
        Liquidacion l = calcula("4260.00", LocalDate.of(2011, 8, 17), LocalDate.of(2011, 9, 25));
        assertThat(l.actualizacion().factor()).hasToString("1.0015");
        assertThat(l.importeActualizacion()).hasToString("6.39");
        assertThat(l.recargos().meses()).isEqualTo(2);
        assertThat(l.recargos().tasa()).hasToString("2.26");
        assertThat(l.avisos()).isEmpty();
    }

    @Test
    void the_lines_add_up_to_the_total_and_name_article_and_source() {
        Liquidacion l = calcula("100000.00", LocalDate.of(2025, 12, 17), LocalDate.of(2026, 2, 20));
        assertThat(l.lineas().stream().map(Linea::importe).reduce(Importe.CERO, Importe::mas))
                .isEqualTo(l.total());
        assertThat(l.lineas())
                .extracting(Linea::articulo)
                .containsExactly("LSS 39", "CFF 17-A", "CFF 21");
        assertThat(l.lineas().get(1).parametro())
                .isEqualTo("INPC 2026-01 143.588 / INPC 2025-11 142.645");
        assertThat(l.lineas().get(1).operacion()).isEqualTo("100,000.00 × (1.0066 − 1)");
        assertThat(l.lineas().get(2).parametro())
                .isEqualTo("1 × 1.47 % desde 2025-12-17; 2 × 2.07 % desde 2026-01-17");
        assertThat(l.lineas().get(2).operacion()).isEqualTo("100,660.00 × 5.61 %");
        assertThat(l.lineas().get(2).fuente()).contains("LIF 2026");
    }

    @Test
    void the_explanation_names_no_index_when_there_is_no_newer_one() {
        Liquidacion l = calcula("100000.00", LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 20));
        assertThat(l.lineas().get(1).parametro()).isEqualTo("Sin INPC posterior al de 2026-01");
        assertThat(l.importeActualizacion()).isEqualTo(Importe.CERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-17, 2026-03-17, 0",
        "2026-03-17, 2026-03-16, 0",
        "2026-03-17, 2026-03-18, 1",
        "2026-03-17, 2026-04-17, 1",
        "2026-03-17, 2026-04-18, 2",
        "2026-03-17, 2026-05-17, 2",
        "2025-12-17, 2026-01-17, 1",
        "2025-12-17, 2026-01-18, 2",
        // day 31 does not exist in April: the month ends on the first business day of May (4th)
        "2026-03-31, 2026-04-30, 1",
        "2026-03-31, 2026-05-04, 1",
        "2026-03-31, 2026-05-05, 2",
        "2026-03-31, 2026-05-31, 2",
        "2026-01-31, 2026-03-02, 1",
        "2026-01-31, 2026-03-03, 2"
    })
    void every_month_or_fraction_counts(LocalDate vencimiento, LocalDate pago, int meses) {
        assertThat(Recargos.mesesOFraccion(vencimiento, pago)).isEqualTo(meses);
    }

    @ParameterizedTest
    @CsvSource({
        "143588, 142645, 1.0066",
        "100680, 100041, 1.0063",
        "1000099, 1000000, 1.0000",
        "1000100, 1000000, 1.0001",
        "128084, 128389, 1.0000",
        "5, 5, 1.0000",
        "9, 3, 3.0000"
    })
    void the_factor_is_truncated_and_never_below_one(long nuevo, long viejo, Factor factor) {
        assertThat(Actualizacion.factor(nuevo, viejo)).isEqualTo(factor);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-09, 2025-01",
        "2025-03-10, 2025-02",
        "2025-03-31, 2025-02",
        "2026-01-09, 2025-11",
        "2026-01-10, 2025-12"
    })
    void an_index_is_taken_as_published_on_the_tenth(LocalDate dia, Mes mes) {
        assertThat(Inpc.publicadoAl(dia)).isEqualTo(mes);
    }

    @Test
    void the_series_of_prices_has_ends_and_a_source() {
        assertThat(INPC.primero()).isEqualTo(Mes.de(2000, 1));
        assertThat(INPC.indice(Mes.de(2000, 1)).orElseThrow()).hasToString("44.930830116378");
        assertThat(INPC.indice(Mes.de(1999, 12))).isEmpty();
        assertThat(INPC.indice(INPC.ultimo())).isPresent();
        assertThat(INPC.indice(INPC.ultimo().siguiente())).isEmpty();
        assertThat(INPC.indice(Mes.de(2025, 4)).orElseThrow()).hasToString("139.620");
        assertThat(INPC.fuente(Mes.de(2025, 4))).contains("INEGI");
        assertThat(INPC.fuente(Mes.de(1999, 12))).isEmpty();
    }

    @Test
    void a_payment_after_the_last_known_index_uses_it_with_a_warning() {
        Liquidacion l = calcula("1000.00", LocalDate.of(2026, 1, 19), LocalDate.of(2026, 10, 15));
        assertThat(INPC.ultimo()).isEqualTo(Mes.de(2026, 3));
        assertThat(l.actualizacion().mesReciente()).isEqualTo(Mes.de(2026, 3));
        assertThat(l.avisos())
                .containsExactly(
                        new Aviso(
                                ErrorDeAccesorios.INDICE_FALTANTE, List.of("2026-09", "2026-03")));
    }

    @Test
    void a_debt_younger_than_the_last_known_index_is_not_updated_but_says_so() {
        Liquidacion l = calcula("1000.00", LocalDate.of(2026, 8, 17), LocalDate.of(2026, 10, 15));
        assertThat(l.actualizacion().factor()).isEqualTo(Factor.UNO);
        assertThat(l.avisos())
                .extracting(Aviso::codigo)
                .containsExactly(ErrorDeAccesorios.INDICE_FALTANTE);
    }

    @Test
    void an_index_added_later_changes_only_what_needed_it() {
        Inpc mas = INPC.con(new BigDecimal("146.000"), "prueba");
        LocalDate vencimiento = LocalDate.of(2026, 1, 19);
        assertThat(Actualizacion.entre(vencimiento, LocalDate.of(2026, 4, 15), mas))
                .isEqualTo(Actualizacion.entre(vencimiento, LocalDate.of(2026, 4, 15), INPC));
        assertThat(Actualizacion.entre(vencimiento, LocalDate.of(2026, 5, 15), mas).avisos())
                .isEmpty();
        assertThat(mas.indice(Mes.de(2026, 4)).orElseThrow()).hasToString("146.000");
    }

    @Test
    void a_fall_of_prices_is_told() {
        Liquidacion l = calcula("75000.00", LocalDate.of(2023, 4, 17), LocalDate.of(2023, 7, 7));
        assertThat(l.avisos())
                .extracting(Aviso::codigo)
                .containsExactly(ErrorDeAccesorios.FACTOR_MENOR_A_UNO);
    }

    @Test
    void surcharges_stop_at_sixty_months_and_say_so() {
        Liquidacion justo = calcula("1.00", LocalDate.of(2020, 1, 17), LocalDate.of(2025, 1, 17));
        assertThat(justo.recargos().meses()).isEqualTo(60);
        assertThat(justo.avisos()).isEmpty();
        Liquidacion pasado = calcula("1.00", LocalDate.of(2020, 1, 17), LocalDate.of(2025, 1, 18));
        assertThat(pasado.recargos().meses()).isEqualTo(60);
        assertThat(pasado.avisos())
                .containsExactly(
                        new Aviso(ErrorDeAccesorios.TOPE_DE_RECARGOS, List.of("61", "60")));
    }

    @Test
    void paid_in_time_there_is_nothing_to_add() {
        Liquidacion l = calcula("500.00", LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 17));
        assertThat(l.total()).isEqualTo(Importe.parse("500.00"));
        assertThat(l.recargos().detalle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 2026-02-17, 2026-03-01, ACC-001",
        "-1.00, 2026-02-17, 2026-03-01, ACC-001",
        "1.00, 1999-12-17, 2001-03-17, ACC-002",
        "1.00, 2000-12-18, 2001-03-17, ACC-003",
        "1.00, 2026-12-17, 2027-03-17, ACC-003"
    })
    void what_cannot_be_computed_is_refused_with_its_code(
            String importe, LocalDate vencimiento, LocalDate pago, String codigo) {
        assertThatThrownBy(() -> calcula(importe, vencimiento, pago))
                .isInstanceOfSatisfying(
                        AccesorioImposible.class,
                        e -> assertThat(e.codigo().codigo()).isEqualTo(codigo));
    }

    @ParameterizedTest
    @CsvSource({
        "100.50, 100.00",
        "100.51, 101.00",
        "100.01, 100.00",
        "100.99, 101.00",
        "100.00, 100.00"
    })
    void whole_pesos_go_down_to_fifty_centavos(String exacto, String pesos) {
        assertThat(Liquidacion.aPesosEnteros(Importe.parse(exacto))).hasToString(pesos);
    }

    @ParameterizedTest
    @CsvSource({"0.75, 1.13", "0.98, 1.47", "1.38, 2.07", "1.48, 2.22", "0.99, 1.49"})
    void the_rate_for_late_payment_is_half_as_much_again(String prorroga, String mora) {
        assertThat(TasasDeRecargos.mora(Tasa.dePorcentaje(prorroga)))
                .isEqualTo(Tasa.dePorcentaje(mora));
    }

    @Test
    void every_published_rate_derives_from_that_of_the_revenue_law() {
        for (Mes mes = Mes.de(2001, 1);
                mes.compareTo(Mes.de(2026, 12)) <= 0;
                mes = mes.siguiente()) {
            TasasDeRecargos.TasasDelMes tasas = TASAS.en(mes).orElseThrow();
            // One table rounds some months of 2001–2003 by other rules: a hundredth at most.
            long diferencia =
                    TasasDeRecargos.mora(tasas.prorroga()).diezmillonesimas()
                            - tasas.mora().diezmillonesimas();
            assertThat(Math.abs(diferencia)).as(mes.toString()).isLessThanOrEqualTo(1_000);
            if (mes.anio() >= 2004) {
                assertThat(diferencia).as(mes.toString()).isZero();
            }
        }
    }

    @Test
    void accessories_agree_with_decimal_arithmetic_on_random_debts() {
        long semilla = 20260217L;
        Random azar = new Random(semilla);
        Calendario calendario = Calendario.de(Ambito.CFF);
        for (int i = 0; i < 3_000; i++) {
            LocalDate vencimiento =
                    calendario.habilDesde(LocalDate.of(2011, 1, 1).plusDays(azar.nextInt(5_000)));
            LocalDate pago = vencimiento.plusDays(azar.nextInt(500));
            Importe importe = Importe.deCentavos(1 + azar.nextLong(10_000_000_000L));
            Liquidacion l = Liquidacion.calcula(importe, vencimiento, pago, INPC, TASAS);
            assertThat(l.total().pesos())
                    .as("seed %s: %s due %s paid %s", semilla, importe, vencimiento, pago)
                    .isEqualByComparingTo(oraculo(importe.pesos(), vencimiento, pago));
        }
    }

    /** The same law, written again in the plainest decimal arithmetic. */
    private static BigDecimal oraculo(BigDecimal importe, LocalDate vencimiento, LocalDate pago) {
        BigDecimal factor = BigDecimal.ONE;
        Mes viejo = Mes.de(vencimiento).anterior();
        Mes nuevo = Mes.de(pago).mas(pago.getDayOfMonth() < 10 ? -2 : -1);
        if (nuevo.compareTo(viejo) > 0) {
            factor =
                    INPC.indice(nuevo)
                            .orElseThrow()
                            .divide(INPC.indice(viejo).orElseThrow(), 4, RoundingMode.DOWN)
                            .max(BigDecimal.ONE);
        }
        BigDecimal actualizado = importe.multiply(factor).setScale(2, RoundingMode.HALF_UP);
        BigDecimal suma = BigDecimal.ZERO;
        for (int k = 0; k < 60; k++) {
            LocalDate inicio = vencimiento.plusMonths(k);
            if (fin(vencimiento, k).isBefore(pago)) {
                suma = suma.add(TASAS.en(Mes.de(inicio)).orElseThrow().mora().porcentaje());
            }
        }
        return actualizado.add(
                actualizado.multiply(suma).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }

    private static LocalDate fin(LocalDate vencimiento, int k) {
        LocalDate mismoDia = vencimiento.plusMonths(k);
        return mismoDia.getDayOfMonth() == vencimiento.getDayOfMonth()
                ? mismoDia
                : Calendario.de(Ambito.CFF).habilDesde(mismoDia.plusDays(1));
    }

    /** The cases without a month say that the one before the payment was published. */
    private static Mes publicado(Caso caso) {
        String mes = String.valueOf(caso.entrada().get("last_inpc_published"));
        return mes.equals("null") ? Mes.de(caso.fecha("paid")).anterior() : Mes.parse(mes);
    }

    private static Liquidacion calcula(String importe, LocalDate vencimiento, LocalDate pago) {
        return Liquidacion.calcula(Importe.parse(importe), vencimiento, pago, INPC, TASAS);
    }
}
