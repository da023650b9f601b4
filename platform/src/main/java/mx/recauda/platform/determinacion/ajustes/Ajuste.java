package mx.recauda.platform.determinacion.ajustes;

import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A difference of a month of a registro patronal.
 *
 * @param numero given once, never again
 * @param patron whose it is
 * @param cedula the determination that it is compared with; empty when the employer never
 *     determined the month
 * @param propuesta what the month comes to as known when it was found
 * @param montos against him or in his favour, by concept and share; never negative
 * @param resto what is of no worker: determined, liquidated or asked back before
 * @param trabajadores rows
 * @param estado where it stands
 * @param sustituye the one whose place it takes
 * @param propuestoPor who proposed it, and therefore does not liquidate it
 */
public record Ajuste(
        UUID id,
        long numero,
        Sentido sentido,
        Patron patron,
        Mes mes,
        Optional<UUID> cedula,
        UUID propuesta,
        Montos montos,
        Montos resto,
        int trabajadores,
        Estado estado,
        Optional<UUID> sustituye,
        Instant nacidoEn,
        String propuestoPor) {

    /**
     * Whose it is.
     *
     * @param registro identity of the registro patronal
     * @param numero its eleven positions
     * @param oficina that controlled it when the difference was found
     */
    public record Patron(UUID registro, String numero, String nombre, String oficina) {}

    /** Everything. */
    public Importe total() {
        return montos.total();
    }

    /** Its number as read by people: {@code DIF-000012}, or {@code IND-000013} in favour. */
    public String folio() {
        return (sentido == Sentido.A_CARGO ? "DIF-" : "IND-") + "%06d".formatted(numero);
    }

    /** Whether the employer never determined the month. */
    public boolean porOmision() {
        return cedula.isEmpty();
    }

    /**
     * What document it is: {@code A_CARGO}, {@code OMISION} or {@code A_FAVOR} while it is
     * proposed, {@code LIQUIDACION} or {@code LIQUIDACION_POR_OMISION} once liquidated.
     */
    public String documento() {
        if (estado.liquidada()) {
            return porOmision() ? "LIQUIDACION_POR_OMISION" : "LIQUIDACION";
        }
        return aCargo() && porOmision() ? "OMISION" : sentido.name();
    }

    /** Whether it is against the employer. */
    public boolean aCargo() {
        return sentido == Sentido.A_CARGO;
    }
}
