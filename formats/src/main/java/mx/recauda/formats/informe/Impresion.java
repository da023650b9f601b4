package mx.recauda.formats.informe;

import mx.recauda.formats.numero.EstiloNumerico;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report as the official files print it: captured cells as they are, derived cells recomputed,
 * and the list of every cell that changed, from which the captured text is recovered.
 *
 * @param informe the report with its derived cells recomputed
 * @param diferencias every derived cell that is not as published
 * @param cambios cells printed otherwise than captured
 */
public record Impresion(Informe informe, List<Diferencia> diferencias, List<Cambio> cambios) {

    /** Keeps immutable copies. */
    public Impresion {
        diferencias = List.copyOf(diferencias);
        cambios = List.copyOf(cambios);
    }

    /**
     * A cell printed otherwise than captured.
     *
     * @param diferencia why
     * @param columna column of this cell: that of the difference, or its printed twin
     * @param capturado text as captured
     * @param impreso text as printed
     */
    public record Cambio(Diferencia diferencia, String columna, String capturado, String impreso) {}

    /** Recomputes a captured report. */
    public static Impresion de(Informe capturado) {
        List<Diferencia> diferencias = Recalculo.diferencias(capturado);
        List<Cambio> cambios = new ArrayList<>();
        for (Diferencia d : diferencias) {
            if (d.motivo().cambiaLaCelda()) {
                Fila fila = capturado.tabla(d.tabla()).filas().get(d.fila());
                cambios.add(new Cambio(d, d.columna(), d.publicado(), d.impreso()));
                gemela(fila, d).ifPresent(cambios::add);
            }
        }
        return new Impresion(aplica(capturado, cambios), diferencias, cambios);
    }

    /** The printed text of a number captured in two columns changes with it. */
    private static Optional<Cambio> gemela(Fila fila, Diferencia d) {
        return List.of("_publicado", "_publicada").stream()
                .map(sufijo -> d.columna() + sufijo)
                .filter(fila.celdas()::containsKey)
                .findFirst()
                .map(columna -> {
                    String capturado = fila.crudo(columna);
                    return new Cambio(d, columna, capturado, comoEstaba(capturado, d));
                });
    }

    private static String comoEstaba(String capturado, Diferencia d) {
        return EstiloNumerico.lee(d.impreso())
                .map(nuevo ->
                        EstiloNumerico.lee(capturado)
                                .map(EstiloNumerico.Leido::estilo)
                                .orElseGet(() -> EstiloNumerico.miles(nuevo.estilo().decimales()))
                                .imprime(nuevo.valor()))
                .orElse("");
    }

    private static Informe aplica(Informe informe, List<Cambio> cambios) {
        Map<String, Tabla> tablas = new LinkedHashMap<>(informe.tablas());
        for (Cambio cambio : cambios) {
            tablas.computeIfPresent(
                    cambio.diferencia().tabla(),
                    (clave, tabla) ->
                            con(
                                    tabla,
                                    cambio.diferencia().fila(),
                                    cambio.columna(),
                                    cambio.impreso()));
        }
        return new Informe(
                informe.metadatos(),
                informe.secciones(),
                tablas,
                informe.textos(),
                informe.anexos());
    }

    /** The same table with another text in one cell. */
    static Tabla con(Tabla tabla, int indice, String columna, String texto) {
        List<Fila> filas = new ArrayList<>(tabla.filas());
        Fila fila = filas.get(indice);
        Map<String, String> celdas = new LinkedHashMap<>(fila.celdas());
        celdas.put(columna, texto);
        filas.set(indice, new Fila(fila.origen(), celdas));
        return new Tabla(tabla.clave(), tabla.columnas(), filas);
    }
}
