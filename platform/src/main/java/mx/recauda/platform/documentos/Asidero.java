package mx.recauda.platform.documentos;

import java.util.Optional;
import java.util.UUID;

/**
 * The text by which other records name a stored document, {@code documento:<uuid>}. Only the server
 * writes one, when it stores a file; whoever takes texts from people asks {@link #loParece} first.
 */
public final class Asidero {

    private static final String PREFIJO = "documento:";

    private Asidero() {}

    /** The handle of a document. */
    public static String de(UUID documento) {
        return PREFIJO + documento;
    }

    /** The document that a text names; empty for any text that is not exactly a handle. */
    public static Optional<UUID> documento(String texto) {
        if (!loParece(texto)) {
            return Optional.empty();
        }
        String id = texto.substring(PREFIJO.length());
        try {
            UUID documento = UUID.fromString(id);
            return Optional.of(documento).filter(d -> d.toString().equals(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a text begins as a handle does, well written or not. */
    public static boolean loParece(String texto) {
        return texto.startsWith(PREFIJO);
    }
}
