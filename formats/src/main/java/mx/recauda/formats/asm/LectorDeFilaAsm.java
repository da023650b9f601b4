package mx.recauda.formats.asm;

import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.rendicion.asm.ActividadReportada;
import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.Oficio;
import mx.recauda.rendicion.asm.Sustitucion;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.texto.FechasEnTexto;
import mx.recauda.rendicion.texto.Texto;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one row. The printed text of a cell wins; where only the datum was captured, it is printed
 * as the format asks.
 */
final class LectorDeFilaAsm {

    private static final Set<String> INTERPRETADAS =
            Set.of(
                    "numero",
                    "aspecto",
                    "actividades",
                    "actividades_texto",
                    "area_responsable",
                    "fecha_termino",
                    "fecha_termino_publicada",
                    "resultado_esperado",
                    "productos_evidencias",
                    "avance_pct",
                    "documento_probatorio",
                    "oficio",
                    "oficios",
                    "ubicacion_documento",
                    "observaciones",
                    "observaciones_continuacion",
                    "observaciones_unidas",
                    "mes_anio",
                    "mes_anio_publicado",
                    "promedio_pct",
                    "promedio_publicado",
                    "sustitucion");

    private final String archivo;
    private final String lugar;
    private final JsonNode nodo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    LectorDeFilaAsm(String archivo, String lugar, JsonNode nodo, Idioma idioma) {
        this.archivo = archivo;
        this.lugar = lugar;
        this.nodo = nodo;
        this.idioma = idioma;
    }

    List<Incidencia> incidencias() {
        return incidencias;
    }

    Asm lee(String tabla, int numero) {
        Optional<LocalDate> termino = fecha(nodo, "fecha_termino");
        Optional<YearMonth> corte = mes("mes_anio");
        Optional<BigDecimal> promedio = decimal("promedio_pct");
        return new Asm(
                tabla,
                new Fila(new Origen(archivo, numero), celdas(termino, corte, promedio)),
                actividades(),
                termino,
                corte,
                promedio,
                oficios(),
                sustitucion(),
                otros());
    }

    private Map<String, String> celdas(
            Optional<LocalDate> termino, Optional<YearMonth> corte, Optional<BigDecimal> promedio) {
        Map<String, String> celdas = new LinkedHashMap<>();
        for (ColumnaAsm columna : ColumnaAsm.values()) {
            celdas.put(
                    columna.clave(),
                    switch (columna) {
                        case ACTIVIDADES -> o("actividades_texto", actividadesUnidas());
                        case FECHA_TERMINO ->
                                o(
                                        "fecha_termino_publicada",
                                        termino.map(FechasEnTexto::imprime).orElse(""));
                        case MES_ANIO ->
                                o(
                                        "mes_anio_publicado",
                                        corte.map(FechasEnTexto::imprime).orElse(""));
                        case PROMEDIO ->
                                o(
                                        "promedio_publicado",
                                        promedio.map(LectorDeFilaAsm::porcentaje).orElse(""));
                        case OBSERVACIONES -> observaciones();
                        default -> texto(columna.clave());
                    });
        }
        return celdas;
    }

    private String observaciones() {
        return Texto.une(texto("observaciones"), texto("observaciones_continuacion"));
    }

    private List<ActividadReportada> actividades() {
        List<ActividadReportada> actividades = new ArrayList<>();
        for (JsonNode actividad : nodo.path("actividades")) {
            actividades.add(
                    actividad.isObject()
                            ? new ActividadReportada(
                                    LectorDeAsm.texto(actividad, "texto"),
                                    LectorDeAsm.texto(actividad, "avance_pct"))
                            : new ActividadReportada(actividad.asString(""), ""));
        }
        return actividades;
    }

    private String actividadesUnidas() {
        return actividades().stream()
                .map(ActividadReportada::texto)
                .collect(Collectors.joining(" "));
    }

    private List<Oficio> oficios() {
        List<Oficio> oficios = new ArrayList<>();
        if (nodo.path("oficio").isObject()) {
            oficios.add(oficio(nodo.path("oficio")));
        }
        nodo.path("oficios").forEach(o -> oficios.add(oficio(o)));
        return oficios;
    }

    private Oficio oficio(JsonNode oficio) {
        return new Oficio(LectorDeAsm.texto(oficio, "numero"), fecha(oficio, "fecha"));
    }

    private Optional<Sustitucion> sustitucion() {
        JsonNode s = nodo.path("sustitucion");
        return s.isObject()
                ? Optional.of(
                        new Sustitucion(
                                LectorDeAsm.texto(s, "actividad_original"),
                                LectorDeAsm.texto(s, "actividad_nueva"),
                                LectorDeAsm.texto(s, "soporte")))
                : Optional.empty();
    }

    private Map<String, String> otros() {
        Map<String, String> otros = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> propiedad : nodo.properties()) {
            if (!INTERPRETADAS.contains(propiedad.getKey())) {
                otros.put(propiedad.getKey(), Json.compacto(propiedad.getValue()));
            }
        }
        return otros;
    }

    private Optional<LocalDate> fecha(JsonNode padre, String propiedad) {
        String texto = LectorDeAsm.texto(padre, propiedad);
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(texto));
        } catch (DateTimeException e) {
            anota(propiedad, texto, "una fecha aaaa-mm-dd");
            return Optional.empty();
        }
    }

    private Optional<YearMonth> mes(String propiedad) {
        String texto = texto(propiedad);
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(YearMonth.parse(texto));
        } catch (DateTimeException e) {
            anota(propiedad, texto, "un mes aaaa-mm");
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> decimal(String propiedad) {
        String texto = texto(propiedad);
        try {
            return texto.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(texto));
        } catch (NumberFormatException e) {
            anota(propiedad, texto, "un número");
            return Optional.empty();
        }
    }

    private String o(String propiedad, String siFalta) {
        String publicado = texto(propiedad);
        return publicado.isBlank() ? siFalta : publicado;
    }

    private String texto(String propiedad) {
        return LectorDeAsm.texto(nodo, propiedad);
    }

    private static String porcentaje(BigDecimal promedio) {
        return promedio.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private void anota(String propiedad, String valor, String esperado) {
        incidencias.add(
                Incidencia.de(ErrorDeAsm.FECHA, idioma, lugar, propiedad, valor, esperado)
                        .enArchivo(archivo)
                        .enCampo(propiedad, valor));
    }
}
