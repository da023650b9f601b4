package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Donativo;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Two beneficiaries do not share the same specific purpose. */
final class FinRepetido implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-031",
                    "Fin específico repetido",
                    Gravedad.BAJA,
                    "donativos: beneficiario y fin específico",
                    "Describe el fin de cada donativo: qué hará ese beneficiario con los recursos.",
                    "LFPRH 80-V: el informe precisa el fin específico de cada donativo",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, Donativo.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Map<String, List<Donativo>> porFin = new LinkedHashMap<>();
        for (Donativo d : Donativo.de(informe)) {
            if (!d.esTotal() && !d.fin().isBlank()) {
                List<Donativo> suyos =
                        porFin.computeIfAbsent(
                                String.join(" ", Texto.palabras(d.fin())), k -> new ArrayList<>());
                if (suyos.stream()
                        .noneMatch(s -> Texto.equivale(s.beneficiario(), d.beneficiario()))) {
                    suyos.add(d);
                }
            }
        }
        return porFin.values().stream()
                .filter(l -> l.size() > 1)
                .map(FinRepetido::hallazgo)
                .toList();
    }

    private static Hallazgo hallazgo(List<Donativo> donativos) {
        String nombres =
                donativos.stream().map(Donativo::beneficiario).collect(Collectors.joining("; "));
        return SENALA.en(
                "beneficiarios " + nombres,
                Impreso.cita(donativos.getFirst().fin()),
                "un fin por beneficiario",
                "El mismo fin específico se repite para %d beneficiarios distintos: %s."
                        .formatted(donativos.size(), nombres),
                donativos.stream()
                        .map(d -> Senala.celda(Donativo.TABLA, d.fila(), "fin_especifico"))
                        .toArray(RefCelda[]::new));
    }
}
