package mx.recauda.platform.libro;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Bloque;

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

    /**
     * Reads the whole ledger again: every entry against its hash, every block against its root and
     * its head, every entry and control total against its lines.
     *
     * @return what is wrong; empty when nothing is
     */
    List<Incidencia> verifica(Idioma idioma);
}
