package mx.recauda.platform.determinacion.ajustes;

import mx.recauda.ley.diferencias.Estado;
import mx.recauda.ley.diferencias.Sentido;
import mx.recauda.ley.tiempo.Mes;

import java.util.Optional;
import java.util.UUID;

/**
 * Which differences are listed.
 *
 * @param texto part of the number or the name of the employer, or empty
 */
public record FiltroDeAjustes(
        Optional<Sentido> sentido,
        String texto,
        Optional<Mes> mes,
        Optional<Estado> estado,
        Optional<UUID> registro) {

    /** All of one way. */
    public static FiltroDeAjustes de(Sentido sentido) {
        return new FiltroDeAjustes(
                Optional.of(sentido), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** All of a registro. */
    public static FiltroDeAjustes del(UUID registro) {
        return new FiltroDeAjustes(
                Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.of(registro));
    }

    /** The same of one way. */
    public FiltroDeAjustes en(Sentido otro) {
        return new FiltroDeAjustes(Optional.of(otro), texto, mes, estado, registro);
    }

    /** The same in another state. */
    public FiltroDeAjustes con(Optional<Estado> otro) {
        return new FiltroDeAjustes(sentido, texto, mes, otro, registro);
    }
}
