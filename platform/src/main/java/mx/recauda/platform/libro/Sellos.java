package mx.recauda.platform.libro;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Bloque;
import mx.recauda.ley.libro.PruebaDeInclusion;

import java.util.List;
import java.util.Optional;

/** The chain of closed blocks. */
public interface Sellos {

    /**
     * Closes one block with the entries of the transactions that ended, up to a bound; nothing
     * happens when there are none.
     *
     * @return the block closed
     */
    Optional<Bloque> cierra();

    /** The last blocks, newest first. */
    List<Bloque> ultimos(int cuantos);

    /** Blocks from the newest, page by page. */
    List<Bloque> pagina(int desde, int cuantos);

    /** Blocks from a number on, oldest first. */
    List<Bloque> desde(long numero, int cuantos);

    /** How many blocks are closed. */
    int cuantos();

    /** A closed block. */
    Optional<Bloque> bloque(long numero);

    /** The block that holds an entry of the scope; empty while it is not closed. */
    Optional<Bloque> bloqueDe(long asiento);

    /**
     * That an entry is in its block. The entry must be in the scope of whoever asks; the hashes
     * beside it say nothing of the others.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when there is no such entry, or no block has
     *     closed over it
     */
    PruebaDeInclusion prueba(long asiento);

    /** How many entries the whole ledger has. */
    long asientos();

    /**
     * Reads the whole ledger again: every entry against its hash, every block against its root and
     * its head, every entry and control total against its lines.
     *
     * @return what is wrong; empty when nothing is
     */
    List<Incidencia> verifica(Idioma idioma);
}
