package mx.recauda.rendicion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.recauda.rendicion.cifra.OrigenDeCifra;
import mx.recauda.rendicion.cifra.Unidad;
import mx.recauda.rendicion.medida.Consulta;
import mx.recauda.rendicion.medida.Medida;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

/** The handle of a measure is written and read back equal. */
class ConsultaDeMedidaTest {

    @Test
    void a_handle_is_read_back_equal() {
        Consulta consulta =
                new Consulta(
                        "determinacion.determinado",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        Instant.parse("2026-04-05T18:00:00Z"),
                        "0119",
                        "10",
                        "cuotaFija");

        assertThat(Consulta.parse(consulta.asa())).contains(consulta);
        assertThat(consulta.asa()).startsWith("medida:determinacion.determinado?corte=2026-03-31&");
    }

    @Test
    void what_is_no_handle_is_not_read() {
        assertThat(Consulta.parse("celda:1")).isEmpty();
        assertThat(Consulta.parse("medida:a.b?corte=ayer&conocido=hoy")).isEmpty();
        assertThatThrownBy(() -> new Medida("Sin punto", Unidad.PESOS, OrigenDeCifra.CASOS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
