package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.accesorios.Inpc;
import mx.recauda.ley.accesorios.Liquidacion;
import mx.recauda.ley.accesorios.TasasDeRecargos;
import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The published and recomputed examples of collection that concern payments, through the ledger,
 * the línea, the bank and the application: what is born and collected is theirs to the cent. The
 * pure law is tested with the same examples in {@code ley}.
 */
@PlataformaTest
class CasosDeCobroTest {

    private static final Path CASOS =
            Path.of("../ley/src/test/resources/mx/recauda/ley/casos/cobranza.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger NUMEROS = new AtomicInteger(9_300);

    @Autowired Pagos pagos;
    @Autowired PorIdentificar porIdentificar;
    @Autowired Correcciones correcciones;
    @Autowired Libro libro;
    @Autowired Cuentas cuentas;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private EscenaDePagos escena;
    private UUID registro;

    @BeforeEach
    void an_employer_who_owes_nothing() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        registro = new EmpleadorConocido(base, NUMEROS.addAndGet(6)).registro();
    }

    /** An example, told by its name. */
    record Caso(String id, JsonNode entrada, JsonNode esperado) {
        @Override
        public String toString() {
            return id;
        }

        LocalDate dia(String campo) {
            return LocalDate.parse(entrada.get(campo).asString());
        }

        Importe importe(String campo) {
            return Importe.parse(esperado.get(campo).asString());
        }
    }

    static List<Caso> moras() throws IOException {
        return casos("recargos_actualizacion");
    }

    static List<Caso> vencimientos() throws IOException {
        return casos("due_date");
    }

    private static List<Caso> casos(String tema) throws IOException {
        return Files.readAllLines(CASOS).stream()
                .filter(l -> !l.isBlank())
                .map(JSON::readTree)
                .filter(o -> o.get("topic").asString().equals(tema))
                .map(o -> new Caso(o.get("id").asString(), o.get("input"), o.get("expected")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("moras")
    void a_debt_paid_late_collects_what_the_example_says(Caso caso) {
        Importe importe = Importe.parse(caso.entrada().get("amount").asString());
        LocalDate vence = caso.dia("due");
        LocalDate pagado = caso.dia("paid");
        debe(Mes.de(vence).anterior(), Componente.SUERTE_PRINCIPAL, importe);
        Importe actualizacion = caso.importe("updated").menos(importe);
        Importe recargos = caso.importe("recargos");
        if (caso.id().equals("MORA-6")) {
            // It takes an index that was not published on the day of the payment.
            Liquidacion publicada =
                    Liquidacion.calcula(
                            importe, vence, pagado, Inpc.incluido(), TasasDeRecargos.incluidas());
            assertThat(publicada.importeActualizacion().centavos())
                    .isLessThan(actualizacion.centavos());
            actualizacion = publicada.importeActualizacion();
            recargos = publicada.importeRecargos();
        }

        Linea linea =
                EscenaDePagos.nacional(() ->
                        pagos.genera(
                                registro, Set.of(Mes.de(vence).anterior() + ".IMSS"), fecha.hoy()));
        escena.paga(linea, pagado);

        assertThat(escena.saldo(registro, Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        assertThat(nacido(Componente.ACTUALIZACION)).isEqualTo(actualizacion);
        // The published sheet cuts the cents of its surcharges.
        long tolerancia = caso.id().equals("MORA-PUB-1") ? 1 : 0;
        assertThat(nacido(Componente.RECARGOS).menos(recargos).centavos())
                .isBetween(0L, tolerancia);
        assertThat(escena.saldo(registro, Clase.EXCEDENTE).negado())
                .as("what the línea of today had beyond the accessories of that day")
                .isEqualTo(
                        linea.captura()
                                .importe()
                                .menos(importe)
                                .menos(nacido(Componente.ACTUALIZACION))
                                .menos(nacido(Componente.RECARGOS)));
    }

    @ParameterizedTest
    @MethodSource("vencimientos")
    void a_debt_is_in_time_until_the_day_of_the_example_and_late_the_day_after(Caso caso) {
        LocalDate vence = LocalDate.parse(caso.esperado().get("due").asString());
        Mes mes = Mes.de(caso.dia("nominal")).anterior();
        debe(mes, Componente.SUERTE_PRINCIPAL, Importe.parse("1000.00"));

        assertThat(adeudo(mes, vence).vencimiento().ultimoDia()).isEqualTo(vence);
        assertThat(adeudo(mes, vence).estado()).isEqualTo(Adeudo.Estado.EN_PLAZO);
        assertThat(adeudo(mes, vence.plusDays(1)).estado()).isEqualTo(Adeudo.Estado.VENCIDO);

        Linea linea =
                EscenaDePagos.nacional(
                        () -> pagos.genera(registro, Set.of(mes + ".IMSS"), fecha.hoy()));
        escena.paga(linea, vence);

        assertThat(nacido(Componente.RECARGOS)).isEqualTo(Importe.CERO);
        assertThat(escena.saldo(registro, Clase.DETERMINADO)).isEqualTo(Importe.CERO);
    }

    /** CHQ-1. */
    @Test
    void a_cheque_of_fifty_thousand_that_was_not_paid_is_owed_with_ten_thousand_more()
            throws IOException {
        Caso caso = casos("cheque_devuelto").getFirst();
        Importe importe = Importe.parse(caso.entrada().get("cheque").asString());
        Mes mes = Mes.de(fecha.hoy()).anterior();
        debe(mes, Componente.SUERTE_PRINCIPAL, importe);
        LocalDate vence = adeudo(mes, fecha.hoy()).vencimiento().ultimoDia();
        LocalDate dia = vence.isAfter(fecha.hoy()) ? fecha.hoy() : vence;
        Linea linea =
                EscenaDePagos.nacional(
                        () -> pagos.genera(registro, Set.of(mes + ".IMSS"), fecha.hoy()));
        UUID pago = escena.paga(linea, dia);
        Importe cheque = linea.captura().importe();
        UUID id =
                escena.como(
                        "pagos",
                        () -> correcciones.proponeCheque(pago, "CHQ-1", dia, "Sin fondos."));

        escena.como("pagos2", () -> correcciones.aprueba(id, "Aviso del banco."));

        Importe indemnizacion = escena.saldo(registro, Clase.LIQUIDADO, Componente.INDEMNIZACION);
        assertThat(indemnizacion.centavos() * 5).isEqualTo(cheque.centavos());
        assertThat(escena.saldo(registro, Clase.DETERMINADO)).isEqualTo(importe);
        if (cheque.equals(importe)) {
            assertThat(indemnizacion).isEqualTo(caso.importe("indemnizacion"));
            assertThat(indemnizacion.mas(importe)).isEqualTo(caso.importe("total"));
        }
    }

    /** APL-2, with the surcharges of a debt of the same contribution instead of given ones. */
    @Test
    void a_payment_covers_expenses_surcharges_fines_and_then_the_contribution_and_the_rest_is_left()
            throws IOException {
        Caso caso = casos("aplicacion_pago").getFirst();
        JsonNode debido = caso.entrada().get("owed");
        Mes mes = Mes.de(2026, 1);
        Importe gastos = Importe.parse(debido.get("gastos_ejecucion").asString());
        Importe multa = Importe.parse(debido.get("multas").asString());
        Importe principal = Importe.parse(debido.get("principal").asString());
        debe(mes, Componente.GASTOS, gastos);
        debe(mes, Componente.MULTA, multa);
        debe(mes, Componente.SUERTE_PRINCIPAL, principal);
        Importe pagado = Importe.parse(caso.entrada().get("payment").asString());
        UUID pago = escena.paga("SIN LINEA " + registro, pagado, fecha.hoy());

        PorIdentificar.Reparto reparto =
                EscenaDePagos.nacional(() -> porIdentificar.reparto(pago, registro, Set.of()));

        assertThat(reparto.partes().partes())
                .extracting(p -> p.cuenta().componente())
                .containsExactly(
                        Componente.GASTOS,
                        Componente.RECARGOS,
                        Componente.MULTA,
                        Componente.ACTUALIZACION,
                        Componente.SUERTE_PRINCIPAL);
        assertThat(de(reparto, Componente.GASTOS)).isEqualTo(gastos);
        assertThat(de(reparto, Componente.MULTA)).isEqualTo(multa);
        assertThat(de(reparto, Componente.SUERTE_PRINCIPAL)).isEqualTo(principal);
        assertThat(reparto.excedente())
                .isEqualTo(
                        pagado.menos(gastos)
                                .menos(multa)
                                .menos(principal)
                                .menos(de(reparto, Componente.RECARGOS))
                                .menos(de(reparto, Componente.ACTUALIZACION)));
        escena.como(
                "pagos",
                () -> porIdentificar.propone(pago, registro, Set.of(), "Es de este patrón."));
        UUID propuesta =
                EscenaDePagos.nacional(() -> porIdentificar.busca(pago))
                        .orElseThrow()
                        .propuesta()
                        .orElseThrow()
                        .id();
        escena.como("pagos2", () -> porIdentificar.aprueba(pago, propuesta));
        assertThat(escena.saldo(registro, Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
        assertThat(escena.saldo(registro, Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        assertThat(escena.saldo(registro, Clase.EXCEDENTE).negado()).isEqualTo(reparto.excedente());
    }

    private static Importe de(PorIdentificar.Reparto reparto, Componente componente) {
        return reparto.partes().partes().stream()
                .filter(p -> p.cuenta().componente() == componente)
                .map(Parte::importe)
                .reduce(Importe.CERO, Importe::mas);
    }

    private Adeudo adeudo(Mes mes, LocalDate dia) {
        return EstadoDeCuenta.de(
                        EscenaDePagos.nacional(() -> cuentas.movimientosDe(registro, Punto.AHORA)),
                        dia,
                        ReglasDeCuenta.incluidas())
                .adeudo(mes + ".IMSS")
                .orElseThrow();
    }

    private Importe nacido(Componente componente) {
        return escena.saldo(registro, Clase.INGRESO, componente).negado();
    }

    // A determination of exactly that: no wage gives round amounts.
    private void debe(Mes mes, Componente componente, Importe importe) {
        boolean contribucion = componente == Componente.SUERTE_PRINCIPAL;
        Cuenta cuenta =
                Cuenta.de(
                        contribucion ? Clase.DETERMINADO : Clase.LIQUIDADO,
                        registro,
                        mes,
                        contribucion ? Rubro.CUOTA_FIJA : Rubro.IMSS_SIN_DESGLOSE,
                        contribucion ? Cuota.PATRONAL : Cuota.SIN_DISTINGUIR,
                        componente);
        EscenaDePagos.nacional(() ->
                libro.asienta(
                        List.of(
                                Asiento.de(
                                        "caso:" + registro + ":" + componente,
                                        new Origen("caso", registro),
                                        "0119",
                                        "LSS 39",
                                        mes.ultimoDia(),
                                        List.of(
                                                new Partida(cuenta, importe),
                                                new Partida(
                                                        cuenta.en(Clase.INGRESO),
                                                        importe.negado()))))));
    }
}
