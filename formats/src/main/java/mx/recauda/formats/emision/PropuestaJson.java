package mx.recauda.formats.emision;

import mx.recauda.formats.json.Json;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code propuesta.json}: money as strings of two decimals, ISO dates, amounts that are zero left
 * out. The same proposal gives the same bytes.
 */
public final class PropuestaJson {

    /** Name of the file. */
    public static final String NOMBRE = "propuesta.json";

    static final String ESQUEMA = "propuesta/1";

    private static final JsonNodeFactory NODOS = JsonNodeFactory.instance;

    private PropuestaJson() {}

    /** The file. */
    public static String escribe(PropuestaEmitida propuesta) {
        ObjectNode raiz = NODOS.objectNode();
        raiz.put("esquema", ESQUEMA);
        raiz.put("registroPatronal", propuesta.registro().valor());
        raiz.put("nombre", propuesta.nombre());
        raiz.put("rfc", propuesta.rfc());
        raiz.put("mes", propuesta.mes().toString());
        raiz.put("zona", propuesta.zona().name());
        raiz.put("primaRT", propuesta.prima().porcentaje().toPlainString());
        propuesta.conocidoEn().ifPresent(i -> raiz.put("conocidoEn", i.toString()));
        raiz.put("vencimiento", propuesta.vencimiento().toString());
        raiz.put("huella", CsvDePropuesta.huella(propuesta));
        raiz.set("totales", importes(propuesta.totales()));
        raiz.put("total", propuesta.total().toString());
        ArrayNode trabajadores = raiz.putArray("trabajadores");
        propuesta.trabajadores().forEach(t -> trabajadores.add(trabajador(t)));
        return Json.sangrado(raiz);
    }

    /**
     * Reads the file; empty with the reasons when it is not one, or when its rows do not give the
     * hash it says.
     */
    public static Resultado<Optional<PropuestaEmitida>> lee(
            String archivo, String texto, Idioma idioma) {
        Resultado<Optional<JsonNode>> leido = Json.lee(archivo, texto, idioma);
        if (leido.valor().isEmpty()) {
            return leido.map(nada -> Optional.empty());
        }
        LectorDePropuesta lector = new LectorDePropuesta(archivo, idioma);
        Optional<PropuestaEmitida> propuesta = lector.propuesta(leido.valor().get());
        Optional<Incidencia> alterada =
                propuesta.flatMap(p -> alterada(archivo, leido.valor().get(), p, idioma));
        if (alterada.isPresent()) {
            return new Resultado<>(Optional.empty(), List.of(alterada.get()));
        }
        return new Resultado<>(propuesta, lector.incidencias());
    }

    private static Optional<Incidencia> alterada(
            String archivo, JsonNode raiz, PropuestaEmitida propuesta, Idioma idioma) {
        String dice = raiz.path("huella").asString("");
        String es = CsvDePropuesta.huella(propuesta);
        return dice.equals(es)
                ? Optional.empty()
                : Optional.of(
                        Incidencia.de(ErrorDeEmision.ALTERADA, idioma, dice, es)
                                .enArchivo(archivo)
                                .enCampo("huella", dice));
    }

    private static ObjectNode trabajador(TrabajadorPropuesto t) {
        ObjectNode nodo = NODOS.objectNode();
        nodo.put("nss", t.nss().valor());
        nodo.put("nombre", t.nombre());
        nodo.put("curp", t.curp());
        ArrayNode meses = nodo.putArray("meses");
        t.meses().forEach(m -> meses.add(mes(m)));
        nodo.set("importes", importes(t.importes()));
        return nodo;
    }

    private static ObjectNode mes(MesPropuesto mes) {
        ObjectNode nodo = NODOS.objectNode();
        nodo.put("mes", mes.mes().toString());
        nodo.put("dias", mes.dias());
        nodo.put("incapacidades", mes.incapacidades());
        nodo.put("ausencias", mes.ausencias());
        nodo.put("sdi", mes.sdi().toString());
        ArrayNode tramos = nodo.putArray("tramos");
        mes.tramos().forEach(t -> tramos.add(tramo(t)));
        return nodo;
    }

    private static ObjectNode tramo(TramoPropuesto t) {
        ObjectNode nodo = NODOS.objectNode();
        nodo.put("movimiento", t.movimiento().name());
        nodo.put("desde", t.desde().toString());
        nodo.put("dias", t.dias());
        nodo.put("ausencias", t.ausencias());
        nodo.put("incapacidad", t.incapacidad());
        nodo.put("sbc", t.sbc().toString());
        nodo.put("baja", t.baja());
        nodo.set("importes", importes(t.enOrden()));
        return nodo;
    }

    private static ObjectNode importes(Map<LineaDeCuota, Importe> importes) {
        ObjectNode nodo = NODOS.objectNode();
        for (LineaDeCuota linea : LineaDeCuota.values()) {
            Importe importe = importes.getOrDefault(linea, Importe.CERO);
            if (!importe.esCero()) {
                nodo.put(linea.clave(), importe.toString());
            }
        }
        return nodo;
    }
}
