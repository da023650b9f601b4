package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.portal.ArchivoCsv;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Lectura;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.SeccionDeclarada;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The quarterly reports: their list, one of them, and its sections. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDeInforme {

    private static final List<String> GRAVEDADES = List.of("alta", "media", "baja");

    private final Documentos documentos;
    private final Lectura lectura;
    private final Expediente expediente;
    private final Revisiones revisiones;
    private final Versiones versiones;
    private final Recalculadas recalculadas;
    private final Etiquetas etiquetas;
    private final Formato formato;

    PaginasDeInforme(
            Documentos documentos,
            Lectura lectura,
            Expediente expediente,
            Revisiones revisiones,
            Versiones versiones,
            Recalculadas recalculadas,
            Etiquetas etiquetas,
            Formato formato) {
        this.documentos = documentos;
        this.lectura = lectura;
        this.expediente = expediente;
        this.revisiones = revisiones;
        this.versiones = versiones;
        this.recalculadas = recalculadas;
        this.etiquetas = etiquetas;
        this.formato = formato;
    }

    /** A report in the list. */
    record Renglon(Documento documento, String peor, int hallazgos, boolean congelado) {}

    @GetMapping("/informes")
    String lista(@RequestParam(defaultValue = "1") int pagina, Model modelo) {
        List<Renglon> renglones = renglones();
        modelo.addAttribute("lista", Pagina.de(renglones, pagina, "/informes", "/informes.csv"));
        return "rendicion/informes/lista";
    }

    @GetMapping("/informes.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> listaCsv() {
        List<List<String>> filas = new ArrayList<>();
        filas.add(List.of("clave", "entrega", "titulo", "hallazgos", "huella", "recibido_en"));
        for (Renglon r : renglones()) {
            filas.add(
                    List.of(
                            r.documento().clave(),
                            String.valueOf(r.documento().entrega()),
                            r.documento().titulo(),
                            String.valueOf(r.hallazgos()),
                            r.documento().huella(),
                            r.documento().recibidoEn().toString()));
        }
        return ArchivoCsv.descarga("informes.csv", filas);
    }

    private List<Renglon> renglones() {
        return documentos.de(Clase.INFORME).stream()
                .map(d -> {
                    List<Vista.Hallazgo> suyos = List.copyOf(expediente.vistas(d).values());
                    return new Renglon(
                            d,
                            Expediente.peor(suyos),
                            suyos.size(),
                            versiones.de(d.id()).isPresent());
                })
                .toList();
    }

    @GetMapping("/informes/{id}")
    String informe(@PathVariable UUID id, Model modelo) {
        Documento documento = expediente.documento(id, Clase.INFORME);
        Informe informe = lectura.de(documento, Informe.class);
        List<Vista.Hallazgo> hallazgos = List.copyOf(expediente.vistas(documento).values());
        modelo.addAttribute("documento", documento);
        modelo.addAttribute("metadatos", informe.metadatos());
        modelo.addAttribute("secciones", Secciones.de(informe, hallazgos, etiquetas));
        modelo.addAttribute("declaradas", porClave(informe));
        modelo.addAttribute("hallazgos", hallazgos);
        modelo.addAttribute("cuentas", cuentas(hallazgos));
        modelo.addAttribute("celdas", documentos.cuentaCeldas(id));
        modelo.addAttribute("archivos", documentos.archivos(id));
        modelo.addAttribute("incidencias", documentos.incidencias(id));
        modelo.addAttribute("revision", revisiones.vigente(id));
        modelo.addAttribute("version", versiones.de(id));
        modelo.addAttribute("anterior", documentos.anterior(documento));
        return "rendicion/informes/informe";
    }

    private static Map<String, SeccionDeclarada> porClave(Informe informe) {
        Map<String, SeccionDeclarada> porClave = new java.util.LinkedHashMap<>();
        informe.secciones().forEach(s -> porClave.put(s.clave(), s));
        return porClave;
    }

    private static Map<String, Long> cuentas(List<Vista.Hallazgo> hallazgos) {
        Map<String, Long> cuentas = new java.util.LinkedHashMap<>();
        for (String gravedad : GRAVEDADES) {
            cuentas.put(
                    gravedad,
                    hallazgos.stream().filter(h -> h.gravedad().equals(gravedad)).count());
        }
        return cuentas;
    }

    @GetMapping("/informes/{id}/secciones/{seccion}")
    String seccion(
            @PathVariable UUID id,
            @PathVariable String seccion,
            @RequestParam(defaultValue = "") String gravedad,
            @RequestParam(defaultValue = "") String grupo,
            Model modelo) {
        Documento documento = expediente.documento(id, Clase.INFORME);
        Informe informe = lectura.de(documento, Informe.class);
        Map<Integer, Vista.Hallazgo> vistas = expediente.vistas(documento);
        Senales senales =
                new Senales(expediente.hallazgos(documento), expediente.justificaciones(documento));
        List<Vista.Hallazgo> todos = List.copyOf(vistas.values());
        List<Secciones.Seccion> secciones = Secciones.de(informe, todos, etiquetas);
        Secciones.Seccion esta =
                secciones.stream()
                        .filter(s -> s.clave().equals(seccion))
                        .findFirst()
                        .orElseThrow(NoEncontrado::new);
        List<Vista.Hallazgo> suyos = suyos(todos, secciones, seccion);
        List<Vista.Tabla> tablas = tablas(documento, informe, seccion, vistas, senales);
        List<Vista.Hallazgo> sueltos = sueltos(suyos, tablas);
        modelo.addAttribute("documento", documento);
        modelo.addAttribute("seccion", esta);
        modelo.addAttribute("secciones", secciones);
        modelo.addAttribute("declarada", Secciones.declarada(informe, seccion));
        modelo.addAttribute("grupos", grupos(tablas, esta, documento, grupo));
        modelo.addAttribute("filtros", filtros(suyos, documento, seccion, gravedad));
        modelo.addAttribute(
                "tablas", tablas.stream().map(t -> filtrada(t, gravedad, grupo)).toList());
        modelo.addAttribute("sueltos", sueltos);
        List<Vista.TextoLargo> textos = textos(documento, informe, seccion, senales);
        modelo.addAttribute("textos", textos);
        modelo.addAttribute("anclas", anclas(tablas, textos));
        modelo.addAttribute("version", versiones.de(id));
        return "rendicion/informes/seccion";
    }

    /** Ids of the cells and texts that the page shows. */
    private static Set<String> anclas(List<Vista.Tabla> tablas, List<Vista.TextoLargo> textos) {
        Set<String> anclas = new HashSet<>();
        for (Vista.Tabla tabla : tablas) {
            for (Vista.Fila fila : tabla.filas()) {
                anclas.add(fila.ancla());
                fila.casillas().forEach(c -> anclas.add(c.ancla()));
                fila.textos().forEach(t -> anclas.add(t.ancla()));
            }
        }
        textos.forEach(t -> anclas.add(t.ancla()));
        return anclas;
    }

    private static List<Vista.Hallazgo> suyos(
            List<Vista.Hallazgo> todos, List<Secciones.Seccion> secciones, String seccion) {
        List<String> conocidas = secciones.stream().map(Secciones.Seccion::clave).toList();
        return todos.stream()
                .filter(h -> {
                    String de = Secciones.seccionDe(h.seccion());
                    return de.equals(seccion)
                            || (seccion.equals(Secciones.GENERAL) && !conocidas.contains(de));
                })
                .toList();
    }

    private List<Vista.Tabla> tablas(
            Documento documento,
            Informe informe,
            String seccion,
            Map<Integer, Vista.Hallazgo> vistas,
            Senales senales) {
        String unidad =
                etiquetas.unidadDeSeccion(
                        Secciones.declarada(informe, seccion).flatMap(SeccionDeclarada::unidad));
        List<Vista.Tabla> tablas = new ArrayList<>();
        for (String tabla : Secciones.tablas(informe, seccion)) {
            List<Celda> celdas = expediente.celdas(documento, tabla);
            if (!celdas.isEmpty()) {
                tablas.add(
                        new ArmadorDeTabla(
                                        tabla,
                                        celdas,
                                        new ArmadorDeTabla.Contexto(
                                                senales,
                                                recalculadas.de(informe, celdas),
                                                vistas,
                                                etiquetas,
                                                formato,
                                                unidad,
                                                c ->
                                                        "/documentos/"
                                                                + documento.id()
                                                                + "/datos/"
                                                                + c.id()))
                                .arma());
            }
        }
        return tablas;
    }

    /** Findings that no row of the page carries. */
    private static List<Vista.Hallazgo> sueltos(
            List<Vista.Hallazgo> suyos, List<Vista.Tabla> tablas) {
        List<Integer> puestos =
                tablas.stream()
                        .flatMap(t -> t.filas().stream())
                        .flatMap(f -> f.hallazgos().stream())
                        .map(Vista.Hallazgo::numero)
                        .toList();
        return suyos.stream().filter(h -> !puestos.contains(h.numero())).toList();
    }

    private List<Filtro> filtros(
            List<Vista.Hallazgo> suyos, Documento documento, String seccion, String puesta) {
        String ruta = "/informes/" + documento.id() + "/secciones/" + seccion;
        List<Filtro> filtros = new ArrayList<>();
        filtros.add(
                new Filtro(etiquetas.di("filtro.todos"), "", suyos.size(), puesta.isEmpty(), ruta));
        for (String gravedad : GRAVEDADES) {
            int cuantos = (int) suyos.stream().filter(h -> h.gravedad().equals(gravedad)).count();
            if (cuantos > 0) {
                filtros.add(
                        new Filtro(
                                etiquetas.di("gravedad.plural." + gravedad),
                                gravedad,
                                cuantos,
                                puesta.equals(gravedad),
                                ruta + "?gravedad=" + gravedad));
            }
        }
        return filtros;
    }

    private List<Filtro> grupos(
            List<Vista.Tabla> tablas,
            Secciones.Seccion seccion,
            Documento documento,
            String puesto) {
        String ruta = "/informes/" + documento.id() + "/secciones/" + seccion.clave();
        List<String> nombres =
                tablas.stream()
                        .flatMap(t -> t.filas().stream())
                        .map(Vista.Fila::grupo)
                        .filter(g -> !g.isEmpty())
                        .distinct()
                        .toList();
        if (nombres.size() < 4) {
            return List.of();
        }
        List<Filtro> filtros = new ArrayList<>();
        int todas = tablas.stream().mapToInt(t -> t.filas().size()).sum();
        filtros.add(new Filtro(etiquetas.di("filtro.todos"), "", todas, puesto.isEmpty(), ruta));
        for (String nombre : nombres) {
            int filas =
                    (int)
                            tablas.stream()
                                    .flatMap(t -> t.filas().stream())
                                    .filter(f -> f.grupo().equals(nombre))
                                    .count();
            filtros.add(
                    new Filtro(
                            nombre,
                            "",
                            filas,
                            puesto.equals(nombre),
                            org.springframework.web.util.UriComponentsBuilder.fromUriString(ruta)
                                    .queryParam("grupo", "{g}")
                                    .build(nombre)
                                    .toString()));
        }
        return filtros;
    }

    private static Vista.Tabla filtrada(Vista.Tabla tabla, String gravedad, String grupo) {
        if (gravedad.isEmpty() && grupo.isEmpty()) {
            return tabla;
        }
        List<Vista.Fila> filas =
                tabla.filas().stream()
                        .filter(f -> !f.suma())
                        .filter(f -> grupo.isEmpty() || f.grupo().equals(grupo))
                        .filter(f ->
                                gravedad.isEmpty()
                                        || f.hallazgos().stream()
                                                .anyMatch(h -> h.gravedad().equals(gravedad)))
                        .toList();
        return new Vista.Tabla(
                tabla.clave(),
                tabla.titulo(),
                tabla.rotuloDeFila(),
                tabla.grupos(),
                tabla.columnas(),
                filas,
                tabla.densa());
    }

    private List<Vista.TextoLargo> textos(
            Documento documento, Informe informe, String seccion, Senales senales) {
        List<Vista.TextoLargo> textos = new ArrayList<>();
        for (String tabla : List.of("textos", "anexos")) {
            for (Celda celda : expediente.celdas(documento, tabla)) {
                if (pertenece(celda.fila(), seccion, informe)) {
                    textos.add(
                            new Vista.TextoLargo(
                                    etiquetas.seccion(celda.fila()),
                                    tabla.equals("anexos")
                                            ? Anexos.enPalabras(celda.valor(), etiquetas)
                                            : celda.valor(),
                                    "/documentos/" + documento.id() + "/datos/" + celda.id(),
                                    "c" + celda.id(),
                                    senales.marcas(celda),
                                    celda.valor().length()));
                }
            }
        }
        return textos;
    }

    /** A text belongs to the declared section its key begins with, else to the general one. */
    private static boolean pertenece(String clave, String seccion, Informe informe) {
        boolean deOtra = informe.secciones().stream().anyMatch(s -> clave.startsWith(s.clave()));
        return deOtra ? clave.startsWith(seccion) : seccion.equals(Secciones.GENERAL);
    }

    @GetMapping("/informes/{id}/secciones/{seccion}.csv")
    @Requiere(Permiso.EXPORTAR)
    ResponseEntity<byte[]> seccionCsv(@PathVariable UUID id, @PathVariable String seccion) {
        Documento documento = expediente.documento(id, Clase.INFORME);
        Informe informe = lectura.de(documento, Informe.class);
        Map<Integer, Vista.Hallazgo> vistas = expediente.vistas(documento);
        Senales senales =
                new Senales(expediente.hallazgos(documento), expediente.justificaciones(documento));
        List<List<String>> filas = new ArrayList<>();
        filas.add(List.of("tabla", "fila", "columna", "valor", "archivo", "linea", "hallazgos"));
        for (String tabla : Secciones.tablas(informe, seccion)) {
            for (Celda c : expediente.celdas(documento, tabla)) {
                filas.add(
                        List.of(
                                c.tabla(),
                                c.fila(),
                                c.columna(),
                                c.valor(),
                                c.archivo(),
                                String.valueOf(c.linea()),
                                String.join(
                                        "; ",
                                        senales.todas(c).stream()
                                                .map(m -> vistas.get(m.numero()))
                                                .filter(java.util.Objects::nonNull)
                                                .map(h -> h.regla() + " " + h.mensaje())
                                                .toList())));
            }
        }
        return ArchivoCsv.descarga(documento.clave() + "-" + seccion + ".csv", filas);
    }
}
