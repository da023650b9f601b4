package mx.recauda.formats.mir;

import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.mir.Arbol;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nodo;
import mx.recauda.rendicion.mir.Poblacion;
import mx.recauda.rendicion.mir.Poblaciones;
import mx.recauda.rendicion.mir.Renglon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is printed of a matrix, in words. */
final class ImpresionMir {

    static final String DEMOSTRACION =
            "DEMOSTRACIÓN. La matriz oficial del programa no se encontró en ninguna fuente pública;"
                    + " los nombres de ésta no son los oficiales.";

    private ImpresionMir() {}

    /** A row of the matrix. */
    record Fila(
            String nivel,
            String clave,
            String resumen,
            List<Indicador> indicadores,
            String supuestos) {}

    /** An indicator in the matrix. */
    record Indicador(
            String clave, String nombre, String formula, String frecuencia, String medios) {}

    /** A label and its text. */
    record Dato(String rotulo, String texto) {}

    /** A technical sheet. */
    record Ficha(String clave, String nombre, List<Dato> datos, List<Dato> variables) {}

    /** A node of a tree with its depth. */
    record Rama(String lugar, int hondura, String texto) {}

    /** A population. */
    record Grupo(String nombre, String quienes, String valor, String unidad, String fuente) {}

    static String caracter(Mir mir) {
        return mir.caracter() == Mir.Caracter.DEMOSTRACION ? DEMOSTRACION : "";
    }

    static List<Fila> filas(Mir mir) {
        return mir.renglones().stream().map(ImpresionMir::fila).toList();
    }

    private static Fila fila(Renglon r) {
        return new Fila(
                r.nivel().nombre(),
                r.clave(),
                r.resumenNarrativo(),
                r.indicadores().stream()
                        .map(f ->
                                new Indicador(
                                        f.clave(),
                                        f.nombre(),
                                        f.formula(),
                                        Rotulos.de(f.frecuencia()),
                                        String.join("\n", f.mediosDeVerificacion())))
                        .toList(),
                String.join("\n", r.supuestos()));
    }

    static List<Ficha> fichas(Mir mir) {
        return mir.renglones().stream()
                .flatMap(r -> r.indicadores().stream())
                .map(ImpresionMir::ficha)
                .toList();
    }

    static Ficha ficha(FichaTecnica f) {
        List<Dato> datos =
                List.of(
                        new Dato("Definición", f.definicion()),
                        new Dato("Dimensión", Rotulos.de(f.dimension())),
                        new Dato("Tipo", Rotulos.de(f.tipo())),
                        new Dato("Método de cálculo", Rotulos.de(f.metodo()) + ": " + f.formula()),
                        new Dato("Unidad de medida", f.unidadDeMedida()),
                        new Dato("Frecuencia de medición", Rotulos.de(f.frecuencia())),
                        new Dato("Línea base", Rotulos.lineaBase(f)),
                        new Dato("Sentido", Rotulos.de(f.sentido())),
                        new Dato("Semáforo", Rotulos.semaforo(f.semaforo())),
                        new Dato(
                                "Medios de verificación",
                                String.join("; ", f.mediosDeVerificacion())),
                        new Dato("Desagregación", f.desagregacion()),
                        new Dato("Unidad responsable", f.unidadResponsable()),
                        new Dato("Contacto", f.contacto()));
        List<Dato> variables =
                f.variables().stream()
                        .map(v ->
                                new Dato(
                                        v.simbolo() + " · " + v.nombre(),
                                        String.join(
                                                ". ",
                                                List.of(
                                                                v.descripcion(),
                                                                v.unidad(),
                                                                v.fuente(),
                                                                Rotulos.de(v.frecuencia()),
                                                                v.disponibilidad())
                                                        .stream()
                                                        .filter(t -> !t.isBlank())
                                                        .toList())))
                        .toList();
        return new Ficha(
                f.clave(),
                f.nombre(),
                datos.stream()
                        .map(d -> d.texto().isBlank() ? new Dato(d.rotulo(), "s. i.") : d)
                        .toList(),
                variables);
    }

    /** From the crown to the roots, each node under the one it leads to. */
    static List<Rama> ramas(Arbol arbol) {
        List<Rama> ramas = new ArrayList<>();
        arbol.nodos().stream()
                .filter(n -> n.hacia().isEmpty() || arbol.nodo(n.hacia()).isEmpty())
                .forEach(n -> baja(arbol, n, 0, ramas));
        return ramas;
    }

    private static void baja(Arbol arbol, Nodo nodo, int hondura, List<Rama> ramas) {
        if (ramas.size() > arbol.nodos().size()) {
            return;
        }
        ramas.add(new Rama(lugar(nodo), hondura, nodo.texto()));
        arbol.nodos().stream()
                .filter(n -> n.hacia().equals(nodo.clave()) && !n.clave().equals(nodo.clave()))
                .forEach(n -> baja(arbol, n, hondura + 1, ramas));
    }

    private static String lugar(Nodo nodo) {
        return switch (nodo.lugar()) {
            case COPA -> "Copa";
            case TRONCO -> "Tronco";
            case RAIZ -> "Raíz";
        };
    }

    static List<Grupo> grupos(Mir mir) {
        Optional<Poblaciones> p = mir.poblaciones();
        return p.map(x ->
                        List.of(
                                grupo("Potencial", x.potencial()),
                                grupo("Objetivo", x.objetivo()),
                                grupo("Atendida", x.atendida())))
                .orElseGet(List::of);
    }

    private static Grupo grupo(String nombre, Poblacion p) {
        return new Grupo(
                nombre,
                p.descripcion(),
                String.format(java.util.Locale.ROOT, "%,d", p.valor().toBigInteger()),
                p.unidad(),
                p.fuente() + ", " + p.corte());
    }
}
