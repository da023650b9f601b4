package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.formats.asm.SalidaAsm;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Recientes;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.compromisos.Autoria;
import mx.recauda.platform.rendicion.compromisos.CalendarioInstitucional;
import mx.recauda.platform.rendicion.compromisos.DocumentosDeCorte;
import mx.recauda.platform.rendicion.compromisos.DocumentosDeCorte.Cual;
import mx.recauda.platform.rendicion.version.Version;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.platform.seguridad.UsuarioActual;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.SeguimientoAsm;

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

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The official follow-up of a cut: what it says, what is found in it, its files, its versions. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeDocumentoDeCorte {

    private static final int CORTES = 4;
    private static final int EN_MEMORIA = 8;

    private final DocumentosDeCorte documentos;
    private final CalendarioInstitucional calendario;
    private final Autoria autoria;
    private final Recientes<Salida, Map<String, byte[]>> archivos = Recientes.de(EN_MEMORIA);

    PaginasDeDocumentoDeCorte(
            DocumentosDeCorte documentos, CalendarioInstitucional calendario, Autoria autoria) {
        this.documentos = documentos;
        this.calendario = calendario;
        this.autoria = autoria;
    }

    /** The same follow-up in the same language is always the same files. */
    private record Salida(SeguimientoAsm seguimiento, Idioma idioma) {}

    /** A cut of a cycle, with what was published of it. */
    record Renglon(Cual cual, String mes, int faltan, List<Version> versiones) {

        /** Its page. */
        public String ruta() {
            return direccion(cual);
        }
    }

    private static String direccion(Cual cual) {
        return "/compromisos/documentos/"
                + cual.programa()
                + "/"
                + cual.ciclo()
                + "/"
                + cual.corte();
    }

    @GetMapping("/compromisos/documentos")
    String lista(Model modelo) {
        List<Renglon> renglones = new ArrayList<>();
        for (DocumentosDeCorte.Ciclo ciclo : documentos.ciclos()) {
            for (YearMonth corte : cortes()) {
                Cual cual = new Cual(ciclo.programa(), ciclo.ciclo(), corte);
                renglones.add(
                        new Renglon(
                                cual,
                                mx.recauda.rendicion.texto.FechasEnTexto.imprime(corte),
                                documentos.faltan(cual).size(),
                                documentos.publicadas(cual)));
            }
        }
        modelo.addAttribute("renglones", renglones);
        return "rendicion/compromisos/documentos";
    }

    private List<YearMonth> cortes() {
        List<YearMonth> cortes = new ArrayList<>();
        for (YearMonth m = YearMonth.from(autoria.hoy());
                cortes.size() < CORTES;
                m = m.minusMonths(1)) {
            if (calendario.cortes().esCorte(m)) {
                cortes.add(m);
            }
        }
        return cortes;
    }

    @GetMapping("/compromisos/documentos/{programa}/{ciclo}/{corte}")
    String documento(
            @PathVariable String programa,
            @PathVariable String ciclo,
            @PathVariable String corte,
            Model modelo) {
        return pagina(cual(programa, ciclo, corte), List.of(), modelo);
    }

    private String pagina(Cual cual, List<ErrorDeCampo> errores, Model modelo) {
        SeguimientoAsm seguimiento = documentos.seguimiento(cual).orElseThrow(NoEncontrado::new);
        modelo.addAttribute("cual", cual);
        modelo.addAttribute("mes", mx.recauda.rendicion.texto.FechasEnTexto.imprime(cual.corte()));
        modelo.addAttribute("ruta", direccion(cual));
        modelo.addAttribute("columnas", ColumnaAsm.values());
        modelo.addAttribute("documento", seguimiento.documentos().getFirst());
        modelo.addAttribute("hallazgos", documentos.hallazgos(seguimiento));
        modelo.addAttribute("faltan", documentos.faltan(cual));
        modelo.addAttribute("versiones", documentos.publicadas(cual));
        modelo.addAttribute("errores", errores);
        return "rendicion/compromisos/documento";
    }

    /** A draft of one of its files; what is published is under the version. */
    @GetMapping("/compromisos/documentos/{programa}/{ciclo}/{corte}/borrador")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> borrador(
            @PathVariable String programa,
            @PathVariable String ciclo,
            @PathVariable String corte,
            @RequestParam(defaultValue = "pdf") String tipo) {
        SeguimientoAsm seguimiento =
                documentos.seguimiento(cual(programa, ciclo, corte)).orElseThrow(NoEncontrado::new);
        Map.Entry<String, byte[]> archivo =
                archivos
                        .pide(
                                new Salida(seguimiento, Formularios.idioma()),
                                s -> SalidaAsm.archivos(s.seguimiento(), s.idioma()).valor())
                        .entrySet()
                        .stream()
                        .filter(a -> a.getKey().endsWith("." + tipo))
                        .findFirst()
                        .orElseThrow(NoEncontrado::new);
        return ResponseEntity.ok()
                .contentType(
                        tipo.equals("pdf")
                                ? MediaType.APPLICATION_PDF
                                : MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("borrador-" + archivo.getKey())
                                .build()
                                .toString())
                .body(archivo.getValue());
    }

    @PostMapping("/compromisos/documentos/{programa}/{ciclo}/{corte}/publicar")
    @Requiere(Permiso.CONGELAR_VERSIONES)
    String publica(
            @PathVariable String programa,
            @PathVariable String ciclo,
            @PathVariable String corte,
            @AuthenticationPrincipal UsuarioActual usuario,
            Model modelo) {
        Cual cual = cual(programa, ciclo, corte);
        Resultado<Optional<Version>> hecha =
                documentos.publica(cual, usuario.getUsername(), Formularios.idioma());
        return hecha.valor()
                .map(v -> "redirect:/versiones/" + v.id())
                .orElseGet(() -> pagina(cual, Formularios.errores(hecha.incidencias()), modelo));
    }

    private Cual cual(String programa, String ciclo, String corte) {
        if (!corte.matches("\\d{4}-(0[1-9]|1[0-2])")
                || !calendario.cortes().esCorte(YearMonth.parse(corte))) {
            throw new NoEncontrado();
        }
        return new Cual(programa, ciclo, YearMonth.parse(corte));
    }
}
