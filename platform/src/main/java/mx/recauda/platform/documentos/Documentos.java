package mx.recauda.platform.documentos;

import java.util.Optional;
import java.util.UUID;

/** Stores files, opens them and proves that they are the same. */
public interface Documentos {

    /** Largest content: 25 MiB. */
    int MAXIMO_BYTES = 25 * 1024 * 1024;

    /**
     * Stores a file in the transaction of the caller. The same content is stored once, whatever its
     * names.
     *
     * <p>What the file is comes from its bytes: programs, documents with macros and what is not the
     * kind it says are refused (see {@link mx.recauda.formats.evidencia.Examen}).
     *
     * @param nombre name as the sender gave it; it is kept without folders nor characters that
     *     could do harm, and with the extension of its kind
     * @param tipo media type as the sender gave it, for example {@code application/pdf}; empty when
     *     none was given
     * @param contenido 1 byte to 25 MiB
     * @return the document, with the name and media type under which it is kept
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeDocumentos} or a {@link
     *     mx.recauda.formats.evidencia.ErrorDeEvidencia}
     */
    Documento guarda(String nombre, String tipo, byte[] contenido);

    /** What is known of a document. */
    Optional<Documento> busca(UUID id);

    /**
     * The content, checked against its hash; who opened it stays in the audit trail.
     *
     * @throws mx.recauda.platform.base.FalloConCodigo when there is no such document, or when the
     *     content is not the one that was stored
     */
    byte[] abre(UUID id);

    /** Whether the content stored under a hash has that hash; empty when nothing is stored. */
    Optional<Boolean> verifica(String huella);
}
