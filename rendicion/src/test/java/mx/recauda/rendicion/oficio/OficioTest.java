package mx.recauda.rendicion.oficio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class OficioTest {

    private static final LocalDate DIA = LocalDate.of(2026, 9, 1);
    private static final String AUTOR = "Titular";
    private static final String HUELLA = "a".repeat(64);

    private static Oficio recibido() {
        return new Oficio(
                "o-1",
                Sentido.RECIBIDO,
                "09 52 75 931 0/ 4507",
                DIA,
                new Parte("Ana", "Directora", "Auditoría"),
                new Parte("", "", "Planeación"),
                "Solicita el avance",
                Optional.empty(),
                Optional.of(DIA.plusDays(10)),
                List.of());
    }

    private static ActoDeOficio turno(int numero, String area) {
        return new ActoDeOficio.Turnado(
                DIA, AUTOR, numero, Optional.empty(), area, "", "Preparar", DIA.plusDays(5));
    }

    private static ActoDeOficio pasa(int numero, int desde, String area) {
        return new ActoDeOficio.Turnado(
                DIA, AUTOR, numero, Optional.of(desde), area, "", "Preparar", DIA.plusDays(4));
    }

    private static ActoDeOficio atiende(int turno) {
        return new ActoDeOficio.Atendido(DIA.plusDays(1), AUTOR, turno, "Hecho");
    }

    private static ActoDeOficio devuelve(int turno) {
        return new ActoDeOficio.Devuelto(DIA.plusDays(1), AUTOR, turno, "No es de aquí");
    }

    private static ActoDeOficio contesta() {
        return new ActoDeOficio.Contestado(DIA.plusDays(2), AUTOR, "o-2", "OF/2");
    }

    private static Oficio tras(Oficio inicio, ActoDeOficio... actos) {
        Oficio oficio = inicio;
        for (ActoDeOficio acto : actos) {
            Resultado<Oficio> r = oficio.con(acto, Idioma.ES);
            assertThat(r.incidencias()).isEmpty();
            oficio = r.valor();
        }
        return oficio;
    }

    private static List<String> codigos(Oficio oficio, ActoDeOficio acto) {
        return oficio.con(acto, Idioma.ES).incidencias().stream().map(Incidencia::codigo).toList();
    }

    private static EstadoDeOficio estado(Oficio oficio) {
        return oficio.situacion(DIA.plusDays(30)).estado();
    }

    @Test
    void a_letter_is_turned_attended_and_answered() {
        Oficio o = recibido();
        assertThat(estado(o)).isEqualTo(EstadoDeOficio.REGISTRADO);
        o = tras(o, turno(1, "A"), turno(2, "B"));
        assertThat(estado(o)).isEqualTo(EstadoDeOficio.EN_TRAMITE);
        o = tras(o, atiende(1), devuelve(2));
        assertThat(estado(o)).isEqualTo(EstadoDeOficio.ATENDIDO);
        o = tras(o, contesta());
        assertThat(estado(o)).isEqualTo(EstadoDeOficio.CONTESTADO);
        assertThat(o.situacion(DIA).estado()).isEqualTo(EstadoDeOficio.EN_TRAMITE);
    }

    @Test
    void what_the_last_area_attends_is_attended_for_the_whole_chain() {
        Oficio o = tras(recibido(), turno(1, "A"), pasa(2, 1, "B"), pasa(3, 2, "C"));

        assertThat(o.situacion(DIA).turnos())
                .extracting(Turno::estado)
                .containsExactly(Turno.Estado.PASADO, Turno.Estado.PASADO, Turno.Estado.PENDIENTE);
        assertThat(tras(o, atiende(3)).situacion(DIA.plusDays(9)).turnos())
                .extracting(Turno::estado)
                .containsOnly(Turno.Estado.ATENDIDO);
    }

    @Test
    void a_turn_that_comes_back_is_again_with_who_passed_it_on() {
        Oficio o = tras(recibido(), turno(1, "A"), pasa(2, 1, "B"), devuelve(2));

        assertThat(o.situacion(DIA.plusDays(2)).pendientes())
                .extracting(Turno::area)
                .containsExactly("A");
        assertThat(estado(tras(o, devuelve(1)))).isEqualTo(EstadoDeOficio.DEVUELTO);
    }

    @Test
    void it_is_late_from_the_day_after_its_due_date_until_it_is_answered() {
        assertThat(recibido().situacion(DIA.plusDays(10)).atraso()).isZero();
        assertThat(recibido().situacion(DIA.plusDays(13)).atraso()).isEqualTo(3);
        assertThat(tras(recibido(), contesta()).situacion(DIA.plusDays(13)).atraso()).isZero();
    }

    @Test
    void OFI_001_a_closed_letter_admits_only_its_receipt() {
        Oficio o = tras(recibido(), contesta());

        assertThat(codigos(o, new ActoDeOficio.Cerrado(DIA.plusDays(3), AUTOR, "x")))
                .containsExactly("OFI-001");
        assertThat(codigos(o, new ActoDeOficio.Acusado(DIA.plusDays(3), AUTOR, "d", HUELLA)))
                .isEmpty();
    }

    @Test
    void OFI_002_acts_never_go_back() {
        assertThat(codigos(recibido(), new ActoDeOficio.Cerrado(DIA.minusDays(1), AUTOR, "x")))
                .containsExactly("OFI-002");
    }

    @Test
    void OFI_003_and_004_only_a_turn_that_waits_is_attended() {
        Oficio o = tras(recibido(), turno(1, "A"), atiende(1));

        assertThat(codigos(o, atiende(7))).containsExactly("OFI-003");
        assertThat(codigos(o, devuelve(1))).containsExactly("OFI-004");
        assertThat(codigos(tras(recibido(), turno(1, "A"), pasa(2, 1, "B")), atiende(1)))
                .containsExactly("OFI-004");
    }

    @Test
    void OFI_005_to_007_a_turn_is_due_after_it_is_made_and_not_after_the_letter() {
        ActoDeOficio antes =
                new ActoDeOficio.Turnado(
                        DIA, AUTOR, 1, Optional.empty(), "", "", "", DIA.minusDays(1));
        ActoDeOficio despues =
                new ActoDeOficio.Turnado(
                        DIA, AUTOR, 1, Optional.empty(), "A", "", "Ya", DIA.plusDays(11));

        assertThat(recibido().con(antes, Idioma.ES).incidencias())
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(
                        tuple("OFI-006", "area"),
                        tuple("OFI-006", "instruccion"),
                        tuple("OFI-005", "vence"));
        assertThat(codigos(recibido(), despues)).containsExactly("OFI-007");
    }

    @Test
    void OFI_008_a_letter_does_not_answer_itself() {
        assertThat(codigos(recibido(), new ActoDeOficio.Contestado(DIA, AUTOR, "o-1", "mismo")))
                .containsExactly("OFI-008");
    }

    @Test
    void OFI_009_a_receipt_is_kept_once() {
        ActoDeOficio acuse = new ActoDeOficio.Acusado(DIA, AUTOR, "d", HUELLA);

        assertThat(codigos(tras(recibido(), acuse), acuse)).containsExactly("OFI-009");
        assertThat(codigos(recibido(), new ActoDeOficio.Acusado(DIA, AUTOR, "d", "")))
                .containsExactly("OFI-006");
    }

    @Test
    void OFI_010_and_011_one_turn_for_each_area_and_all_of_them_done_before_the_answer() {
        Oficio o = tras(recibido(), turno(1, "A"));

        assertThat(codigos(o, turno(2, "A"))).containsExactly("OFI-010");
        assertThat(codigos(o, contesta())).containsExactly("OFI-011");
    }

    @Test
    void a_letter_without_number_parties_or_subject_is_not_registered() {
        Oficio vacio =
                new Oficio(
                        "o-3",
                        Sentido.EMITIDO,
                        "",
                        DIA,
                        new Parte("", "", ""),
                        new Parte(" ", "", ""),
                        "",
                        Optional.of("o-3"),
                        Optional.of(DIA.minusDays(1)),
                        List.of());

        assertThat(vacio.revisa(Idioma.ES))
                .extracting(Incidencia::codigo, Incidencia::campo)
                .containsExactly(
                        tuple("OFI-006", "numero"),
                        tuple("OFI-006", "asunto"),
                        tuple("OFI-006", "de_nombre"),
                        tuple("OFI-006", "para_nombre"),
                        tuple("OFI-005", "vence"),
                        tuple("OFI-008", "contesta"));
        assertThat(recibido().revisa(Idioma.ES)).isEmpty();
    }

    @Test
    void the_chase_list_says_who_owes_what_the_latest_first() {
        Oficio enTurno = tras(recibido(), turno(1, "A"));
        Oficio sinTurnar = recibido();
        Oficio contestado = tras(recibido(), contesta());

        assertThat(PendienteDeOficio.al(DIA.plusDays(12), List.of(sinTurnar, contestado, enTurno)))
                .extracting(PendienteDeOficio::quien, PendienteDeOficio::atraso)
                .containsExactly(tuple("A", 7L), tuple("Planeación", 2L));
    }

    @ParameterizedTest
    @EnumSource(ErrorDeOficio.class)
    void every_code_speaks_both_languages(ErrorDeOficio error) {
        for (Idioma idioma : Idioma.values()) {
            Incidencia i = Incidencia.de(error, idioma, "uno", "dos");
            assertThat(i.mensaje()).isNotBlank().doesNotContain("{");
            assertThat(i.remedio()).isNotBlank().doesNotContain("{");
        }
    }

    /** Whatever is tried, what was admitted is consistent: the chain never loses who has it. */
    @Test
    void random_acts_never_leave_an_open_letter_with_passed_turns_that_nobody_has() {
        long semilla = 20_261_121L;
        Random azar = new Random(semilla);
        for (int vuelta = 0; vuelta < 300; vuelta++) {
            Oficio o = recibido();
            for (int i = 0; i < 12; i++) {
                o = o.con(alAzar(azar, o), Idioma.ES).valor();
            }
            SituacionDeOficio s = o.situacion(DIA.plusDays(99));
            boolean algunoPasado =
                    s.turnos().stream().anyMatch(t -> t.estado() == Turno.Estado.PASADO);
            assertThat(!algunoPasado || !s.pendientes().isEmpty())
                    .as("seed %d, round %d: %s", semilla, vuelta, o.actos())
                    .isTrue();
            assertThat(s.estado() == EstadoDeOficio.EN_TRAMITE)
                    .as("seed %d, round %d", semilla, vuelta)
                    .isEqualTo(!s.pendientes().isEmpty());
        }
    }

    private static ActoDeOficio alAzar(Random azar, Oficio o) {
        SituacionDeOficio s = o.situacion(LocalDate.MAX);
        LocalDate dia = DIA.plusDays(2);
        int turno = 1 + azar.nextInt(s.turnos().size() + 1);
        return switch (azar.nextInt(6)) {
            case 0, 1 ->
                    new ActoDeOficio.Turnado(
                            dia,
                            AUTOR,
                            s.siguienteTurno(),
                            azar.nextBoolean() ? Optional.of(turno) : Optional.empty(),
                            "A" + azar.nextInt(4),
                            "",
                            "x",
                            dia.plusDays(1));
            case 2 -> new ActoDeOficio.Atendido(dia, AUTOR, turno, "x");
            case 3 -> new ActoDeOficio.Devuelto(dia, AUTOR, turno, "x");
            case 4 -> new ActoDeOficio.Acusado(dia, AUTOR, "d", ("" + azar.nextInt(9)).repeat(64));
            default ->
                    azar.nextInt(8) == 0
                            ? new ActoDeOficio.Cerrado(dia, AUTOR, "x")
                            : new ActoDeOficio.Contestado(dia, AUTOR, "o-1", "mismo");
        };
    }
}
