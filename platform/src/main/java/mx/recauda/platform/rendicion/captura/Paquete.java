package mx.recauda.platform.rendicion.captura;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Opens what was uploaded: a ZIP with one folder, or a lone JSON. Sizes are counted on the bytes
 * that come out, never on what the ZIP declares of itself.
 */
final class Paquete {

    private static final int BLOQUE = 16 * 1024;
    private static final long DESDE = 1024L * 1024L;

    private final Limites limites;
    private final Idioma idioma;
    private final Map<String, byte[]> archivos = new LinkedHashMap<>();
    private Optional<String> carpeta = Optional.empty();
    private long total;

    private Paquete(Limites limites, Idioma idioma) {
        this.limites = limites;
        this.idioma = idioma;
    }

    /** The files inside; nothing when something is refused. */
    static Resultado<List<Archivo>> abre(Archivo subido, Limites limites, Idioma idioma) {
        String nombre = subido.nombre().toLowerCase(Locale.ROOT);
        Paquete paquete = new Paquete(limites, idioma);
        if (nombre.endsWith(".json")) {
            return Resultado.de(List.of(subido));
        }
        if (!nombre.endsWith(".zip")) {
            return paquete.rechaza(ErrorDeIncorporacion.NI_ZIP_NI_JSON, subido.nombre());
        }
        return paquete.zip(subido);
    }

    private Resultado<List<Archivo>> zip(Archivo subido) {
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(subido.contenido()))) {
            int entradas = 0;
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (++entradas > limites.entradas()) {
                    return rechaza(
                            ErrorDeIncorporacion.DEMASIADAS_ENTRADAS, entradas, limites.entradas());
                }
                Optional<Incidencia> mal = e.isDirectory() ? revisa(e) : agrega(e, zip, subido);
                if (mal.isPresent()) {
                    return new Resultado<>(List.of(), List.of(mal.get()));
                }
            }
        } catch (IOException | IllegalArgumentException danado) {
            return rechaza(ErrorDeIncorporacion.ZIP_ILEGIBLE, subido.nombre());
        }
        if (archivos.isEmpty()) {
            return rechaza(ErrorDeIncorporacion.ZIP_ILEGIBLE, subido.nombre());
        }
        return Resultado.de(
                archivos.entrySet().stream()
                        .map(a -> new Archivo(a.getKey(), a.getValue()))
                        .toList());
    }

    private Optional<Incidencia> revisa(ZipEntry entrada) {
        String ruta = entrada.getName().replace('\\', '/');
        boolean peligrosa =
                ruta.startsWith("/")
                        || ruta.indexOf(':') >= 0
                        || ruta.indexOf('\0') >= 0
                        || List.of(ruta.split("/")).contains("..");
        return peligrosa
                ? Optional.of(di(ErrorDeIncorporacion.RUTA_PELIGROSA, entrada.getName()))
                : Optional.empty();
    }

    private Optional<Incidencia> agrega(ZipEntry entrada, ZipInputStream zip, Archivo subido)
            throws IOException {
        Optional<Incidencia> peligrosa = revisa(entrada);
        if (peligrosa.isPresent()) {
            return peligrosa;
        }
        String ruta = entrada.getName().replace('\\', '/');
        int corte = ruta.lastIndexOf('/') + 1;
        String esta = ruta.substring(0, corte);
        String nombre = ruta.substring(corte);
        if (nombre.startsWith(".") || esta.startsWith("__MACOSX/")) {
            return Optional.empty();
        }
        if (carpeta.isPresent() && !carpeta.get().equals(esta)) {
            return Optional.of(di(ErrorDeIncorporacion.VARIAS_CARPETAS, carpeta.get(), esta));
        }
        carpeta = Optional.of(esta);
        if (archivos.containsKey(nombre)) {
            return Optional.of(di(ErrorDeIncorporacion.ENTRADA_REPETIDA, nombre));
        }
        return infla(nombre, zip, subido.contenido().length);
    }

    private Optional<Incidencia> infla(String nombre, InputStream zip, long comprimido)
            throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        byte[] bloque = new byte[BLOQUE];
        for (int n = zip.read(bloque); n >= 0; n = zip.read(bloque)) {
            salida.write(bloque, 0, n);
            total += n;
            if (salida.size() > limites.bytesPorArchivo()
                    || total > limites.bytesDescomprimidos()) {
                return Optional.of(
                        di(ErrorDeIncorporacion.DEMASIADO_GRANDE, nombre, limites.mibPorArchivo()));
            }
            if (total > DESDE && total > comprimido * limites.razonDeCompresion()) {
                return Optional.of(
                        di(
                                ErrorDeIncorporacion.COMPRESION_SOSPECHOSA,
                                nombre,
                                limites.razonDeCompresion()));
            }
        }
        archivos.put(nombre, salida.toByteArray());
        return Optional.empty();
    }

    private Resultado<List<Archivo>> rechaza(ErrorDeIncorporacion error, Object... argumentos) {
        return new Resultado<>(List.of(), List.of(di(error, argumentos)));
    }

    private Incidencia di(ErrorDeIncorporacion error, Object... argumentos) {
        return Incidencia.de(error, idioma, argumentos);
    }
}
