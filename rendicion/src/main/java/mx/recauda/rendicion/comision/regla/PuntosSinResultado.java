package mx.recauda.rendicion.comision.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.texto.Raices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A point was evaluated and no result nor conclusion speaks of it. */
final class PuntosSinResultado implements Regla<InformeComision> {

    private static final Ficha FICHA =
            new Ficha(
                    "COM-004",
                    "Puntos sin resultado",
                    Gravedad.MEDIA,
                    "Puntos de 2. Actividades; 4. Resultados; 3. Conclusiones",
                    "Escribe el resultado de cada punto, o di que no hubo observación.",
                    "Guía del informe de comisión §4: un punto sin resultado debe decirlo; informe de 2019",
                    Confianza.PROPUESTA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(InformeComision informe) {
        if (informe.puntos().isEmpty() || informe.resultados().isEmpty()) {
            return List.of();
        }
        List<Set<String>> dichos = dichos(informe);
        Map<String, Integer> puntosPorRaiz = puntosPorRaiz(informe);
        List<Inciso> callados =
                informe.puntos().stream()
                        .filter(p -> p.dato("resultado").isEmpty())
                        .filter(p -> dichos.stream().noneMatch(d -> habla(d, p, puntosPorRaiz)))
                        .toList();
        return callados.isEmpty() ? List.of() : List.of(hallazgo(informe, callados));
    }

    private static List<Set<String>> dichos(InformeComision informe) {
        List<Set<String>> dichos = new ArrayList<>();
        informe.resultados().forEach(r -> dichos.add(Raices.de(r.texto())));
        dichos.add(Raices.de(informe.campo(CampoComision.CONCLUSIONES)));
        return dichos;
    }

    private static Map<String, Integer> puntosPorRaiz(InformeComision informe) {
        Map<String, Integer> puntos = new HashMap<>();
        for (Inciso punto : informe.puntos()) {
            Raices.de(punto.texto()).forEach(raiz -> puntos.merge(raiz, 1, Integer::sum));
        }
        return puntos;
    }

    /** A word that only this point has is enough; words that several points have, two of them. */
    private static boolean habla(Set<String> dicho, Inciso punto, Map<String, Integer> puntos) {
        List<String> comunes = Raices.de(punto.texto()).stream().filter(dicho::contains).toList();
        return comunes.size() >= 2
                || comunes.stream().anyMatch(raiz -> puntos.getOrDefault(raiz, 0) == 1);
    }

    private static Hallazgo hallazgo(InformeComision informe, List<Inciso> callados) {
        String letras = callados.stream().map(Inciso::rotulo).collect(Collectors.joining(", "));
        return new Senala(FICHA)
                .en(
                        informe,
                        "resultados",
                        callados,
                        "puntos contra resultados",
                        informe.puntos().size()
                                + " puntos / "
                                + informe.resultados().size()
                                + " resultados",
                        "un resultado por punto",
                        "Se evaluaron %d puntos y hay %d resultados; ninguno habla de %s."
                                .formatted(
                                        informe.puntos().size(),
                                        informe.resultados().size(),
                                        letras));
    }
}
