package mx.recauda.platform.pagos.internal;

import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks once for the payments of the demonstration office. */
@Component
@Order(523)
class PagosDeLaOficinaDeDemostracion implements Siembra {

    private static final int MESES_MIN = 2;

    private final ColaDeTrabajos cola;
    private final int patrones;
    private final int meses;

    PagosDeLaOficinaDeDemostracion(
            ColaDeTrabajos cola,
            @Value("${recauda.demo.patrones:0}") int patrones,
            @Value("${recauda.demo.meses:24}") int meses) {
        this.cola = cola;
        this.patrones = patrones;
        this.meses = meses;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (demostracion && patrones > 0 && meses >= MESES_MIN) {
            cola.encola(
                    new NuevoTrabajo(
                            TareaDePagosDeDemostracion.TIPO,
                            Texto.de("pagos.demostracion", meses),
                            TareaDePagosDeDemostracion.SUJETO,
                            TareaDePagosDeDemostracion.unidades(meses)));
        }
    }
}
