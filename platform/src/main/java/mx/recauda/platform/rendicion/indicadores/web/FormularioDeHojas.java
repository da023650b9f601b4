package mx.recauda.platform.rendicion.indicadores.web;

import mx.recauda.ley.error.Incidencia;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.rendicion.hoja.Columna;
import mx.recauda.rendicion.hoja.Hoja;
import mx.recauda.rendicion.hoja.RenglonCrudo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sheets of an instrument as a form: every row has a control for its key and one for each
 * column, named {@code c.sheet.row.column}. A row whose cells are emptied is a row taken away.
 */
final class FormularioDeHojas {

    private static final String CLAVE = "clave";

    private final Textos textos;
    private final List<Hoja> hojas;
    private final Set<Hoja> unicas;
    private final Set<String> ocultas;

    /**
     * A form.
     *
     * @param textos names
     * @param hojas sheets shown
     * @param unicas sheets of one row, whose key is not asked
     * @param ocultas columns that are not asked
     */
    FormularioDeHojas(Textos textos, List<Hoja> hojas, Set<Hoja> unicas, Set<String> ocultas) {
        this.textos = textos;
        this.hojas = List.copyOf(hojas);
        this.unicas = Set.copyOf(unicas);
        this.ocultas = Set.copyOf(ocultas);
    }

    /** An option of a list. */
    record Opcion(String valor, String rotulo, boolean elegida) {}

    /** A control. */
    record Control(
            String id,
            String nombre,
            String rotulo,
            String clase,
            boolean obligatorio,
            String valor,
            String error,
            List<Opcion> opciones) {}

    /** A row of controls. */
    record Fila(int indice, String titulo, boolean unica, List<Control> controles) {}

    /** A sheet. */
    record Seccion(String clave, String rotulo, boolean unica, List<Fila> filas) {}

    /** The rows typed, in the order of the form. */
    List<RenglonCrudo> lee(Map<String, String> enviado) {
        List<RenglonCrudo> renglones = new ArrayList<>();
        for (Hoja hoja : hojas) {
            String prefijo = "c." + hoja.clave() + ".";
            Set<Integer> indices = new TreeSet<>();
            enviado.keySet().stream()
                    .filter(n -> n.startsWith(prefijo))
                    .map(n -> n.substring(prefijo.length()).replaceAll("\\..*", ""))
                    .filter(n -> n.matches("\\d{1,4}"))
                    .forEach(n -> indices.add(Integer.parseInt(n)));
            indices.forEach(i -> renglones.add(renglon(hoja, i, prefijo + i + ".", enviado)));
        }
        return renglones;
    }

    private static RenglonCrudo renglon(
            Hoja hoja, int indice, String prefijo, Map<String, String> enviado) {
        Map<String, String> celdas = new LinkedHashMap<>();
        hoja.columnas()
                .forEach(c ->
                        celdas.put(
                                c.clave(),
                                enviado.getOrDefault(prefijo + c.clave(), "")
                                        .replace("\r\n", "\n")));
        return new RenglonCrudo(hoja, indice, enviado.getOrDefault(prefijo + CLAVE, ""), celdas);
    }

    /** The form with rows, some blank ones after them, and what is wrong beside each control. */
    List<Seccion> secciones(
            List<RenglonCrudo> renglones, int blancas, List<Incidencia> incidencias) {
        return hojas.stream()
                .map(h -> {
                    List<RenglonCrudo> suyos =
                            new ArrayList<>(renglones.stream().filter(r -> r.hoja() == h).toList());
                    int faltan = unicas.contains(h) ? (suyos.isEmpty() ? 1 : 0) : blancas;
                    int desde = suyos.stream().mapToInt(RenglonCrudo::linea).max().orElse(0);
                    for (int i = 1; i <= faltan; i++) {
                        suyos.add(new RenglonCrudo(h, desde + i, "", Map.of()));
                    }
                    return new Seccion(
                            h.clave(),
                            h == Hoja.INDICADORES && unicas.contains(h)
                                    ? textos.di("ficha.titulo")
                                    : textos.hoja(h.clave()),
                            unicas.contains(h),
                            suyos.stream().map(r -> fila(r, incidencias)).toList());
                })
                .toList();
    }

    private Fila fila(RenglonCrudo r, List<Incidencia> incidencias) {
        boolean unica = unicas.contains(r.hoja());
        List<Control> controles = new ArrayList<>();
        controles.add(
                new Control(
                        id(r, CLAVE),
                        nombre(r, CLAVE),
                        textos.columna(CLAVE),
                        unica ? "hidden" : "text",
                        true,
                        r.clave(),
                        error(r, CLAVE, incidencias),
                        List.of()));
        r.hoja().columnas().stream()
                .filter(c -> !ocultas.contains(c.clave()))
                .forEach(c -> controles.add(control(r, c, incidencias)));
        return new Fila(
                r.linea(),
                r.clave().isEmpty() ? textos.di("hoja.renglonNuevo") : r.clave(),
                unica,
                controles);
    }

    private Control control(RenglonCrudo r, Columna c, List<Incidencia> incidencias) {
        String valor = r.celdas().getOrDefault(c.clave(), "");
        return new Control(
                id(r, c.clave()),
                nombre(r, c.clave()),
                textos.columna(c.clave()),
                clase(c),
                c.obligatoria(),
                valor,
                error(r, c.clave(), incidencias),
                opciones(c, valor));
    }

    private static String clase(Columna c) {
        boolean largo =
                Set.of("resumen_narrativo", "definicion", "mecanica_operativa", "factibilidad")
                        .contains(c.clave());
        return switch (c.clase()) {
            case LISTA -> "area";
            case NUMERO, ENTERO -> "number";
            case FECHA -> "date";
            case OPCION -> "select";
            case TEXTO -> largo ? "area" : "text";
        };
    }

    private List<Opcion> opciones(Columna c, String valor) {
        List<Opcion> opciones = new ArrayList<>();
        if (c.clase() == Columna.Clase.OPCION) {
            opciones.add(new Opcion("", textos.di("hoja.elige"), valor.isEmpty()));
            c.opciones()
                    .forEach(o -> opciones.add(new Opcion(o, textos.opcion(o), o.equals(valor))));
        }
        return opciones;
    }

    private static String nombre(RenglonCrudo r, String columna) {
        return "c." + r.hoja().clave() + "." + r.linea() + "." + columna;
    }

    private static String id(RenglonCrudo r, String columna) {
        return nombre(r, columna).replace('.', '-');
    }

    private static String error(RenglonCrudo r, String columna, List<Incidencia> incidencias) {
        return incidencias.stream()
                .filter(i -> i.campo().equals(campo(r, columna)) && suya(r, columna, i))
                .map(Textos::de)
                .findFirst()
                .orElse("");
    }

    private static boolean suya(RenglonCrudo r, String columna, Incidencia i) {
        return !columna.equals(CLAVE) || i.linea() == 0 || i.linea() == r.linea();
    }

    private static String campo(RenglonCrudo r, String columna) {
        return r.hoja().clave() + "|" + r.clave() + "|" + columna;
    }

    /** The summary of errors, each leading to its control when it has one on this form. */
    List<ErrorDeCampo> errores(List<RenglonCrudo> renglones, List<Incidencia> incidencias) {
        return incidencias.stream()
                .map(i -> new ErrorDeCampo(destino(renglones, i), Textos.de(i)))
                .toList();
    }

    private String destino(List<RenglonCrudo> renglones, Incidencia i) {
        if (!i.campo().contains("|")) {
            return i.campo();
        }
        String columna = i.campo().substring(i.campo().lastIndexOf('|') + 1);
        return renglones.stream()
                .filter(r -> campo(r, columna).equals(i.campo()) && suya(r, columna, i))
                .filter(r -> hojas.contains(r.hoja()) && !ocultas.contains(columna))
                .map(r -> id(r, columna))
                .findFirst()
                .orElse("");
    }
}
