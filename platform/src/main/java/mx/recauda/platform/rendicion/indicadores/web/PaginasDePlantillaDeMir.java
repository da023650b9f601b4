package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.mir.LectorDePlantillaDeMir;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.rendicion.indicadores.Instrumento;
import mx.recauda.platform.rendicion.indicadores.Matrices;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.hoja.ErrorDeHoja;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Diferencia;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The filled template coming in: its differences first, and only then a version. */
@Controller
@Requiere(Permiso.ELABORAR_INDICADORES)
class PaginasDePlantillaDeMir {

    private static final int MIB = 5;

    private final Matrices matrices;
    private final Textos textos;
    private final JsonMapper json;

    PaginasDePlantillaDeMir(Matrices matrices, Textos textos, JsonMapper json) {
        this.matrices = matrices;
        this.textos = textos;
        this.json = json;
    }

    @GetMapping("/mir/importar")
    String importar(Model modelo) {
        return pagina(List.of(), modelo);
    }

    private static String pagina(List<Incidencia> incidencias, Model modelo) {
        modelo.addAttribute("incidencias", incidencias);
        modelo.addAttribute("errores", Textos.errores(incidencias));
        return "rendicion/indicadores/mir-importar";
    }

    @PostMapping("/mir/importar")
    String revisa(@RequestParam MultipartFile archivo, Model modelo) throws IOException {
        Path temporal = Files.createTempFile("plantilla-mir", ".xlsx");
        try {
            archivo.transferTo(temporal);
            Resultado<Optional<Contenido>> leido =
                    LectorDePlantillaDeMir.lee(
                            temporal, nombre(archivo), Limites.conMib(MIB), Textos.idioma());
            return leido.valor()
                    .map(c -> diferencias(c, modelo))
                    .orElseGet(() -> pagina(leido.incidencias(), modelo));
        } finally {
            Files.deleteIfExists(temporal);
        }
    }

    private static String nombre(MultipartFile archivo) {
        String nombre = Optional.ofNullable(archivo.getOriginalFilename()).orElse("");
        String limpio = nombre.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return limpio.isBlank() ? "plantilla-mir.xlsx" : limpio;
    }

    private String diferencias(Contenido crudo, Model modelo) {
        Resultado<Optional<Matrices.Propuesta>> propuesta =
                matrices.propone(crudo, Textos.idioma());
        if (propuesta.valor().isEmpty()) {
            return pagina(propuesta.incidencias(), modelo);
        }
        Matrices.Propuesta p = propuesta.valor().get();
        modelo.addAttribute("p", p);
        modelo.addAttribute("cambios", p.diferencias().stream().map(this::cambio).toList());
        modelo.addAttribute("celdas", texto(p.contenido()));
        modelo.addAttribute("leida", p.base().map(Instrumento::numero).orElse(0));
        return "rendicion/indicadores/mir-diferencias";
    }

    private PaginasDeFirma.Cambio cambio(Diferencia d) {
        return PaginasDeFirma.cambio(d, textos);
    }

    private String texto(Contenido contenido) {
        List<List<String>> celdas =
                contenido.celdas().entrySet().stream()
                        .map(e ->
                                List.of(
                                        e.getKey().tabla(),
                                        e.getKey().fila(),
                                        e.getKey().columna(),
                                        e.getValue()))
                        .toList();
        return json.writeValueAsString(celdas);
    }

    /** What comes back from the page of differences is judged again, cell by cell. */
    private Contenido contenido(String texto) {
        TreeMap<Casilla, String> celdas = new TreeMap<>();
        try {
            for (String[] c : json.readValue(texto, String[][].class)) {
                celdas.put(new Casilla(c[0], c[1], c[2]), c[3]);
            }
        } catch (JacksonException | ArrayIndexOutOfBoundsException e) {
            throw new FalloConCodigo(
                    FalloConCodigo.Clase.ENTRADA, ErrorDeHoja.OTRA_PLANTILLA, e.getClass());
        }
        return new Contenido(celdas);
    }

    @PostMapping("/mir/importar/aceptar")
    String acepta(
            @RequestParam String celdas,
            @RequestParam int leida,
            @RequestParam(defaultValue = "") String nota,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Resultado<Optional<Instrumento>> guardada =
                matrices.guarda(
                        contenido(celdas), leida, nota, usuario.getUsername(), Textos.idioma());
        return guardada.valor()
                .map(v -> "redirect:/indicadores/versiones/" + v.id())
                .orElseGet(() -> pagina(guardada.incidencias(), modelo));
    }
}
