package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.auditor.Ficha;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue of rules and the card of each one. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeRegla {

    private final Lectura lectura;
    private final Documentos documentos;
    private final Revisiones revisiones;

    PaginasDeRegla(Lectura lectura, Documentos documentos, Revisiones revisiones) {
        this.lectura = lectura;
        this.documentos = documentos;
        this.revisiones = revisiones;
    }

    /** A rule in the list. */
    record Renglon(Ficha ficha, int hallazgos) {}

    /** Findings of one rule in one document. */
    record EnDocumento(Documento documento, int hallazgos, String ruta) {}

    @GetMapping("/reglas")
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        modelo.addAttribute("lista", Pagina.de(renglones(), pagina, "/reglas", "/reglas.csv"));
        return "rendicion/reglas/lista";
    }

    @GetMapping("/reglas.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> listaCsv() {
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "regla",
                        "nombre",
                        "gravedad",
                        "lee",
                        "remedio",
                        "fundamento",
                        "confianza",
                        "hallazgos"));
        for (Renglon r : renglones()) {
            filas.add(
                    List.of(
                            r.ficha().id(),
                            r.ficha().nombre(),
                            r.ficha().gravedad().clave(),
                            r.ficha().lee(),
                            r.ficha().remedio(),
                            r.ficha().fundamento(),
                            r.ficha().confianza().name(),
                            String.valueOf(r.hallazgos())));
        }
        return ArchivoCsv.descarga("reglas.csv", filas);
    }

    private List<Renglon> renglones() {
        Map<String, Integer> cuentas = new TreeMap<>();
        for (Documento documento : documentos.todos()) {
            revisiones
                    .hallazgos(documento.id())
                    .forEach(h -> cuentas.merge(h.hallazgo().regla(), 1, Integer::sum));
        }
        return lectura.fichas().stream()
                .map(f -> new Renglon(f, cuentas.getOrDefault(f.id(), 0)))
                .toList();
    }

    @GetMapping("/reglas/{id}")
    String regla(@PathVariable String id, Model modelo) {
        Ficha ficha = lectura.ficha(id).orElseThrow(NoEncontrado::new);
        List<EnDocumento> donde = new ArrayList<>();
        for (Documento documento : documentos.todos()) {
            int cuantos =
                    (int)
                            revisiones.hallazgos(documento.id()).stream()
                                    .filter(h -> h.hallazgo().regla().equals(id))
                                    .count();
            if (cuantos > 0) {
                donde.add(
                        new EnDocumento(
                                documento,
                                cuantos,
                                "/documentos/" + documento.id() + "/hallazgos?regla=" + id));
            }
        }
        modelo.addAttribute("ficha", ficha);
        modelo.addAttribute("donde", donde);
        modelo.addAttribute("prueba", lectura.rutaDePrueba(id));
        modelo.addAttribute("codigo", lectura.rutaDeCodigo(id));
        return "rendicion/reglas/regla";
    }
}
