package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.texto.Texto;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two texts say the same, counted in runs of three words. */
final class Parecido {

    private static final int PALABRAS_POR_TROZO = 3;
    private static final int TROZOS_MINIMOS = 8;

    private Parecido() {}

    /**
     * Share of the shorter text that stands in the longer one, in percent from 0 to 100; 0 when
     * either is too short to be compared.
     */
    static int contenidoPct(String uno, String otro) {
        Set<String> a = trozos(uno);
        Set<String> b = trozos(otro);
        int menor = Math.min(a.size(), b.size());
        if (menor < TROZOS_MINIMOS) {
            return 0;
        }
        long comunes = a.stream().filter(b::contains).count();
        return (int) (comunes * 100 / menor);
    }

    /** Share of both texts that is common, in percent: twice the common runs over all of them. */
    static int semejanzaPct(String uno, String otro) {
        Set<String> a = trozos(uno);
        Set<String> b = trozos(otro);
        if (Math.min(a.size(), b.size()) < TROZOS_MINIMOS) {
            return 0;
        }
        long comunes = a.stream().filter(b::contains).count();
        return (int) (comunes * 200 / (a.size() + b.size()));
    }

    private static Set<String> trozos(String texto) {
        List<String> palabras = Texto.palabras(texto);
        Set<String> trozos = new HashSet<>();
        for (int i = 0; i + PALABRAS_POR_TROZO <= palabras.size(); i++) {
            trozos.add(String.join(" ", palabras.subList(i, i + PALABRAS_POR_TROZO)));
        }
        return trozos;
    }
}
