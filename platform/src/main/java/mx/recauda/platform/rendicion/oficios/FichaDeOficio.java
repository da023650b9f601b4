package mx.recauda.platform.rendicion.oficios;

import mx.recauda.rendicion.oficio.ActoDeOficio;
import mx.recauda.rendicion.oficio.Oficio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter as kept.
 *
 * @param id opaque identity, the one that goes in addresses
 * @param oficio the letter with its acts
 * @param demostracion whether it is an invented one
 * @param registradoPor account that registered it
 * @param registradoEn when
 * @param registros its acts as recorded, in the same order
 * @param objetos handles of what it is about
 */
public record FichaDeOficio(
        UUID id,
        Oficio oficio,
        boolean demostracion,
        String registradoPor,
        Instant registradoEn,
        List<Registro> registros,
        List<String> objetos) {

    /** Keeps immutable copies. */
    public FichaDeOficio {
        registros = List.copyOf(registros);
        objetos = List.copyOf(objetos);
    }

    /** An act, with the account that recorded it and when. */
    public record Registro(int numero, ActoDeOficio acto, String cuenta, Instant registradoEn) {}

    /** How many acts it has: what a person who acts on it has read. */
    public int leidos() {
        return registros.size();
    }
}
