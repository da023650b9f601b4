package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** Every node of the problem tree has its counterpart in the tree of objectives. */
final class ArbolesEnEspejo implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-025",
                            "Árboles en espejo",
                            Gravedad.BAJA,
                            "Los dos árboles",
                            "Escribe el nodo del árbol de objetivos que le corresponde, o quítalo.",
                            "mir.md §1",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.problemas().nodos().stream()
                .filter(n ->
                        mir.objetivos()
                                .nodo(n.espejo())
                                .filter(o -> o.lugar() == n.lugar())
                                .isEmpty())
                .map(n ->
                        SENALA.enLaMatriz(
                                "problemas",
                                n.espejo(),
                                "un nodo del mismo lugar en el árbol de objetivos",
                                "El nodo %s no tiene su contraparte.".formatted(n.clave())))
                .toList();
    }
}
