package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.indicador.Ajuste;
import mx.recauda.rendicion.indicador.Meta;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The goals that the report itself carries: the approved budget and its adjustments, what was
 * programmed, and the columns {@code meta_original} and {@code meta_vigente} of the forms that have
 * them. Asked last: a register of goals knows more.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class MetasDelInforme implements FuenteDeMetas {

    private static final String MODIFICADO = "modificado_";

    @Override
    public Optional<Meta> meta(
            Casilla casilla, int anio, int trimestre, Map<Casilla, String> valores) {
        Renglon renglon = new Renglon(casilla, anio, valores);
        if (casilla.columna().startsWith("meta")) {
            return Optional.empty();
        }
        if (casilla.tabla().equals("adecuaciones") && casilla.columna().startsWith(MODIFICADO)) {
            return renglon.presupuesto(trimestre);
        }
        if (casilla.columna().equals("ejercido")) {
            return renglon.original("programado");
        }
        if (casilla.fila().contains(" · ejercido · ")) {
            return renglon.en(casilla.fila().replace(" · ejercido · ", " · programado · "));
        }
        return renglon.declarada(trimestre);
    }

    /** The row of a cell. */
    private record Renglon(Casilla casilla, int anio, Map<Casilla, String> valores) {

        Optional<BigDecimal> valor(String columna) {
            return numero(new Casilla(casilla.tabla(), casilla.fila(), columna));
        }

        private Optional<BigDecimal> numero(Casilla otra) {
            return Numero.lee(valores.getOrDefault(otra, ""));
        }

        Optional<Meta> original(String columna) {
            return valor(columna).map(v -> meta(v, List.of()));
        }

        Optional<Meta> en(String fila) {
            return numero(new Casilla(casilla.tabla(), fila, casilla.columna()))
                    .map(v -> meta(v, List.of()));
        }

        /** Approved, and what was added to it up to the cut of the column. */
        Optional<Meta> presupuesto(int trimestre) {
            String corte = casilla.columna().substring(MODIFICADO.length());
            Optional<BigDecimal> aprobado = valor("aprobado_anual");
            Optional<BigDecimal> adecuacion = valor("adecuacion_" + corte);
            return aprobado.map(a ->
                    meta(
                            a,
                            adecuacion
                                    .map(d -> List.of(ajuste(a, a.add(d), trimestre)))
                                    .orElse(List.of())));
        }

        Optional<Meta> declarada(int trimestre) {
            Optional<BigDecimal> original =
                    valor("meta_original").or(() -> valor("meta")).or(() -> valor("meta_anual"));
            return original.map(o ->
                    meta(
                            o,
                            valor("meta_vigente")
                                    .map(v -> List.of(ajuste(o, v, trimestre)))
                                    .orElse(List.of())));
        }

        private Meta meta(BigDecimal original, List<Ajuste> ajustes) {
            return new Meta(
                    casilla.fila(),
                    String.valueOf(anio),
                    original,
                    LocalDate.of(anio, 1, 1),
                    "",
                    ajustes);
        }

        private Ajuste ajuste(BigDecimal anterior, BigDecimal nuevo, int trimestre) {
            return new Ajuste(anterior, nuevo, Cortes.de(anio, trimestre), "", "", "");
        }
    }
}
