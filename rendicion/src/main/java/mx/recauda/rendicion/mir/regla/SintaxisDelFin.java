package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;

import java.util.List;

/** The Fin is written "Contribuir a … mediante …". */
final class SintaxisDelFin implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-006",
                            "Sintaxis del Fin",
                            Gravedad.BAJA,
                            "Resumen narrativo",
                            "Escribe «Contribuir a» el objetivo superior «mediante» la solución del programa.",
                            "Guía para el diseño de la MIR, sintaxis del resumen narrativo; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.en(Nivel.FIN).stream()
                .filter(r -> !Sintaxis.esFin(r.resumenNarrativo()))
                .map(r ->
                        SENALA.en(
                                r,
                                "resumen_narrativo",
                                r.resumenNarrativo(),
                                "Contribuir a … mediante …",
                                "El Fin no tiene la forma «Contribuir a … mediante …»."))
                .toList();
    }
}
