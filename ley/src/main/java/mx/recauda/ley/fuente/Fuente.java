package mx.recauda.ley.fuente;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the legal or documentary ground of a rule. It is read by the traceability report ({@code
 * docs/trazabilidad.md}: rule, article, test), so that a weak source is visible in code and in the
 * documentation alike.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Repeatable(Fuente.Varias.class)
public @interface Fuente {

    /**
     * Law and article as cited in Mexico, for example {@code "LSS 106-I"}, or the document read.
     */
    String value();

    /** How well the rule is supported. */
    Confianza confianza() default Confianza.CONFIRMADA;

    /** What is doubtful, or empty. */
    String nota() default "";

    /** Container of repeated {@link Fuente} annotations. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
    @interface Varias {
        /** The grounds, in the order written. */
        Fuente[] value();
    }
}
