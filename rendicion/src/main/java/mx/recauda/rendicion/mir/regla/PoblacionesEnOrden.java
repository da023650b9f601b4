package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Poblaciones;

import java.util.List;

/** Served is at most planned, and planned at most potential. */
final class PoblacionesEnOrden implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-026",
                            "Poblaciones en orden",
                            Gravedad.MEDIA,
                            "Poblaciones",
                            "Revisa las tres cuentas y su unidad de medida.",
                            "mir.md §6: atendida, objetivo y potencial, en ese orden",
                            Confianza.DE_MEMORIA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.poblaciones().stream()
                .filter(p -> !enOrden(p))
                .map(p ->
                        SENALA.enLaMatriz(
                                "poblaciones",
                                "%s, %s, %s"
                                        .formatted(
                                                p.atendida().valor().toPlainString(),
                                                p.objetivo().valor().toPlainString(),
                                                p.potencial().valor().toPlainString()),
                                "atendida, objetivo y potencial de menor a mayor, en la"
                                        + " misma unidad",
                                "Las poblaciones no van de menor a mayor o tienen"
                                        + " unidades distintas."))
                .toList();
    }

    private static boolean enOrden(Poblaciones p) {
        return p.atendida().unidad().equals(p.objetivo().unidad())
                && p.objetivo().unidad().equals(p.potencial().unidad())
                && p.atendida().valor().compareTo(p.objetivo().valor()) <= 0
                && p.objetivo().valor().compareTo(p.potencial().valor()) <= 0;
    }
}
