package mx.recauda.formats.comision;

import mx.recauda.formats.json.Json;
import mx.recauda.rendicion.comision.Actividad;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what {@link ArchivoComision} reads. */
final class EscritorDeComision {

    private EscritorDeComision() {}

    static String json(InformeComision informe) {
        Map<String, Object> raiz = new LinkedHashMap<>();
        Map<String, String> lugarYFecha = new LinkedHashMap<>();
        informe.campos()
                .forEach((campo, texto) -> {
                    switch (campo) {
                        case LUGAR_DEL_INFORME -> lugarYFecha.put("lugar", texto);
                        case FECHA_DEL_INFORME -> lugarYFecha.put("fecha", texto);
                        case LUGAR_Y_FECHA -> lugarYFecha.put("publicado", texto);
                        default -> raiz.put(campo.clave(), texto);
                    }
                });
        raiz.putIfAbsent(CampoComision.FORMATO.clave(), "");
        raiz.put("emisor", informe.emisor());
        raiz.put("lugar_fecha_informe", lugarYFecha);
        raiz.put(
                "actividades",
                informe.actividades().stream().map(EscritorDeComision::actividad).toList());
        raiz.put("resultados", incisos(informe.resultados()));
        informe.otros().forEach((clave, json) -> raiz.put(clave, Json.leePropio(json)));
        return Json.sangrado(Json.mapper().valueToTree(raiz));
    }

    private static Map<String, Object> actividad(Actividad actividad) {
        Map<String, Object> objeto = new LinkedHashMap<>();
        objeto.put("no", actividad.numero());
        objeto.put("texto", actividad.texto());
        if (!actividad.puntos().isEmpty()) {
            objeto.put("puntos", incisos(actividad.puntos()));
        }
        return objeto;
    }

    private static List<Map<String, String>> incisos(List<Inciso> incisos) {
        return incisos.stream().map(EscritorDeComision::inciso).toList();
    }

    private static Map<String, String> inciso(Inciso inciso) {
        Map<String, String> objeto = new LinkedHashMap<>();
        objeto.put("inciso", inciso.inciso());
        objeto.put("texto", inciso.texto());
        objeto.putAll(inciso.datos());
        return objeto;
    }
}
