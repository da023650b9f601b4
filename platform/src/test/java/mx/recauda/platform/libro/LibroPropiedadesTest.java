package mx.recauda.platform.libro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Bloque;
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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What holds for any acts, on a real database, against sums kept in memory. */
@PlataformaTest
@ExtendWith(AlcanceNacional.class)
class LibroPropiedadesTest {

    private static final int ACTOS = 10_000;
    private static final LocalDate DIA = LocalDate.of(2026, 1, 1);

    @Autowired Libro libro;
    @Autowired Sellos sellos;

    @Test
    void ten_thousand_random_acts_give_the_sums_of_a_ledger_kept_in_memory() {
        long semilla = 20261121;
        Modelo modelo = new Modelo(semilla);
        Map<Long, Map<Cuenta, Long>> alCerrar = new TreeMap<>();

        while (modelo.actos < ACTOS) {
            List<Asiento> envio = modelo.envio();
            List<Asentado> respuestas = libro.asienta(envio);
            modelo.anota(envio, respuestas);
            if (modelo.azar.nextInt(10) == 0) {
                rechaza(modelo.conClaveDeOtro());
            }
            if (modelo.azar.nextInt(20) == 0) {
                Optional<Bloque> cerrado = sellos.cierra();
                cerrado.ifPresent(b -> alCerrar.put(b.numero(), modelo.copia()));
            }
        }

        assertThat(saldos(Punto.AHORA, modelo)).as("seed " + semilla).isEqualTo(modelo.saldos);
        assertThat(control()).as("seed " + semilla).isEqualTo(modelo.control());
        assertThat(modelo.control().values().stream().mapToLong(Long::longValue).sum()).isZero();
        assertThat(alCerrar).hasSizeGreaterThan(5);
        alCerrar.forEach((bloque, saldos) ->
                assertThat(saldos(Punto.AHORA.conocidoEn(bloque), modelo))
                        .as("block " + bloque + ", seed " + semilla)
                        .isEqualTo(saldos));
        assertThat(sellos.verifica(Idioma.ES)).isEmpty();
    }

    private void rechaza(List<Asiento> envio) {
        assertThatThrownBy(() -> libro.asienta(envio))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> assertThat(fallo.codigo().codigo()).isEqualTo("LIB-009"));
    }

    @Test
    void writers_at_once_on_one_employer_lose_nothing_and_never_stop_each_other() throws Exception {
        UUID registro = UUID.randomUUID();
        int escritores = 32;
        int actos = 25;
        List<Callable<Integer>> tareas = new ArrayList<>();
        for (int escritor = 0; escritor < escritores; escritor++) {
            int quien = escritor;
            tareas.add(() -> Alcances.nacional(() -> escribe(registro, quien, actos)));
        }

        try (ExecutorService hilos = Executors.newFixedThreadPool(escritores)) {
            int nuevos = 0;
            for (Future<Integer> tarea : hilos.invokeAll(tareas)) {
                nuevos += tarea.get();
            }
            // Each act is sent by two writers: one of them writes it.
            assertThat(nuevos).isEqualTo(escritores / 2 * actos);
        }

        long esperado = 0;
        for (int i = 0; i < escritores / 2 * actos; i++) {
            esperado += i + 1;
        }
        assertThat(libro.saldo(cuenta(Clase.DETERMINADO, registro, 1, Rubro.RETIRO), Punto.AHORA))
                .isEqualTo(Importe.deCentavos(esperado));
    }

    @Test
    void two_transactions_with_one_key_and_different_content_leave_only_one_of_them()
            throws InterruptedException, ExecutionException {
        UUID registro = UUID.randomUUID();
        try (ExecutorService hilos = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> tareas = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                int centavos = i;
                tareas.add(() -> Alcances.nacional(() -> escribeUna(registro, centavos)));
            }
            int escritas = 0;
            for (Future<Boolean> tarea : hilos.invokeAll(tareas)) {
                escritas += tarea.get() ? 1 : 0;
            }
            assertThat(escritas).isEqualTo(1);
        }
        AsientoEscrito escrito = libro.busca("disputada:" + registro).orElseThrow();
        assertThat(libro.saldo(cuenta(Clase.DETERMINADO, registro, 1, Rubro.RETIRO), Punto.AHORA))
                .isEqualTo(
                        escrito.asiento().partidas().stream()
                                .map(Partida::importe)
                                .filter(i -> i.centavos() > 0)
                                .findFirst()
                                .orElseThrow());
    }

    private boolean escribeUna(UUID registro, int centavos) {
        try {
            libro.asienta(List.of(asiento("disputada:" + registro, registro, centavos)));
            return true;
        } catch (FalloConCodigo fallo) {
            assertThat(fallo.codigo().codigo()).isEqualTo("LIB-009");
            return false;
        }
    }

    private int escribe(UUID registro, int escritor, int actos) {
        int nuevos = 0;
        for (int acto = 0; acto < actos; acto++) {
            int numero = escritor / 2 * actos + (escritor % 2 == 0 ? acto : actos - 1 - acto);
            List<Asentado> respuesta =
                    libro.asienta(
                            List.of(asiento("w" + numero + ":" + registro, registro, numero + 1)));
            nuevos += respuesta.getFirst().nuevo() ? 1 : 0;
        }
        return nuevos;
    }

    private static Asiento asiento(String clave, UUID registro, long centavos) {
        Cuenta cuenta = cuenta(Clase.DETERMINADO, registro, 1, Rubro.RETIRO);
        return Asiento.de(
                clave,
                new Origen("prueba", registro),
                "0119",
                "LSS 39",
                DIA,
                List.of(
                        new Partida(cuenta, Importe.deCentavos(centavos)),
                        new Partida(cuenta.en(Clase.INGRESO), Importe.deCentavos(-centavos))));
    }

    private Map<Cuenta, Long> saldos(Punto punto, Modelo modelo) {
        Map<Cuenta, Long> leidos = new HashMap<>();
        for (UUID registro : modelo.registros) {
            for (Saldo saldo : libro.saldos(registro, punto)) {
                leidos.put(saldo.cuenta(), saldo.importe().centavos());
            }
        }
        return leidos;
    }

    private Map<Clase, Long> control() {
        Map<Clase, Long> sumas = new TreeMap<>();
        for (Control control : libro.controles(Optional.of(Modelo.OFICINA))) {
            sumas.merge(
                    control.clase(),
                    control.saldo().multiply(BigDecimal.valueOf(100)).longValueExact(),
                    Long::sum);
        }
        return sumas;
    }

    private static Cuenta cuenta(Clase clase, UUID registro, int mes, Rubro rubro) {
        return Cuenta.de(
                clase,
                registro,
                Mes.de(2026, mes),
                rubro,
                Cuota.PATRONAL,
                Componente.SUERTE_PRINCIPAL);
    }

    /** The same acts, added up in memory. */
    private static final class Modelo {

        static final String OFICINA = "0202";
        private static final List<Clase> CLASES =
                List.of(Clase.DETERMINADO, Clase.LIQUIDADO, Clase.INGRESO, Clase.EXCEDENTE);

        final Random azar;
        final List<UUID> registros = new ArrayList<>();
        final Map<Cuenta, Long> saldos = new HashMap<>();
        private final List<Asiento> escritos = new ArrayList<>();
        private final Map<String, Boolean> reversados = new HashMap<>();
        private int actos;

        Modelo(long semilla) {
            azar = new Random(semilla);
            for (int i = 0; i < 20; i++) {
                registros.add(new UUID(azar.nextLong(), azar.nextLong()));
            }
        }

        List<Asiento> envio() {
            List<Asiento> envio = new ArrayList<>();
            Map<String, Boolean> claves = new HashMap<>();
            // One by one has its own way into the tables: most are sent so.
            int cuantos = azar.nextInt(4) > 0 ? 1 : azar.nextInt(1, 200);
            while (envio.size() < cuantos) {
                Asiento asiento = uno();
                if (claves.putIfAbsent(asiento.clave(), true) == null) {
                    envio.add(asiento);
                }
            }
            return envio;
        }

        /** The key of one that is written with other lines, alone or behind one that is new. */
        List<Asiento> conClaveDeOtro() {
            Asiento escrito = escritos.get(azar.nextInt(escritos.size()));
            Asiento otro = nuevo();
            Asiento torcido =
                    Asiento.de(
                            escrito.clave(),
                            otro.origen(),
                            OFICINA,
                            "LSS 39",
                            DIA,
                            otro.partidas());
            return azar.nextBoolean() ? List.of(torcido) : List.of(nuevo(), torcido);
        }

        private Asiento uno() {
            int dado = escritos.isEmpty() ? 9 : azar.nextInt(10);
            Asiento viejo =
                    escritos.isEmpty() ? nuevo() : escritos.get(azar.nextInt(escritos.size()));
            if (dado == 0) {
                return viejo;
            }
            boolean reversable =
                    viejo.reversaDe().isEmpty()
                            && reversados.putIfAbsent(viejo.clave(), true) == null;
            if (dado == 1 && !escritos.isEmpty() && reversable) {
                return viejo.reversa(
                        "rev:" + viejo.clave(), viejo.origen(), "RACERF 131", DIA.plusDays(40));
            }
            return nuevo();
        }

        private Asiento nuevo() {
            UUID registro = registros.get(azar.nextInt(registros.size()));
            Map<Cuenta, Long> lineas = new HashMap<>();
            int pares = azar.nextInt(1, 5);
            for (int i = 0; i < pares; i++) {
                long centavos = azar.nextLong(1, 1_000_000);
                lineas.merge(alAzar(registro), centavos, Long::sum);
                lineas.merge(alAzar(registro), -centavos, Long::sum);
            }
            lineas.values().removeIf(centavos -> centavos == 0);
            return lineas.size() < 2 ? nuevo() : asiento(registro, lineas);
        }

        private Asiento asiento(UUID registro, Map<Cuenta, Long> lineas) {
            return Asiento.de(
                    "acto:" + new UUID(azar.nextLong(), azar.nextLong()),
                    new Origen("prueba", registro),
                    OFICINA,
                    "LSS 39",
                    DIA.plusDays(azar.nextInt(300)),
                    lineas.entrySet().stream()
                            .map(e -> new Partida(e.getKey(), Importe.deCentavos(e.getValue())))
                            .toList());
        }

        private Cuenta alAzar(UUID registro) {
            Rubro[] rubros = Rubro.values();
            return cuenta(
                    CLASES.get(azar.nextInt(CLASES.size())),
                    registro,
                    azar.nextInt(1, 13),
                    rubros[azar.nextInt(rubros.length)]);
        }

        void anota(List<Asiento> envio, List<Asentado> respuestas) {
            assertThat(respuestas).hasSameSizeAs(envio);
            for (int i = 0; i < envio.size(); i++) {
                actos++;
                if (respuestas.get(i).nuevo()) {
                    Asiento asiento = envio.get(i);
                    escritos.add(asiento);
                    asiento.partidas()
                            .forEach(p ->
                                    saldos.merge(p.cuenta(), p.importe().centavos(), Long::sum));
                }
            }
        }

        Map<Cuenta, Long> copia() {
            return new HashMap<>(saldos);
        }

        Map<Clase, Long> control() {
            Map<Clase, Long> sumas = new TreeMap<>();
            saldos.forEach((cuenta, saldo) -> sumas.merge(cuenta.clase(), saldo, Long::sum));
            return sumas;
        }
    }
}
