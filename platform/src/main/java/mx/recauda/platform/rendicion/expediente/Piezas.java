package mx.recauda.platform.rendicion.expediente;

import mx.recauda.platform.rendicion.expediente.Consultas.Firmado;
import mx.recauda.platform.rendicion.expediente.ConsultasDeBorrador.Captura;
import mx.recauda.platform.rendicion.expediente.ConsultasDeBorrador.Explicacion;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.expediente.Parte.Clase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Parts that every folder has, whatever its figure. */
final class Piezas {

    private static final List<String> PAR = List.of("dato", "valor");
    private static final List<String> FIRMANTES =
            List.of("acto", "papel", "nombre", "persona", "puesto", "area", "cuando");

    private static final List<String> HALLAZGOS =
            List.of(
                    "regla",
                    "gravedad",
                    "ubicacion",
                    "publicado",
                    "esperado",
                    "mensaje",
                    "justificacion");
    private static final List<String> EVIDENCIA =
            List.of("archivo", "tipo", "bytes", "sha256", "incluido");

    private Piezas() {}

    /** A part of pairs; those without value are left out. */
    static Parte pares(Clase clase, Map<String, String> pares) {
        return new Parte(
                clase,
                PAR,
                pares.entrySet().stream()
                        .filter(p -> !p.getValue().isEmpty())
                        .map(p -> List.of(p.getKey(), p.getValue()))
                        .toList());
    }

    /** The handle that lists the facts behind a cell. */
    static String consulta(String origen, String tabla, String fila, String columna) {
        return origen
                + "?tabla="
                + codifica(tabla)
                + "&fila="
                + codifica(fila)
                + "&columna="
                + codifica(columna);
    }

    private static String codifica(String texto) {
        return URLEncoder.encode(texto, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * The signatures that cover the figure as it is: of a section returned or opened again, those
     * since then, with the request; of one withdrawn, none.
     */
    static List<Firmado> enVigor(List<Firmado> firmados) {
        Map<UUID, List<Firmado>> caminos =
                firmados.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Firmado::solicitud,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Set<Firmado> vigentes = new HashSet<>();
        for (List<Firmado> camino : caminos.values()) {
            for (Firmado f : camino) {
                switch (f.accion()) {
                    case "RETIRAR" -> vigentes.removeAll(camino);
                    case "DEVOLVER", "REABRIR" -> {
                        vigentes.removeAll(camino);
                        vigentes.add(camino.getFirst());
                        vigentes.add(f);
                    }
                    default -> vigentes.add(f);
                }
            }
        }
        return firmados.stream().filter(vigentes::contains).toList();
    }

    /** Who signed, in order; captures are told by who made them. */
    static Parte firmantes(List<Firmado> firmados, List<List<String>> otros) {
        List<List<String>> filas = new ArrayList<>(otros);
        firmados.forEach(f ->
                filas.add(
                        List.of(
                                f.acto(),
                                f.papel(),
                                f.nombre(),
                                f.persona(),
                                f.puesto(),
                                f.area(),
                                f.en().toString())));
        return new Parte(Clase.FIRMANTES, FIRMANTES, filas);
    }

    /** Acts of the road of the section, as things that happened. */
    static List<Suceso> sucesos(List<Firmado> firmados) {
        List<Suceso> sucesos = new ArrayList<>();
        for (int i = 0; i < firmados.size(); i++) {
            Firmado f = firmados.get(i);
            String nota =
                    f.oficio().isEmpty() ? f.nota() : Palabras.di("oficio", f.oficio(), f.nota());
            sucesos.add(new Suceso(f.en(), 20 + i, f.nombre(), f.puesto(), f.acto(), nota));
        }
        return sucesos;
    }

    /** A capture in a draft, as something that happened. */
    static Suceso suceso(Captura captura) {
        return new Suceso(
                captura.en(),
                10,
                captura.por(),
                "",
                Palabras.di("suceso.borrador"),
                Palabras.di(
                        "suceso.borrador.detalle",
                        String.valueOf(captura.numero()),
                        captura.valor()));
    }

    /** An explanation written in a draft, as something that happened. */
    static Suceso suceso(Explicacion e) {
        return new Suceso(
                e.en(),
                11,
                e.por(),
                "",
                Palabras.di("suceso.justificada"),
                Palabras.di(
                        "suceso.justificada.detalle",
                        String.valueOf(e.numero()),
                        e.valor().isEmpty() ? Palabras.di("noHay") : e.valor(),
                        e.causa()));
    }

    /** The findings, with the reason given for each one, or an empty text. */
    static Parte hallazgos(List<List<String>> filas) {
        return new Parte(Clase.HALLAZGOS, HALLAZGOS, filas);
    }

    /** Files that prove the figure: path, type, size, hash, and whether they go in the folder. */
    static Parte evidencia(List<List<String>> filas) {
        return new Parte(Clase.EVIDENCIA, EVIDENCIA, filas);
    }

    /** A row of {@link #evidencia}. */
    static List<String> archivo(
            String ruta, String tipo, long bytes, String huella, boolean incluido) {
        return List.of(
                ruta,
                tipo,
                bytes < 0 ? "" : String.valueOf(bytes),
                huella,
                Palabras.di(incluido ? "si" : "no"));
    }

    /** The chronology, in order. */
    static Parte cronologia(List<Suceso> sucesos) {
        return new Parte(
                Clase.CRONOLOGIA,
                Suceso.COLUMNAS,
                sucesos.stream().sorted(Suceso.EN_ORDEN).map(Suceso::fila).toList());
    }

    /** The instant of the folder: the one asked for, or that of the last thing that happened. */
    static Instant al(Optional<Instant> pedido, List<Suceso> sucesos) {
        return pedido.orElseGet(
                () -> sucesos.stream().map(Suceso::cuando).max(Instant::compareTo).orElseThrow());
    }
}
