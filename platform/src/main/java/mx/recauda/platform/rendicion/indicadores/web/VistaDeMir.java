package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.mir.Arbol;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nodo;
import mx.recauda.rendicion.mir.Renglon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A matrix as its page shows it: every warning beside the cell it speaks of. */
final class VistaDeMir {

    private static final Set<String> DE_SUPUESTOS = Set.of("supuestos");
    private static final Set<String> DE_MEDIOS = Set.of("medios_de_verificacion");
    private static final Set<String> DE_RESUMEN = Set.of("resumen_narrativo", "componente", "nodo");

    private VistaDeMir() {}

    /** An indicator in its row. */
    record Indicador(FichaTecnica ficha, List<Hallazgo> avisos, List<Hallazgo> deMedios) {}

    /** A row of the matrix. */
    record Fila(
            Renglon renglon,
            List<Indicador> indicadores,
            List<Hallazgo> deResumen,
            List<Hallazgo> deIndicadores,
            List<Hallazgo> deSupuestos) {}

    /** A node with those that lead to it. */
    record Rama(Nodo nodo, List<Rama> ramas) {

        /** Modifier of its box. */
        public String estilo() {
            return nodo.lugar().name();
        }

        /** Key of the name of its place. */
        public String rotulo() {
            return "opcion." + nodo.lugar().name();
        }

        /** What it says. */
        public String texto() {
            return nodo.texto();
        }
    }

    static List<Fila> filas(Mir mir, List<Hallazgo> avisos) {
        return mir.renglones().stream().map(r -> fila(r, avisos)).toList();
    }

    private static Fila fila(Renglon r, List<Hallazgo> avisos) {
        List<Hallazgo> suyos =
                avisos.stream().filter(h -> h.ubicacion().equals(r.lugar())).toList();
        return new Fila(
                r,
                r.indicadores().stream().map(f -> indicador(r, f, avisos)).toList(),
                de(suyos, DE_RESUMEN),
                suyos.stream()
                        .filter(h ->
                                !DE_RESUMEN.contains(columna(h))
                                        && !DE_SUPUESTOS.contains(columna(h)))
                        .toList(),
                de(suyos, DE_SUPUESTOS));
    }

    private static Indicador indicador(Renglon r, FichaTecnica f, List<Hallazgo> avisos) {
        String lugar = r.lugar() + ", indicador " + f.clave();
        List<Hallazgo> suyos = avisos.stream().filter(h -> h.ubicacion().equals(lugar)).toList();
        return new Indicador(
                f,
                suyos.stream().filter(h -> !DE_MEDIOS.contains(columna(h))).toList(),
                de(suyos, DE_MEDIOS));
    }

    private static List<Hallazgo> de(List<Hallazgo> avisos, Set<String> columnas) {
        return avisos.stream().filter(h -> columnas.contains(columna(h))).toList();
    }

    private static String columna(Hallazgo h) {
        return h.celdas().isEmpty() ? "" : h.celdas().getFirst().columna();
    }

    /** The warnings that belong to no row: of the whole matrix, its trees and populations. */
    static List<Hallazgo> generales(Mir mir, List<Hallazgo> avisos) {
        List<String> lugares = new ArrayList<>();
        for (Renglon r : mir.renglones()) {
            lugares.add(r.lugar());
            r.indicadores().forEach(f -> lugares.add(r.lugar() + ", indicador " + f.clave()));
        }
        return avisos.stream().filter(h -> !lugares.contains(h.ubicacion())).toList();
    }

    /** The tree from its crown down, each node once; what leads nowhere stands at the top too. */
    static List<Rama> ramas(Arbol arbol) {
        Set<String> puestos = new HashSet<>();
        List<Rama> ramas = new ArrayList<>();
        arbol.nodos().stream()
                .filter(n -> arbol.nodo(n.hacia()).isEmpty())
                .forEach(n -> ramas.add(rama(arbol, n, puestos)));
        arbol.nodos().stream()
                .filter(n -> !puestos.contains(n.clave()))
                .forEach(n -> ramas.add(rama(arbol, n, puestos)));
        return ramas;
    }

    private static Rama rama(Arbol arbol, Nodo nodo, Set<String> puestos) {
        puestos.add(nodo.clave());
        List<Rama> hijas = new ArrayList<>();
        arbol.nodos().stream()
                .filter(n -> n.hacia().equals(nodo.clave()) && !puestos.contains(n.clave()))
                .forEach(n -> hijas.add(rama(arbol, n, puestos)));
        return new Rama(nodo, hijas);
    }
}
