package mx.recauda.platform.pagos.internal;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.pagos.Linea;
import mx.recauda.platform.pagos.Pagos;
import mx.recauda.platform.pagos.PorIdentificar;
import mx.recauda.platform.pagos.PorIdentificar.Situacion;
import mx.recauda.platform.pagos.PorIdentificar.TipoDeActo;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A payment that nobody could match is matched again when new facts arrive. */
@PlataformaTest
class ReintentosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(8_500);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final String SBC = EmpleadorConocido.SBC;

    @Autowired Reintentos reintentos;
    @Autowired Pagos pagos;
    @Autowired PorIdentificar porIdentificar;
    @Autowired Confrontas confrontas;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;

    @Test
    void a_payment_that_quotes_a_registro_is_proposed_once_what_it_pays_is_determined() {
        int numero = NUMEROS.addAndGet(6);
        Importe debe = loQueDebe(NUMEROS.addAndGet(6));
        UUID pago = paga(Escenario.registro(numero).valor() + " 000001 202604", debe);
        reintentos.hace();
        assertThat(situacion(pago)).isEqualTo(Situacion.SIN_RESPONSABLE);

        EmpleadorConocido empleador = determina(numero);
        reintentos.hace();
        assertThat(situacion(pago)).isEqualTo(Situacion.PROPUESTO);
        PorIdentificar.Acto propuesta =
                nacional(() -> porIdentificar.busca(pago)).orElseThrow().propuesta().orElseThrow();
        assertThat(propuesta.registro()).contains(empleador.registro());
        assertThat(propuesta.hechoPor()).isEqualTo("sistema");
        assertThat(
                        nacional(() ->
                                porIdentificar.reparto(
                                        pago, empleador.registro(), propuesta.adeudos())))
                .satisfies(r -> {
                    assertThat(r.partes().total()).isEqualTo(debe);
                    assertThat(r.excedente()).isEqualTo(Importe.CERO);
                });
    }

    @Test
    void what_a_person_sent_back_is_not_proposed_again() {
        int numero = NUMEROS.addAndGet(6);
        Importe debe = loQueDebe(NUMEROS.addAndGet(6));
        determina(numero);
        UUID pago = paga(Escenario.registro(numero).valor(), debe);
        reintentos.hace();
        UUID propuesta =
                nacional(() -> porIdentificar.busca(pago))
                        .orElseThrow()
                        .propuesta()
                        .orElseThrow()
                        .id();
        nacional(() -> {
            porIdentificar.rechaza(pago, propuesta, "no es suyo");
            return true;
        });
        reintentos.hace();
        assertThat(nacional(() -> porIdentificar.actos(pago)))
                .extracting(PorIdentificar.Acto::tipo)
                .containsExactly(TipoDeActo.PROPONER, TipoDeActo.RECHAZAR);
    }

    @Test
    void another_amount_or_no_reference_waits_for_people() {
        int numero = NUMEROS.addAndGet(6);
        Importe debe = loQueDebe(NUMEROS.addAndGet(6));
        determina(numero);
        UUID otro = paga(Escenario.registro(numero).valor(), debe.mas(Importe.deCentavos(1)));
        UUID mudo = paga("SIN REFERENCIA", debe);
        reintentos.hace();
        assertThat(List.of(situacion(otro), situacion(mudo)))
                .containsOnly(Situacion.SIN_RESPONSABLE);
    }

    /** Employers of the same shape owe the same. */
    private Importe loQueDebe(int numero) {
        UUID registro = determina(numero).registro();
        Linea linea = nacional(() -> pagos.genera(registro, ABRIL, fecha.hoy()));
        return linea.captura().importe();
    }

    private EmpleadorConocido determina(int numero) {
        EmpleadorConocido empleador = new EmpleadorConocido(base, numero);
        nacional(() ->
                confrontas.presenta(
                        empleador.registro(),
                        "pago.SUA",
                        empleador.sua(ABRIL, SBC, SBC, SBC),
                        "",
                        Idioma.ES));
        return empleador;
    }

    private UUID paga(String referencia, Importe importe) {
        PagoDeBanco pago =
                new PagoDeBanco(
                        2,
                        referencia,
                        "989",
                        "R" + NUMEROS.incrementAndGet(),
                        importe,
                        fecha.hoy());
        NUMEROS.addAndGet(5);
        byte[] archivo = ArchivoDeBanco.escribe(List.of(pago)).getBytes(StandardCharsets.UTF_8);
        assertThat(nacional(() -> pagos.importa("r.csv", archivo, Idioma.ES)).porIdentificar())
                .isEqualTo(1);
        return AsientosDePago.id(pago);
    }

    private Situacion situacion(UUID pago) {
        return nacional(() -> porIdentificar.busca(pago)).orElseThrow().situacion();
    }

    private static <T> T nacional(Supplier<T> trabajo) {
        return Alcances.nacional(trabajo);
    }
}
