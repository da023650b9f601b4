package mx.recauda.platform.pagos.internal;

import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The bank of the demonstration hands in what the simulator settles, as soon as it has an account.
 */
@Component
@Order(101)
class BancoDeLaCuentaDeDemostracion implements Siembra {

    private static final String CUENTA = "banco";

    // The key that `recauda banco` writes unless it is told another.
    private static final String CLAVE = "999";

    private final Usuarios usuarios;
    private final Asignaciones asignaciones;
    private final FechaDeOperacion fecha;

    BancoDeLaCuentaDeDemostracion(
            Usuarios usuarios, Asignaciones asignaciones, FechaDeOperacion fecha) {
        this.usuarios = usuarios;
        this.asignaciones = asignaciones;
        this.fecha = fecha;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (demostracion) {
            usuarios.todos().stream()
                    .filter(u -> u.deDemostracion() && u.cuenta().equals(CUENTA))
                    .filter(u ->
                            asignaciones.todas().stream()
                                    .noneMatch(a ->
                                            a.usuario().equals(u.id()) && a.banco().isPresent()))
                    .forEach(u -> asignaciones.daBanco(u.id(), CLAVE, fecha.hoy()));
        }
    }
}
