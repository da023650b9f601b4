package mx.recauda.platform.afiliacion.lotes;

import mx.recauda.ley.afiliacion.Solicitante;
import mx.recauda.platform.afiliacion.lotes.Lote.Estado;
import mx.recauda.platform.afiliacion.lotes.Lote.Sellado;
import mx.recauda.platform.afiliacion.lotes.Lote.Via;
import mx.recauda.platform.afiliacion.movimientos.TipoDeAviso;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is known of a lote when it arrives. */
record NuevoLote(
        UUID id,
        UUID registro,
        String oficina,
        Via via,
        Estado estado,
        Optional<TipoDeAviso> tipo,
        String nombre,
        String huella,
        Optional<UUID> documento,
        long tamano,
        String guia,
        int lineas,
        int incidencias,
        Optional<UUID> enviadoPor,
        String cuenta,
        Solicitante solicitante,
        Instant recibidoEn,
        Sellado sello) {}
