package mx.recauda.platform.cuenta;

import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Siembra;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.seguridad.Asignaciones;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The account of the demonstration employer: months proposed and determined, the last one only
 * proposed. What he paid of them is of the module of payments.
 */
@Component
@Order(520)
class CuentaDeEmpresa implements Siembra {

    private static final String CUENTA = "empresa";
    private static final int MESES = 10;

    private final Determinaciones determinaciones;
    private final Asignaciones asignaciones;
    private final Usuarios usuarios;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    CuentaDeEmpresa(
            Determinaciones determinaciones,
            Asignaciones asignaciones,
            Usuarios usuarios,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.determinaciones = determinaciones;
        this.asignaciones = asignaciones;
        this.usuarios = usuarios;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    public void siembra(boolean demostracion) {
        if (demostracion) {
            Set<UUID> suyos =
                    usuarios.todos().stream()
                            .filter(u -> u.cuenta().equals(CUENTA))
                            .map(Usuarios.Usuario::id)
                            .collect(Collectors.toSet());
            asignaciones.todas().stream()
                    .filter(a -> suyos.contains(a.usuario()))
                    .flatMap(a -> a.registro().stream())
                    .findFirst()
                    .ifPresent(registro -> Alcances.nacional(() -> deRegistro(registro)));
        }
    }

    private void deRegistro(UUID registro) {
        if (!determinaciones.propuestas(registro).isEmpty()) {
            return;
        }
        Instant conocido = reloj.instant().truncatedTo(ChronoUnit.MICROS);
        Mes ultimo = Mes.de(fecha.hoy()).anterior();
        for (int i = MESES; i >= 1; i--) {
            Mes mes = ultimo.mas(1 - i);
            Propuesta propuesta = determinaciones.emite(registro, mes, conocido);
            if (i > 1) {
                determinaciones.recibe(propuesta.id());
            }
        }
    }
}
