package mx.recauda.platform.pagos;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.determinacion.EmpleadorConocido;
import mx.recauda.platform.determinacion.confronta.Confrontas;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The road of an employer from the settlement of his bank to his receipt, by the job that posts
 * files. It prints how long each took; {@code benchmarks/pago.sh} runs it alone, with more of them.
 */
@PlataformaTest
class PagoTrasLiquidacionTest {

    private static final int VECES = Integer.getInteger("recauda.pago.veces", 2);
    private static final int PRIMERO = 10_400;
    private static final Mes ABRIL = Mes.de(2026, 4);

    @Autowired Pagos pagos;
    @Autowired Liquidaciones liquidaciones;
    @Autowired Confrontas confrontas;
    @Autowired Libro libro;
    @Autowired FechaDeOperacion fecha;
    @Autowired BaseDePrueba base;
    @Autowired UserDetailsService usuarios;

    @Test
    void what_a_bank_settles_is_applied_by_itself_and_the_employer_has_his_receipt() {
        EscenaDePagos escena = new EscenaDePagos(pagos, libro, base, usuarios);
        LocalDate hoy = fecha.hoy();
        List<Long> tardaron = new ArrayList<>();
        for (int i = 0; i < VECES; i++) {
            EmpleadorConocido empleador = new EmpleadorConocido(base, PRIMERO + 6 * i);
            String sbc = EmpleadorConocido.SBC;
            EscenaDePagos.nacional(() ->
                    confrontas.presenta(
                            empleador.registro(),
                            "liq.SUA",
                            empleador.sua(ABRIL, sbc, sbc, sbc),
                            "",
                            Idioma.ES));
            Linea linea =
                    EscenaDePagos.nacional(() -> pagos.genera(empleador.registro(), ABRIL, hoy));
            String archivo =
                    ArchivoDeBanco.escribe(
                            List.of(
                                    new PagoDeBanco(
                                            2,
                                            linea.captura().texto(),
                                            "995",
                                            "LIQ-" + i,
                                            linea.captura().importe(),
                                            hoy)));
            long antes = System.nanoTime();
            EscenaDePagos.nacional(() ->
                    liquidaciones.presenta(
                            "liq.csv", archivo.getBytes(StandardCharsets.UTF_8), Idioma.ES));
            Espera.hasta(() -> EscenaDePagos.nacional(() -> pagos.recibo(linea.id())).isPresent());
            tardaron.add(Duration.ofNanos(System.nanoTime() - antes).toMillis());
            assertThat(escena.saldo(empleador.registro(), Clase.DETERMINADO).esCero()).isTrue();
        }
        tardaron.sort(null);
        System.out.printf(
                "%d settlements, from the file to the receipt: median %,d ms, slowest %,d ms%n",
                VECES, tardaron.get(VECES / 2), tardaron.getLast());
    }
}
