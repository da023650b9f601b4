package mx.recauda.rendicion.hoja;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts rows that somebody typed together as one content. */
public final class Armador {

    private Armador() {}

    /**
     * The cells of the rows; a row without key or with the key of another one is told and left out.
     */
    public static Resultado<Contenido> arma(List<RenglonCrudo> renglones, Idioma idioma) {
        SortedMap<Casilla, String> celdas = new TreeMap<>();
        Map<String, Integer> lineas = new HashMap<>();
        List<Incidencia> faltas = new ArrayList<>();
        for (RenglonCrudo r : renglones) {
            if (r.vacio()) {
                continue;
            }
            if (r.clave().isEmpty()) {
                faltas.add(
                        falta(
                                r,
                                Incidencia.de(
                                        ErrorDeHoja.SIN_CLAVE,
                                        idioma,
                                        r.hoja().clave(),
                                        r.linea())));
                continue;
            }
            Integer otra = lineas.putIfAbsent(r.hoja() + " " + r.clave(), r.linea());
            if (otra != null) {
                faltas.add(
                        falta(
                                r,
                                Incidencia.de(
                                        ErrorDeHoja.RENGLON_REPETIDO,
                                        idioma,
                                        r.hoja().clave(),
                                        r.clave(),
                                        otra,
                                        r.linea())));
                continue;
            }
            r.celdas()
                    .forEach((columna, valor) ->
                            celdas.put(new Casilla(r.hoja().clave(), r.clave(), columna), valor));
        }
        return new Resultado<>(new Contenido(celdas), faltas);
    }

    private static Incidencia falta(RenglonCrudo r, Incidencia incidencia) {
        return incidencia
                .enArchivo(r.hoja().clave())
                .enLinea(r.linea())
                .enCampo(Formas.campo(r.hoja(), r.clave(), "clave"), r.clave());
    }

    /** The name of a cell in incidents and forms: {@code renglones|C1|nivel}. */
    public static String campo(Hoja hoja, String fila, String columna) {
        return Formas.campo(hoja, fila, columna);
    }

    /** The rows of a sheet of a content, in natural order of their keys. */
    public static List<RenglonCrudo> renglones(Contenido contenido, Hoja hoja) {
        List<RenglonCrudo> renglones = new ArrayList<>();
        for (String fila : Celdas.filas(contenido, hoja)) {
            Map<String, String> celdas = new java.util.LinkedHashMap<>();
            hoja.columnas()
                    .forEach(c ->
                            celdas.put(c.clave(), Celdas.texto(contenido, hoja, fila, c.clave())));
            renglones.add(new RenglonCrudo(hoja, renglones.size() + 1, fila, celdas));
        }
        return renglones;
    }
}
