package mx.recauda.ley.parametros;

import mx.recauda.ley.fuente.Confianza;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small table published inside the library: CSV as in RFC 4180, UTF-8, with a header.
 *
 * @param nombre file name, for messages
 * @param filas the rows, in order
 */
public record TablaCsv(String nombre, List<Fila> filas) {

    /** Keeps an immutable copy. */
    public TablaCsv {
        filas = List.copyOf(filas);
    }

    /**
     * Reads a resource that lies beside a class.
     *
     * @throws IllegalArgumentException when there is no such resource or a row has another width
     */
    public static TablaCsv deRecurso(Class<?> ancla, String nombre) {
        try (InputStream datos = ancla.getResourceAsStream(nombre)) {
            if (datos == null) {
                throw new IllegalArgumentException("no such table: " + nombre);
            }
            return parse(nombre, new String(datos.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one of the tables of parameters of this library, for example {@code "inpc.csv"}.
     *
     * @throws IllegalArgumentException when there is no such table
     */
    public static TablaCsv deParametros(String nombre) {
        return deRecurso(TablaCsv.class, nombre);
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException when a row has another width than the header
     */
    public static TablaCsv parse(String nombre, String texto) {
        List<List<String>> registros = new Lector(texto).registros();
        Map<String, Integer> columnas = new HashMap<>();
        List<String> encabezado = registros.getFirst();
        for (int i = 0; i < encabezado.size(); i++) {
            columnas.put(encabezado.get(i), i);
        }
        List<Fila> filas = new ArrayList<>();
        for (int i = 1; i < registros.size(); i++) {
            List<String> celdas = registros.get(i);
            if (celdas.size() != encabezado.size()) {
                throw new IllegalArgumentException(nombre + ": row " + i + " has another width");
            }
            filas.add(new Fila(nombre, columnas, celdas));
        }
        return new TablaCsv(nombre, filas);
    }

    /** One row, read by the names of the header. */
    public static final class Fila {
        private final String tabla;
        private final Map<String, Integer> columnas;
        private final List<String> celdas;

        private Fila(String tabla, Map<String, Integer> columnas, List<String> celdas) {
            this.tabla = tabla;
            this.columnas = columnas;
            this.celdas = celdas;
        }

        /**
         * The cell of that column.
         *
         * @throws IllegalArgumentException when the table has no such column
         */
        public String get(String columna) {
            Integer indice = columnas.get(columna);
            if (indice == null) {
                throw new IllegalArgumentException(tabla + " has no column " + columna);
            }
            return celdas.get(indice);
        }

        /**
         * The degree of confidence written in that column: {@code confirmed}, {@code one-source},
         * {@code inferred} or {@code from-memory}.
         *
         * @throws IllegalArgumentException when it is none of them
         */
        public Confianza confianza(String columna) {
            return Confianzas.de(get(columna));
        }

        /** Whether the table has that column. */
        public boolean tiene(String columna) {
            return columnas.containsKey(columna);
        }
    }

    private static final class Lector {
        private final String texto;
        private final StringBuilder celda = new StringBuilder();
        private final List<List<String>> registros = new ArrayList<>();
        private List<String> registro = new ArrayList<>();
        private int pos;

        Lector(String texto) {
            this.texto = texto;
        }

        List<List<String>> registros() {
            while (pos < texto.length()) {
                char c = texto.charAt(pos++);
                switch (c) {
                    case '"' -> entreComillas();
                    case ',' -> cierraCelda();
                    case '\n' -> cierraRegistro();
                    case '\r' -> {}
                    default -> celda.append(c);
                }
            }
            if (!registro.isEmpty() || !celda.isEmpty()) {
                cierraRegistro();
            }
            return registros;
        }

        private void entreComillas() {
            while (pos < texto.length()) {
                char c = texto.charAt(pos++);
                if (c != '"') {
                    celda.append(c);
                } else if (pos < texto.length() && texto.charAt(pos) == '"') {
                    celda.append('"');
                    pos++;
                } else {
                    return;
                }
            }
        }

        private void cierraCelda() {
            registro.add(celda.toString());
            celda.setLength(0);
        }

        private void cierraRegistro() {
            cierraCelda();
            registros.add(List.copyOf(registro));
            registro = new ArrayList<>();
        }
    }
}
