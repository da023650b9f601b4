package mx.recauda.cli.determina;

import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.csv.LectorCsv;
import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.formats.csv.TablaCsv.FilaCsv;
import mx.recauda.formats.json.Json;
import mx.recauda.formats.sua.ArchivoSua;
import mx.recauda.formats.sua.ErrorSua;
import mx.recauda.formats.sua.LectorSua.Salarios;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The input directory: import files, and what the employer adds beside them. */
final class Carpeta {

    static final String PATRON = "patron.json";
    static final String SALARIOS = "salarios.csv";

    private final Path directorio;
    private final Limites limites;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    Carpeta(Path directorio, Limites limites, Idioma idioma) {
        this.directorio = directorio;
        this.limites = limites;
        this.idioma = idioma;
    }

    List<Incidencia> incidencias() {
        return incidencias;
    }

    /** The import files by name; others are passed over. */
    Map<String, byte[]> archivos() {
        Map<String, byte[]> archivos = new TreeMap<>();
        try (Stream<Path> entradas = Files.list(directorio)) {
            for (Path archivo : entradas.sorted().toList()) {
                String nombre = archivo.getFileName().toString();
                if (ArchivoSua.deNombre(nombre).isEmpty() || !Files.isRegularFile(archivo)) {
                    continue;
                }
                if (Files.size(archivo) > limites.bytesPorArchivo()) {
                    anota(
                            ErrorDeDetermina.DEMASIADO_GRANDE,
                            nombre,
                            String.valueOf(limites.mibPorArchivo()));
                } else {
                    archivos.put(nombre, Files.readAllBytes(archivo));
                }
            }
        } catch (IOException e) {
            anota(ErrorDeDetermina.DIRECTORIO, directorio.toString());
        }
        return archivos;
    }

    /** Fields of {@code patron.json}: razonSocial, rfc, zona, primaRT. */
    Map<String, String> patron() {
        Map<String, String> campos = new HashMap<>();
        texto(PATRON)
                .flatMap(t -> recoge(Json.lee(PATRON, t, idioma)))
                .ifPresent(nodo -> {
                    for (String campo : List.of("razonSocial", "rfc", "zona", "primaRT")) {
                        JsonNode valor = nodo.path(campo);
                        if (valor.isString()) {
                            campos.put(campo, valor.stringValue());
                        }
                    }
                });
        return campos;
    }

    /** Wages by NSS, from {@code salarios.csv}. */
    Map<String, Salarios> salarios() {
        Map<String, Salarios> salarios = new HashMap<>();
        texto(SALARIOS)
                .flatMap(t -> recoge(LectorCsv.lee(SALARIOS, t, idioma)))
                .ifPresent(tabla -> tabla.filas().forEach(f -> anota(tabla, f, salarios)));
        return salarios;
    }

    private void anota(TablaCsv tabla, FilaCsv fila, Map<String, Salarios> salarios) {
        int nss = tabla.columnas().indexOf("nss");
        if (nss >= 0) {
            salarios.put(
                    fila.campos().get(nss).strip(),
                    new Salarios(
                            importe(tabla, fila, "salarioDiario", 1),
                            importe(tabla, fila, "salarioPagado", 0)));
        }
    }

    /** A daily wage is at least one centavo; nothing may have been paid in the bimester. */
    private Optional<Importe> importe(
            TablaCsv tabla, FilaCsv fila, String columna, long minimoCentavos) {
        int lugar = tabla.columnas().indexOf(columna);
        String valor = lugar < 0 ? "" : fila.campos().get(lugar).strip();
        if (valor.isEmpty()) {
            return Optional.empty();
        }
        Optional<Importe> importe =
                parse(valor).filter(leido -> leido.centavos() >= minimoCentavos);
        if (importe.isEmpty()) {
            incidencias.add(
                    Incidencia.de(ErrorSua.SALARIOS, idioma, valor, columna)
                            .enArchivo(SALARIOS)
                            .enLinea(fila.linea())
                            .enCampo(columna, valor));
        }
        return importe;
    }

    private static Optional<Importe> parse(String valor) {
        try {
            return Optional.of(Importe.parse(valor));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> texto(String nombre) {
        return Files.exists(directorio.resolve(nombre))
                ? recoge(new LectorDeTexto(directorio, limites, idioma).lee(nombre))
                : Optional.empty();
    }

    private <T> Optional<T> recoge(Resultado<Optional<T>> leido) {
        incidencias.addAll(leido.incidencias());
        return leido.valor();
    }

    private void anota(ErrorDeDetermina codigo, Object... argumentos) {
        incidencias.add(Incidencia.de(codigo, idioma, argumentos));
    }
}
