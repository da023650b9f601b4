package mx.recauda.platform.rendicion.oficios.web;

import mx.recauda.platform.portal.Buscador;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.oficios.FichaDeOficio;
import mx.recauda.platform.rendicion.oficios.Oficios;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds letters by number or by words of their subject. */
@Component
class BuscadorDeOficios implements Buscador {

    private static final int MAXIMO = 10;

    private final Oficios oficios;
    private final AccesoAOficios acceso;

    BuscadorDeOficios(Oficios oficios, AccesoAOficios acceso) {
        this.oficios = oficios;
        this.acceso = acceso;
    }

    @Override
    public List<Hallado> busca(String consulta, Persona persona) {
        if (!persona.puede(Permiso.VER_OFICIOS)) {
            return List.of();
        }
        Set<String> suyas = acceso.areas(persona.usuario());
        String q = consulta.toLowerCase(Locale.ROOT);
        return oficios.todos().stream()
                .filter(f ->
                        persona.puede(Permiso.VER_TODAS_LAS_AREAS)
                                || oficios.situacion(f).turnos().stream()
                                        .anyMatch(t -> suyas.contains(t.area())))
                .filter(f ->
                        f.oficio().numero().toLowerCase(Locale.ROOT).contains(q)
                                || f.oficio().asunto().toLowerCase(Locale.ROOT).contains(q))
                .limit(MAXIMO)
                .map(f -> hallado(f, consulta))
                .toList();
    }

    private static Hallado hallado(FichaDeOficio f, String consulta) {
        return new Hallado(
                Texto.de("ofi.buscar"),
                f.oficio().numero() + " · " + f.oficio().asunto(),
                Texto.de("menu.oficios"),
                "/oficios/" + f.id(),
                f.oficio().numero().equalsIgnoreCase(consulta));
    }
}
