package mx.recauda.platform.seguridad;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a route asks of who calls it. */
public sealed interface ExigenciaDeRuta {

    /** Anybody may call it. */
    record DeTodos(String razon) implements ExigenciaDeRuta {}

    /** Only users with every one of these permissions. */
    record ConPermisos(Set<Permiso> permisos) implements ExigenciaDeRuta {

        /** Keeps its own copy, in the order of the permissions. */
        public ConPermisos {
            permisos = Collections.unmodifiableSet(EnumSet.copyOf(permisos));
        }
    }

    /** Nobody said: it is refused, and the build fails. */
    record NoDeclarada() implements ExigenciaDeRuta {}

    /**
     * Reads the annotations of the class and of the method: the permission of the method is asked
     * besides that of its class, never instead of it.
     */
    static ExigenciaDeRuta de(HandlerMethod metodo) {
        if (metodo.getBeanType().getPackageName().startsWith("org.springframework.boot")) {
            return new DeTodos("health and errors of the framework");
        }
        Requiere deMetodo = metodo.getMethodAnnotation(Requiere.class);
        Publica publicaDeMetodo = metodo.getMethodAnnotation(Publica.class);
        if (deMetodo == null && publicaDeMetodo != null) {
            return new DeTodos(publicaDeMetodo.value());
        }
        Requiere deClase =
                AnnotatedElementUtils.findMergedAnnotation(metodo.getBeanType(), Requiere.class);
        Set<Permiso> permisos =
                Stream.of(Optional.ofNullable(deClase), Optional.ofNullable(deMetodo))
                        .flatMap(Optional::stream)
                        .map(Requiere::value)
                        .collect(Collectors.toSet());
        return permisos.isEmpty() ? abiertaPorSuClase(metodo) : new ConPermisos(permisos);
    }

    private static ExigenciaDeRuta abiertaPorSuClase(HandlerMethod metodo) {
        Publica publica =
                AnnotatedElementUtils.findMergedAnnotation(metodo.getBeanType(), Publica.class);
        return publica != null ? new DeTodos(publica.value()) : new NoDeclarada();
    }
}
