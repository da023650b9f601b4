package mx.recauda.platform.portal.internal;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Spanish of Mexico unless the person asked for English with {@code ?idioma=en}, remembered in a
 * cookie. The language of the browser is not followed: the documents and their words are Spanish.
 */
@Configuration(proxyBeanMethods = false)
class ConfiguracionDeIdioma implements WebMvcConfigurer {

    private static final String SUFIJO = "_es.properties";

    /** Every {@code mensajes/*_es.properties} of the class path, so that a module adds its own. */
    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource mensajes = new ResourceBundleMessageSource();
        mensajes.setBasenames(paquetes());
        mensajes.setDefaultEncoding(StandardCharsets.UTF_8.name());
        mensajes.setDefaultLocale(Locale.forLanguageTag("es"));
        mensajes.setFallbackToSystemLocale(false);
        mensajes.setAlwaysUseMessageFormat(true);
        return mensajes;
    }

    private static String[] paquetes() throws IOException {
        return Arrays.stream(
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath*:mensajes/*" + SUFIJO))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(nombre -> "mensajes/" + nombre.substring(0, nombre.length() - SUFIJO.length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolutor = new CookieLocaleResolver("idioma");
        resolutor.setDefaultLocale(Locale.forLanguageTag("es-MX"));
        resolutor.setCookieHttpOnly(true);
        resolutor.setCookieSameSite("Lax");
        return resolutor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registro) {
        LocaleChangeInterceptor cambio = new LocaleChangeInterceptor();
        cambio.setParamName("idioma");
        cambio.setIgnoreInvalidLocale(true);
        registro.addInterceptor(cambio);
    }
}
