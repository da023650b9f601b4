package mx.recauda.formats.informe;

import mx.recauda.formats.informe.Diferencia.Motivo;
import mx.recauda.formats.numero.EstiloNumerico;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Recomputes every derived cell of a report: percentages, modified budgets, totals, variations and
 * indicator values. Cells whose inputs are missing or unreadable are left as captured.
 */
public final class Recalculo {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);
    private static final BigDecimal MEDIO = new BigDecimal("0.5");
    private static final String TOTAL = "total";

    private final List<Diferencia> diferencias = new ArrayList<>();
    private final List<Cuenta> cuentas = new ArrayList<>();

    private Recalculo() {}

    /**
     * A derived cell and what made it, published as computed or not.
     *
     * @param tabla table key
     * @param fila row in the order captured, from 0
     * @param columna column key
     * @param formula how it is computed, in words
     * @param resultado exact result, before it is written as the cell; empty when undefined
     */
    public record Cuenta(
            String tabla,
            int fila,
            String columna,
            String formula,
            Optional<BigDecimal> resultado) {}

    /** Every derived cell that is not as published, in the order of the report. */
    public static List<Diferencia> diferencias(Informe informe) {
        return de(informe).diferencias;
    }

    /** Every derived cell with its formula, in the order of the report. */
    public static List<Cuenta> cuentas(Informe informe) {
        return de(informe).cuentas;
    }

    private static Recalculo de(Informe informe) {
        Recalculo recalculo = new Recalculo();
        recalculo.contratos(informe.tabla("contratos_plurianuales"));
        recalculo.adecuaciones(informe.tabla("adecuaciones"));
        recalculo.donativos(informe.tabla("donativos"));
        recalculo.juicios(informe.tabla("juicios"));
        recalculo.variacion(informe.tabla("variacion_gasto"));
        recalculo.honorarios(informe.tabla("honorarios"));
        recalculo.indicadores(informe.tabla("indicadores"));
        return recalculo;
    }

    private void contratos(Tabla tabla) {
        for (int i = 0; i < tabla.filas().size(); i++) {
            Fila total = tabla.filas().get(i);
            if (!total.crudo("nivel").equals(TOTAL)) {
                continue;
            }
            Predicate<Fila> componente =
                    f ->
                            !f.crudo("nivel").equals(TOTAL)
                                    && iguales(f, total, "columna", "medida", "periodo");
            suma(tabla, i, "monto", componente, true);
        }
    }

    private void adecuaciones(Tabla tabla) {
        List<String> cortes =
                tabla.columnas().stream()
                        .filter(c -> c.startsWith("modificado_"))
                        .map(c -> c.substring("modificado_".length()))
                        .toList();
        for (int i = 0; i < tabla.filas().size(); i++) {
            Fila fila = tabla.filas().get(i);
            Optional<BigDecimal> aprobado = numero(fila, "aprobado_anual");
            Optional<BigDecimal> cierre = Optional.empty();
            for (String corte : cortes) {
                Optional<BigDecimal> adecuacion = numero(fila, "adecuacion_" + corte);
                cierre = combina(aprobado, adecuacion, BigDecimal::add);
                compara(tabla, i, "modificado_" + corte, cierre, "aprobado + adecuación", false);
                cierre = cierre.or(() -> numero(fila, "modificado_" + corte));
            }
            if (aprobado.isPresent() && cierre.isPresent()) {
                variacion(tabla, i, aprobado.get(), cierre.get());
            }
        }
    }

    private void variacion(Tabla tabla, int fila, BigDecimal aprobado, BigDecimal cierre) {
        String columna =
                tabla.tiene("variacion_pct_publicada")
                        ? "variacion_pct_publicada"
                        : "variacion_pct";
        String formula = "((modificado del último corte / aprobado) − 1) × 100";
        if (aprobado.signum() == 0) {
            indefinido(tabla, fila, columna, formula + ", con aprobado = 0");
            return;
        }
        BigDecimal porcentaje =
                cierre.subtract(aprobado).multiply(CIEN).divide(aprobado, 1, RoundingMode.HALF_UP);
        compara(tabla, fila, columna, Optional.of(porcentaje), formula, false);
    }

    private void donativos(Tabla tabla) {
        for (int i = 0; i < tabla.filas().size(); i++) {
            Fila fila = tabla.filas().get(i);
            Optional<BigDecimal> partes =
                    combina(
                            numero(fila, "recursos_fiscales"),
                            numero(fila, "recursos_propios"),
                            BigDecimal::add);
            if (!esTotalDeDonativos(fila)) {
                String formula = "recursos fiscales + recursos propios";
                compara(tabla, i, "monto_total", partes, formula, false);
                continue;
            }
            Predicate<Fila> suyos = f -> !esTotalDeDonativos(f) && iguales(f, fila, "periodo");
            tabla.columnas().stream()
                    .filter(c -> c.startsWith("monto") || c.startsWith("recursos_"))
                    .filter(c -> !c.contains("publicad"))
                    .forEach(c -> suma(tabla, tabla.filas().indexOf(fila), c, suyos, false));
        }
    }

    private static boolean esTotalDeDonativos(Fila fila) {
        return fila.crudo("beneficiario").strip().equalsIgnoreCase(TOTAL)
                || fila.crudo("nivel").equals(TOTAL);
    }

    private void juicios(Tabla tabla) {
        for (int i = 0; i < tabla.filas().size(); i++) {
            Fila total = tabla.filas().get(i);
            if (!total.crudo("nivel").equals(TOTAL)) {
                continue;
            }
            boolean general = total.crudo("resultado").equals(TOTAL);
            Predicate<Fila> suyos =
                    general
                            ? f ->
                                    f.crudo("nivel").equals(TOTAL)
                                            && !f.crudo("resultado").equals(TOTAL)
                                            && iguales(f, total, "grupo")
                            : f ->
                                    !f.crudo("nivel").equals(TOTAL)
                                            && iguales(f, total, "grupo", "resultado");
            suma(tabla, i, "numero", suyos, false);
            suma(tabla, i, "cuantia", suyos, false);
        }
    }

    private void variacion(Tabla tabla) {
        for (int i = 0; i < tabla.filas().size(); i++) {
            Fila fila = tabla.filas().get(i);
            Optional<BigDecimal> programado = numero(fila, "programado");
            Optional<BigDecimal> absoluta =
                    combina(numero(fila, "ejercido"), programado, BigDecimal::subtract);
            compara(tabla, i, "diferencia_absoluta", absoluta, "ejercido − programado", false);
            if (absoluta.isEmpty() || programado.isEmpty()) {
                continue;
            }
            String formula = "(ejercido − programado) / programado × 100";
            if (programado.get().signum() == 0) {
                indefinido(tabla, i, "diferencia_relativa_pct", formula + ", con programado = 0");
            } else {
                BigDecimal relativa =
                        absoluta.get()
                                .multiply(CIEN)
                                .divide(programado.get(), 2, RoundingMode.HALF_UP);
                compara(tabla, i, "diferencia_relativa_pct", Optional.of(relativa), formula, false);
            }
        }
    }

    private void honorarios(Tabla tabla) {
        for (int i = 0; i < tabla.filas().size(); i++) {
            if (tabla.filas().get(i).crudo("nivel").equals(TOTAL)) {
                Predicate<Fila> suyos = f -> !f.crudo("nivel").equals(TOTAL);
                suma(tabla, i, "contratos_periodo", suyos, false);
                suma(tabla, i, "presupuesto_ejercido", suyos, false);
            }
        }
    }

    private void indicadores(Tabla tabla) {
        String columna = tabla.tiene("valor_publicado") ? "valor_publicado" : "valor";
        for (int i = 0; i < tabla.filas().size(); i++) {
            Fila fila = tabla.filas().get(i);
            String formula = fila.crudo("formula").replace(" ", "");
            Optional<BigDecimal> a = numero(fila, "a");
            Optional<BigDecimal> b = numero(fila, "b");
            if (!formula.equals("(A/B)*100") || a.isEmpty() || b.isEmpty()) {
                continue;
            }
            if (b.get().signum() == 0) {
                indefinido(tabla, i, columna, "(A/B)*100, con B = 0");
            } else {
                BigDecimal valor = a.get().multiply(CIEN).divide(b.get(), 1, RoundingMode.HALF_UP);
                compara(tabla, i, columna, Optional.of(valor), "(A/B)*100", false);
            }
        }
    }

    private void suma(
            Tabla tabla, int fila, String columna, Predicate<Fila> suyos, boolean redondeada) {
        List<Fila> sumandos = tabla.filas().stream().filter(suyos).toList();
        List<BigDecimal> valores =
                sumandos.stream().flatMap(f -> numero(f, columna).stream()).toList();
        if (valores.isEmpty() || valores.size() < sumandos.size()) {
            return;
        }
        BigDecimal suma = valores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<BigDecimal> publicado = numero(tabla.filas().get(fila), columna);
        BigDecimal tolerancia = MEDIO.multiply(BigDecimal.valueOf(valores.size()));
        boolean porRedondeo =
                redondeada
                        && publicado.isPresent()
                        && publicado.get().subtract(suma).abs().compareTo(tolerancia) <= 0;
        compara(tabla, fila, columna, Optional.of(suma), "suma de sus renglones", porRedondeo);
    }

    private void compara(
            Tabla tabla,
            int indice,
            String columna,
            Optional<BigDecimal> recalculado,
            String formula,
            boolean porRedondeo) {
        if (!tabla.tiene(columna) || recalculado.isEmpty()) {
            return;
        }
        cuentas.add(new Cuenta(tabla.clave(), indice, columna, formula, recalculado));
        Fila fila = tabla.filas().get(indice);
        Optional<BigDecimal> publicado = numero(fila, columna);
        if (publicado.isPresent() && publicado.get().compareTo(recalculado.get()) == 0) {
            return;
        }
        Motivo motivo =
                porRedondeo
                        ? Motivo.REDONDEO
                        : fila.crudo(columna).isBlank() ? Motivo.NO_PUBLICADO : Motivo.DISTINTO;
        String texto = estilo(tabla, fila, columna, recalculado.get()).imprime(recalculado.get());
        anota(tabla, indice, columna, texto, motivo, formula);
    }

    private void indefinido(Tabla tabla, int fila, String columna, String formula) {
        cuentas.add(new Cuenta(tabla.clave(), fila, columna, formula, Optional.empty()));
        if (tabla.tiene(columna) && !tabla.filas().get(fila).crudo(columna).isBlank()) {
            anota(tabla, fila, columna, "", Motivo.INDEFINIDO, formula);
        }
    }

    private void anota(
            Tabla tabla, int indice, String columna, String texto, Motivo motivo, String formula) {
        Fila fila = tabla.filas().get(indice);
        diferencias.add(
                new Diferencia(
                        tabla.clave(),
                        indice,
                        fila.origen().archivo(),
                        fila.origen().linea(),
                        Ubicacion.de(fila),
                        columna,
                        fila.crudo(columna),
                        texto,
                        motivo,
                        formula));
    }

    /**
     * The style of the cell itself or, when it is blank or unreadable, of another in its column.
     */
    private static EstiloNumerico estilo(
            Tabla tabla, Fila fila, String columna, BigDecimal recalculado) {
        Stream<Fila> candidatas = Stream.concat(Stream.of(fila), tabla.filas().stream());
        return candidatas
                .map(f -> EstiloNumerico.lee(f.crudo(columna)))
                .flatMap(Optional::stream)
                .map(EstiloNumerico.Leido::estilo)
                .filter(e -> e.forma() != EstiloNumerico.Forma.GUION)
                .findFirst()
                .orElseGet(() -> EstiloNumerico.plano(Math.max(0, recalculado.scale())));
    }

    private static Optional<BigDecimal> numero(Fila fila, String columna) {
        return EstiloNumerico.lee(fila.crudo(columna)).map(EstiloNumerico.Leido::valor);
    }

    private static boolean iguales(Fila una, Fila otra, String... columnas) {
        return Stream.of(columnas).allMatch(c -> Objects.equals(una.crudo(c), otra.crudo(c)));
    }

    private static Optional<BigDecimal> combina(
            Optional<BigDecimal> a,
            Optional<BigDecimal> b,
            java.util.function.BinaryOperator<BigDecimal> operacion) {
        return a.flatMap(x -> b.map(y -> operacion.apply(x, y)));
    }
}
