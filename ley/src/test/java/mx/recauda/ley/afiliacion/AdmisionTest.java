package mx.recauda.ley.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.ley.tiempo.Vigencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class AdmisionTest {

    // March 2026: general minimum wage 315.04, 25 UMA 2,932.75.
    private static final Importe MINIMO = Importe.parse("315.04");
    private static final Importe MAXIMO = Importe.parse("2932.75");
    private static final LocalDate RECEPCION = LocalDate.of(2026, 3, 4);

    private static final Historia NUEVO = Historia.de(List.of());
    private static final Historia INSCRITO =
            Historia.de(
                    List.of(
                            new Hecho.Alta(
                                    1,
                                    Instant.parse("2026-01-10T12:00:00Z"),
                                    LocalDate.of(2026, 1, 10),
                                    condiciones("450.50"))));

    @Test
    void a_first_enrolment_in_time_is_admitted_without_remark() {
        Resultado<Optional<EfectoDelAviso>> alta = decide(alta("2026-03-02", "450.50"), NUEVO);

        assertThat(alta.incidencias()).isEmpty();
        assertThat(alta.valor()).map(EfectoDelAviso::fecha).contains(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({
        // day, wage, code (empty when admitted without remark)
        "2026-03-05, 450.50,",
        "2026-03-06, 450.50, AFI-004",
        "2026-03-02, 315.03, AFI-005",
        "2026-03-02, 315.04, AFI-007",
        "2026-03-02, 315.05,",
        "2026-03-02, 2932.75,",
        "2026-03-02, 2932.76, AFI-006",
        "2026-02-02, 450.50, AFI-010"
    })
    void an_enrolment_is_checked_for_day_and_wage(String dia, String sbc, String codigo) {
        assertThat(codigos(decide(alta(dia, sbc), NUEVO)))
                .isEqualTo(codigo == null ? List.of() : List.of(codigo));
    }

    @Test
    void an_enrolment_over_a_living_one_is_refused_with_its_date() {
        Resultado<Optional<EfectoDelAviso>> alta = decide(alta("2026-03-02", "450.50"), INSCRITO);

        assertThat(alta.valor()).isEmpty();
        assertThat(codigos(alta)).containsExactly("AFI-001");
        assertThat(alta.incidencias().getFirst().mensaje()).contains("10 ene 2026");
    }

    @Test
    void a_change_or_an_end_needs_an_employment() {
        assertThat(codigos(decide(salario("2026-03-02", "500.00"), NUEVO)))
                .containsExactly("AFI-002");
        assertThat(codigos(decide(baja("2026-03-02"), NUEVO))).containsExactly("AFI-002");
    }

    @Test
    void a_movement_before_the_last_one_is_refused() {
        Historia conCambio =
                Historia.de(
                        List.of(
                                new Hecho.Alta(
                                        1,
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 1, 10),
                                        condiciones("450.50")),
                                new Hecho.Salario(
                                        2,
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 3, 3),
                                        Importe.parse("500.00"),
                                        0,
                                        0)));

        assertThat(codigos(decide(baja("2026-03-02"), conCambio))).containsExactly("AFI-003");
    }

    /** The effect of a late notice is its reception: what happened in between is not before it. */
    @Test
    void what_counts_as_the_last_one_is_its_date_and_not_its_effect() {
        Historia conTardios =
                Historia.de(
                        List.of(
                                new Hecho.Alta(
                                        1,
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 1, 10),
                                        condiciones("450.50")),
                                new Hecho.Salario(
                                        2,
                                        Instant.EPOCH,
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 1, 15),
                                        LocalDate.of(2026, 3, 2),
                                        Importe.parse("400.00"),
                                        0,
                                        0)));

        Resultado<?> alAlza = decide(salario("2026-02-27", "500.00"), conTardios);
        assertThat(codigos(alAlza))
                .as("the decrease is left without effect")
                .containsExactly("AFI-024");
        assertThat(alAlza.incidencias().getFirst().mensaje())
                .contains("15 ene 2026", "2 mar 2026", "27 feb 2026");
        assertThat(codigos(decide(baja("2026-02-27"), conTardios))).containsExactly("AFI-024");
        assertThat(codigos(decide(salario("2026-03-03", "500.00"), conTardios)))
                .as("it had held since the day before")
                .isEmpty();
        assertThat(codigos(decide(baja("2026-01-14"), conTardios)))
                .containsExactly("AFI-003", "AFI-010");
    }

    @Test
    void a_late_end_presented_again_is_repeated_although_its_effect_was_another_day() {
        Historia terminado =
                Historia.de(
                        List.of(
                                new Hecho.Alta(
                                        1,
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 1, 10),
                                        condiciones("450.50")),
                                new Hecho.Baja(
                                        2,
                                        Instant.EPOCH,
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 1, 31),
                                        LocalDate.of(2026, 2, 20))));

        assertThat(codigos(decide(baja("2026-01-31"), terminado))).contains("AFI-008");
    }

    @Test
    void a_late_decrease_is_admitted_from_the_day_it_is_received() {
        Resultado<Optional<EfectoDelAviso>> salario =
                decide(salario("2026-02-02", "400.00"), INSCRITO);

        assertThat(codigos(salario)).containsExactly("AFI-010");
        assertThat(salario.valor()).map(EfectoDelAviso::fecha).contains(RECEPCION);
    }

    /** Received on Wednesday 8 July 2026: the first five business days ended the day before. */
    @ParameterizedTest
    @CsvSource({
        // day, wage, kind of wage, codes, effect
        "2026-07-01, 500.00, 0, ,        2026-07-01",
        "2026-07-01, 500.00, 1, AFI-018, 2026-07-01",
        "2026-07-01, 500.00, 2, AFI-018, 2026-07-01",
        "2026-07-01, 400.00, 1, AFI-018, 2026-07-08",
        "2026-07-01, 400.00, 2, AFI-018, 2026-07-08",
        "2026-07-01, 400.00, 0, ,        2026-07-01",
        // Not the average: the fixed part of a mixed wage, and who goes over to a variable one.
        "2026-07-02, 400.00, 2, ,        2026-07-02",
        "2026-07-02, 400.00, 1, AFI-019, 2026-07-02",
        "2026-06-01, 400.00, 2, AFI-010, 2026-07-08"
    })
    void a_variable_wage_has_the_term_of_its_bimester_and_is_never_refused_for_it(
            String dia, String sbc, int tipo, String codigo, LocalDate efecto) {
        Resultado<Optional<EfectoDelAviso>> salario =
                Admision.decide(
                        new Aviso.DeSalario(LocalDate.parse(dia), Importe.parse(sbc), tipo, 0),
                        new Circunstancias(
                                INSCRITO,
                                LocalDate.of(2026, 7, 8),
                                Calendario.deTerminos(),
                                MINIMO,
                                MAXIMO,
                                List.of()),
                        Idioma.ES);

        assertThat(codigos(salario)).isEqualTo(codigo == null ? List.of() : List.of(codigo));
        assertThat(salario.valor()).map(EfectoDelAviso::fecha).contains(efecto);
    }

    @Test
    void an_end_during_an_incapacity_has_no_effect() {
        Circunstancias incapacitado =
                new Circunstancias(
                        INSCRITO,
                        RECEPCION,
                        Calendario.deTerminos(),
                        MINIMO,
                        MAXIMO,
                        List.of(
                                Vigencia.entre(
                                        LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 2))));

        Resultado<Optional<EfectoDelAviso>> baja =
                Admision.decide(baja("2026-03-02"), incapacitado, Idioma.ES);

        assertThat(baja.valor()).isEmpty();
        assertThat(codigos(baja)).containsExactly("AFI-009");
        assertThat(codigos(Admision.decide(baja("2026-02-19"), incapacitado, Idioma.ES)))
                .as("received during it, of a day before it: late, and admitted")
                .containsExactly("AFI-010");
    }

    /**
     * A strike from 10 to 20 February 2026 and a bankruptcy since 1 March; all is received late.
     */
    @ParameterizedTest
    @CsvSource({
        // last day worked, received, who asks, codes, effect
        "2026-02-09, 2026-02-12, PATRON,     AFI-020,",
        "2026-02-12, 2026-02-12, PATRON,     AFI-020,",
        "2026-02-20, 2026-02-23, PATRON,     AFI-020,",
        "2026-02-12, 2026-02-12, SINDICO,    AFI-020 AFI-022,",
        "2026-02-12, 2026-02-12, TRABAJADOR, '',      2026-02-12",
        "2026-02-09, 2026-02-09, PATRON,     '',      2026-02-09",
        "2026-02-21, 2026-02-23, PATRON,     '',      2026-02-21",
        "2026-02-21, 2026-02-23, TRABAJADOR, AFI-022,",
        "2026-03-02, 2026-03-04, PATRON,     AFI-021,",
        "2026-02-28, 2026-03-04, PATRON,     AFI-021,",
        "2026-03-02, 2026-03-04, SINDICO,    '',      2026-03-05",
        "2026-03-02, 2026-03-04, TRABAJADOR, '',      2026-03-02"
    })
    void an_end_during_a_strike_or_a_bankruptcy_is_not_of_the_employer(
            LocalDate dia,
            LocalDate recepcion,
            Solicitante solicitante,
            String codigos,
            LocalDate efecto) {
        Resultado<Optional<EfectoDelAviso>> baja =
                Admision.decide(
                        new Aviso.DeBaja(dia, solicitante),
                        new Circunstancias(
                                INSCRITO,
                                recepcion,
                                Calendario.deTerminos(),
                                MINIMO,
                                MAXIMO,
                                List.of(),
                                List.of(
                                        new ImpedimentoDeBaja(
                                                ImpedimentoDeBaja.Clase.HUELGA,
                                                Vigencia.entre(
                                                        LocalDate.of(2026, 2, 10),
                                                        LocalDate.of(2026, 2, 20))),
                                        new ImpedimentoDeBaja(
                                                ImpedimentoDeBaja.Clase.CONCURSO,
                                                Vigencia.desde(LocalDate.of(2026, 3, 1))))),
                        Idioma.ES);

        assertThat(String.join(" ", codigos(baja))).isEqualTo(codigos);
        assertThat(baja.valor().map(EfectoDelAviso::fecha)).isEqualTo(Optional.ofNullable(efecto));
    }

    @Test
    void an_incapacity_is_not_told_to_who_does_not_employ_the_worker() {
        Circunstancias deOtroPatron =
                new Circunstancias(
                        NUEVO,
                        RECEPCION,
                        Calendario.deTerminos(),
                        MINIMO,
                        MAXIMO,
                        List.of(
                                Vigencia.entre(
                                        LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 2))));

        assertThat(codigos(Admision.decide(baja("2026-03-02"), deOtroPatron, Idioma.ES)))
                .containsExactly("AFI-002");
    }

    @Test
    void the_same_movement_twice_is_refused_as_repeated() {
        Historia terminado =
                Historia.de(
                        List.of(
                                new Hecho.Alta(
                                        1,
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 1, 10),
                                        condiciones("450.50")),
                                new Hecho.Salario(
                                        2,
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 3, 2),
                                        Importe.parse("500.00"),
                                        0,
                                        0),
                                new Hecho.Baja(3, Instant.EPOCH, LocalDate.of(2026, 3, 2))));

        assertThat(codigos(decide(baja("2026-03-02"), terminado)))
                .containsExactly("AFI-008", "AFI-023");
        assertThat(codigos(decide(salario("2026-03-02", "500.00"), terminado)))
                .as("it stands as it is: nothing to correct")
                .containsExactly("AFI-008", "AFI-023");
        assertThat(codigos(decide(salario("2026-03-02", "510.00"), terminado)))
                .as("another wage of the same day")
                .containsExactly("AFI-008");
        assertThat(codigos(decide(alta("2026-01-10", "450.50"), terminado)))
                .containsExactly("AFI-001", "AFI-003", "AFI-010", "AFI-023");
        assertThat(codigos(decide(alta("2026-01-10", "450.51"), terminado)))
                .containsExactly("AFI-001", "AFI-003", "AFI-010");
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(codigos(decide(alta("2026-04-02", "1.00"), INSCRITO)))
                .containsExactly("AFI-001", "AFI-004", "AFI-005");
    }

    @ParameterizedTest
    @EnumSource(ErrorDeAfiliacion.class)
    void every_code_speaks_both_languages(ErrorDeAfiliacion error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia incidencia = Incidencia.de(error, idioma, "1", "2", "3");
            assertThat(incidencia.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(incidencia.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    private static Resultado<Optional<EfectoDelAviso>> decide(Aviso aviso, Historia historia) {
        return Admision.decide(
                aviso,
                new Circunstancias(
                        historia, RECEPCION, Calendario.deTerminos(), MINIMO, MAXIMO, List.of()),
                Idioma.ES);
    }

    private static List<String> codigos(Resultado<?> resultado) {
        return resultado.incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static Aviso alta(String dia, String sbc) {
        return new Aviso.DeAlta(LocalDate.parse(dia), condiciones(sbc));
    }

    private static Aviso salario(String dia, String sbc) {
        return new Aviso.DeSalario(LocalDate.parse(dia), Importe.parse(sbc), 0, 0);
    }

    private static Aviso baja(String dia) {
        return new Aviso.DeBaja(LocalDate.parse(dia));
    }

    private static Condiciones condiciones(String sbc) {
        return new Condiciones(Importe.parse(sbc), 0, 0, 1);
    }
}
