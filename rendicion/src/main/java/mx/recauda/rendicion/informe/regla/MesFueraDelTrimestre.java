package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Corte;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.RenglonDeJuicios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lawsuits are reported by the months of the quarter, each once. */
final class MesFueraDelTrimestre implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-043",
                    "Mes fuera del trimestre",
                    Gravedad.ALTA,
                    "juicios: mes de cada resultado",
                    "Corrige el mes, o captura el que falta.",
                    "Informe nacional de juicios fiscales 4T-2014: mensual del trimestre, no acumulado",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, RenglonDeJuicios.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Corte trimestre = Corte.trimestral(informe.metadatos().trimestre());
        List<Hallazgo> hallazgos = new ArrayList<>();
        Map<String, List<RenglonDeJuicios>> porResultado =
                RenglonDeJuicios.de(informe).stream()
                        .filter(r -> !r.esTotal() && Corte.lee(r.mes()).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.grupo() + "|" + r.resultado(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        for (List<RenglonDeJuicios> renglones : porResultado.values()) {
            for (RenglonDeJuicios r : renglones) {
                Corte mes = Corte.lee(r.mes()).orElseThrow();
                if (mes.mesInicial() < trimestre.mesInicial()
                        || mes.mesFinal() > trimestre.mesFinal()) {
                    hallazgos.add(fuera(r, trimestre));
                }
            }
            IntStream.rangeClosed(trimestre.mesInicial(), trimestre.mesFinal())
                    .filter(m ->
                            renglones.stream()
                                    .noneMatch(r ->
                                            Corte.lee(r.mes())
                                                    .filter(c ->
                                                            c.mesInicial() <= m
                                                                    && m <= c.mesFinal())
                                                    .isPresent()))
                    .forEach(m -> hallazgos.add(falta(renglones.getFirst(), new Corte(m, m))));
        }
        return hallazgos;
    }

    private static Hallazgo fuera(RenglonDeJuicios r, Corte trimestre) {
        return SENALA.en(
                r.resultado() + ", " + r.mes(),
                r.mes(),
                trimestre.etiqueta(),
                "El mes «%s» no es del trimestre (%s).".formatted(r.mes(), trimestre.etiqueta()),
                Senala.celda(RenglonDeJuicios.TABLA, r.fila(), "mes"));
    }

    private static Hallazgo falta(RenglonDeJuicios r, Corte mes) {
        return SENALA.en(
                r.resultado() + ", " + mes.etiqueta(),
                "",
                mes.etiqueta(),
                "Falta el mes de %s en «%s».".formatted(mes.etiqueta(), r.resultado()),
                Senala.celda(RenglonDeJuicios.TABLA, r.fila(), "mes"));
    }
}
