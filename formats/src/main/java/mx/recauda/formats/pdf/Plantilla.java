package mx.recauda.formats.pdf;

import mx.recauda.ley.error.Idioma;

import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import java.util.Map;

/** Fills a template of the class path. Texts are always escaped. */
public final class Plantilla {

    private static final TemplateEngine MOTOR = motor();

    private Plantilla() {}

    private static TemplateEngine motor() {
        ClassLoaderTemplateResolver recursos = new ClassLoaderTemplateResolver();
        recursos.setTemplateMode(TemplateMode.XML);
        recursos.setCharacterEncoding("UTF-8");
        TemplateEngine motor = new TemplateEngine();
        motor.setTemplateResolver(recursos);
        return motor;
    }

    /**
     * The template as XHTML.
     *
     * @param ruta path in the class path, for example {@code mx/recauda/formats/informe/x.html}
     * @param modelo what the template reads
     */
    public static String llena(String ruta, Map<String, Object> modelo) {
        return MOTOR.process(ruta, new Context(Idioma.ES.locale(), modelo));
    }
}
