package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.platform.afiliacion.DiaPorDia.Dicho;
import mx.recauda.platform.afiliacion.cuotas.EmpleosEnLote;
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
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A thousand histories made at random, of notices in time and late, with annulments, absences and
 * incapacities, each told twice to a real database in different orders. Every state that either
 * telling ever had is read back as known at its moment and compared, for every worker, with {@link
 * DiaPorDia}, which shares no code with the platform; so are the days without work that money is
 * computed from. {@code -Drecauda.historias=N} tells more; {@code -Drecauda.semilla=S} repeats a
 * run.
 */
@PlataformaTest
class PropiedadesDeHistoriasTest {

    private static final int HISTORIAS = Integer.getInteger("recauda.historias", 1_000);
    private static final int AVISOS = 6;
    private static final int ANULACIONES = 2;
    private static final int PASOS = AVISOS + ANULACIONES;
    private static final int PATRON = 60;
    private static final int DIAS = 20;
    private static final LocalDate PRIMER_DIA = LocalDate.of(2024, 1, 1);
    private static final LocalDate ULTIMO_DIA = PRIMER_DIA.plusDays(DIAS - 1);
    private static final Instant PRIMERA_RECEPCION = Instant.parse("2024-01-01T12:00:00Z");

    /** Days after the first one on which each notice is received: some in time, others late. */
    private static final int[] RECEPCIONES = {1, 4, 8, 11, 13, 15};

    @Autowired HechosEnTabla hechos;
    @Autowired Proyeccion proyeccion;
    @Autowired RegistrosEnTabla registros;
    @Autowired RelojDeRegistros reloj;
    @Autowired ConsultaDeTramos consulta;
    @Autowired EmpleosEnLote empleos;
    @Autowired List<Verificable> verificables;
    @Autowired TransactionTemplate transaccion;
    @Autowired JdbcClient jdbc;
    @Autowired BaseDePrueba base;

    private final List<Historia> historias = new ArrayList<>();
    private final Map<Long, Integer> lugar = new HashMap<>();
    private Registro registro;
    private List<UUID> trabajadores;
    private UUID lote;

    /**
     * A history and the two orders in which it is told.
     *
     * @param anulados which notice each annulment annuls
     * @param ordenes step of each notice and, after them, of each annulment
     * @param numeros number that each notice took, by telling
     */
    private record Historia(List<Dicho> avisos, int[] anulados, int[][] ordenes, long[][] numeros) {

        /** What is known after a step of a telling, annulled notices left out. */
        List<Dicho> sabidos(int lado, int paso) {
            Set<Integer> muertos = new HashSet<>();
            for (int a = 0; a < ANULACIONES; a++) {
                if (ordenes[lado][AVISOS + a] <= paso) {
                    muertos.add(anulados[a]);
                }
            }
            return IntStream.range(0, AVISOS)
                    .filter(n -> ordenes[lado][n] <= paso && !muertos.contains(n))
                    .mapToObj(avisos::get)
                    .toList();
        }
    }

    @Test
    void any_order_gives_the_same_history_and_every_past_state_is_read_back() {
        long semilla = Long.getLong("recauda.semilla", System.nanoTime());
        System.out.println("seed " + semilla);
        Random azar = new Random(semilla);
        arranges();
        DiasAlAzar dias = new DiasAlAzar(registro, jdbc);
        for (int h = 0; h < HISTORIAS; h++) {
            historias.add(historia(azar));
            dias.inventa(h, PRIMER_DIA, DIAS, PASOS, azar);
        }
        notices_come_in_time_and_late();

        List<Instant> pasos = new ArrayList<>();
        for (int paso = 0; paso < PASOS; paso++) {
            pasos.add(cuenta(paso, dias));
        }

        every_past_state_is_reproduced(pasos);
        so_are_the_days_without_work(pasos, dias);
        the_reading_of_one_worker_says_the_same(pasos, azar);
        same_history_in_any_order(pasos.getLast());
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
    private static Historia historia(Random azar) {
        int primero = azar.nextInt(AVISOS);
        int segundo = (primero + 1 + azar.nextInt(AVISOS - 1)) % AVISOS;
        int[] anulados = {primero, segundo};
        return new Historia(
                IntStream.range(0, AVISOS)
                        .mapToObj(n ->
                                new Dicho(
                                        n,
                                        aviso(azar),
                                        PRIMER_DIA.plusDays(RECEPCIONES[n]),
                                        azar.nextBoolean()))
                        .toList(),
                anulados,
                new int[][] {orden(azar, anulados, false), orden(azar, anulados, true)},
                new long[2][AVISOS]);
    }

    private static Aviso aviso(Random azar) {
        LocalDate dia = PRIMER_DIA.plusDays(azar.nextInt(12));
        Importe sbc = Importe.deCentavos(30_000L + 1_000L * azar.nextInt(4));
        return switch (azar.nextInt(3)) {
            case 0 -> new Aviso.DeAlta(dia, new Condiciones(sbc, azar.nextInt(3), 0, 1));
            case 1 -> new Aviso.DeSalario(dia, sbc, azar.nextInt(3), 0);
            default -> new Aviso.DeBaja(dia);
        };
    }

    /** Step of each fact; what is annulled is told before its annulment. */
    private static int[] orden(Random azar, int[] anulados, boolean revuelto) {
        List<Integer> pasos = new ArrayList<>(IntStream.range(0, PASOS).boxed().toList());
        if (revuelto) {
            Collections.shuffle(pasos, azar);
        }
        for (int a = 0; a < ANULACIONES; a++) {
            if (pasos.get(AVISOS + a) < pasos.get(anulados[a])) {
                Collections.swap(pasos, AVISOS + a, anulados[a]);
            }
        }
        return pasos.stream().mapToInt(Integer::intValue).toArray();
    }

    /** One transaction: the next fact of every history, in its order, for both workers. */
    private Instant cuenta(int paso, DiasAlAzar dias) {
        return Alcances.nacional(() ->
                Objects.requireNonNull(
                        transaccion.execute(estado -> {
                            Instant conocido = reloj.siguiente(registro.id());
                            for (int cual = 0; cual < AVISOS; cual++) {
                                avisa(paso, cual, conocido);
                            }
                            for (int cual = 0; cual < ANULACIONES; cual++) {
                                anula(paso, cual, conocido);
                            }
                            dias.cuenta(paso, conocido, trabajadores);
                            proyeccion.alDia(
                                    registro, conocido, hechos.de(registro.id(), trabajadores));
                            return conocido;
                        })));
    }

    /** Or the effect of what is late would never be looked at. */
    private void notices_come_in_time_and_late() {
        Map<String, Long> cuantos =
                historias.stream()
                        .flatMap(h -> h.avisos().stream())
                        .collect(
                                Collectors.groupingBy(
                                        d ->
                                                d.aviso().getClass().getSimpleName()
                                                        + (d.tarde() ? " late" : " in time")
                                                        + (d.aviso() instanceof Aviso.DeSalario
                                                                        && d.disminuye()
                                                                ? " lower"
                                                                : ""),
                                        TreeMap::new,
                                        Collectors.counting()));
        System.out.println(cuantos);
        assertThat(cuantos)
                .hasSize(8)
                .allSatisfy((clase, veces) ->
                        assertThat(veces).as(clase).isGreaterThan(HISTORIAS / 20));
    }

    private void avisa(int paso, int cual, Instant conocido) {
        List<Movimiento> movimientos = movimientos(paso, cual, true);
        if (!movimientos.isEmpty()) {
            hechos.agrega(llegada(cual, conocido), movimientos);
        }
    }

    private Llegada llegada(int cual, Instant conocido) {
        Instant recibido = PRIMERA_RECEPCION.plus(RECEPCIONES[cual], ChronoUnit.DAYS);
        return new Llegada(registro, lote, recibido, conocido, "prueba");
    }

    /** The notices of a place in the order of reception that are told at a step, or once more. */
    private List<Movimiento> movimientos(int paso, int cual, boolean porPrimeraVez) {
        List<Movimiento> movimientos = new ArrayList<>();
        List<Long> numeros = hechos.numeros(2 * HISTORIAS);
        for (int h = 0; h < HISTORIAS; h++) {
            Historia historia = historias.get(h);
            for (int lado = 0; lado < 2; lado++) {
                if (historia.ordenes()[lado][cual] == paso) {
                    long numero = numeros.get(movimientos.size());
                    if (porPrimeraVez) {
                        lugar.put(numero, cual);
                        historia.numeros()[lado][cual] = numero;
                    }
                    movimientos.add(
                            movimiento(
                                    numero,
                                    historia.numeros()[lado][cual],
                                    trabajadores.get(2 * h + lado),
                                    historia.avisos().get(cual)));
                }
            }
        }
        return movimientos;
    }

    private void anula(int paso, int cual, Instant conocido) {
        List<String> quienes = new ArrayList<>();
        List<Long> anulados = new ArrayList<>();
        for (int h = 0; h < HISTORIAS; h++) {
            Historia historia = historias.get(h);
            for (int lado = 0; lado < 2; lado++) {
                if (historia.ordenes()[lado][AVISOS + cual] == paso) {
                    quienes.add(trabajadores.get(2 * h + lado).toString());
                    anulados.add(historia.numeros()[lado][historia.anulados()[cual]]);
                }
            }
        }
        jdbc.sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha, efecto,
                            oportuno, recibido_en, conocido_en, anula_id, motivo, anotado_por)
                        SELECT nextval('afiliacion.numero_de_movimiento'), :registro, '0119', t.quien, 'ANULACION', :dia,
                            :dia, true, :conocido, :conocido, t.anulado, 'prueba', 'prueba'
                        FROM unnest(:quienes::uuid[], :anulados::bigint[]) AS t(quien, anulado)
                        """)
                .param("registro", registro.id())
                .param("dia", PRIMER_DIA)
                .param("conocido", enUtc(conocido))
                .param("quienes", quienes.toArray(String[]::new))
                .param("anulados", anulados.toArray(Long[]::new))
                .update();
    }

    /** With the effect that the law gives it; the oracle finds it by itself. */
    private static Movimiento movimiento(long numero, long renglon, UUID trabajador, Dicho dicho) {
        Calendario dias = Calendario.deTerminos();
        LocalDate dia = dicho.aviso().fecha();
        EfectoDelAviso efecto =
                switch (dicho.aviso()) {
                    case Aviso.DeAlta alta -> EfectoDelAviso.deAlta(dia, dicho.recibido(), dias);
                    case Aviso.DeSalario salario ->
                            salario.delBimestre()
                                    ? EfectoDelAviso.deSalarioVariable(
                                            dia, dicho.recibido(), dicho.disminuye(), dias)
                                    : EfectoDelAviso.deSalario(
                                            dia, dicho.recibido(), dicho.disminuye(), dias);
                    case Aviso.DeBaja baja -> EfectoDelAviso.deBaja(dia, dicho.recibido(), dias);
                };
        return new Movimiento(numero, trabajador, dicho.aviso(), efecto, "", (int) renglon);
    }

    private void every_past_state_is_reproduced(List<Instant> pasos) {
        for (int paso = 0; paso < PASOS; paso++) {
            Map<UUID, Map<LocalDate, String>> leidos = leidos(pasos.get(paso));
            for (int t = 0; t < trabajadores.size(); t++) {
                assertThat(leidos.getOrDefault(trabajadores.get(t), Map.of()))
                        .as("worker %d after step %d: %s", t, paso, historias.get(t / 2))
                        .isEqualTo(debido(t, paso));
            }
        }
    }

    /** Of whoever was employed: nobody else's days are read to compute money. */
    private void so_are_the_days_without_work(List<Instant> pasos, DiasAlAzar dias) {
        int leidos = 0;
        for (int paso = 0; paso < PASOS; paso++) {
            Map<UUID, List<String>> sinTrabajo = sinTrabajo(pasos.get(paso));
            for (int t = 0; t < trabajadores.size(); t++) {
                List<String> debidos =
                        debido(t, paso).isEmpty() ? List.of() : dias.debidos(t, paso);
                leidos += debidos.size();
                assertThat(sinTrabajo.getOrDefault(trabajadores.get(t), List.of()))
                        .as("worker %d after step %d", t, paso)
                        .isEqualTo(debidos);
            }
        }
        assertThat(leidos).isGreaterThan(HISTORIAS);
    }

    private Map<UUID, List<String>> sinTrabajo(Instant corte) {
        Map<UUID, List<String>> leidos = new HashMap<>();
        Alcances.nacional(() ->
                        empleos.empleos(List.of(registro.id()), PRIMER_DIA, ULTIMO_DIA, corte))
                .getOrDefault(registro.id(), List.of())
                .forEach(e ->
                        leidos.put(
                                e.asegurado(),
                                e.hechos().stream()
                                        .flatMap(h -> sinTrabajo(h).stream())
                                        .sorted()
                                        .toList()));
        return leidos;
    }

    private static Optional<String> sinTrabajo(Hecho hecho) {
        return switch (hecho) {
            case Hecho.Ausencia(LocalDate desde, int dias) ->
                    Optional.of("ausencia " + desde + " " + dias);
            case Hecho.Incapacidad(LocalDate desde, int dias, String folio, boolean licencia) ->
                    Optional.of("incapacidad " + desde + " " + dias);
            default -> Optional.empty();
        };
    }

    private void the_reading_of_one_worker_says_the_same(List<Instant> pasos, Random azar) {
        for (int t = 0; t < trabajadores.size(); t++) {
            int paso = azar.nextInt(PASOS);
            Map<LocalDate, String> dias = new TreeMap<>();
            leido(trabajadores.get(t), pasos.get(paso))
                    .forEach(x ->
                            extiende(
                                    dias,
                                    x.tramo().vigencia().desde(),
                                    x.tramo().vigencia().hasta().orElse(ULTIMO_DIA),
                                    x.tramo().condiciones().sbc().centavos(),
                                    x.tramo().condiciones().tipoDeSalario(),
                                    x.tramo().origen()));
            assertThat(dias).as("worker %d after step %d", t, paso).isEqualTo(debido(t, paso));
        }
    }

    private List<TramoDeTrabajador> leido(UUID trabajador, Instant corte) {
        return Alcances.nacional(() -> consulta.conocidosAl(trabajador, corte));
    }

    private void same_history_in_any_order(Instant ultimo) {
        Map<UUID, Map<LocalDate, String>> leidos = leidos(ultimo);
        for (int h = 0; h < HISTORIAS; h++) {
            assertThat(leidos.get(trabajadores.get(2 * h)))
                    .as("history %d", h)
                    .isEqualTo(leidos.get(trabajadores.get(2 * h + 1)));
        }
    }

    private Map<LocalDate, String> debido(int trabajador, int paso) {
        return DiaPorDia.vive(
                historias.get(trabajador / 2).sabidos(trabajador % 2, paso), PRIMER_DIA, DIAS);
    }

    /** The spells of every worker as known at an instant, day by day. */
    private Map<UUID, Map<LocalDate, String>> leidos(Instant corte) {
        Map<UUID, Map<LocalDate, String>> leidos = new HashMap<>();
        RowCallbackHandler lee =
                fila ->
                        extiende(
                                leidos.computeIfAbsent(
                                        fila.getObject("asegurado_id", UUID.class),
                                        q -> new TreeMap<>()),
                                fila.getObject("desde", LocalDate.class),
                                fila.getObject("hasta", LocalDate.class),
                                fila.getLong("sbc_centavos"),
                                fila.getInt("tipo_de_salario"),
                                fila.getLong("origen"));
        base.comoDuenio()
                .sql(
                        """
                        SELECT asegurado_id, lower(vigencia) AS desde, coalesce(upper(vigencia) - 1, ?) AS hasta,
                            sbc_centavos, tipo_de_salario, origen
                        FROM afiliacion.tramo WHERE registro_id = ? AND conocido @> ?::timestamptz
                        """)
                .params(ULTIMO_DIA, registro.id(), enUtc(corte))
                .query(lee);
        return leidos;
    }

    private void extiende(
            Map<LocalDate, String> dias,
            LocalDate desde,
            LocalDate hasta,
            long sbc,
            int tipo,
            long origen) {
        for (LocalDate dia = desde; !dia.isAfter(hasta); dia = dia.plusDays(1)) {
            assertThat(
                            dias.put(
                                    dia,
                                    DiaPorDia.texto(
                                            sbc, tipo, Objects.requireNonNull(lugar.get(origen)))))
                    .as("two spells on " + dia)
                    .isNull();
        }
    }

    /**
     * All that was presented is presented again, at a later moment and with numbers of its own: a
     * line of a lote is one fact and a fact is annulled once, so it is refused, all of it; and what
     * is made again from the facts is what there was.
     */
    private void replay_changes_nothing(Instant ultimo) {
        List<String> antes = filas();
        List<String> sabidos = sabidos();
        for (int paso = 0; paso < PASOS; paso++) {
            for (int cual = 0; cual < AVISOS; cual++) {
                List<Movimiento> otraVez = movimientos(paso, cual, false);
                Llegada llegada = llegada(cual, ultimo);
                if (!otraVez.isEmpty()) {
                    is_refused(() -> hechos.agrega(llegada, otraVez));
                }
            }
            for (int cual = 0; cual < ANULACIONES; cual++) {
                int suPaso = paso;
                int suya = cual;
                if (anuladosEn(paso, cual) > 0) {
                    is_refused(() -> anula(suPaso, suya, ultimo));
                }
            }
        }
        assertThat(unoPorUno()).as("facts told one by one that entered twice").isZero();
        assertThat(sabidos()).isEqualTo(sabidos);
        Alcances.nacional(() ->
                transaccion.executeWithoutResult(estado ->
                        proyeccion.alDia(
                                registro,
                                reloj.siguiente(registro.id()),
                                hechos.de(registro.id(), trabajadores))));

        assertThat(filas()).isEqualTo(antes);
    }

    private void is_refused(Runnable presentacion) {
        assertThatThrownBy(() ->
                        Alcances.nacional(() ->
                                transaccion.executeWithoutResult(estado -> presentacion.run())))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private long anuladosEn(int paso, int cual) {
        return historias.stream()
                .flatMap(h -> Arrays.stream(h.ordenes()))
                .filter(orden -> orden[AVISOS + cual] == paso)
                .count();
    }

    /** In a set the first that is there refuses the rest; here each one must be refused. */
    private int unoPorUno() {
        return base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.movimiento (id, registro_id, oficina, asegurado_id, tipo, fecha, efecto,
                            oportuno, sbc_centavos, recibido_en, conocido_en, lote_id, renglon, anula_id, anotado_por)
                        SELECT nextval('afiliacion.numero_de_movimiento'), registro_id, oficina, asegurado_id, tipo,
                            fecha, efecto, oportuno, sbc_centavos, recibido_en, conocido_en, lote_id, renglon,
                            anula_id, anotado_por
                        FROM afiliacion.movimiento WHERE registro_id = ? ON CONFLICT DO NOTHING
                        """)
                .param(registro.id())
                .update();
    }

    private List<String> sabidos() {
        return base.comoDuenio()
                .sql(
                        "SELECT m::text FROM afiliacion.movimiento m WHERE registro_id = ? ORDER BY id")
                .param(registro.id())
                .query(String.class)
                .list();
    }

    private List<String> filas() {
        return base.comoDuenio()
                .sql("SELECT t::text FROM afiliacion.tramo t ORDER BY id")
                .query(String.class)
                .list();
    }

    private static OffsetDateTime enUtc(Instant instante) {
        return OffsetDateTime.ofInstant(instante, ZoneOffset.UTC);
    }
}
