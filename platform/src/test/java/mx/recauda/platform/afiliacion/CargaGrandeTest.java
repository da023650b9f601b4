package mx.recauda.platform.afiliacion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.Espera;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A large file with one line in a hundred wrong, of every kind, loaded by a process with a small
 * heap: every error is reported, exactly the good lines are operated and the totals add up. {@code
 * -Drecauda.lineas=100000 -Drecauda.memoria=512m} is the size of the bar.
 */
class CargaGrandeTest {

    private static final int LINEAS = Integer.getInteger("recauda.lineas", 5_000);
    private static final String MEMORIA = System.getProperty("recauda.memoria", "160m");
    private static final int PATRON = 2;
    private static final LocalDate HOY = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @Test
    void every_error_is_reported_and_exactly_the_good_lines_are_operated(@TempDir Path carpeta)
            throws Exception {
        BaseDePrueba.Aparte aparte = BaseDePrueba.compartida().aparte("carga");
        JdbcClient base = aparte.comoDuenio();
        Escenario escenario = new Escenario(base);
        UUID registro = escenario.patron(PATRON);
        escenario.trabajadores(1, LINEAS);
        List<String> esperados = new ArrayList<>();
        Path archivo = Files.write(carpeta.resolve("grande.txt"), archivo(esperados));

        try (LoteEnOtroProceso proceso =
                LoteEnOtroProceso.arranca(
                        MEMORIA, aparte.aplicacion(), registro.toString(), archivo.toString())) {
            System.out.println(proceso.linea("recibido") + " ms to receive");
            Espera.hasta(() -> cuenta(base, "afiliacion.lote WHERE estado = 'TERMINADO'") == 1);
        }

        System.out.println(
                "lines "
                        + LINEAS
                        + ", from reception to the last line: "
                        + base.sql("SELECT terminado_en - recibido_en FROM afiliacion.lote")
                                .query(String.class)
                                .single());
        assertThat(
                        base.sql(
                                        """
                                        SELECT linea || ' ' || codigo FROM afiliacion.lote_incidencia
                                        WHERE severidad = 'ERROR' ORDER BY linea
                                        """)
                                .query(String.class)
                                .list())
                .isEqualTo(esperados);
        int malas = esperados.size();
        assertThat(
                        base.sql(
                                        "SELECT lineas || ' ' || operadas || ' ' || rechazadas FROM afiliacion.lote")
                                .query(String.class)
                                .single())
                .isEqualTo(LINEAS + " " + (LINEAS - malas) + " " + malas);
        assertThat(cuenta(base, "afiliacion.movimiento")).isEqualTo(LINEAS - malas);
        assertThat(cuenta(base, "afiliacion.tramo")).isEqualTo(LINEAS - malas);
        assertThat(cuenta(base, "afiliacion.cola_de_correccion")).isEqualTo(malas);
    }

    private static byte[] archivo(List<String> esperados) {
        List<MovimientoIdse> lineas = new ArrayList<>();
        for (int n = 1; n <= LINEAS; n++) {
            lineas.add(n % 100 == 0 ? mala(n, esperados) : buena(n));
        }
        return Escenario.archivo(lineas);
    }

    private static MovimientoIdse buena(int n) {
        return Escenario.alta(PATRON, n, HOY.minusDays(1));
    }

    /** One wrong line of each kind in turn. */
    private static MovimientoIdse mala(int n, List<String> esperados) {
        return switch (n / 100 % 7) {
            case 0 -> con(n, "AFI-013", esperados, Escenario.alta(PATRON, 200_000, HOY));
            case 1 -> con(n, "AFI-011", esperados, Escenario.alta(88, n, HOY.minusDays(1)));
            case 2 -> con(n, "AFI-001", esperados, buena(n - 1));
            case 3 -> con(n, "AFI-005", esperados, sueldo(n, "1.00"));
            case 4 -> con(n, "AFI-006", esperados, sueldo(n, "9999.99"));
            case 5 -> con(n, "AFI-004", esperados, Escenario.alta(PATRON, n, HOY.plusDays(20)));
            default ->
                    con(
                            n,
                            "AFI-012",
                            esperados,
                            Escenario.alta(PATRON, n, LocalDate.of(2019, 6, 3)));
        };
    }

    private static MovimientoIdse sueldo(int n, String sbc) {
        return Escenario.alta(PATRON, n, HOY.minusDays(1), new Salario(Importe.parse(sbc), 0, 0));
    }

    private static MovimientoIdse con(
            int n, String codigo, List<String> esperados, MovimientoIdse movimiento) {
        esperados.add(n + " " + codigo);
        return movimiento;
    }

    private static int cuenta(JdbcClient base, String deDonde) {
        return base.sql("SELECT count(*) FROM " + deDonde).query(Integer.class).single();
    }
}
