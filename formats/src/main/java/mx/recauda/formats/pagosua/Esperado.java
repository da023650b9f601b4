package mx.recauda.formats.pagosua;

import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.tiempo.Mes;

import java.util.Optional;

/**
 * What a file is presented as.
 *
 * @param registro employer; empty when any will do
 * @param mes period; empty when any will do
 * @param version version of SUA, or empty when it is not told
 */
public record Esperado(Optional<RegistroPatronal> registro, Optional<Mes> mes, String version) {

    /** Any file. */
    public static final Esperado CUALQUIERA = new Esperado(Optional.empty(), Optional.empty(), "");

    /** A file of an employer and a period. */
    public static Esperado de(RegistroPatronal registro, Mes mes, String version) {
        return new Esperado(Optional.of(registro), Optional.of(mes), version.strip());
    }
}
