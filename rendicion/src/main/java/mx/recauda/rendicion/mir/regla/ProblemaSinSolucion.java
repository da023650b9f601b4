package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** A problem is a negative state, not the lack of a solution. */
final class ProblemaSinSolucion implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-024",
                            "Problema sin solución implícita",
                            Gravedad.BAJA,
                            "Árbol de problemas",
                            "Describe el estado negativo de la población, no la falta de un bien.",
                            "mir.md §1",
                            Confianza.DE_MEMORIA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.problemas().nodos().stream()
                .filter(n -> Sintaxis.implicaSolucion(n.texto()))
                .map(n ->
                        SENALA.enLaMatriz(
                                "problemas",
                                n.texto(),
                                "un estado negativo de una población",
                                "El nodo %s está escrito como falta de una solución."
                                        .formatted(n.clave())))
                .toList();
    }
}
