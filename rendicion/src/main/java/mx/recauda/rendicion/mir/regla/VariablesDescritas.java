package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** Every symbol of the formula is a described variable. */
final class VariablesDescritas implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-021",
                            "Variables descritas",
                            Gravedad.MEDIA,
                            "Ficha técnica",
                            "Describe cada variable de la fórmula: nombre, fuente y unidad.",
                            "Ficha técnica del indicador; mir.md §3",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return Fichas.de(mir)
                .filter(f -> !Sintaxis.simbolosSinDescribir(f.ficha()).isEmpty())
                .map(f ->
                        SENALA.en(
                                f,
                                "variables",
                                String.join(", ", Sintaxis.simbolosSinDescribir(f.ficha())),
                                "cada símbolo descrito con su fuente",
                                "La fórmula «"
                                        + f.ficha().formula()
                                        + "» usa símbolos sin describir."))
                .toList();
    }
}
