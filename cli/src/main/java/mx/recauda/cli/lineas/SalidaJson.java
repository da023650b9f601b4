package mx.recauda.cli.lineas;

import mx.recauda.ley.error.Incidencia;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of UTF-8 bytes with the few JSON forms that the commands write. */
public final class SalidaJson {

    private static final int INICIAL_BYTES = 1 << 16;
    private static final byte[] HEXADECIMAL =
            "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[INICIAL_BYTES];
    private int longitud;

    /** Bytes already encoded. */
    public SalidaJson crudo(byte[] datos) {
        return crudo(datos, 0, datos.length);
    }

    /** A part of bytes already encoded. */
    public SalidaJson crudo(byte[] datos, int desde, int cuantos) {
        reservar(cuantos);
        System.arraycopy(datos, desde, bytes, longitud, cuantos);
        longitud += cuantos;
        return this;
    }

    /** Text that needs no escape, such as punctuation and field names. */
    public SalidaJson texto(String texto) {
        return crudo(texto.getBytes(StandardCharsets.UTF_8));
    }

    /** A JSON string, with quotes and escapes. */
    public SalidaJson cadena(String texto) {
        reservar(1);
        bytes[longitud++] = '"';
        for (byte b : texto.getBytes(StandardCharsets.UTF_8)) {
            escapado(b);
        }
        reservar(1);
        bytes[longitud++] = '"';
        return this;
    }

    private void escapado(byte b) {
        reservar(6);
        if (b == '"' || b == '\\') {
            bytes[longitud++] = '\\';
            bytes[longitud++] = b;
        } else if (b >= 0 && b < ' ') {
            bytes[longitud++] = '\\';
            bytes[longitud++] = 'u';
            bytes[longitud++] = '0';
            bytes[longitud++] = '0';
            bytes[longitud++] = HEXADECIMAL[b >> 4];
            bytes[longitud++] = HEXADECIMAL[b & 15];
        } else {
            bytes[longitud++] = b;
        }
    }

    /** A whole number. */
    public SalidaJson entero(long numero) {
        return crudo(Long.toString(numero).getBytes(StandardCharsets.US_ASCII));
    }

    /** Money as a JSON string with two decimals. */
    public SalidaJson importe(long centavos) {
        reservar(24);
        bytes[longitud++] = '"';
        if (centavos < 0) {
            bytes[longitud++] = '-';
        }
        long absoluto = Math.abs(centavos);
        digitos(absoluto / 100);
        long resto = absoluto % 100;
        bytes[longitud++] = '.';
        bytes[longitud++] = (byte) ('0' + resto / 10);
        bytes[longitud++] = (byte) ('0' + resto % 10);
        bytes[longitud++] = '"';
        return this;
    }

    private void digitos(long numero) {
        int cifras = 1;
        for (long n = numero; n >= 10; n /= 10) {
            cifras++;
        }
        long n = numero;
        for (int i = longitud + cifras - 1; i >= longitud; i--) {
            bytes[i] = (byte) ('0' + n % 10);
            n /= 10;
        }
        longitud += cifras;
    }

    /** An incident as a JSON object, with every part of it. */
    public SalidaJson incidencia(Incidencia i) {
        return texto("{\"codigo\":")
                .cadena(i.codigo())
                .texto(",\"severidad\":")
                .cadena(i.severidad().name())
                .texto(",\"archivo\":")
                .cadena(i.archivo())
                .texto(",\"linea\":")
                .entero(i.linea())
                .texto(",\"campo\":")
                .cadena(i.campo())
                .texto(",\"valor\":")
                .cadena(i.valor())
                .texto(",\"mensaje\":")
                .cadena(i.mensaje())
                .texto(",\"remedio\":")
                .cadena(i.remedio())
                .texto(",\"fundamento\":")
                .cadena(i.fundamento())
                .texto("}");
    }

    /** Ends a line. */
    public SalidaJson finDeLinea() {
        reservar(1);
        bytes[longitud++] = '\n';
        return this;
    }

    /** Position reached, to {@link #volver} to. */
    public int marca() {
        return longitud;
    }

    /** Forgets what was written after a mark. */
    public void volver(int marca) {
        longitud = marca;
    }

    /** Writes everything and starts again. */
    public void vaciar(OutputStream destino) throws IOException {
        destino.write(bytes, 0, longitud);
        longitud = 0;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, longitud, StandardCharsets.UTF_8);
    }

    private void reservar(int cuantos) {
        if (longitud + cuantos > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, longitud + cuantos));
        }
    }
}
