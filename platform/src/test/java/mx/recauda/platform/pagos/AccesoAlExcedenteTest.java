package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Devoluciones.Disponible;
import mx.recauda.platform.pagos.Devoluciones.Medio;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An employer asks back what is in his favour, however the payment came to be his. */
@PlataformaTest
class AccesoAlExcedenteTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(9_100);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String UNO = "pagos";
    private static final String OTRO = "pagos2";

    @Autowired Pagos pagos;
    @Autowired PorIdentificar porIdentificar;
    @Autowired Correcciones correcciones;
    @Autowired Devoluciones devoluciones;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private EscenaDePagos escena;
    private UUID registro;
    private UUID otro;

    @BeforeEach
    void two_employers() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        registro = determinado();
        otro = determinado();
    }

    private UUID determinado() {
        return escena.determina(confrontas, NUMEROS.addAndGet(6), ABRIL);
    }

    @Test
    void the_excess_of_a_payment_that_was_identified_is_asked_back_by_its_employer() {
        UUID pago = escena.paga("SIN LINEA", Importe.parse("99000.00"), fecha.hoy().minusDays(1));
        identifica(pago, registro);

        assertThat(del(registro, () -> devoluciones.disponibles(registro)))
                .extracting(Disponible::pago)
                .containsExactly(pago);
        UUID devolucion = pide(registro, pago);
        assertThat(del(registro, () -> devoluciones.busca(devolucion))).isPresent();
        assertThat(del(otro, () -> devoluciones.busca(devolucion))).isEmpty();
        assertThatThrownBy(() -> pide(otro, pago)).isInstanceOf(FalloConCodigo.class);
    }

    @Test
    void the_excess_of_a_payment_that_was_moved_is_of_who_has_it_now_and_of_nobody_else() {
        Linea linea = EscenaDePagos.nacional(() -> pagos.genera(registro, ABRIL, fecha.hoy()));
        escena.paga(
                EscenaDePagos.nacional(() -> pagos.genera(otro, ABRIL, fecha.hoy())), fecha.hoy());
        UUID pago = escena.paga(linea, fecha.hoy());
        UUID correccion =
                escena.como(
                        UNO,
                        () -> correcciones.proponeReaplicar(pago, otro, Set.of(), "Era de él."));
        escena.como(OTRO, () -> correcciones.aprueba(correccion, "Conforme."));
        assertThat(escena.saldo(otro, Clase.EXCEDENTE).centavos()).isNegative();

        assertThat(del(otro, () -> devoluciones.disponibles(otro)))
                .extracting(Disponible::pago)
                .containsExactly(pago);
        assertThat(del(registro, () -> devoluciones.disponibles(registro))).isEmpty();
        assertThatThrownBy(() -> pide(registro, pago)).isInstanceOf(FalloConCodigo.class);
        assertThat(pide(otro, pago)).isNotNull();
    }

    private void identifica(UUID pago, UUID suyo) {
        escena.como(UNO, () -> porIdentificar.propone(pago, suyo, Set.of(), "Lo dijo él."));
        UUID propuesta =
                EscenaDePagos.nacional(() -> porIdentificar.busca(pago))
                        .flatMap(PorIdentificar.Pendiente::propuesta)
                        .orElseThrow()
                        .id();
        escena.como(OTRO, () -> porIdentificar.aprueba(pago, propuesta));
    }

    private UUID pide(UUID suyo, UUID pago) {
        return escena.como(
                "empresa",
                () ->
                        del(
                                suyo,
                                () ->
                                        devoluciones.solicita(
                                                pago, Medio.DEPOSITO, "Está a mi favor.")));
    }

    private static <T> T del(UUID suyo, Supplier<T> trabajo) {
        return Alcances.como(new Alcance(Set.of(), Set.of(suyo)), trabajo);
    }
}
