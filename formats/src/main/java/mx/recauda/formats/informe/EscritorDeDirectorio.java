package mx.recauda.formats.informe;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.formats.json.Json;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the directory format, by name, as text. */
final class EscritorDeDirectorio {

    private EscritorDeDirectorio() {}

    static Map<String, String> archivos(Informe informe) {
        Map<String, String> archivos = new LinkedHashMap<>();
        archivos.put(
                EsquemaInforme.METADATOS,
                Json.sangrado(Json.leePropio(informe.metadatos().contenido())));
        informe.tablas().forEach((clave, tabla) -> archivos.put(clave + ".csv", csv(tabla)));
        if (!informe.textos().isEmpty()) {
            archivos.put(
                    EsquemaInforme.TEXTOS,
                    Json.sangrado(Json.mapper().valueToTree(informe.textos())));
        }
        informe.anexos()
                .forEach((nombre, json) ->
                        archivos.put(nombre + ".json", Json.sangrado(Json.leePropio(json))));
        return archivos;
    }

    static String csv(Tabla tabla) {
        List<List<String>> filas = tabla.filas().stream().map(f -> celdas(tabla, f)).toList();
        return EscritorCsv.escribe(tabla.columnas(), filas);
    }

    private static List<String> celdas(Tabla tabla, Fila fila) {
        return tabla.columnas().stream().map(fila::crudo).toList();
    }
}
