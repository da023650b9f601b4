package mx.recauda.formats.banco;

import mx.recauda.ley.error.Idioma;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * A format in which collecting entities settle payments. Whoever adds one writes it in {@link
 * ArchivoDeBanco#ADAPTADORES}; nothing else has to know.
 */
public interface AdaptadorDeBanco {

    /** Name of the format, in capitals. */
    String clave();

    /** Ending of its files, without the dot. */
    String extension();

    /**
     * Whether a file that begins so is of this format.
     *
     * @param inicio its first bytes, {@link ArchivoDeBanco#INICIO} of them when it has as many
     */
    boolean reconoce(byte[] inicio);

    /**
     * Reads a file in memory that does not grow with it. Each good payment is handed over as it
     * comes; the file is good only when the answer says so.
     *
     * @param cada takes each payment, in the order of the file
     */
    LecturaDeBanco lee(
            InputStream entrada, String archivo, Idioma idioma, Consumer<PagoDeBanco> cada)
            throws IOException;

    /**
     * Writes the file of some payments.
     *
     * @throws IllegalArgumentException when a datum does not fit in the format
     */
    void escribe(List<PagoDeBanco> pagos, OutputStream salida) throws IOException;
}
