package mx.recauda.platform.rendicion.captura;

import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hashes of files and contents. */
public final class Huellas {

    private Huellas() {}

    /** SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] contenido) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenido));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The content of some rows, as it is hashed. */
    static Contenido contenido(List<Renglon> renglones) {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        for (Renglon renglon : renglones) {
            renglon.celdas()
                    .forEach((columna, valor) ->
                            celdas.put(
                                    new Casilla(renglon.tabla(), renglon.fila(), columna), valor));
        }
        return new Contenido(celdas);
    }
}
