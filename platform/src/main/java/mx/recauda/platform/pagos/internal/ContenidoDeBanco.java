package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.AdaptadorDeBanco;
import mx.recauda.formats.banco.ArchivoDeBanco;
import mx.recauda.formats.banco.LecturaDeBanco;
import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.platform.base.Huellas;

import org.springframework.core.io.InputStreamSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A settlement file, read as often as needed and never kept whole in memory. */
final class ContenidoDeBanco {

    private final InputStreamSource fuente;
    private final AdaptadorDeBanco adaptador;

    ContenidoDeBanco(InputStreamSource fuente) {
        this.fuente = fuente;
        this.adaptador =
                con(entrada -> ArchivoDeBanco.adaptador(entrada.readNBytes(ArchivoDeBanco.INICIO)));
    }

    /** Key of its format, told by how it begins. */
    String formato() {
        return adaptador.clave();
    }

    /** Reads it payment by payment; see {@link AdaptadorDeBanco#lee}. */
    LecturaDeBanco lee(String archivo, Idioma idioma, Consumer<PagoDeBanco> cada) {
        return con(entrada -> adaptador.lee(entrada, archivo, idioma, cada));
    }

    Resumen huella() {
        return con(Huellas::de);
    }

    /** All of it, for a file that is kept as it came. */
    byte[] entero() {
        return con(InputStream::readAllBytes);
    }

    private interface Lectura<T> {
        T lee(InputStream entrada) throws IOException;
    }

    private <T> T con(Lectura<T> lectura) {
        try (InputStream entrada = fuente.getInputStream()) {
            return lectura.lee(entrada);
        } catch (IOException ilegible) {
            throw new UncheckedIOException(ilegible);
        }
    }
}
