package mx.recauda.rendicion.hoja;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Order of keys as people read them: runs of digits count as numbers. */
public final class OrdenNatural {

    /** The order; keys that read the same are told apart by their characters. */
    public static final Comparator<String> COMPARADOR =
            ((Comparator<String>) OrdenNatural::compara).thenComparing(Comparator.naturalOrder());

    private static final Pattern TROZO = Pattern.compile("\\d+|\\D+");

    private OrdenNatural() {}

    private static int compara(String uno, String otro) {
        List<String> a = trozos(uno);
        List<String> b = trozos(otro);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int orden = trozo(a.get(i), b.get(i));
            if (orden != 0) {
                return orden;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private static List<String> trozos(String texto) {
        return TROZO.matcher(texto).results().map(MatchResult::group).toList();
    }

    private static int trozo(String a, String b) {
        boolean numeros = esNumero(a) && esNumero(b);
        return numeros ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }

    private static boolean esNumero(String trozo) {
        return trozo.charAt(0) >= '0' && trozo.charAt(0) <= '9';
    }
}
