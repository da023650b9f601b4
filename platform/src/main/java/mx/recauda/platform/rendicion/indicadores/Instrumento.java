package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.rendicion.indicador.EstadoDeFirma;
import mx.recauda.rendicion.indicador.Trayecto;

import java.util.UUID;

/**
 * A version of a planning instrument.
 *
 * @param id identity
 * @param clase kind
 * @param clave what it is of
 * @param numero number of the version, from 1
 * @param titulo its title
 * @param huella canonical hash of its cells
 * @param nota why this version
 * @param trayecto its signatures
 */
public record Instrumento(
        UUID id,
        ClaseDeInstrumento clase,
        String clave,
        int numero,
        String titulo,
        String huella,
        String nota,
        Trayecto trayecto) {

    /** Where it stands. */
    public EstadoDeFirma estado() {
        return trayecto.estado();
    }

    /** Whether it is approved. */
    public boolean aprobado() {
        return estado() == EstadoDeFirma.APROBADA;
    }
}
