package mx.recauda.platform.rendicion.mesa;

import mx.recauda.formats.informe.EsquemaInforme;
import mx.recauda.formats.json.Json;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.forma.Cambio;
import mx.recauda.rendicion.forma.FormaDelTrimestre;
import mx.recauda.rendicion.forma.Trimestre;
import mx.recauda.rendicion.informe.Corte;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme.Declarada;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.ClavesDeFila;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is captured of a report whose rows and columns are those of an earlier one, moved to its
 * quarter: which cells are given (names, codes, cuts, questions) and which somebody writes, and the
 * report that results.
 */
public final class PlanDeCaptura {

    /** Key of the section of long texts. */
    public static final String TEXTOS = "textos";

    private static final String PUBLICADO = "_publicad[oa]$";

    /** Rows that a report published with an error: they are of that report and of no other one. */
    private static final String LISTADO_DE_ERRORES = "_celdas_error";

    private static final Set<String> DADAS =
            Set.of(
                    "ramo",
                    "entidad",
                    "siglas",
                    "orden",
                    "tema",
                    "codigo",
                    "compromiso",
                    "nombre",
                    "formula",
                    "variable_a",
                    "variable_b",
                    "columna",
                    "medida",
                    "nivel",
                    "unidad",
                    "beneficiario",
                    "partida",
                    SeccionesQueVan.LEGIBLE);

    /** Columns that tell a person what a row is about, the most telling first. */
    private static final List<String> DESCRIPTIVAS =
            List.of("compromiso", "nombre", "etiqueta", "beneficiario");

    private final Informe base;
    private final List<Cambio> cambios;
    private final boolean corrige;
    private final Map<Trimestre, FormaDelTrimestre.Movido> enOtros = new ConcurrentHashMap<>();
    private final ClavesDeFila claves = ClavesDeFila.INFORME_TRIMESTRAL;

    private PlanDeCaptura(FormaDelTrimestre.Movido movido, boolean corrige) {
        this.base = movido.informe();
        this.cambios = movido.cambios();
        this.corrige = corrige;
    }

    /**
     * The plan of a draft that takes its form from a report, moved to the quarter of the draft when
     * it is of another one.
     */
    public static PlanDeCaptura de(Borrador borrador, Informe base) {
        Trimestre trimestre = borrador.deTrimestre();
        return new PlanDeCaptura(
                FormaDelTrimestre.mueve(base, trimestre), Trimestre.de(base).equals(trimestre));
    }

    /** What the form says otherwise than that of the report it was taken from. */
    public List<Cambio> cambiosDeForma() {
        return cambios;
    }

    /** The address that a cell of the draft has in the form of another quarter. */
    public Casilla en(Trimestre otro, Casilla casilla) {
        return enOtros.computeIfAbsent(otro, t -> FormaDelTrimestre.mueve(base, t))
                .direccion(casilla);
    }

    /** Keys of the sections that can be asked for, in the order of the report. */
    public List<String> secciones() {
        List<String> secciones = new ArrayList<>(base.tablas().keySet());
        secciones.remove(JustificacionesDeInforme.TABLA);
        if (!corrige) {
            secciones.removeIf(s -> s.endsWith(LISTADO_DE_ERRORES));
        }
        if (base.textos().keySet().stream().anyMatch(t -> !FormaDelTrimestre.esTextoDeLaForma(t))) {
            secciones.add(TEXTOS);
        }
        return secciones;
    }

    /** The unit that the form declares for the amounts of a section. */
    public Optional<String> unidad(String seccion) {
        return base.secciones().stream()
                .filter(s -> s.clave().equals(seccion))
                .findFirst()
                .flatMap(SeccionDeclarada::unidad);
    }

    /** The explanations that the base carries, by the cell explained. */
    public SortedMap<Casilla, Declarada> explicadas() {
        return JustificacionesDeInforme.de(base);
    }

    /** The cells to be captured of a section; of the rows given, or of all when none is given. */
    public List<Campo> campos(String seccion, List<String> filas) {
        return todos(seccion).stream()
                .filter(c -> filas.isEmpty() || filas.contains(c.casilla().fila()))
                .toList();
    }

    /**
     * A row that can be asked for by itself.
     *
     * @param nombre its name, the one a request keeps
     * @param descripcion what it is about, or empty when its name says it
     */
    public record Renglon(String nombre, String descripcion) {}

    /** The rows of a section that have something to be captured, in order. */
    public List<Renglon> renglones(String seccion) {
        Map<String, Renglon> renglones = new LinkedHashMap<>();
        for (Campo campo : todos(seccion)) {
            String nombre = campo.casilla().fila();
            renglones.computeIfAbsent(nombre, n -> new Renglon(n, descripcion(seccion, n)));
        }
        return List.copyOf(renglones.values());
    }

    private String descripcion(String seccion, String nombre) {
        if (seccion.equals(TEXTOS)) {
            return "";
        }
        Tabla tabla = base.tabla(seccion);
        int lugar = claves.nombres(tabla).indexOf(nombre);
        return DESCRIPTIVAS.stream()
                .filter(tabla::tiene)
                .map(c -> tabla.filas().get(lugar).crudo(c))
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<Campo> todos(String seccion) {
        return seccion.equals(TEXTOS) ? textos() : deTabla(base.tabla(seccion));
    }

    private List<Campo> textos() {
        List<Campo> campos = new ArrayList<>();
        base.textos()
                .forEach((clave, texto) -> {
                    if (!FormaDelTrimestre.esTextoDeLaForma(clave)) {
                        campos.add(
                                new Campo(
                                        campos.size(),
                                        new Casilla(TEXTOS, clave, "texto"),
                                        false,
                                        texto));
                    }
                });
        return campos;
    }

    private List<Campo> deTabla(Tabla tabla) {
        List<String> nombres = claves.nombres(tabla);
        List<Campo> campos = new ArrayList<>();
        for (int i = 0; i < nombres.size(); i++) {
            for (String columna : capturables(tabla)) {
                campos.add(
                        new Campo(
                                campos.size(),
                                new Casilla(tabla.clave(), nombres.get(i), columna),
                                esNumerica(tabla, columna),
                                tabla.filas().get(i).crudo(columna)));
            }
        }
        return campos;
    }

    private List<String> capturables(Tabla tabla) {
        List<String> llave = claves.porTabla().getOrDefault(tabla.clave(), List.of());
        return tabla.columnas().stream()
                .filter(c -> !llave.contains(c) && !DADAS.contains(c) && !esCopia(tabla, c))
                .filter(c ->
                        !FormaDelTrimestre.esDeLaForma(c) && !ClavesDeRespuesta.esClave(tabla, c))
                .toList();
    }

    /** A column that prints another one: captured once, printed from it. */
    private static boolean esCopia(Tabla tabla, String columna) {
        String fuente = columna.replaceFirst(PUBLICADO, "");
        return !fuente.equals(columna) && tabla.tiene(fuente);
    }

    private static boolean esNumerica(Tabla tabla, String columna) {
        List<String> escritos =
                tabla.filas().stream().flatMap(f -> f.texto(columna).stream()).toList();
        return escritos.isEmpty()
                ? EsquemaInforme.esCifra(columna)
                : escritos.stream().allMatch(t -> Numero.lee(t).isPresent());
    }

    /** Whether the draft corrects the very report that gives it its form. */
    public boolean corrige() {
        return corrige;
    }

    /**
     * The report that results of the values captured, with only the sections given; what nobody
     * captured of them is blank.
     */
    public Informe arma(Borrador borrador, Set<String> secciones, Map<Casilla, String> valores) {
        Map<String, Tabla> tablas = new LinkedHashMap<>();
        base.tablas().entrySet().stream()
                .filter(t -> secciones.contains(t.getKey()))
                .forEach(t -> tablas.put(t.getKey(), arma(t.getValue(), valores)));
        Map<String, String> textos = new LinkedHashMap<>();
        if (secciones.contains(TEXTOS)) {
            base.textos()
                    .forEach((clave, texto) ->
                            textos.put(
                                    clave,
                                    FormaDelTrimestre.esTextoDeLaForma(clave)
                                            ? texto
                                            : valores.getOrDefault(
                                                    new Casilla(TEXTOS, clave, "texto"), "")));
        }
        if (corrige) {
            return new Informe(base.metadatos(), base.secciones(), tablas, textos, base.anexos());
        }
        SeccionesQueVan van = new SeccionesQueVan(tablas.keySet(), textos.keySet());
        return new Informe(
                metadatos(borrador, van), van.de(base.secciones()), tablas, textos, Map.of());
    }

    private Tabla arma(Tabla tabla, Map<Casilla, String> valores) {
        List<String> nombres = claves.nombres(tabla);
        List<String> capturables = capturables(tabla);
        List<Fila> filas = new ArrayList<>();
        for (int i = 0; i < nombres.size(); i++) {
            String nombre = nombres.get(i);
            Fila modelo = tabla.filas().get(i);
            Map<String, String> celdas = new LinkedHashMap<>();
            for (String columna : tabla.columnas()) {
                String fuente = fuente(tabla, columna);
                String valor = valores.getOrDefault(new Casilla(tabla.clave(), nombre, fuente), "");
                boolean comoEstaba = corrige && valor.equals(modelo.crudo(fuente));
                Casilla propia = new Casilla(tabla.clave(), nombre, columna);
                String escrito = impreso(tabla, columna, valor, valores.getOrDefault(propia, ""));
                celdas.put(
                        columna,
                        capturables.contains(fuente) && !comoEstaba
                                ? escrito
                                : dado(columna, modelo.crudo(columna)));
            }
            filas.add(new Fila(modelo.origen(), celdas));
        }
        return new Tabla(tabla.clave(), tabla.columnas(), filas);
    }

    /** What the form gives; that the base could not be read says nothing of another quarter. */
    private String dado(String columna, String enLaBase) {
        return !corrige && columna.equals(SeccionesQueVan.LEGIBLE) ? "" : enLaBase;
    }

    /** What a column prints of what was captured: an answer and its key come of one text. */
    private String impreso(Tabla tabla, String columna, String valor, String clave) {
        if (ClavesDeRespuesta.esClave(tabla, columna)) {
            return new ClavesDeRespuesta(base.metadatos().anio(), tabla).de(columna, valor, clave);
        }
        return ClavesDeRespuesta.tieneClave(tabla, columna)
                ? ClavesDeRespuesta.texto(valor)
                : valor;
    }

    /** Where the key of an answer was captured while it was still asked for. */
    static Casilla clave(Casilla respuesta) {
        return new Casilla(
                respuesta.tabla(), respuesta.fila(), ClavesDeRespuesta.clave(respuesta.columna()));
    }

    /** The captured column that a column is printed from: itself, unless it repeats another one. */
    private static String fuente(Tabla tabla, String columna) {
        if (ClavesDeRespuesta.esClave(tabla, columna)) {
            return ClavesDeRespuesta.respuesta(columna);
        }
        return esCopia(tabla, columna) ? columna.replaceFirst(PUBLICADO, "") : columna;
    }

    /** The address of a cell that a finding speaks of, when it is one of a row of the plan. */
    public Optional<Casilla> casilla(RefCelda ref) {
        Tabla tabla = base.tabla(ref.tabla());
        List<String> nombres = claves.nombres(tabla);
        for (int i = 0; i < nombres.size(); i++) {
            if (tabla.filas().get(i).origen().equals(ref.origen())) {
                return Optional.of(
                        new Casilla(tabla.clave(), nombres.get(i), fuente(tabla, ref.columna())));
            }
        }
        return Optional.empty();
    }

    /** Those of the form moved, without what only the report it came from can say. */
    private Metadatos metadatos(Borrador borrador, SeccionesQueVan van) {
        Metadatos de = base.metadatos();
        ObjectNode contenido = ((ObjectNode) Json.leePropio(de.contenido())).deepCopy();
        Trimestre t = borrador.deTrimestre();
        String periodo =
                de.periodoAcumulado()
                        .orElse(Corte.acumulado(t.numero()).etiqueta() + " " + t.anio());
        contenido.put("periodo_acumulado", periodo);
        contenido.put("fuente", "borrador " + borrador.clave());
        contenido.put("archivo_envio", de.archivoDeEnvio());
        contenido.remove(List.of("fecha_envio_honorarios", "conteos"));
        van.en(contenido);
        return new Metadatos(
                de.anio(),
                de.trimestre(),
                de.ramo(),
                de.unidad(),
                de.entidad(),
                de.siglas(),
                Json.compacto(contenido),
                Optional.of(periodo));
    }
}
