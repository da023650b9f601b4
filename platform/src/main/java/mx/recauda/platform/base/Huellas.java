package mx.recauda.platform.base;

import mx.recauda.ley.huella.Resumen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of what is not kept in memory. */
public final class Huellas {

    private Huellas() {}

    /** That of all that is left to read. */
    public static Resumen de(InputStream entrada) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(entrada, sha).transferTo(OutputStream.nullOutputStream());
            return Resumen.guardado(sha.digest());
        } catch (NoSuchAlgorithmException imposible) {
            throw new IllegalStateException(imposible);
        }
    }
}
