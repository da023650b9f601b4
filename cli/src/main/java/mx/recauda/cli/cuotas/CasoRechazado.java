package mx.recauda.cli.cuotas;

import mx.recauda.ley.cuotas.Rechazo;

/** Leaves the reading of a line at its first defect; caught by the same class that throws it. */
final class CasoRechazado extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rechazo rechazo;

    CasoRechazado(Rechazo rechazo) {
        super(rechazo.codigo().codigo(), null, false, false);
        this.rechazo = rechazo;
    }

    Rechazo rechazo() {
        return rechazo;
    }
}
