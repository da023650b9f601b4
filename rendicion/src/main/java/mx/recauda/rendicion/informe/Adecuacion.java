package mx.recauda.rendicion.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A budget concept of the section {@code adecuaciones}, with its change at each cut. Amounts in
 * pesos. The cuts are read from the column names, or from the column {@code periodo} when each cut
 * has a row of its own.
 *
 * @param fila row where the concept first stands
 * @param seccion income or expense heading, as captured
 * @param concepto budget concept
 * @param aprobado approved annual budget
 * @param cortes its cuts in ascending order
 * @param columnaVariacion column of the published variation, or empty
 * @param variacion published variation in percent, as captured
 * @param explicacion explanation as captured
 */
public record Adecuacion(
        Fila fila,
        String seccion,
        String concepto,
        Optional<BigDecimal> aprobado,
        List<AlCorte> cortes,
        String columnaVariacion,
        String variacion,
        String explicacion) {

    /** Key of the section and of its table. */
    public static final String TABLA = "adecuaciones";

    /**
     * The change known at a cut.
     *
     * @param fila row where it stands
     * @param corte the cut
     * @param columnaAdecuacion column of the change
     * @param adecuacion accumulated change, in pesos
     * @param columnaModificado column of the modified budget
     * @param modificado modified budget, in pesos
     */
    public record AlCorte(
            Fila fila,
            Corte corte,
            String columnaAdecuacion,
            Optional<BigDecimal> adecuacion,
            String columnaModificado,
            Optional<BigDecimal> modificado) {}

    /** Keeps an immutable copy. */
    public Adecuacion {
        cortes = List.copyOf(cortes);
    }

    /** The last cut, which is the one of the published variation. */
    public Optional<AlCorte> ultimo() {
        return cortes.isEmpty() ? Optional.empty() : Optional.of(cortes.getLast());
    }

    /** Every concept of the report, in the order captured. */
    public static List<Adecuacion> de(Informe informe) {
        Tabla tabla = informe.tabla(TABLA);
        Corte porOmision = Corte.acumulado(informe.metadatos().trimestre());
        Map<String, Adecuacion> porConcepto = new LinkedHashMap<>();
        int suelto = 0;
        for (Fila fila : tabla.filas()) {
            Adecuacion leida = lee(tabla, fila, porOmision);
            String clave = leida.seccion + "|" + leida.concepto;
            Adecuacion previa = porConcepto.get(clave);
            boolean otroCorte =
                    previa != null
                            && tabla.tiene("periodo")
                            && previa.cortes.stream()
                                    .noneMatch(c ->
                                            leida.cortes.stream()
                                                    .anyMatch(n -> n.corte.equals(c.corte)));
            if (previa == null) {
                porConcepto.put(clave, leida);
            } else if (otroCorte) {
                porConcepto.put(clave, previa.mas(leida));
            } else {
                porConcepto.put(clave + "|" + ++suelto, leida);
            }
        }
        return List.copyOf(porConcepto.values());
    }

    private Adecuacion mas(Adecuacion otra) {
        List<AlCorte> todos = new ArrayList<>(cortes);
        todos.addAll(otra.cortes);
        todos.sort(java.util.Comparator.comparing(AlCorte::corte));
        boolean suya = !variacion.isBlank();
        return new Adecuacion(
                suya ? fila : otra.fila,
                seccion,
                concepto,
                aprobado.or(otra::aprobado),
                todos,
                suya ? columnaVariacion : otra.columnaVariacion,
                suya ? variacion : otra.variacion,
                explicacion.isBlank() ? otra.explicacion : explicacion);
    }

    private static Adecuacion lee(Tabla tabla, Fila fila, Corte porOmision) {
        String variacion = columnaDeVariacion(tabla, fila);
        return new Adecuacion(
                fila,
                fila.crudo("seccion").strip(),
                fila.crudo("concepto").strip(),
                NumeroPublicado.numero(fila, columna(tabla, "aprobado")),
                cortes(tabla, fila, porOmision),
                variacion,
                fila.crudo(variacion).strip(),
                fila.crudo("explicacion").strip());
    }

    private static List<AlCorte> cortes(Tabla tabla, Fila fila, Corte porOmision) {
        TreeSet<Corte> cortes = new TreeSet<>();
        for (String columna : tabla.columnas()) {
            if (columna.startsWith("adecuacion") || columna.startsWith("modificado")) {
                Corte.lee(columna).ifPresent(cortes::add);
            }
        }
        if (cortes.isEmpty()) {
            Corte corte = Corte.lee(fila.crudo("periodo")).orElse(porOmision);
            String adecuacion = columna(tabla, "adecuacion");
            String modificado = columna(tabla, "modificado");
            return adecuacion.isEmpty() && modificado.isEmpty()
                    ? List.of()
                    : List.of(alCorte(fila, corte, adecuacion, modificado));
        }
        return cortes.stream()
                .map(c ->
                        alCorte(
                                fila,
                                c,
                                columnaDeCorte(tabla, "adecuacion", c),
                                columnaDeCorte(tabla, "modificado", c)))
                .toList();
    }

    private static AlCorte alCorte(Fila fila, Corte corte, String adecuacion, String modificado) {
        return new AlCorte(
                fila,
                corte,
                adecuacion,
                NumeroPublicado.numero(fila, adecuacion),
                modificado,
                NumeroPublicado.numero(fila, modificado));
    }

    private static String columnaDeCorte(Tabla tabla, String inicio, Corte corte) {
        return tabla.columnas().stream()
                .filter(c -> c.startsWith(inicio))
                .filter(c -> Corte.lee(c).filter(corte::equals).isPresent())
                .findFirst()
                .orElse("");
    }

    private static String columna(Tabla tabla, String inicio) {
        return tabla.columnas().stream()
                .filter(c -> c.startsWith(inicio))
                .filter(c -> !c.contains("publicad"))
                .findFirst()
                .orElse("");
    }

    private static String columnaDeVariacion(Tabla tabla, Fila fila) {
        List<String> candidatas =
                tabla.columnas().stream().filter(c -> c.startsWith("variacion")).toList();
        return candidatas.stream()
                .filter(c -> fila.texto(c).isPresent())
                .findFirst()
                .or(() -> candidatas.stream().findFirst())
                .orElse("");
    }
}
