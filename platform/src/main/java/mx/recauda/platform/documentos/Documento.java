package mx.recauda.platform.documentos;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file, without its content.
 *
 * @param id opaque identity, the one that goes in addresses
 * @param nombre name with which it is downloaded, without folders
 * @param tipo media type
 * @param huella SHA-256 of the content, 64 hexadecimal digits in lower case
 * @param tamano bytes, 1 to {@link Documentos#MAXIMO_BYTES}
 * @param guardadoPor account that stored it
 * @param guardadoEn when
 */
public record Documento(
        UUID id,
        String nombre,
        String tipo,
        String huella,
        int tamano,
        String guardadoPor,
        Instant guardadoEn) {}
