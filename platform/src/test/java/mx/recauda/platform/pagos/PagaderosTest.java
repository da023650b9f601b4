package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import mx.recauda.ley.accesorios.Convenio;
import mx.recauda.ley.accesorios.TasasDeRecargos;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.platform.seguridad.CuentaDeDemostracion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What is paid with a línea of its own: fines, credits and the instalments of an agreement. */
@PlataformaTest
class PagaderosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(9_400);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Mes ENERO_2025 = Mes.de(2025, 1);

    @Autowired Pagos pagos;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired ParcialidadesDePrueba parcialidades;
    @Autowired MockMvcTester api;

    private EscenaDePagos escena;
    private UUID registro = new UUID(0, 0);
    private LocalDate hoy = LocalDate.EPOCH;

    @BeforeEach
    void an_employer() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        registro = new EmpleadorConocido(base, NUMEROS.addAndGet(6)).registro();
        hoy = fecha.hoy();
    }

    @Test
    void a_fine_a_capital_and_a_credit_of_one_month_are_each_paid_by_their_own_linea() {
        debe(Clase.DETERMINADO, MARZO, Rubro.CUOTA_FIJA, Cuota.PATRONAL, "1000.00");
        debe(Clase.LIQUIDADO, MARZO, Rubro.MULTA, Cuota.PATRONAL, "500.00");
        debe(Clase.LIQUIDADO, MARZO, Rubro.CAPITAL_CONSTITUTIVO, Cuota.PATRONAL, "700.00");
        debe(Clase.LIQUIDADO, MARZO, Rubro.EXCEDENTE, Cuota.PATRONAL, "300.00");

        List<Pagadero> sueltos = pagaderos();

        assertThat(sueltos)
                .extracting(Pagadero::clave)
                .containsExactly(
                        "libro:CAPITAL.2026-03.IMSS",
                        "libro:CREDITO.2026-03.IMSS",
                        "libro:MULTA.2026-03.IMSS");
        assertThat(sueltos.getFirst().importe()).isEqualTo(Importe.parse("700.00"));
        assertThat(sueltos.getLast().importe()).isEqualTo(Importe.parse("500.00"));
        assertThat(sueltos.get(1).importe()).isGreaterThan(Importe.parse("300.00"));
        Importe cuotas = debido(Rubro.CUOTA_FIJA);
        for (Pagadero suelto : sueltos) {
            Linea linea = genera(suelto.clave());
            assertThat(linea.captura().importe()).isEqualTo(suelto.importe());
            escena.paga(linea, hoy);
            assertThat(EscenaDePagos.nacional(() -> pagos.recibo(linea.id()))).isPresent();
        }
        assertThat(pagaderos()).isEmpty();
        assertThat(escena.saldo(registro, Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
        assertThat(escena.saldo(registro, Clase.EXCEDENTE)).isEqualTo(Importe.CERO);
        assertThat(debido(Rubro.CUOTA_FIJA)).isEqualTo(cuotas);
    }

    /** A línea of everything and one of its fine, both paid: the fine was paid once. */
    @Test
    void a_linea_whose_part_was_paid_by_another_says_so_and_so_does_its_receipt() {
        debe(Clase.DETERMINADO, MARZO, Rubro.CUOTA_FIJA, Cuota.PATRONAL, "1000.00");
        debe(Clase.LIQUIDADO, MARZO, Rubro.MULTA, Cuota.PATRONAL, "500.00");
        Linea todo =
                EscenaDePagos.nacional(() -> pagos.genera(registro, Set.of("2026-03.IMSS"), hoy));
        assertThat(yaPagado(todo)).isEqualTo(Importe.CERO);

        escena.paga(genera("libro:MULTA.2026-03.IMSS"), hoy);
        assertThat(yaPagado(todo)).isEqualTo(Importe.parse("500.00"));

        escena.paga(todo, hoy);
        Recibo recibo = EscenaDePagos.nacional(() -> pagos.recibo(todo.id())).orElseThrow();
        assertThat(recibo.entero()).isFalse();
        assertThat(recibo.donde().excedente()).isEqualTo(Importe.parse("500.00"));
        assertThat(recibo.donde().aplicado())
                .isEqualTo(todo.captura().importe().menos(Importe.parse("500.00")));
    }

    private Importe yaPagado(Linea linea) {
        return EscenaDePagos.nacional(() -> pagos.yaPagado(linea));
    }

    @Test
    void what_is_not_owed_any_more_or_nobody_offers_has_no_linea() {
        debe(Clase.LIQUIDADO, MARZO, Rubro.MULTA, Cuota.PATRONAL, "500.00");
        escena.paga(genera("libro:MULTA.2026-03.IMSS"), hoy);

        for (String clave : List.of("libro:MULTA.2026-03.IMSS", "nadie:X", "", "libro:")) {
            assertThatThrownBy(() -> genera(clave)).hasMessageContaining("PAG-002");
        }
    }

    /** The agreement of the worked case CONV-1, over a debt of the ledger. */
    @Test
    void the_instalments_of_an_agreement_become_lineas_that_pay_what_each_says() {
        debe(Clase.DETERMINADO, ENERO_2025, Rubro.INVALIDEZ_Y_VIDA, Cuota.PATRONAL, "250000.00");
        debe(Clase.DETERMINADO, ENERO_2025, Rubro.INVALIDEZ_Y_VIDA, Cuota.OBRERA, "40000.00");
        Convenio.Adeudo adeudo =
                new Convenio.Adeudo(Importe.parse("250000.00"), Importe.parse("40000.00"));
        Convenio convenio =
                Convenio.enParcialidades(
                        adeudo,
                        Tasa.dePorcentaje("20"),
                        12,
                        LocalDate.of(2025, 6, 2),
                        TasasDeRecargos.incluidas());
        parcialidades.acuerda(
                registro, new ParcialidadesDePrueba.Acordado(ENERO_2025, adeudo, convenio));

        assertThat(pagaderos())
                .filteredOn(p -> p.clave().startsWith("convenio:"))
                .hasSize(13)
                .extracting(p -> p.importe().toString())
                .startsWith("90000.00", "18062.99")
                .endsWith("18062.98");
        escena.paga(genera("convenio:C-1.0"), hoy);
        assertThat(
                        escena.saldo(
                                registro,
                                s ->
                                        s.cuenta().clase().porCobrar()
                                                && s.cuenta().cuota() == Cuota.OBRERA))
                .isEqualTo(Importe.CERO);
        assertThat(debido(Rubro.INVALIDEZ_Y_VIDA)).isEqualTo(Importe.parse("200000.00"));
        Linea primera = genera("convenio:C-1.1");
        escena.paga(primera, hoy);
        assertThat(primera.captura().importe()).isEqualTo(Importe.parse("18062.99"));
        assertThat(debido(Rubro.INVALIDEZ_Y_VIDA)).isEqualTo(Importe.parse("184457.01"));
        assertThat(
                        escena.saldo(
                                registro,
                                s ->
                                        s.cuenta().clase() == Clase.INGRESO
                                                && s.cuenta().componente() == Componente.RECARGOS))
                .isEqualTo(Importe.parse("-2520.00"));
        assertThat(escena.saldo(registro, Clase.EXCEDENTE)).isEqualTo(Importe.CERO);
        assertThat(genera("convenio:C-1.1")).isEqualTo(primera);
    }

    @Test
    void programs_are_told_what_may_be_paid_by_itself_and_make_its_linea() {
        UUID ajeno = registro;
        assertThat(pide("contador", ajeno)).hasStatus(404).bodyText().contains("PAG-001");
        debe(Clase.LIQUIDADO, MARZO, Rubro.MULTA, Cuota.PATRONAL, "500.00");
        assertThat(pide("pagos", registro))
                .hasStatusOk()
                .bodyText()
                .contains("libro:MULTA.2026-03.IMSS", "Multa · ", "\"500.00\"");
    }

    private MvcTestResult pide(String cuenta, UUID de) {
        return api.get()
                .uri("/api/v1/cuenta/" + de + "/pagaderos?fecha=" + hoy)
                .with(httpBasic(cuenta, CuentaDeDemostracion.CLAVE))
                .exchange();
    }

    private Importe debido(Rubro rubro) {
        return escena.saldo(
                registro, s -> s.cuenta().clase().porCobrar() && s.cuenta().rubro() == rubro);
    }

    private List<Pagadero> pagaderos() {
        return EscenaDePagos.nacional(() -> pagos.pagaderos(registro, hoy));
    }

    private Linea genera(String clave) {
        return EscenaDePagos.nacional(() -> pagos.genera(registro, clave, hoy));
    }

    private void debe(Clase clase, Mes mes, Rubro rubro, Cuota cuota, String importe) {
        Cuenta cuenta =
                Cuenta.de(
                        clase,
                        registro,
                        mes,
                        rubro,
                        cuota,
                        rubro == Rubro.MULTA ? Componente.MULTA : Componente.SUERTE_PRINCIPAL);
        EscenaDePagos.nacional(() ->
                libro.asienta(
                        List.of(
                                Asiento.de(
                                        "debe:" + rubro + cuota + registro,
                                        new Origen("caso", registro),
                                        "0119",
                                        "LSS 39",
                                        mes.ultimoDia(),
                                        List.of(
                                                new Partida(cuenta, Importe.parse(importe)),
                                                new Partida(
                                                        cuenta.en(Clase.INGRESO),
                                                        Importe.parse(importe).negado()))))));
    }
}
