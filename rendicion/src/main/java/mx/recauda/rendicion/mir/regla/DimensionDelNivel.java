package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;
import java.util.stream.Collectors;

/** The dimension of an indicator is one its level admits. */
final class DimensionDelNivel implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-014",
                            "Dimensión según el nivel",
                            Gravedad.BAJA,
                            "Ficha técnica",
                            "Cambia la dimensión, o el nivel en que mides.",
                            "Ficha técnica del indicador; mir.md §3",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return Fichas.de(mir)
                .filter(f -> !f.renglon().nivel().dimensiones().contains(f.ficha().dimension()))
                .map(f ->
                        SENALA.en(
                                f,
                                "dimension",
                                f.ficha().dimension().name(),
                                f.renglon().nivel().dimensiones().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(" o ")),
                                "La dimensión no es de las que admite el nivel "
                                        + f.renglon().nivel().nombre()
                                        + "."))
                .toList();
    }
}
