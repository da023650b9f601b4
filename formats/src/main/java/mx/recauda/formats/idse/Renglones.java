package mx.recauda.formats.idse;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream into lines (LF or CRLF) inside one buffer that is reused, so that memory does not
 * depend on the size of the file. A line that does not fit the buffer is passed over and reported
 * with its length.
 */
final class Renglones {

    /** What is done with each line. */
    interface Visita {
        /** A line of the given bytes, without its line end; valid during the call only. */
        void renglon(byte[] bytes, int inicio, int longitud, int numero);

        /** A line too long to be kept. */
        void desmedido(int numero, long longitud);
    }

    private static final int BUFFER_BYTES = 1 << 20;

    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Visita visita;
    private int numero = 1;
    private long saltados;

    private Renglones(Visita visita) {
        this.visita = visita;
    }

    /** Visits every line and returns the bytes read. */
    static long recorre(InputStream entrada, Visita visita) throws IOException {
        return new Renglones(visita).recorre(entrada);
    }

    private long recorre(InputStream entrada) throws IOException {
        long total = 0;
        int llenos = 0;
        int leidos;
        while ((leidos = entrada.read(buffer, llenos, BUFFER_BYTES - llenos)) >= 0) {
            total += leidos;
            llenos = corta(llenos + leidos);
            if (llenos == BUFFER_BYTES) {
                saltados += llenos;
                llenos = 0;
            }
        }
        if (llenos > 0 || saltados > 0) {
            entrega(0, llenos);
        }
        return total;
    }

    /** Delivers the whole lines and moves what is left to the front; returns how much it is. */
    private int corta(int llenos) {
        int inicio = 0;
        int salto;
        while ((salto = busca(inicio, llenos)) >= 0) {
            entrega(inicio, salto);
            inicio = salto + 1;
        }
        if (inicio > 0) {
            System.arraycopy(buffer, inicio, buffer, 0, llenos - inicio);
        }
        return llenos - inicio;
    }

    private int busca(int inicio, int llenos) {
        for (int i = inicio; i < llenos; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void entrega(int inicio, int fin) {
        int longitud = fin - inicio;
        if (longitud > 0 && buffer[fin - 1] == '\r') {
            longitud--;
        }
        if (saltados > 0) {
            visita.desmedido(numero, saltados + longitud);
            saltados = 0;
        } else {
            visita.renglon(buffer, inicio, longitud, numero);
        }
        numero++;
    }
}
