package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;

import java.util.List;

/** Un solo Propósito. */
final class UnSoloProposito implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-002",
                            "Un solo Propósito",
                            Gravedad.MEDIA,
                            "Renglones de la matriz",
                            "Deja un Propósito y solo uno.",
                            "Guía para el diseño de la MIR; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        int cuantos = mir.en(Nivel.PROPOSITO).size();
        return cuantos == 1
                ? List.of()
                : List.of(
                        SENALA.enLaMatriz(
                                "proposito",
                                String.valueOf(cuantos),
                                "un Propósito y solo uno",
                                "La matriz tiene " + cuantos + " renglones de Propósito."));
    }
}
