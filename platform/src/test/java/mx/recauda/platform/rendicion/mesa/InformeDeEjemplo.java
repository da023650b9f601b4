package mx.recauda.platform.rendicion.mesa;

import mx.recauda.ley.error.Idioma;
import mx.recauda.platform.rendicion.captura.Archivo;
import mx.recauda.platform.rendicion.captura.Documento;
import mx.recauda.platform.rendicion.captura.Incorporacion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The published report of 2014, received as somebody would bring it. */
public final class InformeDeEjemplo {

    private static final Path CARPETA = Path.of("..", "golden", "2014Q4");

    private InformeDeEjemplo() {}

    /** Receives it, or finds it already received. */
    public static Documento recibe(Incorporacion incorporacion) throws IOException {
        return deOtroAnio(incorporacion, 2014);
    }

    /** The same as if it were the report of another year. */
    public static Documento deOtroAnio(Incorporacion incorporacion, int anio) throws IOException {
        List<Archivo> archivos = new ArrayList<>();
        try (Stream<Path> todos = Files.list(CARPETA)) {
            for (Path archivo : todos.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(archivo);
                archivos.add(
                        new Archivo(
                                archivo.getFileName().toString(),
                                anio == 2014 ? bytes : conAnio(bytes, anio)));
            }
        }
        return incorporacion.incorpora(archivos, Idioma.ES).valor().orElseThrow().documento();
    }

    private static byte[] conAnio(byte[] archivo, int anio) {
        return new String(archivo, StandardCharsets.UTF_8)
                .replace("\"anio\": 2014,", "\"anio\": " + anio + ",")
                .getBytes(StandardCharsets.UTF_8);
    }
}
