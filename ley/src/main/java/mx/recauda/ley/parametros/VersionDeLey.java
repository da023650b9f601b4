package mx.recauda.ley.parametros;

import mx.recauda.ley.huella.Resumen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a computation is pinned to: the parameters inside the library, by their hash, and the engine
 * that uses them, by a number that grows whenever the same facts may give other amounts.
 */
public final class VersionDeLey {

    /**
     * Number of the engine. 2: LSS 36 is tested day by day, on the daily wage declared of each day,
     * which ends with its salary and its employment.
     */
    public static final String MOTOR = "2";

    private static final List<String> TABLAS =
            List.of(
                    "ceav_patronal.csv",
                    "composicion.csv",
                    "modalidades.csv",
                    "salario_minimo.csv",
                    "series.csv",
                    "tasas.csv",
                    "topes_sbc.csv",
                    "uma.csv",
                    "umi.csv",
                    "zonas_sucesion.csv");

    private static final String HUELLA = calcula();

    private VersionDeLey() {}

    /** SHA-256 of the tables of parameters that contributions use, in hexadecimal. */
    public static String huella() {
        return HUELLA;
    }

    private static String calcula() {
        byte[][] partes = new byte[TABLAS.size()][];
        for (int i = 0; i < partes.length; i++) {
            partes[i] = lee(TABLAS.get(i));
        }
        return Resumen.de(partes).toString();
    }

    private static byte[] lee(String tabla) {
        try (InputStream datos = VersionDeLey.class.getResourceAsStream(tabla)) {
            if (datos == null) {
                throw new IllegalStateException("the library has no " + tabla);
            }
            return datos.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(tabla, e);
        }
    }
}
