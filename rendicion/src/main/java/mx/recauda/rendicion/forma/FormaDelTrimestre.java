package mx.recauda.rendicion.forma;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.ClavesDeFila;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A report with the form of another quarter. Its columns, the cells that name its rows, its titles,
 * its notes and its metadata move to the months and the year of that quarter; the values that
 * somebody reported do not change. So a draft takes its form from any report, and a report of
 * another quarter, moved to that of a draft, has each of its cells at the address the draft gives
 * it, and can be put beside it.
 *
 * <p>The number of cuts is that of the report: one, or the three months of the quarter. Moving to
 * its own quarter changes nothing, and moving there and back gives the same report. Two columns
 * never become one: those whose new name would be that of another column keep the one they had, and
 * that is told as a {@link Cambio.Clase#CHOQUE}, for a person to decide.
 */
public final class FormaDelTrimestre {

    /** Texts with these beginnings are printed by the form, and nobody reports them. */
    private static final List<String> TEXTOS_DE_LA_FORMA = List.of("instruccion", "nota_");

    private static final Set<String> CORTES =
            Set.of("periodo", "mes", "corte", "periodo_variables");
    private static final Set<String> NUMEROS = Set.of("anio", "ciclo", "ejercicio", "trimestre");
    private static final Set<String> ROTULOS = Set.of("etiqueta");

    private final Informe informe;
    private final Traslado traslado;
    private final ClavesDeFila claves = ClavesDeFila.INFORME_TRIMESTRAL;
    private final Set<Cambio> cambios = new LinkedHashSet<>();
    private final Map<Casilla, Casilla> direcciones = new HashMap<>();

    private FormaDelTrimestre(Informe informe, Trimestre a) {
        this.informe = informe;
        this.traslado = new Traslado(Trimestre.de(informe), a);
    }

    /**
     * A report in the form of a quarter.
     *
     * @param informe the report moved; the same one when it already was of that quarter
     * @param cambios words of the form that changed, each once, in the order of the report
     * @param direcciones where each cell of the report stands now, for those that moved
     */
    public record Movido(Informe informe, List<Cambio> cambios, Map<Casilla, Casilla> direcciones) {

        /** Keeps immutable copies. */
        public Movido {
            cambios = List.copyOf(cambios);
            direcciones = Map.copyOf(direcciones);
        }

        /** Where a cell of the report stands now. */
        public Casilla direccion(Casilla casilla) {
            return direcciones.getOrDefault(casilla, casilla);
        }
    }

    /** The report in the form of a quarter. */
    public static Movido mueve(Informe informe, Trimestre a) {
        return Trimestre.de(informe).equals(a)
                ? new Movido(informe, List.of(), Map.of())
                : new FormaDelTrimestre(informe, a).mueve();
    }

    /** Whether a text of the report is printed by its form. */
    public static boolean esTextoDeLaForma(String clave) {
        return TEXTOS_DE_LA_FORMA.stream().anyMatch(clave::startsWith);
    }

    /** Whether the cells of a column say which cut, quarter or year they are of. */
    public static boolean esDeLaForma(String columna) {
        return CORTES.contains(columna) || NUMEROS.contains(columna) || ROTULOS.contains(columna);
    }

    private Movido mueve() {
        Map<String, Tabla> tablas = new LinkedHashMap<>();
        informe.tablas().forEach((clave, tabla) -> tablas.put(clave, tabla(tabla)));
        tablas.computeIfPresent(
                JustificacionesDeInforme.TABLA, (clave, tabla) -> justificaciones(tabla));
        Map<String, String> textos = new LinkedHashMap<>();
        informe.textos()
                .forEach((clave, texto) ->
                        textos.put(clave, esTextoDeLaForma(clave) ? rotulo(texto) : texto));
        List<SeccionDeclarada> secciones = informe.secciones().stream().map(this::seccion).toList();
        return new Movido(
                new Informe(metadatos(), secciones, tablas, textos, informe.anexos()),
                List.copyOf(cambios),
                direcciones);
    }

    private Tabla tabla(Tabla tabla) {
        Map<String, String> columnas = columnas(tabla);
        Map<String, Boolean> acumulan = new HashMap<>();
        tabla.columnas().stream()
                .filter(CORTES::contains)
                .forEach(c ->
                        acumulan.put(
                                c,
                                traslado.acumulan(
                                        tabla.filas().stream().map(f -> f.crudo(c)).toList())));
        List<Fila> filas = new ArrayList<>();
        for (Fila fila : tabla.filas()) {
            Map<String, String> celdas = new LinkedHashMap<>();
            fila.celdas()
                    .forEach((columna, texto) ->
                            celdas.put(
                                    columnas.getOrDefault(columna, columna),
                                    celda(columna, texto, acumulan)));
            filas.add(new Fila(fila.origen(), celdas));
        }
        Tabla movida = new Tabla(tabla.clave(), List.copyOf(columnas.values()), filas);
        anota(tabla, movida, columnas);
        return movida;
    }

    /**
     * The name each column takes; one whose new name another column has keeps its own, and is told.
     */
    private Map<String, String> columnas(Tabla tabla) {
        Map<String, String> nuevas = new LinkedHashMap<>();
        tabla.columnas().forEach(c -> nuevas.put(c, columna(c, tabla.columnas())));
        for (Set<String> chocan = chocan(nuevas); !chocan.isEmpty(); chocan = chocan(nuevas)) {
            chocan.forEach(
                    c -> cambios.add(new Cambio(Cambio.Clase.CHOQUE, c, nuevas.replace(c, c))));
        }
        nuevas.forEach((antes, ahora) -> {
            if (!antes.equals(ahora)) {
                cambios.add(new Cambio(Cambio.Clase.COLUMNA, antes, ahora));
            }
        });
        return nuevas;
    }

    /** The columns that would take a name that another one takes or keeps. */
    private static Set<String> chocan(Map<String, String> nuevas) {
        Set<String> chocan = new LinkedHashSet<>();
        nuevas.forEach((antes, ahora) -> {
            if (!antes.equals(ahora) && Collections.frequency(nuevas.values(), ahora) > 1) {
                chocan.add(antes);
            }
        });
        return chocan;
    }

    private String columna(String columna, List<String> todas) {
        String raiz = Traslado.raiz(columna);
        boolean acumula =
                traslado.acumulan(
                        todas.stream().filter(c -> Traslado.raiz(c).equals(raiz)).toList());
        return traslado.corte(columna, acumula);
    }

    private String celda(String columna, String texto, Map<String, Boolean> acumulan) {
        if (CORTES.contains(columna)) {
            boolean acumula = acumulan.getOrDefault(columna, false);
            return cambia(Cambio.Clase.RENGLON, texto, t -> traslado.corte(t, acumula));
        }
        if (NUMEROS.contains(columna)) {
            return traslado.numero(texto);
        }
        return ROTULOS.contains(columna) ? rotulo(texto) : texto;
    }

    /** Keeps where each cell of a table goes, for those that go somewhere else. */
    private void anota(Tabla antes, Tabla ahora, Map<String, String> columnas) {
        List<String> nombres = claves.nombres(antes);
        List<String> nuevos = claves.nombres(ahora);
        for (int i = 0; i < nombres.size(); i++) {
            for (Map.Entry<String, String> columna : columnas.entrySet()) {
                Casilla de = new Casilla(antes.clave(), nombres.get(i), columna.getKey());
                Casilla a = new Casilla(antes.clave(), nuevos.get(i), columna.getValue());
                if (!de.equals(a)) {
                    direcciones.put(de, a);
                }
            }
        }
    }

    /** Explanations speak of cells by their address, which moves with the form. */
    private Tabla justificaciones(Tabla tabla) {
        List<Fila> filas =
                tabla.filas().stream()
                        .map(f -> {
                            Casilla de =
                                    new Casilla(
                                            f.crudo("seccion"),
                                            f.crudo("fila"),
                                            f.crudo("columna"));
                            Casilla a = direcciones.getOrDefault(de, de);
                            Map<String, String> celdas = new LinkedHashMap<>(f.celdas());
                            celdas.replace("fila", a.fila());
                            celdas.replace("columna", a.columna());
                            return new Fila(f.origen(), celdas);
                        })
                        .toList();
        return new Tabla(tabla.clave(), tabla.columnas(), filas);
    }

    private SeccionDeclarada seccion(SeccionDeclarada s) {
        Map<String, String> otros = new LinkedHashMap<>();
        s.otros().forEach((clave, texto) -> otros.put(clave, rotulo(texto)));
        return new SeccionDeclarada(
                s.orden(),
                s.clave(),
                rotulo(s.titulo()),
                cambia(Cambio.Clase.FUNDAMENTO, s.fundamento(), traslado::rotulo),
                s.unidad(),
                s.umbralPct(),
                s.notas().stream().map(this::rotulo).toList(),
                otros);
    }

    private Metadatos metadatos() {
        Metadatos m = informe.metadatos();
        Trimestre a = traslado.a();
        Optional<String> periodo = m.periodoAcumulado().map(this::rotulo);
        Metadatos sinContenido =
                new Metadatos(
                        a.anio(),
                        a.numero(),
                        m.ramo(),
                        m.unidad(),
                        m.entidad(),
                        m.siglas(),
                        "{}",
                        periodo);
        return new Metadatos(
                a.anio(),
                a.numero(),
                m.ramo(),
                m.unidad(),
                m.entidad(),
                m.siglas(),
                MetadatosEnJson.mueve(
                        m.contenido(), traslado, m.archivoDeEnvio(), sinContenido.archivoDeEnvio()),
                periodo);
    }

    private String rotulo(String texto) {
        return cambia(Cambio.Clase.ROTULO, texto, traslado::rotulo);
    }

    private String cambia(Cambio.Clase clase, String antes, UnaryOperator<String> regla) {
        String ahora = regla.apply(antes);
        if (!ahora.equals(antes)) {
            cambios.add(new Cambio(clase, antes, ahora));
        }
        return ahora;
    }
}
