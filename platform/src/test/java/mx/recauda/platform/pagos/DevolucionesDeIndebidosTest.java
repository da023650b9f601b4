package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.devolucion.Resolucion;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.HechosTardios;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.determinacion.ajustes.SolicitudDeDevolucion;
import mx.recauda.platform.determinacion.ajustes.SolicitudesDeDevolucion;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A wage learned late lowers a month that was determined and paid: what was too much is given back.
 */
@PlataformaTest
class DevolucionesDeIndebidosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(8_200);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final String UNO = "pagos";
    private static final String OTRO = "pagos2";

    @Autowired Pagos pagos;
    @Autowired Devoluciones devoluciones;
    @Autowired Comprobacion comprobacion;
    @Autowired Determinaciones determinaciones;
    @Autowired Ajustes ajustes;
    @Autowired SolicitudesDeDevolucion solicitudes;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private EscenaDePagos escena;
    private UUID registro;
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

        rechaza(
                "PAG-035",
                OTRO,
                () -> devoluciones.recibeIndebido(ajuste.id(), false, "Otra vez."));
        rechaza("PAG-030", UNO, () -> devoluciones.niega(id, "No procede."));
        escena.como(OTRO, () -> devoluciones.niega(id, "No procede: oficio 3."));
        assertThat(EscenaDePagos.nacional(() -> ajustes.busca(ajuste.id())).orElseThrow().estado())
                .isEqualTo(Estado.RESUELTA);
        escena.como(UNO, () -> devoluciones.deshace(id, "Se revisa."));
        escena.como(OTRO, () -> devoluciones.concede(id, Importe.CERO, "Sí procede."));
        assertThat(leida(id).estado()).isEqualTo(EstadoDeDevolucion.CONCEDIDA);
        prueba(hoy);
    }

    private Devoluciones.Devolucion leida(UUID id) {
        return EscenaDePagos.nacional(() -> devoluciones.busca(id)).orElseThrow();
    }

    private void prueba(LocalDate dia) {
        Comprobacion.Dia suya = EscenaDePagos.nacional(() -> comprobacion.dia(dia));
        assertThat(suya.cuadra()).as(suya.toString()).isTrue();
    }

    private void rechaza(String codigo, String quien, Runnable trabajo) {
        assertThatThrownBy(() -> escena.como(quien, trabajo))
                .isInstanceOfSatisfying(
                        FalloConCodigo.class,
                        fallo -> assertThat(fallo.codigo().codigo()).isEqualTo(codigo));
    }
}
