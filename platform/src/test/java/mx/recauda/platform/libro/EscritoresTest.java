package mx.recauda.platform.libro;

import static org.assertj.core.api.Assertions.assertThat;

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
import mx.recauda.platform.prueba.AlcanceNacional;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Many writers on the accounts of one employer for as long as {@code recauda.libro.segundos} says
 * (two in the suite, thirty in {@code ./recauda test --todo}), while blocks close and somebody
 * reads.
 */
@PlataformaTest
@ExtendWith(AlcanceNacional.class)
class EscritoresTest {

    private static final int ESCRITORES = 32;
    private static final Duration DURACION =
            Duration.ofSeconds(Integer.getInteger("recauda.libro.segundos", 2));
    private static final List<Rubro> RUBROS =
            List.of(Rubro.CUOTA_FIJA, Rubro.RIESGOS_DE_TRABAJO, Rubro.GUARDERIAS, Rubro.RETIRO);

    @Autowired Libro libro;
    @Autowired Sellos sellos;

    private final UUID registro = UUID.randomUUID();

    @Test
    void thirty_two_writers_on_one_employer_lose_nothing_and_no_deadlock_surfaces()
            throws Exception {
        List<Callable<Map<Rubro, Long>>> tareas = new ArrayList<>();
        for (int i = 0; i < ESCRITORES; i++) {
            int semilla = 20261121 + i;
            tareas.add(() -> Alcances.nacional(() -> escribe(semilla)));
        }

        Map<Rubro, Long> escrito = new EnumMap<>(Rubro.class);
        try (ExecutorService hilos = Executors.newFixedThreadPool(ESCRITORES + 1)) {
            Future<Integer> lector = hilos.submit(() -> Alcances.nacional(this::lee));
            for (Future<Map<Rubro, Long>> tarea : hilos.invokeAll(tareas)) {
                tarea.get().forEach((rubro, suma) -> escrito.merge(rubro, suma, Long::sum));
            }
            assertThat(lector.get(1, TimeUnit.MINUTES)).isPositive();
        }

        for (Rubro rubro : RUBROS) {
            assertThat(libro.saldo(cuenta(rubro), Punto.AHORA).centavos())
                    .as(rubro.name())
                    .isEqualTo(escrito.get(rubro));
        }
        sellos.cierra();
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    private Map<Rubro, Long> escribe(int semilla) {
        Random azar = new Random(semilla);
        Map<Rubro, Long> sumas = new EnumMap<>(Rubro.class);
        long fin = System.nanoTime() + DURACION.toNanos();
        while (System.nanoTime() < fin) {
            List<Asiento> envio = new ArrayList<>();
            for (int i = 0; i < azar.nextInt(1, 4); i++) {
                envio.add(asiento(azar, sumas));
            }
            libro.asienta(envio);
        }
        return sumas;
    }

    /** Closes blocks and reads twice at each: nothing written later moves what was read. */
    private int lee() {
        int lecturas = 0;
        long fin = System.nanoTime() + DURACION.toNanos();
        while (lecturas == 0 || System.nanoTime() < fin) {
            sellos.cierra();
            if (sellos.cuantos() > 0) {
                Punto punto = Punto.AHORA.conocidoEn(sellos.ultimos(1).getFirst().numero());
                List<Saldo> antes = libro.saldos(registro, punto);
                assertThat(libro.saldos(registro, punto)).isEqualTo(antes);
                assertThat(antes.stream().mapToLong(s -> s.importe().centavos()).sum()).isZero();
                lecturas++;
            }
        }
        return lecturas;
    }

    private Asiento asiento(Random azar, Map<Rubro, Long> sumas) {
        List<Partida> partidas = new ArrayList<>();
        List<Rubro> rubros = new ArrayList<>(RUBROS);
        java.util.Collections.shuffle(rubros, azar);
        for (Rubro rubro : rubros.subList(0, azar.nextInt(1, RUBROS.size() + 1))) {
            long centavos = azar.nextLong(1, 100_000);
            sumas.merge(rubro, centavos, Long::sum);
            partidas.add(new Partida(cuenta(rubro), Importe.deCentavos(centavos)));
            partidas.add(
                    new Partida(cuenta(rubro).en(Clase.INGRESO), Importe.deCentavos(-centavos)));
        }
        return Asiento.de(
                "escritor:" + UUID.randomUUID(),
                new Origen("prueba", registro),
                "0119",
                "LSS 39",
                LocalDate.of(2026, 4, 17),
                partidas);
    }

    private Cuenta cuenta(Rubro rubro) {
        return Cuenta.de(
                Clase.DETERMINADO,
                registro,
                Mes.de(2026, 3),
                rubro,
                Cuota.PATRONAL,
                Componente.SUERTE_PRINCIPAL);
    }
}
