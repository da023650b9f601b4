package mx.recauda.platform.afiliacion.patrones;

import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.seguridad.DirectorioDeAlcance;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The registros that can be assigned to a user: an administrator names them, seeing nothing else.
 */
@Component
class RegistrosAsignables implements DirectorioDeAlcance {

    private final RegistrosPatronales registros;

    RegistrosAsignables(RegistrosPatronales registros) {
        this.registros = registros;
    }

    @Override
    public Optional<UUID> registro(String numero) {
        String limpio = numero.strip().replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        return Alcances.nacional(() -> registros.porNumero(limpio)).map(RegistroListado::id);
    }

    @Override
    public Map<UUID, String> numerosDeRegistro(Collection<UUID> varios) {
        return Alcances.nacional(() -> registros.numeros(varios));
    }

    @Override
    public Optional<String> nombreDeRegistro(UUID registro) {
        return Alcances.nacional(() -> registros.busca(registro)).map(RegistroListado::formato);
    }
}
