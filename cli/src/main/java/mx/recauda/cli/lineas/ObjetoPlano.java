package mx.recauda.cli.lineas;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One flat JSON object read from bytes without copying them: for each known field, the place and
 * the type of its value. A reader is reused line after line by one thread.
 */
public final class ObjetoPlano {

    /** What the value of a field is. */
    public enum Tipo {
        /** The field is absent. */
        FALTA,
        /** A string. */
        CADENA,
        /** A whole number, without point or exponent. */
        ENTERO,
        /** A number with point or exponent. */
        DECIMAL,
        /** true. */
        VERDADERO,
        /** false. */
        FALSO,
        /** null. */
        NULO,
        /** An object or an array. */
        ANIDADO
    }

    /** How a reading ended. */
    public enum Lectura {
        /** Every field is known and appears once. */
        BIEN,
        /** Not a JSON object: see {@link #detalle}. */
        JSON_INVALIDO,
        /** A field is not known: {@link #detalle} is its name. */
        CAMPO_DESCONOCIDO,
        /** A field appears twice: {@link #detalle} is its name. */
        CAMPO_REPETIDO
    }

    private final byte[][] nombres;
    private final Tipo[] tipos;
    private final int[] inicios;
    private final int[] fines;
    private byte[] datos = {};
    private int comienzo;
    private int pos;
    private int fin;
    private String detalle = "";
    private boolean invalido;
    private Lectura primeraFalla = Lectura.BIEN;

    /** A reader of objects with those fields. */
    public ObjetoPlano(List<String> campos) {
        nombres =
                campos.stream().map(c -> c.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        tipos = new Tipo[nombres.length];
        inicios = new int[nombres.length];
        fines = new int[nombres.length];
    }

    /**
     * Reads one line.
     *
     * @return whether it is an object of known fields; what was read before a failure stays
     *     readable
     */
    public Lectura leer(byte[] bytes, int desde, int hasta) {
        datos = bytes;
        comienzo = desde;
        pos = desde;
        fin = hasta;
        invalido = false;
        detalle = "";
        primeraFalla = Lectura.BIEN;
        Arrays.fill(tipos, Tipo.FALTA);
        objeto();
        return invalido ? Lectura.JSON_INVALIDO : primeraFalla;
    }

    /** What failed: a position and a reason, or the name of a field. */
    public String detalle() {
        return detalle;
    }

    /** Type of the value of a field, by its position in the list of fields. */
    public Tipo tipo(int campo) {
        return tipos[campo];
    }

    /** First byte of the value; of a string, the one after the quote. */
    public int inicio(int campo) {
        return inicios[campo];
    }

    /** Byte after the value; of a string, its closing quote. */
    public int fin(int campo) {
        return fines[campo];
    }

    /** The bytes given to {@link #leer}. */
    public byte[] datos() {
        return datos;
    }

    /** The value as text, with the escapes of a string resolved. */
    public String texto(int campo) {
        return decodificar(inicios[campo], fines[campo]);
    }

    /** A whole number that fits in an {@code int}; empty when it does not fit. */
    public Optional<Integer> entero(int campo) {
        long numero = 0;
        int i = inicios[campo];
        boolean negativo = datos[i] == '-';
        for (i += negativo ? 1 : 0; i < fines[campo]; i++) {
            numero = numero * 10 + (datos[i] - '0');
            if (numero > Integer.MAX_VALUE) {
                return Optional.empty();
            }
        }
        return Optional.of((int) (negativo ? -numero : numero));
    }

    private void objeto() {
        espacios();
        if (!consume('{')) {
            falla("{");
            return;
        }
        espacios();
        if (!consume('}')) {
            do {
                espacios();
                campo();
                espacios();
            } while (!invalido && consume(','));
            if (!invalido && !consume('}')) {
                falla("}");
            }
        }
        espacios();
        if (!invalido && pos != fin) {
            falla("fin");
        }
    }

    private void campo() {
        if (!consume('"')) {
            falla("\"");
            return;
        }
        int inicio = pos;
        cadena();
        int termino = pos - 1;
        espacios();
        if (!invalido && !consume(':')) {
            falla(":");
        }
        if (invalido) {
            return;
        }
        int campo = campoLlamado(inicio, termino);
        espacios();
        if (campo < 0) {
            primera(Lectura.CAMPO_DESCONOCIDO, inicio, termino);
            valor();
        } else {
            if (tipos[campo] != Tipo.FALTA) {
                primera(Lectura.CAMPO_REPETIDO, inicio, termino);
            }
            int comienzo = pos;
            Tipo tipo = valor();
            int comillas = tipo == Tipo.CADENA ? 1 : 0;
            tipos[campo] = tipo;
            inicios[campo] = comienzo + comillas;
            fines[campo] = pos - comillas;
        }
    }

    private void primera(Lectura lectura, int inicio, int termino) {
        if (primeraFalla == Lectura.BIEN) {
            primeraFalla = lectura;
            detalle = decodificar(inicio, termino);
        }
    }

    private int campoLlamado(int inicio, int termino) {
        for (int i = 0; i < nombres.length; i++) {
            byte[] nombre = nombres[i];
            if (nombre.length == termino - inicio
                    && Arrays.equals(nombre, 0, nombre.length, datos, inicio, termino)) {
                return i;
            }
        }
        return -1;
    }

    private Tipo valor() {
        if (pos >= fin) {
            falla("valor");
            return Tipo.FALTA;
        }
        return switch (datos[pos]) {
            case '"' -> {
                pos++;
                cadena();
                yield Tipo.CADENA;
            }
            case 't' -> palabra("true", Tipo.VERDADERO);
            case 'f' -> palabra("false", Tipo.FALSO);
            case 'n' -> palabra("null", Tipo.NULO);
            case '{', '[' -> anidado();
            default -> numero();
        };
    }

    private Tipo palabra(String palabra, Tipo tipo) {
        for (int i = 0; i < palabra.length(); i++) {
            if (pos >= fin || datos[pos++] != palabra.charAt(i)) {
                falla(palabra);
                return Tipo.FALTA;
            }
        }
        return tipo;
    }

    /** Skips a nested value: no field has one, so only its end matters. */
    private Tipo anidado() {
        int profundidad = 0;
        do {
            byte b = datos[pos++];
            if (b == '"') {
                cadena();
            } else if (b == '{' || b == '[') {
                profundidad++;
            } else if (b == '}' || b == ']') {
                profundidad--;
            }
        } while (profundidad > 0 && pos < fin && !invalido);
        if (profundidad > 0) {
            falla("]");
        }
        return Tipo.ANIDADO;
    }

    private Tipo numero() {
        int inicio = pos;
        consume('-');
        int enteros = cifras();
        boolean ceroSobrante = enteros > 1 && datos[pos - enteros] == '0';
        boolean decimal = false;
        boolean completo = enteros > 0 && !ceroSobrante;
        if (consume('.')) {
            decimal = true;
            completo &= cifras() > 0;
        }
        if (pos < fin && (datos[pos] | 0x20) == 'e') {
            pos++;
            decimal = true;
            if (!consume('+')) {
                consume('-');
            }
            completo &= cifras() > 0;
        }
        if (!completo) {
            pos = inicio;
            falla("valor");
        }
        return decimal ? Tipo.DECIMAL : Tipo.ENTERO;
    }

    private int cifras() {
        int inicio = pos;
        while (pos < fin && datos[pos] >= '0' && datos[pos] <= '9') {
            pos++;
        }
        return pos - inicio;
    }

    /** From after the opening quote to after the closing one. */
    private void cadena() {
        while (pos < fin) {
            byte b = datos[pos++];
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                escape();
            } else if (b >= 0 && b < ' ') {
                break;
            }
        }
        falla("\"");
    }

    private void escape() {
        byte b = pos < fin ? datos[pos++] : 0;
        if (b == 'u') {
            for (int i = 0; i < 4; i++) {
                if (pos >= fin || Character.digit(datos[pos++], 16) < 0) {
                    falla("\\u");
                    return;
                }
            }
        } else if ("\"\\/bfnrt".indexOf(b) < 0) {
            falla("\\");
        }
    }

    private String decodificar(int inicio, int termino) {
        String crudo = new String(datos, inicio, termino - inicio, StandardCharsets.UTF_8);
        if (crudo.indexOf('\\') < 0) {
            return crudo;
        }
        StringBuilder texto = new StringBuilder(crudo.length());
        for (int i = 0; i < crudo.length(); i++) {
            char c = crudo.charAt(i);
            if (c != '\\') {
                texto.append(c);
            } else if (crudo.charAt(++i) == 'u') {
                texto.append((char) Integer.parseInt(crudo, i + 1, i + 5, 16));
                i += 4;
            } else {
                texto.append(simple(crudo.charAt(i)));
            }
        }
        return texto.toString();
    }

    private static char simple(char escapado) {
        return switch (escapado) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escapado;
        };
    }

    private void espacios() {
        while (pos < fin && (datos[pos] == ' ' || datos[pos] == '\t' || datos[pos] == '\r')) {
            pos++;
        }
    }

    private boolean consume(char esperado) {
        if (pos < fin && datos[pos] == esperado) {
            pos++;
            return true;
        }
        return false;
    }

    private void falla(String esperado) {
        if (!invalido) {
            invalido = true;
            detalle = "byte " + (pos - comienzo + 1) + ", " + esperado;
        }
    }
}
