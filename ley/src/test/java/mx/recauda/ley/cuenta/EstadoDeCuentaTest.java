package mx.recauda.ley.cuenta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.cuenta.Adeudo.Estado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What an employer owes on a day, and why; {@code ArmaDeAdeudo.SIN_ACCESORIOS} included. */
class EstadoDeCuentaTest {

    private static final UUID REGISTRO = new UUID(7, 7);
    private static final ReglasDeCuenta REGLAS = ReglasDeCuenta.incluidas();
    private static final LocalDate ABRIL_15 = LocalDate.of(2026, 4, 15);

    private final List<MovimientoDeCuenta> movimientos = new ArrayList<>();
    private long asiento;

    @ParameterizedTest
    @CsvSource({
        "2025-11, CUOTA_FIJA, 1827.96, 2026-04-15, 2025-12-17, 37.11, 143.24, 2008.31",
        "2025-12, CUOTA_FIJA, 1888.90, 2026-04-15, 2026-01-19, 32.87, 119.34, 2041.11",
        "2025-11, RETIRO, 4546.88, 2026-04-15, 2026-01-19, 79.12, 287.27, 4913.27",
        "2026-03, CUOTA_FIJA, 69480.15, 2026-04-15, 2026-04-20, 0.00, 0.00, 69480.15",
        "2025-11, CUOTA_FIJA, 1827.96, 2025-12-17, 2025-12-17, 0.00, 0.00, 1827.96"
    })
    void a_debt_carries_its_accessories_from_its_due_day(
            String periodo,
            Rubro rubro,
            String importe,
            LocalDate fecha,
            LocalDate vence,
            String actualizacion,
            String recargos,
            String saldo) {
        determina(periodo, rubro, importe, LocalDate.of(2025, 12, 1));

        Adeudo adeudo = al(fecha).adeudos().getFirst();
        assertThat(adeudo.vencimiento().ultimoDia()).isEqualTo(vence);
        assertThat(adeudo.vencimiento().explicacion()).isNotEmpty();
        assertThat(adeudo.actualizacion()).hasToString(actualizacion);
        assertThat(adeudo.recargos()).hasToString(recargos);
        assertThat(adeudo.saldo()).hasToString(saldo);
        assertThat(adeudo.estado())
                .isEqualTo(fecha.isAfter(vence) ? Estado.VENCIDO : Estado.EN_PLAZO);
    }

    @Test
    void what_was_paid_late_without_its_accessories_still_owes_them() {
        determina("2026-01", Rubro.CUOTA_FIJA, "66902.17", LocalDate.of(2026, 2, 10));
        paga("2026-01", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "66902.17", dia(3, 3));

        Adeudo adeudo = al(ABRIL_15).adeudos().getFirst();
        assertThat(adeudo.suertePrincipal()).isEqualTo(Importe.CERO);
        assertThat(adeudo.recargos()).hasToString("1384.87");
        assertThat(adeudo.tramos()).singleElement().satisfies(t -> assertThat(t.pagado()).isTrue());
        assertThat(al(ABRIL_15.plusMonths(6)).porPagar()).isEqualTo(al(ABRIL_15).porPagar());

        paga("2026-01", Rubro.CUOTA_FIJA, Componente.RECARGOS, "1384.87", dia(4, 16));
        paga("2026-01", Rubro.CUOTA_FIJA, Componente.ACTUALIZACION, "0.00", dia(4, 16));
        Adeudo despues = al(dia(4, 17)).adeudos().getFirst();
        assertThat(despues.recargos()).isEqualTo(Importe.CERO);
    }

    @Test
    void the_total_of_an_employer_says_until_when_it_holds_and_what_another_day_costs() {
        determina("2025-11", Rubro.CUOTA_FIJA, "1827.96", LocalDate.of(2025, 12, 1));
        determina("2025-12", Rubro.CUOTA_FIJA, "1888.90", LocalDate.of(2026, 1, 5));
        determina("2025-11", Rubro.RETIRO, "4546.88", LocalDate.of(2026, 1, 5));
        determina("2026-01", Rubro.CUOTA_FIJA, "66902.17", LocalDate.of(2026, 2, 10));
        paga("2026-01", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "66902.17", dia(3, 3));
        determina("2026-03", Rubro.CUOTA_FIJA, "69480.15", LocalDate.of(2026, 4, 5));

        EstadoDeCuenta hoy = al(ABRIL_15);
        assertThat(hoy.vencido()).hasToString("10347.56");
        assertThat(hoy.enPlazo()).hasToString("69480.15");
        assertThat(hoy.siguienteVencimiento()).contains(LocalDate.of(2026, 4, 20));
        assertThat(hoy.ultimoDiaConEsteTotal(movimientos, REGLAS)).contains(dia(4, 17));
        assertThat(al(dia(4, 20)).vencido()).hasToString("10521.70");
    }

    @Test
    void a_proposal_is_not_a_debt_and_its_difference_is_told_by_concept() {
        linea(Clase.PROPUESTO, "2026-03", Rubro.CUOTA_FIJA, "100.00", dia(4, 1), true);
        linea(Clase.PROPUESTO, "2026-03", Rubro.GUARDERIAS, "10.00", dia(4, 1), true);

        Adeudo propuesto = al(dia(6, 1)).adeudos().getFirst();
        assertThat(propuesto.estado()).isEqualTo(Estado.PROPUESTO);
        assertThat(propuesto.saldo()).isEqualTo(Importe.CERO);

        determina("2026-03", Rubro.CUOTA_FIJA, "90.00", dia(4, 10));
        Adeudo determinado = al(dia(4, 15)).adeudos().getFirst();
        assertThat(determinado.conceptos())
                .extracting(c -> c.rubro() + " " + c.diferencia())
                .containsExactly("CUOTA_FIJA 10.00", "GUARDERIAS 10.00");
        assertThat(determinado.diferencia()).hasToString("20.00");
    }

    @Test
    void a_proposal_past_its_term_that_nobody_determined_is_told_apart_and_owed_by_nobody() {
        linea(Clase.PROPUESTO, "2026-03", Rubro.CUOTA_FIJA, "100.00", dia(4, 1), true);
        EstadoDeCuenta enPlazo = al(dia(4, 17));
        EstadoDeCuenta despues = al(dia(6, 1));
        assertThat(enPlazo.sinDeterminar()).isEqualTo(Importe.CERO);
        assertThat(despues.sinDeterminar()).hasToString("100.00");
        assertThat(despues.sinDeterminar(despues.adeudos().getFirst())).isTrue();
        assertThat(despues.porPagar()).isEqualTo(Importe.CERO);

        determina("2026-03", Rubro.CUOTA_FIJA, "90.00", dia(6, 2));
        assertThat(al(dia(6, 3)).sinDeterminar()).isEqualTo(Importe.CERO);
    }

    @Test
    void what_was_paid_in_excess_is_told_apart_and_never_set_off() {
        determina("2026-02", Rubro.CUOTA_FIJA, "100.00", dia(3, 1));
        paga("2026-02", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "130.00", dia(3, 10));
        determina("2026-03", Rubro.CUOTA_FIJA, "50.00", dia(4, 1));

        EstadoDeCuenta estado = al(ABRIL_15);
        assertThat(estado.aFavor()).hasToString("30.00");
        assertThat(estado.porPagar()).hasToString("50.00");
    }

    @Test
    void everything_received_is_told_whatever_it_was_received_for() {
        determina("2026-01", Rubro.CUOTA_FIJA, "66902.17", LocalDate.of(2026, 2, 10));
        paga("2026-01", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "66902.17", dia(3, 3));
        paga("2026-01", Rubro.CUOTA_FIJA, Componente.RECARGOS, "1384.87", dia(3, 3));
        paga("2026-01", Rubro.CUOTA_FIJA, Componente.GASTOS, "10.00", dia(3, 3));
        linea(Clase.EXCEDENTE, "2026-01", Rubro.CUOTA_FIJA, "-2.50", dia(3, 3), false);

        Adeudo adeudo = al(ABRIL_15).adeudos().getFirst();
        assertThat(adeudo.pagado()).hasToString("66902.17");
        assertThat(adeudo.accesoriosPagados()).hasToString("1384.87");
        assertThat(adeudo.otrosPagados()).hasToString("10.00");
        assertThat(adeudo.porAclarar()).hasToString("2.50");
        assertThat(adeudo.recibido()).hasToString("68299.54");
    }

    @Test
    void a_centavo_paid_in_excess_takes_nothing_from_the_surcharges_of_its_period() {
        determina("2026-01", Rubro.CUOTA_FIJA, "66902.17", dia(2, 10));
        paga("2026-01", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "66902.18", dia(3, 3));

        EstadoDeCuenta estado = al(ABRIL_15);
        assertThat(estado.adeudos().getFirst().estado()).isEqualTo(Estado.VENCIDO);
        assertThat(estado.vencido()).hasToString("1384.87");
        assertThat(estado.porPagar()).hasToString("1384.87");
        assertThat(estado.aFavor()).hasToString("0.01");
    }

    @Test
    void a_fine_is_owed_although_the_contribution_was_paid_in_excess() {
        determina("2026-02", Rubro.CUOTA_FIJA, "100.00", dia(3, 1));
        paga("2026-02", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "130.00", dia(3, 10));
        paga("2026-02", Rubro.CUOTA_FIJA, Componente.GASTOS, "-20.00", dia(3, 11));

        EstadoDeCuenta estado = al(ABRIL_15);
        assertThat(estado.porPagar()).hasToString("20.00");
        assertThat(estado.aFavor()).hasToString("30.00");
    }

    @Test
    void a_concept_in_favour_pays_no_other_concept_of_its_period_nor_its_accessories() {
        determina("2025-11", Rubro.CUOTA_FIJA, "1827.96", LocalDate.of(2025, 12, 1));
        determina("2025-11", Rubro.GUARDERIAS, "100.00", LocalDate.of(2025, 12, 1));
        paga(
                "2025-11",
                Rubro.GUARDERIAS,
                Componente.SUERTE_PRINCIPAL,
                "1927.96",
                LocalDate.of(2025, 12, 10));

        EstadoDeCuenta estado = al(ABRIL_15);
        Adeudo adeudo = estado.adeudos().getFirst();
        assertThat(adeudo.estado()).isEqualTo(Estado.VENCIDO);
        assertThat(adeudo.suertePrincipal()).hasToString("1827.96");
        assertThat(adeudo.saldo()).hasToString("2008.31");
        assertThat(estado.porPagar()).hasToString("2008.31");
        assertThat(estado.aFavor()).hasToString("1827.96");
    }

    @Test
    void what_was_paid_in_excess_of_the_determined_does_not_pay_the_liquidated() {
        determina("2026-02", Rubro.CUOTA_FIJA, "100.00", dia(3, 1));
        paga("2026-02", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "150.00", dia(3, 10));
        linea(Clase.LIQUIDADO, "2026-02", Rubro.CUOTA_FIJA, "50.00", dia(3, 12), true);

        Adeudo adeudo = al(dia(3, 13)).adeudos().getFirst();
        assertThat(adeudo.estado()).isEqualTo(Estado.EN_PLAZO);
        assertThat(adeudo.conceptos())
                .extracting(c -> c.neto() + " " + c.saldo() + " " + c.aFavor())
                .containsExactly("0.00 50.00 50.00");
    }

    @Test
    void a_payment_of_several_concepts_is_one_and_its_accessories_are_rounded_once() {
        determina("2026-01", Rubro.CUOTA_FIJA, "100.20", dia(2, 10));
        determina("2026-01", Rubro.GUARDERIAS, "100.20", dia(2, 10));
        paga("2026-01", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "100.20", dia(3, 3));
        asiento--;
        paga("2026-01", Rubro.GUARDERIAS, Componente.SUERTE_PRINCIPAL, "100.20", dia(3, 3));

        Adeudo adeudo = al(ABRIL_15).adeudos().getFirst();
        assertThat(adeudo.tramos())
                .singleElement()
                .satisfies(t -> assertThat(t.liquidacion().importe()).hasToString("200.40"));
        assertThat(adeudo.recargos()).hasToString("4.15");
    }

    @Test
    void a_payment_undone_is_owed_again_since_the_due_day() {
        determina("2025-11", Rubro.CUOTA_FIJA, "1827.96", LocalDate.of(2025, 12, 1));
        paga("2025-11", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "1827.96", dia(1, 5));
        paga("2025-11", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "-1827.96", dia(2, 5));

        assertThat(al(ABRIL_15).porPagar()).hasToString("2008.31");
    }

    @Test
    void a_debt_is_of_its_period_and_a_payment_of_its_day() {
        determina("2025-11", Rubro.CUOTA_FIJA, "1827.96", dia(6, 1));
        paga("2025-11", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, "1827.96", dia(6, 1));

        assertThat(al(ABRIL_15).porPagar()).hasToString("2008.31");
        assertThat(al(LocalDate.of(2025, 10, 31)).adeudos()).isEmpty();
        assertThat(al(dia(6, 2)).suma(Adeudo::suertePrincipal)).isEqualTo(Importe.CERO);
    }

    @Test
    void a_determination_reversed_leaves_nothing_owed() {
        determina("2025-11", Rubro.CUOTA_FIJA, "1827.96", LocalDate.of(2025, 12, 1));
        determina("2025-11", Rubro.CUOTA_FIJA, "-1827.96", dia(2, 1));

        assertThat(al(ABRIL_15).porPagar()).isEqualTo(Importe.CERO);
        assertThat(al(ABRIL_15).adeudos().getFirst().tramos()).isEmpty();
    }

    @Test
    void fines_and_constitutive_capitals_are_owed_without_accessories_of_the_contribution() {
        linea(Clase.LIQUIDADO, "2025-11", Rubro.CAPITAL_CONSTITUTIVO, "500.00", dia(1, 5), true);

        Adeudo adeudo = al(ABRIL_15).adeudos().getFirst();
        assertThat(adeudo.liquidado()).hasToString("500.00");
        assertThat(adeudo.saldo()).hasToString("500.00");
    }

    @Test
    void a_day_whose_rates_nobody_knows_is_refused_with_its_code() {
        determina("2025-11", Rubro.CUOTA_FIJA, "100.00", LocalDate.of(2025, 12, 1));

        assertThatThrownBy(() -> al(LocalDate.of(2060, 1, 1)))
                .isInstanceOf(AccesorioImposible.class)
                .hasMessageContaining("ACC-003");
    }

    @Test
    void
            whatever_the_movements_what_is_owed_is_the_balance_of_the_ledger_and_accessories_only_add() {
        long semilla = 20261121;
        Random azar = new Random(semilla);
        for (int caso = 0; caso < 300; caso++) {
            movimientos.clear();
            long saldo = 0;
            for (int i = 0; i < azar.nextInt(1, 8); i++) {
                long centavos = azar.nextLong(1, 1_000_000);
                LocalDate dia = LocalDate.of(2025, 11, 1).plusDays(azar.nextInt(120));
                String importe = Importe.deCentavos(centavos).toString();
                if (azar.nextBoolean()) {
                    determina("2025-10", Rubro.CUOTA_FIJA, importe, dia);
                    saldo += centavos;
                } else {
                    paga("2025-10", Rubro.CUOTA_FIJA, Componente.SUERTE_PRINCIPAL, importe, dia);
                    saldo -= centavos;
                }
            }
            Adeudo adeudo = al(ABRIL_15).adeudos().getFirst();
            String como = "seed " + semilla + ", case " + caso;
            assertThat(adeudo.suertePrincipal().menos(adeudo.aFavor()).centavos())
                    .as(como)
                    .isEqualTo(saldo);
            assertThat(adeudo.saldo().centavos()).as(como).isGreaterThanOrEqualTo(saldo);
            assertThat(al(ABRIL_15.plusMonths(1)).adeudos().getFirst().saldo().centavos())
                    .as(como)
                    .isGreaterThanOrEqualTo(adeudo.saldo().centavos());
        }
    }

    private EstadoDeCuenta al(LocalDate fecha) {
        return EstadoDeCuenta.de(movimientos, fecha, REGLAS);
    }

    private static LocalDate dia(int mes, int dia) {
        return LocalDate.of(2026, mes, dia);
    }

    private void determina(String periodo, Rubro rubro, String importe, LocalDate dia) {
        linea(Clase.DETERMINADO, periodo, rubro, importe, dia, true);
    }

    private void paga(
            String periodo, Rubro rubro, Componente componente, String importe, LocalDate dia) {
        agrega(Clase.DETERMINADO, periodo, rubro, componente, importe, dia, false, -1);
    }

    private void linea(
            Clase clase, String periodo, Rubro rubro, String importe, LocalDate dia, boolean nace) {
        agrega(clase, periodo, rubro, Componente.SUERTE_PRINCIPAL, importe, dia, nace, 1);
    }

    private void agrega(
            Clase clase,
            String periodo,
            Rubro rubro,
            Componente componente,
            String importe,
            LocalDate dia,
            boolean nace,
            int signo) {
        asiento++;
        movimientos.add(
                new MovimientoDeCuenta(
                        asiento,
                        Cuenta.de(
                                clase,
                                REGISTRO,
                                Mes.parse(periodo),
                                rubro,
                                Cuota.PATRONAL,
                                componente),
                        dia,
                        Importe.deCentavos(signo * Importe.parse(importe).centavos()),
                        nace));
    }
}
