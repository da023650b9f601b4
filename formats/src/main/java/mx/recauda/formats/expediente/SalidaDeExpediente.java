package mx.recauda.formats.expediente;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.ley.huella.Resumen;
import mx.recauda.rendicion.expediente.ExpedienteDeCifra;
import mx.recauda.rendicion.expediente.Parte;
import mx.recauda.rendicion.expediente.Prueba;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the folder. Every file is named in {@code SHA256SUMS}, so that {@code sha256sum -c
 * SHA256SUMS} run inside it verifies them all. The bytes depend on nothing but the content.
 */
public final class SalidaDeExpediente {

    /** Name of the list of hashes. */
    public static final String HUELLAS = "SHA256SUMS";

    /** Name of the index. */
    public static final String INDICE = "0-indice.pdf";

    private static final LocalDateTime MOMENTO = LocalDateTime.of(2000, 1, 1, 0, 0);

    private SalidaDeExpediente() {}

    /** The files of the folder by path, the index and the list of hashes included. */
    public static SortedMap<String, byte[]> archivos(ExpedienteDeCifra expediente) {
        SortedMap<String, byte[]> archivos = new TreeMap<>();
        for (Parte parte : expediente.partes()) {
            archivos.put(
                    parte.clase().archivo(),
                    utf8(EscritorCsv.escribe(parte.columnas(), parte.filas())));
        }
        for (Prueba prueba : expediente.pruebas()) {
            archivos.put(prueba.ruta(), prueba.contenido());
        }
        archivos.put(INDICE, PdfDeExpediente.escribe(expediente, huellas(archivos)));
        StringBuilder lista = new StringBuilder();
        huellas(archivos)
                .forEach((ruta, huella) ->
                        lista.append(huella).append("  ").append(ruta).append('\n'));
        archivos.put(HUELLAS, utf8(lista.toString()));
        return archivos;
    }

    /** The folder as a zip. */
    public static byte[] zip(ExpedienteDeCifra expediente) {
        return zip(expediente, archivos(expediente));
    }

    /** The same when its files were written already, which is what takes time. */
    public static byte[] zip(ExpedienteDeCifra expediente, SortedMap<String, byte[]> archivos) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(salida)) {
            for (Map.Entry<String, byte[]> archivo : archivos.entrySet()) {
                ZipEntry entrada = new ZipEntry(expediente.nombre() + "/" + archivo.getKey());
                entrada.setTimeLocal(MOMENTO);
                zip.putNextEntry(entrada);
                zip.write(archivo.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return salida.toByteArray();
    }

    /** SHA-256 in lower-case hexadecimal. */
    public static String sha256(byte[] contenido) {
        return Resumen.de(contenido).toString();
    }

    private static SortedMap<String, String> huellas(SortedMap<String, byte[]> archivos) {
        SortedMap<String, String> huellas = new TreeMap<>();
        archivos.forEach((ruta, contenido) -> huellas.put(ruta, sha256(contenido)));
        return huellas;
    }

    private static byte[] utf8(String texto) {
        return texto.getBytes(StandardCharsets.UTF_8);
    }
}
