package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** What the banks took out of what they had settled. */
@Component
class TablaDeCargos {

    private final JdbcClient jdbc;

    TablaDeCargos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What money left for. */
    enum Concepto {
        DEVOLUCION,
        CHEQUE
    }

    /**
     * Money that left a bank, or came back to it when negative.
     *
     * @param acto that moved it
     * @param orden from one on, within the act
     */
    record Cargo(
            UUID acto,
            int orden,
            Concepto concepto,
            String banco,
            String operacion,
            LocalDate dia,
            Importe importe,
            String oficina,
            UUID registro) {}

    /**
     * Keeps it.
     *
     * @throws FalloConCodigo PAG-050 when its transfer pays another refund already
     */
    void guarda(Cargo c) {
        try {
            inserta(c);
        } catch (DataIntegrityViolationException repetida) {
            if (String.valueOf(repetida.getMessage())
                    .contains(ErrorDePago.CARGO_REPETIDO.codigo())) {
                throw new FalloConCodigo(
                        FalloConCodigo.Clase.CONFLICTO,
                        ErrorDePago.CARGO_REPETIDO,
                        c.operacion(),
                        c.banco());
            }
            throw repetida;
        }
    }

    private void inserta(Cargo c) {
        jdbc.sql("INSERT INTO pagos.cargo VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        c.acto(),
                        c.orden(),
                        c.concepto().name(),
                        c.banco(),
                        c.operacion(),
                        c.dia(),
                        c.importe().centavos(),
                        c.oficina(),
                        c.registro())
                .update();
    }

    /** Bank and operation of the money that an act took out. */
    BancoYOperacion de(UUID acto) {
        return jdbc.sql("SELECT banco, operacion FROM pagos.cargo WHERE acto_id = ? AND orden = 1")
                .param(acto)
                .query((fila, numero) ->
                        new BancoYOperacion(fila.getString("banco"), fila.getString("operacion")))
                .single();
    }

    /** With which the bank tells it. */
    record BancoYOperacion(String banco, String operacion) {}
}
