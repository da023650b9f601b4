package mx.recauda.platform.seguridad;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a route asks of who calls it. */
public sealed interface ExigenciaDeRuta {

    /** Anybody may call it. */
    record DeTodos(String razon) implements ExigenciaDeRuta {}

    /** Only users with a permission. */
    record ConPermiso(Permiso permiso) implements ExigenciaDeRuta {}

    /** Nobody said: it is refused, and the build fails. */
    record NoDeclarada() implements ExigenciaDeRuta {}

    /** Reads the annotations of the method, then those of its class. */
    static ExigenciaDeRuta de(HandlerMethod metodo) {
        if (metodo.getBeanType().getPackageName().startsWith("org.springframework.boot")) {
            return new DeTodos("health and errors of the framework");
        }
        Requiere deMetodo = metodo.getMethodAnnotation(Requiere.class);
        if (deMetodo != null) {
            return new ConPermiso(deMetodo.value());
        }
        Publica publicaDeMetodo = metodo.getMethodAnnotation(Publica.class);
        if (publicaDeMetodo != null) {
            return new DeTodos(publicaDeMetodo.value());
        }
        return deClase(metodo.getBeanType());
    }

    private static ExigenciaDeRuta deClase(Class<?> clase) {
        Requiere requiere = AnnotatedElementUtils.findMergedAnnotation(clase, Requiere.class);
        if (requiere != null) {
            return new ConPermiso(requiere.value());
        }
        Publica publica = AnnotatedElementUtils.findMergedAnnotation(clase, Publica.class);
        return publica != null ? new DeTodos(publica.value()) : new NoDeclarada();
    }
}
