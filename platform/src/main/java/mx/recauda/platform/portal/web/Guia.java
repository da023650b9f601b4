package mx.recauda.platform.portal.web;

import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Filtro;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.portal.Pagina;
import mx.recauda.platform.portal.Texto;
import mx.recauda.platform.portal.Trabajo;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Every fragment with its states. Tests and screenshots use this page. */
@Controller
@Requiere(Permiso.ENTRAR)
class Guia {

    private static final int EJEMPLOS = 130;
    private static final String EXPORTABLE = "/reglas.csv";

    private final MessageSource mensajes;

    Guia(MessageSource mensajes) {
        this.mensajes = mensajes;
    }

    @GetMapping("/guia")
    String guia(Model modelo) {
        modelo.addAttribute(
                "insignias",
                Arrays.stream(Tono.values())
                        .map(t -> Insignia.de(t, "guia.tono." + t.estilo()))
                        .toList());
        modelo.addAttribute(
                "iconos", List.of("house", "search", "download", "upload", "lock", "bell"));
        modelo.addAttribute(
                "formas", List.of("todo", "run", "risk", "act", "stop", "ok", "end", "off"));
        modelo.addAttribute("anclas", Set.of("g-celda"));
        modelo.addAttribute("exporta", EXPORTABLE);
        modelo.addAttribute("tonos", List.of("ok", "warn", "bad", "run"));
        modelo.addAttribute("gravedades", List.of("alta", "media", "baja"));
        modelo.addAttribute(
                "errores", List.of(new ErrorDeCampo("g-monto", di("guia.monto.error"))));
        modelo.addAttribute(
                "lista",
                Pagina.de(IntStream.rangeClosed(1, EJEMPLOS).boxed().toList(), 2, "/guia", ""));
        modelo.addAttribute(
                "filtros",
                List.of(
                        new Filtro(di("guia.filtro.todos"), "", EJEMPLOS, true, "/guia"),
                        new Filtro(di("gravedad.alta"), "alta", 12, false, "/guia")));
        modelo.addAttribute("grafica", Grafica.EJEMPLO);
        modelo.addAttribute("ramas", List.of(arbol()));
        modelo.addAttribute("hojas", List.of(hoja()));
        modelo.addAttribute("trabajo", new Trabajo(Texto.de("guia.trabajo"), 64, 100, 2));
        modelo.addAttribute("explicacion", explicacion());
        modelo.addAttribute(
                "hallazgos",
                List.of(
                        new Ejemplo(1, "alta", false),
                        new Ejemplo(2, "media", false),
                        new Ejemplo(3, "baja", true)));
        modelo.addAttribute(
                "cambios",
                List.of(new Cambio("Servicios Generales", "(8)", "100.0", "13.2", "−86.8")));
        modelo.addAttribute("documento", new Guardado("acuse-oficio-123.pdf", 48_213));
        return "portal/guia";
    }

    private Rama arbol() {
        return new Rama(
                "TRONCO",
                di("guia.arbol.central"),
                List.of(
                        new Rama("RAIZ", di("guia.arbol.causa"), List.of()),
                        new Rama("RAIZ", di("guia.arbol.otraCausa"), List.of())));
    }

    private Hoja hoja() {
        return new Hoja(
                "guia",
                di("guia.hoja"),
                false,
                List.of(
                        new Fila(
                                di("guia.hoja.fila"),
                                false,
                                List.of(
                                        new Control(
                                                "texto",
                                                di("guia.hoja.texto"),
                                                "text",
                                                "IAR.1",
                                                ""),
                                        new Control(
                                                "cuanto",
                                                di("guia.hoja.numero"),
                                                "number",
                                                "mil",
                                                di("guia.monto.error")),
                                        new Control(
                                                "dia",
                                                di("guia.hoja.dia"),
                                                "date",
                                                "2027-01-12",
                                                ""),
                                        new Control(
                                                "clase", di("guia.hoja.lista"), "select", "", ""),
                                        new Control(
                                                "largo", di("guia.hoja.largo"), "area", "", "")))));
    }

    private Explicacion explicacion() {
        return new Explicacion(
                List.of(
                        new Parte(di("guia.parte.modificado"), "32,798,517,933.0", ""),
                        new Parte(di("guia.parte.aprobado"), "28,985,302,080.0", "")),
                "((7 ÷ 1) − 1) × 100",
                "13.2");
    }

    private String di(String clave) {
        return mensajes.getMessage(clave, null, LocaleContextHolder.getLocale());
    }

    /** Specimen of a chart: what its fragment asks of whoever draws one. */
    record Grafica(List<Punto> puntos, List<String> tramos, List<Raya> metas, List<Raya> rayas) {

        private static final Grafica EJEMPLO =
                new Grafica(
                        List.of(
                                new Punto(180, 160, "2025-T3", true),
                                new Punto(390, 120, "2025-T4", true),
                                new Punto(600, 90, "2026-T1", true)),
                        List.of("180,160 390,120 600,90"),
                        List.of(
                                new Raya(120, 240, 150, "", true),
                                new Raya(540, 660, 100, "", false)),
                        List.of(
                                new Raya(74, 706, 220, "0", false),
                                new Raya(74, 706, 120, "100", false)));
    }

    /** Specimen of a value of a chart. */
    record Punto(int x, int y, String periodo, boolean conValor) {}

    /** Specimen of a line of a chart. */
    record Raya(int x1, int x2, int y, String rotulo, boolean original) {}

    /** Specimen of a node of a tree. */
    record Rama(String estilo, String texto, List<Rama> ramas) {

        /** Key of the name of its place. */
        public String rotulo() {
            return "opcion." + estilo;
        }
    }

    /** Specimen of a sheet of fields. */
    record Hoja(String clave, String rotulo, boolean unica, List<Fila> filas) {}

    /** Specimen of one of its rows. */
    record Fila(String titulo, boolean unica, List<Control> controles) {}

    /** Specimen of a control of a row. */
    record Control(String nombre, String rotulo, String clase, String valor, String error) {

        /** Identity on the page. */
        public String id() {
            return "g-hoja-" + nombre;
        }

        /** Choices of a list. */
        public List<Opcion> opciones() {
            return List.of(new Opcion("IAR.1", true), new Opcion("IAR.2", false));
        }
    }

    /** Specimen of a choice. */
    record Opcion(String valor, boolean elegida) {

        /** As people read it. */
        public String rotulo() {
            return valor;
        }
    }

    /** Specimen of an explanation. */
    record Explicacion(List<Parte> partes, String formula, String resultado) {}

    /** Specimen of one of its parts. */
    record Parte(String nombre, String valor, String ruta) {}

    /** Specimen of a difference. */
    record Cambio(
            String renglon, String columna, String antes, String despues, String diferencia) {}

    /** Specimen of a stored document. */
    record Guardado(String nombre, int tamano) {

        /** Label of its kind. */
        public String sigla() {
            return "PDF";
        }

        /** Address of its content. */
        public String ruta() {
            return "/guia";
        }

        /** SHA-256 of nothing. */
        public String huella() {
            return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        }

        /** Account that stored it. */
        public String guardadoPor() {
            return "planeacion";
        }

        /** When. */
        public Instant guardadoEn() {
            return Instant.parse("2027-01-12T17:20:00Z");
        }
    }

    /** Specimen of a finding. */
    record Ejemplo(int numero, String gravedad, boolean justificado) {

        /** Modifier of its mark. */
        public String estilo() {
            return justificado ? "done" : gravedad;
        }

        /** A rule that exists, so that its link leads somewhere. */
        public String regla() {
            return "INF-00" + numero;
        }

        /** Where its cell stands. */
        public String ancla() {
            return "g-celda";
        }

        /** What is wrong. */
        public String mensaje() {
            return "Con aprobado 0.0 la variación no está definida; se publicó 100.0.";
        }

        /** What to do. */
        public String remedio() {
            return "Déjala en blanco con la nota «no definida».";
        }

        /** Origin of the cell. */
        public String rutaOrigen() {
            return "/guia";
        }

        /** Justification of the finding. */
        public String rutaJustificar() {
            return "/guia";
        }
    }
}
