package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Renglon;

import java.util.List;

/** Assumptions are external conditions written as positive facts. */
final class SupuestosPositivos implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-016",
                            "Supuestos en positivo",
                            Gravedad.BAJA,
                            "Supuestos",
                            "Escribe la condición externa como un hecho que se cumple.",
                            "mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.renglones().stream()
                .flatMap(r -> r.supuestos().stream().filter(Sintaxis::niega).map(s -> en(r, s)))
                .toList();
    }

    private static Hallazgo en(Renglon renglon, String supuesto) {
        return SENALA.en(
                renglon,
                "supuestos",
                supuesto,
                "un hecho en positivo",
                "El supuesto está escrito como negación o falta.");
    }
}
