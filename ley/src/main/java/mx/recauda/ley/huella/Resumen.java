package mx.recauda.ley.huella;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash. */
public final class Resumen {

    /** Thirty-two zero bytes: what comes before the first block. */
    public static final Resumen NADA = new Resumen(new byte[Resumen.BYTES]);

    private static final int BYTES = 32;

    private final byte[] bytes;

    private Resumen(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of some bytes, one part after another. */
    public static Resumen de(byte[]... partes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] parte : partes) {
                sha.update(parte);
            }
            return new Resumen(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash of a text in UTF-8. */
    public static Resumen de(String texto) {
        return de(texto.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A hash that was kept.
     *
     * @throws IllegalArgumentException when it has not 32 bytes
     */
    public static Resumen guardado(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("not a SHA-256: " + bytes.length + " bytes");
        }
        return new Resumen(bytes.clone());
    }

    /**
     * Reads 64 hexadecimal digits.
     *
     * @throws IllegalArgumentException when they are not
     */
    public static Resumen parse(String hexadecimal) {
        return guardado(HexFormat.of().parseHex(hexadecimal));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof Resumen resumen && Arrays.equals(bytes, resumen.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** 64 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
