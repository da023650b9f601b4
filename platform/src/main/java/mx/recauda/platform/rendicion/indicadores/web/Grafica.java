package mx.recauda.platform.rendicion.indicadores.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chart of values against goals, as the server draws it: coordinates of an SVG of 720 by 260.
 * Periods without value leave a gap in the line.
 *
 * @param puntos values
 * @param tramos lines between values of periods that follow each other
 * @param metas short dashes of the goal of each period that has one
 * @param rayas lines of the scale
 */
record Grafica(List<Punto> puntos, List<String> tramos, List<Raya> metas, List<Raya> rayas) {

    private static final int IZQUIERDA = 74;
    private static final int DERECHA = 706;
    private static final int ARRIBA = 22;
    private static final int ABAJO = 220;
    private static final int RAYAS = 4;
    private static final BigDecimal AIRE = new BigDecimal("0.08");

    /**
     * A period.
     *
     * @param periodo its name
     * @param valor value, empty when undefined
     * @param original goal first committed
     * @param vigente goal in force
     */
    record Dato(
            String periodo,
            Optional<BigDecimal> valor,
            Optional<BigDecimal> original,
            Optional<BigDecimal> vigente) {}

    /** A value on the chart; the label of the period is empty where it would not fit. */
    record Punto(int x, int y, String periodo, String valor, boolean conValor) {}

    /** A horizontal line with its label. */
    record Raya(int x1, int x2, int y, String rotulo, boolean original) {}

    /** The chart of at least one value or goal; empty without any. */
    static Optional<Grafica> de(List<Dato> datos) {
        List<BigDecimal> todos =
                datos.stream()
                        .flatMap(d -> Stream.of(d.valor(), d.original(), d.vigente()))
                        .flatMap(Optional::stream)
                        .toList();
        return todos.isEmpty() ? Optional.empty() : Optional.of(dibuja(datos, Escala.de(todos)));
    }

    private static Grafica dibuja(List<Dato> datos, Escala escala) {
        List<Punto> puntos = new ArrayList<>();
        List<Raya> metas = new ArrayList<>();
        int cadaCuantos = Math.max(1, Math.ceilDiv(datos.size(), 9));
        int ancho = (DERECHA - IZQUIERDA) / Math.max(1, datos.size());
        for (int i = 0; i < datos.size(); i++) {
            Dato d = datos.get(i);
            int x = IZQUIERDA + ancho * i + ancho / 2;
            boolean rotula = (datos.size() - 1 - i) % cadaCuantos == 0;
            puntos.add(
                    new Punto(
                            x,
                            d.valor().map(escala::y).orElse(0),
                            rotula ? d.periodo() : "",
                            d.valor().map(BigDecimal::toPlainString).orElse(""),
                            d.valor().isPresent()));
            int medio = Math.min(ancho / 2 - 2, 26);
            boolean distinta =
                    d.original().isPresent()
                            && d.vigente()
                                    .filter(v -> v.compareTo(d.original().get()) != 0)
                                    .isPresent();
            if (distinta) {
                d.original()
                        .ifPresent(o ->
                                metas.add(new Raya(x - medio, x + medio, escala.y(o), "", true)));
            }
            d.vigente()
                    .ifPresent(
                            v -> metas.add(new Raya(x - medio, x + medio, escala.y(v), "", false)));
        }
        return new Grafica(puntos, tramos(puntos), metas, escala.rayas());
    }

    private static List<String> tramos(List<Punto> puntos) {
        List<String> tramos = new ArrayList<>();
        List<Punto> seguidos = new ArrayList<>();
        for (Punto p : puntos) {
            if (p.conValor()) {
                seguidos.add(p);
            } else {
                cierra(seguidos, tramos);
            }
        }
        cierra(seguidos, tramos);
        return tramos;
    }

    private static void cierra(List<Punto> seguidos, List<String> tramos) {
        if (seguidos.size() > 1) {
            tramos.add(
                    seguidos.stream()
                            .map(p -> p.x() + "," + p.y())
                            .collect(Collectors.joining(" ")));
        }
        seguidos.clear();
    }

    /** From the least to the greatest value, with some air. */
    private record Escala(BigDecimal minimo, BigDecimal maximo) {

        static Escala de(List<BigDecimal> valores) {
            BigDecimal menor = valores.stream().reduce(BigDecimal::min).orElseThrow();
            BigDecimal mayor = valores.stream().reduce(BigDecimal::max).orElseThrow();
            BigDecimal alto = mayor.subtract(menor);
            if (alto.signum() == 0) {
                alto = mayor.abs().max(BigDecimal.ONE);
            }
            BigDecimal aire = alto.multiply(AIRE);
            BigDecimal piso = menor.subtract(aire);
            return new Escala(
                    menor.signum() >= 0 ? piso.max(BigDecimal.ZERO) : piso, mayor.add(aire));
        }

        int y(BigDecimal valor) {
            return ABAJO
                    - valor.subtract(minimo)
                            .multiply(BigDecimal.valueOf(ABAJO - ARRIBA))
                            .divide(maximo.subtract(minimo), 0, RoundingMode.HALF_UP)
                            .intValueExact();
        }

        List<Raya> rayas() {
            List<Raya> rayas = new ArrayList<>();
            BigDecimal paso =
                    maximo.subtract(minimo)
                            .divide(BigDecimal.valueOf(RAYAS), 4, RoundingMode.HALF_UP);
            int decimales = Math.max(0, Math.min(3, 2 - (paso.precision() - paso.scale())));
            for (int i = 0; i <= RAYAS; i++) {
                BigDecimal valor = minimo.add(paso.multiply(BigDecimal.valueOf(i))).min(maximo);
                rayas.add(
                        new Raya(
                                IZQUIERDA,
                                DERECHA,
                                y(valor),
                                new mx.recauda.platform.portal.Formato().numero(valor, decimales),
                                false));
            }
            return rayas;
        }
    }
}
