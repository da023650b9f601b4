package mx.recauda.ley.casos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The least reader of JSON that the case files need: this module has no dependencies. */
public final class Json {

    private final String texto;
    private int lugar;

    private Json(String texto) {
        this.texto = texto;
    }

    /** Reads one object; numbers stay as the text written. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> objeto(String texto) {
        return (Map<String, Object>) new Json(texto).valor();
    }

    private Object valor() {
        salta();
        return switch (texto.charAt(lugar)) {
            case '{' -> objeto();
            case '[' -> lista();
            case '"' -> cadena();
            default -> palabra();
        };
    }

    private Map<String, Object> objeto() {
        Map<String, Object> campos = new LinkedHashMap<>();
        lugar++;
        for (salta(); texto.charAt(lugar) != '}'; salta()) {
            if (texto.charAt(lugar) == ',') {
                lugar++;
                salta();
            }
            String nombre = cadena();
            salta();
            lugar++;
            campos.put(nombre, valor());
        }
        lugar++;
        return campos;
    }

    private List<Object> lista() {
        List<Object> valores = new ArrayList<>();
        lugar++;
        for (salta(); texto.charAt(lugar) != ']'; salta()) {
            if (texto.charAt(lugar) == ',') {
                lugar++;
            }
            valores.add(valor());
        }
        lugar++;
        return valores;
    }

    private String cadena() {
        StringBuilder cadena = new StringBuilder();
        for (lugar++; texto.charAt(lugar) != '"'; lugar++) {
            char c = texto.charAt(lugar);
            if (c != '\\') {
                cadena.append(c);
            } else if (texto.charAt(++lugar) == 'u') {
                cadena.append((char) Integer.parseInt(texto.substring(lugar + 1, lugar + 5), 16));
                lugar += 4;
            } else {
                cadena.append(texto.charAt(lugar));
            }
        }
        lugar++;
        return cadena.toString();
    }

    private Object palabra() {
        int inicio = lugar;
        while (lugar < texto.length() && ",]} \n".indexOf(texto.charAt(lugar)) < 0) {
            lugar++;
        }
        return texto.substring(inicio, lugar);
    }

    private void salta() {
        while (texto.charAt(lugar) == ' ') {
            lugar++;
        }
    }
}
