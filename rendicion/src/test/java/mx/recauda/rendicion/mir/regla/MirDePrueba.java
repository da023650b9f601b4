package mx.recauda.rendicion.mir.regla;

import mx.recauda.rendicion.indicador.Dimension;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.indicador.Frecuencia;
import mx.recauda.rendicion.indicador.LineaBase;
import mx.recauda.rendicion.indicador.Semaforo;
import mx.recauda.rendicion.indicador.Sentido;
import mx.recauda.rendicion.indicador.Tipo;
import mx.recauda.rendicion.indicador.TipoDeMetodo;
import mx.recauda.rendicion.indicador.Variable;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.mir.Arbol;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;
import mx.recauda.rendicion.mir.Nodo;
import mx.recauda.rendicion.mir.Poblacion;
import mx.recauda.rendicion.mir.Poblaciones;
import mx.recauda.rendicion.mir.Renglon;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A small matrix in which no rule finds anything, to be spoilt one way at a time. */
public final class MirDePrueba {

    private static final LocalDate CORTE = LocalDate.of(2026, 12, 31);

    private MirDePrueba() {}

    public static Mir limpia() {
        return new Mir(
                "E006 Recaudación",
                2026,
                Mir.Caracter.DEMOSTRACION,
                "Propuesta del proyecto",
                List.of(fin(), proposito(), componente(), actividad()),
                arbol("Los patrones pagan fuera de plazo", "P"),
                arbol("Los patrones pagan en plazo", "O"),
                Optional.of(poblaciones("100", "80", "60", "patrones")),
                List.of());
    }

    private static Renglon fin() {
        return renglon(
                "F",
                Nivel.FIN,
                "",
                "Contribuir a la sostenibilidad del Instituto mediante la recaudación oportuna",
                ficha("I-F", Tipo.ESTRATEGICO, Dimension.EFICACIA, Frecuencia.ANUAL),
                "O-C");
    }

    private static Renglon proposito() {
        return renglon(
                "P",
                Nivel.PROPOSITO,
                "",
                "Los patrones cumplen con el pago de sus cuotas",
                ficha("I-P", Tipo.ESTRATEGICO, Dimension.EFICACIA, Frecuencia.ANUAL),
                "O-T");
    }

    private static Renglon componente() {
        return renglon(
                "C1",
                Nivel.COMPONENTE,
                "",
                "Cuotas obrero patronales determinadas",
                ficha("I-C", Tipo.GESTION, Dimension.EFICACIA, Frecuencia.TRIMESTRAL),
                "O-R");
    }

    private static Renglon actividad() {
        return renglon(
                "A1.1",
                Nivel.ACTIVIDAD,
                "C1",
                "Notificación de créditos fiscales",
                ficha("I-A", Tipo.GESTION, Dimension.EFICACIA, Frecuencia.MENSUAL),
                "O-R");
    }

    private static Renglon renglon(
            String clave, Nivel nivel, String de, String texto, FichaTecnica ficha, String nodo) {
        return new Renglon(
                clave,
                nivel,
                de,
                texto,
                List.of(ficha),
                List.of("La economía crece como se previó"),
                nodo,
                new Origen("mir", nivel.ordinal() + 2));
    }

    static FichaTecnica ficha(String clave, Tipo tipo, Dimension dimension, Frecuencia frecuencia) {
        return new FichaTecnica(
                clave,
                "Porcentaje de " + clave,
                "Mide qué parte se logró en el periodo.",
                dimension,
                tipo,
                TipoDeMetodo.PORCENTAJE,
                "A / B * 100",
                "porcentaje",
                frecuencia,
                new LineaBase.Medida(new BigDecimal("90"), 2025, "enero-diciembre"),
                Sentido.ASCENDENTE,
                Semaforo.cincoDiez(),
                List.of("Libro de recaudación"),
                List.of(variable("A"), variable("B")),
                "nacional",
                "Coordinación de Cobranza",
                "cobranza@ejemplo.mx");
    }

    static Variable variable(String simbolo) {
        return new Variable(
                simbolo,
                "Variable " + simbolo,
                "Cuenta lo que corresponde",
                "medida:libro",
                "pesos",
                "",
                Frecuencia.MENSUAL,
                "automática",
                "día 20");
    }

    static Arbol arbol(String tronco, String letra) {
        String espejo = letra.equals("P") ? "O" : "P";
        return new Arbol(
                List.of(
                        new Nodo(
                                letra + "-C",
                                Nodo.Lugar.COPA,
                                "Efecto " + tronco,
                                "",
                                espejo + "-C"),
                        new Nodo(
                                letra + "-T",
                                Nodo.Lugar.TRONCO,
                                tronco,
                                letra + "-C",
                                espejo + "-T"),
                        new Nodo(
                                letra + "-R",
                                Nodo.Lugar.RAIZ,
                                "Causa " + tronco,
                                letra + "-T",
                                espejo + "-R")));
    }

    static Poblaciones poblaciones(
            String potencial, String objetivo, String atendida, String unidad) {
        return new Poblaciones(
                poblacion(potencial, "patrones"),
                poblacion(objetivo, "patrones"),
                poblacion(atendida, unidad));
    }

    private static Poblacion poblacion(String valor, String unidad) {
        return new Poblacion("Patrones", new BigDecimal(valor), unidad, "Catálogo", CORTE);
    }

    /** The matrix with its rows changed. */
    static Mir conRenglones(UnaryOperator<List<Renglon>> cambio) {
        Mir m = limpia();
        return new Mir(
                m.programa(),
                m.anio(),
                m.caracter(),
                m.fuente(),
                cambio.apply(new ArrayList<>(m.renglones())),
                m.problemas(),
                m.objetivos(),
                m.poblaciones(),
                m.servicios());
    }

    /** The matrix with another text in a row. */
    static Mir conTexto(String clave, String texto) {
        return cambiando(
                clave,
                r ->
                        new Renglon(
                                r.clave(),
                                r.nivel(),
                                r.componente(),
                                texto,
                                r.indicadores(),
                                r.supuestos(),
                                r.nodo(),
                                r.origen()));
    }

    /** The matrix with other indicators in a row. */
    static Mir conFicha(String clave, UnaryOperator<FichaTecnica> cambio) {
        return cambiando(
                clave,
                r ->
                        new Renglon(
                                r.clave(),
                                r.nivel(),
                                r.componente(),
                                r.resumenNarrativo(),
                                r.indicadores().stream().map(cambio).toList(),
                                r.supuestos(),
                                r.nodo(),
                                r.origen()));
    }

    /** The matrix with one row changed. */
    static Mir cambiando(String clave, UnaryOperator<Renglon> cambio) {
        return conRenglones(todos ->
                todos.stream().map(r -> r.clave().equals(clave) ? cambio.apply(r) : r).toList());
    }
}
