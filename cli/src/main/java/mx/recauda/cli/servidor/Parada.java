package mx.recauda.cli.servidor;

import mx.recauda.platform.ServidorRecauda;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/**
 * What is done when the process is told to end, from before the start of the server: a database
 * being made or migrated is left to finish and then stopped, never abandoned half way.
 */
final class Parada {

    private final CompletableFuture<Optional<ServidorRecauda>> arranque = new CompletableFuture<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private final Entrenamiento entrenamiento;

    private Parada(Entrenamiento entrenamiento) {
        this.entrenamiento = entrenamiento;
    }

    /** Asks the virtual machine to call it when the process ends. */
    static Parada registra(Entrenamiento entrenamiento) {
        Parada parada = new Parada(entrenamiento);
        Runtime.getRuntime().addShutdownHook(new Thread(parada::detiene, "parada"));
        return parada;
    }

    /** The start ended, well or with nothing left running. */
    void arranco(Optional<ServidorRecauda> servidor) {
        arranque.complete(servidor);
    }

    /** Waits until everything is stopped. */
    void espera() throws InterruptedException {
        fin.await();
    }

    private void detiene() {
        entrenamiento.close();
        arranque.join().ifPresent(ServidorRecauda::close);
        fin.countDown();
    }
}
