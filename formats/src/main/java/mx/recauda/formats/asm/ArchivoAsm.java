package mx.recauda.formats.asm;

import mx.recauda.formats.archivo.ErrorDeArchivo;
import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.archivo.MotivoDeLectura;
import mx.recauda.formats.json.Json;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.rendicion.asm.SeguimientoAsm;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file {@code asm-seguimiento/1}, or the directory that holds it as {@code asm.json}. */
public final class ArchivoAsm {

    /** Name of the file inside a directory. */
    public static final String NOMBRE = "asm.json";

    private ArchivoAsm() {}

    /**
     * Reads a file. Cells are kept as published; a document or a row that cannot be read is left
     * out and reported.
     *
     * @param ruta the file, or a directory with {@code asm.json}
     * @return the documents read; empty when the file is not a follow-up
     */
    public static Resultado<Optional<SeguimientoAsm>> lee(
            Path ruta, Limites limites, Idioma idioma) {
        Path archivo = Files.isDirectory(ruta) ? ruta.resolve(NOMBRE) : ruta;
        if (!Files.isRegularFile(archivo)) {
            return rechazo(
                    Incidencia.de(
                                    ErrorDeArchivo.NO_SE_PUEDE_LEER,
                                    idioma,
                                    archivo.toString(),
                                    MotivoDeLectura.NO_EXISTE.texto(idioma))
                            .enArchivo(archivo.toString()));
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
    public static Resultado<Optional<SeguimientoAsm>> interpreta(
            String nombre, String texto, Idioma idioma) {
        Resultado<Optional<JsonNode>> json = Json.lee(nombre, texto, idioma);
        return json.valor().isEmpty()
                ? new Resultado<>(Optional.empty(), json.incidencias())
                : LectorDeAsm.lee(nombre, json.valor().get(), idioma);
    }

    private static Resultado<Optional<SeguimientoAsm>> rechazo(Incidencia incidencia) {
        return new Resultado<>(Optional.empty(), List.of(incidencia));
    }
}
