package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Donativo;
import mx.recauda.rendicion.informe.Informe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An expense item has the five digits of the federal classifier. */
final class PartidaDeCincoDigitos implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-030",
                    "Partida de cinco dígitos",
                    Gravedad.MEDIA,
                    "donativos: partida",
                    "Sustituye la cuenta interna por la partida de cinco dígitos del clasificador.",
                    "Clasificador por Objeto del Gasto para la APF; LFPRH 80-V",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, Donativo.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Map<String, List<Donativo>> porPartida =
                Donativo.de(informe).stream()
                        .filter(d -> !d.partida().isEmpty() && !d.partida().matches("\\d{5}"))
                        .collect(
                                Collectors.groupingBy(
                                        Donativo::partida,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return porPartida.entrySet().stream().map(e -> hallazgo(e.getKey(), e.getValue())).toList();
    }

    private static Hallazgo hallazgo(String partida, List<Donativo> renglones) {
        return SENALA.en(
                "partida " + partida,
                partida,
                "cinco dígitos",
                "La partida «%s» no tiene los cinco dígitos del clasificador; aparece en %d renglones."
                        .formatted(partida, renglones.size()),
                renglones.stream()
                        .map(d -> Senala.celda(Donativo.TABLA, d.fila(), "partida"))
                        .toArray(RefCelda[]::new));
    }
}
