package mx.recauda.formats.sua;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file into lines of the width due. */
final class Renglones {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Renglones() {}

    /** The lines of the right width, and what is wrong with the others. */
    static Resultado<List<Renglon>> de(
            ArchivoSua clase, String archivo, byte[] bytes, Idioma idioma) {
        boolean enUtf8 = pareceUtf8(bytes);
        List<Renglon> renglones = new ArrayList<>();
        List<Incidencia> incidencias = new ArrayList<>();
        String[] lineas = new String(bytes, WINDOWS_1252).split("\\r?\\n", -1);
        for (int i = 0; i < lineas.length; i++) {
            String linea = lineas[i];
            int numero = i + 1;
            if (linea.isBlank() && (i == lineas.length - 1 || linea.isEmpty())) {
                continue;
            }
            if (linea.chars().anyMatch(c -> c < ' ')) {
                incidencias.add(
                        falla(ErrorSua.NO_ES_TEXTO, archivo, numero, linea, idioma, numero));
            } else if (!clase.admite(linea.length())) {
                ErrorSua codigo =
                        enUtf8 && conLetraDeDosBytes(linea) ? ErrorSua.EN_UTF8 : ErrorSua.ANCHO;
                incidencias.add(
                        falla(
                                codigo,
                                archivo,
                                numero,
                                linea,
                                idioma,
                                linea.length(),
                                clase.ancho(),
                                clase.name()));
            } else {
                renglones.add(new Renglon(archivo, numero, linea, idioma));
            }
        }
        return new Resultado<>(renglones, incidencias);
    }

    private static Incidencia falla(
            ErrorSua codigo,
            String archivo,
            int numero,
            String linea,
            Idioma idioma,
            Object... argumentos) {
        Object[] textos = new Object[argumentos.length];
        for (int i = 0; i < argumentos.length; i++) {
            textos[i] = String.valueOf(argumentos[i]);
        }
        return Incidencia.de(codigo, idioma, textos)
                .enArchivo(archivo)
                .enLinea(numero)
                .enCampo("línea", linea);
    }

    private static boolean conLetraDeDosBytes(String linea) {
        return linea.indexOf('Ã') >= 0 || linea.indexOf('Â') >= 0;
    }

    private static boolean pareceUtf8(byte[] bytes) {
        boolean hayAltos = false;
        for (byte b : bytes) {
            hayAltos |= b < 0;
        }
        if (!hayAltos) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
