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
        /** Bytes that most lines have. */
        int ancho();

        /**
         * A guess: bytes of the usual width with a line end after them. Whoever says yes has dealt
         * with them as a line, which it may only do when none of them is a line end.
         */
        boolean previsto(byte[] bytes, int inicio, int numero);

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
        while (true) {
            int siguiente = prevista(inicio, llenos);
            if (siguiente < 0) {
                int salto = busca(inicio, llenos);
                if (salto < 0) {
                    break;
                }
                entrega(inicio, salto);
                siguiente = salto + 1;
            }
            inicio = siguiente;
        }
        if (inicio > 0) {
            System.arraycopy(buffer, inicio, buffer, 0, llenos - inicio);
        }
        return llenos - inicio;
    }

    /** Start of the line after one of the usual width, without looking for its end; or -1. */
    private int prevista(int inicio, int llenos) {
        int fin = inicio + visita.ancho();
        if (saltados > 0 || fin + 1 >= llenos) {
            return -1;
        }
        int finDeLinea = buffer[fin] == '\r' ? 2 : 1;
        if (buffer[fin + finDeLinea - 1] != '\n' || !visita.previsto(buffer, inicio, numero)) {
            return -1;
        }
        numero++;
        return fin + finDeLinea;
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
