package mx.recauda.platform.rendicion.informes;

import mx.recauda.formats.informe.Diferencia;
import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.HallazgoGuardado;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.expediente.ClaveDeCifra;
import mx.recauda.rendicion.informe.Informe;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What every kind of document has: findings, the origin of each Dato, its source files. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeDocumento {

    private static final int RAZON_MINIMA = 20;
    private static final int RAZON_MAXIMA = 1_000;
    private static final int LINEA_VISIBLE = 600;

    /** What a report carries beside its tables and texts. */
    private static final Set<String> SIN_TABLA = Set.of("metadatos", "anexos");

    private final Documentos documentos;
    private final Lectura lectura;
    private final Expediente expediente;
    private final Revisiones revisiones;
    private final Versiones versiones;
    private final Recalculadas recalculadas;
    private final Etiquetas etiquetas;

    PaginasDeDocumento(
            Documentos documentos,
            Lectura lectura,
            Expediente expediente,
            Revisiones revisiones,
            Versiones versiones,
            Recalculadas recalculadas,
            Etiquetas etiquetas) {
        this.documentos = documentos;
        this.lectura = lectura;
        this.expediente = expediente;
        this.revisiones = revisiones;
        this.versiones = versiones;
        this.recalculadas = recalculadas;
        this.etiquetas = etiquetas;
    }

    // Findings

    @GetMapping("/documentos/{id}/hallazgos")
    String hallazgos(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String gravedad,
            @RequestParam(defaultValue = "") String seccion,
            @RequestParam(defaultValue = "") String regla,
            @RequestParam(defaultValue = "numero") String orden,
            @RequestParam(defaultValue = "1") int pagina,
            Model modelo) {
        Documento documento = expediente.documento(id);
        Filtros filtros = new Filtros(documento, gravedad, seccion, regla, orden);
        List<Vista.Hallazgo> todos = List.copyOf(expediente.vistas(documento).values());
        modelo.addAttribute("documento", documento);
        modelo.addAttribute("rutaDeDocumento", Expediente.ruta(documento));
        modelo.addAttribute("total", todos.size());
        modelo.addAttribute("filtros", filtros);
        modelo.addAttribute("porGravedad", filtros.porGravedad(todos));
        modelo.addAttribute("porSeccion", filtros.porSeccion(todos));
        modelo.addAttribute(
                "lista",
                Pagina.de(
                        filtros.aplica(todos),
                        pagina,
                        filtros.ruta(),
                        filtros.ruta().replaceFirst("/hallazgos", "/hallazgos.csv")));
        return "rendicion/documentos/hallazgos";
    }

    @GetMapping("/documentos/{id}/hallazgos.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> hallazgosCsv(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String gravedad,
            @RequestParam(defaultValue = "") String seccion,
            @RequestParam(defaultValue = "") String regla,
            @RequestParam(defaultValue = "numero") String orden) {
        Documento documento = expediente.documento(id);
        Filtros filtros = new Filtros(documento, gravedad, seccion, regla, orden);
        List<List<String>> filas = new ArrayList<>();
        filas.add(
                List.of(
                        "numero",
                        "regla",
                        "gravedad",
                        "seccion",
                        "ubicacion",
                        "publicado",
                        "esperado",
                        "mensaje",
                        "remedio",
                        "justificado"));
        for (Vista.Hallazgo h :
                filtros.aplica(List.copyOf(expediente.vistas(documento).values()))) {
            filas.add(
                    List.of(
                            String.valueOf(h.numero()),
                            h.regla(),
                            h.gravedad(),
                            h.seccion(),
                            h.ubicacion(),
                            h.publicado(),
                            h.esperado(),
                            h.mensaje(),
                            h.remedio(),
                            h.justificado() ? "si" : "no"));
        }
        return ArchivoCsv.descarga(documento.clave() + "-hallazgos.csv", filas);
    }

    /** The filters of the list of findings, all combinable and in the address. */
    final class Filtros {

        private final Documento documento;
        private final Map<String, String> puestos = new LinkedHashMap<>();

        private Filtros(
                Documento documento, String gravedad, String seccion, String regla, String orden) {
            this.documento = documento;
            puestos.put("gravedad", gravedad);
            puestos.put("seccion", seccion);
            puestos.put("regla", regla);
            puestos.put("orden", orden.equals("numero") ? "" : orden);
        }

        /** Address of the list with the filters in force. */
        public String ruta() {
            return con("", "");
        }

        /** Address with one filter changed. */
        public String con(String filtro, String valor) {
            UriComponentsBuilder uri =
                    UriComponentsBuilder.fromPath("/documentos/" + documento.id() + "/hallazgos");
            puestos.forEach((nombre, puesto) -> {
                String queda = nombre.equals(filtro) ? valor : puesto;
                if (!queda.isEmpty()) {
                    uri.queryParam(nombre, queda);
                }
            });
            return uri.build().encode().toUriString();
        }

        /** Value of a filter, empty when it is not in force. */
        public String puesto(String filtro) {
            return puestos.getOrDefault(filtro, "");
        }

        /** Whether some filter is in force. */
        public boolean alguno() {
            return puestos.entrySet().stream()
                    .anyMatch(p -> !p.getKey().equals("orden") && !p.getValue().isEmpty());
        }

        /** Direction of the column that orders the list. */
        public String sentido(String columna) {
            String puesto = puesto("orden").isEmpty() ? "numero" : puesto("orden");
            return puesto.equals(columna) ? "ascending" : "none";
        }

        private List<Vista.Hallazgo> aplica(List<Vista.Hallazgo> todos) {
            return todos.stream()
                    .filter(h -> es(h.gravedad(), "gravedad"))
                    .filter(h -> es(h.seccion(), "seccion"))
                    .filter(h -> es(h.regla(), "regla"))
                    .sorted(comparador())
                    .toList();
        }

        private boolean es(String valor, String filtro) {
            return puesto(filtro).isEmpty() || puesto(filtro).equals(valor);
        }

        private Comparator<Vista.Hallazgo> comparador() {
            Comparator<Vista.Hallazgo> porNumero = Comparator.comparingInt(Vista.Hallazgo::numero);
            return switch (puesto("orden")) {
                case "gravedad" ->
                        Comparator.<Vista.Hallazgo>comparingInt(
                                        h -> List.of("alta", "media", "baja").indexOf(h.gravedad()))
                                .thenComparing(porNumero);
                case "regla" ->
                        Comparator.comparing(Vista.Hallazgo::regla).thenComparing(porNumero);
                case "seccion" ->
                        Comparator.comparing(Vista.Hallazgo::seccion).thenComparing(porNumero);
                default -> porNumero;
            };
        }

        private List<Filtro> porGravedad(List<Vista.Hallazgo> todos) {
            List<Filtro> filtros = new ArrayList<>();
            filtros.add(
                    new Filtro(
                            etiquetas.di("filtro.todos"),
                            "",
                            todos.size(),
                            puesto("gravedad").isEmpty(),
                            con("gravedad", "")));
            for (String gravedad : List.of("alta", "media", "baja")) {
                int cuenta =
                        (int) todos.stream().filter(h -> h.gravedad().equals(gravedad)).count();
                filtros.add(
                        new Filtro(
                                etiquetas.di("gravedad.plural." + gravedad),
                                gravedad,
                                cuenta,
                                puesto("gravedad").equals(gravedad),
                                con("gravedad", gravedad)));
            }
            return filtros;
        }

        private List<Filtro> porSeccion(List<Vista.Hallazgo> todos) {
            List<Filtro> filtros = new ArrayList<>();
            Map<String, Integer> cuentas = new LinkedHashMap<>();
            todos.forEach(h -> cuentas.merge(h.seccion(), 1, Integer::sum));
            cuentas.forEach((seccion, cuenta) -> {
                boolean puesta = puesto("seccion").equals(seccion);
                filtros.add(
                        new Filtro(
                                etiquetas.seccion(seccion),
                                "",
                                cuenta,
                                puesta,
                                con("seccion", puesta ? "" : seccion)));
            });
            return filtros;
        }
    }

    @GetMapping("/documentos/{id}/hallazgos/{numero}/justificar")
    String justificar(@PathVariable UUID id, @PathVariable int numero, Model modelo) {
        return paginaDeJustificar(expediente.documento(id), numero, "", List.of(), modelo);
    }

    @PostMapping("/documentos/{id}/hallazgos/{numero}/justificar")
    @Requiere(Permiso.ATENDER_HALLAZGOS)
    String justifica(
            @PathVariable UUID id,
            @PathVariable int numero,
            @RequestParam(defaultValue = "") String texto,
            Model modelo) {
        Documento documento = expediente.documento(id);
        String razon = texto.strip();
        if (razon.length() < RAZON_MINIMA || razon.length() > RAZON_MAXIMA) {
            return paginaDeJustificar(
                    documento,
                    numero,
                    texto,
                    List.of(
                            new ErrorDeCampo(
                                    "texto",
                                    etiquetas.di(
                                            "justificar.largo",
                                            razon.length(),
                                            RAZON_MINIMA,
                                            RAZON_MAXIMA))),
                    modelo);
        }
        revisiones.justifica(id, hallazgo(documento, numero).hallazgo(), razon);
        return "redirect:/documentos/" + id + "/hallazgos/" + numero + "/justificar";
    }

    private String paginaDeJustificar(
            Documento documento,
            int numero,
            String texto,
            List<ErrorDeCampo> errores,
            Model modelo) {
        HallazgoGuardado guardado = hallazgo(documento, numero);
        modelo.addAttribute("documento", documento);
        modelo.addAttribute("rutaDeDocumento", Expediente.ruta(documento));
        modelo.addAttribute(
                "h",
                Optional.ofNullable(expediente.vistas(documento).get(numero))
                        .orElseThrow(NoEncontrado::new));
        modelo.addAttribute("texto", texto);
        modelo.addAttribute("errores", errores);
        modelo.addAttribute(
                "razones",
                expediente.justificaciones(documento).stream()
                        .filter(j -> j.es(guardado.hallazgo()))
                        .toList());
        return "rendicion/documentos/justificar";
    }

    private HallazgoGuardado hallazgo(Documento documento, int numero) {
        return expediente.hallazgos(documento).stream()
                .filter(h -> h.numero() == numero)
                .findFirst()
                .orElseThrow(NoEncontrado::new);
    }

    // Origin of a Dato

    @GetMapping("/documentos/{id}/datos/{celda}")
    String dato(@PathVariable UUID id, @PathVariable long celda, Model modelo) {
        Documento documento = expediente.documento(id);
        Celda esta = documentos.celda(id, celda).orElseThrow(NoEncontrado::new);
        List<Celda> renglon =
                documentos.celdas(id, esta.tabla()).stream()
                        .filter(c -> c.orden() == esta.orden())
                        .toList();
        Senales senales =
                new Senales(expediente.hallazgos(documento), expediente.justificaciones(documento));
        Map<Integer, Vista.Hallazgo> vistas = expediente.vistas(documento);
        modelo.addAttribute("documento", documento);
        modelo.addAttribute("rutaDeDocumento", Expediente.ruta(documento));
        modelo.addAttribute("celda", esta);
        modelo.addAttribute("columna", nombreDeColumna(esta));
        modelo.addAttribute("tabla", etiquetas.seccion(esta.tabla()));
        modelo.addAttribute("renglon", renglon.stream().map(this::dato).toList());
        modelo.addAttribute("archivo", archivo(documento, esta));
        modelo.addAttribute("linea", linea(documento, esta));
        modelo.addAttribute("recalculo", recalculo(documento, esta));
        modelo.addAttribute(
                "hallazgos",
                senales.todas(esta).stream()
                        .map(m -> vistas.get(m.numero()))
                        .filter(java.util.Objects::nonNull)
                        .toList());
        modelo.addAttribute(
                "rutaDeSeccion",
                Expediente.rutaDeSeccion(documento, seccion(esta)) + lugar(documento, esta));
        modelo.addAttribute("version", versiones.de(id));
        modelo.addAttribute("claveDeCifra", ClaveDeCifra.deCelda(celda).toString());
        return "rendicion/documentos/dato";
    }

    /** Where a cell is printed in the page of its section; empty when it has no place there. */
    private static String lugar(Documento documento, Celda celda) {
        boolean impresa = documento.clase() == Clase.INFORME && !SIN_TABLA.contains(celda.tabla());
        return impresa ? "#c" + celda.id() : "";
    }

    /** A cell of the same row. */
    record DatoDeRenglon(long id, String columna, String valor) {}

    private DatoDeRenglon dato(Celda celda) {
        return new DatoDeRenglon(celda.id(), nombreDeColumna(celda), celda.valor());
    }

    private String nombreDeColumna(Celda celda) {
        String corte = etiquetas.corteDeColumna(celda.columna());
        return etiquetas.columna(celda.columna())
                + (corte.isEmpty() ? "" : ", " + corte.toLowerCase(java.util.Locale.ROOT));
    }

    private static String seccion(Celda celda) {
        return celda.tabla().equals("textos") || celda.tabla().equals("anexos")
                ? Secciones.seccionDe(celda.fila())
                : Secciones.seccionDe(celda.tabla());
    }

    private Optional<mx.recauda.platform.rendicion.captura.ArchivoGuardado> archivo(
            Documento documento, Celda celda) {
        return documentos.archivos(documento.id()).stream()
                .filter(a -> a.nombre().equals(celda.archivo()))
                .findFirst();
    }

    /** The physical line of the source, shortened. */
    private String linea(Documento documento, Celda celda) {
        return documentos
                .archivo(documento.id(), celda.archivo())
                .map(a -> new String(a.contenido(), StandardCharsets.UTF_8))
                .flatMap(t -> t.lines().skip(Math.max(0, celda.linea() - 1L)).findFirst())
                .map(l -> l.length() > LINEA_VISIBLE ? l.substring(0, LINEA_VISIBLE) + "…" : l)
                .orElse("");
    }

    private Optional<Diferencia> recalculo(Documento documento, Celda celda) {
        return documento.clase() == Clase.INFORME
                ? recalculadas.de(lectura.de(documento, Informe.class), celda)
                : Optional.empty();
    }

    // Source files

    @GetMapping("/documentos/{id}/archivos/{nombre}")
    @Requiere(Permiso.LEER_DOCUMENTOS)
    ResponseEntity<byte[]> archivo(@PathVariable UUID id, @PathVariable String nombre) {
        Archivo archivo = documentos.archivo(id, nombre).orElseThrow(NoEncontrado::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(archivo.nombre(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(archivo.contenido());
    }
}
