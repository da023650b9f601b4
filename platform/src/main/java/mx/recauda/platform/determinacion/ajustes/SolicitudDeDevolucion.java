package mx.recauda.platform.determinacion.ajustes;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Plazos;
import mx.recauda.ley.tiempo.Plazo;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an employer asks to be given back.
 *
 * @param ajuste the possible undue payment that he asks for, where it stands now
 * @param acto number of the act; with the number of the difference, the folio of its receipt
 * @param medio how it is to be given back
 * @param montos what had been paid in excess on the day of the request; by line, because the
 *     worker's share is given back only if it was not withheld (RACERF 132) and RCV is certified
 *     (RACERF 131)
 * @param sinEfecto of it, what was paid of liquidations that were left without effect; the rest was
 *     demanded in excess and is still in force
 * @param dia on which it was made
 */
public record SolicitudDeDevolucion(
        Ajuste ajuste,
        int acto,
        Medio medio,
        Montos montos,
        Montos sinEfecto,
        String motivo,
        LocalDate dia,
        Instant hechaEn,
        String hechaPor) {

    /** How it is given back. */
    public enum Medio {
        /** Into the employer's bank account. */
        DEPOSITO,
        /** Credit note of the institute. */
        NOTA_DE_CREDITO
    }

    /** By when it is given back (RACERF 131). */
    public Plazo plazo() {
        return Plazos.devolucion(dia, medio == Medio.DEPOSITO);
    }

    /** Folio of its receipt: {@code IND-000012/2}. */
    public String folio() {
        return ajuste.folio() + "/" + acto;
    }
}
