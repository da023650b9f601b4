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
     * @param nombre name without folders, up to 200 characters
     * @param tipo media type, for example {@code application/pdf}
     * @param contenido 1 byte to 25 MiB
     * @throws mx.recauda.platform.base.FalloConCodigo with an {@link ErrorDeDocumentos}
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
