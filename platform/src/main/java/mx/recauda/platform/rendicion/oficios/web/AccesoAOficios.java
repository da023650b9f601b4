package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.mesa.Nombramiento;
import mx.recauda.platform.rendicion.oficios.FichaDeOficio;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which letters a person may see: all of them, or those that were turned to an own area. */
@Component
class AccesoAOficios {

    private final Oficios oficios;
    private final Autoria autoria;

    AccesoAOficios(Oficios oficios, Autoria autoria) {
        this.oficios = oficios;
        this.autoria = autoria;
    }

    List<FichaDeOficio> visibles(UsuarioActual usuario) {
        Set<String> suyas = areas(usuario.getUsername());
        return oficios.todos().stream().filter(f -> ve(f, usuario, suyas)).toList();
    }

    /** The letter, or the same answer whether it does not exist or belongs to others. */
    FichaDeOficio ficha(UUID id, UsuarioActual usuario) {
        return oficios.busca(id)
                .filter(f -> ve(f, usuario, areas(usuario.getUsername())))
                .orElseThrow(NoEncontrado::new);
    }

    /** Whether it exists and was turned to an own area, or anywhere for whom sees all. */
    boolean ve(UUID id, UsuarioActual usuario) {
        return oficios.busca(id)
                .filter(f -> ve(f, usuario, areas(usuario.getUsername())))
                .isPresent();
    }

    /** Keys of the areas of the posts an account holds today. */
    Set<String> areas(String cuenta) {
        return autoria.puestos(cuenta).stream().map(Nombramiento::area).collect(Collectors.toSet());
    }

    private boolean ve(FichaDeOficio ficha, UsuarioActual usuario, Set<String> suyas) {
        return usuario.puede(Permiso.VER_TODAS_LAS_AREAS)
                || oficios.situacion(ficha).turnos().stream()
                        .anyMatch(t -> suyas.contains(t.area()));
    }
}
