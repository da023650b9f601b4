package mx.recauda.platform.base;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

import java.io.IOException;

/**
 * A body that did not say its size: reading beyond the limit fails with {@link
 * ErrorDePeticion#ENVIO_DEMASIADO_GRANDE}, and no more of it is kept.
 */
final class EntradaAcotada extends ServletInputStream {

    private final ServletInputStream entrada;
    private final long maximoEnMib;
    private long quedan;

    /**
     * Counts what is read.
     *
     * @param maximo bytes that may be read
     * @param maximoEnMib limit as it is told, in MiB
     */
    EntradaAcotada(ServletInputStream entrada, long maximo, long maximoEnMib) {
        this.entrada = entrada;
        this.quedan = maximo;
        this.maximoEnMib = maximoEnMib;
    }

    @Override
    public int read() throws IOException {
        int octeto = entrada.read();
        cuenta(octeto < 0 ? 0 : 1);
        return octeto;
    }

    @Override
    public int read(byte[] destino, int inicio, int longitud) throws IOException {
        int leidos = entrada.read(destino, inicio, longitud);
        cuenta(Math.max(0, leidos));
        return leidos;
    }

    private void cuenta(int leidos) {
        quedan -= leidos;
        if (quedan < 0) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.DEMASIADO,
                    ErrorDePeticion.ENVIO_DEMASIADO_GRANDE,
                    maximoEnMib);
        }
    }

    @Override
    public boolean isFinished() {
        return entrada.isFinished();
    }

    @Override
    public boolean isReady() {
        return entrada.isReady();
    }

    @Override
    public void setReadListener(ReadListener escucha) {
        entrada.setReadListener(escucha);
    }

    @Override
    public void close() throws IOException {
        entrada.close();
    }
}
