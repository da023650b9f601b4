package mx.recauda.rendicion.oficio;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

/** Where a letter stands. */
@Fuente(
        value = "Práctica de control de gestión",
        confianza = Confianza.PROPUESTA,
        nota = "No rule on correspondence was read; the states are our design")
public enum EstadoDeOficio {
    /** Registered, turned to nobody yet. */
    REGISTRADO,
    /** At least one turn waits. */
    EN_TRAMITE,
    /** Every turn came back: somebody must turn it again. */
    DEVUELTO,
    /** Every turn was attended; the answer, if one is expected, is still to be sent. */
    ATENDIDO,
    /** Another letter answered it. */
    CONTESTADO,
    /** Nothing more is expected. */
    CERRADO;

    /** Whether something is still to be done with it. */
    public boolean abierto() {
        return this != CONTESTADO && this != CERRADO;
    }
}
