package mx.recauda.formats.banco;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into lines ended by LF or CRLF, keeping one at a time, none longer than a limit.
 */
final class RenglonesDeBanco {

    /** Bytes of the longest line; of a longer one this many and one more are given. */
    static final int MAXIMO = 4_096;

    private final InputStream entrada;
    private final ByteArrayOutputStream actual = new ByteArrayOutputStream(512);
    private int numero;

    /**
     * @param entrada buffered
     */
    RenglonesDeBanco(InputStream entrada) {
        this.entrada = entrada;
    }

    /** Number of the line given last, from 1. */
    int numero() {
        return numero;
    }

    /** The next line without its end; empty when there is none. */
    Optional<byte[]> siguiente() throws IOException {
        actual.reset();
        int octeto = entrada.read();
        if (octeto < 0) {
            return Optional.empty();
        }
        numero++;
        while (octeto >= 0 && octeto != '\n') {
            if (actual.size() <= MAXIMO) {
                actual.write(octeto);
            }
            octeto = entrada.read();
        }
        byte[] bytes = actual.toByteArray();
        boolean retorno = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return Optional.of(retorno ? Arrays.copyOf(bytes, bytes.length - 1) : bytes);
    }
}
