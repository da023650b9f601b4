package mx.recauda.platform.libro;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.prueba.AlcanceNacional;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

/**
 * Thirty-two writers at the database at once, all on one employer and also on others, with every
 * kind of act, for thirty seconds ({@code recauda.libro.segundos} for another time), while blocks
 * close and somebody reads.
 */
@PlataformaTest
@ExtendWith(AlcanceNacional.class)
class EscritoresTest {

    private static final int ESCRITORES = 32;
    private static final int CONEXIONES = ESCRITORES + 6;
    private static final int PATRONES = 6;
    private static final long SEMILLA = 20_261_121;
    private static final String OFICINA = "0119";
    private static final Duration DURACION =
            Duration.ofSeconds(Integer.getInteger("recauda.libro.segundos", 30));
    private static final List<Rubro> RUBROS =
            List.of(Rubro.CUOTA_FIJA, Rubro.RIESGOS_DE_TRABAJO, Rubro.GUARDERIAS, Rubro.RETIRO);

    @Autowired Libro libro;
    @Autowired Sellos sellos;
    @Autowired DataSource conexiones;
    @Autowired PlatformTransactionManager gestor;

    /** The first one is the employer that every writer writes on. */
    private final List<UUID> patrones =
            Stream.generate(UUID::randomUUID).limit(PATRONES).sorted().toList();

    private final Map<Cuenta, AtomicLong> escrito = new ConcurrentHashMap<>();
    private final Map<Acto, AtomicInteger> hechos = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Asiento> vivos = new ConcurrentLinkedQueue<>();
    private final CyclicBarrier todosConConexion = new CyclicBarrier(ESCRITORES);
    private int antes;

    /** What a writer does. */
    private enum Acto {
        ASIENTO,
        PROPUESTA,
        CONJUNTO,
        REVERSA,
        REVERSAS_DISPUTADAS,
        REPETICION
    }

    @BeforeEach
    void a_connection_for_each_writer() throws SQLException {
        antes = deposito().getMaximumPoolSize();
        deposito().getHikariConfigMXBean().setMaximumPoolSize(CONEXIONES);
        // One after another: of many asked for at once a pool made for fewer forgets some.
        List<Connection> abiertas = new ArrayList<>();
        for (int i = 0; i < CONEXIONES; i++) {
            abiertas.add(conexiones.getConnection());
        }
        for (Connection abierta : abiertas) {
            abierta.close();
        }
    }

    @AfterEach
    void the_others_go_back() throws SQLException {
        deposito().getHikariConfigMXBean().setMaximumPoolSize(antes);
        deposito().getHikariPoolMXBean().softEvictConnections();
    }

    private HikariDataSource deposito() throws SQLException {
        return conexiones.unwrap(HikariDataSource.class);
    }

    @Test
    void thirty_two_writers_on_one_employer_lose_nothing_and_no_deadlock_surfaces()
            throws Exception {
        List<Callable<Integer>> tareas = new ArrayList<>();
        for (int i = 0; i < ESCRITORES; i++) {
            long semilla = SEMILLA + i;
            tareas.add(() -> Alcances.nacional(() -> escribe(semilla)));
        }
        try (ExecutorService hilos = Executors.newFixedThreadPool(ESCRITORES + 1)) {
            Future<Integer> lector = hilos.submit(() -> Alcances.nacional(this::lee));
            // Whatever a writer was not told by the ledger, a deadlock too, is thrown here.
            for (Future<Integer> tarea : hilos.invokeAll(tareas)) {
                assertThat(tarea.get()).isPositive();
            }
            assertThat(lector.get(1, TimeUnit.MINUTES)).isPositive();
        }

        System.out.println("acts of " + ESCRITORES + " writers, seed " + SEMILLA + ": " + hechos);
        assertThat(hechos).containsOnlyKeys(Acto.values());
        assertThat(saldos()).isEqualTo(sumas());
        assertThat(controles()).isEqualTo(sumasPorClase());
        sellos.cierra();
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    private int escribe(long semilla) {
        Random azar = new Random(semilla);
        primero(azar);
        int actos = 0;
        long fin = System.nanoTime() + DURACION.toNanos();
        while (System.nanoTime() < fin) {
            Acto acto = Acto.values()[azar.nextInt(Acto.values().length)];
            if (hace(acto, azar)) {
                actos++;
                hechos.computeIfAbsent(acto, a -> new AtomicInteger()).incrementAndGet();
            }
        }
        return actos;
    }

    /** Nobody writes before each of them holds a connection: they are at the database at once. */
    private void primero(Random azar) {
        List<Asiento> suyo = List.of(asiento(azar, Clase.DETERMINADO, patrones.getFirst()));
        List<Asentado> respuestas =
                new TransactionTemplate(gestor)
                        .execute(estado -> {
                            libro.busca("nadie:" + UUID.randomUUID());
                            espera();
                            return libro.asienta(suyo);
                        });
        anota(suyo, respuestas);
    }

    private void espera() {
        try {
            todosConConexion.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("not every writer had a connection", e);
        }
    }

    private boolean hace(Acto acto, Random azar) {
        List<Asiento> disputados = vivos.stream().limit(azar.nextInt(2, 5)).toList();
        List<Asiento> envio =
                switch (acto) {
                    case ASIENTO -> List.of(asiento(azar, Clase.DETERMINADO, patrones.getFirst()));
                    case PROPUESTA -> List.of(asiento(azar, Clase.PROPUESTO, patrones.getFirst()));
                    case CONJUNTO -> conjunto(azar);
                    case REVERSA -> Stream.ofNullable(vivos.poll()).map(this::reversa).toList();
                    case REVERSAS_DISPUTADAS -> reversas(disputados, azar);
                    case REPETICION -> Stream.ofNullable(vivos.peek()).toList();
                };
        if (envio.isEmpty()) {
            return false;
        }
        try {
            List<Asentado> respuestas = libro.asienta(envio);
            anota(envio, respuestas);
            if (acto == Acto.REPETICION) {
                assertThat(respuestas).noneMatch(Asentado::nuevo);
            } else if (acto == Acto.CONJUNTO || acto == Acto.ASIENTO) {
                vivos.addAll(envio);
            }
        } catch (FalloConCodigo fallo) {
            // Two writers reverse the same entry: one does, and the other is told so.
            assertThat(fallo.codigo().codigo()).isEqualTo("LIB-011");
            assertThat(acto).isIn(Acto.REVERSA, Acto.REVERSAS_DISPUTADAS);
        }
        if (acto == Acto.REVERSAS_DISPUTADAS) {
            disputados.forEach(vivos::remove);
        }
        return true;
    }

    /** Entries of several employers, one of them that of everybody, in any order. */
    private List<Asiento> conjunto(Random azar) {
        List<Asiento> envio = new ArrayList<>();
        envio.add(asiento(azar, Clase.DETERMINADO, patrones.getFirst()));
        for (int i = azar.nextInt(1, 6); i > 0; i--) {
            Clase clase = azar.nextBoolean() ? Clase.DETERMINADO : Clase.PROPUESTO;
            envio.add(asiento(azar, clase, patrones.get(azar.nextInt(PATRONES))));
        }
        Collections.shuffle(envio, azar);
        return envio;
    }

    /** Of entries that others may be reversing too, in any order. */
    private List<Asiento> reversas(List<Asiento> asientos, Random azar) {
        List<Asiento> envio = new ArrayList<>(asientos.stream().map(this::reversa).toList());
        Collections.shuffle(envio, azar);
        return envio;
    }

    private Asiento reversa(Asiento asiento) {
        return asiento.reversa(
                "reversa:" + UUID.randomUUID(),
                new Origen("prueba", patrones.getFirst()),
                "CFF 33-A",
                LocalDate.of(2026, 5, 4));
    }

    private void anota(List<Asiento> envio, List<Asentado> respuestas) {
        IntStream.range(0, envio.size())
                .filter(i -> respuestas.get(i).nuevo())
                .mapToObj(envio::get)
                .flatMap(a -> a.partidas().stream())
                .forEach(p ->
                        escrito.computeIfAbsent(p.cuenta(), c -> new AtomicLong())
                                .addAndGet(p.importe().centavos()));
    }

    /** Closes blocks and reads twice at each: nothing written later moves what was read. */
    private int lee() {
        int lecturas = 0;
        long fin = System.nanoTime() + DURACION.toNanos();
        while (lecturas == 0 || System.nanoTime() < fin) {
            sellos.cierra();
            if (sellos.cuantos() > 0) {
                Punto punto = Punto.AHORA.conocidoEn(sellos.ultimos(1).getFirst().numero());
                List<Saldo> leidos = libro.saldos(patrones.getFirst(), punto);
                assertThat(libro.saldos(patrones.getFirst(), punto)).isEqualTo(leidos);
                assertThat(leidos.stream().mapToLong(s -> s.importe().centavos()).sum()).isZero();
                lecturas++;
            }
        }
        return lecturas;
    }

    private Map<Cuenta, Long> saldos() {
        Map<Cuenta, Long> saldos = new HashMap<>();
        for (UUID patron : patrones) {
            libro.saldos(patron, Punto.AHORA)
                    .forEach(s -> saldos.put(s.cuenta(), s.importe().centavos()));
        }
        return saldos;
    }

    private Map<Cuenta, Long> sumas() {
        Map<Cuenta, Long> sumas = new HashMap<>();
        escrito.forEach((cuenta, centavos) -> sumas.put(cuenta, centavos.get()));
        return sumas;
    }

    private Map<Clase, Long> controles() {
        Map<Clase, Long> controles = new EnumMap<>(Clase.class);
        for (Control control : libro.controles(Optional.of(OFICINA))) {
            controles.merge(
                    control.clase(),
                    control.saldo().multiply(BigDecimal.valueOf(100)).longValueExact(),
                    Long::sum);
        }
        return controles;
    }

    private Map<Clase, Long> sumasPorClase() {
        Map<Clase, Long> sumas = new EnumMap<>(Clase.class);
        sumas().forEach((cuenta, centavos) -> sumas.merge(cuenta.clase(), centavos, Long::sum));
        return sumas;
    }

    private Asiento asiento(Random azar, Clase clase, UUID patron) {
        List<Rubro> rubros = new ArrayList<>(RUBROS);
        Collections.shuffle(rubros, azar);
        Clase otra = clase == Clase.PROPUESTO ? Clase.EMISION : Clase.INGRESO;
        List<Partida> partidas = new ArrayList<>();
        for (Rubro rubro : rubros.subList(0, azar.nextInt(1, RUBROS.size() + 1))) {
            long centavos = azar.nextLong(1, 100_000);
            Cuenta cuenta = cuenta(clase, patron, Mes.de(2026, 1 + azar.nextInt(6)), rubro);
            partidas.add(new Partida(cuenta, Importe.deCentavos(centavos)));
            partidas.add(new Partida(cuenta.en(otra), Importe.deCentavos(-centavos)));
        }
        return Asiento.de(
                "escritor:" + UUID.randomUUID(),
                new Origen("prueba", patron),
                OFICINA,
                "LSS 39",
                LocalDate.of(2026, 4, 17),
                partidas);
    }

    private static Cuenta cuenta(Clase clase, UUID patron, Mes mes, Rubro rubro) {
        return Cuenta.de(clase, patron, mes, rubro, Cuota.PATRONAL, Componente.SUERTE_PRINCIPAL);
    }
}
