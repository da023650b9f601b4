package mx.recauda.platform.afiliacion.cuotas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.UUID;

/** Finds a registro patronal of the scope by its eleven positions. */
@Component
@Transactional(readOnly = true)
public class RegistrosPorNumero {

    private final JdbcClient jdbc;

    RegistrosPorNumero(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its identity; empty when there is none in the scope. */
    public Optional<UUID> busca(String numero) {
        return jdbc.sql("SELECT id FROM afiliacion.registro_patronal WHERE registro = ?")
                .param(numero)
                .query(UUID.class)
                .optional();
    }
}
