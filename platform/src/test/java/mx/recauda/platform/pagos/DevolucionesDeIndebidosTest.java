package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.diferencias.Acto;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.cuenta.EstadosDeCuenta;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.HechosTardios;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.libro.Sellos;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A wage learned late lowers a month that was determined and paid: what was too much is given back.
 */
@PlataformaTest
class DevolucionesDeIndebidosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(8_200);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final SolicitudDeDevolucion.Medio DEPOSITO =
            SolicitudDeDevolucion.Medio.DEPOSITO;
    private static final String UNO = "pagos";
    private static final String OTRO = "pagos2";

    @Autowired Pagos pagos;
    @Autowired Devoluciones devoluciones;
    @Autowired Comprobacion comprobacion;
    @Autowired Determinaciones determinaciones;
    @Autowired Ajustes ajustes;
    @Autowired SolicitudesDeDevolucion solicitudes;
    @Autowired Libro libro;
    @Autowired Sellos sellos;
    @Autowired EstadosDeCuenta estados;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;
    @Autowired MockMvcTester paginas;

    private EscenaDePagos escena;
    private UUID registro;
    private HechosTardios tardios;
    private Ajuste ajuste;
    private SolicitudDeDevolucion solicitud;
    private LocalDate hoy;

    @BeforeEach
    void an_employer_who_paid_more_than_he_owed_and_asks_it_back() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        hoy = fecha.hoy();
        HechosTardios hechos = new HechosTardios(base, NUMEROS.addAndGet(7), 3);
        registro = hechos.registro();
        UUID propuesta = propone(Instant.parse("2026-04-02T00:00:00Z"));
        EscenaDePagos.nacional(() -> determinaciones.recibe(propuesta));
        escena.paga(registro, MARZO, hoy);
        hechos.salario(
                0,
                LocalDate.of(2026, 3, 16),
                Importe.parse("400.50"),
                Instant.parse("2026-05-02T00:00:00Z"));
        propone(Instant.parse("2026-05-03T00:00:00Z"));
        ajuste =
                EscenaDePagos.nacional(() -> ajustes.lista(FiltroDeAjustes.del(registro), 0, 10))
                        .stream()
                        .filter(a -> a.patron().registro().equals(registro))
                        .findFirst()
                        .orElseThrow();
        solicitud =
                escena.como(
                        "empresa",
                        () ->
                                solicitudes.solicita(
                                        ajuste.id(),
                                        SolicitudDeDevolucion.Medio.DEPOSITO,
                                        "Pagué de más."));
    }

    private UUID propone(Instant conocido) {
        return EscenaDePagos.nacional(() -> determinaciones.emite(registro, MARZO, conocido)).id();
    }

    @Test
    void who_receives_it_on_the_page_says_whether_the_employer_proved_that_he_withheld_nothing() {
        assertThat(paginas.get().uri("/devoluciones").with(user(usuarios.loadUserByUsername(UNO))))
                .bodyText()
                .contains("noRetenida-" + ajuste.id());

        assertThat(
                        paginas.post()
                                .uri("/devoluciones/indebidos/" + ajuste.id() + "/recepcion")
                                .param("noRetenida", "true")
                                .with(user(usuarios.loadUserByUsername(UNO)))
                                .with(csrf()))
                .hasStatus(302);

        Devoluciones.Devolucion recibida =
                EscenaDePagos.nacional(() -> devoluciones.lista(Optional.empty(), 0, 1_000))
                        .stream()
                        .filter(d -> d.fuente().equals(ajuste.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        EscenaDePagos.nacional(
                                        () -> devoluciones.resolucion(recibida, Importe.CERO))
                                .partes())
                .filteredOn(p -> p.pagado().cuenta().cuota() == Cuota.OBRERA)
                .filteredOn(p -> p.pagado().cuenta().fondo() == Fondo.IMSS)
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.procede()).isEqualTo(p.pagado().importe()));
    }

    @Test
    void it_is_received_granted_ordered_and_paid_and_the_month_keeps_what_was_determined() {
        Importe ingreso = escena.saldo(registro, Clase.INGRESO);
        assertThat(EscenaDePagos.nacional(() -> devoluciones.porRecibir()))
                .extracting(Devoluciones.PorRecibir::ajuste)
                .contains(ajuste.id());

        UUID id =
                escena.como(
                        UNO, () -> devoluciones.recibeIndebido(ajuste.id(), false, "Recibida."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede lo patronal."));

        Devoluciones.Devolucion d = leida(id);
        Resolucion resolucion =
                EscenaDePagos.nacional(() -> devoluciones.resolucion(d, Importe.CERO));
        Importe patronal =
                Linea.TODAS.stream()
                        .filter(l -> l.cuota() == Cuota.PATRONAL && !l.bimestral())
                        .map(solicitud.montos()::de)
                        .reduce(Importe.CERO, Importe::mas);
        assertThat(d.importe()).isEqualTo(solicitud.montos().total());
        assertThat(d.solicitada()).isEqualTo(solicitud.dia());
        assertThat(resolucion.procede()).isEqualTo(patronal);
        assertThat(escena.saldo(registro, Clase.DETERMINADO)).isEqualTo(Importe.CERO);
        assertThat(escena.saldo(registro, Clase.INGRESO)).isEqualTo(ingreso.mas(patronal));
        assertThat(escena.saldo(registro, Clase.DEVOLUCION)).isEqualTo(patronal.negado());
        prueba(hoy);
        assertThat(EscenaDePagos.nacional(() -> ajustes.busca(ajuste.id())).orElseThrow().estado())
                .isEqualTo(Estado.RESUELTA);

        escena.como(UNO, () -> devoluciones.ordena(id, hoy, "Orden."));
        escena.como(OTRO, () -> devoluciones.paga(id, hoy, "996", "TRF-9"));

        assertThat(leida(id).estado()).isEqualTo(EstadoDeDevolucion.PAGADA);
        assertThat(escena.saldo(registro, Clase.DEVOLUCION)).isEqualTo(Importe.CERO);
        prueba(hoy);
    }

    @Test
    void whoever_asked_for_it_does_not_answer_it_and_it_is_received_once() {
        UUID id =
                escena.como(
                        UNO, () -> devoluciones.recibeIndebido(ajuste.id(), false, "Recibida."));

        escena.rechaza(
                "PAG-035",
                OTRO,
                () -> devoluciones.recibeIndebido(ajuste.id(), false, "Otra vez."));
        escena.rechaza("PAG-030", UNO, () -> devoluciones.niega(id, "No procede."));
        escena.como(OTRO, () -> devoluciones.niega(id, "No procede: oficio 3."));
        assertThat(EscenaDePagos.nacional(() -> ajustes.busca(ajuste.id())).orElseThrow().estado())
                .isEqualTo(Estado.RESUELTA);
        escena.como(UNO, () -> devoluciones.deshace(id, "Se revisa."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Sí procede."));
        assertThat(leida(id).estado()).isEqualTo(EstadoDeDevolucion.CONCEDIDA);
        prueba(hoy);
    }

    /**
     * A wage learned late against him, liquidated, paid, unlearned and left without effect: the
     * money of its account goes back, and the income that was undone with it is not touched.
     */
    @Test
    void what_was_paid_of_a_revoked_liquidation_leaves_its_account_at_zero() {
        pagadoEnMarzo();
        Importe ingreso = escena.saldo(registro, Clase.INGRESO, Componente.SUERTE_PRINCIPAL);
        Ajuste revocada = liquidadaPagadaYRevocada();
        assertThat(escena.saldo(registro, Clase.LIQUIDADO)).isEqualTo(revocada.total().negado());
        Ajuste favor = abierto();
        SolicitudDeDevolucion pedida =
                escena.como(
                        "empresa",
                        () -> solicitudes.solicita(favor.id(), DEPOSITO, "Quedó sin efecto."));
        assertThat(pedida.montos()).isEqualTo(revocada.montos());
        assertThat(pedida.sinEfecto()).isEqualTo(revocada.montos());

        UUID id =
                escena.como(
                        UNO, () -> devoluciones.recibeIndebido(favor.id(), true, "No retenida."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Procede."));

        assertThat(escena.saldo(registro, Clase.LIQUIDADO)).isEqualTo(Importe.CERO);
        assertThat(escena.saldo(registro, Clase.INGRESO, Componente.SUERTE_PRINCIPAL))
                .isEqualTo(ingreso);
        assertThat(escena.saldo(registro, Clase.DEVOLUCION)).isEqualTo(revocada.total().negado());
        prueba(hoy);
        controles();
        assertThat(enSuEstado(Adeudo::aFavor)).isEqualTo(Importe.CERO);
        assertThat(enSuEstado(Adeudo::saldo)).isEqualTo(Importe.CERO);
        assertThat(enSuEstado(Adeudo::liquidado)).isEqualTo(Importe.CERO);
        assertThat(enSuEstado(Adeudo::pagado)).isEqualTo(enSuEstado(Adeudo::determinado));
        propone(Instant.parse("2026-06-04T00:00:00Z"));
        assertThat(suyos()).as("it is not found again").noneMatch(a -> a.estado().abierta());

        escena.como(UNO, () -> devoluciones.ordena(id, hoy, "Orden."));
        escena.como(OTRO, () -> devoluciones.paga(id, hoy, "996", "TRF-10"));
        assertThat(escena.saldo(registro, Clase.DEVOLUCION)).isEqualTo(Importe.CERO);
        prueba(hoy);
        controles();
        escena.como(UNO, () -> devoluciones.deshace(id, "El banco lo rechazó."));
        escena.como(OTRO, () -> devoluciones.deshace(id, "Sin orden."));
        escena.como(UNO, () -> devoluciones.deshace(id, "Sin efecto."));
        assertThat(escena.saldo(registro, Clase.LIQUIDADO)).isEqualTo(revocada.total().negado());
        prueba(hoy);
    }

    private void pagadoEnMarzo() {
        tardios = new HechosTardios(base, NUMEROS.addAndGet(7), 3);
        registro = tardios.registro();
        UUID propuesta = propone(Instant.parse("2026-04-02T00:00:00Z"));
        EscenaDePagos.nacional(() -> determinaciones.recibe(propuesta));
        escena.paga(registro, MARZO, hoy);
    }

    private Ajuste liquidadaPagadaYRevocada() {
        LocalDate dia = LocalDate.of(2026, 3, 16);
        tardios.salario(0, dia, Importe.parse("500.50"), Instant.parse("2026-05-02T00:00:00Z"));
        escena.como("emision", () -> propone(Instant.parse("2026-05-03T00:00:00Z")));
        Ajuste ajena = abierto();
        hace("liquidacion", ajena, Acto.LIQUIDA);
        escena.paga(registro, MARZO, hoy);
        tardios.anula(0, dia, Instant.parse("2026-06-02T00:00:00Z"));
        propone(Instant.parse("2026-06-03T00:00:00Z"));
        hace("emision", ajena, Acto.REVOCA);
        return ajena;
    }

    private void hace(String quien, Ajuste cual, Acto acto) {
        escena.como(
                quien,
                () -> ajustes.hace(cual.id(), acto, "Según el expediente.", Optional.empty()));
    }

    private List<Ajuste> suyos() {
        return EscenaDePagos.nacional(() -> ajustes.lista(FiltroDeAjustes.del(registro), 0, 10));
    }

    private Ajuste abierto() {
        return suyos().stream().filter(a -> a.estado().abierta()).findFirst().orElseThrow();
    }

    /** Every control total is the sum of its subsidiary accounts, and everything is in balance. */
    private void controles() {
        assertThat(EscenaDePagos.nacional(() -> sellos.verifica(Idioma.ES))).isEmpty();
        sellos.cierra();
        assertThat(EscenaDePagos.nacional(() -> sellos.verifica(Idioma.ES))).isEmpty();
    }

    private Importe enSuEstado(Function<Adeudo, Importe> columna) {
        return EscenaDePagos.nacional(() -> estados.de(registro, hoy, OptionalLong.empty()))
                .estado()
                .adeudos()
                .stream()
                .map(columna)
                .reduce(Importe.CERO, Importe::mas);
    }

    private Devoluciones.Devolucion leida(UUID id) {
        return EscenaDePagos.nacional(() -> devoluciones.busca(id)).orElseThrow();
    }

    private void prueba(LocalDate dia) {
        Comprobacion.Dia suya = EscenaDePagos.nacional(() -> comprobacion.dia(dia));
        assertThat(suya.cuadra()).as(suya.toString()).isTrue();
    }
}
