package mx.recauda.formats.informe;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.SeccionDeclarada;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns {@code metadatos.json} into {@link Metadatos} and the sections it declares. */
final class LectorDeMetadatos {

    private static final Set<String> PROPIAS_DE_SECCION =
            Set.of("orden", "clave", "titulo", "fundamento", "unidad", "umbral_pct", "notas");

    private final Idioma idioma;
    private final JsonNode raiz;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private LectorDeMetadatos(JsonNode raiz, Idioma idioma) {
        this.raiz = raiz;
        this.idioma = idioma;
    }

    /** What the metadata says, or every reason why it does not identify a report. */
    static Resultado<Optional<Leidos>> lee(JsonNode raiz, Idioma idioma) {
        LectorDeMetadatos lector = new LectorDeMetadatos(raiz, idioma);
        Optional<Leidos> leidos = lector.leidos();
        return new Resultado<>(leidos, lector.incidencias);
    }

    private Optional<Leidos> leidos() {
        if (!raiz.isObject()) {
            anota(ErrorDeArchivo.JSON_OTRA_FORMA, EsquemaInforme.METADATOS, "/", "un objeto");
            return Optional.empty();
        }
        String esquema = texto("esquema").orElse("");
        if (!esquema.equals(EsquemaInforme.ESQUEMA)) {
            anota(ErrorDeArchivo.ESQUEMA_DESCONOCIDO, esquema, EsquemaInforme.ESQUEMA);
            return Optional.empty();
        }
        Optional<Integer> anio = entero("anio", 1990, 2199);
        Optional<Integer> trimestre = entero("trimestre", 1, 4);
        Optional<String> ramo = clave("ramo");
        Optional<String> unidad = clave("unidad_responsable");
        Optional<String> entidad = obligatorio("entidad");
        List<SeccionDeclarada> secciones = secciones();
        if (incidencias.stream().anyMatch(Incidencia::esError)) {
            return Optional.empty();
        }
        return Optional.of(
                new Leidos(
                        new Metadatos(
                                anio.orElseThrow(),
                                trimestre.orElseThrow(),
                                ramo.orElseThrow(),
                                unidad.orElseThrow(),
                                entidad.orElseThrow(),
                                texto("siglas").orElse(""),
                                Json.compacto(raiz),
                                texto("periodo_acumulado")),
                        secciones));
    }

    private Optional<Integer> entero(String propiedad, int minimo, int maximo) {
        Optional<String> valor = obligatorio(propiedad);
        if (valor.isEmpty()) {
            return Optional.empty();
        }
        String texto = valor.get();
        if (texto.matches("[0-9]{1,4}")
                && Integer.parseInt(texto) >= minimo
                && Integer.parseInt(texto) <= maximo) {
            return Optional.of(Integer.valueOf(texto));
        }
        anota(
                ErrorDeArchivo.METADATO_FUERA_DE_RANGO,
                propiedad,
                texto,
                idioma == Idioma.ES
                        ? "un entero de " + minimo + " a " + maximo
                        : "a whole number from " + minimo + " to " + maximo);
        return Optional.empty();
    }

    /** Ramo and unit become part of a file name: letters, digits, dot and hyphen only. */
    private Optional<String> clave(String propiedad) {
        Optional<String> valor = obligatorio(propiedad);
        if (valor.isPresent() && !valor.get().matches("[A-Za-z0-9][A-Za-z0-9.-]{0,19}")) {
            anota(
                    ErrorDeArchivo.METADATO_FUERA_DE_RANGO,
                    propiedad,
                    valor.get(),
                    idioma == Idioma.ES
                            ? "una clave de letras, dígitos, punto o guion"
                            : "a key of letters, digits, dot or hyphen");
            return Optional.empty();
        }
        return valor;
    }

    private Optional<String> obligatorio(String propiedad) {
        Optional<String> valor = texto(propiedad).filter(t -> !t.isBlank());
        if (valor.isEmpty()) {
            anota(ErrorDeArchivo.METADATO_FALTANTE, propiedad);
        }
        return valor;
    }

    private Optional<String> texto(String propiedad) {
        return textoDe(raiz.get(propiedad));
    }

    private static Optional<String> textoDe(@org.jspecify.annotations.Nullable JsonNode nodo) {
        if (nodo == null || nodo.isNull()) {
            return Optional.empty();
        }
        return Optional.of(nodo.isValueNode() ? nodo.asString() : Json.compacto(nodo));
    }

    private List<SeccionDeclarada> secciones() {
        List<SeccionDeclarada> secciones = new ArrayList<>();
        JsonNode lista = raiz.get("secciones");
        if (lista == null || !lista.isArray()) {
            return secciones;
        }
        for (int i = 0; i < lista.size(); i++) {
            JsonNode nodo = lista.get(i);
            Optional<String> clave = textoDe(nodo.get("clave")).filter(c -> !c.isBlank());
            if (clave.isEmpty()) {
                anota(
                        ErrorDeArchivo.JSON_OTRA_FORMA,
                        EsquemaInforme.METADATOS,
                        "/secciones/" + i + "/clave",
                        "un texto");
            } else {
                secciones.add(seccion(nodo, clave.get(), i + 1));
            }
        }
        return secciones;
    }

    private static SeccionDeclarada seccion(JsonNode nodo, String clave, int lugar) {
        Map<String, String> otros = new LinkedHashMap<>();
        nodo.properties()
                .forEach(p -> {
                    if (!PROPIAS_DE_SECCION.contains(p.getKey())) {
                        otros.put(p.getKey(), textoDe(p.getValue()).orElse(""));
                    }
                });
        JsonNode notas = nodo.get("notas");
        List<String> textos =
                notas == null || !notas.isArray()
                        ? textoDe(notas).stream().toList()
                        : notas.valueStream().map(n -> textoDe(n).orElse("")).toList();
        return new SeccionDeclarada(
                textoDe(nodo.get("orden"))
                        .filter(o -> o.matches("[0-9]{1,4}"))
                        .map(Integer::valueOf)
                        .orElse(lugar),
                clave,
                textoDe(nodo.get("titulo")).orElse(clave),
                textoDe(nodo.get("fundamento")).orElse(""),
                textoDe(nodo.get("unidad")),
                textoDe(nodo.get("umbral_pct")),
                textos,
                otros);
    }

    private void anota(ErrorDeArchivo error, Object... argumentos) {
        String campo = argumentos.length > 0 ? String.valueOf(argumentos[0]) : "";
        incidencias.add(
                Incidencia.de(error, idioma, argumentos)
                        .enArchivo(EsquemaInforme.METADATOS)
                        .enCampo(campo, ""));
    }

    /**
     * What the metadata says.
     *
     * @param metadatos the report's identity
     * @param secciones declared sections in order
     */
    record Leidos(Metadatos metadatos, List<SeccionDeclarada> secciones) {}
}
