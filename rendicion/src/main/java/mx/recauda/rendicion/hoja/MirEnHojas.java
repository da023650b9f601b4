package mx.recauda.rendicion.hoja;

import static mx.recauda.rendicion.hoja.Hoja.INDICADORES;
import static mx.recauda.rendicion.hoja.Hoja.OBJETIVOS;
import static mx.recauda.rendicion.hoja.Hoja.POBLACIONES;
import static mx.recauda.rendicion.hoja.Hoja.PORTADA;
import static mx.recauda.rendicion.hoja.Hoja.PROBLEMAS;
import static mx.recauda.rendicion.hoja.Hoja.RENGLONES;
import static mx.recauda.rendicion.hoja.Hoja.SERVICIOS;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.mir.Arbol;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.Nivel;
import mx.recauda.rendicion.mir.Nodo;
import mx.recauda.rendicion.mir.Poblacion;
import mx.recauda.rendicion.mir.Poblaciones;
import mx.recauda.rendicion.mir.Renglon;
import mx.recauda.rendicion.mir.Servicio;
import mx.recauda.rendicion.version.Contenido;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The results matrix as cells, and back. Rows stand by level and then by key. */
public final class MirEnHojas {

    /** Key of the only row of the cover. */
    public static final String UNICA = "1";

    private static final String POTENCIAL = "POTENCIAL";
    private static final String OBJETIVO = "OBJETIVO";
    private static final String ATENDIDA = "ATENDIDA";
    private static final List<String> TRES = List.of(POTENCIAL, OBJETIVO, ATENDIDA);

    private final Contenido contenido;

    private MirEnHojas(Contenido contenido) {
        this.contenido = contenido;
    }

    /** The cells of a matrix. */
    public static Contenido de(Mir mir) {
        Celdas celdas = new Celdas();
        celdas.pon(PORTADA, UNICA, "programa", mir.programa())
                .pon(PORTADA, UNICA, "anio", String.valueOf(mir.anio()))
                .pon(PORTADA, UNICA, "caracter", mir.caracter())
                .pon(PORTADA, UNICA, "fuente", mir.fuente());
        mir.renglones().forEach(r -> renglon(r, celdas));
        mir.problemas().nodos().forEach(n -> nodo(PROBLEMAS, n, celdas));
        mir.objetivos().nodos().forEach(n -> nodo(OBJETIVOS, n, celdas));
        mir.poblaciones()
                .ifPresent(p -> {
                    poblacion(POTENCIAL, p.potencial(), celdas);
                    poblacion(OBJETIVO, p.objetivo(), celdas);
                    poblacion(ATENDIDA, p.atendida(), celdas);
                });
        for (int i = 0; i < mir.servicios().size(); i++) {
            servicio("S" + (i + 1), mir.servicios().get(i), celdas);
        }
        return celdas.contenido();
    }

    private static void renglon(Renglon r, Celdas celdas) {
        celdas.pon(RENGLONES, r.clave(), "nivel", r.nivel())
                .pon(RENGLONES, r.clave(), "componente", r.componente())
                .pon(RENGLONES, r.clave(), "resumen_narrativo", r.resumenNarrativo())
                .pon(RENGLONES, r.clave(), "supuestos", r.supuestos())
                .pon(RENGLONES, r.clave(), "nodo", r.nodo());
        r.indicadores().forEach(f -> FichaEnHojas.escribe(f, r.clave(), celdas));
    }

    private static void nodo(Hoja hoja, Nodo n, Celdas celdas) {
        celdas.pon(hoja, n.clave(), "lugar", n.lugar())
                .pon(hoja, n.clave(), "texto", n.texto())
                .pon(hoja, n.clave(), "hacia", n.hacia())
                .pon(hoja, n.clave(), "espejo", n.espejo());
    }

    private static void poblacion(String fila, Poblacion p, Celdas celdas) {
        celdas.pon(POBLACIONES, fila, "descripcion", p.descripcion())
                .pon(POBLACIONES, fila, "valor", p.valor())
                .pon(POBLACIONES, fila, "unidad", p.unidad())
                .pon(POBLACIONES, fila, "fuente", p.fuente())
                .pon(POBLACIONES, fila, "corte", p.corte().toString());
    }

    private static void servicio(String fila, Servicio s, Celdas celdas) {
        celdas.pon(SERVICIOS, fila, "nombre", s.nombre())
                .pon(SERVICIOS, fila, "mecanica_operativa", s.mecanicaOperativa())
                .pon(SERVICIOS, fila, "quienes_pueden_pedirlo", s.quienesPuedenPedirlo());
    }

    /**
     * The matrix of some cells with their canonical form; no matrix when a cell is wrong, and then
     * every incident. What the method asks of a matrix is not judged here.
     */
    public static Resultado<Lectura<Mir>> lee(Contenido crudo, Idioma idioma) {
        Formas.Revisadas formas = Formas.revisa(crudo, Hoja.DE_LA_MIR, idioma);
        MirEnHojas lector = new MirEnHojas(formas.contenido());
        List<Incidencia> faltas = new ArrayList<>(formas.incidencias());
        faltas.addAll(FichaEnHojas.umbrales(formas.contenido(), idioma));
        faltas.addAll(FichaEnHojas.perdidas(formas.contenido(), idioma));
        faltas.addAll(lector.perdidos(idioma));
        if (!Celdas.filas(formas.contenido(), PORTADA).equals(List.of(UNICA))) {
            faltas.add(
                    Incidencia.de(ErrorDeHoja.SIN_PORTADA, idioma, PORTADA.clave())
                            .enArchivo(PORTADA.clave()));
        }
        Optional<Mir> mir = faltas.isEmpty() ? Optional.of(lector.mir()) : Optional.empty();
        return new Resultado<>(new Lectura<>(formas.contenido(), mir), faltas);
    }

    /** Indicators of no row, and populations that are none of the three. */
    private List<Incidencia> perdidos(Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        List<String> renglones = Celdas.filas(contenido, RENGLONES);
        for (String fila : Celdas.filas(contenido, INDICADORES)) {
            String renglon = Celdas.texto(contenido, INDICADORES, fila, "renglon");
            if (!renglones.contains(renglon)) {
                faltas.add(perdido(INDICADORES, fila, "renglon", renglon, idioma));
            }
        }
        for (String fila : Celdas.filas(contenido, POBLACIONES)) {
            if (!TRES.contains(fila)) {
                faltas.add(
                        Incidencia.de(
                                        ErrorDeHoja.FUERA_DE_LISTA,
                                        idioma,
                                        POBLACIONES.clave(),
                                        fila,
                                        "clave",
                                        fila,
                                        String.join(", ", TRES))
                                .enArchivo(POBLACIONES.clave())
                                .enCampo(Formas.campo(POBLACIONES, fila, "clave"), fila));
            }
        }
        return faltas;
    }

    private static Incidencia perdido(
            Hoja hoja, String fila, String columna, String valor, Idioma idioma) {
        return Incidencia.de(
                        ErrorDeHoja.REFERENCIA_PERDIDA, idioma, hoja.clave(), fila, columna, valor)
                .enArchivo(hoja.clave())
                .enCampo(Formas.campo(hoja, fila, columna), valor);
    }

    private Mir mir() {
        List<Servicio> servicios =
                Celdas.filas(contenido, SERVICIOS).stream()
                        .map(f ->
                                new Servicio(
                                        texto(SERVICIOS, f, "nombre"),
                                        texto(SERVICIOS, f, "mecanica_operativa"),
                                        texto(SERVICIOS, f, "quienes_pueden_pedirlo")))
                        .toList();
        return new Mir(
                texto(PORTADA, UNICA, "programa"),
                Integer.parseInt(texto(PORTADA, UNICA, "anio")),
                Mir.Caracter.valueOf(texto(PORTADA, UNICA, "caracter")),
                texto(PORTADA, UNICA, "fuente"),
                renglones(),
                arbol(PROBLEMAS),
                arbol(OBJETIVOS),
                poblaciones(),
                servicios);
    }

    private List<Renglon> renglones() {
        List<String> filas = new ArrayList<>(Celdas.filas(contenido, RENGLONES));
        filas.sort(Comparator.comparing(f -> Nivel.valueOf(texto(RENGLONES, f, "nivel"))));
        List<Renglon> renglones = new ArrayList<>();
        for (String fila : filas) {
            renglones.add(renglon(fila, renglones.size() + 2));
        }
        return renglones;
    }

    private Renglon renglon(String fila, int linea) {
        return new Renglon(
                fila,
                Nivel.valueOf(texto(RENGLONES, fila, "nivel")),
                texto(RENGLONES, fila, "componente"),
                texto(RENGLONES, fila, "resumen_narrativo"),
                fichas(fila),
                texto(RENGLONES, fila, "supuestos").lines().toList(),
                texto(RENGLONES, fila, "nodo"),
                new Origen(RENGLONES.clave(), linea));
    }

    private List<FichaTecnica> fichas(String renglon) {
        FichaEnHojas lector = new FichaEnHojas(contenido);
        return Celdas.filas(contenido, INDICADORES).stream()
                .filter(f -> texto(INDICADORES, f, "renglon").equals(renglon))
                .map(lector::ficha)
                .toList();
    }

    private Arbol arbol(Hoja hoja) {
        return new Arbol(
                Celdas.filas(contenido, hoja).stream()
                        .map(f ->
                                new Nodo(
                                        f,
                                        Nodo.Lugar.valueOf(texto(hoja, f, "lugar")),
                                        texto(hoja, f, "texto"),
                                        texto(hoja, f, "hacia"),
                                        texto(hoja, f, "espejo")))
                        .toList());
    }

    private Optional<Poblaciones> poblaciones() {
        List<String> filas = Celdas.filas(contenido, POBLACIONES);
        return filas.containsAll(TRES)
                ? Optional.of(
                        new Poblaciones(
                                poblacion(POTENCIAL), poblacion(OBJETIVO), poblacion(ATENDIDA)))
                : Optional.empty();
    }

    private Poblacion poblacion(String fila) {
        return new Poblacion(
                texto(POBLACIONES, fila, "descripcion"),
                new BigDecimal(texto(POBLACIONES, fila, "valor")),
                texto(POBLACIONES, fila, "unidad"),
                texto(POBLACIONES, fila, "fuente"),
                LocalDate.parse(texto(POBLACIONES, fila, "corte")));
    }

    private String texto(Hoja hoja, String fila, String columna) {
        return Celdas.texto(contenido, hoja, fila, columna);
    }
}
