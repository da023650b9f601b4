package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.devolucion.Dictamen;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.devolucion.Reintegro;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.pagos.Devoluciones.Medio;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Money paid twice is asked back, received, granted, ordered and paid by different people. */
@PlataformaTest
class DevolucionesTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(7_000);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String UNO = "pagos";
    private static final String OTRO = "pagos2";

    @Autowired Pagos pagos;
    @Autowired Devoluciones devoluciones;
    @Autowired Comprobacion comprobacion;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private EscenaDePagos escena;
    private UUID registro;
    private UUID pago;
    private LocalDate pagado;
    private LocalDate hoy;

    @BeforeEach
    void an_employer_who_paid_april_twice() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        registro = escena.determina(confrontas, NUMEROS.addAndGet(6), ABRIL);
        hoy = fecha.hoy();
        pagado = hoy.minusDays(3);
        Linea linea = EscenaDePagos.nacional(() -> pagos.genera(registro, ABRIL, hoy));
        escena.paga(linea, pagado);
        pago = escena.paga(linea, pagado);
    }

    @Test
    void what_proceeds_is_granted_ordered_and_paid_and_the_proof_holds_each_day() {
        Importe exceso = escena.saldo(registro, Clase.EXCEDENTE).negado();
        UUID id = pedida();
        escena.como(UNO, () -> devoluciones.recibe(id, true, "Nómina a la vista."));

        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));

        Devolucion concedida = leida(id);
        Resolucion resolucion = resolucion(concedida);
        assertThat(resolucion.solicitado()).isEqualTo(concedida.importe());
        assertThat(resolucion.certificado())
                .isEqualTo(
                        resolucion.partes().stream()
                                .map(Resolucion.Parte::pagado)
                                .filter(p -> p.cuenta().fondo() == Fondo.RCV)
                                .map(PagadoDeMas::importe)
                                .reduce(Importe.CERO, Importe::mas));
        assertThat(resolucion.procede().centavos()).isPositive();
        assertThat(escena.saldo(registro, Clase.DEVOLUCION).negado())
                .isEqualTo(resolucion.procede());
        assertThat(escena.saldo(registro, Clase.EXCEDENTE).negado())
                .isEqualTo(exceso.menos(resolucion.procede()));
        prueba(pagado);

        escena.como(UNO, () -> devoluciones.ordena(id, hoy, "Orden 1."));

        Reintegro reintegro =
                EscenaDePagos.nacional(() -> devoluciones.reintegro(concedida, resolucion, hoy));
        assertThat(escena.saldo(registro, Clase.DEVOLUCION).negado()).isEqualTo(reintegro.total());
        prueba(hoy);
        prueba(pagado);

        escena.como(OTRO, () -> devoluciones.paga(id, hoy, "996", "TRF-1"));

        assertThat(leida(id).estado()).isEqualTo(EstadoDeDevolucion.PAGADA);
        assertThat(escena.saldo(registro, Clase.DEVOLUCION)).isEqualTo(Importe.CERO);
        prueba(hoy);
        prueba(pagado);
        Comprobacion.Dia dia = EscenaDePagos.nacional(() -> comprobacion.dia(hoy));
        assertThat(dia.bancos().stream().filter(b -> b.banco().equals("996")))
                .as("what the bank paid out is told apart from what it settled")
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.liquidado()).isEqualTo(Importe.CERO);
                    assertThat(b.salidas()).isEqualTo(reintegro.total());
                });
    }

    @Test
    void what_is_paid_after_the_day_it_was_restated_to_is_ordered_again() {
        UUID id = pedida();
        escena.como(UNO, () -> devoluciones.recibe(id, true, "Nómina a la vista."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
        // Ordered when its day had not passed: that was yesterday.
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO pagos.devolucion_acto (id, devolucion_id, tipo, dia, motivo, hecho_en, hecho_por)
                        VALUES (gen_random_uuid(), ?, 'ORDENA', ?, 'Orden.', now(), ?)
                        """)
                .params(id, hoy.minusDays(1), UNO)
                .update();

        assertThatThrownBy(() ->
                        escena.como(OTRO, () -> devoluciones.paga(id, hoy, "996", "TRF-TARDE")))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("PAG-054"));
    }

    @Test
    void one_transfer_pays_one_refund_unless_it_is_undone() {
        UUID una = ordenada();
        an_employer_who_paid_april_twice();
        UUID otra = ordenada();
        escena.como(OTRO, () -> devoluciones.paga(una, hoy, "996", "TRF-UNA"));

        assertThatThrownBy(() ->
                        escena.como(OTRO, () -> devoluciones.paga(otra, hoy, "996", "TRF-UNA")))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        f -> assertThat(f.codigo().codigo()).isEqualTo("PAG-050"));
        assertThat(leida(otra).estado()).isEqualTo(EstadoDeDevolucion.ORDENADA);

        escena.como(UNO, () -> devoluciones.deshace(una, "No era de esta."));
        escena.como(OTRO, () -> devoluciones.paga(otra, hoy, "996", "TRF-UNA"));
        assertThat(leida(otra).estado()).isEqualTo(EstadoDeDevolucion.PAGADA);
        prueba(hoy);
    }

    private UUID ordenada() {
        UUID id = pedida();
        escena.como(UNO, () -> devoluciones.recibe(id, true, "Nómina a la vista."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
        escena.como(UNO, () -> devoluciones.ordena(id, hoy, "Orden."));
        return id;
    }

    @Test
    void each_step_is_undone_and_leaves_the_ledger_as_it_was() {
        UUID id = pedida();
        escena.como(UNO, () -> devoluciones.recibe(id, false, "Sin pruebas."));
        List<Saldo> antes = escena.saldos(registro);
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede en parte."));
        List<Saldo> concedido = escena.saldos(registro);
        escena.como(UNO, () -> devoluciones.ordena(id, hoy, "Orden 2."));
        List<Saldo> ordenado = escena.saldos(registro);
        escena.como(OTRO, () -> devoluciones.paga(id, hoy, "996", "TRF-2"));

        escena.como(UNO, () -> devoluciones.deshace(id, "El banco la devolvió."));
        assertThat(leida(id).estado()).isEqualTo(EstadoDeDevolucion.ORDENADA);
        assertThat(escena.saldos(registro)).isEqualTo(ordenado);
        prueba(hoy);
        escena.como(OTRO, () -> devoluciones.deshace(id, "Otra cuenta."));
        assertThat(escena.saldos(registro)).isEqualTo(concedido);
        escena.como(UNO, () -> devoluciones.deshace(id, "No procedía."));
        assertThat(escena.saldos(registro)).isEqualTo(antes);
        prueba(pagado);
        escena.como(OTRO, () -> devoluciones.niega(id, "Sin pruebas."));
        assertThat(leida(id).estado()).isEqualTo(EstadoDeDevolucion.NEGADA);
        assertThat(escena.saldos(registro)).isEqualTo(antes);
    }

    @Test
    void nobody_takes_two_steps_in_a_row() {
        UUID id = pedida();
        escena.como(UNO, () -> devoluciones.recibe(id, false, "Recibida."));
        escena.rechaza("PAG-030", UNO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
        escena.rechaza("PAG-030", UNO, () -> devoluciones.niega(id, "No procede."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
        escena.rechaza("PAG-030", OTRO, () -> devoluciones.ordena(id, hoy, "Orden."));
        escena.rechaza("PAG-030", OTRO, () -> devoluciones.deshace(id, "Error."));
        escena.como(UNO, () -> devoluciones.ordena(id, hoy, "Orden."));
        escena.rechaza("PAG-030", UNO, () -> devoluciones.paga(id, hoy, "996", "TRF"));
        escena.como(OTRO, () -> devoluciones.paga(id, hoy, "996", "TRF-3"));
        escena.rechaza("PAG-030", OTRO, () -> devoluciones.deshace(id, "Error."));
    }

    @Test
    void the_database_refuses_the_same_person_too() {
        UUID id = pedida();
        escena.como(UNO, () -> devoluciones.recibe(id, false, "Recibida."));

        assertThatThrownBy(() ->
                        base.comoDuenio()
                                .sql(
                                        """
                                        INSERT INTO pagos.devolucion_acto (id, devolucion_id, tipo, dia,
                                            motivo, hecho_en, hecho_por)
                                        VALUES (?, ?, 'CONCEDE', ?, 'A la mala', now(), ?)
                                        """)
                                .params(UUID.randomUUID(), id, hoy, UNO)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("PAG-030");
    }

    @Test
    void the_workers_share_is_given_back_only_if_it_was_not_withheld() {
        UUID con = pedida();
        escena.como(UNO, () -> devoluciones.recibe(con, true, "No la retuvo."));
        Importe toda = resolucion(leida(con)).procede();
        escena.como(UNO, () -> devoluciones.desiste(con, "Otra vez."));
        UUID sin = pedida();
        escena.como(UNO, () -> devoluciones.recibe(sin, false, "La retuvo."));

        Resolucion resolucion = resolucion(leida(sin));

        Importe retenida =
                resolucion.partes().stream()
                        .filter(p -> p.dictamen() == Dictamen.RETENIDA)
                        .map(p -> p.pagado().importe())
                        .reduce(Importe.CERO, Importe::mas);
        assertThat(retenida.centavos()).isPositive();
        assertThat(resolucion.procede()).isEqualTo(toda.menos(retenida));
    }

    @Test
    void it_is_never_set_off_against_what_is_owed_and_is_asked_for_once() {
        UUID id = pedida();
        escena.rechaza("PAG-035", UNO, () -> devoluciones.solicita(pago, Medio.DEPOSITO, "Otra."));
        List<Saldo> debe =
                escena.saldos(registro).stream()
                        .filter(s -> s.cuenta().clase().porCobrar())
                        .toList();
        escena.como(UNO, () -> devoluciones.recibe(id, true, "Recibida."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
        escena.como(UNO, () -> devoluciones.ordena(id, hoy, "Orden."));
        escena.como(OTRO, () -> devoluciones.paga(id, hoy, "996", "TRF-4"));

        assertThat(
                        escena.saldos(registro).stream()
                                .filter(s -> s.cuenta().clase().porCobrar())
                                .toList())
                .isEqualTo(debe);
    }

    @Test
    void its_term_runs_from_the_request_and_nothing_moves_without_a_reason_or_out_of_turn() {
        UUID id = pedida();
        Devolucion pedida = leida(id);
        assertThat(pedida.plazo().ultimoDia()).isAfter(hoy.plusDays(50));
        assertThat(pedida.vencida(hoy)).isFalse();
        assertThat(pedida.vencida(pedida.plazo().ultimoDia().plusDays(1))).isTrue();
        escena.rechaza("PAG-036", UNO, () -> devoluciones.recibe(id, false, "  "));
        escena.rechaza("PAG-031", OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
        escena.rechaza("PAG-031", OTRO, () -> devoluciones.paga(id, hoy, "996", "TRF"));
        escena.rechaza(
                "PAG-033", UNO, () -> devoluciones.recibe(UUID.randomUUID(), false, "No existe."));
        escena.como(UNO, () -> devoluciones.recibe(id, false, "Recibida."));
        escena.rechaza(
                "PAG-040",
                OTRO,
                () -> devoluciones.concede(id, Importe.parse("9999999.00"), "Prestaciones."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
        escena.rechaza("PAG-039", UNO, () -> devoluciones.ordena(id, hoy.minusDays(1), "Ayer."));
    }

    private UUID pedida() {
        return escena.como(
                UNO, () -> devoluciones.solicita(pago, Medio.DEPOSITO, "Se pagó dos veces."));
    }

    private Devolucion leida(UUID id) {
        return EscenaDePagos.nacional(() -> devoluciones.busca(id)).orElseThrow();
    }

    private Resolucion resolucion(Devolucion devolucion) {
        return EscenaDePagos.nacional(() -> devoluciones.resolucion(devolucion, Importe.CERO));
    }

    private void prueba(LocalDate dia) {
        Comprobacion.Dia suya = EscenaDePagos.nacional(() -> comprobacion.dia(dia));
        assertThat(suya.cuadra()).as(suya.toString()).isTrue();
    }
}
