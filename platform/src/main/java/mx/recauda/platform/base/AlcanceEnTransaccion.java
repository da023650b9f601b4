package mx.recauda.platform.base;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells each transaction its scope as soon as it begins, by settings that end with it: a connection
 * that goes back to the pool keeps nothing.
 */
@Component
final class AlcanceEnTransaccion implements TransactionExecutionListener {

    private final JdbcClient jdbc;
    private final Alcances alcances;

    AlcanceEnTransaccion(JdbcClient jdbc, Alcances alcances) {
        this.jdbc = jdbc;
        this.alcances = alcances;
    }

    @Override
    public void afterBegin(TransactionExecution transaccion, @Nullable Throwable fallo) {
        if (fallo != null || !transaccion.isNewTransaction()) {
            return;
        }
        Alcance alcance = alcances.actual();
        if (alcance.vacio()) {
            return;
        }
        jdbc.sql(
                        """
                        SELECT set_config('recauda.oficina', ?, true),
                               set_config('recauda.registros', ?, true)
                        """)
                .params(alcance.textoDeOficinas(), alcance.textoDeRegistros())
                .query((fila, numero) -> fila.getString(1))
                .single();
    }
}
