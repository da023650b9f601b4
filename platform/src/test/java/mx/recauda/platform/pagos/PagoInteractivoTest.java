package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.Medidor;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sixteen employers at once, each asking for his línea and paying it at the demonstration bank; and
 * pages while a settlement file is posted. {@code -Drecauda.pago.patrones=N} employers pay, {@code
 * -Drecauda.renglones=N} lines are posted. It prints figures and asserts none: {@code
 * benchmarks/pago.sh interactivo}.
 */
@PlataformaTest
class PagoInteractivoTest {

    private static final int CLIENTES = 16;
    private static final int PATRONES = Integer.getInteger("recauda.pago.patrones", 32);
    private static final int RENGLONES = Integer.getInteger("recauda.renglones", 200);
    private static final int POR_ENVIO = 500;
    private static final int PRIMERO = 60_000;
    private static final double MILLON = 1e6;

    private static final List<String> PAGINAS =
            List.of(
                    "/conciliacion/por-identificar",
                    "/conciliacion/lotes",
                    "/publico/comprobacion",
                    "/publico/comprobacion.json");

    private static final List<Rubro> RUBROS =
            List.of(
                    Rubro.CUOTA_FIJA,
                    Rubro.EXCEDENTE,
                    Rubro.PRESTACIONES_EN_DINERO,
                    Rubro.GASTOS_MEDICOS_PENSIONADOS,
                    Rubro.RIESGOS_DE_TRABAJO,
                    Rubro.INVALIDEZ_Y_VIDA,
                    Rubro.GUARDERIAS);

    @Autowired Pagos pagos;
    @Autowired BancoDeDemostracion banco;
    @Autowired Liquidaciones liquidaciones;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired MockMvcTester paginas;
    @Autowired BaseDePrueba base;

    private final List<Long> generadas = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> pagadas = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger siguiente = new AtomicInteger();

    @Test
    void sixteen_employers_at_once_have_their_lineas_and_pay_them() throws Exception {
        List<UUID> registros = registros();
        Mes mes = Mes.de(fecha.hoy());
        for (int i = 0; i < PATRONES; i += POR_ENVIO) {
            List<Asiento> deudas =
                    registros.subList(i, Math.min(PATRONES, i + POR_ENVIO)).stream()
                            .map(r -> deuda(r, mes))
                            .toList();
            Alcances.nacional(() -> libro.asienta(deudas));
        }
        base.comoDuenio().sql("ANALYZE").update();

        long antes = System.nanoTime();
        new Medidor(base).mide("líneas generated and paid", () -> todos(registros, mes));
        double segundos = (System.nanoTime() - antes) / 1e9;

        System.out.printf(
                "%d clients, %,d líneas generated and paid: %,.0f acts/s%n",
                CLIENTES, PATRONES, 2 * PATRONES / segundos);
        dice("línea generated", generadas);
        dice("línea paid and applied", pagadas);
        assertThat(pagadas).hasSize(PATRONES);
        assertThat(
                        base.comoDuenio()
                                .sql(
                                        "SELECT count(*)::int FROM pagos.pago p JOIN pagos.linea l ON l.id = p.linea_id"
                                                + " WHERE p.destino = 'APLICADO' AND l.registro_id = ANY (?::uuid[])")
                                .param(
                                        registros.stream()
                                                .map(UUID::toString)
                                                .toArray(String[]::new))
                                .query(Integer.class)
                                .single())
                .isEqualTo(PATRONES);
    }

    @Test
    @WithUserDetails("pagos")
    void pages_answer_while_a_file_is_posted() {
        List<LineaDeCaptura> lineas =
                LineasPorPagar.crea(base.duenio(), RENGLONES, lugar -> LineasPorPagar.Deuda.MES);
        byte[] archivo = LineasPorPagar.liquidacion(lineas, RENGLONES);
        pide(PAGINAS.size() * 3);
        UUID lote =
                Alcances.nacional(() -> liquidaciones.presenta("i.csv", archivo, Idioma.ES))
                        .lote()
                        .orElseThrow();
        List<Long> tardan = new ArrayList<>();
        while (!Alcances.nacional(() -> liquidaciones.lote(lote)).orElseThrow().terminado()) {
            tardan.addAll(pide(PAGINAS.size()));
        }
        Espera.hasta(
                () -> Alcances.nacional(() -> liquidaciones.lote(lote)).orElseThrow().terminado());
        if (!tardan.isEmpty()) {
            dice("page while a file is posted", tardan);
        }
        assertThat(pide(PAGINAS.size())).hasSize(PAGINAS.size());
    }

    private List<Long> pide(int cuantas) {
        List<Long> tardan = new ArrayList<>();
        for (int i = 0; i < cuantas; i++) {
            long antes = System.nanoTime();
            assertThat(paginas.get().uri(PAGINAS.get(i % PAGINAS.size()))).hasStatusOk();
            tardan.add(System.nanoTime() - antes);
        }
        return tardan;
    }

    private void todos(List<UUID> registros, Mes mes) throws Exception {
        try (ExecutorService clientes = Executors.newFixedThreadPool(CLIENTES)) {
            List<Callable<Integer>> todos =
                    Collections.nCopies(CLIENTES, () -> uno(registros, mes));
            for (Future<Integer> hecho : clientes.invokeAll(todos)) {
                hecho.get();
            }
        }
    }

    private int uno(List<UUID> registros, Mes mes) {
        int hechos = 0;
        for (int i = siguiente.getAndIncrement();
                i < registros.size();
                i = siguiente.getAndIncrement()) {
            UUID registro = registros.get(i);
            long antes = System.nanoTime();
            Linea linea = Alcances.nacional(() -> pagos.genera(registro, mes, fecha.hoy()));
            long hecha = System.nanoTime();
            LoteImportado pagado = Alcances.nacional(() -> banco.paga(linea, Idioma.ES));
            pagadas.add(System.nanoTime() - hecha);
            generadas.add(hecha - antes);
            assertThat(pagado.aplicados()).isEqualTo(1);
            hechos++;
        }
        return hechos;
    }

    private static void dice(String que, List<Long> nanos) {
        List<Long> enOrden = nanos.stream().sorted().toList();
        System.out.printf(
                "%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                que,
                enOrden.get(enOrden.size() / 2) / MILLON,
                enOrden.get(enOrden.size() * 95 / 100) / MILLON,
                enOrden.get(enOrden.size() * 99 / 100) / MILLON,
                enOrden.getLast() / MILLON);
    }

    private static Asiento deuda(UUID registro, Mes mes) {
        List<Partida> partidas = new ArrayList<>();
        for (Rubro rubro : RUBROS) {
            Cuenta debe =
                    Cuenta.de(
                            Clase.DETERMINADO,
                            registro,
                            mes,
                            rubro,
                            Cuota.PATRONAL,
                            Componente.SUERTE_PRINCIPAL);
            Importe importe = Importe.deCentavos(10_000 + rubro.ordinal());
            partidas.add(new Partida(debe, importe));
            partidas.add(new Partida(debe.en(Clase.INGRESO), importe.negado()));
        }
        return Asiento.de(
                "interactivo:" + registro,
                new Origen("prueba", registro),
                "0205",
                "LSS 39",
                mes.primerDia(),
                partidas);
    }

    /** Employers without workers, in two statements. */
    private List<UUID> registros() {
        List<UUID> patrones = new ArrayList<>();
        List<UUID> registros = new ArrayList<>();
        List<String> rfc = new ArrayList<>();
        List<String> numeros = new ArrayList<>();
        for (int i = 0; i < PATRONES; i++) {
            patrones.add(UUID.randomUUID());
            registros.add(UUID.randomUUID());
            rfc.add(
                    "%c%c%c100101%03d"
                            .formatted(
                                    'A' + i / 676 % 26,
                                    'A' + i / 26 % 26,
                                    'A' + i % 26,
                                    i % 1_000));
            numeros.add(RegistroPatronal.componer("B%07d10".formatted(PRIMERO + i)).valor());
        }
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.patron (id, rfc, nombre, persona, creado_en)
                        SELECT t.id, t.rfc, 'Patrón inventado ' || t.lugar, 'MORAL', now()
                        FROM unnest(?::uuid[], ?::text[]) WITH ORDINALITY AS t (id, rfc, lugar)
                        """)
                .params(textos(patrones), rfc.toArray(String[]::new))
                .update();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.registro_patronal (id, patron_id, registro, oficina, modalidad, alta,
                            creado_en)
                        SELECT t.id, t.patron, t.registro, '0205', '10', '2020-01-01', now()
                        FROM unnest(?::uuid[], ?::uuid[], ?::text[]) AS t (id, patron, registro)
                        """)
                .params(textos(registros), textos(patrones), numeros.toArray(String[]::new))
                .update();
        return registros;
    }

    private static String[] textos(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
