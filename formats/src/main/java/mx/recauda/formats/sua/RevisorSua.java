package mx.recauda.formats.sua;

import mx.recauda.ley.error.Idioma;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reviews import files of any number of employers before SUA reads them. With a file of workers,
 * each fact is checked against the employment of its worker; without one, only line by line.
 */
public final class RevisorSua {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private RevisorSua() {}

    /**
     * Reviews the files together.
     *
     * @param archivos content by name; the name says which file it is, or else the width of its
     *     first line
     */
    public static RevisionSua revisa(Map<String, byte[]> archivos, Idioma idioma) {
        Map<ArchivoSua, Map<String, byte[]>> porClase = new TreeMap<>();
        List<String> ajenos = new ArrayList<>();
        archivos.forEach((nombre, contenido) -> {
            Optional<ArchivoSua> clase = clase(nombre, contenido);
            if (clase.isPresent()) {
                porClase.computeIfAbsent(clase.get(), c -> new LinkedHashMap<>())
                        .put(nombre, contenido);
            } else {
                ajenos.add(nombre);
            }
        });
        boolean conTrabajadores = porClase.containsKey(ArchivoSua.ASEG);
        LecturaSua lectura = new LecturaSua(Optional.empty(), conTrabajadores, idioma);
        ajenos.forEach(nombre -> lectura.general(ErrorSua.ARCHIVO_DESCONOCIDO, nombre));
        porClase.forEach((clase, suyos) ->
                suyos.forEach((nombre, contenido) -> lectura.archivo(clase, nombre, contenido)));
        return new RevisionSua(
                archivos.size(),
                conTrabajadores ? lectura.expedientes().size() : 0,
                lectura.lineas(),
                lectura.apartadas(),
                lectura.incidencias());
    }

    private static Optional<ArchivoSua> clase(String nombre, byte[] contenido) {
        return ArchivoSua.deNombre(nombre).or(() -> ArchivoSua.deAncho(anchoDe(contenido)));
    }

    private static int anchoDe(byte[] contenido) {
        return new String(contenido, WINDOWS_1252)
                .lines()
                .filter(linea -> !linea.isBlank())
                .findFirst()
                .map(String::length)
                .orElse(0);
    }
}
