package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;

import java.util.List;

/** Al menos un Componente. */
final class AlgunComponente implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-003",
                            "Al menos un Componente",
                            Gravedad.MEDIA,
                            "Renglones de la matriz",
                            "Deja al menos un Componente.",
                            "Guía para el diseño de la MIR; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        int cuantos = mir.en(Nivel.COMPONENTE).size();
        return cuantos >= 1
                ? List.of()
                : List.of(
                        SENALA.enLaMatriz(
                                "componente",
                                String.valueOf(cuantos),
                                "al menos un Componente",
                                "La matriz tiene " + cuantos + " renglones de Componente."));
    }
}
