package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.devolucion.ActoDeDevolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Devoluciones.Medio;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two people act on one payment at the same moment: both wait for whoever has it, one of them is
 * done and the other is told why not. Without the lock neither waits, and the test fails.
 */
@PlataformaTest
class ActosALaVezTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(31_000);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final Duration PACIENCIA = Duration.ofSeconds(60);

    @Autowired Pagos pagos;
    @Autowired Devoluciones devoluciones;
    @Autowired Correcciones correcciones;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaccion;

    private EscenaDePagos escena;
    private UUID registro;
    private UUID primero;
    private UUID repetido;

    @BeforeEach
    void an_employer_who_paid_april_twice() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        LocalDate hoy = fecha.hoy();
        registro = escena.determina(confrontas, NUMEROS.addAndGet(6), ABRIL);
        Linea linea = EscenaDePagos.nacional(() -> pagos.genera(registro, ABRIL, hoy));
        primero = escena.paga(linea, hoy.minusDays(3));
        repetido = escena.paga(linea, hoy.minusDays(3));
    }

    @Test
    void of_two_who_grant_a_refund_at_once_one_does_and_its_money_is_set_apart_once() {
        UUID id = pedida();
        escena.como("pagos", () -> devoluciones.recibe(id, true, "A la vista."));

        assertThat(aLaVez(repetido, () -> concede("pagos2", id), () -> concede("supervision", id)))
                .containsExactly("", "PAG-031");

        Devoluciones.Devolucion d =
                EscenaDePagos.nacional(() -> devoluciones.busca(id)).orElseThrow();
        assertThat(d.actos().stream().filter(a -> a.tipo() == ActoDeDevolucion.CONCEDE)).hasSize(1);
        assertThat(escena.saldo(registro, Clase.DEVOLUCION).negado())
                .isEqualTo(
                        EscenaDePagos.nacional(() -> devoluciones.resolucion(d, Importe.CERO))
                                .procede());
    }

    @Test
    void of_two_who_ask_for_the_same_money_at_once_one_does() {
        assertThat(aLaVez(repetido, this::pedida, this::pedida)).containsExactly("", "PAG-035");
    }

    @Test
    void of_two_who_propose_to_move_a_payment_at_once_one_does() {
        assertThat(
                        aLaVez(
                                primero,
                                () -> propone("pagos", "Lo pagó otro."),
                                () -> propone("pagos2", "Lo pagó un tercero.")))
                .containsExactly("", "PAG-022");
    }

    @Test
    void of_two_who_approve_a_returned_cheque_at_once_one_does_and_the_debt_comes_back_once() {
        UUID id =
                escena.como(
                        "pagos",
                        () ->
                                correcciones.proponeCheque(
                                        primero, "CH-1", fecha.hoy(), "Sin fondos."));

        assertThat(aLaVez(primero, () -> aprueba("pagos2", id), () -> aprueba("supervision", id)))
                .containsExactly("", "PAG-031");

        assertThat(EscenaDePagos.nacional(() -> correcciones.busca(id)).orElseThrow().actos())
                .hasSize(2);
    }

    private UUID pedida() {
        return escena.como(
                "pagos",
                () -> devoluciones.solicita(repetido, Medio.DEPOSITO, "Pagado dos veces."));
    }

    private void concede(String quien, UUID id) {
        escena.como(quien, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
    }

    private void propone(String quien, String motivo) {
        escena.como(
                quien, () -> correcciones.proponeReaplicar(primero, registro, Set.of(), motivo));
    }

    private void aprueba(String quien, UUID id) {
        escena.como(quien, () -> correcciones.aprueba(id, "Aviso del banco."));
    }

    /** What came of each, done first: nothing, or the code that it was refused with. */
    private List<String> aLaVez(UUID pago, Runnable uno, Runnable otro) {
        List<Future<String>> actos = new ArrayList<>();
        try (ExecutorService dos = Executors.newFixedThreadPool(2)) {
            transaccion.executeWithoutResult(t -> {
                jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('pagos:pago:' || ?, 0))")
                        .param(pago.toString())
                        .query((fila, numero) -> numero)
                        .list();
                for (Runnable acto : List.of(uno, otro)) {
                    actos.add(dos.submit(() -> desenlace(acto)));
                }
                assertThat(losDosEsperan(pago, actos)).as("both wait for the payment").isTrue();
            });
            return actos.stream().map(ActosALaVezTest::resultado).sorted().toList();
        }
    }

    private boolean losDosEsperan(UUID pago, List<Future<String>> actos) {
        long hasta = System.nanoTime() + PACIENCIA.toNanos();
        while (System.nanoTime() < hasta && actos.stream().noneMatch(Future::isDone)) {
            int esperan =
                    base.comoDuenio()
                            .sql(
                                    """
                                    SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                                    AND (classid::bigint << 32 | objid::bigint)
                                        = hashtextextended('pagos:pago:' || ?, 0)
                                    """)
                            .param(pago.toString())
                            .query(Integer.class)
                            .single();
            if (esperan == actos.size()) {
                return true;
            }
        }
        return false;
    }

    private static String desenlace(Runnable acto) {
        try {
            acto.run();
            return "";
        } catch (FalloConCodigo fallo) {
            return fallo.codigo().codigo();
        }
    }

    private static String resultado(Future<String> acto) {
        try {
            return acto.get();
        } catch (InterruptedException | ExecutionException imposible) {
            throw new AssertionError(imposible);
        }
    }
}
