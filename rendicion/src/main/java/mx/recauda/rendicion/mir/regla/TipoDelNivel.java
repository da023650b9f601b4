package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;
import java.util.stream.Collectors;

/** The type of an indicator is one its level admits. */
final class TipoDelNivel implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-013",
                            "Tipo según el nivel",
                            Gravedad.BAJA,
                            "Ficha técnica",
                            "Cambia el tipo, o el nivel en que mides.",
                            "Ficha técnica del indicador; mir.md §3",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return Fichas.de(mir)
                .filter(f -> !f.renglon().nivel().tipos().contains(f.ficha().tipo()))
                .map(f ->
                        SENALA.en(
                                f,
                                "tipo",
                                f.ficha().tipo().name(),
                                f.renglon().nivel().tipos().stream()
                                        .map(Enum::name)
                                        .sorted()
                                        .collect(Collectors.joining(" o ")),
                                "El tipo no es de los que admite el nivel "
                                        + f.renglon().nivel().nombre()
                                        + "."))
                .toList();
    }
}
