package mx.recauda.platform.libro.internal;

import mx.recauda.ley.libro.Cuenta;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of the accounts that the transaction of this thread has read: what it then writes on them
 * does not look for them again. They are forgotten when it ends.
 */
@Component
class NumerosDeCuenta {

    /** The ones read so far; outside a transaction, none. */
    @SuppressWarnings("unchecked")
    Map<Cuenta, Long> leidos() {
        Object leidos = TransactionSynchronizationManager.getResource(this);
        return leidos == null ? Map.of() : (Map<Cuenta, Long>) leidos;
    }

    void anota(Map<Cuenta, Long> numeros) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (TransactionSynchronizationManager.getResource(this) == null) {
            TransactionSynchronizationManager.bindResource(this, new HashMap<Cuenta, Long>());
            TransactionSynchronizationManager.registerSynchronization(new Olvido());
        }
        leidos().putAll(numeros);
    }

    private final class Olvido implements TransactionSynchronization {

        private Object suspendidos = Map.of();

        @Override
        public void suspend() {
            suspendidos = TransactionSynchronizationManager.unbindResource(NumerosDeCuenta.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NumerosDeCuenta.this, suspendidos);
        }

        @Override
        public void afterCompletion(int estado) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NumerosDeCuenta.this);
        }
    }
}
