package mx.recauda.ley.accesorios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.accesorios.AplicacionDePago.Adeudo;
import mx.recauda.ley.accesorios.Multas.Infraccion;
import mx.recauda.ley.accesorios.Multas.Rango;
import mx.recauda.ley.casos.Caso;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.tiempo.Ambito;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Vigencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Multas, GastosDeEjecucion, AplicacionDePago, Convenio, Prescripcion, ChequeDevuelto. */
class CobroTest {

    private static final Calendario CFF = Calendario.de(Ambito.CFF);
    private static final TasasDeRecargos TASAS = TasasDeRecargos.incluidas();

    static List<Caso> multas() {
        return Caso.deCobranza("multa_304").stream()
                .filter(c -> c.tema().equals("multa_304"))
                .toList();
    }

    static List<Caso> rangos() {
        return Caso.deCobranza("multa_304B_rango");
    }

    static List<Caso> gastos() {
        return Caso.deCobranza("gastos_ejecucion");
    }

    static List<Caso> convenios() {
        return Caso.deCobranza("convenio_amortizacion");
    }

    static List<Caso> prescripciones() {
        return Caso.deCobranza("prescripcion");
    }

    @ParameterizedTest
    @MethodSource("multas")
    void an_omission_costs_40_to_100_per_cent_less_20_in_time(Caso caso) {
        Importe multa =
                Multas.porOmision(
                        Importe.parse(caso.entrada("omitted")),
                        Tasa.dePorcentaje(caso.entrada("pct")));
        int dia = Integer.parseInt(caso.entrada("paid_on_business_day"));
        assertThat(multa).hasToString(caso.esperado("multa"));
        assertThat(Multas.aPagar(multa, dia)).hasToString(caso.esperado("to_pay"));
    }

    @Test
    void the_discount_ends_with_the_fifteenth_business_day() {
        Importe multa = Importe.parse("1000.00");
        assertThat(Multas.aPagar(multa, 15)).hasToString("800.00");
        assertThat(Multas.aPagar(multa, 16)).hasToString("1000.00");
    }

    @ParameterizedTest
    @CsvSource({"39.99999", "100.00001"})
    void a_fine_outside_the_range_is_refused(String porcentaje) {
        assertThatThrownBy(() ->
                        Multas.porOmision(Importe.parse("1.00"), Tasa.dePorcentaje(porcentaje)))
                .hasMessageContaining("ACC-011");
    }

    @ParameterizedTest
    @MethodSource("rangos")
    void ranges_are_days_of_uma(Caso caso) {
        Infraccion infraccion =
                Multas.infracciones().stream()
                        .filter(i -> i.grupo().equals(caso.entrada("group")))
                        .findFirst()
                        .orElseThrow();
        Rango rango = Multas.rango(infraccion, Importe.parse(caso.entrada("uma_daily")));
        assertThat(rango.minimo()).hasToString(caso.esperado("min"));
        assertThat(rango.maximo()).hasToString(caso.esperado("max"));
    }

    @Test
    void the_catalogue_has_the_22_fractions_in_order() {
        assertThat(Multas.infracciones())
                .extracting(Infraccion::fraccion)
                .containsExactly(
                        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                        "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII");
        assertThat(Multas.infraccion("XXII").minimoUma()).isEqualTo(500);
        assertThatThrownBy(() -> Multas.infraccion("XXIII"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void repeating_doubles_up_to_the_legal_maximum() {
        Caso caso = Caso.deCobranza("multa_reincidencia").getFirst();
        Infraccion infraccion = Multas.infraccion("I");
        int base = Integer.parseInt(caso.entrada("base_uma"));
        int uma = Multas.porReincidencia(base, infraccion);
        assertThat(uma).hasToString(caso.esperado("capped_uma"));
        assertThat(Multas.dias(Importe.parse(caso.entrada("uma_daily")), uma))
                .hasToString(caso.esperado("pesos"));
        assertThat(Multas.porReincidencia(100, infraccion)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-03-01, true",
        "2025-03-01, 2026-03-01, true",
        "2025-03-01, 2026-03-02, false",
        "2025-03-01, 2025-02-28, false"
    })
    void repeating_is_within_365_days_of_the_notice(
            LocalDate aviso, LocalDate nueva, boolean repite) {
        assertThat(Multas.esReincidencia(aviso, nueva)).isEqualTo(repite);
    }

    @Test
    void of_several_fines_for_one_act_only_the_highest_is_imposed() {
        assertThat(Multas.porVarias(List.of(Importe.parse("10.00"), Importe.parse("30.00"))))
                .hasToString("30.00");
        assertThat(Multas.porVarias(List.of())).isEqualTo(Importe.CERO);
    }

    @Test
    void a_late_fine_is_updated_without_surcharges() {
        assertThat(
                        Multas.actualizada(
                                Importe.parse("100000.00"),
                                LocalDate.of(2025, 2, 17),
                                LocalDate.of(2025, 3, 17),
                                Inpc.incluido()))
                .hasToString("100270.00");
    }

    @ParameterizedTest
    @MethodSource("gastos")
    void expenses_are_2_per_cent_between_the_limits_of_the_year(Caso caso) {
        GastosDeEjecucion gastos =
                GastosDeEjecucion.de(
                        Map.of("C1", Importe.parse(caso.entrada("credit"))),
                        Set.of(),
                        LocalDate.of(Integer.parseInt(caso.entrada("date_year")), 6, 1));
        assertThat(gastos.importe()).hasToString(caso.esperado("total"));
        assertThat(gastos.lineas()).extracting(Linea::importe).containsExactly(gastos.importe());
        assertThat(gastos.avisos()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "27999.00, 560.00", "28000.00, 560.00", "28001.00, 560.02",
        "4323000.00, 86460.00", "4322999.00, 86459.98", "9999999.00, 86460.00"
    })
    void the_limits_bite_exactly(String credito, String cargo) {
        assertThat(
                        GastosDeEjecucion.porDiligencia(
                                Importe.parse(credito),
                                Importe.parse("560.00"),
                                Importe.parse("86460.00")))
                .hasToString(cargo);
    }

    @Test
    void one_diligence_over_several_credits_is_one_charge_shared_to_the_centavo() {
        Map<String, Importe> creditos =
                Map.of(
                        "A", Importe.parse("10000.00"),
                        "B", Importe.parse("10000.00"),
                        "C", Importe.parse("10000.00"));
        GastosDeEjecucion gastos =
                GastosDeEjecucion.de(creditos, Set.of("A"), LocalDate.of(2026, 3, 2));
        assertThat(gastos.importe()).hasToString("630.00");
        assertThat(gastos.porCredito().values().stream().reduce(Importe.CERO, Importe::mas))
                .isEqualTo(gastos.importe());
        Map<String, Importe> partes =
                GastosDeEjecucion.reparte(
                        Importe.parse("100.00"), creditos, Importe.parse("30000.00"));
        assertThat(partes.values())
                .extracting(Importe::toString)
                .containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void nothing_is_charged_when_every_credit_is_annulled() {
        GastosDeEjecucion gastos =
                GastosDeEjecucion.de(
                        Map.of("A", Importe.parse("10000.00")),
                        Set.of("A"),
                        LocalDate.of(2026, 3, 2));
        assertThat(gastos.importe()).isEqualTo(Importe.CERO);
        assertThat(gastos.lineas().getFirst().articulo()).isEqualTo("RCFF 95");
    }

    @Test
    void unknown_limits_refuse_only_when_the_amount_depends_on_them() {
        LocalDate dia = LocalDate.of(2021, 6, 1);
        GastosDeEjecucion enMedio =
                GastosDeEjecucion.de(Map.of("A", Importe.parse("100000.00")), Set.of(), dia);
        assertThat(enMedio.importe()).hasToString("2000.00");
        assertThat(enMedio.avisos())
                .extracting(Aviso::codigo)
                .containsExactly(ErrorDeAccesorios.LIMITES_ACOTADOS);
        assertThatThrownBy(() ->
                        GastosDeEjecucion.de(Map.of("A", Importe.parse("100.00")), Set.of(), dia))
                .hasMessageContaining("ACC-021");
        assertThatThrownBy(() ->
                        GastosDeEjecucion.de(
                                Map.of("A", Importe.parse("100.00")),
                                Set.of(),
                                LocalDate.of(2027, 1, 1)))
                .hasMessageContaining("ACC-021");
        assertThatThrownBy(() -> GastosDeEjecucion.de(Map.of(), Set.of(), dia))
                .hasMessageContaining("ACC-023");
    }

    @Test
    void an_unknown_maximum_alone_warns_too() {
        GastosDeEjecucion gastos =
                GastosDeEjecucion.de(
                        Map.of("A", Importe.parse("100000.00")),
                        Set.of(),
                        LocalDate.of(2019, 6, 3));
        assertThat(gastos.importe()).hasToString("2000.00");
        assertThat(gastos.avisos())
                .extracting(Aviso::codigo)
                .containsExactly(ErrorDeAccesorios.LIMITES_ACOTADOS);
    }

    @Test
    void a_payment_covers_accessories_before_the_contribution() {
        Caso caso = Caso.deCobranza("aplicacion_pago").getFirst();
        @SuppressWarnings("unchecked")
        Map<String, Object> owed = (Map<String, Object>) caso.entrada().get("owed");
        Map<Componente, Importe> saldos = new EnumMap<>(Componente.class);
        owed.forEach((k, v) -> saldos.put(componente(k), Importe.parse((String) v)));
        AplicacionDePago aplicado =
                AplicacionDePago.general(
                        Importe.parse(caso.entrada("payment")),
                        List.of(Adeudo.de("A", "IMSS", LocalDate.of(2025, 1, 17), saldos)));
        owed.keySet()
                .forEach(k ->
                        assertThat(aplicado.cubierto("A", componente(k)))
                                .as(k)
                                .hasToString(caso.esperado(k)));
        assertThat(aplicado.remanente()).hasToString(caso.esperado("remaining"));
        assertThat(aplicado.aplicado())
                .extracting(c -> c.componente())
                .containsExactly(
                        Componente.GASTOS_EJECUCION,
                        Componente.RECARGOS,
                        Componente.MULTAS,
                        Componente.PRINCIPAL);
    }

    @Test
    void the_oldest_debt_is_covered_first_and_a_guaranteed_challenge_is_skipped() {
        Map<Componente, Importe> cien = Map.of(Componente.PRINCIPAL, Importe.parse("100.00"));
        Adeudo impugnado =
                new Adeudo(
                        "X",
                        "IMSS",
                        LocalDate.of(2020, 1, 17),
                        cien,
                        List.of(Componente.PRINCIPAL));
        Adeudo nuevo = Adeudo.de("N", "IMSS", LocalDate.of(2025, 1, 17), cien);
        Adeudo viejo = Adeudo.de("V", "IMSS", LocalDate.of(2024, 1, 17), cien);
        AplicacionDePago aplicado =
                AplicacionDePago.general(Importe.parse("150.00"), List.of(nuevo, viejo, impugnado));
        assertThat(aplicado.aplicado())
                .extracting(c -> c.adeudo() + " " + c.importe())
                .containsExactly("V 100.00", "N 50.00");
        assertThat(aplicado.remanente()).isEqualTo(Importe.CERO);
        assertThatThrownBy(() -> AplicacionDePago.general(Importe.CERO, List.of(viejo)))
                .hasMessageContaining("ACC-001");
    }

    @Test
    void age_orders_only_debts_of_the_same_contribution() {
        Map<Componente, Importe> cien = Map.of(Componente.PRINCIPAL, Importe.parse("100.00"));
        AplicacionDePago aplicado =
                AplicacionDePago.general(
                        Importe.parse("250.00"),
                        List.of(
                                Adeudo.de("I25", "IMSS", LocalDate.of(2025, 1, 17), cien),
                                Adeudo.de("R20", "RCV", LocalDate.of(2020, 1, 17), cien),
                                Adeudo.de("I24", "IMSS", LocalDate.of(2024, 1, 17), cien)));
        assertThat(aplicado.aplicado())
                .extracting(c -> c.adeudo() + " " + c.importe())
                .containsExactly("I24 100.00", "I25 100.00", "R20 50.00");
    }

    @Test
    void inside_an_agreement_surcharges_come_before_expenses() {
        Map<Componente, Importe> saldos = new EnumMap<>(Componente.class);
        for (Componente componente : Componente.values()) {
            saldos.put(componente, Importe.parse("10.00"));
        }
        AplicacionDePago aplicado =
                AplicacionDePago.enConvenio(
                        Importe.parse("1000.00"),
                        List.of(Adeudo.de("A", "IMSS", LocalDate.of(2025, 1, 17), saldos)));
        assertThat(aplicado.aplicado())
                .extracting(c -> c.componente())
                .containsExactly(
                        Componente.RECARGOS_PRORROGA,
                        Componente.RECARGOS,
                        Componente.MULTAS,
                        Componente.GASTOS_EXTRAORDINARIOS,
                        Componente.GASTOS_EJECUCION,
                        Componente.INDEMNIZACION,
                        Componente.PRINCIPAL);
        assertThat(aplicado.remanente()).hasToString("930.00");
    }

    @ParameterizedTest
    @MethodSource("convenios")
    void instalments_are_equal_and_the_last_one_settles(Caso caso) {
        int anio = Integer.parseInt(caso.entrada("rate_year"));
        Convenio convenio =
                Convenio.enParcialidades(
                        new Convenio.Adeudo(
                                Importe.parse(caso.entrada("patronal_updated_debt")),
                                Importe.parse(caso.entrada("worker_share"))),
                        Tasa.dePorcentaje(caso.entrada("initial_pct")),
                        Integer.parseInt(caso.entrada("n")),
                        LocalDate.of(anio, 5, 4),
                        TASAS);
        assertThat(convenio.tasa()).isEqualTo(Tasa.dePorcentaje(caso.entrada("rate_pct_month")));
        assertThat(convenio.pagoInicial()).hasToString(caso.esperado("initial_payment"));
        assertThat(convenio.financiado()).hasToString(caso.esperado("financed"));
        assertThat(convenio.totalRecargos()).hasToString(caso.esperado("total_recargos_prorroga"));
        List<Map<String, String>> filas = new ArrayList<>();
        for (Object fila : (List<?>) caso.esperado().get("rows_head_tail")) {
            @SuppressWarnings("unchecked")
            Map<String, String> textos = (Map<String, String>) fila;
            filas.add(textos);
        }
        for (Map<String, String> fila : filas) {
            Convenio.Pago pago = convenio.pagos().get(Integer.parseInt(fila.get("n")) - 1);
            assertThat(pago.importe()).hasToString(fila.get("payment"));
            assertThat(pago.recargos()).hasToString(fila.get("recargos"));
            assertThat(pago.capital()).hasToString(fila.get("capital"));
            assertThat(pago.saldo()).hasToString(fila.get("balance"));
        }
        assertThat(
                        convenio.pagos().stream()
                                .map(Convenio.Pago::capital)
                                .reduce(Importe.CERO, Importe::mas))
                .isEqualTo(convenio.financiado());
    }

    @Test
    void a_deferred_payment_takes_the_highest_rate() {
        Caso caso = Caso.deCobranza("convenio_diferido").getFirst();
        Convenio convenio =
                Convenio.diferido(
                        new Convenio.Adeudo(Importe.parse(caso.entrada("debt")), Importe.CERO),
                        Convenio.INICIAL_MINIMO,
                        Integer.parseInt(caso.entrada("months")),
                        LocalDate.of(2025, 5, 6),
                        TASAS);
        assertThat(convenio.pagoInicial()).hasToString(caso.esperado("initial"));
        assertThat(convenio.financiado()).hasToString(caso.esperado("deferred"));
        assertThat(convenio.totalRecargos()).hasToString(caso.esperado("recargos"));
        assertThat(convenio.pagos().getFirst().importe()).hasToString(caso.esperado("pay_at_end"));
    }

    @ParameterizedTest
    @CsvSource({"12, 1.42", "13, 1.63", "24, 1.63", "25, 1.97", "48, 1.97", "1, 1.42"})
    void the_rate_depends_on_the_number_of_instalments(int n, String tasa) {
        assertThat(parcialidades("1000.00", "20", n, LocalDate.of(2026, 5, 4)).tasa())
                .hasToString(tasa);
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 20, 49, 2026-05-04, ACC-031",
        "1000.00, 20, 0, 2026-05-04, ACC-031",
        "0.00, 20, 12, 2026-05-04, ACC-001",
        "1000.00, 19.99999, 12, 2026-05-04, ACC-033",
        "1000.00, 100, 12, 2026-05-04, ACC-033",
        "1000.00, 20, 12, 2009-05-04, ACC-003",
        "1000.00, 20, 12, 2027-05-04, ACC-003"
    })
    void an_impossible_agreement_is_refused_with_its_code(
            String deuda, String inicial, int n, LocalDate solicitud, String codigo) {
        assertThatThrownBy(() -> parcialidades(deuda, inicial, n, solicitud))
                .hasMessageContaining(codigo);
    }

    @Test
    void retirement_contributions_admit_only_deferred_payment() {
        Convenio.exigeSinRcv(false);
        assertThatThrownBy(() -> Convenio.exigeSinRcv(true)).hasMessageContaining("ACC-032");
        Convenio.Adeudo adeudo = new Convenio.Adeudo(Importe.parse("10.00"), Importe.CERO);
        Convenio.Adeudo nada = new Convenio.Adeudo(Importe.CERO, Importe.CERO);
        LocalDate mayo = LocalDate.of(2026, 5, 4);
        assertThatThrownBy(() -> Convenio.diferido(nada, Convenio.INICIAL_MINIMO, 6, mayo, TASAS))
                .hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> Convenio.diferido(adeudo, Tasa.dePorcentaje("19"), 6, mayo, TASAS))
                .hasMessageContaining("ACC-033");
        assertThatThrownBy(() ->
                        Convenio.diferido(
                                adeudo,
                                Convenio.INICIAL_MINIMO,
                                13,
                                LocalDate.of(2026, 5, 4),
                                TASAS))
                .hasMessageContaining("ACC-031");
    }

    @ParameterizedTest
    @MethodSource("prescripciones")
    void credits_prescribe_as_in_the_published_cases(Caso caso) {
        Prescripcion p =
                Prescripcion.de(
                        caso.fecha("exigible"),
                        fechas(caso, "interrupting_acts"),
                        suspensiones(caso),
                        CFF);
        assertThat(p.prescribe()).isEqualTo(caso.esperado("prescribes"));
        assertThat(p.cincoAnios()).isEqualTo(caso.esperado("five_year"));
        assertThat(p.topeDiezAnios()).isEqualTo(caso.esperado("ten_year_cap"));
    }

    @Test
    void acts_never_carry_a_credit_beyond_ten_years() {
        Prescripcion p =
                Prescripcion.de(
                        LocalDate.of(2010, 2, 5),
                        List.of(LocalDate.of(2018, 6, 1), LocalDate.of(2014, 6, 2)),
                        List.of(),
                        CFF);
        assertThat(p.actosEficaces())
                .containsExactly(LocalDate.of(2014, 6, 2), LocalDate.of(2018, 6, 1));
        assertThat(p.cincoAnios()).isEqualTo("2023-06-01");
        assertThat(p.prescribe()).isEqualTo("2020-02-05");
    }

    @Test
    void an_act_after_prescription_does_not_revive_the_credit() {
        Prescripcion p =
                Prescripcion.de(
                        LocalDate.of(2015, 2, 5),
                        List.of(LocalDate.of(2020, 2, 5), LocalDate.of(2014, 1, 1)),
                        List.of(),
                        CFF);
        assertThat(p.actosEficaces()).isEmpty();
        assertThat(p.prescribe()).isEqualTo("2020-02-05");
    }

    @Test
    void a_suspension_counts_only_after_the_last_interruption() {
        Prescripcion p =
                Prescripcion.de(
                        LocalDate.of(2018, 1, 2),
                        List.of(LocalDate.of(2019, 7, 1)),
                        List.of(
                                Vigencia.entre(
                                        LocalDate.of(2019, 6, 1), LocalDate.of(2019, 7, 11))),
                        CFF);
        assertThat(p.cincoAnios()).isEqualTo("2024-07-11");
        assertThat(p.topeDiezAnios()).isEqualTo("2028-02-11");
    }

    @Test
    void suspensions_that_overlap_count_once() {
        Vigencia larga = Vigencia.entre(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 7, 11));
        Vigencia dentro = Vigencia.entre(LocalDate.of(2019, 6, 5), LocalDate.of(2019, 6, 20));
        Vigencia despues = Vigencia.entre(LocalDate.of(2019, 7, 1), LocalDate.of(2019, 7, 16));
        LocalDate exigible = LocalDate.of(2018, 1, 2);
        Vigencia unida = Vigencia.entre(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 7, 16));
        assertThat(Prescripcion.de(exigible, List.of(), List.of(despues, larga, dentro), CFF))
                .isEqualTo(Prescripcion.de(exigible, List.of(), List.of(unida), CFF));
    }

    @Test
    void a_suspension_still_open_is_refused_with_its_code() {
        assertThatThrownBy(() ->
                        Prescripcion.de(
                                LocalDate.of(2018, 1, 2),
                                List.of(),
                                List.of(Vigencia.desde(LocalDate.of(2019, 6, 1))),
                                CFF))
                .hasMessageContaining("ACC-041");
    }

    @Test
    void credits_that_add_up_to_nothing_are_refused() {
        assertThatThrownBy(() ->
                        GastosDeEjecucion.de(
                                Map.of("A", Importe.CERO), Set.of(), LocalDate.of(2026, 3, 2)))
                .hasMessageContaining("ACC-001");
    }

    @Test
    void the_power_to_determine_expires_in_five_years() {
        Caso caso = Caso.deCobranza("caducidad").getFirst();
        assertThat(Prescripcion.caducidad(caso.fecha("known"), List.of(), CFF))
                .isEqualTo(caso.esperado("expires"));
        assertThat(Prescripcion.devolucion(LocalDate.of(2024, 2, 29), CFF)).isEqualTo("2029-03-01");
    }

    @Test
    void a_returned_cheque_costs_a_fifth() {
        Caso caso = Caso.deCobranza("cheque_devuelto").getFirst();
        assertThat(ChequeDevuelto.indemnizacion(Importe.parse(caso.entrada("cheque"))))
                .hasToString(caso.esperado("indemnizacion"));
    }

    @ParameterizedTest
    @EnumSource
    void every_code_speaks_both_languages(ErrorDeAccesorios codigo) {
        for (Idioma idioma : Idioma.values()) {
            var incidencia = new AccesorioImposible(codigo, "A", "B", "C").incidencia(idioma);
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
            assertThat(Aviso.de(codigo, "A", "B", "C").incidencia(idioma)).isEqualTo(incidencia);
            assertThat(incidencia.fundamento()).isNotBlank();
            boolean soloAvisa =
                    List.of("ACC-004", "ACC-005", "ACC-006", "ACC-022").contains(codigo.codigo());
            assertThat(incidencia.esError()).isEqualTo(!soloAvisa);
        }
    }

    private static Convenio parcialidades(
            String deuda, String inicial, int n, LocalDate solicitud) {
        return Convenio.enParcialidades(
                new Convenio.Adeudo(Importe.parse(deuda), Importe.CERO),
                Tasa.dePorcentaje(inicial),
                n,
                solicitud,
                TASAS);
    }

    private static Componente componente(String nombre) {
        return Componente.valueOf(nombre.toUpperCase(Locale.ROOT));
    }

    private static List<LocalDate> fechas(Caso caso, String campo) {
        return ((List<?>) caso.entrada().get(campo))
                .stream().map(f -> LocalDate.parse((String) f)).toList();
    }

    private static List<Vigencia> suspensiones(Caso caso) {
        return ((List<?>) caso.entrada().get("suspensions"))
                .stream()
                        .map(List.class::cast)
                        .map(s ->
                                Vigencia.entre(
                                        LocalDate.parse((String) s.get(0)),
                                        LocalDate.parse((String) s.get(1))))
                        .toList();
    }
}
