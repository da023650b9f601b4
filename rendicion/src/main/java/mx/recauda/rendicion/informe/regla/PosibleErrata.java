package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A word written once is not another word of the same report with two letters swapped. */
final class PosibleErrata implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-085",
                    "Posible errata",
                    Gravedad.BAJA,
                    "palabras de los avances y textos, contra las que el mismo informe usa al menos dos veces",
                    "Corrige la palabra si es una errata; si no, déjala.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.PROPUESTA);

    private static final int LETRAS_MINIMAS = 6;
    private static final int VECES = 2;
    private static final Pattern PALABRA =
            Pattern.compile(
                    "(?<![\\p{L}\\d./@-])\\p{Ll}{6,}(?![\\p{L}\\d/@-]|\\.\\p{L})|(?<![\\p{L}\\d./@-])\\p{Lu}\\p{Ll}{5,}(?![\\p{L}\\d/@-]|\\.\\p{L})");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        List<TextoLargo> textos = TextoLargo.de(informe);
        Map<String, Integer> usos = new HashMap<>();
        textos.forEach(t -> cuenta(t.texto(), usos));
        informe.tabla(AvanceReportado.TABLA)
                .filas()
                .forEach(f -> cuenta(f.crudo("compromiso"), usos));
        List<String> frecuentes =
                usos.entrySet().stream()
                        .filter(e -> e.getValue() >= VECES)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (TextoLargo texto : textos) {
            PALABRA.matcher(texto.texto())
                    .results()
                    .map(m -> m.group())
                    .distinct()
                    .filter(p -> usos.getOrDefault(Texto.plano(p), 0) == 1)
                    .forEach(p ->
                            frecuentes.stream()
                                    .filter(f -> esErrataDe(Texto.plano(p), f))
                                    .findFirst()
                                    .ifPresent(f -> hallazgos.add(hallazgo(texto, p, f))));
        }
        return hallazgos;
    }

    private static void cuenta(String texto, Map<String, Integer> usos) {
        PALABRA.matcher(texto)
                .results()
                .forEach(m -> usos.merge(Texto.plano(m.group()), 1, Integer::sum));
    }

    /** Two neighbouring letters swapped, or one consonant for another at the start of the word. */
    private static boolean esErrataDe(String palabra, String buena) {
        if (palabra.length() != buena.length() || palabra.length() < LETRAS_MINIMAS) {
            return false;
        }
        int i = 0;
        while (i < palabra.length() && palabra.charAt(i) == buena.charAt(i)) {
            i++;
        }
        if (i + 1 >= palabra.length()) {
            return false;
        }
        boolean trocadas =
                palabra.charAt(i) == buena.charAt(i + 1)
                        && palabra.charAt(i + 1) == buena.charAt(i)
                        && palabra.substring(i + 2).equals(buena.substring(i + 2));
        boolean imposible =
                i == 1
                        && palabra.substring(2).equals(buena.substring(2))
                        && Lexico.hay("grupo_imposible", palabra.substring(0, 3));
        return trocadas || imposible;
    }

    private static Hallazgo hallazgo(TextoLargo texto, String palabra, String buena) {
        return new Senala(FICHA, texto.seccion())
                .en(
                        texto.ubicacion(),
                        palabra,
                        buena,
                        "«%s» parece errata de «%s», que el informe usa en otros lugares."
                                .formatted(palabra, buena),
                        texto.celda());
    }
}
