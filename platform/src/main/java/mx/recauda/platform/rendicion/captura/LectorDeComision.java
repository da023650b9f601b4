package mx.recauda.platform.rendicion.captura;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.informe.Origen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commission reports, form 1270-009-032, kept as a tree. */
@Component
@Order(3)
final class LectorDeComision implements Lector<JsonNode> {

    private static final List<String> LISTAS = List.of("actividades", "resultados");

    @Override
    public Clase clase() {
        return Clase.COMISION;
    }

    @Override
    public Class<JsonNode> tipo() {
        return JsonNode.class;
    }

    @Override
    public boolean reconoce(List<String> nombres) {
        return nombres.size() == 1 && nombres.getFirst().endsWith(".json");
    }

    @Override
    public Resultado<Optional<JsonNode>> lee(Path carpeta, Idioma idioma) {
        return LectorDeArbol.lee(carpeta, idioma).map(n -> n.filter(a -> a.has("numero_pliego")));
    }

    @Override
    public String clave(JsonNode arbol) {
        return "pliego-" + arbol.path("numero_pliego").asString("");
    }

    @Override
    public String titulo(JsonNode arbol) {
        return arbol.path("titulo").asString("")
                + " · "
                + arbol.path("lugar_comision").asString("");
    }

    @Override
    public List<Renglon> renglones(JsonNode arbol, Path carpeta) {
        Path archivo = LectorDeArbol.archivo(carpeta);
        LineasDeJson lineas = LineasDeJson.de(archivo);
        String nombre = String.valueOf(archivo.getFileName());
        List<Renglon> renglones = new ArrayList<>();
        renglones.add(
                LectorDeArbol.renglon(
                        "comision", "documento", 0, new Origen(nombre, 1), arbol, LISTAS));
        for (String lista : LISTAS) {
            agrega(renglones, lista, arbol.path(lista), "/" + lista, nombre, lineas);
        }
        JsonNode actividades = arbol.path("actividades");
        for (int a = 0; a < actividades.size(); a++) {
            agrega(
                    renglones,
                    "puntos",
                    actividades.path(a).path("puntos"),
                    "/actividades/" + a + "/puntos",
                    nombre,
                    lineas);
        }
        return renglones;
    }

    private static void agrega(
            List<Renglon> renglones,
            String tabla,
            JsonNode lista,
            String puntero,
            String archivo,
            LineasDeJson lineas) {
        for (int i = 0; i < lista.size(); i++) {
            JsonNode elemento = lista.path(i);
            String fila =
                    elemento.path("inciso").asString(elemento.path("no").asString("#" + (i + 1)));
            renglones.add(
                    LectorDeArbol.renglon(
                            tabla,
                            fila,
                            i,
                            new Origen(archivo, lineas.en(puntero + "/" + i)),
                            elemento,
                            List.of("puntos")));
        }
    }

    @Override
    public Auditor<JsonNode> auditor() {
        return new Auditor<>(List.of());
    }
}
