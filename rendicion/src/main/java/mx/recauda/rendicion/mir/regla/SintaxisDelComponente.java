package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;

import java.util.List;

/** A component is a product with a past participle. */
final class SintaxisDelComponente implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-008",
                            "Sintaxis del Componente",
                            Gravedad.BAJA,
                            "Resumen narrativo",
                            "Escribe el producto o servicio terminado con su participio: «Cuotas determinadas».",
                            "Guía para el diseño de la MIR, sintaxis del resumen narrativo; mir.md §2",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.en(Nivel.COMPONENTE).stream()
                .filter(r -> !Sintaxis.esComponente(r.resumenNarrativo()))
                .map(r ->
                        SENALA.en(
                                r,
                                "resumen_narrativo",
                                r.resumenNarrativo(),
                                "producto o servicio + participio pasado",
                                "El Componente no dice con un participio que el producto o servicio quedó entregado."))
                .toList();
    }
}
