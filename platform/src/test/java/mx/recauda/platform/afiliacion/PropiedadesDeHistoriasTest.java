package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.afiliacion.Tramo;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Plazo;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos;
import mx.recauda.platform.afiliacion.movimientos.ConsultaDeTramos.TramoDeTrabajador;
import mx.recauda.platform.afiliacion.movimientos.HechosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.Llegada;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;
import mx.recauda.platform.afiliacion.movimientos.Proyeccion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.Verificable;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A thousand histories made at random, each told twice to a real database in different orders:
 * facts with their reception times mean the same however they arrive, and no past reading changes.
 */
@PlataformaTest
class PropiedadesDeHistoriasTest {

    private static final int HISTORIAS = 1_000;
    private static final int HECHOS = 6;
    private static final int PATRON = 60;
    private static final LocalDate PRIMER_DIA = LocalDate.of(2024, 1, 1);
    private static final Instant PRIMERA_RECEPCION = Instant.parse("2024-01-01T12:00:00Z");

    @Autowired HechosEnTabla hechos;
    @Autowired Proyeccion proyeccion;
    @Autowired RegistrosEnTabla registros;
    @Autowired RelojDeRegistros reloj;
    @Autowired ConsultaDeTramos consulta;
    @Autowired List<Verificable> verificables;
    @Autowired TransactionTemplate transaccion;
    @Autowired BaseDePrueba base;

    private final List<List<Aviso>> historias = new ArrayList<>();
    private final Map<Long, Integer> lugar = new HashMap<>();
    private Registro registro;
    private List<UUID> trabajadores;
    private UUID lote;

    @Test
    void any_order_gives_the_same_history_and_every_past_reading_stays() {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        Random azar = new Random(semilla);
        arranges();
        for (int h = 0; h < HISTORIAS; h++) {
            historias.add(historia(azar));
        }
        List<List<Integer>> enOrden = ordenes(azar, false);
        List<List<Integer>> revueltos = ordenes(azar, true);

        List<Paso> pasos = new ArrayList<>();
        for (int paso = 0; paso < HECHOS; paso++) {
            pasos.add(cuenta(paso, enOrden, revueltos));
        }

        same_history_in_any_order();
        every_past_reading_is_reproduced(pasos);
        replay_changes_nothing(pasos.getLast());
        assertThat(verificables.stream().flatMap(v -> v.verifica().diferencias().stream()))
                .isEmpty();
    }

    private void arranges() {
        Escenario escenario = new Escenario(base);
        UUID id = escenario.patron(PATRON);
        escenario.trabajadores(1, 2 * HISTORIAS);
        registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
        trabajadores =
                base.comoDuenio()
                        .sql(
                                """
                                SELECT id FROM afiliacion.asegurado WHERE primer_apellido = 'INVENTADO'
                                ORDER BY nss
                                """)
                        .query(UUID.class)
                        .list();
        lote = UUID.randomUUID();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.lote (id, registro_id, oficina, via, estado, nombre, huella,
                            documento_id, tamano, lineas, cuenta, recibido_en, sello)
                        VALUES (?, ?, '0119', 'ARCHIVO', 'EN_PROCESO', 'x', repeat('0', 64), uuidv7(), 1, 1000000,
                            'prueba', now(), 'x')
                        """)
                .params(lote, id)
                .update();
    }

    /** Days that collide on purpose: the same day starts, changes and ends. */
    private static List<Aviso> historia(Random azar) {
        return IntStream.range(0, HECHOS).mapToObj(n -> aviso(azar)).toList();
    }

    private static Aviso aviso(Random azar) {
        LocalDate dia = PRIMER_DIA.plusDays(azar.nextInt(12));
        Importe sbc = Importe.deCentavos(30_000L + 1_000L * azar.nextInt(4));
        return switch (azar.nextInt(3)) {
            case 0 -> new Aviso.DeAlta(dia, new Condiciones(sbc, 0, 0, 1));
            case 1 -> new Aviso.DeSalario(dia, sbc, 0, 0);
            default -> new Aviso.DeBaja(dia);
        };
    }

    private static List<List<Integer>> ordenes(Random azar, boolean revueltos) {
        return IntStream.range(0, HISTORIAS)
                .mapToObj(h -> {
                    List<Integer> orden =
                            new ArrayList<>(IntStream.range(0, HECHOS).boxed().toList());
                    if (revueltos) {
                        Collections.shuffle(orden, azar);
                    }
                    return orden;
                })
                .toList();
    }

    /** One transaction: the next fact of every history, in its order, for both workers. */
    private Paso cuenta(int paso, List<List<Integer>> enOrden, List<List<Integer>> revueltos) {
        return Alcances.nacional(() ->
                Objects.requireNonNull(
                        transaccion.execute(estado -> {
                            Instant conocido = reloj.siguiente(registro.id());
                            for (int cual = 0; cual < HECHOS; cual++) {
                                agrega(paso, cual, conocido, enOrden, revueltos);
                            }
                            Map<UUID, List<Hecho>> sabidos = hechos.de(registro.id(), trabajadores);
                            proyeccion.alDia(registro, conocido, sabidos);
                            Map<UUID, List<Tramo>> debidos = new HashMap<>();
                            sabidos.forEach(
                                    (q, suyos) -> debidos.put(q, Historia.de(suyos).tramos()));
                            return new Paso(conocido, sabidos, debidos);
                        })));
    }

    private void agrega(
            int paso,
            int cual,
            Instant conocido,
            List<List<Integer>> enOrden,
            List<List<Integer>> revueltos) {
        List<Movimiento> movimientos = new ArrayList<>();
        List<Long> numeros = hechos.numeros(2 * HISTORIAS);
        for (int h = 0; h < HISTORIAS; h++) {
            for (int lado = 0; lado < 2; lado++) {
                List<Integer> orden = (lado == 0 ? enOrden : revueltos).get(h);
                if (orden.get(paso) == cual) {
                    long numero = numeros.get(movimientos.size());
                    lugar.put(numero, cual);
                    movimientos.add(movimiento(numero, h, lado, historias.get(h).get(cual)));
                }
            }
        }
        if (!movimientos.isEmpty()) {
            Instant recibido = PRIMERA_RECEPCION.plus(cual, ChronoUnit.DAYS);
            hechos.agrega(new Llegada(registro, lote, recibido, conocido, "prueba"), movimientos);
        }
    }

    private Movimiento movimiento(long numero, int historia, int lado, Aviso aviso) {
        return new Movimiento(
                numero,
                trabajadores.get(2 * historia + lado),
                aviso,
                new EfectoDelAviso(
                        aviso.fecha(), true, Plazo.enFecha(aviso.fecha(), "prueba"), "prueba"),
                "",
                (int) numero);
    }

    private void same_history_in_any_order() {
        for (int h = 0; h < HISTORIAS; h++) {
            assertThat(leidos(trabajadores.get(2 * h), Instant.parse("2100-01-01T00:00:00Z")))
                    .as("history %d: %s", h, historias.get(h))
                    .isEqualTo(
                            leidos(
                                    trabajadores.get(2 * h + 1),
                                    Instant.parse("2100-01-01T00:00:00Z")));
        }
    }

    /** Spells by what they say and which fact of the history starts them. */
    private List<String> leidos(UUID trabajador, Instant corte) {
        return tramos(trabajador, corte).stream()
                .map(t -> t.vigencia() + " " + t.condiciones() + " " + lugar.get(t.origen()))
                .toList();
    }

    private List<Tramo> tramos(UUID trabajador, Instant corte) {
        return Alcances.nacional(() -> consulta.conocidosAl(trabajador, corte)).stream()
                .map(TramoDeTrabajador::tramo)
                .toList();
    }

    private void every_past_reading_is_reproduced(List<Paso> pasos) {
        for (Paso paso : pasos) {
            for (int t = 0; t < trabajadores.size(); t += 4) {
                UUID trabajador = trabajadores.get(t);
                assertThat(tramos(trabajador, paso.conocido()))
                        .as("worker %d as known at %s", t, paso.conocido())
                        .isEqualTo(paso.debidos().getOrDefault(trabajador, List.of()));
            }
        }
    }

    private void replay_changes_nothing(Paso ultimo) {
        List<String> antes = filas();
        Alcances.nacional(() ->
                transaccion.executeWithoutResult(estado ->
                        proyeccion.alDia(
                                registro, reloj.siguiente(registro.id()), ultimo.sabidos())));

        assertThat(filas()).isEqualTo(antes);
    }

    private List<String> filas() {
        return base.comoDuenio()
                .sql("SELECT t::text FROM afiliacion.tramo t ORDER BY id")
                .query(String.class)
                .list();
    }

    /** What was known after a transaction. */
    private record Paso(
            Instant conocido, Map<UUID, List<Hecho>> sabidos, Map<UUID, List<Tramo>> debidos) {}
}
