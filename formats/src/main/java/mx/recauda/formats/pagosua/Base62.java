package mx.recauda.formats.pagosua;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.OptionalLong;

/** Centavos in three characters: {@code 0-9}, {@code A-Z}, {@code a-z}, the heaviest first. */
@Fuente(value = "Code of the institute with its unit test", confianza = Confianza.UNA_FUENTE)
public final class Base62 {

    /** The largest amount that can be written: 2,383.27 pesos. */
    public static final Importe MAXIMO = Importe.deCentavos(238_327);

    private static final String ALFABETO =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int CARACTERES = 3;

    private Base62() {}

    /**
     * The three characters of an amount.
     *
     * @throws IllegalArgumentException when it is negative or more than {@link #MAXIMO}
     */
    public static String escribe(Importe importe) {
        long centavos = importe.centavos();
        if (centavos < 0 || centavos > MAXIMO.centavos()) {
            throw new IllegalArgumentException("does not fit in base 62: " + importe);
        }
        char[] letras = new char[CARACTERES];
        for (int i = CARACTERES - 1; i >= 0; i--) {
            letras[i] = ALFABETO.charAt((int) (centavos % ALFABETO.length()));
            centavos /= ALFABETO.length();
        }
        return new String(letras);
    }

    /** The centavos of three characters; empty when one is not of the alphabet. */
    public static OptionalLong lee(String texto) {
        long centavos = 0;
        for (int i = 0; i < texto.length(); i++) {
            int valor = ALFABETO.indexOf(texto.charAt(i));
            if (valor < 0) {
                return OptionalLong.empty();
            }
            centavos = centavos * ALFABETO.length() + valor;
        }
        return OptionalLong.of(centavos);
    }
}
