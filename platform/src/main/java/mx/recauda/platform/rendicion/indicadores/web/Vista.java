package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.rendicion.indicadores.Instrumento;
import mx.recauda.platform.rendicion.indicadores.MetaGuardada;
import mx.recauda.platform.rendicion.indicadores.Resultados.DeIndicador;
import mx.recauda.platform.rendicion.indicadores.Resultados.DePeriodo;
import mx.recauda.platform.rendicion.indicadores.Valor;
import mx.recauda.rendicion.indicador.Contraste;
import mx.recauda.rendicion.indicador.EstadoDeFirma;
import mx.recauda.rendicion.indicador.Luz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the pages of indicators show. */
final class Vista {

    private static final Formato FORMATO = new Formato();
    private static final int DECIMALES = 2;

    private Vista() {}

    /** The badge of a light: a word and a shape, never colour alone. */
    static Insignia luz(Luz luz) {
        Tono tono =
                switch (luz) {
                    case VERDE -> Tono.OK;
                    case AMARILLO -> Tono.WARN;
                    case ROJO -> Tono.BAD;
                    case SIN_DATO, SIN_META -> Tono.OFF;
                };
        return Insignia.de(tono, "luz." + luz.name());
    }

    /** The badge of the state of a version. */
    static Insignia estado(EstadoDeFirma estado) {
        Tono tono =
                switch (estado) {
                    case ELABORADA -> Tono.OFF;
                    case REVISADA -> Tono.RUN;
                    case APROBADA -> Tono.OK;
                    case DEVUELTA -> Tono.WARN;
                };
        return Insignia.de(tono, "firma.estado." + estado.clave());
    }

    /** The badge of a goal: published, changed since, or not yet. */
    static Insignia publicacion(MetaGuardada meta) {
        if (meta.publicada()) {
            return Insignia.de(Tono.OK, "meta.publicada");
        }
        return meta.publicadas().isEmpty()
                ? Insignia.de(Tono.OFF, "meta.sinPublicar")
                : Insignia.de(Tono.WARN, "meta.ajusteSinPublicar");
    }

    /** A number as read, or a dash word given by the caller. */
    static String numero(Optional<BigDecimal> valor, String sinValor) {
        return valor.map(Vista::numero).orElse(sinValor);
    }

    /** A number without the zeros that add nothing. */
    static String numero(BigDecimal valor) {
        BigDecimal sinCeros = valor.stripTrailingZeros();
        return FORMATO.numero(sinCeros.scale() < 0 ? sinCeros.setScale(0) : sinCeros);
    }

    /** An observed value with two decimals at most; the files carry it whole. */
    static String observado(Optional<BigDecimal> valor, String sinValor) {
        return valor.map(v ->
                        v.scale() > DECIMALES ? v.setScale(DECIMALES, RoundingMode.HALF_UP) : v)
                .map(Vista::numero)
                .orElse(sinValor);
    }

    /** A percentage of achievement with one decimal. */
    static String porciento(Optional<BigDecimal> valor, String sinValor) {
        return valor.map(v -> FORMATO.numero(v, 1)).orElse(sinValor);
    }

    /** A line of the list of indicators. */
    record Renglon(
            String clave,
            String nombre,
            String unidad,
            Insignia estado,
            String periodo,
            String valor,
            String original,
            String vigente,
            String contraOriginal,
            String contraVigente,
            Luz color,
            Insignia luz) {

        static Renglon de(DeIndicador i, String nd) {
            Optional<DePeriodo> u = i.ultimo();
            Optional<Contraste> c = u.flatMap(DePeriodo::contraste);
            Luz luz = u.map(DePeriodo::luz).orElse(Luz.SIN_DATO);
            return new Renglon(
                    i.version().clave(),
                    i.ficha().ficha().nombre(),
                    i.ficha().ficha().unidadDeMedida(),
                    Vista.estado(i.version().estado()),
                    u.map(p -> p.periodo().toString()).orElse(""),
                    observado(u.flatMap(DePeriodo::numero), nd),
                    numero(c.map(Contraste::original), ""),
                    numero(c.map(Contraste::vigente), ""),
                    porciento(c.flatMap(Contraste::contraOriginal), ""),
                    porciento(c.flatMap(Contraste::contraVigente), ""),
                    luz,
                    Vista.luz(luz));
        }
    }

    /** A line of the table of periods: value against both goals. */
    record Periodo(
            String periodo,
            int lectura,
            String valor,
            String variables,
            String motivo,
            String origen,
            String fuente,
            String original,
            String vigente,
            String contraOriginal,
            String contraVigente,
            String meta,
            Insignia luz) {

        static Periodo de(DePeriodo p, String nd) {
            Optional<Valor> v = p.valor();
            return new Periodo(
                    p.periodo().toString(),
                    v.map(Valor::numero).orElse(0),
                    v.isPresent() ? observado(p.numero(), nd) : "",
                    v.map(x -> variables(x.variables())).orElse(""),
                    v.map(Valor::motivo).orElse(""),
                    v.map(x -> x.origen().name()).orElse(""),
                    v.map(Valor::fuente).orElse(""),
                    numero(p.original(), ""),
                    numero(p.vigente(), ""),
                    porciento(p.contraste().flatMap(Contraste::contraOriginal), ""),
                    porciento(p.contraste().flatMap(Contraste::contraVigente), ""),
                    p.meta().map(m -> m.id().toString()).orElse(""),
                    Vista.luz(p.luz()));
        }

        private static String variables(Map<String, BigDecimal> variables) {
            return variables.entrySet().stream()
                    .map(e -> e.getKey() + " = " + numero(e.getValue()))
                    .collect(Collectors.joining("; "));
        }
    }

    /** A version in a history. */
    record Version(String id, int numero, Insignia estado, Instrumento version) {

        static Version de(Instrumento i) {
            return new Version(i.id().toString(), i.numero(), Vista.estado(i.estado()), i);
        }
    }
}
