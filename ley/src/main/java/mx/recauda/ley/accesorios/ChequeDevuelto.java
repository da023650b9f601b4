package mx.recauda.ley.accesorios;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.fuente.Fuente;

/** A cheque presented in time and not paid: it costs a fifth of its value, always. */
public final class ChequeDevuelto {

    private static final Tasa INDEMNIZACION = Tasa.dePorcentaje("20");

    private ChequeDevuelto() {}

    /** The indemnity, independent of the debt and of its other accessories. */
    @Fuente("CFF 21 para. 7")
    public static Importe indemnizacion(Importe cheque) {
        return INDEMNIZACION.de(cheque);
    }
}
