package mx.recauda.cli.auditor;

import mx.recauda.cli.Consola;
import mx.recauda.cli.Salida;
import mx.recauda.formats.json.Json;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes findings: one JSON object a line, or a list grouped by section. */
public final class Hallazgos {

    private static final int ANCHO = 96;

    private Hallazgos() {}

    /** 1 when a finding is of severity alta, else 0. */
    public static int codigoDeSalida(List<Hallazgo> hallazgos) {
        return hallazgos.stream().anyMatch(h -> h.gravedad() == Gravedad.ALTA)
                ? Salida.ENTRADA_CON_ERRORES
                : Salida.HECHO;
    }

    /** One object a line, properties in the order of the contract. */
    public static void enJson(List<Hallazgo> hallazgos, PrintWriter salida) {
        for (Hallazgo h : hallazgos) {
            Map<String, String> linea = new LinkedHashMap<>();
            linea.put("regla", h.regla());
            linea.put("seccion", h.seccion());
            linea.put("ubicacion", h.ubicacion());
            linea.put("severidad", h.gravedad().clave());
            linea.put("publicado", h.publicado());
            linea.put("esperado", h.esperado());
            linea.put("mensaje", h.mensaje());
            salida.println(Json.mapper().writeValueAsString(linea));
        }
        salida.flush();
    }

    /**
     * Grouped by section in the order of the titles, sections without title last; within each, the
     * gravest first.
     *
     * @param titulos title of each section key, in the order of the document
     */
    public static void paraPersonas(
            List<Hallazgo> hallazgos, Map<String, String> titulos, Consola consola) {
        Map<String, List<Hallazgo>> porSeccion =
                hallazgos.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Hallazgo::seccion,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<String> orden = new ArrayList<>(titulos.keySet());
        porSeccion.keySet().stream().filter(s -> !orden.contains(s)).forEach(orden::add);
        orden.retainAll(porSeccion.keySet());
        orden.forEach(seccion -> {
            List<Hallazgo> suyos = porSeccion.getOrDefault(seccion, List.of());
            String titulo = titulos.getOrDefault(seccion, seccion);
            consola.salida().println(titulo + " (" + seccion + "): " + cuenta(suyos, consola));
            suyos.stream()
                    .sorted(Comparator.comparing(Hallazgo::gravedad))
                    .forEach(h -> escribe(h, consola));
            consola.salida().println();
        });
        consola.salida()
                .println(consola.texto("Total: ", "Total: ") + cuenta(hallazgos, consola) + ".");
        consola.salida().flush();
    }

    private static void escribe(Hallazgo h, Consola consola) {
        PrintWriter salida = consola.salida();
        String gravedad = gravedad(h.gravedad(), consola);
        salida.println("  %-6s %s  %s".formatted(gravedad, h.regla(), h.ubicacion()));
        parrafo(h.mensaje(), salida);
        if (!h.publicado().isBlank() || !h.esperado().isBlank()) {
            String valores =
                    consola.texto("publicado ", "published ")
                            + valor(h.publicado())
                            + consola.texto("; esperado ", "; expected ")
                            + valor(h.esperado());
            parrafo(valores, salida);
        }
        parrafo(consola.texto("Qué hacer: ", "What to do: ") + h.remedio(), salida);
    }

    private static String valor(String texto) {
        return texto.isBlank() ? "—" : "«" + texto.replaceAll("\\s+", " ") + "»";
    }

    private static void parrafo(String texto, PrintWriter salida) {
        String margen = " ".repeat(9);
        StringBuilder linea = new StringBuilder(margen);
        for (String palabra : texto.strip().split("\\s+")) {
            if (linea.length() > margen.length() && linea.length() + 1 + palabra.length() > ANCHO) {
                salida.println(linea);
                linea = new StringBuilder(margen);
            }
            linea.append(linea.length() > margen.length() ? " " : "").append(palabra);
        }
        salida.println(linea);
    }

    private static String cuenta(List<Hallazgo> hallazgos, Consola consola) {
        String desglose =
                Arrays.stream(Gravedad.values())
                        .map(g ->
                                cuantos(hallazgos, g)
                                        + " "
                                        + plural(g, cuantos(hallazgos, g), consola))
                        .collect(Collectors.joining(", "));
        int total = hallazgos.size();
        String nombre =
                total == 1
                        ? consola.texto("observación", "finding")
                        : consola.texto("observaciones", "findings");
        return total + " " + nombre + " (" + desglose + ")";
    }

    private static long cuantos(List<Hallazgo> hallazgos, Gravedad gravedad) {
        return hallazgos.stream().filter(h -> h.gravedad() == gravedad).count();
    }

    private static String plural(Gravedad gravedad, long cuantos, Consola consola) {
        return switch (gravedad) {
            case ALTA -> consola.texto(cuantos == 1 ? "alta" : "altas", "high");
            case MEDIA -> consola.texto(cuantos == 1 ? "media" : "medias", "medium");
            case BAJA -> consola.texto(cuantos == 1 ? "baja" : "bajas", "low");
        };
    }

    private static String gravedad(Gravedad gravedad, Consola consola) {
        return switch (gravedad) {
            case ALTA -> consola.texto("ALTA", "HIGH");
            case MEDIA -> consola.texto("MEDIA", "MEDIUM");
            case BAJA -> consola.texto("BAJA", "LOW");
        };
    }
}
