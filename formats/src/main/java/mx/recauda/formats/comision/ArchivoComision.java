package mx.recauda.formats.comision;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.archivo.MotivoDeLectura;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.comision.InformeComision;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The JSON file of a commission report, or the directory that holds it. */
public final class ArchivoComision {

    /** Name of the file inside a directory. */
    public static final String NOMBRE = "commission.json";

    private ArchivoComision() {}

    /**
     * Reads a report; fields are kept as captured.
     *
     * @param ruta the file, or a directory with {@code commission.json}
     * @return the report; empty when the file is not one
     */
    public static Resultado<Optional<InformeComision>> lee(
            Path ruta, Limites limites, Idioma idioma) {
        Path archivo = Files.isDirectory(ruta) ? ruta.resolve(NOMBRE) : ruta;
        if (!Files.isRegularFile(archivo)) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(
                                            ErrorDeArchivo.NO_SE_PUEDE_LEER,
                                            idioma,
                                            archivo.toString(),
                                            MotivoDeLectura.NO_EXISTE.texto(idioma))
                                    .enArchivo(archivo.toString())));
        }
        Path carpeta = archivo.toAbsolutePath().getParent();
        String nombre = archivo.getFileName().toString();
        Resultado<Optional<String>> texto =
                new LectorDeTexto(carpeta == null ? Path.of(".") : carpeta, limites, idioma)
                        .lee(nombre);
        return texto.valor().isEmpty()
                ? new Resultado<>(Optional.empty(), texto.incidencias())
                : interpreta(nombre, texto.valor().get(), idioma);
    }

    /** Reads the text of a file that came by another road. */
    public static Resultado<Optional<InformeComision>> interpreta(
            String nombre, String texto, Idioma idioma) {
        Resultado<Optional<JsonNode>> json = Json.lee(nombre, texto, idioma);
        return json.valor().isEmpty()
                ? new Resultado<>(Optional.empty(), json.incidencias())
                : new LectorDeComision(nombre, json.valor().get(), idioma).lee();
    }
}
