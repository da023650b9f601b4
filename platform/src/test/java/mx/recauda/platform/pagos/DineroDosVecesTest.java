package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.devolucion.Dictamen;
import mx.recauda.ley.devolucion.PagadoDeMas;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.linea.LineaDeCaptura;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Punto;
import mx.recauda.platform.libro.Saldo;
import mx.recauda.platform.pagos.Comprobacion.Cajones;
import mx.recauda.platform.pagos.Devoluciones.Devolucion;
import mx.recauda.platform.pagos.Devoluciones.Disponible;
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

/** Whatever people do with a payment, and in whatever order, its money is there once. */
@PlataformaTest
class DineroDosVecesTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(9_900);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final LocalDate EN_TIEMPO = LocalDate.of(2026, 5, 15);
    private static final String UNO = "pagos";
    private static final String OTRO = "pagos2";
    private static final String TERCERO = "liquidacion";

    @Autowired Pagos pagos;
    @Autowired Lineas lineas;
    @Autowired PagosEnLinea enLinea;
    @Autowired PorIdentificar porIdentificar;
    @Autowired Correcciones correcciones;
    @Autowired Devoluciones devoluciones;
    @Autowired Comprobacion comprobacion;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired Cuentas cuentas;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private EscenaDePagos escena;
    private UUID registro;
    private UUID otro;
    private Linea linea;
    private LocalDate hoy;
    private LocalDate tarde;

    @BeforeEach
    void two_employers_who_owe_april() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        hoy = fecha.hoy();
        tarde = hoy.minusDays(40);
        registro = determinado();
        otro = determinado();
        linea = genera(hoy);
    }

    private UUID determinado() {
        return escena.determina(confrontas, NUMEROS.addAndGet(6), ABRIL);
    }

    private Linea genera(LocalDate dia) {
        return EscenaDePagos.nacional(() -> pagos.genera(registro, ABRIL, dia));
    }

    @Test
    void money_that_waits_with_its_linea_known_is_not_moved_as_if_it_were_applied() {
        UUID espera = enEspera(tarde);

        escena.rechaza(
                "PAG-041",
                UNO,
                () -> correcciones.proponeReaplicar(espera, otro, Set.of(), "Es de él."));
        escena.rechaza(
                "PAG-041",
                UNO,
                () -> correcciones.proponeCheque(espera, "CH-1", tarde, "Sin fondos."));
        assertThat(donde(espera).porIdentificar()).isEqualTo(importe(espera));
    }

    @Test
    void an_identification_whose_excess_is_asked_back_or_was_paid_is_not_undone() {
        escena.paga(linea, tarde);
        UUID deMas = escena.paga("MAL ESCRITA", Importe.parse("100.00"), tarde);
        identifica(deMas, registro);
        assertThat(donde(deMas).excedente()).isEqualTo(Importe.parse("100.00"));
        UUID pedida =
                escena.como(UNO, () -> devoluciones.solicita(deMas, Medio.DEPOSITO, "Doble pago."));

        escena.rechaza("PAG-032", UNO, () -> porIdentificar.revierte(deMas, "Me equivoqué."));

        escena.como(UNO, () -> devoluciones.recibe(pedida, true, "Pagó de su bolsa."));
        escena.como(OTRO, () -> devoluciones.concede(pedida, Importe.CERO, "Procede."));
        escena.como(UNO, () -> devoluciones.ordena(pedida, hoy, "Orden."));
        escena.como(OTRO, () -> devoluciones.paga(pedida, hoy, "996", "TRF-77"));
        escena.rechaza("PAG-032", UNO, () -> porIdentificar.revierte(deMas, "Me equivoqué."));
        assertThat(donde(deMas).porIdentificar()).isEqualTo(Importe.CERO);
        prueba(tarde);
    }

    @Test
    void a_cheque_that_gave_way_to_an_earlier_payment_leaves_nothing_to_give_back() {
        UUID cheque = escena.paga(genera(hoy.plusDays(1)), tarde.plusDays(20));
        UUID anterior = escena.paga(linea, tarde);
        Cajones suyos = donde(anterior);
        assertThat(donde(cheque).excedente()).as("it gave way").isEqualTo(importe(cheque));

        UUID id = devuelto(cheque, tarde.plusDays(22));

        assertThat(donde(cheque)).isEqualTo(Cajones.NADA);
        assertThat(donde(anterior)).isEqualTo(suyos);
        assertThat(principalDebido()).as("it was paid by the first one").isEqualTo(Importe.CERO);
        assertThat(disponibles()).extracting(Disponible::pago).doesNotContain(cheque);
        assertThat(escena.saldo(registro, Clase.EXCEDENTE).negado()).isEqualTo(suyos.excedente());
        sinNegativos();
        prueba(tarde);
        prueba(tarde.plusDays(20));

        escena.como(UNO, () -> correcciones.deshace(id, "Error del banco."));
        assertThat(donde(cheque).excedente()).isEqualTo(importe(cheque));
        sinNegativos();
    }

    @Test
    void when_the_first_payment_goes_whoever_gave_way_pays_again() {
        UUID segundo = escena.paga(genera(hoy.plusDays(1)), tarde.plusDays(20));
        Cajones solo = donde(segundo);
        List<Saldo> antes = escena.saldos(registro);
        UUID anterior = escena.paga(linea, tarde);

        UUID id = reaplicado(anterior, otro);

        assertThat(donde(segundo)).isEqualTo(solo);
        assertThat(escena.saldos(registro)).isEqualTo(antes);
        sinNegativos();
        escena.como(UNO, () -> correcciones.deshace(id, "Sí era suyo."));
        assertThat(donde(segundo).excedente()).isEqualTo(importe(segundo));
        sinNegativos();
        prueba(tarde);
        prueba(tarde.plusDays(20));
    }

    @Test
    void a_payment_in_time_found_late_undoes_the_surcharges_of_the_one_that_followed() {
        Importe principal = principalDebido();
        UUID primero = escena.paga("MAL ESCRITA", principal, EN_TIEMPO);
        UUID segundo = escena.paga(linea, tarde);
        assertThat(ingreso(Componente.RECARGOS).centavos()).isPositive();

        identifica(primero, registro);

        assertThat(donde(primero).aplicado()).isEqualTo(principal);
        assertThat(donde(segundo).excedente()).isEqualTo(importe(segundo));
        assertThat(ingreso(Componente.RECARGOS)).as("LSS 40-A").isEqualTo(Importe.CERO);
        assertThat(disponibles()).extracting(Disponible::pago).containsExactly(segundo);
        prueba(tarde);
        prueba(EN_TIEMPO);

        escena.como(UNO, () -> porIdentificar.revierte(primero, "No era suyo."));
        assertThat(donde(primero).porIdentificar()).isEqualTo(principal);
        assertThat(donde(segundo).aplicado().centavos()).as("it pays again").isPositive();
        sinNegativos();
        prueba(tarde);
    }

    @Test
    void surcharges_paid_by_two_found_in_the_wrong_order_are_owed_or_in_favour_and_never_hidden() {
        Importe parte = Importe.deCentavos(principalDebido().centavos() * 2 / 5);
        UUID primero = escena.paga("A", parte, EN_TIEMPO.plusDays(10));
        UUID segundo = escena.paga("B", parte, tarde);

        identifica(segundo, registro);
        identifica(primero, registro);

        for (Adeudo adeudo : estado().adeudos()) {
            Importe debidos =
                    adeudo.tramos().stream()
                            .map(t -> t.liquidacion().importeRecargos())
                            .reduce(Importe.CERO, Importe::mas);
            assertThat(adeudo.recargosCubiertos()).as(adeudo.clave()).isLessThanOrEqualTo(debidos);
        }
        assertThat(donde(segundo).excedente().centavos()).isPositive();
        prueba(tarde);
    }

    @Test
    void what_an_identified_payment_leaves_over_is_of_the_funds_and_shares_of_its_linea() {
        escena.paga(linea, tarde);
        UUID otraVez = enEspera(tarde);

        identifica(otraVez, registro);

        assertThat(deMas(otraVez))
                .as("RCV is certified, and the share of workers has to be proved")
                .extracting(p -> p.cuenta().fondo())
                .contains(Fondo.IMSS, Fondo.RCV, Fondo.VIVIENDA);
        assertThat(deMas(otraVez)).extracting(p -> p.cuenta().cuota()).contains(Cuota.OBRERA);
        assertThat(deMas(otraVez))
                .filteredOn(p -> p.cuenta().componente() == Componente.SUERTE_PRINCIPAL)
                .extracting(p -> p.cuenta().cuota())
                .doesNotContain(Cuota.SIN_DISTINGUIR);
        prueba(tarde);
    }

    @Test
    void what_nobody_told_apart_is_given_back_only_if_it_was_not_withheld() {
        escena.paga(linea, tarde);
        UUID raro = escena.paga("SIN LINEA", Importe.parse("50.00"), tarde);
        identifica(raro, registro);

        assertThat(dictamen(raro, false)).containsOnly(Dictamen.RETENIDA);
        assertThat(dictamen(raro, true)).containsOnly(Dictamen.PROCEDE);
    }

    private List<Dictamen> dictamen(UUID pago, boolean noRetenida) {
        return Resolucion.de(deMas(pago), hoy, noRetenida, Importe.CERO).partes().stream()
                .map(Resolucion.Parte::dictamen)
                .toList();
    }

    @Test
    void a_linea_whose_cheque_came_back_can_be_paid_again() {
        UUID cheque = escena.paga(linea, tarde);
        devuelto(cheque, tarde.plusDays(2));

        UUID efectivo = escena.paga(linea, tarde.plusDays(5));

        assertThat(donde(efectivo).aplicado().centavos()).isPositive();
        assertThat(principalDebido()).isEqualTo(Importe.CERO);
        prueba(tarde);
        prueba(tarde.plusDays(5));
    }

    @Test
    void a_linea_paid_at_once_whose_payment_was_of_another_is_charged_anew() {
        BancoEnLinea banco = new SiempreCobra();
        PagosEnLinea.Intento primero =
                EscenaDePagos.nacional(() -> enLinea.paga(linea.id(), banco));
        UUID pago =
                escena.paga(
                        linea.captura().texto(),
                        linea.captura().importe(),
                        hoy,
                        primero.operacion());
        reaplicado(pago, otro);

        PagosEnLinea.Intento segundo =
                EscenaDePagos.nacional(() -> enLinea.paga(linea.id(), banco));

        assertThat(segundo.operacion()).isNotEqualTo(primero.operacion());
        assertThat(EscenaDePagos.nacional(() -> enLinea.paga(linea.id(), banco)).operacion())
                .as("and once")
                .isEqualTo(segundo.operacion());
    }

    private record SiempreCobra() implements BancoEnLinea {

        @Override
        public String clave() {
            return "996";
        }

        @Override
        public PagosEnLinea.Desenlace cobra(String operacion, LineaDeCaptura linea, LocalDate dia) {
            return PagosEnLinea.Desenlace.ACEPTADO;
        }

        @Override
        public PagosEnLinea.Desenlace consulta(
                String operacion, LineaDeCaptura linea, LocalDate dia) {
            return PagosEnLinea.Desenlace.ACEPTADO;
        }
    }

    @Test
    void a_cheque_that_was_good_after_all_is_in_favour_of_whoever_paid_again() {
        UUID cheque = escena.paga(linea, tarde);
        Cajones suyos = donde(cheque);
        UUID id = devuelto(cheque, tarde.plusDays(2));
        UUID conQuinto = escena.paga(genera(hoy), hoy);
        assertThat(escena.saldo(registro, Clase.LIQUIDADO)).isEqualTo(Importe.CERO);

        escena.como(UNO, () -> correcciones.deshace(id, "Error del banco."));

        sinNegativos();
        assertThat(donde(cheque)).isEqualTo(suyos);
        assertThat(donde(conQuinto).excedente())
                .as("the debt was paid before, and no fifth was owed")
                .isEqualTo(importe(conQuinto));
        assertThat(escena.saldo(registro, Clase.EXCEDENTE).negado())
                .isEqualTo(suyos.excedente().mas(importe(conQuinto)));
        prueba(tarde);
        prueba(hoy);
    }

    @Test
    void an_identification_is_undone_also_after_it_was_moved_and_moved_back() {
        UUID pago = escena.paga("MAL ESCRITA", Importe.parse("500.00"), tarde);
        identifica(pago, registro);
        UUID id = reaplicado(pago, otro);
        escena.rechaza("PAG-022", UNO, () -> porIdentificar.revierte(pago, "Primero lo otro."));
        escena.como(UNO, () -> correcciones.deshace(id, "Sí era suyo."));

        escena.como(UNO, () -> porIdentificar.revierte(pago, "Tampoco."));

        assertThat(donde(pago).porIdentificar()).isEqualTo(Importe.parse("500.00"));
        assertThat(escena.saldo(registro, Clase.EXCEDENTE)).isEqualTo(Importe.CERO);
        sinNegativos();
        identifica(pago, otro);
        assertThat(donde(pago).porIdentificar()).isEqualTo(Importe.CERO);
        prueba(tarde);
    }

    @Test
    void what_is_in_excess_of_a_payment_found_to_be_of_another_is_of_that_one() {
        escena.paga(linea, tarde);
        UUID pago = enEspera(tarde);
        identifica(pago, otro);

        assertThat(disponibles()).extracting(Disponible::pago).doesNotContain(pago);
        assertThat(EscenaDePagos.nacional(() -> devoluciones.disponibles(otro)))
                .extracting(Disponible::pago)
                .isEqualTo(donde(pago).excedente().esCero() ? List.of() : List.of(pago));
    }

    @Test
    void a_linea_whose_payment_was_of_another_is_not_paid() {
        UUID pago = enEspera(tarde);
        identifica(pago, otro);
        assertThat(estadoDeLinea()).isEqualTo(EstadoDeLinea.VIGENTE);
        assertThat(recibo()).isEmpty();

        escena.paga(linea, tarde);
        assertThat(estadoDeLinea()).isEqualTo(EstadoDeLinea.PAGADA);
    }

    @Test
    void a_linea_paid_by_an_identified_payment_has_its_receipt() {
        UUID pago = enEspera(tarde);
        assertThat(recibo()).isEmpty();
        identifica(pago, registro);

        assertThat(estadoDeLinea()).isEqualTo(EstadoDeLinea.PAGADA);
        assertThat(recibo())
                .hasValueSatisfying(r -> {
                    assertThat(r.asiento()).startsWith("identificado:");
                    assertThat(EscenaDePagos.nacional(() -> libro.busca(r.asiento()))).isPresent();
                });
        escena.como(UNO, () -> porIdentificar.revierte(pago, "No era."));
        assertThat(recibo()).isEmpty();
    }

    private EstadoDeLinea estadoDeLinea() {
        return EscenaDePagos.nacional(() -> lineas.busca(linea.id())).orElseThrow().estado();
    }

    private Optional<Recibo> recibo() {
        return EscenaDePagos.nacional(() -> pagos.recibo(linea.id()));
    }

    @Test
    void whoever_undoes_a_grant_does_not_grant_it_again() {
        escena.paga(linea, tarde);
        UUID repetido = escena.paga(linea, tarde);
        UUID id = escena.como(UNO, () -> devoluciones.solicita(repetido, Medio.DEPOSITO, "Doble."));
        escena.como(TERCERO, () -> devoluciones.recibe(id, true, "Recibida."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
        escena.como(UNO, () -> devoluciones.deshace(id, "Faltaba un papel."));

        escena.rechaza("PAG-030", UNO, () -> devoluciones.concede(id, Importe.CERO, "Ahora sí."));
        escena.rechaza(
                "PAG-030", TERCERO, () -> devoluciones.concede(id, Importe.CERO, "Ahora sí."));
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
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));
    }

    private UUID enEspera(LocalDate dia) {
        return escena.paga(
                linea.captura().texto(),
                linea.captura().importe().menos(Importe.parse("0.01")),
                dia);
    }

    private void identifica(UUID pago, UUID deQuien) {
        escena.como(UNO, () -> porIdentificar.propone(pago, deQuien, Set.of(), "Es suyo."));
        UUID propuesta =
                EscenaDePagos.nacional(() -> porIdentificar.busca(pago))
                        .flatMap(PorIdentificar.Pendiente::propuesta)
                        .orElseThrow()
                        .id();
        escena.como(OTRO, () -> porIdentificar.aprueba(pago, propuesta));
    }

    private UUID devuelto(UUID pago, LocalDate dia) {
        UUID id =
                escena.como(
                        UNO, () -> correcciones.proponeCheque(pago, "CH-9", dia, "Sin fondos."));
        escena.como(OTRO, () -> correcciones.aprueba(id, "Aviso del banco."));
        return id;
    }

    private UUID reaplicado(UUID pago, UUID deQuien) {
        UUID id =
                escena.como(
                        UNO,
                        () -> correcciones.proponeReaplicar(pago, deQuien, Set.of(), "Es de él."));
        escena.como(OTRO, () -> correcciones.aprueba(id, "Conforme."));
        return id;
    }

    private Cajones donde(UUID pago) {
        return EscenaDePagos.nacional(() -> porIdentificar.donde(pago));
    }

    private Importe importe(UUID pago) {
        return Importe.deCentavos(
                base.comoDuenio()
                        .sql("SELECT importe_centavos FROM pagos.pago WHERE id = ?")
                        .param(pago)
                        .query(Long.class)
                        .single());
    }

    private List<Disponible> disponibles() {
        return EscenaDePagos.nacional(() -> devoluciones.disponibles(registro));
    }

    private List<PagadoDeMas> deMas(UUID pago) {
        Devolucion como =
                new Devolucion(
                        pago,
                        0,
                        Devoluciones.Origen.EXCEDENTE,
                        pago,
                        registro,
                        "0119",
                        Medio.DEPOSITO,
                        importe(pago),
                        hoy,
                        List.of());
        return EscenaDePagos.nacional(() -> devoluciones.pagado(como));
    }

    private Importe principalDebido() {
        return escena.saldo(
                registro,
                s ->
                        s.cuenta().clase() == Clase.DETERMINADO
                                && s.cuenta().componente() == Componente.SUERTE_PRINCIPAL);
    }

    private Importe ingreso(Componente componente) {
        return escena.saldo(registro, Clase.INGRESO, componente).negado();
    }

    private EstadoDeCuenta estado() {
        return EstadoDeCuenta.de(
                EscenaDePagos.nacional(() -> cuentas.movimientosDe(registro, Punto.AHORA)),
                hoy,
                ReglasDeCuenta.incluidas());
    }

    private void sinNegativos() {
        for (UUID suyo : List.of(registro, otro)) {
            assertThat(escena.saldos(suyo))
                    .filteredOn(s -> s.cuenta().clase().porCobrar())
                    .allSatisfy(s -> assertThat(s.importe().centavos()).isNotNegative());
        }
    }

    private void prueba(LocalDate dia) {
        Comprobacion.Dia suya = EscenaDePagos.nacional(() -> comprobacion.dia(dia));
        assertThat(suya.cuadra()).as(suya.toString()).isTrue();
    }
}
