package mx.recauda.formats.movimientos;

import mx.recauda.formats.movimientos.LectorDeMovimientos.Lectura;
import mx.recauda.formats.sua.ArchivoSua;
import mx.recauda.formats.sua.EscritorSua;
import mx.recauda.formats.sua.ImportacionSua;
import mx.recauda.formats.sua.LectorSua;
import mx.recauda.formats.sua.LineaSua;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Import files of SUA from the rows of a CSV: a folder for each registro patronal. What is written
 * is read back before it is given: a row that the reader refuses, or whose worker has no good
 * enrolment, is kept apart, and the rest is written without it.
 */
public final class GeneradorSua {

    private static final int NOMBRE_MAX = 50;

    /** A line and the row of the CSV from which it comes. */
    private record Escrita(LineaSua linea, int fila) {}

    private final String archivo;
    private final Lectura lectura;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final Set<Integer> apartadas = new TreeSet<>();
    private int filas;

    private GeneradorSua(String archivo, Lectura lectura, Idioma idioma) {
        this.archivo = archivo;
        this.lectura = lectura;
        this.idioma = idioma;
    }

    /** The import files of a CSV, and everything that was wrong with it. */
    public static Resultado<Generados> genera(String archivo, byte[] csv, Idioma idioma) {
        Resultado<Optional<Lectura>> leida = LectorDeMovimientos.lee(archivo, csv, idioma);
        if (leida.valor().isEmpty()) {
            return new Resultado<>(new Generados(Map.of(), 0, 0), leida.incidencias());
        }
        GeneradorSua generador = new GeneradorSua(archivo, leida.valor().get(), idioma);
        generador.incidencias.addAll(leida.incidencias());
        Generados generados = generador.genera();
        return new Resultado<>(generados, generador.incidencias);
    }

    private Generados genera() {
        lectura.apartadas().forEach(f -> apartadas.add(f.linea()));
        Map<RegistroPatronal, List<FilaDeMovimientos>> porRegistro = new TreeMap<>();
        for (FilaDeMovimientos fila : lectura.filas()) {
            porRegistro.computeIfAbsent(fila.registro(), r -> new ArrayList<>()).add(fila);
        }
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        porRegistro.forEach((registro, suyas) -> registro(registro, suyas, archivos));
        if (archivos.isEmpty()) {
            incidencias.add(
                    Incidencia.de(ErrorDeMovimientos.NADA_QUE_ESCRIBIR, idioma, archivo)
                            .enArchivo(archivo));
        }
        incidencias.sort(Comparator.comparingInt(Incidencia::linea));
        return Generados.de(archivos, lectura, apartadas, filas, incidencias);
    }

    private void registro(
            RegistroPatronal registro,
            List<FilaDeMovimientos> suyas,
            Map<String, byte[]> archivos) {
        List<FilaDeMovimientos> buenas = suyas;
        while (true) {
            Map<ArchivoSua, List<Escrita>> lineas = lineas(buenas);
            Map<String, byte[]> contenido = contenido(lineas);
            Set<Integer> malas = revisa(registro, lineas, contenido);
            if (malas.isEmpty()) {
                filas += (int) buenas.stream().filter(f -> !apartadas.contains(f.linea())).count();
                contenido.forEach((nombre, b) -> archivos.put(registro + "/" + nombre, b));
                return;
            }
            apartadas.addAll(malas);
            buenas = buenas.stream().filter(f -> !apartadas.contains(f.linea())).toList();
        }
    }

    /** Reads the files back; the incidents of each line are told of its row. */
    private Set<Integer> revisa(
            RegistroPatronal registro,
            Map<ArchivoSua, List<Escrita>> lineas,
            Map<String, byte[]> contenido) {
        if (contenido.isEmpty()) {
            return Set.of();
        }
        Resultado<ImportacionSua> leido = LectorSua.lee(registro, contenido, Map.of(), idioma);
        Set<Integer> malas = new TreeSet<>();
        List<Incidencia> errores = leido.errores();
        for (Incidencia i : errores.isEmpty() ? leido.incidencias() : errores) {
            ArchivoSua clase = ArchivoSua.deNombre(i.archivo()).orElseThrow();
            int fila = lineas.getOrDefault(clase, List.of()).get(i.linea() - 1).fila();
            if (i.esError()) {
                malas.add(fila);
            }
            incidencias.add(i.enArchivo(archivo).enLinea(fila));
        }
        return malas;
    }

    private static Map<String, byte[]> contenido(Map<ArchivoSua, List<Escrita>> lineas) {
        Map<String, byte[]> contenido = new LinkedHashMap<>();
        lineas.forEach((clase, suyas) ->
                contenido.put(
                        clase.nombre(),
                        EscritorSua.archivo(suyas.stream().map(Escrita::linea).toList())));
        return contenido;
    }

    private Map<ArchivoSua, List<Escrita>> lineas(List<FilaDeMovimientos> suyas) {
        Map<Nss, List<FilaDeMovimientos>> porTrabajador = new LinkedHashMap<>();
        for (FilaDeMovimientos fila : suyas) {
            porTrabajador.computeIfAbsent(fila.persona().nss(), n -> new ArrayList<>()).add(fila);
        }
        Map<ArchivoSua, List<Escrita>> lineas = new EnumMap<>(ArchivoSua.class);
        porTrabajador.values().forEach(filasDeUno -> trabajador(filasDeUno, lineas));
        return lineas;
    }

    private void trabajador(List<FilaDeMovimientos> suyas, Map<ArchivoSua, List<Escrita>> lineas) {
        Optional<FilaDeMovimientos> primera =
                suyas.stream()
                        .filter(f -> f.suceso() instanceof Suceso.Alta)
                        .min(Comparator.comparing(FilaDeMovimientos::fecha));
        if (primera.isEmpty() || !nombreCabe(primera.get())) {
            primera.ifPresent(f -> apartadas.add(f.linea()));
            suyas.stream().filter(f -> !primera.equals(Optional.of(f))).forEach(this::sinAlta);
            return;
        }
        FilaDeMovimientos fila = primera.get();
        Optional<FilaDeMovimientos> credito =
                suyas.stream()
                        .filter(f ->
                                f.suceso() instanceof Suceso.Credito c
                                        && c.tipo() == Suceso.MovimientoDeCredito.INICIO)
                        .min(Comparator.comparing(FilaDeMovimientos::fecha));
        if (fila.suceso() instanceof Suceso.Alta alta) {
            agrega(LineasDeSua.trabajador(fila, alta, credito), fila, lineas);
        }
        suyas.stream()
                .filter(f -> !f.equals(fila))
                .forEach(f -> agrega(LineasDeSua.hecho(f), f, lineas));
    }

    private static void agrega(
            List<LineaSua> nuevas, FilaDeMovimientos fila, Map<ArchivoSua, List<Escrita>> lineas) {
        for (LineaSua linea : nuevas) {
            lineas.computeIfAbsent(linea.archivo(), a -> new ArrayList<>())
                    .add(new Escrita(linea, fila.linea()));
        }
    }

    private boolean nombreCabe(FilaDeMovimientos fila) {
        String nombre = fila.persona().nombreDeSua();
        if (nombre.length() <= NOMBRE_MAX) {
            return true;
        }
        anota(
                Incidencia.de(
                        ErrorDeMovimientos.NOMBRE_DE_SUA,
                        idioma,
                        nombre,
                        String.valueOf(nombre.length()),
                        String.valueOf(NOMBRE_MAX)),
                fila);
        return false;
    }

    private void sinAlta(FilaDeMovimientos fila) {
        if (apartadas.add(fila.linea())) {
            anota(
                    Incidencia.de(
                            ErrorDeMovimientos.SIN_ALTA,
                            idioma,
                            fila.persona().nss().valor(),
                            fila.suceso().palabra()),
                    fila);
        }
    }

    private void anota(Incidencia incidencia, FilaDeMovimientos fila) {
        incidencias.add(incidencia.enArchivo(archivo).enLinea(fila.linea()));
    }
}
