package mx.recauda.formats.confronta;

import mx.recauda.formats.json.Json;
import mx.recauda.ley.confronta.Confronta;
import mx.recauda.ley.confronta.Diferencia;
import mx.recauda.ley.confronta.DiferenciaDeTrabajador;
import mx.recauda.ley.confronta.Motivo;

import java.util.LinkedHashMap;
import java.util.Map;

/** A confronta as one JSON document: money as strings of two decimals. */
public final class ConfrontaJson {

    private ConfrontaJson() {}

    /**
     * The document, with indentation and a line break at the end.
     *
     * @param registro registro patronal
     * @param mes AAAA-MM
     */
    public static String de(String registro, String mes, Confronta confronta) {
        Map<String, Object> raiz = new LinkedHashMap<>();
        raiz.put("esquema", "confronta/1");
        raiz.put("registroPatronal", registro);
        raiz.put("mes", mes);
        raiz.put("iguales", confronta.iguales());
        raiz.put("distintos", confronta.diferencias().size());
        raiz.put("instituto", confronta.instituto().total().toString());
        raiz.put("patron", confronta.patron().total().toString());
        raiz.put("diferencia", confronta.importe().toString());
        Map<String, String> causas = new LinkedHashMap<>();
        confronta.porCausa().forEach((causa, suma) -> causas.put(causa.name(), suma.toString()));
        raiz.put("porCausa", causas);
        raiz.put(
                "trabajadores",
                confronta.diferencias().stream().map(ConfrontaJson::trabajador).toList());
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(raiz) + "\n";
    }

    private static Map<String, Object> trabajador(DiferenciaDeTrabajador uno) {
        Map<String, Object> objeto = new LinkedHashMap<>();
        objeto.put("nss", uno.nss());
        objeto.put("nombre", uno.nombre());
        objeto.put("diferencia", uno.importe().toString());
        objeto.put("lineas", uno.diferencias().stream().map(ConfrontaJson::linea).toList());
        return objeto;
    }

    private static Map<String, Object> linea(Diferencia una) {
        Map<String, Object> objeto = new LinkedHashMap<>();
        objeto.put("linea", una.linea().name());
        objeto.put("instituto", una.instituto().toString());
        objeto.put("patron", una.patron().toString());
        objeto.put("diferencia", una.importe().toString());
        objeto.put("motivos", una.motivos().stream().map(ConfrontaJson::motivo).toList());
        return objeto;
    }

    private static Map<String, String> motivo(Motivo uno) {
        Map<String, String> objeto = new LinkedHashMap<>();
        objeto.put("causa", uno.causa().name());
        objeto.put("instituto", uno.instituto());
        objeto.put("patron", uno.patron());
        objeto.put("importe", uno.importe().toString());
        objeto.put("fundamento", uno.causa().fundamento());
        return objeto;
    }
}
