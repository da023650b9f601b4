package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.VariacionDeGasto;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The absolute variation is spent minus programmed; the relative one is its share of what was
 * programmed.
 */
final class VariacionDelGastoProgramable implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-011",
                    "Variación del gasto programable",
                    Gravedad.ALTA,
                    "variacion_gasto: programado, ejercido, diferencia absoluta y relativa",
                    "Publica la variación calculada o corrige lo programado o lo ejercido.",
                    "Decreto del PEF, artículo 1; formato de variación del gasto programable 2014 y 2016",
                    Confianza.CONFIRMADA);

    private static final Comprueba ABSOLUTA =
            new Comprueba(FICHA, VariacionDeGasto.TABLA, "ejercido − programado con 1 decimal");
    private static final Comprueba RELATIVA =
            new Comprueba(
                    FICHA,
                    VariacionDeGasto.TABLA,
                    "(ejercido − programado)/programado*100 con 2 decimales");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        List<Verificacion> hechas = new ArrayList<>();
        for (VariacionDeGasto v : VariacionDeGasto.de(informe)) {
            comprueba(ABSOLUTA, Formula.VARIACION_ABSOLUTA, v, v.absoluta(), "diferencia_absoluta")
                    .ifPresent(hechas::add);
            comprueba(
                            RELATIVA,
                            Formula.VARIACION_RELATIVA,
                            v,
                            v.relativa(),
                            "diferencia_relativa_pct")
                    .ifPresent(hechas::add);
        }
        return hechas;
    }

    private static Optional<Verificacion> comprueba(
            Comprueba comprueba,
            Formula formula,
            VariacionDeGasto variacion,
            Optional<BigDecimal> publicado,
            String columna) {
        if (publicado.isEmpty()
                || variacion.programado().isEmpty()
                || variacion.ejercido().isEmpty()) {
            return Optional.empty();
        }
        RefCelda celda = Senala.celda(VariacionDeGasto.TABLA, variacion.fila(), columna);
        BigDecimal impreso = publicado.get();
        return Optional.of(
                formula.aplica(variacion.ejercido().get(), variacion.programado().get())
                        .numero()
                        .map(c ->
                                comprueba.igual(
                                        variacion.concepto(), redondea(c, impreso), impreso, celda))
                        .orElseGet(() ->
                                comprueba.indefinido(
                                        variacion.concepto(), impreso.toPlainString(), celda)));
    }

    /**
     * A value published with fewer decimals than the form asks for is compared with those it has.
     */
    private static BigDecimal redondea(BigDecimal calculado, BigDecimal publicado) {
        return publicado.scale() < 1 || publicado.scale() >= calculado.scale()
                ? calculado
                : calculado.setScale(publicado.scale(), RoundingMode.HALF_UP);
    }
}
