package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.NumeroPublicado;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A budget change is listed because it exceeds the threshold; when only an earlier cut does, the
 * row must say which.
 */
final class UmbralDeListado implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-020",
                    "Umbral para listar una adecuación",
                    Gravedad.MEDIA,
                    "adecuaciones: aprobado y modificado de cada corte; umbral de la sección o del formulario del año",
                    "Anota en la explicación en qué corte se superó el umbral, o retira el renglón.",
                    "LFPRH 60 y 58; sección de adecuaciones 4T-2014: variación mayor al 5 %, en conjunto o por una sola vez",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, Adecuacion.TABLA);

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        BigDecimal umbral =
                informe.seccion(Adecuacion.TABLA)
                        .flatMap(SeccionDeclarada::umbralPct)
                        .flatMap(NumeroPublicado::numero)
                        .orElseGet(() ->
                                Formularios.para(informe.metadatos().anio())
                                        .formulario()
                                        .umbralPct());
        return Adecuacion.de(informe).stream()
                .filter(a -> !Texto.plano(a.concepto()).startsWith("total"))
                .flatMap(a -> revisa(a, umbral).stream())
                .toList();
    }

    private static Optional<Hallazgo> revisa(Adecuacion adecuacion, BigDecimal umbral) {
        List<Adecuacion.AlCorte> medibles =
                adecuacion.cortes().stream()
                        .filter(c -> c.modificado().isPresent())
                        .filter(c -> adecuacion.aprobado().filter(a -> a.signum() != 0).isPresent())
                        .toList();
        if (medibles.isEmpty() || supera(adecuacion, medibles.getLast(), umbral)) {
            return Optional.empty();
        }
        String cortes =
                medibles.stream()
                        .filter(c -> supera(adecuacion, c, umbral))
                        .map(c -> c.corte().etiqueta() + " (" + pct(adecuacion, c) + " %)")
                        .collect(Collectors.joining(", "));
        if (!cortes.isEmpty() && Lexico.hay("corte_anotado", adecuacion.explicacion())) {
            return Optional.empty();
        }
        String cierre = pct(adecuacion, medibles.getLast());
        String mensaje =
                cortes.isEmpty()
                        ? "El renglón está listado con una variación de %s %%, que no supera el umbral de %s %% en ningún corte."
                                .formatted(cierre, umbral)
                        : "El renglón está listado con una variación al cierre de %s %%, que no supera el umbral de %s %%. Sí lo superó en %s."
                                .formatted(cierre, umbral, cortes);
        return Optional.of(
                SENALA.en(
                        adecuacion.concepto(),
                        cierre,
                        cortes.isEmpty() ? "no listar" : "anotar el corte: " + cortes,
                        mensaje,
                        Senala.celda(
                                Adecuacion.TABLA,
                                adecuacion.fila(),
                                adecuacion.columnaVariacion())));
    }

    private static boolean supera(Adecuacion a, Adecuacion.AlCorte corte, BigDecimal umbral) {
        BigDecimal aprobado = a.aprobado().orElseThrow();
        BigDecimal cambio = corte.modificado().orElseThrow().subtract(aprobado);
        return cambio.abs().multiply(CIEN).compareTo(umbral.multiply(aprobado.abs())) > 0;
    }

    private static String pct(Adecuacion a, Adecuacion.AlCorte corte) {
        return Formula.VARIACION_PORCENTUAL
                .aplica(corte.modificado().orElseThrow(), a.aprobado().orElseThrow())
                .numero()
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
