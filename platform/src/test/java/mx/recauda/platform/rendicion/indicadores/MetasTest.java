package mx.recauda.platform.rendicion.indicadores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.rendicion.hoja.MemoriaEnHojas;
import mx.recauda.rendicion.indicador.Contraste;
import mx.recauda.rendicion.indicador.EstadoDeFirma;
import mx.recauda.rendicion.indicador.PasoDeFirma;
import mx.recauda.rendicion.indicador.ReglaDeCumplimiento;
import mx.recauda.rendicion.indicador.Semaforo;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A goal from the letter that commits it to its publication, on a real database. */
@PlataformaTest
class MetasTest {

    private static final LocalDate ENERO = LocalDate.of(2026, 1, 15);
    private static final LocalDate JULIO = LocalDate.of(2026, 7, 1);

    @Autowired Metas metas;
    @Autowired Memorias memorias;
    @Autowired Instrumentos instrumentos;
    @Autowired JdbcClient jdbc;

    private MetaGuardada compromete(String indicador) {
        return metas.compromete(nueva(indicador, "321"), "planeacion", Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private static Metas.Nueva nueva(String indicador, String valor) {
        return new Metas.Nueva(
                indicador,
                "2026",
                new BigDecimal(valor),
                ENERO,
                "09 52 17 0000/0012",
                "Compromiso del programa",
                ReglaDeCumplimiento.REAL_ENTRE_META);
    }

    private static Metas.Cambio cambio(String visto, String nuevo) {
        return new Metas.Cambio(
                new BigDecimal(visto),
                new BigDecimal(nuevo),
                JULIO,
                "09 52 17 0000/0120",
                "El inventario creció");
    }

    private Instrumento memoria(MetaGuardada meta, String factor, String da, int leida) {
        return memorias.guarda(
                        meta,
                        MemoriaEnHojas.de(
                                FichaDePrueba.memoria(
                                        meta.indicador(), meta.periodo(), "100", factor, da)),
                        leida,
                        "",
                        "planeacion",
                        Idioma.ES)
                .valor()
                .orElseThrow();
    }

    private void aprueba(Instrumento i) {
        firma(i, PasoDeFirma.REVISAR, "supervision");
        firma(i, PasoDeFirma.APROBAR, "finanzas");
    }

    private Resultado<Instrumento> firma(Instrumento i, PasoDeFirma paso, String cuenta) {
        return instrumentos.firma(i.id(), paso, "", cuenta, Idioma.ES);
    }

    private static List<String> codigos(Resultado<?> resultado) {
        return resultado.incidencias().stream().map(Incidencia::codigo).toList();
    }

    @Test
    void a_goal_adjusted_from_321_to_380_tells_254_against_both() {
        MetaGuardada meta = compromete("PRU-1");

        MetaGuardada ajustada =
                metas.ajusta(meta.id(), cambio("321", "380"), "planeacion", Idioma.ES).valor();
        Contraste c =
                Contraste.de(
                        Optional.of(new BigDecimal("254")),
                        ajustada.meta(),
                        JULIO,
                        ajustada.regla(),
                        Semaforo.ochentaSesenta());

        assertThat(c.original()).isEqualByComparingTo("321");
        assertThat(c.vigente()).isEqualByComparingTo("380");
        assertThat(c.contraOriginal().orElseThrow().setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("79.1");
        assertThat(c.contraVigente().orElseThrow().setScale(1, RoundingMode.HALF_UP))
                .isEqualByComparingTo("66.8");
        assertThat(ajustada.ajustes().getFirst().firma().puesto())
                .isEqualTo("Analista de planeación");
    }

    @Test
    void IND_001_006_a_goal_is_not_published_without_an_approved_memoria() {
        MetaGuardada meta = compromete("PRU-2");
        assertThat(codigos(metas.publica(meta.id(), "finanzas", Idioma.ES)))
                .containsExactly("IND-001");

        Instrumento memoria = memoria(meta, "3.21", "321", 0);
        assertThat(codigos(metas.publica(meta.id(), "finanzas", Idioma.ES)))
                .containsExactly("IND-006");

        aprueba(memoria);
        Resultado<MetaGuardada> publicada = metas.publica(meta.id(), "finanzas", Idioma.ES);
        assertThat(publicada.incidencias()).isEmpty();
        assertThat(publicada.valor().publicada()).isTrue();
        assertThat(codigos(metas.publica(meta.id(), "finanzas", Idioma.ES)))
                .containsExactly("IND-013");
    }

    @Test
    void IND_030_who_commits_adjusts_or_computes_a_goal_does_not_publish_it() {
        MetaGuardada meta = compromete("PRU-30");
        aprueba(memoria(meta, "3.21", "321", 0));

        assertThat(codigos(metas.publica(meta.id(), "planeacion", Idioma.ES)))
                .containsExactly("IND-030");
        assertThat(codigos(metas.publica(meta.id(), "finanzas", Idioma.ES))).isEmpty();
        metas.ajusta(meta.id(), cambio("321", "380"), "supervision", Idioma.ES);
        aprueba(memoria(meta, "3.8", "380", 1));
        assertThat(codigos(metas.publica(meta.id(), "supervision", Idioma.ES)))
                .containsExactly("IND-030");
    }

    @Test
    void IND_017_who_made_an_earlier_version_does_not_sign_the_one_saved_on_top_of_it() {
        MetaGuardada meta = compromete("PRU-31");
        memoria(meta, "3.21", "321", 0);
        Instrumento segunda =
                memorias.guarda(
                                meta,
                                MemoriaEnHojas.de(
                                        FichaDePrueba.memoria(
                                                meta.indicador(),
                                                meta.periodo(),
                                                "100",
                                                "3.2",
                                                "320")),
                                1,
                                "",
                                "supervision",
                                Idioma.ES)
                        .valor()
                        .orElseThrow();

        assertThat(codigos(firma(segunda, PasoDeFirma.REVISAR, "planeacion")))
                .containsExactly("IND-017");
    }

    @Test
    void IND_003_004_the_engine_evaluates_the_steps_again_before_publishing() {
        MetaGuardada meta = compromete("PRU-3");
        aprueba(memoria(meta, "3.20", "321", 0));
        assertThat(codigos(metas.publica(meta.id(), "finanzas", Idioma.ES)))
                .containsExactly("IND-003");

        aprueba(memoria(meta, "3.20", "320", 1));
        assertThat(codigos(metas.publica(meta.id(), "finanzas", Idioma.ES)))
                .containsExactly("IND-004");
    }

    @Test
    void each_adjustment_needs_its_own_memoria_and_what_was_published_stays() {
        MetaGuardada meta = compromete("PRU-4");
        aprueba(memoria(meta, "3.21", "321", 0));
        metas.publica(meta.id(), "finanzas", Idioma.ES);
        metas.ajusta(meta.id(), cambio("321", "380"), "planeacion", Idioma.ES);

        assertThat(codigos(metas.publica(meta.id(), "finanzas", Idioma.ES)))
                .containsExactly("IND-004");
        assertThat(metas.publicada("PRU-4", "2026").orElseThrow().vigente(JULIO))
                .isEqualByComparingTo("321");

        aprueba(memoria(meta, "3.8", "380", 1));
        MetaGuardada dos = metas.publica(meta.id(), "finanzas", Idioma.ES).valor();
        assertThat(dos.publicadas())
                .extracting(p -> p.valor().toPlainString())
                .containsExactly("321", "380");
        assertThat(metas.publicado(meta.id(), 0).orElseThrow())
                .contains("\"321\"")
                .doesNotContain("380");
    }

    @Test
    void IND_017_021_who_makes_a_memoria_does_not_sign_it_and_who_reviews_does_not_approve() {
        Instrumento memoria = memoria(compromete("PRU-5"), "3.21", "321", 0);

        assertThat(codigos(firma(memoria, PasoDeFirma.REVISAR, "planeacion")))
                .containsExactly("IND-017");
        assertThat(codigos(firma(memoria, PasoDeFirma.APROBAR, "finanzas")))
                .containsExactly("IND-016");
        firma(memoria, PasoDeFirma.REVISAR, "finanzas");
        assertThat(codigos(firma(memoria, PasoDeFirma.APROBAR, "finanzas")))
                .containsExactly("IND-021");
        assertThat(firma(memoria, PasoDeFirma.APROBAR, "supervision").valor().estado())
                .isEqualTo(EstadoDeFirma.APROBADA);
    }

    @Test
    void the_database_refuses_the_signature_of_the_author_too() {
        Instrumento memoria = memoria(compromete("PRU-6"), "3.21", "321", 0);

        assertThatThrownBy(() ->
                        jdbc.sql(
                                        """
                                        INSERT INTO rendicion.instrumento_firma
                                        SELECT id, 1, 'APROBAR', '', persona, nombre, puesto, papel,
                                               area, momento, dia
                                        FROM rendicion.instrumento WHERE id = ?
                                        """)
                                .param(memoria.id())
                                .update())
                .hasMessageContaining("signs twice");
    }

    @Test
    void what_was_published_cannot_be_changed_by_SQL_as_the_application() {
        MetaGuardada meta = compromete("PRU-7");
        aprueba(memoria(meta, "3.21", "321", 0));
        metas.publica(meta.id(), "finanzas", Idioma.ES);

        for (String sentencia :
                List.of(
                        "UPDATE rendicion.meta_publicada SET valor = 1",
                        "DELETE FROM rendicion.meta_publicada",
                        "UPDATE rendicion.meta SET original = 1",
                        "UPDATE rendicion.meta_ajuste SET nuevo = 1",
                        "DELETE FROM rendicion.instrumento_celda")) {
            assertThatThrownBy(() -> jdbc.sql(sentencia).update())
                    .as(sentencia)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void IND_012_of_two_adjustments_at_once_one_wins_and_the_other_learns_the_new_value()
            throws Exception {
        UUID id = compromete("PRU-8").id();
        List<Callable<Resultado<MetaGuardada>>> dos =
                List.of(
                        () -> metas.ajusta(id, cambio("321", "380"), "planeacion", Idioma.ES),
                        () -> metas.ajusta(id, cambio("321", "300"), "supervision", Idioma.ES));
        try (ExecutorService hilos = Executors.newFixedThreadPool(2)) {
            List<Resultado<MetaGuardada>> salidas =
                    hilos.invokeAll(dos).stream().map(MetasTest::espera).toList();

            assertThat(salidas.stream().flatMap(r -> codigos(r).stream()))
                    .containsExactly("IND-012");
            assertThat(metas.busca(id).orElseThrow().ajustes()).hasSize(1);
        }
    }

    private static <T> T espera(Future<T> futuro) {
        try {
            return futuro.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void IND_009_014_028_029_what_a_goal_and_an_adjustment_must_tell() {
        MetaGuardada meta = compromete("PRU-9");
        Metas.Nueva sinOficio =
                new Metas.Nueva(
                        "PRU-10",
                        "2026",
                        BigDecimal.TEN,
                        ENERO,
                        " ",
                        "x",
                        ReglaDeCumplimiento.REAL_ENTRE_META);
        Metas.Cambio sinMotivo =
                new Metas.Cambio(new BigDecimal("321"), BigDecimal.TEN, JULIO, "09/1", " ");

        assertThat(codigos(metas.compromete(nueva("PRU-9", "5"), "planeacion", Idioma.ES)))
                .containsExactly("IND-014");
        assertThat(codigos(metas.compromete(sinOficio, "planeacion", Idioma.ES)))
                .containsExactly("IND-029");
        assertThat(codigos(metas.ajusta(meta.id(), sinMotivo, "planeacion", Idioma.ES)))
                .containsExactly("IND-009");
        assertThat(
                        codigos(
                                metas.ajusta(
                                        meta.id(),
                                        cambio("321", "321.0"),
                                        "planeacion",
                                        Idioma.ES)))
                .containsExactly("IND-028");
    }

    @Test
    void IND_026_an_auditor_holds_no_post_and_commits_nothing() {
        assertThat(codigos(metas.compromete(nueva("PRU-11", "5"), "auditor", Idioma.ES)))
                .containsExactly("IND-026");
    }
}
