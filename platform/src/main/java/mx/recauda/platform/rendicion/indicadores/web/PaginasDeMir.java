package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.formats.mir.PlantillaDeMir;
import mx.recauda.formats.mir.SalidaMir;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.indicadores.ClaseDeInstrumento;
import mx.recauda.platform.rendicion.indicadores.Fichas;
import mx.recauda.platform.rendicion.indicadores.Instrumento;
import mx.recauda.platform.rendicion.indicadores.Instrumentos;
import mx.recauda.platform.rendicion.indicadores.Matrices;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.hoja.Armador;
import mx.recauda.rendicion.hoja.Hoja;
import mx.recauda.rendicion.hoja.RenglonCrudo;
import mx.recauda.rendicion.mir.Mir;
import mx.recauda.rendicion.mir.regla.AuditorMir;
import mx.recauda.rendicion.version.Casilla;
import mx.recauda.rendicion.version.Contenido;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Results matrices: the page, its editions sheet by sheet, and its printed forms. */
@Controller
@Requiere(Permiso.LEER_INDICADORES)
class PaginasDeMir {

    private static final int BLANCAS = 2;
    private static final int BLANCAS_DE_MAS = 6;
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Matrices matrices;
    private final Fichas fichas;
    private final Instrumentos instrumentos;
    private final Textos textos;

    PaginasDeMir(Matrices matrices, Fichas fichas, Instrumentos instrumentos, Textos textos) {
        this.matrices = matrices;
        this.fichas = fichas;
        this.instrumentos = instrumentos;
        this.textos = textos;
    }

    /** A matrix in the list. */
    record Renglon(Matrices.DeVersion matriz, Vista.Version version, int avisos) {}

    @GetMapping("/mir")
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        modelo.addAttribute("lista", Pagina.de(renglones(), pagina, "/mir", "/mir.csv"));
        return "rendicion/indicadores/matrices";
    }

    private List<Renglon> renglones() {
        return matrices.todas().stream()
                .map(m ->
                        new Renglon(
                                m,
                                Vista.Version.de(m.version()),
                                AuditorMir.auditor().revisa(m.mir()).size()))
                .toList();
    }

    @GetMapping("/mir.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> listaCsv() {
        List<List<String>> filas = new ArrayList<>();
        filas.add(List.of("programa", "anio", "caracter", "version", "estado", "avisos"));
        renglones()
                .forEach(r ->
                        filas.add(
                                List.of(
                                        r.matriz().mir().programa(),
                                        String.valueOf(r.matriz().mir().anio()),
                                        r.matriz().mir().caracter().name(),
                                        String.valueOf(r.version().numero()),
                                        r.matriz().version().estado().clave(),
                                        String.valueOf(r.avisos()))));
        return ArchivoCsv.descarga("matrices.csv", filas);
    }

    @GetMapping("/mir/{id}")
    String matriz(@PathVariable UUID id, Model modelo) {
        Matrices.DeVersion m = busca(id);
        List<Hallazgo> avisos = AuditorMir.auditor().revisa(m.mir());
        List<Instrumento> historia =
                instrumentos.historia(ClaseDeInstrumento.MIR, m.version().clave());
        modelo.addAttribute("m", m.mir());
        modelo.addAttribute("version", Vista.Version.de(m.version()));
        modelo.addAttribute("esUltima", historia.getFirst().id().equals(id));
        modelo.addAttribute("ultima", Vista.Version.de(historia.getFirst()));
        modelo.addAttribute("historia", historia.stream().map(Vista.Version::de).toList());
        modelo.addAttribute("demostracion", m.mir().caracter() == Mir.Caracter.DEMOSTRACION);
        modelo.addAttribute("avisos", avisos.size());
        modelo.addAttribute("generales", VistaDeMir.generales(m.mir(), avisos));
        modelo.addAttribute("filas", VistaDeMir.filas(m.mir(), avisos));
        modelo.addAttribute("problemas", VistaDeMir.ramas(m.mir().problemas()));
        modelo.addAttribute("objetivos", VistaDeMir.ramas(m.mir().objetivos()));
        modelo.addAttribute("hojas", Hoja.DE_LA_MIR.stream().map(Hoja::clave).toList());
        modelo.addAttribute("registradas", registradas(m.mir()));
        return "rendicion/indicadores/mir";
    }

    /** Keys of the indicators of the matrix that are in the register of sheets. */
    private Set<String> registradas(Mir mir) {
        Set<String> claves = new java.util.TreeSet<>();
        mir.renglones().stream()
                .flatMap(r -> r.indicadores().stream())
                .map(f -> f.clave())
                .filter(c -> fichas.ultima(c).isPresent())
                .forEach(claves::add);
        return claves;
    }

    private Matrices.DeVersion busca(UUID id) {
        return matrices.busca(id).orElseThrow(NoEncontrado::new);
    }

    @GetMapping("/mir/{id}/mir.pdf")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Matrices.DeVersion m = busca(id);
        return archivo(
                MediaType.APPLICATION_PDF,
                m.version().clave() + "-v" + m.version().numero() + ".pdf",
                SalidaMir.pdf(m.mir(), version(m.version()), m.version().huella()));
    }

    @GetMapping("/mir/{id}/mir.xlsx")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id) {
        Matrices.DeVersion m = busca(id);
        return archivo(
                XLSX,
                m.version().clave() + "-v" + m.version().numero() + ".xlsx",
                SalidaMir.xlsx(m.mir(), version(m.version()), m.version().huella()));
    }

    @GetMapping("/mir/plantilla.xlsx")
    ResponseEntity<byte[]> plantillaVacia() {
        return archivo(XLSX, "plantilla-mir.xlsx", PlantillaDeMir.vacia());
    }

    @GetMapping("/mir/{id}/plantilla.xlsx")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> plantilla(@PathVariable UUID id) {
        Matrices.DeVersion m = busca(id);
        return archivo(
                XLSX,
                "plantilla-" + m.version().clave() + ".xlsx",
                PlantillaDeMir.de(instrumentos.contenido(id)));
    }

    @GetMapping("/indicadores/fichas/{clave}/ficha.pdf")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> ficha(@PathVariable String clave) {
        Fichas.DeVersion f = fichas.vigente(clave).orElseThrow(NoEncontrado::new);
        return archivo(
                MediaType.APPLICATION_PDF,
                "ficha-" + clave + "-v" + f.version().numero() + ".pdf",
                SalidaMir.pdf(
                        f.ficha(),
                        version(f.version()),
                        f.version().huella(),
                        esDeDemostracion(clave)));
    }

    /** Whether the indicator belongs to an invented matrix. */
    private boolean esDeDemostracion(String clave) {
        return matrices.todas().stream()
                .map(Matrices.DeVersion::mir)
                .filter(m -> m.caracter() == Mir.Caracter.DEMOSTRACION)
                .flatMap(m -> m.renglones().stream())
                .flatMap(r -> r.indicadores().stream())
                .anyMatch(i -> i.clave().equals(clave));
    }

    private String version(Instrumento v) {
        return textos.enPapel(
                "mir.version.impresa", String.valueOf(v.numero()), v.estado().nombre(Idioma.ES));
    }

    private static ResponseEntity<byte[]> archivo(MediaType tipo, String nombre, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(tipo)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nombre).build().toString())
                .body(bytes);
    }

    @GetMapping("/mir/{id}/editar/{hoja}")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String editar(@PathVariable UUID id, @PathVariable String hoja, Model modelo) {
        Matrices.DeVersion m = busca(id);
        Hoja parte = parte(hoja);
        return forma(
                m,
                parte,
                "",
                Armador.renglones(instrumentos.contenido(id), parte),
                BLANCAS,
                List.of(),
                modelo);
    }

    private static Hoja parte(String clave) {
        return Hoja.de(clave).filter(Hoja.DE_LA_MIR::contains).orElseThrow(NoEncontrado::new);
    }

    private FormularioDeHojas formulario(Hoja parte) {
        return new FormularioDeHojas(
                textos, List.of(parte), parte == Hoja.PORTADA ? Set.of(parte) : Set.of(), Set.of());
    }

    private String forma(
            Matrices.DeVersion m,
            Hoja parte,
            String nota,
            List<RenglonCrudo> renglones,
            int blancas,
            List<Incidencia> incidencias,
            Model modelo) {
        FormularioDeHojas formulario = formulario(parte);
        modelo.addAttribute("m", m.mir());
        modelo.addAttribute("id", m.version().id());
        modelo.addAttribute("numero", m.version().numero());
        modelo.addAttribute("hoja", parte.clave());
        modelo.addAttribute("hojas", Hoja.DE_LA_MIR.stream().map(Hoja::clave).toList());
        modelo.addAttribute("nota", nota);
        modelo.addAttribute("secciones", formulario.secciones(renglones, blancas, incidencias));
        modelo.addAttribute("errores", formulario.errores(renglones, incidencias));
        return "rendicion/indicadores/mir-editar";
    }

    @PostMapping("/mir/{id}/editar/{hoja}")
    @Requiere(Permiso.ELABORAR_INDICADORES)
    String guarda(
            @PathVariable UUID id,
            @PathVariable String hoja,
            @RequestParam Map<String, String> enviado,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Matrices.DeVersion m = busca(id);
        Hoja parte = parte(hoja);
        String nota = enviado.getOrDefault("nota", "");
        List<RenglonCrudo> renglones = formulario(parte).lee(enviado);
        if (enviado.containsKey("mas")) {
            return forma(m, parte, nota, renglones, BLANCAS_DE_MAS, List.of(), modelo);
        }
        Resultado<Contenido> armado = Armador.arma(renglones, Textos.idioma());
        List<Incidencia> faltas = new ArrayList<>(armado.incidencias());
        if (faltas.isEmpty()) {
            Resultado<Optional<Instrumento>> guardada =
                    matrices.guarda(
                            con(instrumentos.contenido(id), parte, armado.valor()),
                            m.version().numero(),
                            nota,
                            usuario.getUsername(),
                            Textos.idioma());
            if (guardada.valor().isPresent()) {
                return "redirect:/indicadores/versiones/" + guardada.valor().get().id();
            }
            faltas.addAll(guardada.incidencias());
        }
        return forma(m, parte, nota, renglones, BLANCAS, faltas, modelo);
    }

    /** The content with one of its sheets replaced. */
    private static Contenido con(Contenido antes, Hoja parte, Contenido suya) {
        TreeMap<Casilla, String> celdas = new TreeMap<>(antes.celdas());
        celdas.keySet().removeIf(c -> c.tabla().equals(parte.clave()));
        celdas.putAll(suya.celdas());
        return new Contenido(celdas);
    }
}
