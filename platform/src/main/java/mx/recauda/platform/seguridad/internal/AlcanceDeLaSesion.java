package mx.recauda.platform.seguridad.internal;

import mx.recauda.platform.base.Alcance;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.FuenteDeAlcance;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The scope of the user of the session, today. */
@Component
final class AlcanceDeLaSesion implements FuenteDeAlcance {

    private final FechaDeOperacion fecha;

    AlcanceDeLaSesion(FechaDeOperacion fecha) {
        this.fecha = fecha;
    }

    @Override
    public Optional<Alcance> alcance() {
        Authentication sesion = SecurityContextHolder.getContext().getAuthentication();
        return sesion != null && sesion.getPrincipal() instanceof UsuarioActual usuario
                ? Optional.of(usuario.alcance(fecha.hoy()))
                : Optional.empty();
    }
}
