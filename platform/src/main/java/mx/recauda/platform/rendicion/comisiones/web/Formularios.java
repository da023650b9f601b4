package mx.recauda.platform.rendicion.comisiones.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.comisiones.Acuerdos;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.comision.visita.ErrorDeVisita;
import mx.recauda.rendicion.comision.visita.Evaluacion;
import mx.recauda.rendicion.comision.visita.Programada;
import mx.recauda.rendicion.comision.visita.Punto;

import org.springframework.context.i18n.LocaleContextHolder;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people type in the forms of a visit, read; what cannot be read is told by its field. */
final class Formularios {

    private static final LocalDate SIN_FECHA = LocalDate.EPOCH;

    private Formularios() {}

    static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }

    static Programada programada(Map<String, String> f, List<Incidencia> faltas) {
        return new Programada(
                texto(f, "pliego"),
                texto(f, "oficina"),
                texto(f, "lugar"),
                fechaExigida(f, "del", faltas),
                fechaExigida(f, "al", faltas),
                texto(f, "objeto"),
                texto(f, "proposito"),
                texto(f, "coordinador"),
                texto(f, "coordinacion"),
                texto(f, "adscripcion"),
                texto(f, "comisionado"),
                texto(f, "integrantes")
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList());
    }

    static Evaluacion evaluacion(
            Punto punto, Map<String, String> f, String evidencia, List<Incidencia> faltas) {
        return new Evaluacion(
                punto,
                texto(f, "indicador"),
                texto(f, "unidad").isEmpty() ? punto.unidad() : texto(f, "unidad"),
                fecha(f, "corte", faltas),
                numero(punto, f, "valor", faltas),
                numero(punto, f, "meta", faltas),
                numero(punto, f, "anterior", faltas),
                numero(punto, f, "anteanterior", faltas),
                evidencia,
                texto(f, "observacion"));
    }

    private static Optional<BigDecimal> numero(
            Punto punto, Map<String, String> f, String campo, List<Incidencia> faltas) {
        String escrito = texto(f, campo);
        Optional<BigDecimal> leido = escrito.isEmpty() ? Optional.empty() : Numero.lee(escrito);
        if (!escrito.isEmpty() && leido.isEmpty()) {
            faltas.add(
                    Incidencia.de(
                                    ErrorDeVisita.NO_ES_NUMERO,
                                    idioma(),
                                    punto.inciso() + ")",
                                    escrito)
                            .enCampo(campo, escrito));
        }
        return leido;
    }

    static String texto(Map<String, String> f, String campo) {
        return f.getOrDefault(campo, "").strip();
    }

    /** A day, empty when none was written; what is no day is told. */
    static Optional<LocalDate> fecha(Map<String, String> f, String campo, List<Incidencia> faltas) {
        String escrito = texto(f, campo);
        try {
            return escrito.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(escrito));
        } catch (DateTimeException noEsFecha) {
            faltas.add(
                    Incidencia.de(ErrorDeVisita.NO_ES_FECHA, idioma(), campo, escrito)
                            .enCampo(campo, escrito));
            return Optional.empty();
        }
    }

    /** A day that cannot be left out; the epoch stands in for it when it is told as missing. */
    private static LocalDate fechaExigida(
            Map<String, String> f, String campo, List<Incidencia> faltas) {
        if (texto(f, campo).isEmpty()) {
            faltas.add(
                    Incidencia.de(ErrorDeVisita.FALTA_UN_DATO, idioma(), campo).enCampo(campo, ""));
        }
        return fecha(f, campo, faltas).orElse(SIN_FECHA);
    }

    /** An agreement as typed, with what is missing or cannot be read told by its field. */
    static Acuerdos.Nuevo acuerdo(Map<String, String> f, List<Incidencia> faltas) {
        Optional<Punto> punto = Punto.de(texto(f, "punto"));
        if (punto.isEmpty()) {
            faltas.add(
                    Incidencia.de(ErrorDeVisita.NO_ES_PUNTO, idioma(), texto(f, "punto"))
                            .enCampo("punto", texto(f, "punto")));
        }
        return new Acuerdos.Nuevo(
                intento(f, faltas),
                texto(f, "texto"),
                texto(f, "area"),
                fechaExigida(f, "termino", faltas),
                punto.orElse(Punto.A),
                texto(f, "efecto"));
    }

    /** The key of one sending of the form, with which it is not kept twice. */
    private static UUID intento(Map<String, String> f, List<Incidencia> faltas) {
        String escrito = texto(f, "intento");
        try {
            return UUID.fromString(escrito);
        } catch (IllegalArgumentException noEsClave) {
            faltas.add(
                    Incidencia.de(ErrorDeVisita.ENVIO_SIN_CLAVE, idioma(), escrito)
                            .enCampo("intento", escrito));
            return new UUID(0, 0);
        }
    }

    static int entero(Map<String, String> f, String campo) {
        String escrito = texto(f, campo);
        return escrito.matches("\\d{1,9}") ? Integer.parseInt(escrito) : 0;
    }

    static List<ErrorDeCampo> errores(List<Incidencia> faltas) {
        return faltas.stream()
                .map(i -> new ErrorDeCampo(i.campo(), i.mensaje() + " " + i.remedio()))
                .toList();
    }
}
