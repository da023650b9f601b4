package mx.recauda.platform.determinacion.internal;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Usuarios;
import mx.recauda.platform.trabajos.ColaDeTrabajos;
import mx.recauda.platform.trabajos.NuevoTrabajo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Set;

/** Gives an office to the officer of the demonstration, and asks once for its emissions. */
@Component
@Order(520)
class EmisionesDeDemostracion implements Siembra {

    private static final Set<String> CUENTAS = Set.of("emision", "liquidacion");

    private final ColaDeTrabajos cola;
    private final Asignaciones asignaciones;
    private final Usuarios usuarios;
    private final FechaDeOperacion fecha;
    private final int patrones;
    private final int meses;

    EmisionesDeDemostracion(
            ColaDeTrabajos cola,
            Asignaciones asignaciones,
            Usuarios usuarios,
            FechaDeOperacion fecha,
            @Value("${recauda.demo.patrones:0}") int patrones,
            @Value("${recauda.demo.meses:24}") int meses) {
        this.cola = cola;
        this.asignaciones = asignaciones;
        this.usuarios = usuarios;
        this.fecha = fecha;
        this.patrones = patrones;
        this.meses = meses;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (!demostracion) {
            return;
        }
        usuarios.todos().stream()
                .filter(u -> CUENTAS.contains(u.cuenta()))
                .forEach(u ->
                        asignaciones.daOficina(
                                u.id(), TareaDeEmisionesDeDemostracion.OFICINA, fecha.hoy()));
        if (patrones > 0 && meses >= TareaDeEmisionesDeDemostracion.DE_NUEVO) {
            cola.encola(
                    new NuevoTrabajo(
                            TareaDeEmisionesDeDemostracion.TIPO,
                            Texto.de("emision.demostracion", meses),
                            TareaDeEmisionesDeDemostracion.SUJETO,
                            TareaDeEmisionesDeDemostracion.unidades(meses)));
        }
    }
}
