package mx.recauda.formats.evidencia;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * PDFs: refused when something in them runs by itself, when they carry another file, or when they
 * cannot be looked into. Names are sought in the file and in its compressed objects, with their
 * escapes undone; nothing is drawn nor interpreted.
 */
final class ExamenDePdf {

    private static final int PRINCIPIO = 1_024;
    private static final int INFLADO_MAXIMO = 100 * 1024 * 1024;
    private static final int BLOQUE = 64 * 1024;

    private static final List<String> ACTIVOS =
            List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA");

    private ExamenDePdf() {}

    /** Whether it begins as one; scanners leave a few blanks before. */
    static boolean loParece(byte[] contenido) {
        int lugar = Bytes.busca(contenido, "%PDF-", 0);
        if (lugar < 0 || lugar > PRINCIPIO) {
            return false;
        }
        for (int i = 0; i < lugar; i++) {
            boolean blanco = contenido[i] <= ' ' || (contenido[i] & 0xFF) >= 0xBB;
            if (!blanco) {
                return false;
            }
        }
        return true;
    }

    static Optional<Objecion> examina(byte[] contenido) {
        if (Bytes.busca(contenido, "%%EOF", 0) < 0) {
            return Optional.of(new Objecion(ErrorDeEvidencia.DANIADO, TipoDeArchivo.PDF.sigla()));
        }
        byte[] nombres = sinEscapes(contenido);
        if (Bytes.busca(nombres, "/Encrypt", 0) >= 0) {
            return Optional.of(new Objecion(ErrorDeEvidencia.CON_CLAVE, ""));
        }
        return activo(nombres).or(() -> enObjetosComprimidos(contenido, nombres));
    }

    private static Optional<Objecion> activo(byte[] contenido) {
        return ACTIVOS.stream()
                .filter(a -> Bytes.busca(contenido, a, 0) >= 0)
                .findFirst()
                .map(a -> new Objecion(ErrorDeEvidencia.CONTENIDO_ACTIVO, a.substring(1)));
    }

    /** {@code /J#61vaScript} says {@code /JavaScript}; the length may shrink. */
    private static byte[] sinEscapes(byte[] contenido) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream(contenido.length);
        for (int i = 0; i < contenido.length; i++) {
            int alto = i + 2 < contenido.length ? Character.digit(contenido[i + 1], 16) : -1;
            int bajo = i + 2 < contenido.length ? Character.digit(contenido[i + 2], 16) : -1;
            if (contenido[i] == '#' && alto >= 0 && bajo >= 0) {
                salida.write(alto << 4 | bajo);
                i += 2;
            } else {
                salida.write(contenido[i]);
            }
        }
        return salida.toByteArray();
    }

    /** Objects may be kept inside compressed streams since version 1.5. */
    private static Optional<Objecion> enObjetosComprimidos(byte[] contenido, byte[] nombres) {
        if (Bytes.busca(nombres, "/ObjStm", 0) < 0) {
            return Optional.empty();
        }
        int quedan = INFLADO_MAXIMO;
        int lugar = Bytes.busca(contenido, "stream", 0);
        while (lugar >= 0) {
            int datos = lugar + "stream".length();
            datos += datos < contenido.length && contenido[datos] == '\r' ? 1 : 0;
            datos += datos < contenido.length && contenido[datos] == '\n' ? 1 : 0;
            if (comprimeObjetos(contenido, lugar)) {
                byte[] inflado = infla(contenido, datos, quedan);
                quedan -= inflado.length;
                if (quedan <= 0) {
                    return Optional.of(
                            new Objecion(ErrorDeEvidencia.COMPRIMIDO_PELIGROSO, "ObjStm"));
                }
                Optional<Objecion> activo = activo(sinEscapes(inflado));
                if (activo.isPresent()) {
                    return activo;
                }
            }
            lugar = Bytes.busca(contenido, "stream", datos);
        }
        return Optional.empty();
    }

    /** Whether the dictionary just before a stream says that it holds objects. */
    private static boolean comprimeObjetos(byte[] contenido, int stream) {
        int desde = Math.max(0, stream - PRINCIPIO);
        byte[] antes = java.util.Arrays.copyOfRange(contenido, desde, stream);
        return Bytes.busca(sinEscapes(antes), "/ObjStm", 0) >= 0;
    }

    private static byte[] infla(byte[] contenido, int desde, int maximo) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        byte[] bloque = new byte[BLOQUE];
        try (Inflater inflador = new Inflater()) {
            inflador.setInput(contenido, desde, contenido.length - desde);
            int leidos = inflador.inflate(bloque);
            while (leidos > 0 && salida.size() < maximo) {
                salida.write(bloque, 0, leidos);
                leidos = inflador.inflate(bloque);
            }
        } catch (DataFormatException noEsFlate) {
            // Another filter, or an end that is not one: what was read is looked at.
        }
        return salida.toByteArray();
    }
}
