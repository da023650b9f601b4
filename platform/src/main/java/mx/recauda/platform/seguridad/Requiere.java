package mx.recauda.platform.seguridad;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a route asks for. On a method it is asked besides the one of the class, so that no
 * page of a class is open to somebody who may not read it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requiere {

    /** The permission needed. */
    Permiso value();
}
