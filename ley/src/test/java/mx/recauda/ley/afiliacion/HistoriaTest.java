package mx.recauda.ley.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Vigencia;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class HistoriaTest {

    private static final Condiciones AL_ENTRAR = condiciones("450.50");

    @Test
    void a_change_of_wage_splits_the_spell_on_its_day() {
        List<Tramo> tramos =
                Historia.de(
                                List.of(
                                        alta(1, "2026-01-10"),
                                        salario(2, "2026-03-01", "500.00"),
                                        baja(3, "2026-03-15")))
                        .tramos();

        assertThat(tramos)
                .containsExactly(
                        new Tramo(entre("2026-01-10", "2026-02-28"), AL_ENTRAR, 1),
                        new Tramo(entre("2026-03-01", "2026-03-15"), condiciones("500.00"), 2));
    }

    @Test
    void the_day_of_the_end_is_contributed() {
        Historia historia = Historia.de(List.of(alta(1, "2026-01-10"), baja(2, "2026-01-10")));

        assertThat(historia.tramos()).extracting(t -> t.vigencia().dias()).containsExactly(1);
    }

    @Test
    void employment_that_goes_on_is_open() {
        assertThat(Historia.de(List.of(alta(1, "2026-01-10"))).tramos())
                .extracting(t -> t.vigencia().hasta())
                .containsExactly(java.util.Optional.empty());
    }

    @Test
    void a_second_enrolment_over_a_living_one_changes_nothing() {
        Historia historia = Historia.de(List.of(alta(1, "2026-01-10"), alta(2, "2026-02-01")));

        assertThat(historia.tramos()).extracting(Tramo::origen).containsExactly(1L);
    }

    @Test
    void a_worker_may_come_back() {
        Historia historia =
                Historia.de(
                        List.of(
                                alta(1, "2026-01-10"),
                                baja(2, "2026-01-31"),
                                alta(3, "2026-03-01")));

        assertThat(historia.tramos()).extracting(Tramo::origen).containsExactly(1L, 3L);
        assertThat(historia.tramoEn(LocalDate.parse("2026-02-15"))).isEmpty();
    }

    /**
     * July's average and September's, both received on 3 September: the first is a late decrease.
     */
    @Test
    void the_last_wage_stated_goes_on_whatever_the_effect_of_a_late_decrease() {
        List<Hecho> hechos =
                List.of(
                        alta(1, "2026-01-10"),
                        tardio(2, "2026-07-01", "2026-09-03", "400.00"),
                        salario(3, "2026-09-01", "500.00"));

        assertThat(Historia.de(hechos).tramos())
                .containsExactly(
                        new Tramo(entre("2026-01-10", "2026-08-31"), AL_ENTRAR, 1),
                        new Tramo(
                                Vigencia.desde(LocalDate.parse("2026-09-01")),
                                condiciones("500.00"),
                                3));
    }

    @Test
    void a_late_decrease_holds_until_the_next_wage_stated() {
        List<Hecho> hechos =
                List.of(
                        alta(1, "2026-01-10"),
                        tardio(2, "2026-07-01", "2026-09-03", "400.00"),
                        salario(3, "2026-09-10", "500.00"));

        assertThat(Historia.de(hechos).tramos())
                .extracting(Tramo::vigencia)
                .containsExactly(
                        entre("2026-01-10", "2026-09-02"),
                        entre("2026-09-03", "2026-09-09"),
                        Vigencia.desde(LocalDate.parse("2026-09-10")));
    }

    /** Both are late: each holds from its own reception, and the one stated later goes on. */
    @Test
    void of_two_late_decreases_each_has_its_own_day() {
        List<Hecho> hechos =
                List.of(
                        alta(1, "2026-01-10"),
                        tardio(2, "2026-07-01", "2026-09-03", "400.00"),
                        tardio(3, "2026-08-01", "2026-09-10", "420.00"));

        assertThat(Historia.de(hechos).tramos())
                .extracting(Tramo::origen, t -> t.vigencia().desde().toString())
                .containsExactly(
                        tuple(1L, "2026-01-10"), tuple(2L, "2026-09-03"), tuple(3L, "2026-09-10"));
    }

    @Test
    void a_late_decrease_of_an_employment_that_ended_is_not_of_the_next_one() {
        List<Hecho> hechos =
                List.of(
                        alta(1, "2026-01-05"),
                        tardio(2, "2026-01-12", "2026-01-23", "400.00"),
                        baja(3, "2026-01-20"),
                        new Hecho.Alta(
                                4,
                                instante("2026-01-22"),
                                LocalDate.parse("2026-01-22"),
                                condiciones("900.00")));

        assertThat(Historia.de(hechos).tramos())
                .containsExactly(
                        new Tramo(entre("2026-01-05", "2026-01-20"), AL_ENTRAR, 1),
                        new Tramo(
                                Vigencia.desde(LocalDate.parse("2026-01-22")),
                                condiciones("900.00"),
                                4));
    }

    @Test
    void an_end_stated_before_an_employment_does_not_end_it() {
        List<Hecho> hechos =
                List.of(
                        alta(1, "2026-01-22"),
                        new Hecho.Baja(
                                2,
                                instante("2026-02-05"),
                                instante("2026-02-05"),
                                LocalDate.parse("2026-01-20"),
                                LocalDate.parse("2026-02-06")));

        assertThat(Historia.de(hechos).tramos())
                .extracting(Tramo::vigencia)
                .containsExactly(Vigencia.desde(LocalDate.parse("2026-01-22")));
    }

    @Test
    void a_fact_known_later_does_not_change_what_was_known_before() {
        List<Hecho> hechos =
                List.of(
                        alta(1, "2026-01-10"),
                        new Hecho.Baja(2, instante("2026-05-01"), LocalDate.parse("2026-01-31")));

        assertThat(Historia.conocidaAl(hechos, instante("2026-04-30")).tramos())
                .extracting(Tramo::vigencia)
                .containsExactly(Vigencia.desde(LocalDate.parse("2026-01-10")));
        assertThat(Historia.conocidaAl(hechos, instante("2026-05-01")).tramos())
                .extracting(Tramo::vigencia)
                .containsExactly(entre("2026-01-10", "2026-01-31"));
    }

    @Test
    void an_annulled_fact_holds_until_its_annulment_is_known() {
        List<Hecho> hechos =
                List.of(
                        alta(1, "2026-01-10"),
                        salario(2, "2026-02-01", "900.00"),
                        new Hecho.Anulacion(3, instante("2026-06-01"), 2));

        assertThat(Historia.conocidaAl(hechos, instante("2026-05-31")).tramos()).hasSize(2);
        assertThat(Historia.de(hechos).tramos())
                .extracting(Tramo::condiciones)
                .containsExactly(AL_ENTRAR);
    }

    @Test
    void the_order_of_arrival_is_irrelevant() {
        long semilla = 20261121;
        Random azar = new Random(semilla);
        for (int caso = 0; caso < 2_000; caso++) {
            List<Hecho> hechos = hechosAlAzar(azar);
            List<Tramo> esperados = Historia.de(hechos).tramos();
            Collections.shuffle(hechos, azar);
            assertThat(Historia.de(hechos).tramos())
                    .as("seed %d, case %d: %s", semilla, caso, hechos)
                    .isEqualTo(esperados);
        }
    }

    @Test
    void spells_never_overlap_and_come_in_order() {
        long semilla = 20261122;
        Random azar = new Random(semilla);
        for (int caso = 0; caso < 2_000; caso++) {
            List<Tramo> tramos = Historia.de(hechosAlAzar(azar)).tramos();
            for (int i = 1; i < tramos.size(); i++) {
                Vigencia anterior = tramos.get(i - 1).vigencia();
                Vigencia siguiente = tramos.get(i).vigencia();
                assertThat(anterior.hasta()).as("seed %d, case %d", semilla, caso).isPresent();
                assertThat(anterior.traslapa(siguiente))
                        .as("seed %d, case %d: %s", semilla, caso, tramos)
                        .isFalse();
            }
        }
    }

    private static List<Hecho> hechosAlAzar(Random azar) {
        List<Hecho> hechos = new ArrayList<>();
        int cuantos = 1 + azar.nextInt(10);
        for (int i = 1; i <= cuantos; i++) {
            String dia = LocalDate.of(2026, 1, 1).plusDays(azar.nextInt(60)).toString();
            String tarde = LocalDate.parse(dia).plusDays(azar.nextInt(30)).toString();
            hechos.add(
                    switch (azar.nextInt(5)) {
                        case 0 -> alta(i, dia);
                        case 1 -> salario(i, dia, (100 + azar.nextInt(900)) + ".00");
                        case 2 -> baja(i, dia);
                        case 3 -> tardio(i, dia, tarde, (100 + azar.nextInt(900)) + ".00");
                        default -> new Hecho.Anulacion(i, instante(dia), 1 + azar.nextInt(i));
                    });
        }
        return hechos;
    }

    private static Hecho alta(long id, String dia) {
        return new Hecho.Alta(id, instante(dia), LocalDate.parse(dia), AL_ENTRAR);
    }

    private static Hecho salario(long id, String dia, String sbc) {
        return new Hecho.Salario(id, instante(dia), LocalDate.parse(dia), Importe.parse(sbc), 0, 0);
    }

    private static Hecho tardio(long id, String dia, String recibido, String sbc) {
        return new Hecho.Salario(
                id,
                instante(recibido),
                instante(recibido),
                LocalDate.parse(dia),
                LocalDate.parse(recibido),
                Importe.parse(sbc),
                0,
                0);
    }

    private static Hecho baja(long id, String dia) {
        return new Hecho.Baja(id, instante(dia), LocalDate.parse(dia));
    }

    private static Condiciones condiciones(String sbc) {
        return new Condiciones(Importe.parse(sbc), 0, 0, 1);
    }

    private static Vigencia entre(String desde, String hasta) {
        return Vigencia.entre(LocalDate.parse(desde), LocalDate.parse(hasta));
    }

    private static Instant instante(String dia) {
        return Instant.parse(dia + "T12:00:00Z");
    }
}
