package mx.recauda.platform.rendicion.version;

/**
 * A file of a frozen version.
 *
 * @param formato key of its format: {@code xlsx}, {@code pdf}, {@code csv}, {@code json}
 * @param nombre file name
 * @param tipo media type
 * @param huella SHA-256 of its bytes
 * @param bytes size
 */
public record Publicacion(String formato, String nombre, String tipo, String huella, long bytes) {}
