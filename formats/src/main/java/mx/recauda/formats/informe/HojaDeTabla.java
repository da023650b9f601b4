package mx.recauda.formats.informe;

import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.Tabla;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table laid out as its form prints it: a row per concept and a column per measure and cut. It is
 * laid out across only when the captured rows can be recovered from it in their order; otherwise a
 * row is printed per captured row.
 *
 * @param clave table key
 * @param capturadas captured columns in their order
 * @param columnas printed columns
 * @param filas cells, a list per printed row, as many as columns
 */
record HojaDeTabla(
        String clave,
        List<String> capturadas,
        List<Columna> columnas,
        List<List<Campo.Contenido>> filas) {

    private static final Map<String, Set<String>> A_LO_ANCHO =
            Map.of(
                    "ingresos_excedentes", Set.of("periodo"),
                    "donativos", Set.of("periodo"),
                    "contratos_plurianuales", Set.of("columna", "medida", "etiqueta", "periodo"));

    private static final List<String> MEDIDAS = List.of("monto", "aplicacion", "recursos_");

    HojaDeTabla {
        capturadas = List.copyOf(capturadas);
        columnas = List.copyOf(columnas);
        filas = List.copyOf(filas);
    }

    /**
     * A printed column.
     *
     * @param campo the captured columns it prints
     * @param corte values of the columns laid out across, in order; empty when there are none
     */
    record Columna(Campo campo, Map<String, String> corte) {

        private static final String NUMERO = "numero";
        private static final String PUBLICADO = "publicado";

        /** The key written in the hidden row, from which {@link #lee} makes the column again. */
        String clave() {
            Map<String, String> partes = new LinkedHashMap<>();
            campo.numero().ifPresent(c -> partes.put(NUMERO, c));
            campo.publicado().ifPresent(c -> partes.put(PUBLICADO, c));
            corte.forEach((c, v) -> partes.put("@" + c, v));
            List<String> textos = new ArrayList<>();
            partes.forEach(
                    (c, v) -> textos.add(c + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8)));
            return "#" + String.join("&", textos);
        }

        static Optional<Columna> lee(String clave) {
            if (!clave.startsWith("#")) {
                return Optional.empty();
            }
            Map<String, String> partes = new LinkedHashMap<>();
            for (String parte : clave.substring(1).split("&", -1)) {
                int igual = parte.indexOf('=');
                if (igual < 0) {
                    return Optional.empty();
                }
                String valor =
                        URLDecoder.decode(parte.substring(igual + 1), StandardCharsets.UTF_8);
                partes.put(parte.substring(0, igual), valor);
            }
            Campo campo =
                    new Campo(
                            Optional.ofNullable(partes.remove(NUMERO)),
                            Optional.ofNullable(partes.remove(PUBLICADO)));
            Map<String, String> corte = new LinkedHashMap<>();
            partes.forEach((c, v) -> corte.put(c.substring(1), v));
            return campo.numero().isEmpty() && campo.publicado().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Columna(campo, corte));
        }
    }

    /** Lays a table out. */
    static HojaDeTabla de(Tabla tabla) {
        Set<String> cortes = A_LO_ANCHO.getOrDefault(tabla.clave(), Set.of());
        if (!cortes.isEmpty() && cortes.stream().anyMatch(tabla::tiene)) {
            Optional<HojaDeTabla> ancha = aLoAncho(tabla, cortes);
            if (ancha.isPresent() && ancha.get().filasCapturadas().equals(celdas(tabla))) {
                return ancha.get();
            }
        }
        List<Campo> campos = Campo.de(tabla);
        return new HojaDeTabla(
                tabla.clave(),
                tabla.columnas(),
                campos.stream().map(c -> new Columna(c, Map.of())).toList(),
                tabla.filas().stream()
                        .map(f -> campos.stream().map(c -> c.contenido(f)).toList())
                        .toList());
    }

    private static Optional<HojaDeTabla> aLoAncho(Tabla tabla, Set<String> cortes) {
        List<Campo> campos =
                Campo.de(tabla).stream().filter(c -> !cortes.contains(c.nombre())).toList();
        List<Campo> fijos = campos.stream().filter(c -> !esMedida(c)).toList();
        List<Campo> medidas = campos.stream().filter(HojaDeTabla::esMedida).toList();
        Map<List<Campo.Contenido>, Map<Map<String, String>, Fila>> grupos = new LinkedHashMap<>();
        for (Fila fila : tabla.filas()) {
            grupos.computeIfAbsent(
                            fijos.stream().map(c -> c.contenido(fila)).toList(),
                            k -> new LinkedHashMap<>())
                    .put(corte(tabla, fila, cortes), fila);
        }
        if (grupos.isEmpty() || medidas.isEmpty()) {
            return Optional.empty();
        }
        List<Map<String, String>> orden = List.copyOf(grupos.values().iterator().next().keySet());
        boolean regular =
                grupos.values().stream().allMatch(g -> List.copyOf(g.keySet()).equals(orden));
        return regular ? Optional.of(arma(tabla, fijos, medidas, orden, grupos)) : Optional.empty();
    }

    private static HojaDeTabla arma(
            Tabla tabla,
            List<Campo> fijos,
            List<Campo> medidas,
            List<Map<String, String>> orden,
            Map<List<Campo.Contenido>, Map<Map<String, String>, Fila>> grupos) {
        List<Columna> columnas = new ArrayList<>();
        fijos.forEach(c -> columnas.add(new Columna(c, Map.of())));
        orden.forEach(corte -> medidas.forEach(m -> columnas.add(new Columna(m, corte))));
        List<List<Campo.Contenido>> filas = new ArrayList<>();
        grupos.forEach((fijas, porCorte) -> {
            List<Campo.Contenido> fila = new ArrayList<>(fijas);
            porCorte.values().forEach(f -> medidas.forEach(m -> fila.add(m.contenido(f))));
            filas.add(fila);
        });
        return new HojaDeTabla(tabla.clave(), tabla.columnas(), columnas, filas);
    }

    private static boolean esMedida(Campo campo) {
        return MEDIDAS.stream().anyMatch(m -> campo.nombre().startsWith(m));
    }

    private static Map<String, String> corte(Tabla tabla, Fila fila, Set<String> cortes) {
        Map<String, String> corte = new LinkedHashMap<>();
        tabla.columnas().stream()
                .filter(cortes::contains)
                .forEach(c -> corte.put(c, fila.crudo(c)));
        return corte;
    }

    private static List<Map<String, String>> celdas(Tabla tabla) {
        return tabla.filas().stream()
                .map(f -> {
                    Map<String, String> celdas = new LinkedHashMap<>();
                    tabla.columnas().forEach(c -> celdas.put(c, f.crudo(c)));
                    return celdas;
                })
                .toList();
    }

    /** The captured rows that this layout stands for. */
    List<Map<String, String>> filasCapturadas() {
        List<Map<String, String>> cortes =
                columnas.stream().map(Columna::corte).filter(c -> !c.isEmpty()).distinct().toList();
        List<Map<String, String>> una = List.of(Map.of());
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<Campo.Contenido> fila : filas) {
            for (Map<String, String> corte : cortes.isEmpty() ? una : cortes) {
                rows.add(capturada(fila, corte));
            }
        }
        return rows;
    }

    private Map<String, String> capturada(List<Campo.Contenido> fila, Map<String, String> corte) {
        Map<String, String> sueltas = new LinkedHashMap<>(corte);
        for (int i = 0; i < columnas.size(); i++) {
            Columna columna = columnas.get(i);
            if (columna.corte().isEmpty() || columna.corte().equals(corte)) {
                sueltas.putAll(columna.campo().columnasDe(fila.get(i)));
            }
        }
        Map<String, String> enOrden = new LinkedHashMap<>();
        capturadas.forEach(c -> enOrden.put(c, sueltas.getOrDefault(c, "")));
        return enOrden;
    }

    /** The captured table, each row placed where the given names and numbers say. */
    Tabla tabla(String archivo) {
        List<Fila> filasDeTabla = new ArrayList<>();
        int linea = 2;
        for (Map<String, String> celdas : filasCapturadas()) {
            filasDeTabla.add(new Fila(new Origen(archivo, linea++), celdas));
        }
        return new Tabla(clave, capturadas, filasDeTabla);
    }

    /** Whether a printed row closes its table. */
    boolean esTotal(List<Campo.Contenido> celdas) {
        for (int i = 0; i < celdas.size(); i++) {
            String nombre = columnas.get(i).campo().nombre();
            if (celdas.get(i) instanceof Campo.Contenido.Texto(String texto)
                    && cierraTabla(nombre, texto)) {
                return true;
            }
        }
        return false;
    }

    private static boolean cierraTabla(String columna, String texto) {
        return switch (columna) {
            case "nivel" -> texto.equals("total");
            case "beneficiario" -> texto.strip().equals("TOTAL");
            default -> false;
        };
    }
}
