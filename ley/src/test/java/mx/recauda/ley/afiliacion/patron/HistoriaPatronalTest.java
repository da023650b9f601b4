package mx.recauda.ley.afiliacion.patron;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.patron.HechoPatronal.Anulacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Clasificacion;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Fin;
import mx.recauda.ley.afiliacion.patron.HechoPatronal.Inicio;
import mx.recauda.ley.afiliacion.patron.SituacionPatronal.Estado;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Clase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What is known of a registro on any day, as known at any moment. */
class HistoriaPatronalTest {

    private static final HistoriaPatronal HISTORIA =
            new HistoriaPatronal(
                    List.of(
                            new Inicio(1, sabido("2024-01-10"), dia("2024-01-08"), false),
                            prima(2, "2024-01-10", "2024-01-08", "011", Clase.III, "2.59840"),
                            prima(3, "2024-06-20", "2024-05-01", "031", Clase.V, "7.58875"),
                            new Fin(
                                    4,
                                    sabido("2024-09-30"),
                                    dia("2024-09-30"),
                                    CausaDeBaja.TERMINO),
                            new Inicio(5, sabido("2025-01-15"), dia("2025-01-10"), true),
                            new Anulacion(6, sabido("2025-02-01"), 3)));

    @ParameterizedTest
    @CsvSource({
        // day, known at, state, fracción
        "2024-01-07, 2026-01-01, INEXISTENTE,",
        "2024-01-08, 2026-01-01, VIGENTE, 011",
        "2024-01-08, 2024-01-09, INEXISTENTE,",
        "2024-05-15, 2024-05-20, VIGENTE, 011",
        "2024-05-15, 2024-07-01, VIGENTE, 031",
        "2024-05-15, 2025-03-01, VIGENTE, 011",
        "2024-09-30, 2026-01-01, VIGENTE, 011",
        "2024-10-01, 2026-01-01, BAJA, 011",
        "2025-01-10, 2025-01-12, BAJA, 031",
        "2025-01-10, 2025-01-16, VIGENTE, 031"
    })
    void any_day_is_read_as_it_was_known_at_any_moment(
            LocalDate dia, LocalDate conocido, Estado estado, String fraccion) {
        SituacionPatronal situacion = HISTORIA.al(dia, sabido(conocido.toString()));

        assertThat(situacion.estado()).isEqualTo(estado);
        assertThat(situacion.fraccion().orElse(null)).isEqualTo(fraccion);
    }

    @Test
    void the_order_in_which_facts_are_given_does_not_matter() {
        long semilla = 20261121L;
        Random azar = new Random(semilla);
        for (int caso = 0; caso < 200; caso++) {
            List<HechoPatronal> revueltos = new ArrayList<>(HISTORIA.hechos());
            Collections.shuffle(revueltos, azar);
            LocalDate dia = dia("2023-12-01").plusDays(azar.nextInt(600));
            Instant conocido = sabido("2023-12-01").plusSeconds(azar.nextInt(60_000_000));

            assertThat(new HistoriaPatronal(revueltos).al(dia, conocido))
                    .as("seed %d, case %d", semilla, caso)
                    .isEqualTo(HISTORIA.al(dia, conocido));
        }
    }

    @Test
    void what_was_read_at_a_past_moment_does_not_change_with_what_is_learned_later() {
        List<HechoPatronal> hechos = HISTORIA.hechos();
        // The first two were learned at once.
        for (int n = 2; n <= hechos.size(); n++) {
            HistoriaPatronal hastaAhi = new HistoriaPatronal(hechos.subList(0, n));
            Instant entonces = hechos.get(n - 1).conocidoEn();
            for (LocalDate dia = dia("2024-01-01"); dia.getYear() < 2026; dia = dia.plusDays(7)) {
                assertThat(HISTORIA.al(dia, entonces)).isEqualTo(hastaAhi.al(dia, entonces));
            }
        }
    }

    @Test
    void the_last_day_known_does_not_count_what_was_annulled() {
        assertThat(HISTORIA.ultimoDia(sabido("2024-07-01"))).contains(dia("2024-05-01"));
        assertThat(HISTORIA.ultimoDia(sabido("2026-01-01"))).contains(dia("2025-01-10"));
        assertThat(new HistoriaPatronal(List.of()).ultimoDia(Instant.EPOCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // known at, days without force
        "2024-09-29, ''",
        "2024-10-15, 2024-10-01..",
        "2025-01-16, 2024-10-01..2025-01-09"
    })
    void the_days_after_an_end_are_not_in_force_until_it_resumes(LocalDate conocido, String dias) {
        assertThat(
                        HISTORIA.sinVigor(sabido(conocido.toString())).stream()
                                .map(v ->
                                        v.desde()
                                                + ".."
                                                + v.hasta().map(LocalDate::toString).orElse("")))
                .containsExactlyElementsOf(dias.isEmpty() ? List.of() : List.of(dias));
    }

    /** In the general area until June 2025, then in that of the northern border. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2026-01-01, GENERAL",
        "2025-05-31, 2026-01-01, GENERAL",
        "2025-06-01, 2026-01-01, ZLFN",
        "2025-06-01, 2025-05-20, GENERAL"
    })
    void a_day_has_the_area_of_that_day(LocalDate dia, LocalDate conocido, Zona zona) {
        HistoriaPatronal mudada =
                new HistoriaPatronal(
                        List.of(
                                identificacion(1, "2024-01-10", "2024-01-08", Zona.GENERAL),
                                identificacion(2, "2025-06-01", "2025-06-01", Zona.ZLFN)));

        assertThat(mudada.zona(dia, sabido(conocido.toString()))).contains(zona);
        assertThat(new HistoriaPatronal(List.of()).zona(dia, Instant.MAX)).isEmpty();
    }

    private static HechoPatronal identificacion(long id, String conocido, String desde, Zona zona) {
        return new HechoPatronal.Identificacion(
                id, sabido(conocido), dia(desde), "A0100001107", "10", zona);
    }

    private static Clasificacion prima(
            long id, String conocido, String desde, String fraccion, Clase clase, String prima) {
        return new Clasificacion(
                id, sabido(conocido), dia(desde), fraccion, clase, Tasa.dePorcentaje(prima));
    }

    private static LocalDate dia(String texto) {
        return LocalDate.parse(texto);
    }

    private static Instant sabido(String dia) {
        return Instant.parse(dia + "T18:00:00Z");
    }
}
