package mx.recauda.platform.rendicion.captura;

import mx.recauda.ley.huella.Resumen;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hashes of files and contents. */
public final class Huellas {

    private Huellas() {}

    /** SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] contenido) {
        return Resumen.de(contenido).toString();
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
