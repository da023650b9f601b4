package mx.recauda.formats.comision;

import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.comision.Actividad;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.Inciso;
import mx.recauda.rendicion.comision.InformeComision;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns the JSON of a commission report into its model. */
final class LectorDeComision {

    private static final String LUGAR_Y_FECHA = "lugar_fecha_informe";
    private static final Set<String> CONOCIDAS = conocidas();

    private final String archivo;
    private final JsonNode raiz;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    LectorDeComision(String archivo, JsonNode raiz, Idioma idioma) {
        this.archivo = archivo;
        this.raiz = raiz;
        this.idioma = idioma;
    }

    Resultado<Optional<InformeComision>> lee() {
        if (!raiz.isObject() || !raiz.path("formato").isValueNode()) {
            anota(ErrorDeComision.NO_ES_COMISION, archivo);
            return new Resultado<>(Optional.empty(), incidencias);
        }
        InformeComision informe =
                new InformeComision(
                        archivo,
                        emisor(),
                        campos(),
                        actividades(),
                        incisos(raiz.path("resultados"), "resultados"),
                        otros());
        return new Resultado<>(Optional.of(informe), incidencias);
    }

    private List<String> emisor() {
        List<String> emisor = new ArrayList<>();
        raiz.path("emisor").forEach(n -> emisor.add(n.asString("")));
        return emisor;
    }

    private Map<CampoComision, String> campos() {
        Map<CampoComision, String> campos = new EnumMap<>(CampoComision.class);
        JsonNode lugarYFecha = raiz.path(LUGAR_Y_FECHA);
        for (CampoComision campo : CampoComision.values()) {
            String texto =
                    switch (campo) {
                        case LUGAR_DEL_INFORME -> texto(lugarYFecha, "lugar");
                        case FECHA_DEL_INFORME -> texto(lugarYFecha, "fecha");
                        case LUGAR_Y_FECHA -> texto(lugarYFecha, "publicado");
                        default -> texto(raiz, campo.clave());
                    };
            if (!texto.isEmpty()) {
                campos.put(campo, texto);
            }
        }
        return campos;
    }

    private List<Actividad> actividades() {
        List<Actividad> actividades = new ArrayList<>();
        for (JsonNode nodo : raiz.path("actividades")) {
            if (nodo.isObject()) {
                actividades.add(
                        new Actividad(
                                texto(nodo, "no"),
                                texto(nodo, "texto"),
                                incisos(nodo.path("puntos"), "puntos")));
            } else {
                anota(ErrorDeComision.FORMA, "actividades", "una lista de objetos");
            }
        }
        return actividades;
    }

    private List<Inciso> incisos(JsonNode lista, String propiedad) {
        List<Inciso> incisos = new ArrayList<>();
        for (JsonNode nodo : lista) {
            if (!nodo.isObject()) {
                anota(ErrorDeComision.FORMA, propiedad, "una lista de objetos");
                continue;
            }
            Map<String, String> datos = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> dato : nodo.properties()) {
                if (!dato.getKey().equals("inciso") && !dato.getKey().equals("texto")) {
                    datos.put(
                            dato.getKey(),
                            dato.getValue().isValueNode()
                                    ? dato.getValue().asString("")
                                    : Json.compacto(dato.getValue()));
                }
            }
            incisos.add(new Inciso(texto(nodo, "inciso"), texto(nodo, "texto"), datos));
        }
        return incisos;
    }

    private Map<String, String> otros() {
        Map<String, String> otros = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> propiedad : raiz.properties()) {
            if (!CONOCIDAS.contains(propiedad.getKey())) {
                otros.put(propiedad.getKey(), Json.compacto(propiedad.getValue()));
            }
        }
        return otros;
    }

    private static String texto(JsonNode nodo, String propiedad) {
        JsonNode valor = nodo.path(propiedad);
        return valor.isValueNode() && !valor.isNull() ? valor.asString() : "";
    }

    private void anota(ErrorDeComision error, Object... argumentos) {
        incidencias.add(Incidencia.de(error, idioma, argumentos).enArchivo(archivo));
    }

    private static Set<String> conocidas() {
        Set<String> claves =
                new TreeSet<>(Set.of("emisor", "actividades", "resultados", LUGAR_Y_FECHA));
        for (CampoComision campo : CampoComision.values()) {
            claves.add(campo.clave());
        }
        return claves;
    }
}
