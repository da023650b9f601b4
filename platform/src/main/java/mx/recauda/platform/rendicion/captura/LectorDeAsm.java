package mx.recauda.platform.rendicion.captura;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.asm.ArchivoAsm;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.asm.regla.AuditorAsm;
import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.informe.Origen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follow-ups of ASMs, {@code asm-seguimiento/1}, kept as a tree: one table {@code asm/n} for each
 * document of the file, its heading first and then its rows.
 */
@Component
@Order(2)
final class LectorDeAsm implements Lector<SeguimientoAsm> {

    private static final String ESQUEMA = "asm-seguimiento/1";

    @Override
    public Clase clase() {
        return Clase.ASM;
    }

    @Override
    public Class<SeguimientoAsm> tipo() {
        return SeguimientoAsm.class;
    }

    @Override
    public boolean reconoce(List<String> nombres) {
        return nombres.size() == 1 && nombres.getFirst().endsWith(".json");
    }

    @Override
    public Resultado<Optional<SeguimientoAsm>> lee(Path carpeta, Idioma idioma) {
        boolean suyo =
                LectorDeArbol.lee(carpeta, idioma)
                        .valor()
                        .filter(a -> a.path("esquema").asString("").equals(ESQUEMA))
                        .isPresent();
        return suyo
                ? ArchivoAsm.lee(LectorDeArbol.archivo(carpeta), Limites.POR_OMISION, idioma)
                : Resultado.de(Optional.empty());
    }

    @Override
    public String clave(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream()
                .map(d -> d.programa().clave() + "-" + d.campo(DocumentoAsm.Campo.PERIODO))
                .collect(Collectors.joining("+"));
    }

    @Override
    public String titulo(SeguimientoAsm seguimiento) {
        return seguimiento.documentos().stream()
                .map(d -> d.campo(DocumentoAsm.Campo.TITULO))
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse(ESQUEMA);
    }

    @Override
    public List<Renglon> renglones(SeguimientoAsm seguimiento, Path carpeta) {
        JsonNode arbol = LectorDeArbol.lee(carpeta, Idioma.ES).valor().orElseThrow();
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

    /** The auditor names rows by their place; captures, by the line where each begins. */
    @Override
    public Hallazgo enCapturas(Hallazgo hallazgo, List<Renglon> renglones) {
        return new Hallazgo(
                hallazgo.regla(),
                hallazgo.seccion(),
                hallazgo.ubicacion(),
                hallazgo.gravedad(),
                hallazgo.publicado(),
                hallazgo.esperado(),
                hallazgo.mensaje(),
                hallazgo.remedio(),
                hallazgo.celdas().stream().map(c -> enCaptura(c, renglones)).toList());
    }

    private static RefCelda enCaptura(RefCelda ref, List<Renglon> renglones) {
        boolean deFila =
                Arrays.stream(ColumnaAsm.values()).anyMatch(c -> c.clave().equals(ref.columna()));
        int orden = deFila ? ref.origen().linea() : 0;
        return renglones.stream()
                .filter(r -> r.tabla().equals(ref.tabla()) && r.orden() == orden)
                .findFirst()
                .map(r -> new RefCelda(r.tabla(), r.origen(), columna(ref.columna(), r)))
                .orElse(ref);
    }

    /** The printed text of a column stands in a property of its own when the file gives both. */
    private static String columna(String columna, Renglon renglon) {
        return Stream.of("_publicada", "_publicado", "_texto", "")
                .map(sufijo -> columna + sufijo)
                .filter(renglon.celdas()::containsKey)
                .findFirst()
                .orElse(columna);
    }

    @Override
    public Auditor<SeguimientoAsm> auditor() {
        return AuditorAsm.auditor();
    }
}
