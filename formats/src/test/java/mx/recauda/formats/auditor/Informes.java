package mx.recauda.formats.auditor;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.formats.csv.LectorCsv;
import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.formats.informe.EsquemaInforme;
import mx.recauda.ley.error.Idioma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Copies of report directories, changed for a test. */
final class Informes {

    private Informes() {}

    /** Rows of a CSV with its header first. */
    static TablaCsv csv(Path archivo) {
        return LectorCsv.lee(archivo.getFileName().toString(), lee(archivo), Idioma.ES)
                .valor()
                .orElseThrow();
    }

    /** A copy of the directory with each file changed. */
    static void copia(Path origen, Path destino, Consumer<Path> cambia) {
        try (Stream<Path> archivos = Files.list(origen)) {
            for (Path archivo : archivos.toList()) {
                Path copia = destino.resolve(archivo.getFileName().toString());
                Files.writeString(copia, lee(archivo));
                cambia.accept(copia);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the derived columns out of a CSV. */
    static void sinDerivadas(Path archivo) {
        if (!archivo.toString().endsWith(".csv")) {
            return;
        }
        TablaCsv tabla = csv(archivo);
        int[] quedan =
                IntStream.range(0, tabla.columnas().size())
                        .filter(i -> !EsquemaInforme.esDerivada(tabla.columnas().get(i)))
                        .toArray();
        List<List<String>> filas =
                tabla.filas().stream()
                        .map(f -> IntStream.of(quedan).mapToObj(f.campos()::get).toList())
                        .toList();
        List<String> columnas = IntStream.of(quedan).mapToObj(tabla.columnas()::get).toList();
        escribe(archivo, EscritorCsv.escribe(columnas, filas));
    }

    /** Replaces a text that must be in the file. */
    static void reemplaza(Path archivo, String antes, String despues) {
        String texto = lee(archivo);
        if (!texto.contains(antes)) {
            throw new IllegalArgumentException(archivo.getFileName() + " lacks " + antes);
        }
        escribe(archivo, texto.replace(antes, despues));
    }

    static String lee(Path archivo) {
        try {
            return Files.readString(archivo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void escribe(Path archivo, String texto) {
        try {
            Files.writeString(archivo, texto);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
