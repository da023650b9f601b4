package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Renglon;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.List;

/** No two rows say the same. */
final class TextosDistintos implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-010",
                            "Textos distintos",
                            Gravedad.MEDIA,
                            "Resumen narrativo",
                            "Distingue lo que dice cada nivel.",
                            "Lógica vertical; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        List<Renglon> renglones = mir.renglones();
        for (int i = 0; i < renglones.size(); i++) {
            for (int j = 0; j < i; j++) {
                Renglon uno = renglones.get(i);
                Renglon otro = renglones.get(j);
                if (Texto.equivale(uno.resumenNarrativo(), otro.resumenNarrativo())) {
                    hallazgos.add(
                            SENALA.en(
                                    uno,
                                    "resumen_narrativo",
                                    uno.resumenNarrativo(),
                                    "un texto propio",
                                    "Dice lo mismo que %s.".formatted(otro.lugar())));
                }
            }
        }
        return hallazgos;
    }
}
