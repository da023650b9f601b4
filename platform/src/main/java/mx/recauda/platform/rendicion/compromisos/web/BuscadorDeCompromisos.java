package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.portal.Buscador;
import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.rendicion.compromisos.Compromisos;
import mx.recauda.platform.rendicion.compromisos.Ficha;
import mx.recauda.platform.seguridad.Permiso;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds promises by key or by words. */
@Component
class BuscadorDeCompromisos implements Buscador {

    private static final int MAXIMO = 10;

    private final Compromisos compromisos;
    private final AccesoACompromisos acceso;

    BuscadorDeCompromisos(Compromisos compromisos, AccesoACompromisos acceso) {
        this.compromisos = compromisos;
        this.acceso = acceso;
    }

    @Override
    public List<Hallado> busca(String consulta, Persona persona) {
        if (!persona.puede(Permiso.VER_COMPROMISOS)) {
            return List.of();
        }
        Set<String> suyas = acceso.areas(persona.usuario());
        String q = consulta.toLowerCase(Locale.ROOT);
        return compromisos.todas().stream()
                .filter(f ->
                        persona.puede(Permiso.VER_TODAS_LAS_AREAS)
                                || f.areas().stream().anyMatch(suyas::contains))
                .filter(f ->
                        f.clave().toLowerCase(Locale.ROOT).contains(q)
                                || f.compromiso().texto().toLowerCase(Locale.ROOT).contains(q))
                .limit(MAXIMO)
                .map(f -> hallado(f, consulta))
                .toList();
    }

    private static Hallado hallado(Ficha f, String consulta) {
        return new Hallado(
                Texto.de("cpr.buscar"),
                f.clave() + " · " + f.compromiso().texto(),
                Texto.de("menu.compromisos"),
                "/compromisos/" + f.id(),
                f.clave().equalsIgnoreCase(consulta));
    }
}
