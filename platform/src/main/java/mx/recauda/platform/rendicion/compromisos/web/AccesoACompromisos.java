package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.rendicion.mesa.Nombramiento;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.UsuarioActual;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which promises a person may see: all of them, or those of the areas of the posts held today. */
@Component
class AccesoACompromisos {

    private final Compromisos compromisos;
    private final Autoria autoria;

    AccesoACompromisos(Compromisos compromisos, Autoria autoria) {
        this.compromisos = compromisos;
        this.autoria = autoria;
    }

    List<Ficha> visibles(UsuarioActual usuario) {
        List<Ficha> todas = compromisos.todas();
        if (usuario.puede(Permiso.VER_TODAS_LAS_AREAS)) {
            return todas;
        }
        Set<String> suyas = areas(usuario.getUsername());
        return todas.stream().filter(f -> f.areas().stream().anyMatch(suyas::contains)).toList();
    }

    /** The promise, or the same answer whether it does not exist or belongs to another area. */
    Ficha ficha(UUID id, UsuarioActual usuario) {
        return visible(id, usuario).orElseThrow(NoEncontrado::new);
    }

    /** Whether it exists and is of an own area, or of any for whom sees all. */
    boolean ve(UUID id, UsuarioActual usuario) {
        return visible(id, usuario).isPresent();
    }

    private Optional<Ficha> visible(UUID id, UsuarioActual usuario) {
        return compromisos
                .busca(id)
                .filter(f ->
                        usuario.puede(Permiso.VER_TODAS_LAS_AREAS)
                                || f.areas().stream()
                                        .anyMatch(areas(usuario.getUsername())::contains));
    }

    /** Keys of the areas of the posts an account holds today. */
    Set<String> areas(String cuenta) {
        return autoria.puestos(cuenta).stream().map(Nombramiento::area).collect(Collectors.toSet());
    }
}
