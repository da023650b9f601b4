package mx.recauda.formats.asm;

import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.DocumentoAsm.Campo;
import mx.recauda.rendicion.asm.ProgramaPublicado;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.informe.Origen;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns the JSON of a follow-up into its documents. */
final class LectorDeAsm {

    static final String ESQUEMA = "asm-seguimiento/1";

    private static final Set<String> CONOCIDAS = conocidas();

    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private LectorDeAsm(String archivo, Idioma idioma) {
        this.archivo = archivo;
        this.idioma = idioma;
    }

    static Resultado<Optional<SeguimientoAsm>> lee(String archivo, JsonNode raiz, Idioma idioma) {
        LectorDeAsm lector = new LectorDeAsm(archivo, idioma);
        Optional<SeguimientoAsm> leido = lector.seguimiento(raiz);
        return new Resultado<>(leido, lector.incidencias);
    }

    private Optional<SeguimientoAsm> seguimiento(JsonNode raiz) {
        String esquema = raiz.path("esquema").asString("");
        if (!esquema.equals(ESQUEMA)) {
            anota(ErrorDeAsm.ESQUEMA, esquema);
            return Optional.empty();
        }
        List<DocumentoAsm> documentos = new ArrayList<>();
        int numero = 0;
        for (JsonNode nodo : raiz.path("documentos")) {
            numero++;
            if (nodo.isObject()) {
                documentos.add(documento(nodo, numero));
            } else {
                anota(ErrorDeAsm.FORMA, "documentos", String.valueOf(numero), "un objeto");
            }
        }
        if (documentos.isEmpty()) {
            anota(ErrorDeAsm.SIN_DOCUMENTOS);
            return Optional.empty();
        }
        return Optional.of(new SeguimientoAsm(archivo, documentos));
    }

    private DocumentoAsm documento(JsonNode nodo, int numero) {
        String tabla = "asm/" + numero;
        Map<Campo, String> encabezado = new LinkedHashMap<>();
        for (Campo campo : Campo.values()) {
            JsonNode valor = nodo.path(campo.clave());
            if (valor.isValueNode() && !valor.isNull()) {
                encabezado.put(campo, valor.asString());
            }
        }
        JsonNode programa = nodo.path("programa");
        return new DocumentoAsm(
                tabla,
                new Origen(archivo, numero),
                encabezado,
                new ProgramaPublicado(
                        texto(programa, "clave_publicada"),
                        texto(programa, "clave"),
                        texto(programa, "nombre")),
                textos(nodo, "columnas"),
                filas(nodo, tabla),
                textos(nodo, "periodos_sin_vigentes"),
                otros(nodo, tabla));
    }

    private List<Asm> filas(JsonNode documento, String tabla) {
        List<Asm> filas = new ArrayList<>();
        int numero = 0;
        for (JsonNode nodo : documento.path("asm")) {
            numero++;
            String lugar = tabla + ", asm " + numero;
            if (nodo.isObject()) {
                LectorDeFilaAsm lector = new LectorDeFilaAsm(archivo, lugar, nodo, idioma);
                filas.add(lector.lee(tabla, numero));
                incidencias.addAll(lector.incidencias());
            } else {
                anota(ErrorDeAsm.FORMA, tabla, "asm/" + numero, "un objeto");
            }
        }
        return filas;
    }

    private List<String> textos(JsonNode nodo, String propiedad) {
        List<String> textos = new ArrayList<>();
        nodo.path(propiedad).forEach(n -> textos.add(n.asString("")));
        return textos;
    }

    private Map<String, String> otros(JsonNode nodo, String lugar) {
        Map<String, String> otros = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> propiedad : nodo.properties()) {
            if (!CONOCIDAS.contains(propiedad.getKey())) {
                otros.put(propiedad.getKey(), Json.compacto(propiedad.getValue()));
                anota(ErrorDeAsm.PROPIEDAD_DESCONOCIDA, lugar, propiedad.getKey());
            }
        }
        return otros;
    }

    private void anota(ErrorDeAsm error, Object... argumentos) {
        incidencias.add(Incidencia.de(error, idioma, argumentos).enArchivo(archivo));
    }

    static String texto(JsonNode nodo, String propiedad) {
        JsonNode valor = nodo.path(propiedad);
        return valor.isValueNode() && !valor.isNull() ? valor.asString() : "";
    }

    private static Set<String> conocidas() {
        Set<String> claves = new TreeSet<>();
        claves.addAll(Set.of("programa", "columnas", "asm", "periodos_sin_vigentes"));
        for (Campo campo : Campo.values()) {
            claves.add(campo.clave());
        }
        return claves;
    }
}
