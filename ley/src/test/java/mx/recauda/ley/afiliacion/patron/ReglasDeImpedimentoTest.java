package mx.recauda.ley.afiliacion.patron;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.patron.HechoPatronal.Anulacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Impedimento;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Inicio;
import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja.Clase;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal.Estado;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.FinDeImpedimento;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.InicioDeImpedimento;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.tiempo.Vigencia;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Today is Friday 20 March 2026; a strike from 2 to 6 February is over, a bankruptcy is open. */
class ReglasDeImpedimentoTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 20);
    private static final Instant SABIDO = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // kind, first day, file, codes: the 16th is closed, eight business days from the 9th end
        // today
        "HUELGA,   2026-03-09, 12/2026, ''",
        "HUELGA,   2026-03-06, 12/2026, PAT-033",
        "HUELGA,   2026-03-20, 12/2026, ''",
        "HUELGA,   2026-03-23, 12/2026, PAT-005",
        "HUELGA,   2026-03-20, ' ',     PAT-034",
        "HUELGA,   2026-02-06, 12/2026, PAT-035 PAT-033",
        "HUELGA,   2026-02-07, 12/2026, PAT-033",
        "CONCURSO, 2026-03-20, 12/2026, PAT-035"
    })
    void a_strike_is_told_in_eight_business_days_and_once(
            Clase clase, LocalDate dia, String expediente, String codigos) {
        assertThat(revisa(new InicioDeImpedimento(dia, clase, expediente))).isEqualTo(codigos);
    }

    @ParameterizedTest
    @CsvSource({
        // Since 3 March; the day before its first annuls it.
        "CONCURSO, 2026-03-19, ''",
        "CONCURSO, 2026-03-03, ''",
        "CONCURSO, 2026-03-02, ''",
        "CONCURSO, 2026-03-01, PAT-037",
        "CONCURSO, 2026-03-21, PAT-005",
        "HUELGA,   2026-03-19, PAT-036"
    })
    void only_what_is_open_ends_and_not_before_it_began(
            Clase clase, LocalDate dia, String codigos) {
        assertThat(revisa(new FinDeImpedimento(dia, clase, "12/2026"))).isEqualTo(codigos);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-13, 2026-03-23, 2026-03-26", "2026-03-19, 2026-03-26, 2026-03-31"})
    void the_end_is_told_in_five(LocalDate dia, LocalDate delFin, LocalDate delInicio) {
        assertThat(ReglasDeImpedimento.ultimoDiaDelFin(dia)).isEqualTo(delFin);
        assertThat(ReglasDeImpedimento.ultimoDia(dia)).isEqualTo(delInicio);
    }

    @Test
    void a_strike_is_read_as_it_was_known_and_stops_no_other_procedure() {
        Instant despues = SABIDO.plusSeconds(60);
        HistoriaPatronal historia =
                new HistoriaPatronal(
                        List.of(
                                new Inicio(1, SABIDO, LocalDate.of(2020, 1, 1), false),
                                impedimento(2, SABIDO, Vigencia.desde(LocalDate.of(2026, 3, 3))),
                                new Anulacion(3, despues, 2),
                                impedimento(
                                        4,
                                        despues,
                                        Vigencia.entre(
                                                LocalDate.of(2026, 3, 3),
                                                LocalDate.of(2026, 3, 9)))));

        assertThat(historia.impedimentos(SABIDO))
                .extracting(i -> i.que().vigencia().hasta())
                .containsExactly(Optional.empty());
        assertThat(historia.impedimentos(despues))
                .extracting(i -> i.que().vigencia().hasta())
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 9)));
        assertThat(historia.ultimoDia(despues)).contains(LocalDate.of(2020, 1, 1));
        assertThat(historia.al(LocalDate.of(2026, 3, 5), despues).vigente()).isTrue();
    }

    private static Impedimento impedimento(long id, Instant conocido, Vigencia dias) {
        return new Impedimento(id, conocido, new ImpedimentoDeBaja(Clase.HUELGA, dias), "12/2026");
    }

    private static String revisa(TramitePatronal tramite) {
        RegistroDelTramite registro =
                new RegistroDelTramite(
                        "A0100001108",
                        "AAA010101AAA",
                        new SituacionPatronal(
                                Estado.VIGENTE,
                                Optional.of(LocalDate.of(2020, 1, 1)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        LocalDate.of(2020, 1, 1),
                        5,
                        List.of(
                                new ImpedimentoDeBaja(
                                        Clase.HUELGA,
                                        Vigencia.entre(
                                                LocalDate.of(2026, 2, 2),
                                                LocalDate.of(2026, 2, 6))),
                                new ImpedimentoDeBaja(
                                        Clase.CONCURSO, Vigencia.desde(LocalDate.of(2026, 3, 3)))));
        Entorno entorno =
                new Entorno(HOY, HOY, f -> Optional.empty(), m -> true, m -> true, List.of());
        return String.join(
                " ",
                ReglasPatronales.revisa(tramite, registro, entorno, Idioma.ES).stream()
                        .map(Incidencia::codigo)
                        .toList());
    }
}
