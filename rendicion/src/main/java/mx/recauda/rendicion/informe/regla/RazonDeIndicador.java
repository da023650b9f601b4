package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.formula.Formula;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Vocabulario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The value of an indicator is A/B in percent; with B zero it is undefined. */
final class RazonDeIndicador implements ReglaDeComprobacion<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-007",
                    "Razón del indicador",
                    Gravedad.ALTA,
                    "indicadores: A, B y valor publicado, cuando la fórmula es (A/B)*100",
                    "Publica el valor calculado o corrige la variable; si B es cero, deja el valor vacío con una nota.",
                    "LFPRH 107 y 61; hoja de indicadores 4T-2014: (A/B)*100 con un decimal",
                    Confianza.CONFIRMADA);

    private static final Comprueba COMPRUEBA =
            new Comprueba(FICHA, IndicadorReportado.TABLA, "A/B*100");
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Verificacion> comprueba(Informe informe) {
        return IndicadorReportado.de(informe).stream()
                .filter(IndicadorReportado::esRazonPorcentual)
                .filter(i -> !i.columnaValor().isEmpty())
                .flatMap(i -> comprueba(i).stream())
                .toList();
    }

    private static Optional<Verificacion> comprueba(IndicadorReportado indicador) {
        if (indicador.a().isEmpty() || indicador.b().isEmpty()) {
            return Optional.empty();
        }
        RefCelda celda =
                Senala.celda(IndicadorReportado.TABLA, indicador.fila(), indicador.columnaValor());
        boolean sinDato = Vocabulario.sinDato(indicador.valor());
        Optional<BigDecimal> publicado = indicador.numero().filter(n -> !sinDato);
        Optional<BigDecimal> calculado =
                Formula.RAZON_PORCENTUAL.aplica(indicador.a().get(), indicador.b().get()).numero();
        if (calculado.isEmpty()) {
            return publicado.map(
                    p -> COMPRUEBA.indefinido(indicador.rotulo(), p.toPlainString(), celda));
        }
        if (publicado.isEmpty()) {
            return calculado
                    .filter(c -> sinDato && c.signum() != 0)
                    .map(c -> COMPRUEBA.sinPublicar(indicador.rotulo(), c, celda));
        }
        return Optional.of(
                COMPRUEBA.igual(
                        indicador.rotulo(),
                        conLosDecimalesDe(publicado.get(), indicador, calculado.get()),
                        publicado.get(),
                        celda));
    }

    /** A value published with more decimals than the form asks for is compared with all of them. */
    private static BigDecimal conLosDecimalesDe(
            BigDecimal publicado, IndicadorReportado indicador, BigDecimal calculado) {
        if (publicado.scale() <= calculado.scale()) {
            return calculado;
        }
        return indicador
                .a()
                .orElseThrow()
                .multiply(CIEN)
                .divide(indicador.b().orElseThrow(), publicado.scale(), RoundingMode.HALF_UP);
    }
}
