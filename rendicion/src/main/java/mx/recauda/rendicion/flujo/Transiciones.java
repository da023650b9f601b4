package mx.recauda.rendicion.flujo;

import static mx.recauda.rendicion.flujo.Estado.AUTORIZADA;
import static mx.recauda.rendicion.flujo.Estado.DEVUELTA;
import static mx.recauda.rendicion.flujo.Estado.ENVIADA;
import static mx.recauda.rendicion.flujo.Estado.EN_CAPTURA;
import static mx.recauda.rendicion.flujo.Estado.EN_FINANZAS;
import static mx.recauda.rendicion.flujo.Estado.EN_PLANEACION;
import static mx.recauda.rendicion.flujo.Estado.EN_REVISION_DEL_AREA;
import static mx.recauda.rendicion.flujo.Estado.RETIRADA;
import static mx.recauda.rendicion.flujo.Estado.SOLICITADA;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of what may be done where, by whom, and where it leads. The order of steps is ours. */
@Fuente(
        value = "accountability/quarterly.md §4: capture, review (planning), finance, frozen",
        confianza = Confianza.PROPUESTA,
        nota = "No published rule fixes the steps; the head of the area is our addition")
public final class Transiciones {

    /** One line of the table. */
    public record Linea(Estado desde, Accion accion, Papel papel, Estado hacia) {}

    /** The table, in the order of the road. */
    public static final List<Linea> TABLA = tabla();

    private Transiciones() {}

    private static List<Linea> tabla() {
        List<Linea> t = new ArrayList<>();
        for (Estado e : List.of(SOLICITADA, EN_CAPTURA, DEVUELTA)) {
            t.add(new Linea(e, Accion.CAPTURAR, Papel.ELABORADOR, EN_CAPTURA));
            t.add(new Linea(e, Accion.ATENDER, Papel.ELABORADOR, e));
            t.add(new Linea(e, Accion.PRORROGAR, Papel.PLANEACION, e));
            t.add(new Linea(e, Accion.RECORDAR, Papel.PLANEACION, e));
            t.add(new Linea(e, Accion.RETIRAR, Papel.PLANEACION, RETIRADA));
        }
        t.add(new Linea(EN_CAPTURA, Accion.ENTREGAR, Papel.ELABORADOR, EN_REVISION_DEL_AREA));
        t.add(new Linea(DEVUELTA, Accion.ENTREGAR, Papel.ELABORADOR, EN_REVISION_DEL_AREA));
        paso(t, EN_REVISION_DEL_AREA, Papel.TITULAR_DE_AREA, Accion.DAR_VISTO_BUENO, EN_PLANEACION);
        paso(t, EN_PLANEACION, Papel.PLANEACION, Accion.DAR_VISTO_BUENO, EN_FINANZAS);
        paso(t, EN_FINANZAS, Papel.FINANZAS, Accion.AUTORIZAR, AUTORIZADA);
        t.add(new Linea(AUTORIZADA, Accion.ENVIAR, Papel.PLANEACION, ENVIADA));
        t.add(new Linea(AUTORIZADA, Accion.REABRIR, Papel.PLANEACION, DEVUELTA));
        t.add(new Linea(ENVIADA, Accion.REABRIR, Papel.PLANEACION, DEVUELTA));
        return List.copyOf(t);
    }

    private static void paso(
            List<Linea> t, Estado estado, Papel papel, Accion aprueba, Estado siguiente) {
        t.add(new Linea(estado, aprueba, papel, siguiente));
        t.add(new Linea(estado, Accion.OBSERVAR, papel, estado));
        t.add(new Linea(estado, Accion.ATENDER, Papel.ELABORADOR, estado));
        t.add(new Linea(estado, Accion.DEVOLVER, papel, DEVUELTA));
        t.add(new Linea(estado, Accion.RECORDAR, Papel.PLANEACION, estado));
        t.add(new Linea(estado, Accion.RETIRAR, Papel.PLANEACION, RETIRADA));
    }

    /** The line for an act in a state, whoever does it. */
    static Optional<Linea> linea(Estado desde, Accion accion) {
        return TABLA.stream().filter(l -> l.desde() == desde && l.accion() == accion).findFirst();
    }

    /** What may be done in a state, in the order of the table. */
    public static List<Accion> acciones(Estado desde) {
        return TABLA.stream().filter(l -> l.desde() == desde).map(Linea::accion).toList();
    }

    /** What a role may do in a state, in the order of the table. */
    public static List<Accion> acciones(Estado desde, Papel papel) {
        return TABLA.stream()
                .filter(l -> l.desde() == desde && l.papel() == papel)
                .map(Linea::accion)
                .toList();
    }
}
