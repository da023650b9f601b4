package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.Escenario;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.PorIdentificar.Candidato;
import mx.recauda.platform.pagos.PorIdentificar.Indicio;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Whose a payment may be: what it quotes, and what its amount says of it. */
@PlataformaTest
class CandidatosTest {

    private static final AtomicInteger NUMEROS = new AtomicInteger(13_400);
    private static final Mes MARZO = Mes.de(2026, 3);
    private static final Mes ABRIL = Mes.de(2026, 4);
    private static final LocalDate EN_PLAZO = LocalDate.of(2026, 4, 17);

    @Autowired Pagos pagos;
    @Autowired Libro libro;
    @Autowired PorIdentificar porIdentificar;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    private EscenaDePagos escena;
    private int numero;
    private UUID registro = new UUID(0, 0);

    @BeforeEach
    void an_employer_who_owes_two_months() {
        escena = new EscenaDePagos(pagos, libro, base, usuarios);
        numero = NUMEROS.addAndGet(6);
        registro = new EmpleadorConocido(base, numero).registro();
        debe(MARZO, "700.00");
        debe(ABRIL, "900.00");
    }

    @Test
    void the_registro_that_it_carries_and_what_it_owed_of_one_month_are_two_signs() {
        Candidato candidato = unico("700.00");

        assertThat(candidato.registro()).isEqualTo(registro);
        assertThat(candidato.indicios())
                .containsExactlyInAnyOrder(Indicio.CITA_EL_REGISTRO, Indicio.MISMO_MES);
        assertThat(candidato.adeudos()).containsExactly("2026-03.IMSS");
        assertThat(candidato.puntos()).isEqualTo(79);
    }

    @Test
    void another_amount_is_of_no_month() {
        Candidato candidato = unico("700.01");

        assertThat(candidato.indicios()).containsExactly(Indicio.CITA_EL_REGISTRO);
        assertThat(candidato.adeudos()).isEmpty();
        assertThat(candidato.puntos()).isEqualTo(70);
    }

    private Candidato unico(String importe) {
        UUID pago =
                escena.paga(
                        "CUOTAS " + Escenario.registro(numero).valor(),
                        Importe.parse(importe),
                        EN_PLAZO);
        List<Candidato> todos =
                Alcances.nacional(() -> porIdentificar.candidatos(pago)).stream()
                        .filter(c -> c.registro().equals(registro))
                        .toList();
        assertThat(todos).hasSize(1);
        return todos.getFirst();
    }

    private void debe(Mes mes, String importe) {
        Cuenta cuenta =
                Cuenta.de(
                        Clase.DETERMINADO,
                        registro,
                        mes,
                        Rubro.CUOTA_FIJA,
                        Cuota.PATRONAL,
                        Componente.SUERTE_PRINCIPAL);
        Importe cuanto = Importe.parse(importe);
        Alcances.nacional(() ->
                libro.asienta(
                        List.of(
                                Asiento.de(
                                        "candidatos-" + registro + "-" + mes,
                                        new Origen("determinacion", registro),
                                        "0119",
                                        "LSS 39",
                                        mes.primerDia(),
                                        List.of(
                                                new Partida(cuenta, cuanto),
                                                new Partida(
                                                        cuenta.en(Clase.INGRESO),
                                                        cuanto.negado()))))));
    }
}
