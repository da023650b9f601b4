package mx.recauda.platform.documentos;

import mx.recauda.formats.evidencia.TipoDeArchivo;

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
        Instant guardadoEn) {

    /** Short form of its kind for a label, {@code PDF}; a dash when it is no longer taken. */
    public String sigla() {
        return TipoDeArchivo.deTipo(tipo).map(TipoDeArchivo::sigla).orElse("—");
    }

    /** Address from which it is downloaded. */
    public String ruta() {
        return "/archivos/" + id;
    }
}
