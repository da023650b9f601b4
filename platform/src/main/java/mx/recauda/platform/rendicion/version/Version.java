package mx.recauda.platform.rendicion.version;

import mx.recauda.platform.rendicion.captura.Clase;

import java.time.Instant;
import java.util.UUID;

/**
 * A version frozen.
 *
 * @param id identity
 * @param documento document it froze
 * @param clase kind of document
 * @param clave what it reports on
 * @param numero number among the versions of that report, from 1
 * @param huella canonical content hash
 * @param celdas cells that are not blank
 * @param congeladaPor account
 * @param congeladaEn when
 */
public record Version(
        UUID id,
        UUID documento,
        Clase clase,
        String clave,
        int numero,
        String huella,
        int celdas,
        String congeladaPor,
        Instant congeladaEn) {}
