package mx.recauda.platform.determinacion;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import mx.recauda.platform.afiliacion.CambioDeAfiliacion;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/** The listener of affiliation needs one connection: however many listen, none waits for ever. */
@PlataformaTest
class ConexionesDelOyenteTest {

    private static final Duration A_LO_MAS = Duration.ofSeconds(20);

    @Autowired DataSource conexiones;
    @Autowired ApplicationEventPublisher eventos;
    @Autowired PlatformTransactionManager gestor;
    @Autowired BaseDePrueba base;

    @Test
    void with_one_connection_left_a_change_is_marked() throws SQLException {
        OficinaDePrueba oficina = new OficinaDePrueba(base.comoDuenio(), 83, 2);
        oficina.crea(1, 2);
        CambioDeAfiliacion cambio =
                new CambioDeAfiliacion(
                        UUID.randomUUID(),
                        CambioDeAfiliacion.Motivo.LOTE,
                        UUID.randomUUID(),
                        oficina.registros().getFirst(),
                        LocalDate.of(2026, 3, 1),
                        Instant.parse("2090-01-01T00:00:00Z"));
        List<Connection> tomadas = new ArrayList<>();
        try {
            int todas = conexiones.unwrap(HikariDataSource.class).getMaximumPoolSize();
            for (int i = 1; i < todas; i++) {
                tomadas.add(conexiones.getConnection());
            }
            Alcances.nacional(() ->
                    new TransactionTemplate(gestor)
                            .executeWithoutResult(estado -> eventos.publishEvent(cambio)));
            assertThat(marcada(cambio.id())).isTrue();
        } finally {
            for (Connection tomada : tomadas) {
                tomada.close();
            }
        }
    }

    // By a connection that is not of the pool.
    private boolean marcada(UUID id) {
        JdbcClient duenio = base.comoDuenio();
        long fin = System.nanoTime() + A_LO_MAS.toNanos();
        boolean esta = false;
        while (!esta && System.nanoTime() < fin) {
            esta =
                    duenio.sql("SELECT EXISTS (SELECT FROM determinacion.marca WHERE id = ?)")
                            .param(id)
                            .query(Boolean.class)
                            .single();
        }
        return esta;
    }
}
