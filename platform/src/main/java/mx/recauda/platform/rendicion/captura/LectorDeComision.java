package mx.recauda.platform.rendicion.captura;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.comision.ArchivoComision;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.comision.CampoComision;
import mx.recauda.rendicion.comision.InformeComision;
import mx.recauda.rendicion.comision.regla.AuditorComision;
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
final class LectorDeComision implements Lector<InformeComision> {

    private static final List<String> LISTAS = List.of("actividades", "resultados");

    @Override
    public Clase clase() {
        return Clase.COMISION;
    }

    @Override
    public Class<InformeComision> tipo() {
        return InformeComision.class;
    }

    @Override
    public boolean reconoce(List<String> nombres) {
        return nombres.size() == 1 && nombres.getFirst().endsWith(".json");
    }

    @Override
    public Resultado<Optional<InformeComision>> lee(Path carpeta, Idioma idioma) {
        boolean suyo =
                LectorDeArbol.lee(carpeta, idioma)
                        .valor()
                        .filter(a -> a.has("numero_pliego"))
                        .isPresent();
        return suyo
                ? ArchivoComision.lee(LectorDeArbol.archivo(carpeta), Limites.POR_OMISION, idioma)
                : Resultado.de(Optional.empty());
    }

    @Override
    public String clave(InformeComision informe) {
        return "pliego-" + informe.campo(CampoComision.NUMERO_DE_PLIEGO);
    }

    @Override
    public String titulo(InformeComision informe) {
        return informe.campo(CampoComision.TITULO)
                + " · "
                + informe.campo(CampoComision.LUGAR_DE_COMISION);
    }

    @Override
    public List<Renglon> renglones(InformeComision informe, Path carpeta) {
        JsonNode arbol = LectorDeArbol.lee(carpeta, Idioma.ES).valor().orElseThrow();
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
    public Auditor<InformeComision> auditor() {
        return AuditorComision.auditor();
    }
}
