package mx.recauda.platform.rendicion.compromisos.web;

import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.rendicion.NoEncontrado;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.platform.rendicion.captura.Clase;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Documentos;
import mx.recauda.platform.rendicion.captura.Revisiones;
import mx.recauda.platform.rendicion.informes.Expediente;
import mx.recauda.platform.rendicion.version.Versiones;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;
import mx.recauda.rendicion.cantidad.Numero;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Published follow-ups of ASMs with a card for each row, and commission reports. */
@Controller
@Requiere(Permiso.LEER_INFORMES)
class PaginasDePublicados {

    private static final java.math.BigDecimal CIEN = java.math.BigDecimal.valueOf(100);

    private final Documentos documentos;
    private final Expediente expediente;
    private final Versiones versiones;
    private final Revisiones revisiones;

    PaginasDePublicados(
            Documentos documentos,
            Expediente expediente,
            Versiones versiones,
            Revisiones revisiones) {
        this.revisiones = revisiones;
        this.documentos = documentos;
        this.expediente = expediente;
        this.versiones = versiones;
    }

    /** A captured row whose cells are asked for by column. */
    static final class Ficha {

        private final Documento documento;
        private final String tabla;
        private final Map<String, Celda> celdas = new LinkedHashMap<>();

        Ficha(Documento documento, String tabla) {
            this.documento = documento;
            this.tabla = tabla;
        }

        /** Place of its document in the file, from 1. */
        public int lugar() {
            return Integer.parseInt(tabla.substring(tabla.indexOf('/') + 1));
        }

        /** Text of the first of these columns that has one, or empty. */
        public String dato(String... columnas) {
            for (String columna : columnas) {
                Celda celda = celdas.get(columna);
                if (celda != null && !celda.valor().isBlank()) {
                    return celda.valor();
                }
            }
            return "";
        }

        /** Address of the origin of the first of these columns that has a text, or empty. */
        public String ruta(String... columnas) {
            for (String columna : columnas) {
                Celda celda = celdas.get(columna);
                if (celda != null && !celda.valor().isBlank()) {
                    return "/documentos/" + documento.id() + "/datos/" + celda.id();
                }
            }
            return "";
        }

        /** Lines of a column: a list captured as one text. */
        public List<String> lista(String columna) {
            return dato(columna).isBlank() ? List.of() : dato(columna).lines().toList();
        }

        /** Address of its card. */
        public String tarjeta() {
            return "/asm/" + documento.id() + "/" + lugar() + "/" + dato("numero");
        }

        /** Progress in percent, 0 to 100; 0 when it is not a number. */
        public int avance() {
            return Numero.lee(dato("avance_pct"))
                    .map(n -> n.min(CIEN).max(java.math.BigDecimal.ZERO).intValue())
                    .orElse(0);
        }

        /** Concluded at 100 %, else in process. */
        public Insignia estado() {
            return Numero.lee(dato("promedio_publicado", "promedio_pct", "avance_pct"))
                            .filter(n -> n.compareTo(CIEN) >= 0)
                            .isPresent()
                    ? Insignia.de(Tono.OK, "asm.concluido")
                    : Insignia.de(Tono.RUN, "asm.enProceso");
        }
    }

    /** A follow-up document of a file: heading and rows. */
    record Seguimiento(Ficha encabezado, List<Ficha> asm) {}

    @GetMapping("/compromisos/publicados")
    String compromisos(Model modelo) {
        Map<Documento, List<Seguimiento>> seguimientos = new LinkedHashMap<>();
        documentos.de(Clase.ASM).forEach(d -> seguimientos.put(d, seguimientos(d)));
        modelo.addAttribute("seguimientos", seguimientos);
        Map<Documento, Ficha> comisiones = new LinkedHashMap<>();
        documentos.de(Clase.COMISION).forEach(d -> comisiones.put(d, encabezado(d)));
        modelo.addAttribute("comisiones", comisiones);
        modelo.addAttribute("informes", documentos.de(Clase.INFORME));
        return "rendicion/compromisos/lista";
    }

    @GetMapping("/asm/{id}")
    String seguimiento(@PathVariable UUID id, Model modelo) {
        Documento documento = expediente.documento(id, Clase.ASM);
        comun(documento, modelo);
        modelo.addAttribute("seguimientos", seguimientos(documento));
        return "rendicion/compromisos/asm";
    }

    @GetMapping("/asm/{id}/{lugar}/{numero}")
    String tarjeta(
            @PathVariable UUID id,
            @PathVariable int lugar,
            @PathVariable String numero,
            Model modelo) {
        Documento documento = expediente.documento(id, Clase.ASM);
        Seguimiento seguimiento =
                seguimientos(documento).stream()
                        .filter(s -> s.encabezado().lugar() == lugar)
                        .findFirst()
                        .orElseThrow(NoEncontrado::new);
        comun(documento, modelo);
        modelo.addAttribute("encabezado", seguimiento.encabezado());
        modelo.addAttribute(
                "asm",
                seguimiento.asm().stream()
                        .filter(a -> a.dato("numero").equals(numero))
                        .findFirst()
                        .orElseThrow(NoEncontrado::new));
        return "rendicion/compromisos/tarjeta";
    }

    @GetMapping("/comisiones/{id}")
    String comision(@PathVariable UUID id, Model modelo) {
        Documento documento = expediente.documento(id, Clase.COMISION);
        comun(documento, modelo);
        modelo.addAttribute("c", encabezado(documento));
        modelo.addAttribute("actividades", fichas(documento, "actividades"));
        modelo.addAttribute("puntos", fichas(documento, "puntos"));
        modelo.addAttribute("resultados", fichas(documento, "resultados"));
        return "rendicion/compromisos/comision";
    }

    private void comun(Documento documento, Model modelo) {
        modelo.addAttribute("documento", documento);
        modelo.addAttribute("version", versiones.de(documento.id()));
        modelo.addAttribute("hallazgos", expediente.paraPlantilla(documento));
        modelo.addAttribute(
                "reglas", revisiones.vigente(documento.id()).map(r -> r.reglas()).orElse(0));
    }

    private Ficha encabezado(Documento documento) {
        return fichas(documento, "comision").getFirst();
    }

    private List<Seguimiento> seguimientos(Documento documento) {
        List<Seguimiento> seguimientos = new ArrayList<>();
        documentos.tablas(documento.id()).stream()
                .filter(t -> t.startsWith("asm/"))
                .sorted()
                .forEach(tabla -> {
                    List<Ficha> fichas = fichas(documento, tabla);
                    seguimientos.add(
                            new Seguimiento(fichas.getFirst(), fichas.subList(1, fichas.size())));
                });
        return seguimientos;
    }

    private List<Ficha> fichas(Documento documento, String tabla) {
        Map<Integer, Ficha> porOrden = new TreeMap<>();
        for (Celda celda : documentos.celdas(documento.id(), tabla)) {
            porOrden.computeIfAbsent(celda.orden(), o -> new Ficha(documento, tabla))
                    .celdas
                    .put(celda.columna(), celda);
        }
        return List.copyOf(porOrden.values());
    }
}
