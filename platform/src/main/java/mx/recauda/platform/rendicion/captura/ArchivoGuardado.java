package mx.recauda.platform.rendicion.captura;

/**
 * A file kept, without its bytes.
 *
 * @param nombre name
 * @param huella SHA-256 of its bytes
 * @param bytes size
 */
public record ArchivoGuardado(String nombre, String huella, long bytes) {}
