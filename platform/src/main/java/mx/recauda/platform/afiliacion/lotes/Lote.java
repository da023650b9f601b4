package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A lote of movements, as received and as far as it was operated.
 *
 * @param id opaque identity, the one that goes in addresses
 * @param folio number people know it by
 * @param registro identity of the registro patronal for which it was presented
 * @param numeroDeRegistro its eleven positions
 * @param patron name of the employer
 * @param via how it arrived
 * @param estado where it is
 * @param tipo kind of its movements; empty when the file did not say it
 * @param nombre name of the file
 * @param huella SHA-256 of the content received
 * @param documento stored content; empty when the file was refused
 * @param tamano bytes
 * @param lineas movements it carries, right or wrong
 * @param operadas movements in the registry
 * @param rechazadas movements refused
 * @param incidencias incidents found, remarks included
 * @param cuenta account that presented it
 * @param solicitante who asks for what it says
 * @param recibidoEn legal reception
 * @param terminadoEn when its last line was decided
 * @param sello seal and what it seals; both empty when the file was refused
 */
public record Lote(
        UUID id,
        long folio,
        UUID registro,
        String numeroDeRegistro,
        String patron,
        Via via,
        Estado estado,
        Optional<TipoDeAviso> tipo,
        String nombre,
        String huella,
        Optional<UUID> documento,
        long tamano,
        int lineas,
        int operadas,
        int rechazadas,
        int incidencias,
        String cuenta,
        Solicitante solicitante,
        Instant recibidoEn,
        Optional<Instant> terminadoEn,
        Sellado sello) {

    /** How a lote arrives. */
    public enum Via {
        /** As an IDSE file. */
        ARCHIVO,
        /** One movement captured in a page. */
        PAGINA,
        /** One movement through the API. */
        API
    }

    /** Life of a lote. */
    public enum Estado {
        /** Its structure is wrong: it was not signed and no line was looked at. */
        RECHAZADO,
        /** Received and sealed. */
        RECIBIDO,
        /** Its lines are being decided. */
        EN_PROCESO,
        /** Every line was decided. */
        TERMINADO
    }

    /** A seal with the original string it seals. */
    public record Sellado(String cadena, String sello) {}

    /** Whether every line was decided. */
    public boolean terminado() {
        return estado == Estado.TERMINADO;
    }

    /** Lines not decided yet. */
    public int pendientes() {
        return lineas - operadas - rechazadas;
    }
}
