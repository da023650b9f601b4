package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;

import java.util.List;

/** The Propósito names a population and a result in the present. */
final class SintaxisDelProposito implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-007",
                            "Sintaxis del Propósito",
                            Gravedad.BAJA,
                            "Resumen narrativo",
                            "Empieza por la población («Los patrones…») y di en presente el resultado logrado.",
                            "Guía para el diseño de la MIR, sintaxis del resumen narrativo; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.en(Nivel.PROPOSITO).stream()
                .filter(r -> !Sintaxis.esProposito(r.resumenNarrativo()))
                .map(r ->
                        SENALA.en(
                                r,
                                "resumen_narrativo",
                                r.resumenNarrativo(),
                                "población + verbo en presente + resultado",
                                "El Propósito no empieza por la población o área de enfoque: empieza por un verbo o por «Contribuir»."))
                .toList();
    }
}
