package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
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
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.pagos.PagosEnLinea.Desenlace;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A bank that does not answer leaves a state that is resolved later, without paying twice. */
@PlataformaTest
class PagosEnLineaTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(9_000);
    private static final Mes ABRIL = Mes.de(2026, 4);

    @Autowired PagosEnLinea enLinea;
    @Autowired Pagos pagos;
    @Autowired Lineas lineas;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    private UUID registro = new UUID(0, 0);
    private UUID linea = new UUID(0, 0);

    @BeforeEach
    void a_linea() {
        EmpleadorConocido empleador = new EmpleadorConocido(base, NUMEROS.addAndGet(6));
        registro = empleador.registro();
        String sbc = EmpleadorConocido.SBC;
        nacional(() ->
                confrontas.presenta(
                        registro, "pago.SUA", empleador.sua(ABRIL, sbc, sbc, sbc), "", Idioma.ES));
        linea = nacional(() -> pagos.genera(registro, ABRIL, fecha.hoy())).id();
    }

    /** Charges, and answers when it wants to. */
    private static final class Banco implements BancoEnLinea {
        private final List<PagoDeBanco> cobrados = new ArrayList<>();
        private final String clave;
        private Desenlace dice;
        private boolean falla;
        private Runnable alCobrar = () -> {};

        Banco(Desenlace dice) {
            this("888", dice);
        }

        Banco(String clave, Desenlace dice) {
            this.clave = clave;
            this.dice = dice;
        }

        @Override
        public String clave() {
            return clave;
        }

        @Override
        public Desenlace cobra(String operacion, LineaDeCaptura captura, LocalDate dia) {
            alCobrar.run();
            if (dice != Desenlace.RECHAZADO) {
                cobrados.add(
                        new PagoDeBanco(
                                2, captura.texto(), "888", operacion, captura.importe(), dia));
            }
            if (falla) {
                throw new IllegalStateException("connection reset");
            }
            return dice;
        }

        @Override
        public Desenlace consulta(String operacion, LineaDeCaptura captura, LocalDate dia) {
            boolean cobro = cobrados.stream().anyMatch(p -> p.operacion().equals(operacion));
            return falla ? Desenlace.DESCONOCIDO : cobro ? Desenlace.ACEPTADO : Desenlace.RECHAZADO;
        }
    }

    @Test
    void a_bank_that_did_not_answer_is_asked_again_about_the_same_operation() {
        Banco banco = new Banco(Desenlace.DESCONOCIDO);
        PagosEnLinea.Intento primero = nacional(() -> enLinea.paga(linea, banco));
        assertThat(primero.desenlace()).isEqualTo(Desenlace.DESCONOCIDO);
        assertThat(estado()).isEqualTo(EstadoDeLinea.EN_DUDA);
        PagosEnLinea.Intento segundo = nacional(() -> enLinea.paga(linea, banco));
        assertThat(segundo.id()).isEqualTo(primero.id());
        assertThat(segundo.desenlace()).isEqualTo(Desenlace.ACEPTADO);
        assertThat(nacional(() -> enLinea.paga(linea, banco)).id()).isEqualTo(primero.id());
        assertThat(banco.cobrados).hasSize(1);
        assertThat(liquida(banco.cobrados).aplicados()).isEqualTo(1);
        assertThat(estado()).isEqualTo(EstadoDeLinea.PAGADA);
    }

    @Test
    void the_settlement_resolves_what_the_bank_did_not_say() {
        Banco banco = new Banco(Desenlace.ACEPTADO);
        banco.falla = true;
        nacional(() -> enLinea.paga(linea, banco));
        assertThat(estado()).isEqualTo(EstadoDeLinea.EN_DUDA);
        nacional(() -> enLinea.paga(linea, banco));
        assertThat(banco.cobrados).hasSize(1);
        liquida(banco.cobrados);
        assertThat(estado()).isEqualTo(EstadoDeLinea.PAGADA);
        assertThatThrownBy(() -> nacional(() -> enLinea.paga(linea, banco)))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("PAG-013"));
        assertThat(banco.cobrados).hasSize(1);
    }

    @Test
    void what_the_bank_refused_may_be_asked_for_again() {
        Banco banco = new Banco(Desenlace.RECHAZADO);
        PagosEnLinea.Intento primero = nacional(() -> enLinea.paga(linea, banco));
        assertThat(primero.desenlace()).isEqualTo(Desenlace.RECHAZADO);
        assertThat(estado()).isEqualTo(EstadoDeLinea.VIGENTE);
        banco.dice = Desenlace.ACEPTADO;
        PagosEnLinea.Intento segundo = nacional(() -> enLinea.paga(linea, banco));
        assertThat(segundo.operacion()).isNotEqualTo(primero.operacion());
        assertThat(banco.cobrados).hasSize(1);
    }

    @Test
    void a_bank_asked_while_it_is_charging_refuses_nothing_and_charges_once() throws Exception {
        CountDownLatch cobrando = new CountDownLatch(1);
        CountDownLatch consultado = new CountDownLatch(1);
        Banco banco = new Banco(Desenlace.ACEPTADO);
        banco.alCobrar =
                () -> {
                    cobrando.countDown();
                    espera(consultado);
                };
        try (ExecutorService otra = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<PagosEnLinea.Intento> primero =
                    otra.submit(() -> nacional(() -> enLinea.paga(linea, banco)));
            espera(cobrando);
            PagosEnLinea.Intento segundo = nacional(() -> enLinea.paga(linea, banco));
            assertThat(segundo.desenlace()).isEqualTo(Desenlace.DESCONOCIDO);
            assertThat(estado()).isEqualTo(EstadoDeLinea.EN_DUDA);
            consultado.countDown();
            assertThat(primero.get().desenlace()).isEqualTo(Desenlace.ACEPTADO);
        }
        assertThat(nacional(() -> enLinea.paga(linea, banco)).desenlace())
                .isEqualTo(Desenlace.ACEPTADO);
        assertThat(banco.cobrados).hasSize(1);
    }

    @Test
    void a_charge_told_after_its_refusal_prevails() {
        Banco banco = new Banco(Desenlace.ACEPTADO);
        banco.alCobrar = () -> responde("RECHAZADO");

        PagosEnLinea.Intento intento = nacional(() -> enLinea.paga(linea, banco));

        assertThat(intento.desenlace()).isEqualTo(Desenlace.ACEPTADO);
        assertThat(nacional(() -> enLinea.paga(linea, banco)).id()).isEqualTo(intento.id());
        assertThat(banco.cobrados).hasSize(1);
    }

    @Test
    void an_old_attempt_that_its_bank_does_not_know_was_refused() {
        abre("hace una hora", Duration.ofHours(1));
        Banco banco = new Banco(Desenlace.ACEPTADO);

        PagosEnLinea.Intento intento = nacional(() -> enLinea.paga(linea, banco));

        assertThat(intento.desenlace()).isEqualTo(Desenlace.RECHAZADO);
        assertThat(estado()).isEqualTo(EstadoDeLinea.VIGENTE);
        assertThat(banco.cobrados).isEmpty();
    }

    @Test
    void only_the_bank_that_was_asked_tells_what_became_of_it() {
        Banco banco = new Banco(Desenlace.DESCONOCIDO);
        nacional(() -> enLinea.paga(linea, banco));
        Banco otro = new Banco("889", Desenlace.ACEPTADO);
        falla("PAG-051", () -> enLinea.paga(linea, otro));
        assertThat(otro.cobrados).isEmpty();
    }

    @Test
    void what_was_charged_and_not_settled_is_not_offered_again() {
        Banco banco = new Banco(Desenlace.ACEPTADO);
        nacional(() -> enLinea.paga(linea, banco));
        assertThat(estado()).isEqualTo(EstadoDeLinea.COBRADA);
        liquida(banco.cobrados);
        assertThat(estado()).isEqualTo(EstadoDeLinea.PAGADA);
    }

    @Test
    void while_a_debt_may_have_been_charged_no_other_linea_of_it_is() {
        Banco banco = new Banco(Desenlace.DESCONOCIDO);
        nacional(() -> enLinea.paga(linea, banco));
        UUID otra = nacional(() -> pagos.genera(registro, ABRIL, fecha.hoy().plusDays(1))).id();
        falla("PAG-052", () -> enLinea.paga(otra, banco));
        assertThat(banco.cobrados).hasSize(1);
    }

    @Test
    void a_linea_whose_last_day_passed_is_not_charged() {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO pagos.linea (id, registro_id, oficina, clave, vigencia, importe_centavos,
                            generada_en, generada_por)
                        SELECT gen_random_uuid(), registro_id, oficina, 'vencida', ?, 100, generada_en, 'prueba'
                        FROM pagos.linea WHERE id = ?
                        """)
                .params(fecha.hoy().minusDays(1), linea)
                .update();
        UUID vencida =
                base.comoDuenio()
                        .sql(
                                "SELECT id FROM pagos.linea WHERE clave = 'vencida' AND registro_id = ?")
                        .param(registro)
                        .query(UUID.class)
                        .single();
        Banco banco = new Banco(Desenlace.ACEPTADO);
        falla("PAG-012", () -> enLinea.paga(vencida, banco));
        assertThat(banco.cobrados).isEmpty();
    }

    private void abre(String operacion, Duration hace) {
        base.comoDuenio()
                .sql(
                        "INSERT INTO pagos.intento VALUES (gen_random_uuid(), DEFAULT, ?, '888', ?, ?, 'prueba')")
                .params(
                        linea,
                        operacion + linea,
                        OffsetDateTime.ofInstant(Instant.now().minus(hace), ZoneOffset.UTC))
                .update();
    }

    private void responde(String respuesta) {
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO pagos.intento_respuesta
                        SELECT id, ?, now() FROM pagos.intento WHERE linea_id = ?
                        """)
                .params(respuesta, linea)
                .update();
    }

    private static void falla(String codigo, Supplier<?> trabajo) {
        assertThatThrownBy(() -> nacional(trabajo))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo(codigo));
    }

    private static void espera(CountDownLatch senal) {
        try {
            assertThat(senal.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException alto) {
            throw new IllegalStateException(alto);
        }
    }

    /** What the institute liquidated: a fine, a constitutive capital, contributions. */
    @ParameterizedTest
    @EnumSource(
            value = Rubro.class,
            names = {"MULTA", "CAPITAL_CONSTITUTIVO", "CUOTA_FIJA", "AMORTIZACION"})
    void a_credit_has_its_linea_and_is_paid_by_it(Rubro rubro) {
        Mes enero = Mes.de(2026, 1);
        Cuenta credito =
                Cuenta.de(
                        Clase.LIQUIDADO,
                        registro,
                        enero,
                        rubro,
                        Cuota.PATRONAL,
                        rubro == Rubro.MULTA ? Componente.MULTA : Componente.SUERTE_PRINCIPAL);
        Importe importe = Importe.parse("5432.10");
        Asiento nace =
                Asiento.de(
                        "credito:" + rubro + registro,
                        new Origen("prueba", registro),
                        "0101",
                        "LSS 304-A",
                        fecha.hoy(),
                        List.of(
                                new Partida(credito, importe),
                                new Partida(credito.en(Clase.INGRESO), importe.negado())));
        nacional(() -> libro.asienta(List.of(nace)));
        Linea suya =
                nacional(() ->
                        pagos.genera(registro, Set.of(enero + "." + credito.fondo()), fecha.hoy()));
        assertThat(suya.partes().partes())
                .anySatisfy(p -> {
                    assertThat(p.cuenta()).isEqualTo(credito);
                    assertThat(p.importe()).isEqualTo(importe);
                });
        PagoDeBanco pago =
                new PagoDeBanco(
                        2,
                        suya.captura().texto(),
                        "888",
                        "C" + suya.captura().numero(),
                        suya.captura().importe(),
                        fecha.hoy());
        assertThat(liquida(List.of(pago)).aplicados()).isEqualTo(1);
        assertThat(nacional(() -> libro.saldo(credito, Punto.AHORA))).isEqualTo(Importe.CERO);
    }

    private LoteImportado liquida(List<PagoDeBanco> cobrados) {
        byte[] archivo = ArchivoDeBanco.escribe(cobrados).getBytes(StandardCharsets.UTF_8);
        return nacional(() -> pagos.importa("b.csv", archivo, Idioma.ES));
    }

    private EstadoDeLinea estado() {
        return nacional(() -> lineas.busca(linea)).orElseThrow().estado();
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
