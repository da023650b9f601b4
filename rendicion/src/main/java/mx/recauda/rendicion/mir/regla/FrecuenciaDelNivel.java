package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** The frequency of an indicator is usual for its level. */
final class FrecuenciaDelNivel implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-015",
                            "Frecuencia usual",
                            Gravedad.BAJA,
                            "Ficha técnica",
                            "Confirma la frecuencia o usa una de las usuales.",
                            "Ficha técnica del indicador; mir.md §3",
                            Confianza.UNA_FUENTE));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return Fichas.de(mir)
                .filter(f -> !f.renglon().nivel().esUsual(f.ficha().frecuencia()))
                .map(f ->
                        SENALA.en(
                                f,
                                "frecuencia",
                                f.ficha().frecuencia().name(),
                                f.renglon().nivel().frecuenciasUsuales(),
                                "La frecuencia no es de las usuales en el nivel "
                                        + f.renglon().nivel().nombre()
                                        + "."))
                .toList();
    }
}
