package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.accesorios.ChequeDevuelto;
import mx.recauda.ley.correccion.EstadoDeCorreccion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.pagos.Correcciones.Correccion;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A payment that was applied is moved to what it pays, or was a cheque that nobody paid. */
@PlataformaTest
class CorreccionesTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(7_600);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final Mes MAYO = Mes.de(2026, 5);
    private static final String UNO = "pagos";
    private static final String OTRO = "pagos2";

    @Autowired Pagos pagos;
    @Autowired Lineas lineas;
    @Autowired Correcciones correcciones;
    @Autowired Devoluciones devoluciones;
    @Autowired Comprobacion comprobacion;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private EscenaDePagos escena;
    private UUID registro;
    private UUID otro;
    private UUID pago;
    private Linea linea;
    private LocalDate pagado;
    private LocalDate hoy;
    private List<Saldo> sinPagar;
    private List<Saldo> alPagar;

    @BeforeEach
    void two_employers_one_of_whom_paid_april() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        hoy = fecha.hoy();
        pagado = hoy.minusDays(40);
        registro = determinado(ABRIL, MAYO);
        otro = determinado(ABRIL);
        linea = EscenaDePagos.nacional(() -> pagos.genera(registro, ABRIL, hoy));
        sinPagar = escena.saldos(registro);
        pago = escena.paga(linea, pagado);
        alPagar = escena.saldos(registro);
    }

    private UUID determinado(Mes... meses) {
        return escena.determina(confrontas, NUMEROS.addAndGet(6), meses);
    }

    @Test
    void a_payment_found_to_be_of_another_employer_pays_his_debt_in_order_and_can_be_undone() {
        Importe importe = leido(pago).importe();
        PorIdentificar.Reparto reparto =
                EscenaDePagos.nacional(() -> correcciones.reparto(pago, otro, Set.of()));
        UUID id =
                escena.como(
                        UNO,
                        () -> correcciones.proponeReaplicar(pago, otro, Set.of(), "Lo pagó él."));
        assertThat(escena.saldos(registro)).as("proposing moves nothing").isEqualTo(alPagar);

        escena.como(OTRO, () -> correcciones.aprueba(id, "Conforme."));

        assertThat(escena.saldo(registro, Clase.EXCEDENTE)).isEqualTo(Importe.CERO);
        assertThat(escena.saldo(registro, s -> s.cuenta().componente() == Componente.RECARGOS))
                .as("accessories that nobody paid are not born")
                .isEqualTo(Importe.CERO);
        assertThat(reparto.partes().total().mas(reparto.excedente())).isEqualTo(importe);
        assertThat(reparto.partes().partes().getFirst().cuenta().componente())
                .as("accessories before the contribution, CFF 20")
                .isEqualTo(Componente.RECARGOS);
        assertThat(escena.saldo(otro, Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        assertThat(escena.saldo(otro, Clase.EXCEDENTE).negado()).isEqualTo(reparto.excedente());
        prueba(pagado);
        assertThat(estado()).isNotEqualTo(EstadoDeLinea.PAGADA);
        assertThat(EscenaDePagos.nacional(() -> pagos.recibo(linea.id()))).isEmpty();

        escena.como(UNO, () -> correcciones.deshace(id, "Sí era suyo."));

        assertThat(escena.saldos(registro)).isEqualTo(alPagar);
        assertThat(escena.saldo(otro, Clase.EXCEDENTE)).isEqualTo(Importe.CERO);
        assertThat(estado()).isEqualTo(EstadoDeLinea.PAGADA);
        prueba(pagado);
    }

    @Test
    void it_may_be_moved_again_after_it_was_undone() {
        UUID primera = reaplicada();
        escena.como(UNO, () -> correcciones.deshace(primera, "Sí era suyo."));

        UUID segunda = reaplicada();

        assertThat(segunda).isNotEqualTo(primera);
        assertThat(escena.saldo(otro, Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        escena.como(UNO, () -> correcciones.deshace(segunda, "Otra vez."));
        assertThat(escena.saldos(registro)).isEqualTo(alPagar);
        prueba(pagado);
    }

    private UUID reaplicada() {
        UUID id =
                escena.como(
                        UNO,
                        () -> correcciones.proponeReaplicar(pago, otro, Set.of(), "Lo pagó él."));
        escena.como(OTRO, () -> correcciones.aprueba(id, "Conforme."));
        return id;
    }

    @Test
    void a_payment_of_the_wrong_month_pays_the_other_one_with_what_it_owed_that_day() {
        Set<String> mayo = Set.of(MAYO + ".IMSS");
        PorIdentificar.Reparto reparto =
                EscenaDePagos.nacional(() -> correcciones.reparto(pago, registro, mayo));
        UUID id =
                escena.como(
                        UNO,
                        () -> correcciones.proponeReaplicar(pago, registro, mayo, "Pagaba mayo."));
        escena.como(OTRO, () -> correcciones.aprueba(id, "Conforme."));

        assertThat(reparto.partes().partes())
                .extracting(p -> p.cuenta().periodo().orElseThrow())
                .containsOnly(MAYO);
        for (Parte parte : reparto.partes().partes()) {
            assertThat(escena.saldo(registro, s -> s.cuenta().equals(parte.cuenta())))
                    .isEqualTo(Importe.CERO);
        }
        assertThat(
                        escena.saldo(
                                        registro,
                                        s ->
                                                s.cuenta().clase() == Clase.DETERMINADO
                                                        && s.cuenta()
                                                                .periodo()
                                                                .equals(Optional.of(ABRIL)))
                                .centavos())
                .as("April is owed again")
                .isPositive();
        prueba(pagado);
    }

    @Test
    void nobody_approves_what_he_proposed_nor_undoes_what_he_approved() {
        UUID id =
                escena.como(
                        UNO,
                        () -> correcciones.proponeReaplicar(pago, otro, Set.of(), "Lo pagó él."));
        escena.rechaza("PAG-030", UNO, () -> correcciones.aprueba(id, "Conforme."));
        escena.rechaza("PAG-030", UNO, () -> correcciones.rechaza(id, "No."));
        escena.rechaza(
                "PAG-022",
                OTRO,
                () -> correcciones.proponeReaplicar(pago, otro, Set.of(), "También."));
        assertThatThrownBy(() ->
                        base.comoDuenio()
                                .sql(
                                        """
                                        INSERT INTO pagos.correccion_acto (id, correccion_id, tipo, dia,
                                            motivo, hecho_en, hecho_por)
                                        VALUES (?, ?, 'APRUEBA', ?, 'A la mala', now(), ?)
                                        """)
                                .params(UUID.randomUUID(), id, hoy, UNO)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("PAG-030");
        escena.como(OTRO, () -> correcciones.aprueba(id, "Conforme."));
        escena.rechaza("PAG-030", OTRO, () -> correcciones.deshace(id, "Error."));
        escena.rechaza("PAG-031", OTRO, () -> correcciones.exige(id, "No es cheque."));
    }

    @Test
    void a_cheque_not_paid_is_owed_again_with_a_fifth_and_three_days_to_pay_it() {
        Importe importe = leido(pago).importe();
        LocalDate devuelto = pagado.plusDays(2);
        UUID id =
                escena.como(
                        UNO,
                        () ->
                                correcciones.proponeCheque(
                                        pago, "CH-77", devuelto, "Fondos insuficientes."));

        escena.como(OTRO, () -> correcciones.aprueba(id, "Aviso del banco."));

        assertThat(escena.saldo(registro, Clase.LIQUIDADO, Componente.INDEMNIZACION))
                .isEqualTo(ChequeDevuelto.indemnizacion(importe));
        assertThat(
                        escena.saldos(registro).stream()
                                .filter(s -> s.cuenta().componente() != Componente.INDEMNIZACION)
                                .toList())
                .isEqualTo(sinPagar);
        prueba(pagado);
        prueba(devuelto);
        assertThat(estado()).isNotEqualTo(EstadoDeLinea.PAGADA);
        escena.rechaza("PAG-031", UNO, () -> correcciones.exige(id, "Ya."));
        escena.como(UNO, () -> correcciones.requiere(id, hoy, "Notificado hoy."));
        escena.rechaza("PAG-038", UNO, () -> correcciones.exige(id, "Ya."));
        assertThat(leida(id).requerimiento().orElseThrow().ultimoDia())
                .isEqualTo(ChequeDevuelto.requerimiento(hoy).ultimoDia());
        Linea otraLinea = EscenaDePagos.nacional(() -> pagos.genera(registro, ABRIL, hoy));
        assertThat(otraLinea.partes().partes())
                .extracting(p -> p.cuenta().componente())
                .contains(Componente.INDEMNIZACION);
        assertThat(EscenaDePagos.nacional(() -> pagos.pagaderos(registro, hoy)))
                .as("by itself, and named so")
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.titulo().clave()).isEqualTo("pagos.pagadero.INDEMNIZACION");
                    assertThat(p.importe()).isEqualTo(ChequeDevuelto.indemnizacion(importe));
                });
    }

    @Test
    void after_the_days_it_is_enforced_and_the_mistake_of_the_bank_undoes_everything() {
        LocalDate devuelto = pagado.plusDays(2);
        UUID id =
                escena.como(
                        UNO,
                        () -> correcciones.proponeCheque(pago, "CH-78", devuelto, "Sin firma."));
        escena.como(OTRO, () -> correcciones.aprueba(id, "Aviso del banco."));
        escena.como(UNO, () -> correcciones.requiere(id, devuelto.plusDays(1), "Notificado."));

        escena.como(UNO, () -> correcciones.exige(id, "Pasaron los tres días."));

        assertThat(leida(id).estado()).isEqualTo(EstadoDeCorreccion.EXIGIBLE);
        escena.como(UNO, () -> correcciones.deshace(id, "Fue error del banco."));
        assertThat(leida(id).estado()).isEqualTo(EstadoDeCorreccion.DESHECHA);
        assertThat(escena.saldos(registro)).isEqualTo(alPagar);
        prueba(pagado);
        prueba(devuelto);
        prueba(hoy);
        assertThat(estado()).isEqualTo(EstadoDeLinea.PAGADA);
    }

    @Test
    void what_is_being_given_back_is_not_moved() {
        UUID repetido = escena.paga(linea, pagado);
        UUID id =
                escena.como(
                        UNO, () -> devoluciones.solicita(repetido, Medio.DEPOSITO, "Doble pago."));
        escena.como(UNO, () -> devoluciones.recibe(id, true, "Recibida."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));

        escena.rechaza(
                "PAG-032",
                UNO,
                () -> correcciones.proponeReaplicar(repetido, otro, Set.of(), "Es de él."));
    }

    @Test
    void money_that_waits_to_be_identified_is_worked_in_its_queue() {
        UUID raro = escena.paga("NADIE", Importe.parse("10.00"), hoy);

        escena.rechaza(
                "PAG-041",
                UNO,
                () -> correcciones.proponeReaplicar(raro, otro, Set.of(), "Es de él."));
    }

    private EstadoDeLinea estado() {
        return EscenaDePagos.nacional(() -> lineas.busca(linea.id())).orElseThrow().estado();
    }

    private Correcciones.Movido leido(UUID id) {
        String operacion =
                base.comoDuenio()
                        .sql("SELECT operacion FROM pagos.pago WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single();
        return EscenaDePagos.nacional(() -> correcciones.pagos(operacion)).stream()
                .filter(p -> p.pago().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Correccion leida(UUID id) {
        return EscenaDePagos.nacional(() -> correcciones.busca(id)).orElseThrow();
    }

    private void prueba(LocalDate dia) {
        Comprobacion.Dia suya = EscenaDePagos.nacional(() -> comprobacion.dia(dia));
        assertThat(suya.cuadra()).as(suya.toString()).isTrue();
    }
}
