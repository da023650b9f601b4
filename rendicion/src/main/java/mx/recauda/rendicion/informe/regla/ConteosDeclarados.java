package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Json;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The counts the report declares are those of its listings. */
final class ConteosDeclarados implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-040",
                    "Conteos declarados",
                    Gravedad.MEDIA,
                    "metadatos: conteos; compromisos e indicadores",
                    "Corrige el conteo, o agrega el renglón que falta.",
                    "Formato informe-trimestral/1: metadatos.json, conteos",
                    Confianza.CONFIRMADA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Json conteos = Json.lee(informe.metadatos().contenido()).campo("conteos");
        List<Hallazgo> hallazgos = new ArrayList<>();
        contados(informe)
                .forEach((nombre, real) ->
                        conteos.campo(nombre)
                                .texto()
                                .filter(d -> !d.strip().equals(Long.toString(real)))
                                .ifPresent(d ->
                                        hallazgos.add(
                                                new Senala(FICHA, "metadatos")
                                                        .en(
                                                                nombre,
                                                                d,
                                                                Long.toString(real),
                                                                "El informe declara %s en «%s» y sus listados traen %d."
                                                                        .formatted(
                                                                                d,
                                                                                nombre.replace(
                                                                                        '_', ' '),
                                                                                real),
                                                                Senala.metadato(
                                                                        "conteos/" + nombre)))));
        return hallazgos;
    }

    private static Map<String, Long> contados(Informe informe) {
        List<AvanceReportado> avances = AvanceReportado.de(informe);
        List<IndicadorReportado> indicadores = IndicadorReportado.de(informe);
        Map<String, Long> contados = new LinkedHashMap<>();
        if (!avances.isEmpty()) {
            contados.put(
                    "materias",
                    avances.stream().map(a -> Texto.plano(a.tema())).distinct().count());
            contados.put("compromisos", (long) avances.size());
            contados.put(
                    "acciones_realizadas",
                    avances.stream().filter(AvanceReportado::esPositiva).count());
            boolean juntas = avances.stream().anyMatch(a -> a.esSinAvances() && a.esNoAplicable());
            if (!juntas) {
                contados.put(
                        "sin_avances",
                        avances.stream().filter(AvanceReportado::esSinAvances).count());
                contados.put(
                        "no_aplicable",
                        avances.stream().filter(AvanceReportado::esNoAplicable).count());
            }
        }
        if (!indicadores.isEmpty()) {
            contados.put("indicadores", (long) indicadores.size());
            contados.put(
                    "indicadores_con_valor",
                    indicadores.stream().filter(i -> i.numero().isPresent()).count());
        }
        return contados;
    }
}
