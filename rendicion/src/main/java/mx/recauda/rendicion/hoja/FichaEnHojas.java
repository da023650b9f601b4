package mx.recauda.rendicion.hoja;

import static mx.recauda.rendicion.hoja.Hoja.INDICADORES;
import static mx.recauda.rendicion.hoja.Hoja.VARIABLES;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.indicador.Dimension;
import mx.recauda.rendicion.indicador.FichaTecnica;
import mx.recauda.rendicion.indicador.Frecuencia;
import mx.recauda.rendicion.indicador.LineaBase;
import mx.recauda.rendicion.indicador.Semaforo;
import mx.recauda.rendicion.indicador.Sentido;
import mx.recauda.rendicion.indicador.Tipo;
import mx.recauda.rendicion.indicador.TipoDeMetodo;
import mx.recauda.rendicion.indicador.Variable;
import mx.recauda.rendicion.version.Contenido;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The technical sheet as cells, and back. */
public final class FichaEnHojas {

    private final Contenido contenido;

    FichaEnHojas(Contenido contenido) {
        this.contenido = contenido;
    }

    /** The cells of a sheet. */
    public static Contenido de(FichaTecnica ficha) {
        Celdas celdas = new Celdas();
        escribe(ficha, "", celdas);
        return celdas.contenido();
    }

    static void escribe(FichaTecnica f, String renglon, Celdas celdas) {
        String fila = f.clave();
        celdas.pon(INDICADORES, fila, "renglon", renglon)
                .pon(INDICADORES, fila, "nombre", f.nombre())
                .pon(INDICADORES, fila, "definicion", f.definicion())
                .pon(INDICADORES, fila, "dimension", f.dimension())
                .pon(INDICADORES, fila, "tipo", f.tipo())
                .pon(INDICADORES, fila, "metodo", f.metodo())
                .pon(INDICADORES, fila, "formula", f.formula())
                .pon(INDICADORES, fila, "unidad_de_medida", f.unidadDeMedida())
                .pon(INDICADORES, fila, "frecuencia", f.frecuencia())
                .pon(INDICADORES, fila, "sentido", f.sentido())
                .pon(INDICADORES, fila, "verde_desde", f.semaforo().verdeDesde())
                .pon(INDICADORES, fila, "amarillo_desde", f.semaforo().amarilloDesde())
                .pon(INDICADORES, fila, "verde_hasta", f.semaforo().verdeHasta())
                .pon(INDICADORES, fila, "amarillo_hasta", f.semaforo().amarilloHasta())
                .pon(INDICADORES, fila, "medios_de_verificacion", f.mediosDeVerificacion())
                .pon(INDICADORES, fila, "desagregacion", f.desagregacion())
                .pon(INDICADORES, fila, "unidad_responsable", f.unidadResponsable())
                .pon(INDICADORES, fila, "contacto", f.contacto());
        lineaBase(f, celdas);
        f.variables().forEach(v -> variable(f, v, celdas));
    }

    private static void lineaBase(FichaTecnica f, Celdas celdas) {
        switch (f.lineaBase()) {
            case LineaBase.Medida m ->
                    celdas.pon(INDICADORES, f.clave(), "linea_base_valor", m.valor())
                            .pon(
                                    INDICADORES,
                                    f.clave(),
                                    "linea_base_anio",
                                    String.valueOf(m.anio()))
                            .pon(INDICADORES, f.clave(), "linea_base_periodo", m.periodo());
            case LineaBase.Ausente a ->
                    celdas.pon(INDICADORES, f.clave(), "linea_base_porque", a.porque());
        }
    }

    private static void variable(FichaTecnica f, Variable v, Celdas celdas) {
        String fila = f.clave() + "/" + v.simbolo();
        celdas.pon(VARIABLES, fila, "nombre", v.nombre())
                .pon(VARIABLES, fila, "descripcion", v.descripcion())
                .pon(VARIABLES, fila, "fuente", v.fuente())
                .pon(VARIABLES, fila, "unidad", v.unidad())
                .pon(VARIABLES, fila, "desagregacion", v.desagregacion())
                .pon(VARIABLES, fila, "frecuencia", v.frecuencia())
                .pon(VARIABLES, fila, "recopilacion", v.recopilacion())
                .pon(VARIABLES, fila, "disponibilidad", v.disponibilidad());
    }

    /**
     * The sheet of a key with its canonical cells; no sheet when something is wrong, and then every
     * incident.
     */
    public static Resultado<Lectura<FichaTecnica>> lee(
            Contenido crudo, String clave, Idioma idioma) {
        Formas.Revisadas formas = Formas.revisa(crudo, Hoja.DE_LA_FICHA, idioma);
        List<Incidencia> faltas = new ArrayList<>(formas.incidencias());
        faltas.addAll(umbrales(formas.contenido(), idioma));
        faltas.addAll(perdidas(formas.contenido(), idioma));
        if (Celdas.filas(formas.contenido(), INDICADORES).isEmpty()) {
            faltas.add(Incidencia.de(ErrorDeHoja.SIN_PORTADA, idioma, INDICADORES.clave()));
        }
        Optional<FichaTecnica> ficha =
                faltas.isEmpty()
                        ? Optional.of(new FichaEnHojas(formas.contenido()).ficha(clave))
                        : Optional.empty();
        return new Resultado<>(new Lectura<>(formas.contenido(), ficha), faltas);
    }

    /** Variables whose key does not begin with the key of an indicator. */
    static List<Incidencia> perdidas(Contenido contenido, Idioma idioma) {
        List<String> claves = Celdas.filas(contenido, INDICADORES);
        return Celdas.filas(contenido, VARIABLES).stream()
                .filter(f -> claves.stream().noneMatch(c -> f.startsWith(c + "/")))
                .map(f ->
                        Incidencia.de(
                                        ErrorDeHoja.REFERENCIA_PERDIDA,
                                        idioma,
                                        VARIABLES.clave(),
                                        f,
                                        "clave",
                                        f)
                                .enArchivo(VARIABLES.clave())
                                .enCampo(Formas.campo(VARIABLES, f, "clave"), f))
                .toList();
    }

    /** Indicators whose thresholds are numbers and stand out of order. */
    static List<Incidencia> umbrales(Contenido contenido, Idioma idioma) {
        List<Incidencia> faltas = new ArrayList<>();
        for (String fila : Celdas.filas(contenido, INDICADORES)) {
            List<String> valores =
                    List.of("amarillo_desde", "verde_desde", "verde_hasta", "amarillo_hasta")
                            .stream()
                            .map(c -> Celdas.texto(contenido, INDICADORES, fila, c))
                            .toList();
            boolean sonNumeros = valores.stream().allMatch(v -> v.matches("(-?[0-9.]+)?"));
            boolean estan = !valores.get(0).isEmpty() && !valores.get(1).isEmpty();
            if (sonNumeros && estan && !enOrden(contenido, fila)) {
                faltas.add(
                        Incidencia.de(
                                        ErrorDeHoja.UMBRALES,
                                        idioma,
                                        fila,
                                        String.join(
                                                ", ",
                                                valores.stream()
                                                        .filter(v -> !v.isEmpty())
                                                        .toList()))
                                .enArchivo(INDICADORES.clave())
                                .enCampo(
                                        Formas.campo(INDICADORES, fila, "verde_desde"),
                                        valores.get(1)));
            }
        }
        return faltas;
    }

    private static boolean enOrden(Contenido contenido, String fila) {
        try {
            new FichaEnHojas(contenido).semaforo(fila);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    FichaTecnica ficha(String fila) {
        return new FichaTecnica(
                fila,
                texto(fila, "nombre"),
                texto(fila, "definicion"),
                Dimension.valueOf(texto(fila, "dimension")),
                Tipo.valueOf(texto(fila, "tipo")),
                TipoDeMetodo.valueOf(texto(fila, "metodo")),
                texto(fila, "formula"),
                texto(fila, "unidad_de_medida"),
                Frecuencia.valueOf(texto(fila, "frecuencia")),
                lineaBase(fila),
                Sentido.valueOf(texto(fila, "sentido")),
                semaforo(fila),
                texto(fila, "medios_de_verificacion").lines().toList(),
                variables(fila),
                texto(fila, "desagregacion"),
                texto(fila, "unidad_responsable"),
                texto(fila, "contacto"));
    }

    private LineaBase lineaBase(String fila) {
        Optional<BigDecimal> valor = numero(fila, "linea_base_valor");
        String anio = texto(fila, "linea_base_anio");
        return valor.isPresent() && !anio.isEmpty()
                ? new LineaBase.Medida(
                        valor.get(), Integer.parseInt(anio), texto(fila, "linea_base_periodo"))
                : new LineaBase.Ausente(texto(fila, "linea_base_porque"));
    }

    private Semaforo semaforo(String fila) {
        return new Semaforo(
                new BigDecimal(texto(fila, "verde_desde")),
                new BigDecimal(texto(fila, "amarillo_desde")),
                numero(fila, "verde_hasta"),
                numero(fila, "amarillo_hasta"));
    }

    private List<Variable> variables(String indicador) {
        String prefijo = indicador + "/";
        return Celdas.filas(contenido, VARIABLES).stream()
                .filter(f -> f.startsWith(prefijo))
                .map(f -> variable(f, f.substring(prefijo.length())))
                .toList();
    }

    private Variable variable(String fila, String simbolo) {
        return new Variable(
                simbolo,
                deVariable(fila, "nombre"),
                deVariable(fila, "descripcion"),
                deVariable(fila, "fuente"),
                deVariable(fila, "unidad"),
                deVariable(fila, "desagregacion"),
                Frecuencia.valueOf(deVariable(fila, "frecuencia")),
                deVariable(fila, "recopilacion"),
                deVariable(fila, "disponibilidad"));
    }

    private String deVariable(String fila, String columna) {
        return Celdas.texto(contenido, VARIABLES, fila, columna);
    }

    private String texto(String fila, String columna) {
        return Celdas.texto(contenido, INDICADORES, fila, columna);
    }

    private Optional<BigDecimal> numero(String fila, String columna) {
        return Optional.of(texto(fila, columna)).filter(t -> !t.isEmpty()).map(BigDecimal::new);
    }
}
