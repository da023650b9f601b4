package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FalloConCodigo;

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
     * @throws FalloConCodigo PAG-050 when its transfer explains something else that left
     */
    void guarda(Cargo c) {
        SalidaDelBanco.unaSola(c.banco(), c.operacion(), () -> inserta(c));
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
