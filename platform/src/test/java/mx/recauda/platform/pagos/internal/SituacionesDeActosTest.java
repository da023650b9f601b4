package mx.recauda.platform.pagos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.devolucion.ActoDeDevolucion;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.pagos.Devoluciones;
import mx.recauda.platform.pagos.Devoluciones.Acto;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.pagos.Devoluciones.Medio;
import mx.recauda.platform.pagos.Devoluciones.Origen;
import mx.recauda.platform.portal.PorPaginas;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Lists of refunds are sorted, paged and counted by what is kept, which is what the law says of
 * their acts.
 */
@PlataformaTest
class SituacionesDeActosTest {

    private static final long SEMILLA = 20_261_122;
    private static final int CUANTAS = 60;
    private static final int PASOS = 9;
    private static final LocalDate DESDE = LocalDate.of(2025, 11, 3);
    private static final Comparator<Devolucion> LA_QUE_VENCE_ANTES =
            Comparator.comparing((Devolucion d) -> !d.estado().enPlazo())
                    .thenComparing(d -> d.plazo().ultimoDia())
                    .thenComparingLong(Devolucion::numero);

    @Autowired Devoluciones devoluciones;
    @Autowired TablaDeDevoluciones tabla;
    @Autowired SituacionesDeActos situaciones;
    @Autowired TransactionTemplate transaccion;
    @Autowired JdbcClient jdbc;

    @Test
    void the_first_to_expire_comes_first_and_what_is_closed_at_the_end() {
        conMuchas(todas -> {
            assertThat(todas)
                    .as("seed %d", SEMILLA)
                    .hasSizeGreaterThanOrEqualTo(CUANTAS)
                    .isSortedAccordingTo(LA_QUE_VENCE_ANTES)
                    .extracting(Devolucion::estado)
                    .contains(EstadoDeDevolucion.values());
            List<Devolucion> porPaginas = new ArrayList<>();
            for (int desde = 0; desde < todas.size(); desde += 7) {
                porPaginas.addAll(devoluciones.lista(Optional.empty(), desde, 7));
            }
            assertThat(porPaginas).isEqualTo(todas);
        });
    }

    @ParameterizedTest
    @EnumSource(EstadoDeDevolucion.class)
    void those_of_a_state_are_counted_and_listed(EstadoDeDevolucion estado) {
        conMuchas(todas -> {
            List<Devolucion> suyas = todas.stream().filter(d -> d.estado() == estado).toList();
            assertThat(leidas(Optional.of(estado))).isEqualTo(suyas);
            assertThat(devoluciones.porEstado()).containsEntry(estado, suyas.size());
        });
    }

    @Test
    void each_page_begins_after_the_last_one_of_the_page_before() {
        conMuchas(todas ->
                assertThat(devoluciones.despues(Optional.empty(), Optional.of(todas.get(24))))
                        .isEqualTo(todas.subList(25, todas.size())));
    }

    /** As in a database made before they were kept. */
    @Test
    void what_is_not_kept_is_told_and_written_when_the_server_starts() {
        conMuchas(todas -> {
            UUID id = UUID.randomUUID();
            jdbc.sql(
                            """
                            INSERT INTO pagos.devolucion (id, origen, fuente_id, registro_id, oficina, medio,
                                importe_centavos, solicitada_el)
                            VALUES (?, 'EXCEDENTE', ?, ?, '0119', 'DEPOSITO', 100, DATE '2020-01-02')
                            """)
                    .params(id, id, id)
                    .update();
            jdbc.sql(
                            """
                            INSERT INTO pagos.devolucion_acto (id, devolucion_id, tipo, dia, motivo, hecho_en,
                                hecho_por) VALUES (?, ?, 'SOLICITA', DATE '2020-01-02', 'Antes', now(), 'empresa')
                            """)
                    .params(id, id)
                    .update();
            assertThat(leidas(Optional.empty())).isEqualTo(todas);
            assertThat(situaciones.verifica().diferencias())
                    .singleElement()
                    .asString()
                    .contains("«SOLICITADA 2020-02-28 f» y la lista «»");

            situaciones.siembra(false);
            assertThat(leidas(Optional.empty()).getFirst().id()).isEqualTo(id);
            assertThat(situaciones.verifica().diferencias()).isEmpty();
        });
    }

    @Test
    void what_somebody_touched_is_told() {
        conMuchas(todas -> {
            jdbc.sql(
                            "UPDATE pagos.devolucion_situacion SET vence = vence - 1 WHERE devolucion_id = ?")
                    .param(todas.get(3).id())
                    .update();
            assertThat(situaciones.verifica().diferencias())
                    .singleElement()
                    .asString()
                    .contains(todas.get(3).folio());
        });
    }

    // Nothing of it stays: other tests read the first one of the list.
    private void conMuchas(Consumer<List<Devolucion>> que) {
        Random azar = new Random(SEMILLA);
        Alcances.nacional(() ->
                transaccion.executeWithoutResult(t -> {
                    t.setRollbackOnly();
                    for (int i = 0; i < CUANTAS; i++) {
                        tabla.guarda(alAzar(azar));
                    }
                    que.accept(leidas(Optional.empty()));
                }));
    }

    private List<Devolucion> leidas(Optional<EstadoDeDevolucion> estado) {
        List<Devolucion> leidas = new ArrayList<>();
        new PorPaginas<Devolucion>(u -> devoluciones.despues(estado, u))
                .forEachRemaining(leidas::add);
        return leidas;
    }

    // A walk of acts that the law admits.
    private static Devolucion alAzar(Random azar) {
        LocalDate dia = DESDE.plusDays(azar.nextInt(200));
        List<Acto> actos = new ArrayList<>(List.of(acto(ActoDeDevolucion.SOLICITA, dia)));
        EstadoDeDevolucion estado = EstadoDeDevolucion.SOLICITADA;
        for (int paso = azar.nextInt(PASOS); paso > 0; paso--) {
            EstadoDeDevolucion esta = estado;
            List<ActoDeDevolucion> posibles =
                    List.of(ActoDeDevolucion.values()).stream()
                            .filter(a -> a.desde(esta).isPresent())
                            .toList();
            if (!posibles.isEmpty()) {
                int cual = azar.nextInt(2 * posibles.size());
                ActoDeDevolucion acto = posibles.get(cual < posibles.size() ? cual : 0);
                actos.add(acto(acto, dia));
                estado = acto.desde(esta).orElseThrow();
            }
        }
        return new Devolucion(
                UUID.randomUUID(),
                0,
                Origen.EXCEDENTE,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "0119",
                Medio.values()[azar.nextInt(Medio.values().length)],
                Importe.parse("10.00"),
                dia,
                actos);
    }

    private static Acto acto(ActoDeDevolucion tipo, LocalDate dia) {
        UUID id = UUID.randomUUID();
        return new Acto(
                id,
                tipo,
                dia,
                "Al azar.",
                false,
                Importe.CERO,
                Instant.parse("2026-11-21T00:00:00Z"),
                "persona-" + id);
    }
}
