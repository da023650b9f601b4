package mx.recauda.rendicion.justificacion;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.version.Casilla;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The explanations of the cells of a report as one more table of it, so that its hash, its
 * differences and its files cover them. A report without explanations has no such table: its
 * content, and its hash, are those it had before this table was known.
 */
public final class JustificacionesDeInforme {

    /** Key of the table, and name of its file without extension. */
    public static final String TABLA = "justificaciones";

    /** Columns that name the cell explained, which are also the name of the row. */
    public static final List<String> CELDA = List.of("seccion", "fila", "columna");

    private static final List<String> COLUMNAS =
            List.of(
                    "seccion",
                    "fila",
                    "columna",
                    "valor",
                    "causa",
                    "efecto",
                    "accion",
                    "fecha",
                    "responsable",
                    "ligas");

    /** Column of the sources declared; a report where nobody declared one has no such column. */
    private static final String FUENTES = "fuentes";

    private static final int PARTES_DE_FUENTE = 4;

    private static final String ES = " → ";

    private JustificacionesDeInforme() {}

    /**
     * The explanation of one cell.
     *
     * @param valor text of the cell that was explained
     * @param justificacion the explanation
     */
    public record Declarada(String valor, Justificacion justificacion) {}

    /** The report with the explanations; the same one when there is none. */
    public static Informe agrega(Informe informe, SortedMap<Casilla, Declarada> declaradas) {
        if (declaradas.isEmpty()) {
            return informe;
        }
        Map<String, Tabla> tablas = new LinkedHashMap<>(informe.tablas());
        tablas.put(TABLA, tabla(declaradas));
        return new Informe(
                informe.metadatos(),
                informe.secciones(),
                tablas,
                informe.textos(),
                informe.anexos());
    }

    /** The table, in the order of the cells. */
    public static Tabla tabla(SortedMap<Casilla, Declarada> declaradas) {
        boolean conFuentes =
                declaradas.values().stream().anyMatch(d -> !d.justificacion().fuentes().isEmpty());
        List<String> columnas = new ArrayList<>(COLUMNAS);
        if (conFuentes) {
            columnas.add(FUENTES);
        }
        List<Fila> filas = new ArrayList<>();
        declaradas.forEach((casilla, d) -> {
            Map<String, String> celdas = celdas(casilla, d);
            if (conFuentes) {
                celdas.put(FUENTES, fuentes(d.justificacion()));
            }
            filas.add(new Fila(new Origen(TABLA + ".csv", filas.size() + 2), celdas));
        });
        return new Tabla(TABLA, columnas, filas);
    }

    private static String fuentes(Justificacion justificacion) {
        return justificacion.fuentes().stream()
                .map(f -> String.join(ES, f.literal(), f.documento(), f.declara(), f.razon()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> celdas(Casilla casilla, Declarada declarada) {
        Justificacion j = declarada.justificacion();
        Map<String, String> celdas = new LinkedHashMap<>();
        celdas.put("seccion", casilla.tabla());
        celdas.put("fila", casilla.fila());
        celdas.put("columna", casilla.columna());
        celdas.put("valor", declarada.valor());
        celdas.put("causa", j.causa());
        celdas.put("efecto", j.efecto());
        celdas.put("accion", j.accion());
        celdas.put("fecha", j.fecha().map(LocalDate::toString).orElse(""));
        celdas.put("responsable", j.responsable());
        celdas.put(
                "ligas",
                j.ligas().stream()
                        .map(l -> l.literal() + ES + l.dato())
                        .collect(Collectors.joining("\n")));
        return celdas;
    }

    /** The explanations that a report carries, by the cell explained. */
    public static SortedMap<Casilla, Declarada> de(Informe informe) {
        SortedMap<Casilla, Declarada> declaradas = new TreeMap<>();
        for (Fila fila : informe.tabla(TABLA).filas()) {
            declaradas.put(
                    new Casilla(fila.crudo("seccion"), fila.crudo("fila"), fila.crudo("columna")),
                    new Declarada(fila.crudo("valor"), justificacion(fila)));
        }
        return declaradas;
    }

    private static Justificacion justificacion(Fila fila) {
        return new Justificacion(
                fila.crudo("causa"),
                fila.crudo("efecto"),
                fila.crudo("accion"),
                fila.texto("fecha").flatMap(JustificacionesDeInforme::fecha),
                fila.crudo("responsable"),
                fila.texto("ligas").stream()
                        .flatMap(String::lines)
                        .filter(l -> l.contains(ES))
                        .map(l -> l.split(ES, 2))
                        .map(l -> new Justificacion.Liga(l[0], l[1]))
                        .toList(),
                fila.texto(FUENTES).stream()
                        .flatMap(String::lines)
                        .map(l -> l.split(ES, -1))
                        .filter(l -> l.length == PARTES_DE_FUENTE)
                        .map(l -> new Justificacion.Fuente(l[0], l[1], l[2], l[3]))
                        .toList());
    }

    /** A date that is not one stays in the file received; here it is as if there were none. */
    private static Optional<LocalDate> fecha(String texto) {
        try {
            return Optional.of(LocalDate.parse(texto.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
