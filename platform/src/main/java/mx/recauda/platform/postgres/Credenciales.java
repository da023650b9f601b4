package mx.recauda.platform.postgres;

import mx.recauda.platform.base.ArchivoPrivado;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords of the three roles of a cluster, generated once and kept in a file only its owner can
 * read.
 */
record Credenciales(String administrador, String duenio, String aplicacion) {

    private static final int BYTES = 24;

    static Credenciales en(Path archivo) throws IOException {
        if (!Files.exists(archivo)) {
            ArchivoPrivado.escribe(
                    archivo,
                    "administrador=%s%nduenio=%s%naplicacion=%s%n"
                            .formatted(nueva(), nueva(), nueva()));
        }
        Properties leidas = new Properties();
        leidas.load(new StringReader(Files.readString(archivo)));
        return new Credenciales(
                leidas.getProperty("administrador", ""),
                leidas.getProperty("duenio", ""),
                leidas.getProperty("aplicacion", ""));
    }

    /** A random password of letters and digits, with 192 bits. */
    private static String nueva() {
        byte[] azar = new byte[BYTES];
        new SecureRandom().nextBytes(azar);
        return HexFormat.of().formatHex(azar);
    }

    @Override
    public String toString() {
        return "Credenciales[…]";
    }
}
