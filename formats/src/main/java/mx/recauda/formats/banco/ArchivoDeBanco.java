package mx.recauda.formats.banco;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Settlement files, whatever their format: which one it is, is told by what they say. */
public final class ArchivoDeBanco {

    /** The format of our own. */
    public static final AdaptadorDeBanco CSV = new CsvDeBanco();

    /** Records of 350 characters. */
    public static final AdaptadorDeBanco RSUA = new RsuaDeBanco();

    /** Every format; the first that recognises a file reads it, and the last one recognises all. */
    public static final List<AdaptadorDeBanco> ADAPTADORES = List.of(RSUA, CSV);

    /** Bytes by which a format is told. */
    public static final int INICIO = 352;

    private ArchivoDeBanco() {}

    /** The format of a file. */
    public static AdaptadorDeBanco adaptador(byte[] bytes) {
        byte[] inicio = Arrays.copyOf(bytes, Math.min(bytes.length, INICIO));
        return ADAPTADORES.stream().filter(a -> a.reconoce(inicio)).findFirst().orElse(CSV);
    }

    /** The format of which a file says to be; empty when it says none. */
    public static Optional<AdaptadorDeBanco> declarado(byte[] bytes) {
        AdaptadorDeBanco suyo = adaptador(bytes);
        return !suyo.equals(CSV) || CsvDeBanco.seDice(bytes) ? Optional.of(suyo) : Optional.empty();
    }

    /** The format of a name. */
    public static Optional<AdaptadorDeBanco> adaptador(String clave) {
        return ADAPTADORES.stream().filter(a -> a.clave().equalsIgnoreCase(clave)).findFirst();
    }

    /** Reads a file payment by payment; see {@link AdaptadorDeBanco#lee}. */
    public static LecturaDeBanco lee(
            byte[] bytes, String archivo, Idioma idioma, Consumer<PagoDeBanco> cada) {
        try {
            return adaptador(bytes).lee(new ByteArrayInputStream(bytes), archivo, idioma, cada);
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
    }

    /** Its payments, or every reason why nothing of it is taken. */
    public static Resultado<Optional<List<PagoDeBanco>>> lee(
            byte[] bytes, String archivo, Idioma idioma) {
        List<PagoDeBanco> pagos = new ArrayList<>();
        LecturaDeBanco leido = lee(bytes, archivo, idioma, pagos::add);
        return new Resultado<>(
                leido.buena() ? Optional.of(List.copyOf(pagos)) : Optional.empty(),
                leido.incidencias());
    }

    /** The CSV of some payments. */
    public static String escribe(List<PagoDeBanco> pagos) {
        return new String(escribe(pagos, CSV), StandardCharsets.UTF_8);
    }

    /** The file of some payments in a format. */
    public static byte[] escribe(List<PagoDeBanco> pagos, AdaptadorDeBanco adaptador) {
        try {
            ByteArrayOutputStream salida = new ByteArrayOutputStream();
            adaptador.escribe(pagos, salida);
            return salida.toByteArray();
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
    }
}
