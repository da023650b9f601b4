package mx.recauda.rendicion.mir.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nodo;
import mx.recauda.rendicion.mir.Renglon;

import java.util.List;

/** Every row comes from a node of the tree of objectives at the right place. */
final class RenglonEnElArbol implements Regla<Mir> {

    private static final Senala SENALA =
            new Senala(
                    new Ficha(
                            "MIR-023",
                            "Renglón en el árbol",
                            Gravedad.BAJA,
                            "Árbol de objetivos",
                            "Liga el renglón con el nodo del que sale: Fin con un fin, Propósito con el objetivo, lo demás con un medio.",
                            "mir.md §1; ASM 2022-2023",
                            Confianza.CONFIRMADA));

    @Override
    public Ficha ficha() {
        return SENALA.ficha();
    }

    @Override
    public List<Hallazgo> revisa(Mir mir) {
        return mir.renglones().stream()
                .filter(r -> !estaEnSuLugar(mir, r))
                .map(r ->
                        SENALA.en(
                                r,
                                "nodo",
                                r.nodo(),
                                "un nodo del árbol de objetivos en su lugar",
                                "El renglón no sale de un nodo del árbol de objetivos que"
                                        + " corresponda a su nivel."))
                .toList();
    }

    private static boolean estaEnSuLugar(Mir mir, Renglon renglon) {
        Nodo.Lugar lugar =
                switch (renglon.nivel()) {
                    case FIN -> Nodo.Lugar.COPA;
                    case PROPOSITO -> Nodo.Lugar.TRONCO;
                    case COMPONENTE, ACTIVIDAD -> Nodo.Lugar.RAIZ;
                };
        return mir.objetivos().nodo(renglon.nodo()).filter(n -> n.lugar() == lugar).isPresent();
    }
}
