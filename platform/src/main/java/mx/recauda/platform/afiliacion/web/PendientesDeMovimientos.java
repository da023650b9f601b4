package mx.recauda.platform.afiliacion.web;

import mx.recauda.platform.afiliacion.lotes.Correcciones;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pendientes;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Refused lines that wait to be corrected, on the home page of whoever may correct them. */
@Component
class PendientesDeMovimientos implements Pendientes {

    private final Correcciones correcciones;

    PendientesDeMovimientos(Correcciones correcciones) {
        this.correcciones = correcciones;
    }

    @Override
    public List<Pendiente> para(Persona persona) {
        int cuantas = persona.puede(Permiso.PRESENTAR_MOVIMIENTOS) ? correcciones.cuantas() : 0;
        return cuantas == 0
                ? List.of()
                : List.of(
                        new Pendiente(
                                Optional.empty(),
                                Texto.de("correcciones.pendiente", cuantas),
                                Texto.de("correcciones.titulo"),
                                Insignia.de(Tono.WARN, "correcciones.porCorregir"),
                                "/movimientos/correcciones",
                                Texto.de("lotes.corregir")));
    }
}
