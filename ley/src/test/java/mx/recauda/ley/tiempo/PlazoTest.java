package mx.recauda.ley.tiempo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.casos.Caso;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.tiempo.PasoDePlazo.Clase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class PlazoTest {

    private static final Calendario CFF = Calendario.de(Ambito.CFF);

    static List<Caso> vencimientos() {
        return Caso.deCobranza("due_date");
    }

    static List<Caso> notificaciones() {
        return Caso.deCobranza("notificacion_personal");
    }

    @ParameterizedTest
    @MethodSource("vencimientos")
    void the_day_to_pay_moves_as_in_the_published_cases(Caso caso) {
        Calendario calendario = CFF.con(extras(caso));
        Plazo plazo = Plazo.enFecha(caso.fecha("nominal"), "LSS 39").paraCumplir(calendario);
        assertThat(plazo.ultimoDia()).isEqualTo(caso.esperado("due"));
        assertThat(Plazo.recorre(caso.fecha("nominal"), calendario)).isEqualTo(plazo.ultimoDia());
    }

    @Test
    void the_bank_calendar_alone_gives_the_case_of_holy_thursday() {
        assertThat(Plazo.recorre(LocalDate.of(2025, 4, 17), Calendario.dePagos()))
                .isEqualTo("2025-04-21");
    }

    @ParameterizedTest
    @MethodSource("notificaciones")
    void terms_from_a_notification_end_as_in_the_published_cases(Caso caso) {
        LocalDate efectos = Notificaciones.surteEfectos(caso.fecha("notified"), CFF);
        assertThat(efectos).isEqualTo(caso.esperado("effects"));
        Plazo pago = Vencimientos.cedulaDeLiquidacion(efectos, CFF, CFF);
        assertThat(pago.ultimoDia()).isEqualTo(caso.esperado("last_day_pago_15"));
        assertThat(Vencimientos.exigible(pago, CFF)).isEqualTo(caso.esperado("exigible_from"));
        assertThat(ultimo(efectos, 5)).isEqualTo(caso.esperado("last_day_aclaracion_5"));
        assertThat(ultimo(efectos, 15)).isEqualTo(caso.esperado("last_day_inconformidad_15"));
        assertThat(ultimo(efectos, 30)).isEqualTo(caso.esperado("last_day_tfja_30"));
    }

    @Test
    void by_posting_the_eleventh_business_day_counts() {
        Caso caso = Caso.deCobranza("notificacion_estrados").getFirst();
        LocalDate hecha = Notificaciones.porEstrados(caso.fecha("published"), CFF).ultimoDia();
        LocalDate efectos = Notificaciones.surteEfectos(hecha, CFF);
        assertThat(hecha).isEqualTo(caso.esperado("notification_date"));
        assertThat(efectos).isEqualTo(caso.esperado("effects"));
        assertThat(Vencimientos.cedulaDeLiquidacion(efectos, CFF, CFF).ultimoDia())
                .isEqualTo(caso.esperado("last_day_pago_15"));
    }

    static List<Caso> buzones() {
        return Caso.deCobranza("notificacion_buzon");
    }

    @ParameterizedTest
    @MethodSource("buzones")
    void by_mailbox_the_opening_or_the_fourth_business_day_counts(Caso caso) {
        Optional<LocalDate> abierta =
                "null".equals(caso.entrada("opened"))
                        ? Optional.empty()
                        : Optional.of(caso.fecha("opened"));
        LocalDate hecha = Notificaciones.porBuzon(caso.fecha("notice_sent"), abierta, CFF);
        LocalDate efectos = Notificaciones.surteEfectos(hecha, CFF);
        assertThat(hecha).isEqualTo(caso.esperado("notification_date"));
        assertThat(efectos).isEqualTo(caso.esperado("effects"));
        assertThat(Vencimientos.cedulaDeLiquidacion(efectos, CFF, CFF).ultimoDia())
                .isEqualTo(caso.esperado("last_day_pago_15"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-06, 20, 2025-06-03",
        "2026-02-12, 10, 2026-02-26",
        "2025-06-02, 6, 2025-06-10"
    })
    void other_terms_of_business_days(LocalDate efectos, int dias, LocalDate fin) {
        assertThat(ultimo(efectos, dias)).isEqualTo(fin);
    }

    @Test
    void the_explanation_numbers_every_counted_day() {
        Plazo plazo = Vencimientos.cedulaDeLiquidacion(LocalDate.of(2025, 6, 6), CFF, CFF);
        assertThat(plazo.explicacion())
                .filteredOn(p -> p.clase() == Clase.CUENTA)
                .extracting(PasoDePlazo::numero)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(plazo.explicacion())
                .extracting(PasoDePlazo::clase)
                .startsWith(Clase.ORIGEN)
                .endsWith(Clase.SE_RECORRE, Clase.NO_CUENTA, Clase.NO_CUENTA, Clase.ULTIMO);
        assertThat(plazo.explicacion().getLast().fecha()).isEqualTo(plazo.ultimoDia());
    }

    @Test
    void the_explanation_is_told_in_both_languages() {
        Plazo plazo = Vencimientos.cuotasDelMes(Mes.de(2023, 2), CFF);
        assertThat(plazo.explicacion())
                .extracting(p -> p.texto(Idioma.ES))
                .containsExactly(
                        "viernes 17 mar 2023: fecha que señala la ley. LSS 39",
                        "viernes 17 mar 2023: viernes; pasa al siguiente día hábil."
                                + " CFF 12 párrafo 5; RACERF 3",
                        "sábado 18 mar 2023: no se cuenta (sábado). CFF 12 párrafo 1",
                        "domingo 19 mar 2023: no se cuenta (domingo). CFF 12 párrafo 1",
                        "lunes 20 mar 2023: no se cuenta (tercer lunes de marzo). CFF 12 párrafo 1",
                        "martes 21 mar 2023: último día");
        assertThat(plazo.explicacion().getLast().texto(Idioma.EN)).endsWith("last day");
    }

    @Test
    void a_friday_moves_an_obligation_but_not_an_appeal() {
        Plazo viernes = Plazo.enFecha(LocalDate.of(2025, 6, 27), "LSS 294");
        assertThat(viernes.paraCumplir(CFF).ultimoDia()).isEqualTo("2025-06-30");
        assertThat(viernes.paraPromover(CFF).ultimoDia()).isEqualTo("2025-06-27");
        assertThat(Plazo.enFecha(LocalDate.of(2025, 6, 28), "").paraPromover(CFF).ultimoDia())
                .isEqualTo("2025-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        // the same day number
        "2024-05-20, 12, 2025-05-20",
        // 31 does not exist in April: first business day of the next month (1 May closed, Friday 2)
        "2025-01-31, 3, 2025-05-02",
        // 29 February + 1 year: 1 March 2025 is Saturday
        "2024-02-29, 12, 2025-03-03"
    })
    void terms_of_months_end_on_the_same_day_number(LocalDate origen, int meses, LocalDate fin) {
        assertThat(Plazo.deMeses(origen, meses, CFF, "CFF 46-A").ultimoDia()).isEqualTo(fin);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-B1, 2026-03-17",
        "2026-B2, 2026-05-18",
        "2026-B3, 2026-07-20",
        "2026-B6, 2027-01-18"
    })
    void bimonthly_contributions_are_due_after_the_bimester(Bimestre bimestre, LocalDate dia) {
        assertThat(Vencimientos.cuotasDelBimestre(bimestre, CFF).ultimoDia()).isEqualTo(dia);
    }

    @Test
    void voluntary_continuation_is_paid_within_its_month() {
        assertThat(Vencimientos.continuacionVoluntaria(Mes.de(2026, 4), CFF).ultimoDia())
                .isEqualTo("2026-04-20");
    }

    @Test
    void a_term_of_no_days_is_refused() {
        assertThatThrownBy(() -> ultimo(LocalDate.of(2026, 1, 5), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_due_day_since_2007_is_a_business_day_from_the_17th_on() {
        Calendario pagos = Calendario.dePagos();
        for (Mes mes = Mes.de(2007, 1); mes.anio() < 2031; mes = mes.siguiente()) {
            Plazo plazo = Vencimientos.cuotasDelMes(mes, pagos);
            LocalDate dia = plazo.ultimoDia();
            assertThat(pagos.esHabil(dia)).as(mes.toString()).isTrue();
            assertThat(dia)
                    .as(mes.toString())
                    .isBetween(mes.siguiente().dia(17), mes.siguiente().dia(22));
            assertThat(dia.getDayOfWeek()).as(mes.toString()).isNotEqualTo(DayOfWeek.FRIDAY);
        }
    }

    private static LocalDate ultimo(LocalDate efectos, int dias) {
        return Plazo.deDiasHabiles(efectos, dias, CFF, "").ultimoDia();
    }

    private static List<DiaInhabil> extras(Caso caso) {
        Object dias = caso.entrada().getOrDefault("extra_nonworking", List.of());
        return ((List<?>) dias)
                .stream()
                        .map(d -> LocalDate.parse((String) d))
                        .map(d -> new DiaInhabil(d, "bancos", "caso", Confianza.UNA_FUENTE))
                        .toList();
    }
}
