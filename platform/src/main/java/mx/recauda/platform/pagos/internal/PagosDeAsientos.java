package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.libro.Origen;
import mx.recauda.platform.libro.AsientoEscrito;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.internal.QuienCede.Quien;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** The payment behind an entry of the ledger. */
@Component
class PagosDeAsientos {

    /** Kind of origin of the entries of a payment. */
    static final String ORIGEN = "pago";

    private final JdbcClient jdbc;
    private final Libro libro;

    PagosDeAsientos(JdbcClient jdbc, Libro libro) {
        this.jdbc = jdbc;
        this.libro = libro;
    }

    /** Empty when no payment wrote the entry of that number, or there is none. */
    Optional<Quien> de(long asiento) {
        return libro.busca(asiento)
                .map(AsientoEscrito::asiento)
                .filter(a -> a.origen().tipo().equals(ORIGEN))
                .flatMap(a -> quien(a.origen().id()));
    }

    /** A payment with its bank. */
    Optional<Quien> quien(UUID pago) {
        return jdbc.sql("SELECT banco FROM pagos.pago WHERE id = ?")
                .param(pago)
                .query(String.class)
                .optional()
                .map(banco -> new Quien(pago, banco));
    }

    static Origen origen(UUID pago) {
        return new Origen(ORIGEN, pago);
    }
}
