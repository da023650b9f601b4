package mx.recauda.rendicion.informe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The minimum of JSON that reading the metadata and the annexes of a report needs. They were
 * already validated on the way in; a text that is not JSON reads as {@link Nulo}.
 */
public sealed interface Json {

    /**
     * An object.
     *
     * @param campos fields in order
     */
    record Objeto(Map<String, Json> campos) implements Json {}

    /**
     * An array.
     *
     * @param elementos elements in order
     */
    record Lista(List<Json> elementos) implements Json {}

    /**
     * A string, number or logical value, as its text.
     *
     * @param valor the value
     */
    record Escalar(String valor) implements Json {}

    /** {@code null}, a missing field, or a text that is not JSON. */
    record Nulo() implements Json {}

    /** Reads a document. Never throws. */
    static Json lee(String texto) {
        return new LectorJson(texto).documento();
    }

    /** A field of an object, or {@link Nulo}. */
    default Json campo(String nombre) {
        return this instanceof Objeto(Map<String, Json> campos)
                ? campos.getOrDefault(nombre, new Nulo())
                : new Nulo();
    }

    /** The elements of an array, or none. */
    default List<Json> lista() {
        return this instanceof Lista(List<Json> elementos) ? elementos : List.of();
    }

    /** The text of a scalar. */
    default Optional<String> texto() {
        return this instanceof Escalar(String valor) ? Optional.of(valor) : Optional.empty();
    }

    /** The texts of an array of scalars. */
    default List<String> textos() {
        return lista().stream().flatMap(j -> j.texto().stream()).toList();
    }
}

/** A recursive descent over one document. */
final class LectorJson {

    private static final int HONDURA_MAXIMA = 64;

    private final String texto;
    private int i;

    LectorJson(String texto) {
        this.texto = texto;
    }

    Json documento() {
        try {
            Json leido = valor(0);
            blancos();
            return i == texto.length() ? leido : new Json.Nulo();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Json.Nulo();
        }
    }

    private Json valor(int hondura) {
        if (hondura > HONDURA_MAXIMA) {
            throw new IllegalArgumentException("too deep");
        }
        blancos();
        return switch (texto.charAt(i)) {
            case '{' -> objeto(hondura);
            case '[' -> arreglo(hondura);
            case '"' -> new Json.Escalar(cadena());
            default -> literal();
        };
    }

    private Json objeto(int hondura) {
        Map<String, Json> campos = new LinkedHashMap<>();
        i++;
        while (!cierra('}')) {
            blancos();
            String nombre = cadena();
            exige(':');
            campos.put(nombre, valor(hondura + 1));
        }
        return new Json.Objeto(campos);
    }

    private Json arreglo(int hondura) {
        List<Json> elementos = new ArrayList<>();
        i++;
        while (!cierra(']')) {
            elementos.add(valor(hondura + 1));
        }
        return new Json.Lista(elementos);
    }

    private boolean cierra(char fin) {
        blancos();
        if (texto.charAt(i) == ',') {
            i++;
            return false;
        }
        if (texto.charAt(i) == fin) {
            i++;
            return true;
        }
        return false;
    }

    private String cadena() {
        if (texto.charAt(i) != '"') {
            throw new IllegalArgumentException("a string was expected");
        }
        StringBuilder leida = new StringBuilder();
        for (i++; texto.charAt(i) != '"'; i++) {
            leida.append(texto.charAt(i) == '\\' ? escape() : texto.charAt(i));
        }
        i++;
        return leida.toString();
    }

    private char escape() {
        i++;
        return switch (texto.charAt(i)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                char leido = (char) Integer.parseInt(texto.substring(i + 1, i + 5), 16);
                i += 4;
                yield leido;
            }
            default -> texto.charAt(i);
        };
    }

    private Json literal() {
        int inicio = i;
        while (i < texto.length() && ",]} \n\r\t".indexOf(texto.charAt(i)) < 0) {
            i++;
        }
        String leido = texto.substring(inicio, i);
        if (leido.isEmpty()) {
            throw new IllegalArgumentException("a value was expected");
        }
        return leido.equals("null") ? new Json.Nulo() : new Json.Escalar(leido);
    }

    private void exige(char esperado) {
        blancos();
        if (texto.charAt(i) != esperado) {
            throw new IllegalArgumentException("expected " + esperado);
        }
        i++;
    }

    private void blancos() {
        while (i < texto.length() && Character.isWhitespace(texto.charAt(i))) {
            i++;
        }
    }
}
