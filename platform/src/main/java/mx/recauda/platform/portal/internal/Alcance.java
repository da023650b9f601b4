package mx.recauda.platform.portal.internal;

import mx.recauda.platform.portal.Persona;
import mx.recauda.platform.seguridad.ExigenciaDeRuta;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses the person may open, read from the routes themselves, so that a page never shows
 * a link that answers 403. Templates reach it as {@code @alcance}.
 */
@Component("alcance")
public class Alcance {

    private final Marco marco;
    private final ObjectProvider<RequestMappingHandlerMapping> rutas;
    private volatile List<Map.Entry<PathPattern, HandlerMethod>> paginas = List.of();

    Alcance(
            Marco marco,
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> rutas) {
        this.marco = marco;
        this.rutas = rutas;
    }

    /** Whether a link to a page leads somewhere for who is looking. */
    public boolean abre(String direccion) {
        Persona persona = marco.persona();
        return metodo(direccion.replaceFirst("[?#].*", ""))
                .map(ExigenciaDeRuta::de)
                .filter(exigencia ->
                        switch (exigencia) {
                            case ExigenciaDeRuta.DeTodos deTodos -> true;
                            case ExigenciaDeRuta.ConPermisos con ->
                                    con.permisos().stream().allMatch(persona::puede);
                            case ExigenciaDeRuta.NoDeclarada no -> false;
                        })
                .isPresent();
    }

    private Optional<HandlerMethod> metodo(String ruta) {
        PathContainer camino = PathContainer.parsePath(ruta);
        return paginas().stream()
                .filter(e -> e.getKey().matches(camino))
                .min(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue);
    }

    /** The routes that are read; they do not change while the program runs. */
    private List<Map.Entry<PathPattern, HandlerMethod>> paginas() {
        List<Map.Entry<PathPattern, HandlerMethod>> sabidas = paginas;
        if (sabidas.isEmpty()) {
            sabidas =
                    rutas.getObject().getHandlerMethods().entrySet().stream()
                            .filter(e -> esDeLectura(e.getKey()))
                            .flatMap(e ->
                                    patrones(e.getKey()).stream()
                                            .map(p -> Map.entry(p, e.getValue())))
                            .toList();
            paginas = sabidas;
        }
        return sabidas;
    }

    private static boolean esDeLectura(RequestMappingInfo ruta) {
        Set<RequestMethod> verbos = ruta.getMethodsCondition().getMethods();
        return verbos.isEmpty() || verbos.contains(RequestMethod.GET);
    }

    private static Set<PathPattern> patrones(RequestMappingInfo ruta) {
        var condicion = ruta.getPathPatternsCondition();
        return condicion == null ? Set.of() : condicion.getPatterns();
    }
}
