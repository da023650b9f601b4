package mx.recauda.rendicion.texto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A catalogue shipped with the program as CSV: header row, comma, double quotes, UTF-8. A catalogue
 * that cannot be read is a defect of the program, so it ends in an exception.
 */
public final class TablaDeRecurso {

    private TablaDeRecurso() {}

    /** The rows of the resource beside the class, each by its column names. */
    public static List<Map<String, String>> lee(Class<?> junto, String nombre) {
        List<List<String>> lineas = separa(contenido(junto, nombre));
        List<String> columnas = lineas.getFirst();
        List<Map<String, String>> filas = new ArrayList<>();
        for (List<String> linea : lineas.subList(1, lineas.size())) {
            if (linea.size() != columnas.size()) {
                throw new IllegalStateException(nombre + ": row of another width: " + linea);
            }
            Map<String, String> fila = new LinkedHashMap<>();
            for (int i = 0; i < columnas.size(); i++) {
                fila.put(columnas.get(i), linea.get(i));
            }
            filas.add(fila);
        }
        return List.copyOf(filas);
    }

    private static String contenido(Class<?> junto, String nombre) {
        try (InputStream entrada = junto.getResourceAsStream(nombre)) {
            if (entrada == null) {
                throw new IllegalStateException("missing catalogue " + nombre);
            }
            return new String(entrada.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> separa(String csv) {
        List<List<String>> lineas = new ArrayList<>();
        List<String> linea = new ArrayList<>();
        StringBuilder celda = new StringBuilder();
        boolean entrecomillado = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (entrecomillado && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                celda.append('"');
                i++;
            } else if (c == '"') {
                entrecomillado = !entrecomillado;
            } else if (!entrecomillado && (c == ',' || c == '\n')) {
                linea.add(celda.toString());
                celda.setLength(0);
                if (c == '\n') {
                    lineas.add(List.copyOf(linea));
                    linea.clear();
                }
            } else {
                celda.append(c);
            }
        }
        return lineas;
    }
}
