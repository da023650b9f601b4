package mx.recauda.platform.cuenta.web;

import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.portal.Formato;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.function.Supplier;

/** Periods and concepts in words. Templates reach it as {@code @periodos}. */
@Component("periodos")
class Periodos {

    private static final int MES_ABREVIADO = 2;

    private final MessageSource textos;
    private final Formato formato;
    private final Supplier<Locale> idioma;

    @Autowired
    Periodos(MessageSource textos, Formato formato) {
        this(textos, formato, LocaleContextHolder::getLocale);
    }

    private Periodos(MessageSource textos, Formato formato, Supplier<Locale> idioma) {
        this.textos = textos;
        this.formato = formato;
        this.idioma = idioma;
    }

    /** The same in Spanish, whatever the language of the page: for documents. */
    Periodos delDocumento() {
        return new Periodos(textos, formato, Idioma.ES::locale);
    }

    /** {@code nov 2025}, or {@code bimestre 6 de 2025} for what is paid every two months. */
    public String periodo(Adeudo adeudo) {
        return adeudo.fondo().bimestral()
                ? texto(
                        "cuenta.bimestre",
                        adeudo.periodo().bimestre().numero(),
                        String.valueOf(adeudo.periodo().anio()))
                : mes(adeudo.periodo());
    }

    /** {@code nov 2025}. */
    public String mes(Mes mes) {
        String fecha = formato.fecha(mes.primerDia());
        return fecha.substring(MES_ABREVIADO);
    }

    /** {@code Cuotas IMSS}. */
    public String fondo(Fondo fondo) {
        return texto("cuenta.fondo." + fondo);
    }

    /** Both. */
    public String nombre(Adeudo adeudo) {
        return periodo(adeudo) + " · " + fondo(adeudo.fondo());
    }

    static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }

    String texto(String clave, Object... argumentos) {
        return textos.getMessage(clave, argumentos, idioma.get());
    }
}
