package mx.recauda.platform.afiliacion.demostracion;

import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks once for the load of the demonstration office, with as many employers as configured. */
@Component
@Order(500)
class OficinaDeDemostracion implements Siembra {

    private final ColaDeTrabajos cola;
    private final int patrones;

    OficinaDeDemostracion(ColaDeTrabajos cola, @Value("${recauda.demo.patrones:0}") int patrones) {
        this.cola = cola;
        this.patrones = patrones;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (demostracion && patrones > 0) {
            // Asked with the scope of the office, whose people see on their home how far it is.
            Alcances.como(Alcance.deOficina(TareaDeOficina.OFICINA), this::encola);
        }
    }

    private void encola() {
        cola.encola(
                new NuevoTrabajo(
                        TareaDeOficina.TIPO,
                        Texto.de("demostracion.trabajo", patrones),
                        TareaDeOficina.SUJETO,
                        patrones));
    }
}
