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
import java.util.stream.Collectors;

/**
 * Follow-ups of ASMs, {@code asm-seguimiento/1}, kept as a tree: one table {@code asm/n} for each
 * document of the file, its heading first and then its rows.
 */
@Component
@Order(2)
final class LectorDeAsm implements Lector<JsonNode> {

    private static final String ESQUEMA = "asm-seguimiento/1";

    @Override
    public Clase clase() {
        return Clase.ASM;
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
        Resultado<Optional<JsonNode>> leido = LectorDeArbol.lee(carpeta, idioma);
        return leido.map(n -> n.filter(a -> a.path("esquema").asString("").equals(ESQUEMA)));
    }

    @Override
    public String clave(JsonNode arbol) {
        return arbol.path("documentos")
                .valueStream()
                .map(d ->
                        d.path("programa").path("clave").asString("")
                                + "-"
                                + d.path("periodo").asString(""))
                .collect(Collectors.joining("+"));
    }

    @Override
    public String titulo(JsonNode arbol) {
        return arbol.path("documentos").path(0).path("titulo").asString(ESQUEMA);
    }

    @Override
    public List<Renglon> renglones(JsonNode arbol, Path carpeta) {
        Path archivo = LectorDeArbol.archivo(carpeta);
        LineasDeJson lineas = LineasDeJson.de(archivo);
        String nombre = String.valueOf(archivo.getFileName());
        List<Renglon> renglones = new ArrayList<>();
        JsonNode documentos = arbol.path("documentos");
        for (int d = 0; d < documentos.size(); d++) {
            String tabla = "asm/" + (d + 1);
            String puntero = "/documentos/" + d;
            JsonNode documento = documentos.path(d);
            renglones.add(
                    LectorDeArbol.renglon(
                            tabla,
                            "documento",
                            0,
                            new Origen(nombre, lineas.en(puntero)),
                            documento,
                            List.of("asm")));
            JsonNode filas = documento.path("asm");
            for (int f = 0; f < filas.size(); f++) {
                renglones.add(
                        LectorDeArbol.renglon(
                                tabla,
                                filas.path(f).path("numero").asString("#" + (f + 1)),
                                f + 1,
                                new Origen(nombre, lineas.en(puntero + "/asm/" + f)),
                                filas.path(f),
                                List.of()));
            }
        }
        return renglones;
    }

    @Override
    public Auditor<JsonNode> auditor() {
        return new Auditor<>(List.of());
    }
}
