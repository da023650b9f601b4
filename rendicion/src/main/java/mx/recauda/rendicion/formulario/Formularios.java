package mx.recauda.rendicion.formulario;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.indicador.Sentido;
import mx.recauda.rendicion.texto.TablaDeRecurso;
import mx.recauda.rendicion.texto.Texto;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The forms known, by fiscal year. A year without a form of its own uses the nearest earlier one,
 * and says so; a year before all of them uses the first.
 */
public final class Formularios {

    private static final List<Map<String, String>> PROPIEDADES = lee("propiedades.csv");
    private static final List<Map<String, String>> TEMAS = lee("temas.csv");
    private static final List<Map<String, String>> RESPUESTAS = lee("respuestas.csv");
    private static final List<Map<String, String>> INDICADORES = lee("indicadores.csv");
    private static final List<Map<String, String>> INFLACION = lee("inflacion.csv");

    private static final NavigableMap<Integer, Formulario> POR_ANIO = formularios();

    private Formularios() {}

    /** The form that applies to a fiscal year. */
    public static FormularioVigente para(int anio) {
        Map.Entry<Integer, Formulario> hallado =
                Optional.ofNullable(POR_ANIO.floorEntry(anio)).orElse(POR_ANIO.firstEntry());
        if (hallado.getKey() == anio) {
            return new FormularioVigente(hallado.getValue(), Optional.empty());
        }
        String aviso =
                "No hay formulario de %d en el catálogo; se usa el de %d. Confirma que los temas, las respuestas y los límites no cambiaron."
                        .formatted(anio, hallado.getKey());
        return new FormularioVigente(hallado.getValue(), Optional.of(aviso));
    }

    /** Fiscal years with a form of their own, ascending. */
    public static List<Integer> anios() {
        return List.copyOf(POR_ANIO.keySet());
    }

    /**
     * The key that stands beside an answer in a report, whatever its accents, case and punctuation:
     * that of the form of the year, or that of another year which has the answer; empty when no
     * form gives it one. The keys of the answers that only the form of 2016 has are inferred.
     */
    public static Optional<String> claveDeRespuesta(int anio, String respuesta) {
        return conClave(anio, respuesta).map(f -> valor(f, "clave"));
    }

    /**
     * That key when no source that was read gives it; empty when one does, or when there is none.
     */
    public static Optional<String> claveInferida(int anio, String respuesta) {
        return conClave(anio, respuesta)
                .filter(f -> !valor(f, "confianza_clave").equals(Confianza.CONFIRMADA.name()))
                .map(f -> valor(f, "clave"));
    }

    private static Optional<Map<String, String>> conClave(int anio, String respuesta) {
        int vigente = para(anio).formulario().anio();
        return RESPUESTAS.stream()
                .filter(f -> !valor(f, "clave").isEmpty())
                .filter(f -> Texto.equivale(valor(f, "respuesta"), respuesta))
                .sorted(
                        Comparator.comparing(
                                f -> !valor(f, "anio").equals(Integer.toString(vigente))))
                .findFirst();
    }

    /**
     * Annual inflation of December over December, in percent; empty for a year that is not in the
     * catalogue.
     */
    public static Optional<BigDecimal> inflacionPct(int anio) {
        return delAnio(INFLACION, anio).map(f -> new BigDecimal(valor(f, "pct"))).findFirst();
    }

    private static NavigableMap<Integer, Formulario> formularios() {
        NavigableMap<Integer, Formulario> formularios = new TreeMap<>();
        for (Map<String, String> fila : PROPIEDADES) {
            int anio = Integer.parseInt(valor(fila, "anio"));
            formularios.put(anio, formulario(anio, fila));
        }
        return formularios;
    }

    private static Formulario formulario(int anio, Map<String, String> propiedades) {
        return new Formulario(
                anio,
                Integer.parseInt(valor(propiedades, "limite_caracteres")),
                new BigDecimal(valor(propiedades, "umbral_pct")),
                Arrays.stream(valor(propiedades, "cortes_por_trimestre").split(" "))
                        .map(Integer::valueOf)
                        .toList(),
                delAnio(TEMAS, anio)
                        .map(f ->
                                new Tema(
                                        valor(f, "prefijo"),
                                        valor(f, "nombre"),
                                        Integer.parseInt(valor(f, "compromisos"))))
                        .toList(),
                respuestas(anio, "compromiso"),
                respuestas(anio, "indicador"),
                delAnio(INDICADORES, anio).map(Formularios::indicador).toList());
    }

    private static List<String> respuestas(int anio, String clase) {
        return delAnio(RESPUESTAS, anio)
                .filter(f -> valor(f, "clase").equals(clase))
                .map(f -> valor(f, "respuesta"))
                .toList();
    }

    private static IndicadorDeCatalogo indicador(Map<String, String> fila) {
        return new IndicadorDeCatalogo(
                valor(fila, "codigo"),
                valor(fila, "nombre"),
                Sentido.valueOf(valor(fila, "sentido")),
                valor(fila, "parte_de_un_todo").equals("si"),
                valor(fila, "tope").equals("inflacion"),
                opcional(fila, "compromiso"),
                opcional(fila, "cuenta"),
                valor(fila, "fuente"),
                Confianza.valueOf(valor(fila, "confianza")));
    }

    private static java.util.stream.Stream<Map<String, String>> delAnio(
            List<Map<String, String>> filas, int anio) {
        return filas.stream().filter(f -> valor(f, "anio").equals(Integer.toString(anio)));
    }

    private static Optional<String> opcional(Map<String, String> fila, String columna) {
        return Optional.of(valor(fila, columna)).filter(v -> !v.isEmpty());
    }

    private static String valor(Map<String, String> fila, String columna) {
        return fila.getOrDefault(columna, "");
    }

    private static List<Map<String, String>> lee(String nombre) {
        return TablaDeRecurso.lee(Formularios.class, nombre);
    }
}
