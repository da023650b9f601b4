package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;

import java.util.List;

/** An activity starts with a noun derived from a verb. */
final class SintaxisDeLaActividad implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-009",
                            "Sintaxis de la Actividad",
                            Gravedad.BAJA,
                            "Resumen narrativo",
                            "Empieza por el sustantivo de la acción: «Notificación de créditos», no «Notificar créditos».",
                            "Guía para el diseño de la MIR, sintaxis del resumen narrativo; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.en(Nivel.ACTIVIDAD).stream()
                .filter(r -> !Sintaxis.esActividad(r.resumenNarrativo()))
                .map(r ->
                        SENALA.en(
                                r,
                                "resumen_narrativo",
                                r.resumenNarrativo(),
                                "sustantivo derivado de un verbo + complemento",
                                "La Actividad no empieza por un sustantivo derivado de un verbo."))
                .toList();
    }
}
