package mx.recauda.platform.determinacion;

import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.util.UUID;

/**
 * An emission as it was asked for.
 *
 * @param oficina subdelegación, delegación, or {@code *} for the country
 * @param conocidoEn closed instant as known at which affiliation is read
 * @param registros how many registros are in it
 * @param hilos jobs that share it
 * @param ley SHA-256 of the parameters of the law used
 * @param motor version of the engine
 */
public record EmisionPedida(
        UUID id,
        String oficina,
        Mes mes,
        Instant conocidoEn,
        Clase clase,
        int registros,
        int hilos,
        String ley,
        String motor,
        Instant pedidaEn,
        String pedidaPor) {

    /** Of whom. */
    public enum Clase {
        /** Every registro of the office. */
        COMPLETA,
        /** Those of which something was learned after the last proposal. */
        DIFERENCIAS
    }
}
