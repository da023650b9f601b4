package mx.recauda.platform.seguridad.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Makes guessing slow: after five wrong passwords since the last right one, an account waits until
 * fifteen minutes have passed since the fifth to last; what is tried while it waits does not count.
 * It reads the audit trail, so neither a restart nor a second server forgets.
 */
@Component
final class IntentosFallidos implements UserDetailsChecker {

    private static final int PERMITIDOS = 5;
    private static final Duration VENTANA = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock reloj;

    IntentosFallidos(JdbcClient jdbc, Clock reloj) {
        this.jdbc = jdbc;
        this.reloj = reloj;
    }

    @Override
    public void check(UserDetails usuario) {
        if (recientes(usuario.getUsername()) >= PERMITIDOS) {
            throw new LockedException("too many attempts");
        }
    }

    private long recientes(String cuenta) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM seguridad.bitacora
                        WHERE cuenta = :cuenta AND accion = 'ENTRAR' AND resultado = 'FALLIDO'
                          AND ocurrio_en > :desde
                          AND id > coalesce((SELECT max(id) FROM seguridad.bitacora
                                             WHERE cuenta = :cuenta AND resultado = 'HECHO'
                                               AND accion IN ('ENTRAR', 'CLAVE_NUEVA')), 0)
                        """)
                .param("cuenta", cuenta)
                .param("desde", Timestamp.from(reloj.instant().minus(VENTANA)))
                .query(Long.class)
                .single();
    }
}
