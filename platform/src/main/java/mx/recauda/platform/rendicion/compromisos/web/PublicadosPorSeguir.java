package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.informes.Etiquetas;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a published row of ASM, to begin a promise with. The document gives neither the day
 * of the promise, nor the progress of each activity, nor the key of the area: a person gives them,
 * and nothing is supposed.
 */
@Component
class PublicadosPorSeguir {

    private static final Pattern REFERENCIA =
            Pattern.compile("asm:([0-9a-f-]{36})/(\\d{1,3})/([^/]{1,20})");

    private final Documentos documentos;
    private final Etiquetas etiquetas;

    PublicadosPorSeguir(Documentos documentos, Etiquetas etiquetas) {
        this.documentos = documentos;
        this.etiquetas = etiquetas;
    }

    /** Handle of a published row. */
    static String referencia(String documento, int lugar, String numero) {
        return "asm:" + documento + "/" + lugar + "/" + numero;
    }

    /** Fields of the form of a new promise with what the row says. */
    Map<String, String> campos(String referencia) {
        Matcher m = REFERENCIA.matcher(referencia);
        if (!m.matches()) {
            throw new NoEncontrado();
        }
        Documento documento =
                documentos
                        .busca(UUID.fromString(m.group(1)))
                        .filter(d -> d.clase() == Clase.ASM)
                        .orElseThrow(NoEncontrado::new);
        List<Map<String, String>> filas = filas(documento, "asm/" + m.group(2));
        Map<String, String> encabezado = filas.isEmpty() ? Map.of() : filas.getFirst();
        Map<String, String> fila =
                filas.stream()
                        .skip(1)
                        .filter(f -> m.group(3).equals(f.get("numero")))
                        .findFirst()
                        .orElseThrow(NoEncontrado::new);
        return campos(referencia, documento, encabezado, fila);
    }

    private Map<String, String> campos(
            String referencia,
            Documento documento,
            Map<String, String> encabezado,
            Map<String, String> fila) {
        Map<String, String> campos = new HashMap<>();
        campos.put("tipo", "asm");
        campos.put("referencia", referencia);
        campos.put("texto", fila.getOrDefault("aspecto", ""));
        campos.put(
                "origen",
                etiquetas.di(
                        "cpr.nuevo.origenPublicado",
                        fila.getOrDefault("numero", ""),
                        documento.clave()));
        campos.put("programa", encabezado.getOrDefault("programa.clave", ""));
        campos.put("ciclo", encabezado.getOrDefault("periodo", ""));
        campos.put("clasificacion", encabezado.getOrDefault("clasificacion", ""));
        campos.put("termino", fila.getOrDefault("fecha_termino", ""));
        campos.put("resultado", fila.getOrDefault("resultado_esperado", ""));
        campos.put("productos", fila.getOrDefault("productos_evidencias", ""));
        campos.put("actividades", fila.getOrDefault("actividades", ""));
        campos.put("areaPublicada", fila.getOrDefault("area_responsable", ""));
        return campos;
    }

    private List<Map<String, String>> filas(Documento documento, String tabla) {
        Map<Integer, Map<String, String>> filas = new TreeMap<>();
        for (Celda celda : documentos.celdas(documento.id(), tabla)) {
            filas.computeIfAbsent(celda.orden(), o -> new HashMap<>())
                    .put(celda.columna(), celda.valor());
        }
        return List.copyOf(filas.values());
    }
}
