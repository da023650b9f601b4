package mx.recauda.formats.archivo;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads text files of one directory, and nothing outside it: symbolic links may not leave the
 * directory, sizes are bounded, and bytes that are not UTF-8 are refused with their place instead
 * of being replaced.
 *
 * @param directorio the only directory it reads from
 * @param limites how much it reads
 * @param idioma language of the incidents
 */
public record LectorDeTexto(Path directorio, Limites limites, Idioma idioma) {

    /** The text of a file without its byte-order mark, or the reason it could not be read. */
    public Resultado<Optional<String>> lee(String nombre) {
        try {
            Path archivo = directorio.resolve(nombre);
            if (saleDelDirectorio(archivo)) {
                return rechazo(nombre, ErrorDeArchivo.FUERA_DEL_DIRECTORIO, nombre);
            }
            byte[] bytes = leeHastaElLimite(archivo);
            if (bytes.length > limites.bytesPorArchivo()) {
                return rechazo(
                        nombre,
                        ErrorDeArchivo.DEMASIADO_GRANDE,
                        nombre,
                        Limites.enMib(Files.size(archivo)),
                        String.valueOf(limites.mibPorArchivo()));
            }
            return decodifica(nombre, bytes, idioma);
        } catch (IOException e) {
            return rechazo(
                    nombre,
                    ErrorDeArchivo.NO_SE_PUEDE_LEER,
                    nombre,
                    MotivoDeLectura.de(e).texto(idioma));
        }
    }

    private boolean saleDelDirectorio(Path archivo) throws IOException {
        Path raiz = directorio.toRealPath();
        return !archivo.toRealPath().startsWith(raiz)
                || !Files.isRegularFile(archivo.toRealPath(), LinkOption.NOFOLLOW_LINKS);
    }

    /** One byte past the limit at most, so that a file that grows while read is refused too. */
    private byte[] leeHastaElLimite(Path archivo) throws IOException {
        int tope = (int) Math.min(Integer.MAX_VALUE - 16, limites.bytesPorArchivo() + 1);
        if (Files.size(archivo) > limites.bytesPorArchivo()) {
            return new byte[tope];
        }
        try (InputStream entrada = Files.newInputStream(archivo)) {
            return entrada.readNBytes(tope);
        }
    }

    private Resultado<Optional<String>> rechazo(
            String nombre, ErrorDeArchivo error, Object... argumentos) {
        return new Resultado<>(
                Optional.empty(),
                List.of(Incidencia.de(error, idioma, argumentos).enArchivo(nombre)));
    }

    /**
     * Decodes strictly. The first byte that is not UTF-8 is named with its line and column (in
     * characters, from 1) and with what the file looks like.
     */
    public static Resultado<Optional<String>> decodifica(
            String nombre, byte[] bytes, Idioma idioma) {
        return decodifica(nombre, bytes, 1, idioma);
    }

    /**
     * Decodes a piece of a file in the same way.
     *
     * @param primera number of the line with which the piece begins
     */
    public static Resultado<Optional<String>> decodifica(
            String nombre, byte[] bytes, int primera, Idioma idioma) {
        int inicio = tieneMarca(bytes) ? 3 : 0;
        ByteBuffer entrada = ByteBuffer.wrap(bytes, inicio, bytes.length - inicio);
        CharBuffer salida = CharBuffer.allocate(bytes.length - inicio);
        CharsetDecoder decodificador =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult resultado = decodificador.decode(entrada, salida, true);
        String texto = salida.flip().toString();
        if (resultado.isError()) {
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            noEsUtf8(
                                    nombre,
                                    bytes,
                                    entrada.position(),
                                    Lugar.despuesDe(primera, texto),
                                    idioma)));
        }
        int nulo = texto.indexOf('\0');
        if (nulo >= 0) {
            Lugar lugar = Lugar.despuesDe(primera, texto.substring(0, nulo));
            return new Resultado<>(
                    Optional.empty(),
                    List.of(
                            Incidencia.de(
                                            ErrorDeArchivo.CARACTER_NULO,
                                            idioma,
                                            nombre,
                                            String.valueOf(lugar.linea()),
                                            String.valueOf(lugar.columna()))
                                    .enArchivo(nombre)
                                    .enLinea(lugar.linea())));
        }
        return Resultado.de(Optional.of(texto));
    }

    private static boolean tieneMarca(byte[] bytes) {
        return bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
    }

    private static Incidencia noEsUtf8(
            String nombre, byte[] bytes, int posicion, Lugar lugar, Idioma idioma) {
        String octeto = "0x%02X".formatted(bytes[posicion] & 0xFF);
        return Incidencia.de(
                        ErrorDeArchivo.NO_ES_UTF8,
                        idioma,
                        nombre,
                        octeto,
                        String.valueOf(lugar.linea()),
                        String.valueOf(lugar.columna()),
                        Codificacion.parece(bytes, posicion, idioma))
                .enArchivo(nombre)
                .enLinea(lugar.linea())
                .enCampo("", octeto);
    }

    /**
     * A place in a text.
     *
     * @param linea from 1
     * @param columna in characters, from 1
     */
    private record Lugar(int linea, int columna) {
        static Lugar despuesDe(int primera, String texto) {
            int linea = primera + (int) texto.chars().filter(c -> c == '\n').count();
            return new Lugar(linea, texto.length() - texto.lastIndexOf('\n'));
        }
    }
}
