package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** Every row has an indicator. */
final class RenglonConIndicador implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-011",
                            "Renglón con indicador",
                            Gravedad.MEDIA,
                            "Indicadores de cada renglón",
                            "Agrega al menos un indicador.",
                            "Lógica horizontal; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.renglones().stream()
                .filter(r -> r.indicadores().isEmpty())
                .map(r ->
                        SENALA.en(
                                r,
                                "indicadores",
                                "",
                                "al menos un indicador",
                                "El renglón no tiene indicador: no hay con qué medir su"
                                        + " objetivo."))
                .toList();
    }
}
